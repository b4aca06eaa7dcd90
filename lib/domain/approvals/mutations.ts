import { recordAudit } from "@/lib/domain/audit/mutations";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { readDecisions } from "@/lib/domain/decisions/data";
import { lockDecision } from "@/lib/domain/decisions/mutations";
import type { DecisionView, Rejection } from "@/lib/domain/decisions/schema";
import { type EnforcementRecord, UNAPPROVED } from "@/lib/domain/enforcement/data";
import { countTakenBack, type DecisionFigures, stepEnforcements, tell } from "@/lib/domain/enforcement/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { retryUntangled } from "@/lib/platform/retry";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";
import type { MeasureKind } from "@/lib/policy/types";

/** Nothing that was told before and nothing that is told now: then nobody is to hear of it. */
async function tellOf(tx: Tx, call: Call, decision: DecisionFigures, records: readonly EnforcementRecord[]) {
  const told = records.filter((record) => ["active", "expired", "reversed"].includes(record.state));
  if (told.length > 0) await tell(tx, call, [{ decision, type: null, records: told }]);
}

/**
 * A second person lets the measures of a decision happen that wait for one: after the grace at once, inside it when it
 * ends; what binds already goes on. A restriction that stood in for a suspension ends.
 * Errors: `not_found`; `conflict` when none waits; `forbidden` for the decider.
 */
export async function approveDecision(call: Call, id: string): Promise<DecisionView> {
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "approve");
      const approved = await stepEnforcements(tx, call, "approve", { decisionIds: [id] });
      const lifted = await stepEnforcements(tx, call, "lift", { decisionIds: [id] });
      const begun =
        decision.state === "active"
          ? await stepEnforcements(tx, call, "activate", { ids: approved.map((record) => record.id) })
          : [];
      await tellOf(tx, call, decision, [...begun, ...lifted]);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}

/** Restrictions that stood in for a suspension are measures of their own from now on, by the word of the second person. */
async function keepStandIns(tx: Tx, call: Call, decision: DecisionFigures, me: StaffActor): Promise<void> {
  const kept = await tx.$queryRaw<{ id: string; kind: MeasureKind }[]>`
    UPDATE enforcements SET meanwhile = false, approved_by = ${me.id}::uuid, approved_at = ${call.at}
    WHERE decision_id = ${decision.id}::uuid AND meanwhile AND state IN ('waiting', 'active')
    RETURNING id, kind::text AS kind`;
  await recordAudit(
    tx,
    call,
    ...kept.map(({ id, kind }) => ({
      type: "enforcement.approved" as const,
      subject: { kind: "case" as const, id: decision.case_id },
      data: { enforcementId: id, accountId: decision.account_id, kind },
    })),
  );
}

/**
 * A second person refuses the measures of a decision that wait for one; what binds of them already is taken back. The
 * finding itself stands, with its strikes and other measures: who holds it for wrong reverses the decision. A restriction
 * that stood in for a suspension ends too, unless it is kept as being enough.
 * Errors: as `approveDecision`.
 */
export async function rejectDecision(
  call: Call,
  id: string,
  { reason, keepRestriction }: Rejection,
): Promise<DecisionView> {
  const why = maskUnjudged(reason);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "reject");
      const records = await stepEnforcements(tx, call, "reject", { decisionIds: [id] }, why);
      if (keepRestriction) await keepStandIns(tx, call, decision, me);
      const lifted = await stepEnforcements(tx, call, "lift", { decisionIds: [id] }, why);
      await countTakenBack(tx, call, decision, records);
      await tellOf(tx, call, decision, [...records, ...lifted]);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}

const BATCH = 200;

/**
 * Reminds leads of decisions whose second person is overdue, once a due time, however many workers ask: each becomes an
 * audit event and counts as overdue in the queue. Answers how many.
 */
export async function remindApprovals(call: Call): Promise<number> {
  return inTransaction(async (tx) => {
    const due = await tx.$queryRawUnsafe<{ id: string; case_id: string; approval_due_at: Date }[]>(
      `WITH overdue AS (
         SELECT d.id FROM decisions d
         WHERE d.id IN (SELECT e.decision_id FROM enforcements e WHERE ${UNAPPROVED})
           AND d.approval_due_at <= $1::timestamptz AND d.approval_reminded_at IS NULL AND d.state IN ('waiting', 'active')
         ORDER BY d.approval_due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
       )
       UPDATE decisions d SET approval_reminded_at = $1::timestamptz FROM overdue
       WHERE d.id = overdue.id RETURNING d.id, d.case_id, d.approval_due_at`,
      call.at,
    );
    await recordAudit(
      tx,
      call,
      ...due.map((one) => ({
        type: "approval.overdue" as const,
        subject: { kind: "case" as const, id: one.case_id },
        data: { decisionId: one.id, dueAt: one.approval_due_at.toISOString() },
      })),
    );
    return due.length;
  });
}
