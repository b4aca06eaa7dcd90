import { recordAudit } from "@/lib/domain/audit/mutations";
import { claimedEvent, LEASE, type LockedCase, lockCase } from "@/lib/domain/cases/mutations";
import { readDecisions } from "@/lib/domain/decisions/data";
import {
  closeDecision,
  decisionFigure,
  type LockedDecision,
  lockDecision,
  uncountDecision,
} from "@/lib/domain/decisions/mutations";
import type { DecisionView } from "@/lib/domain/decisions/schema";
import { countTakenBack, stepEnforcements } from "@/lib/domain/enforcement/mutations";
import { standingFlagsOfCases } from "@/lib/domain/flags/data";
import { addFigures } from "@/lib/domain/insights/mutations";
import { currentPolicy } from "@/lib/domain/policies/data";
import { refreshCases } from "@/lib/domain/triage/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { retryUntangled, sqlState } from "@/lib/platform/retry";
import { groupBy } from "@/lib/platform/rows";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * What was flagged on the same subject after the decision opened a case of its own. Undone, the old case stands again,
 * and a subject has one standing case: the newer one's flags, reports and evidence come home with what people said on it,
 * and it is withdrawn. Answers whether there was one.
 */
async function absorbNewerCase(tx: Tx, call: Call, old: LockedCase): Promise<boolean> {
  const [newer] = await tx.$queryRaw<{ id: string; version: number }[]>`
    UPDATE cases SET status = 'withdrawn', version = version + 1, claimed_by = NULL, claimed_at = NULL,
      claim_expires_at = NULL, snoozed_until = NULL
    WHERE account_id = ${old.account_id} AND subject_kind = ${old.subject_kind}::subject_kind
      AND subject_id = ${old.subject_id} AND status IN ('open', 'snoozed', 'escalated') AND id <> ${old.id}::uuid
    RETURNING id, version`;
  if (!newer) return false;
  await tx.$executeRaw`UPDATE flags SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`UPDATE reports SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`UPDATE missed_spans SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`UPDATE signal_verdicts SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`
    UPDATE notes SET subject_id = ${old.id} WHERE subject_kind = 'case' AND subject_id = ${newer.id}`;
  await tx.$executeRaw`
    WITH left_rings AS (DELETE FROM ring_cases WHERE case_id = ${newer.id}::uuid RETURNING ring_id, added_by, added_at)
    INSERT INTO ring_cases (ring_id, case_id, added_by, added_at)
    SELECT ring_id, ${old.id}::uuid, added_by, added_at FROM left_rings
    ON CONFLICT (ring_id, case_id) DO NOTHING`;
  await tx.$executeRaw`UPDATE prevalence_samples SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`
    INSERT INTO evidence (case_id, content_id, revision, content_external_id, flagged, author_id, surface, phase,
      occurred_at, text, judged, signals, copied_at)
    SELECT ${old.id}::uuid, content_id, revision, content_external_id, flagged, author_id, surface, phase, occurred_at,
      text, judged, signals, copied_at
    FROM evidence WHERE case_id = ${newer.id}::uuid
    ON CONFLICT (case_id, content_id, revision) DO UPDATE SET flagged = evidence.flagged OR excluded.flagged,
      signals = CASE WHEN evidence.judged THEN evidence.signals ELSE excluded.signals END,
      judged = evidence.judged OR excluded.judged`;
  await recordAudit(tx, call, {
    type: "case.withdrawn",
    subject: { kind: "case", id: newer.id },
    data: { reason: "merged", version: newer.version },
  });
  return true;
}

/** Opens the decided case again at its next version, held by whoever undid. */
async function reopenCase(tx: Tx, call: Call, decision: LockedDecision, me: StaffActor): Promise<number> {
  const old = await lockCase(tx, decision.case_id);
  const merged = await absorbNewerCase(tx, call, old);
  const [row] = await tx.$queryRawUnsafe<{ version: number; until: Date }[]>(
    `UPDATE cases SET status = 'open', version = version + $2::int, decided_at = NULL, re_review_at = NULL,
       claimed_by = $3::uuid, ${LEASE} WHERE id = $1::uuid RETURNING version, claim_expires_at AS until`,
    old.id,
    merged ? 0 : 1,
    me.id,
  );
  let { version } = row!;
  if (merged) {
    const record = { ...old, status: "open" as const, re_review_at: null, is_new: false, wakes: true };
    const flags = groupBy(await standingFlagsOfCases(tx, [old.id]), (flag) => flag.caseId);
    version = (await refreshCases(tx, call, await currentPolicy(tx), [record], flags)).get(old.id)!;
  }
  const subject = { kind: "case" as const, id: old.id };
  await recordAudit(
    tx,
    call,
    { type: "case.reopened", subject, data: { decisionId: decision.id, version } },
    claimedEvent(old.id, row!.until, false, "undo"),
  );
  return version;
}

/** Ingest may open a case on the same subject in the very moment: seen too late, its row stands in the way once. */
async function againIfCrossed<T>(work: () => Promise<T>): Promise<T> {
  return retryUntangled(async () => {
    try {
      return await work();
    } catch (error) {
      if (sqlState(error) !== "23505") throw error;
      return work();
    }
  });
}

/**
 * Undoes a decision inside its grace time, by the decider or a lead: its measures and strikes are gone, nothing is ever
 * told, and the case is open again at the next version, held by the undoer.
 * Errors: `not_found`; `conflict` when it took effect or was undone; `forbidden` for somebody else's.
 */
export async function undoDecision(call: Call, id: string): Promise<DecisionView> {
  return againIfCrossed(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "undo");
      const records = await stepEnforcements(tx, call, "undo", { decisionIds: [id] });
      await closeDecision(tx, call, id, "undone", me, null);
      const version = await reopenCase(tx, call, decision, me);
      await recordAudit(tx, call, {
        type: "decision.undone",
        subject: { kind: "case", id: decision.case_id },
        data: { decisionId: id, version },
      });
      await addFigures(tx, call.at, [decisionFigure(decision, "decisions_undone")]);
      await uncountDecision(tx, decision);
      await countTakenBack(tx, call, decision, records);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}
