import type { CaseVerdicts, MissedSpanView, VerdictView } from "@/lib/domain/verdicts/schema";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

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
      `SELECT m.id, m.content_external_id AS "contentId", m.revision, m.start, m."end", m.kind, m.note, m.marked_by AS by,
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
