import { recordAudit } from "@/lib/domain/audit/mutations";
import type { Call } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { inTransaction } from "@/lib/platform/transaction";

/**
 * Notes that somebody looked at a case. Once an hour for each reader is enough to tell who saw it: an open page asks
 * again and again.
 */
export async function noteCaseView(call: Call, caseId: string): Promise<void> {
  const [seen] = await query(
    `SELECT 1 FROM audit_events
     WHERE subject_kind = 'case' AND subject_id = $1 AND type = 'case.viewed' AND actor_id = $2
       AND occurred_at > $3::timestamptz - interval '1 hour' AND occurred_at <= $3::timestamptz LIMIT 1`,
    [caseId, call.actor.id, call.at],
  );
  if (seen) return;
  await inTransaction((tx) =>
    recordAudit(tx, call, { type: "case.viewed", subject: { kind: "case", id: caseId }, data: {} }),
  );
}
