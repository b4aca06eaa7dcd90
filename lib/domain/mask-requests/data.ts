import type { LastVerdict, MissedMark } from "@/lib/domain/mask-requests/rules";
import type { Tx } from "@/lib/platform/db";
import { groupBy } from "@/lib/platform/rows";

/** The newest word of a person on each of these signals; those that nobody judged are left out. */
export async function readLastVerdicts(tx: Tx, signalIds: readonly string[]): Promise<Map<string, LastVerdict>> {
  if (signalIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ signal_id: string; is_right: boolean; actual_kind: string | null }[]>`
    SELECT DISTINCT ON (signal_id) signal_id, verdict = 'right' AS is_right, actual_kind
    FROM signal_verdicts WHERE signal_id = ANY(${[...signalIds]}::uuid[])
    ORDER BY signal_id, given_at DESC, given_by`;
  return new Map(rows.map((row) => [row.signal_id, { isRight: row.is_right, actualKind: row.actual_kind }]));
}

/** What people marked as missed in the case's account's own texts, by case. */
export async function readOwnMissed(tx: Tx, caseIds: readonly string[]): Promise<Map<string, MissedMark[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<(MissedMark & { case_id: string })[]>`
    SELECT m.case_id, m.content_external_id AS content_id, m.revision, m.start, m."end", m.kind, m.phase::text AS phase
    FROM missed_spans m JOIN cases c ON c.id = m.case_id
    WHERE m.case_id = ANY(${[...caseIds]}::uuid[]) AND m.withdrawn_at IS NULL
      AND c.account_id = coalesce(
        (SELECT e.author_id FROM evidence e WHERE e.case_id = m.case_id AND e.content_id = m.content_id LIMIT 1),
        (SELECT t.author_id FROM contents t WHERE t.id = m.content_id))
    ORDER BY m.start, m.id`;
  return groupBy(rows, (row) => row.case_id);
}
