import { loadContractSums } from "@/lib/domain/contracts/data";
import { allowedOn } from "@/lib/domain/decisions/rules";
import type { DecisionState, DecisionView, RecommendationView } from "@/lib/domain/decisions/schema";
import { type AccountState, awaitsApproval, type EnforcementRecord } from "@/lib/domain/enforcement/data";
import type { StrikeView } from "@/lib/domain/enforcement/schema";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import type { Reader } from "@/lib/platform/rows";
import { totalInBase } from "@/lib/policy/money";
import { fourEyes, recommend } from "@/lib/policy/recommend";
import { hundredths, type Strike, strikeExpiresAt, strikeWeightAt } from "@/lib/policy/strikes";
import { MEASURE_KINDS, type Phase, VIOLATIONS, type Violation } from "@/lib/policy/types";

/** Which decisions: one, those of a case, or those of an account on other cases. */
export type DecisionScope = { id: string } | { caseId: string } | { accountId: string; notOnCase: string };

type Json<Row> = {
  [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] extends Date | null ? string | null : Row[Key];
};

type DecisionRecord = {
  id: string;
  case_id: string;
  case_number: number;
  case_version: number;
  account_id: string;
  state: DecisionState;
  outcome: DecisionView["outcome"];
  violations: string[];
  reason_code: string;
  note: string;
  message: string;
  policy_version: number;
  phase: Phase;
  surface: string;
  recommended: RecommendationView;
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  undo_until: Date;
  closed_by: string | null;
  closer_name: string | null;
  closed_at: Date | null;
  close_reason: string | null;
  approval_due_at: Date | null;
  enforcements: Json<EnforcementRecord>[];
  strikes: { violation: string; weight: number; voided_at: string | null }[];
};

function scopeOf(scope: DecisionScope): { where: string; values: string[] } {
  if ("id" in scope) return { where: "d.id = $2::uuid", values: [scope.id] };
  if ("caseId" in scope) return { where: "d.case_id = $2::uuid", values: [scope.caseId] };
  return { where: "d.account_id = $2::text AND d.case_id <> $3::uuid", values: [scope.accountId, scope.notOnCase] };
}

const isoTime = (text: string) => new Date(text).toISOString();
const isoTimeOrNull = (text: string | null) => (text === null ? null : isoTime(text));

/**
 * Decisions with everything that hangs on them, newest first, in one statement. `allowed` is what the reader may do.
 */
export async function readDecisions(
  tx: Tx,
  scope: DecisionScope,
  reader: { actor: Actor; now: Date },
  take = 50,
): Promise<DecisionView[]> {
  const { where, values } = scopeOf(scope);
  const rows = await tx.$queryRawUnsafe<DecisionRecord[]>(
    `SELECT d.id, d.case_id, c.number AS case_number, d.case_version, d.account_id, d.state::text AS state,
       d.outcome::text AS outcome, d.violations, d.reason_code, d.note, d.message, d.policy_version, d.phase::text AS phase,
       d.surface::text AS surface, d.recommended, d.decided_by, u.name AS decider_name, d.decided_at, d.undo_until,
       d.closed_by, v.name AS closer_name, d.closed_at, d.close_reason, d.approval_due_at,
       (SELECT coalesce(json_agg(e ORDER BY e.id), '[]') FROM enforcements e WHERE e.decision_id = d.id) AS enforcements,
       (SELECT coalesce(json_agg(s ORDER BY s.weight DESC, s.id), '[]') FROM strikes s WHERE s.decision_id = d.id) AS strikes
     FROM decisions d JOIN cases c ON c.id = d.case_id
     LEFT JOIN users u ON u.id = d.decided_by LEFT JOIN users v ON v.id = d.closed_by
     WHERE ${where} ORDER BY d.decided_at DESC, d.id DESC LIMIT $1::int`,
    take,
    ...values,
  );
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    caseVersion: row.case_version,
    accountId: row.account_id,
    state: row.state,
    outcome: row.outcome,
    violations: row.violations,
    reasonCode: row.reason_code,
    note: row.note,
    message: row.message,
    policyVersion: row.policy_version,
    phase: row.phase,
    surface: row.surface,
    recommended: row.recommended,
    enforcements: row.enforcements.map((one) => ({
      id: one.id,
      kind: one.kind,
      badge: one.badge,
      abilities: one.abilities,
      durationDays: one.duration_days,
      state: one.state,
      needsApproval: one.needs_approval,
      approvalBecause: one.approval_because,
      awaitsApproval: awaitsApproval(one),
      meanwhile: one.meanwhile,
      activatesAt: isoTime(one.activates_at),
      startsAt: isoTimeOrNull(one.starts_at),
      endsAt: isoTimeOrNull(one.ends_at),
    })),
    strikes: row.strikes.map(({ violation, weight, voided_at }) => ({
      violation,
      weight,
      voidedAt: isoTimeOrNull(voided_at),
    })),
    decidedBy: { id: row.decided_by, name: row.decider_name ?? "" },
    decidedAt: row.decided_at.toISOString(),
    undoUntil: row.undo_until.toISOString(),
    closedBy: row.closed_by ? { id: row.closed_by, name: row.closer_name ?? "" } : null,
    closedAt: row.closed_at?.toISOString() ?? null,
    closeReason: row.close_reason,
    approvalDueAt: row.approval_due_at?.toISOString() ?? null,
    allowed: allowedOn(
      {
        state: row.state,
        outcome: row.outcome,
        decidedBy: row.decided_by,
        undoUntil: row.undo_until,
        pending: row.enforcements.some(awaitsApproval),
      },
      reader.actor,
      reader.now,
    ),
  }));
}

