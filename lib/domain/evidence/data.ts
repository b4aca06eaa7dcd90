import type { CopiedText } from "@/lib/domain/evidence/schema";
import type { Tx } from "@/lib/platform/db";
import { recordset } from "@/lib/platform/rows";

/**
 * Flagged copies of judged texts in standing cases that say less than is known now: made before anybody judged the text,
 * or before its signals `changed`.
 */
export async function outdatedCopies(
  tx: Tx,
  judged: readonly { contentId: string; revision: number; changed: boolean }[],
): Promise<CopiedText[]> {
  if (judged.length === 0) return [];
  const asked = judged.map((one) => ({ content_id: one.contentId, revision: one.revision, changed: one.changed }));
  return tx.$queryRaw<CopiedText[]>`
    SELECT DISTINCT e.case_id AS "caseId", e.content_id AS "contentId", e.revision
    FROM json_to_recordset(${recordset(asked)}::json) AS r(content_id uuid, revision int, changed boolean)
    JOIN evidence e ON e.content_id = r.content_id AND e.revision = r.revision
    JOIN cases c ON c.id = e.case_id AND c.status IN ('open', 'snoozed', 'escalated')
    WHERE e.flagged AND (r.changed OR NOT e.judged)`;
}
