import { recordAudit } from "@/lib/domain/audit/mutations";
import type { Call } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { inTransaction } from "@/lib/platform/transaction";

/**
 * Notes that somebody looks at a case. Once an hour for each reader is enough to tell who saw it: an open page asks again
 * and again. Errors: `not_found`.
 */
export async function noteCaseView(call: Call, caseId: string): Promise<void> {
  const [found] = isUuid(caseId)
    ? await query<{ seen: boolean }>(
        `SELECT EXISTS (
           SELECT FROM audit_events e
           WHERE e.subject_kind = 'case' AND e.subject_id = c.id::text AND e.type = 'case.viewed' AND e.actor_id = $2
             AND e.occurred_at > $3::timestamptz - interval '1 hour' AND e.occurred_at <= $3::timestamptz
         ) AS seen
         FROM cases c WHERE c.id = $1::uuid`,
        [caseId, call.actor.id, call.at],
      )
    : [];
  if (!found) throw new AppError("not_found", "There is no case with this id.");
  if (found.seen) return;
  await inTransaction((tx) =>
    recordAudit(tx, call, { type: "case.viewed", subject: { kind: "case", id: caseId.toLowerCase() }, data: {} }),
  );
}