export type StrikeRecord = {
  id: string;
  decision_id: string;
  violation: Violation;
  weight: number;
  given_at: Date;
  voided_at: Date | null;
};

/** All strikes of an account, voided ones too, newest first. */
export async function loadStrikes(db: Reader, accountId: string): Promise<StrikeRecord[]> {
  return db.$queryRaw<StrikeRecord[]>`
    SELECT id, decision_id, violation, weight, given_at, voided_at FROM strikes WHERE account_id = ${accountId}
    ORDER BY given_at DESC, id DESC`;
}

/** Those that stand, as policy weighs them. */
export function standingStrikes(records: readonly StrikeRecord[]): Strike[] {
  return records
    .filter((record) => record.voided_at === null)
    .map((record) => ({ violation: record.violation, weight: record.weight, at: record.given_at }));
}

export function toStrike(record: StrikeRecord, now: Date, policy: VersionedPolicy): StrikeView {
  const strike = { violation: record.violation, weight: record.weight, at: record.given_at };
  return {
    id: record.id,
    decisionId: record.decision_id,
    violation: record.violation,
    weight: record.weight,
    weightNow: record.voided_at ? 0 : hundredths(strikeWeightAt(strike, now, policy.data)),
    givenAt: record.given_at.toISOString(),
    expiresAt: strikeExpiresAt(strike, policy.data).toISOString(),
    voidedAt: record.voided_at?.toISOString() ?? null,
  };
}

/** How many places of a shared contact are looked at: a number that half the marketplace wrote tells nothing. */
const LINKS_READ = 200;

/** True when a contact in the case's flagged content was also written by another account that is suspended. */
async function isLinkedToSuspended(db: Reader, caseId: string, accountId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ linked: boolean }[]>`
    WITH flagged AS (
      SELECT DISTINCT f.content_id, unnest(f.signal_ids) AS signal_id FROM flags f
      WHERE f.case_id = ${caseId}::uuid AND f.withdrawn_at IS NULL AND f.content_id IS NOT NULL
    ),
    shared AS (
      SELECT c.author_id FROM flagged
      JOIN signals s ON s.content_id = flagged.content_id AND s.id = flagged.signal_id
      CROSS JOIN LATERAL (
        SELECT o.content_id FROM signals o WHERE o.value_hash = s.value_hash AND o.withdrawn_at IS NULL LIMIT ${LINKS_READ}
      ) o
      JOIN contents c ON c.id = o.content_id
      WHERE s.value_hash IS NOT NULL AND c.author_id <> ${accountId}
      LIMIT ${LINKS_READ}
    )
    SELECT EXISTS (
      SELECT FROM shared JOIN accounts a ON a.id = shared.author_id
      WHERE a.reported_status = 'suspended'
        OR EXISTS (SELECT FROM enforcements e WHERE e.account_id = a.id AND e.state = 'active' AND e.kind = 'suspend')
    ) AS linked`;
  return row?.linked ?? false;
}

/** What is at stake on an account, in the policy's base currency; null where nothing is known of it. */
async function loadAccountValue(
  db: Reader,
  accountId: string,
  at: Date,
  policy: VersionedPolicy,
): Promise<number | null> {
  return totalInBase(await loadContractSums(db, accountId, at), policy.data);
}

/** What policy recommends if the violations of the standing flags are confirmed. */
export async function recommendFor(
  db: Reader,
  kase: { id: string; violations: readonly string[] },
  account: AccountState,
  strikes: readonly StrikeRecord[],
  at: Date,
  policy: VersionedPolicy,
): Promise<RecommendationView> {
  const violations = VIOLATIONS.filter((violation) => kase.violations.includes(violation));
  const recommendation = recommend(
    {
      violations,
      strikes: standingStrikes(strikes),
      role: account.kind,
      badges: account.effective.badges,
      linkedToSuspended: violations.length > 0 && (await isLinkedToSuspended(db, kase.id, account.id)),
      at,
    },
    policy.data,
  );
  const value = await loadAccountValue(db, account.id, at, policy);
  return {
    policyVersion: policy.version,
    ...recommendation,
    accountValue: value === null ? null : { amount: value, currency: policy.data.currency.base },
    secondPerson: MEASURE_KINDS.flatMap((kind) => {
      const second = fourEyes(kind, value, policy.data);
      return second ? [{ kind, ...second }] : [];
    }),
  };
}
