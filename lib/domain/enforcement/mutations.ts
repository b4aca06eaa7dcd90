import { recordAudit } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import {
  ENFORCEMENT_FIELDS,
  type EnforcementRecord,
  loadAccountStates,
  UNAPPROVED,
} from "@/lib/domain/enforcement/data";
import { type EnforcementStep, nextState, statesBefore } from "@/lib/domain/enforcement/rules";
import type { EnforcementState } from "@/lib/domain/enforcement/schema";
import { addFigures } from "@/lib/domain/insights/mutations";
import type { FigureDelta, Metric } from "@/lib/domain/insights/schema";
import { informPeople } from "@/lib/domain/notices/mutations";
import { putMessages } from "@/lib/domain/outbox/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";

/** What the lock on an account is named by, before its id. */
export const ACCOUNT_LOCK = "docket:account:";

/**
 * Everything that changes what an account may do waits in line on this lock, taken before any row: strikes are then
 * weighed on all that came before, a told state is the true one, and messages of one account leave in their order.
 */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${ACCOUNT_LOCK + accountId}, 0))`;
}

const EVENT_OF: Record<Exclude<EnforcementState, "pending_approval" | "waiting">, NewAuditEvent["type"]> = {
  active: "enforcement.activated",
  rejected: "enforcement.rejected",
  expired: "enforcement.expired",
  undone: "enforcement.undone",
  reversed: "enforcement.reversed",
};

function eventOf(record: EnforcementRecord, step: EnforcementStep): NewAuditEvent {
  const data = { enforcementId: record.id, accountId: record.account_id, kind: record.kind };
  // Approving may leave a measure in the state it has.
  const type = step === "approve" ? "enforcement.approved" : EVENT_OF[record.state as keyof typeof EVENT_OF];
  const more =
    type === "enforcement.activated"
      ? { endsAt: record.ends_at?.toISOString() ?? null }
      : type === "enforcement.expired"
        ? { dueAt: record.ends_at!.toISOString() }
        : {};
  return { type, subject: { kind: "case", id: record.case_id }, data: { ...data, ...more } } as NewAuditEvent;
}

/** Steps that are not for every measure in their states. */
const ONLY: Partial<Record<EnforcementStep, string>> = {
  approve: `AND ${UNAPPROVED}`,
  reject: `AND ${UNAPPROVED}`,
  lift: "AND e.meanwhile",
};

/**
 * Moves measures by one step of the state machine, those that can take it, with an audit event each. Their accounts must
 * be locked. Answers what was moved, as it is now.
 */
export async function stepEnforcements(
  tx: Tx,
  call: Call,
  step: EnforcementStep,
  which: { decisionIds: readonly string[] } | { ids: readonly string[] },
  reason: string | null = null,
): Promise<EnforcementRecord[]> {
  const by = call.actor.kind === "user" ? call.actor.id : null;
  const states = statesBefore(step);
  const moves = states.map((state) => `WHEN '${state}' THEN '${nextState(state, step)}'`).join(" ");
  const [column, ids] = "ids" in which ? ["id", which.ids] : ["decision_id", which.decisionIds];
  const values: unknown[] = [[...ids], states, call.at];
  // A warning is said once: it has no end.
  let also = `starts_at = $3::timestamptz, ends_at = CASE WHEN e.kind <> 'warn' THEN
    $3::timestamptz + make_interval(hours => 24 * e.duration_days) END`;
  if (step === "approve") {
    values.push(by);
    also = "approved_at = $3::timestamptz, approved_by = $4::uuid";
  } else if (step !== "activate") {
    values.push(by, reason);
    also = "closed_at = $3::timestamptz, closed_by = $4::uuid, close_reason = $5::text";
    if (step === "lift") also += ", ends_at = CASE WHEN e.state = 'active' THEN $3::timestamptz ELSE e.ends_at END";
  }
  const records = await tx.$queryRawUnsafe<EnforcementRecord[]>(
    `WITH moved AS (
       UPDATE enforcements e SET state = (CASE e.state ${moves} END)::enforcement_state, ${also}
       WHERE e.${column} = ANY($1::uuid[]) AND e.state = ANY($2::enforcement_state[]) ${ONLY[step] ?? ""} RETURNING e.*
     )
     SELECT ${ENFORCEMENT_FIELDS} FROM moved e ORDER BY e.account_id, e.id`,
    ...values,
  );
  await recordAudit(tx, call, ...records.map((record) => eventOf(record, step)));
  return records;
}

/** What hangs on a decision, as messages and figures name it. */
export type DecisionFigures = {
  id: string;
  case_id: string;
  account_id: string;
  violations: string[];
  reason_code: string;
  policy_version: number;
  phase: string;
  surface: string;
};

export function measureFigures(
  metric: Metric,
  decision: Pick<DecisionFigures, "violations" | "phase" | "surface">,
  records: readonly { kind: string }[],
): FigureDelta[] {
  return records.map((record) => ({
    metric,
    violation: decision.violations[0] ?? "",
    phase: decision.phase,
    surface: decision.surface,
    measure: record.kind,
    delta: 1,
  }));
}

/** What was found in a random draw is counted and told to nobody. */
async function withoutDraws<One extends { decision: DecisionFigures }>(
  tx: Tx,
  decisions: readonly One[],
): Promise<One[]> {
  const ids = decisions.map(({ decision }) => decision.id);
  const draws = await tx.decision.findMany({ where: { id: { in: ids }, sampled: true }, select: { id: true } });
  return decisions.filter(({ decision }) => !draws.some((draw) => draw.id === decision.id));
}

export type DecisionMessage = "decision.took_effect" | "decision.reversed";

/**
 * Puts into the outbox what the marketplace (and through it the account) must hear of these measures and decisions, with
 * the state that each account is left in. Call it last: that state is read here. What was never told is not told now.
 */
export async function tell(
  tx: Tx,
  call: Call,
  decisions: readonly {
    decision: DecisionFigures;
    type: DecisionMessage | null;
    records: readonly EnforcementRecord[];
  }[],
): Promise<void> {
  const speaking = await withoutDraws(tx, decisions);
  if (speaking.length === 0) return;
  const states = await loadAccountStates(tx, [...new Set(speaking.map(({ decision }) => decision.account_id))]);
  const rows = speaking.flatMap(({ decision, type, records }) => {
    const common = {
      decisionId: decision.id,
      caseId: decision.case_id,
      accountId: decision.account_id,
      violations: decision.violations,
      reasonCode: decision.reason_code,
      policyVersion: decision.policy_version,
      occurredAt: call.at.toISOString(),
      effective: states.get(decision.account_id)?.effective ?? null,
    };
    const told = records.filter((record) => ["active", "expired", "reversed"].includes(record.state));
    return [
      ...(type ? [{ type: type as string, payload: { ...common, audience: ["marketplace", "account"] } }] : []),
      ...told.map((record) => ({
        type: record.state === "active" ? "enforcement.activated" : `enforcement.${record.state}`,
        payload: {
          ...common,
          enforcement: {
            id: record.id,
            kind: record.kind,
            badge: record.badge,
            abilities: record.abilities,
            startsAt: record.starts_at?.toISOString() ?? null,
            endsAt: record.ends_at?.toISOString() ?? null,
          },
        },
      })),
    ].map((message) => ({ ...message, accountId: decision.account_id }));
  });
  await putMessages(tx, call.at, rows);
  await informPeople(
    tx,
    call,
    speaking.map(({ decision, type, records }) => ({
      decisionId: decision.id,
      // Nothing is done where nothing was found, but whoever reported it wants to know.
      tookEffect: type === "decision.took_effect" || (type === null && records.length === 0),
      reversed: type === "decision.reversed",
      records,
    })),
  );
}

/** Columns of `decisions d`. */
export const DECISION_FIGURES = `d.id, d.case_id, d.account_id, d.violations, d.reason_code, d.policy_version,
  d.phase::text AS phase, d.surface::text AS surface`;

/**
 * Puts waiting decisions into effect: their measures that wait for nobody else become active, and the marketplace is
 * told. The accounts must be locked; decisions that do not wait any more are left alone. Answers how many.
 */
export async function takeEffect(tx: Tx, call: Call, decisionIds: readonly string[]): Promise<number> {
  const decisions = await tx.$queryRawUnsafe<(DecisionFigures & { outcome: string })[]>(
    `WITH moved AS (
       UPDATE decisions d SET state = 'active' WHERE d.id = ANY($1::uuid[]) AND d.state = 'waiting' RETURNING d.*
     )
     SELECT ${DECISION_FIGURES}, d.outcome::text AS outcome FROM moved d ORDER BY d.account_id, d.decided_at, d.id`,
    [...decisionIds],
  );
  if (decisions.length === 0) return 0;
  await recordAudit(
    tx,
    call,
    ...decisions.map((decision) => ({
      type: "decision.took_effect" as const,
      subject: { kind: "case" as const, id: decision.case_id },
      data: { decisionId: decision.id },
    })),
  );
  const records = await stepEnforcements(tx, call, "activate", { decisionIds: decisions.map((one) => one.id) });
  await tell(
    tx,
    call,
    decisions.map((decision) => ({
      decision,
      type: decision.outcome === "violation" ? "decision.took_effect" : null,
      records: records.filter((record) => record.decision_id === decision.id),
    })),
  );
  return decisions.length;
}

/** Counts measures that were taken back before anybody was told, or after. */
export async function countTakenBack(
  tx: Tx,
  call: Call,
  decision: DecisionFigures,
  records: readonly EnforcementRecord[],
): Promise<void> {
  const reversed = records.filter((record) => record.state === "reversed");
  const undone = records.filter((record) => record.state !== "reversed");
  await addFigures(tx, call.at, [
    ...measureFigures("measures_undone", decision, undone),
    ...measureFigures("measures_reversed", decision, reversed),
  ]);
}
