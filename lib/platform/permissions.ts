/** The one table of who may do what. Routes declare a permission; the pages only mirror it. */

export const ROLES = ["moderator", "lead", "analyst", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ["ingest", "read", "export", "appeal"] as const;
export type Scope = (typeof SCOPES)[number];

export const PERMISSIONS = [
  "event:ingest",
  "attachment:write",
  "attachment:read",
  "case:list",
  "case:read",
  "case:claim",
  "case:decide",
  "view:manage_shared",
  "case:bundle",
  "decision:undo_own",
  "decision:undo_any",
  "decision:reverse",
  "decision:approve",
  "signal:reveal_held",
  "signal:reveal_any",
  "report:file",
  "account:read",
  "account:export",
  "note:read",
  "note:write",
  "note:erase_any",
  "enforcement:list",
  "audit:read_case",
  "audit:read_all",
  "stats:read",
  "export:masked",
  "export:unmasked",
  "policy:read",
  "policy:edit",
  "policy:publish",
  "scan:run",
  "user:manage",
  "key:manage",
  "webhook:manage",
  "statement:read",
  "reporter:mute",
  "hold:manage",
  "retention:manage",
  "account:erase",
  "session:own",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const MODERATOR: readonly Permission[] = [
  "session:own",
  "case:list",
  "case:read",
  "case:claim",
  "case:decide",
  "decision:undo_own",
  "signal:reveal_held",
  "report:file",
  "account:read",
  "note:read",
  "note:write",
  "attachment:read",
  "enforcement:list",
  "audit:read_case",
  "stats:read",
  "policy:read",
  "scan:run",
];

export const PERMISSIONS_BY_ROLE: Record<Role, readonly Permission[]> = {
  moderator: MODERATOR,
  lead: [
    ...MODERATOR,
    "case:bundle",
    "hold:manage",
    "account:export",
    "note:erase_any",
    "view:manage_shared",
    "decision:undo_any",
    "decision:reverse",
    "decision:approve",
    "case:assign",
    "signal:reveal_any",
    "audit:read_all",
    "export:masked",
    "statement:read",
    "reporter:mute",
  ],
  analyst: ["session:own", "case:list", "enforcement:list", "stats:read", "export:masked", "policy:read", "scan:run"],
  admin: [
    "hold:manage",
    "retention:manage",
    "account:erase",
    "session:own",
    "user:manage",
    "key:manage",
    "webhook:manage",
    "audit:read_all",
    "policy:read",
    "stats:read",
  ],
};

/** Decisions are for people: no scope reaches them. */
export const PERMISSIONS_BY_SCOPE: Record<Scope, readonly Permission[]> = {
  ingest: ["event:ingest", "attachment:write", "scan:run"],
  read: ["case:list", "case:read", "account:read", "enforcement:list", "stats:read", "policy:read", "scan:run"],
  export: ["export:masked", "stats:read"],
  appeal: ["appeal:file", "appeal:read_outcome"],
};
