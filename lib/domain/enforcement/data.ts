import { allowedOn } from "@/lib/domain/decisions/rules";
import type { DecisionState } from "@/lib/domain/decisions/schema";
import { type ActiveMeasure, effectiveState } from "@/lib/domain/enforcement/rules";
import type {
  AccountRef,
  AccountStatus,
  EffectiveState,
  EnforcementFilter,
  EnforcementRow,
  EnforcementState,
  EnforcementView,
  ReportedState,
} from "@/lib/domain/enforcement/schema";
import type { Actor } from "@/lib/platform/actor";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import type { Reader } from "@/lib/platform/rows";
import type { MeasureKind } from "@/lib/policy/types";

export type EnforcementRecord = {
  id: string;
  decision_id: string;
  case_id: string;
  account_id: string;
  kind: MeasureKind;
  badge: string | null;
  abilities: string[];
  duration_days: number | null;
  state: EnforcementState;
  needs_approval: boolean;
  approval_because: string | null;
  approved_at: Date | null;
  meanwhile: boolean;
  created_at: Date;
  activates_at: Date;
  starts_at: Date | null;
  ends_at: Date | null;
};

/** The columns of an `EnforcementRecord`, over `enforcements e`. */
export const ENFORCEMENT_FIELDS = `
  e.id, e.decision_id, e.case_id, e.account_id, e.kind::text AS kind, e.badge, e.abilities, e.duration_days,
  e.state::text AS state, e.needs_approval, e.approval_because, e.approved_at, e.meanwhile, e.created_at, e.activates_at,
  e.starts_at, e.ends_at`;

/** Measures over `enforcements e` that wait for a second person, binding meanwhile or not. */
export const UNAPPROVED = `e.needs_approval AND e.approved_at IS NULL
  AND e.state IN ('waiting', 'pending_approval', 'active')`;

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** True while a second person must still answer; a measure may bind already. */
export function awaitsApproval(one: Pick<EnforcementRecord, "needs_approval" | "state"> & { approved_at: unknown }) {
  return (
    one.needs_approval && one.approved_at === null && ["waiting", "pending_approval", "active"].includes(one.state)
  );
}

export function toEnforcement(record: EnforcementRecord): EnforcementView {
  return {
    id: record.id,
    kind: record.kind,
    badge: record.badge,
    abilities: record.abilities,
    durationDays: record.duration_days,
    state: record.state,
    needsApproval: record.needs_approval,
    approvalBecause: record.approval_because,
    awaitsApproval: awaitsApproval(record),
    meanwhile: record.meanwhile,
    activatesAt: record.activates_at.toISOString(),
    startsAt: iso(record.starts_at),
    endsAt: iso(record.ends_at),
  };
}

/** An account with what was said of it, what is taken from it and what is about to be. */
export type AccountState = {
  id: string;
  kind: AccountRef["kind"];
  reported: ReportedState;
  effective: EffectiveState;
  /** Waiting, pending and active ones, newest first. */
  enforcements: EnforcementRecord[];
};

function toMeasure(record: EnforcementRecord): ActiveMeasure {
  return { kind: record.kind, badge: record.badge, abilities: record.abilities, endsAt: record.ends_at };
}

/** Two statements, whatever the number of accounts. Unknown ids are left out. */
export async function loadAccountStates(db: Reader, ids: readonly string[]): Promise<Map<string, AccountState>> {
  if (ids.length === 0) return new Map();
  const accounts = await db.$queryRaw<
    { id: string; kind: AccountRef["kind"]; status: AccountStatus; badges: string[] }[]
  >`
    SELECT id, kind::text AS kind, reported_status::text AS status, reported_badges AS badges FROM accounts
    WHERE id = ANY(${[...ids]}::text[])`;
  const records = await db.$queryRaw<EnforcementRecord[]>`
    SELECT e.id, e.decision_id, e.case_id, e.account_id, e.kind::text AS kind, e.badge, e.abilities, e.duration_days,
      e.state::text AS state, e.needs_approval, e.approval_because, e.approved_at, e.meanwhile, e.created_at,
      e.activates_at, e.starts_at, e.ends_at
    FROM enforcements e
    WHERE e.account_id = ANY(${[...ids]}::text[]) AND e.state IN ('waiting', 'pending_approval', 'active')
    ORDER BY e.created_at DESC, e.id DESC`;
  return new Map(
    accounts.map(({ id, kind, status, badges }) => {
      const enforcements = records.filter((record) => record.account_id === id);
      const active = enforcements.filter((record) => record.state === "active").map(toMeasure);
      const reported = { status, badges };
      return [id, { id, kind, reported, effective: effectiveState(reported, active), enforcements }];
    }),
  );
}

