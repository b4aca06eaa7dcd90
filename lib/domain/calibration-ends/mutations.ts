import { recordAudit } from "@/lib/domain/audit/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";

/**
 * Closes a session, whose lock the caller has: what is not answered is answered no more, and everybody sees everybody's
 * answers from now on. `by` is null where the last answer closed it.
 */
export async function endSession(tx: Tx, call: Call, sessionId: string, by: string | null): Promise<void> {
  const unanswered = await tx.$executeRaw`
    UPDATE quality_reviews SET state = 'void' WHERE session_id = ${sessionId}::uuid AND state = 'waiting'`;
  const answered = await tx.qualityReview.count({ where: { sessionId, state: "answered" } });
  await tx.$executeRaw`
    UPDATE calibration_sessions SET state = 'closed', closed_at = ${call.at}, closed_by = ${by}::uuid
    WHERE id = ${sessionId}::uuid`;
  await recordAudit(tx, call, {
    type: "quality.session_closed",
    subject: { kind: "calibration", id: sessionId },
    data: { answered, unanswered },
  });
}

/** Closes a session, whose lock the caller has, if nobody has anything left to answer. */
export async function closeWhenAnswered(tx: Tx, call: Call, sessionId: string): Promise<void> {
  const waiting = await tx.qualityReview.findFirst({ where: { sessionId, state: "waiting" }, select: { id: true } });
  if (!waiting) await endSession(tx, call, sessionId, null);
}
