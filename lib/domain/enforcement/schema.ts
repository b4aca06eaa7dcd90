import { z } from "zod";
import { instant } from "@/lib/platform/instant";
import { LADDER_STEPS } from "@/lib/policy/policy-data";
import { ACCOUNT_KINDS, MEASURE_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

export const ENFORCEMENT_STATES = [
  "waiting",
  "pending_approval",
  "active",
  "rejected",
  "expired",
  "undone",
  "reversed",
] as const;
export type EnforcementState = (typeof ENFORCEMENT_STATES)[number];

export const ACCOUNT_STATUSES = ["active", "restricted", "suspended", "closed"] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const staffRefSchema = z.object({ id: z.uuid(), name: z.string() });
export type StaffRef = z.infer<typeof staffRefSchema>;

export const accountRefSchema = z.object({
  /** The marketplace's own id. */
  id: z.string(),
  displayName: z.string(),
  kind: z.enum(ACCOUNT_KINDS),
});
export type AccountRef = z.infer<typeof accountRefSchema>;

/** What the marketplace last said of an account. */
export const reportedStateSchema = z.object({ status: z.enum(ACCOUNT_STATUSES), badges: z.array(z.string()) });
export type ReportedState = z.infer<typeof reportedStateSchema>;

/** The reported state less what active enforcements take. */
export const effectiveStateSchema = reportedStateSchema.extend({
  /** One entry an ability, with the latest end of the restrictions that take it; null: until lifted. */
  restrictions: z.array(z.object({ ability: z.string(), until: z.iso.datetime().nullable() })),
});
export type EffectiveState = z.infer<typeof effectiveStateSchema>;

export const enforcementSchema = z.object({
  id: z.uuid(),
  kind: z.enum(MEASURE_KINDS),
  badge: z.string().nullable(),
  abilities: z.array(z.string()),
  /** null: until lifted. */
  durationDays: z.number().int().nullable(),
  state: z.enum(ENFORCEMENT_STATES),
  needsApproval: z.boolean(),
  /** `measure`: its kind always needs a second person; `account_value`: this account does; null: none is needed. */
  approvalBecause: z.string().nullable(),
  /** The second person has not answered yet; it may bind already. */
  awaitsApproval: z.boolean(),
  /** Binds only while the suspension beside it waits. */
  meanwhile: z.boolean(),
  /** When it becomes active unless undone; the end of the grace time. */
  activatesAt: z.iso.datetime(),
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
});
export type EnforcementView = z.infer<typeof enforcementSchema>;

/** A measure as policy or a person names it, before it is imposed. */
export const measureSchema = z.object({
  kind: z.enum(MEASURE_KINDS),
  badge: z.string().nullish(),
  abilities: z.array(z.string()).optional(),
  durationDays: z.number().nullish(),
});

/** A row of the enforcement list: the measure, on whom, by whom and why. */
export const enforcementRowSchema = enforcementSchema.extend({
  account: accountRefSchema,
  decisionId: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  violations: z.array(z.string()),
  /** Of policy, by the gravest flag of the first violation; null where no flag names one. */
  clause: z.string().nullable(),
  reasonCode: z.string(),
  policyVersion: z.number().int(),
  /** What policy proposed for the decision, to set against what was done. */
  recommended: z.object({ step: z.enum(LADDER_STEPS), measures: z.array(measureSchema) }),
  decidedBy: staffRefSchema,
  decidedAt: z.iso.datetime(),
  /** From the case's opening to the decision. */
  minutesToDecide: z.number().int(),
  undoUntil: z.iso.datetime(),
  approvedBy: staffRefSchema.nullable(),
  approvedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** The newest against its decision. */
  appeal: z.object({ id: z.uuid(), state: z.string(), outcome: z.string().nullable() }).nullable(),
  /** What the reader may do with its decision now. */
  allowed: z.object({ undo: z.boolean(), approve: z.boolean(), reject: z.boolean(), reverse: z.boolean() }),
});
export type EnforcementRow = z.infer<typeof enforcementRowSchema>;

/** Comma-separated or repeated in a query string; one value or several. */
const listOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(z.enum(codes)).min(1).max(20),
  );

/** How appeals against a measure's decision stand: none was filed, one is open, or how one was answered. */
export const APPEAL_STANDINGS = ["none", "open", "upheld", "reduced", "overturned"] as const;
export type AppealStanding = (typeof APPEAL_STANDINGS)[number];

/** Times are half-open, [from, to), and compare when it was decided. */
export const enforcementFilterSchema = z.object({
  state: listOf(ENFORCEMENT_STATES).optional(),
  kind: listOf(MEASURE_KINDS).optional(),
  violation: listOf(VIOLATIONS).optional(),
  account: z.string().max(200).optional(),
  /** The moderator who decided it. */
  decidedBy: z.uuid().optional(),
  /** A clause of policy, as `3.1`. */
  clause: z.string().max(40).optional(),
  /** Under which it was decided. */
  policyVersion: z.coerce.number().int().min(1).max(1_000_000).optional(),
  phase: listOf(PHASES).optional(),
  surface: listOf(SURFACES).optional(),
  appeal: listOf(APPEAL_STANDINGS).optional(),
  from: instant.optional(),
  to: instant.optional(),
});
export type EnforcementFilter = z.infer<typeof enforcementFilterSchema>;

/** A strike with what it still weighs. */
export const strikeSchema = z.object({
  id: z.uuid(),
  decisionId: z.uuid(),
  violation: z.enum(VIOLATIONS),
  /** As given. */
  weight: z.number(),
  weightNow: z.number(),
  givenAt: z.iso.datetime(),
  /** When it stops counting altogether. */
  expiresAt: z.iso.datetime(),
  voidedAt: z.iso.datetime().nullable(),
});
export type StrikeView = z.infer<typeof strikeSchema>;