type ListRecord = EnforcementRecord & {
  display_name: string | null;
  account_kind: AccountRef["kind"] | null;
  case_number: number;
  violations: string[];
  reason_code: string;
  policy_version: number;
  recommended: EnforcementRow["recommended"];
  decision_state: DecisionState;
  outcome: "violation" | "no_violation";
  pending: boolean;
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  undo_until: Date;
  approved_by: string | null;
  approver_name: string | null;
  closed_at: Date | null;
};

/**
 * Enforcements, newest first. One statement: for each state asked for a walk along its index from the cursor on, names
 * joined to the page only. Errors: `invalid_input` for a foreign cursor.
 */
export async function listEnforcements(
  filter: EnforcementFilter,
  page: { cursor?: string | undefined; limit: number; actor: Actor; now: Date },
): Promise<{ items: EnforcementRow[]; nextCursor: string | null }> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions: string[] = [];
  if (filter.kind) conditions.push(`e.kind = ANY(${bind(filter.kind)}::measure_kind[])`);
  if (filter.account) conditions.push(`e.account_id = ${bind(filter.account.replaceAll("\u0000", ""))}::text`);
  if (filter.from) conditions.push(`e.created_at >= ${bind(filter.from)}::timestamptz`);
  if (filter.to) conditions.push(`e.created_at < ${bind(filter.to)}::timestamptz`);
  if (filter.violation) {
    conditions.push(
      `EXISTS (SELECT FROM decisions d WHERE d.id = e.decision_id AND d.violations && ${bind(filter.violation)}::text[])`,
    );
  }
  if (filter.decidedBy) {
    conditions.push(
      `EXISTS (SELECT FROM decisions d WHERE d.id = e.decision_id AND d.decided_by = ${bind(filter.decidedBy)}::uuid)`,
    );
  }
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    conditions.push(`(e.created_at, e.id) < (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
  }
  const most = bind(page.limit + 1);
  const walk = (extra: string[]) => {
    const where = [...extra, ...conditions].join(" AND ") || "true";
    return `(SELECT e.* FROM enforcements e WHERE ${where} ORDER BY e.created_at DESC, e.id DESC LIMIT ${most})`;
  };
  const walks = filter.state
    ? [...new Set(filter.state)].map((state) => walk([`e.state = ${bind(state)}::enforcement_state`]))
    : [walk([])];
  const rows = await query<ListRecord>(
    `SELECT ${ENFORCEMENT_FIELDS}, a.display_name, a.kind::text AS account_kind, c.number AS case_number, d.violations,
       d.reason_code, d.policy_version,
       jsonb_build_object('step', d.recommended->'step', 'measures', d.recommended->'measures') AS recommended, d.state::text AS decision_state, d.outcome::text AS outcome, d.decided_by, u.name AS decider_name,
       d.decided_at, d.undo_until, e.approved_by, v.name AS approver_name, e.closed_at,
       EXISTS (SELECT FROM enforcements e WHERE e.decision_id = d.id AND ${UNAPPROVED}) AS pending
     FROM (SELECT * FROM (${walks.join(" UNION ALL ")}) every_one ORDER BY created_at DESC, id DESC LIMIT ${most}) e
     JOIN decisions d ON d.id = e.decision_id JOIN cases c ON c.id = e.case_id
     LEFT JOIN accounts a ON a.id = e.account_id LEFT JOIN users u ON u.id = d.decided_by
     LEFT JOIN users v ON v.id = e.approved_by
     ORDER BY e.created_at DESC, e.id DESC`,
    values,
  );
  const items = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => ({
      ...toEnforcement(row),
      account: { id: row.account_id, displayName: row.display_name ?? "", kind: row.account_kind ?? "unknown" },
      decisionId: row.decision_id,
      caseId: row.case_id,
      caseNumber: row.case_number,
      violations: row.violations,
      reasonCode: row.reason_code,
      policyVersion: row.policy_version,
      recommended: row.recommended,
      decidedBy: { id: row.decided_by, name: row.decider_name ?? "" },
      decidedAt: row.decided_at.toISOString(),
      undoUntil: row.undo_until.toISOString(),
      approvedBy: row.approved_by ? { id: row.approved_by, name: row.approver_name ?? "" } : null,
      approvedAt: iso(row.approved_at),
      closedAt: iso(row.closed_at),
      allowed: allowedOn(
        {
          state: row.decision_state,
          outcome: row.outcome,
          decidedBy: row.decided_by,
          undoUntil: row.undo_until,
          pending: row.pending,
        },
        page.actor,
        page.now,
      ),
    })),
    nextCursor: last ? encodeCursor([last.created_at.toISOString(), last.id]) : null,
  };
}
