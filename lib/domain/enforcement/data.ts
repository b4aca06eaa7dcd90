import { type ActiveMeasure, effectiveState } from "@/lib/domain/enforcement/rules";
import type {
  AccountRef,
  AccountStatus,
  EffectiveState,
  EnforcementState,
  EnforcementView,
  ReportedState,
} from "@/lib/domain/enforcement/schema";
import type { Reader } from "@/lib/platform/rows";
import { iso } from "@/lib/platform/time";
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
