import { recordAudit } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import { readCaseRow } from "@/lib/domain/cases/data";
import { lockCase } from "@/lib/domain/cases/mutations";
import type { CaseRow } from "@/lib/domain/cases/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { recordset } from "@/lib/platform/rows";
import { writeOnce } from "@/lib/platform/transaction";

/** A flag of a decided case that would not be raised any more. */
export type Doubt = { flagId: string; caseId: string; reason: string };

/**
 * Nothing decided changes by itself: a lead is asked to look again. Once for each flag, however often its text is judged
 * anew, and not where the decision was taken back already. The cases must be locked. Answers the events to record.
 */
export async function askForReview(tx: Tx, call: Call, doubts: readonly Doubt[]): Promise<NewAuditEvent[]> {
  if (doubts.length === 0) return [];
  const asked = await tx.$queryRaw<{ id: string; reason: string }[]>`
    WITH doubted AS (
      UPDATE flags f SET doubted_at = ${call.at}
      FROM json_to_recordset(${recordset(doubts)}::json) AS r("flagId" uuid, reason text)
      WHERE f.id = r."flagId" AND f.doubted_at IS NULL RETURNING f.case_id, r.reason
    ), first AS (SELECT DISTINCT ON (case_id) case_id, reason FROM doubted ORDER BY case_id, reason)
    UPDATE cases c SET re_review_at = ${call.at} FROM first
    WHERE c.id = first.case_id AND c.re_review_at IS NULL
      AND NOT EXISTS (SELECT FROM decisions d WHERE d.case_id = c.id AND d.state = 'reversed')
    RETURNING c.id, first.reason`;
  return asked.map(({ id, reason }) => ({
    type: "case.re_review_requested",
    subject: { kind: "case", id },
    data: { reason },
  }));
}

/** What was asked for is done: the decision was taken back. */
export async function closeReview(tx: Tx, caseId: string): Promise<void> {
  await tx.case.updateMany({ where: { id: caseId, reReviewAt: { not: null } }, data: { reReviewAt: null } });
}

/**
 * Says, by a lead, that a decided case was looked at again and stands as it is. What is doubted later asks anew.
 * Errors: `not_found`; `conflict` for a case of which nobody asked that.
 */
export async function confirmReview(call: Call, id: string): Promise<CaseRow> {
  asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    await lockCase(tx, id);
    const { reReviewAt } = await tx.case.findUniqueOrThrow({ where: { id }, select: { reReviewAt: true } });
    if (reReviewAt === null) {
      throw new AppError("conflict", "Nobody is asked to look at this case again; it may have been done already.");
    }
    await closeReview(tx, id);
    await recordAudit(tx, call, {
      type: "case.re_reviewed",
      subject: { kind: "case", id },
      data: { requestedAt: reReviewAt.toISOString() },
    });
    return (await readCaseRow(tx, id, call.at))!;
  });
}
