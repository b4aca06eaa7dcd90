import type { CaseVerdicts, MissedSpanView, VerdictView } from "@/lib/domain/verdicts/schema";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Reader } from "@/lib/platform/rows";
import { BULLET } from "@/lib/policy/mask-rule";

type MissedMask = { start: number; masked: string };

/** How one text is named among those whose marks were read. */
export const missedKey = (contentId: string, revision: number) => `${contentId} ${revision}`;

/** What people marked as missed in these texts, as anybody may read it, by {@link missedKey}. */
export async function readMissedMasks(db: Reader, contentIds: readonly string[]): Promise<Map<string, MissedMask[]>> {
  const masks = new Map<string, MissedMask[]>();
  if (contentIds.length === 0) return masks;
  const rows = await db.$queryRaw<
    { content_id: string; revision: number; start: number; end: number; masked: string | null }[]
  >`
    SELECT content_id, revision, start, "end", masked FROM missed_spans
    WHERE content_id = ANY(${[...contentIds]}::uuid[]) AND withdrawn_at IS NULL`;
  for (const { content_id, revision, start, end, masked } of rows) {
    const key = missedKey(content_id, revision);
    masks.set(key, [...(masks.get(key) ?? []), { start, masked: masked ?? BULLET.repeat(end - start) }]);
  }
  return masks;
}

/** What people said of a case's signals, and what they marked as missed; newest first. Errors: `not_found`. */
export async function readCaseVerdicts(caseId: string): Promise<CaseVerdicts> {
  const [found, verdicts, missed] = await Promise.all([
    query("SELECT 1 FROM cases WHERE id = $1::uuid", [caseId]),
    query<Omit<VerdictView, "by" | "at"> & { by: string; name: string | null; at: Date }>(
      `SELECT v.signal_id AS "signalId", v.case_id AS "caseId", v.verdict::text AS verdict, v.actual_kind AS "actualKind",
         v.given_by AS by, u.name, v.given_at AS at
       FROM signal_verdicts v LEFT JOIN users u ON u.id = v.given_by WHERE v.case_id = $1::uuid
       ORDER BY v.given_at DESC, v.signal_id LIMIT 500`,
      [caseId],
    ),
    query<Omit<MissedSpanView, "by" | "at"> & { by: string; name: string | null; at: Date }>(
      `SELECT m.id, m.content_external_id AS "contentId", m.revision, m.start, m."end", m.kind,
         coalesce(m.masked, repeat('\u2022', m."end" - m.start)) AS masked, m.note, m.marked_by AS by,
         u.name, m.marked_at AS at
       FROM missed_spans m LEFT JOIN users u ON u.id = m.marked_by
       WHERE m.case_id = $1::uuid AND m.withdrawn_at IS NULL ORDER BY m.marked_at DESC, m.id LIMIT 500`,
      [caseId],
    ),
  ]);
  if (found.length === 0) throw new AppError("not_found", "There is no case with this id.");
  const signed = <Row extends { by: string; name: string | null; at: Date }>({ by, name, at, ...rest }: Row) => ({
    ...rest,
    by: { id: by, name: name ?? "" },
    at: at.toISOString(),
  });
  return { verdicts: verdicts.map(signed), missed: missed.map(signed) };
}
