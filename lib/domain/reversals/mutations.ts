import { recordAudit } from "@/lib/domain/audit/mutations";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { readDecisions } from "@/lib/domain/decisions/data";
import { closeDecision, decisionFigure, type LockedDecision, lockDecision } from "@/lib/domain/decisions/mutations";
import type { ClosingReason, DecisionView } from "@/lib/domain/decisions/schema";
import { countTakenBack, stepEnforcements, tell } from "@/lib/domain/enforcement/mutations";
import { addFigures } from "@/lib/domain/insights/mutations";
import { putMessages } from "@/lib/domain/outbox/mutations";
import { closeReview } from "@/lib/domain/re-reviews/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { retryUntangled } from "@/lib/platform/retry";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * Takes back all that a decision in effect did, inside the caller's transaction and under its account's lock: active
 * measures are reversed, those not yet told of are undone, strikes count no more, marketplace and account are told.
 */
export async function takeBack(
  tx: Tx,
  call: Call,
  decision: LockedDecision,
  me: StaffActor,
  reason: string,
): Promise<void> {
  const records = await stepEnforcements(tx, call, "reverse", { decisionIds: [decision.id] }, reason);
  await closeDecision(tx, call, decision.id, "reversed", me, reason);
  await closeReview(tx, decision.case_id);
  await recordAudit(tx, call, {
    type: "decision.reversed",
    subject: { kind: "case", id: decision.case_id },
    data: { decisionId: decision.id },
  });
  await addFigures(tx, call.at, [decisionFigure(decision, "decisions_reversed")]);
  await countTakenBack(tx, call, decision, records);
  // One that never took effect was never told of.
  const type = decision.state === "active" ? ("decision.reversed" as const) : null;
  await tell(tx, call, [{ decision, type, records }]);
}

/** What was asked for in an open appeal is granted already: it is closed without an answer, and nobody works on it. */
async function closeMootAppeal(tx: Tx, call: Call, decision: LockedDecision): Promise<void> {
  const closed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE appeals SET state = 'moot', resolved_at = ${call.at}, claimed_by = NULL, claimed_at = NULL,
      claim_expires_at = NULL
    WHERE decision_id = ${decision.id}::uuid AND state = 'open' RETURNING id`;
  await recordAudit(
    tx,
    call,
    ...closed.map(({ id }) => ({
      type: "appeal.closed" as const,
      subject: { kind: "case" as const, id: decision.case_id },
      data: { appealId: id, decisionId: decision.id, reason: "decision_reversed" },
    })),
  );
  await putMessages(
    tx,
    call.at,
    closed.map(({ id }) => ({
      type: "appeal.resolved",
      accountId: decision.account_id,
      payload: {
        appealId: id,
        decisionId: decision.id,
        caseId: decision.case_id,
        accountId: decision.account_id,
        // The decision went as if the appeal had been answered so.
        outcome: "overturned",
        answered: false,
        occurredAt: call.at.toISOString(),
      },
    })),
  );
}

/**
 * Takes back a decision that took effect, with its strikes, by a lead: active measures are reversed, those not yet told
 * of are undone, and marketplace and account are told. The case stays decided; an open appeal is settled by it.
 * Errors: `not_found`; `conflict` when it has not taken effect or was taken back before; `forbidden`.
 */
export async function reverseDecision(call: Call, id: string, { reason }: ClosingReason): Promise<DecisionView> {
  const why = maskUnjudged(reason);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "reverse");
      await takeBack(tx, call, decision, me, why);
      await closeMootAppeal(tx, call, decision);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}
