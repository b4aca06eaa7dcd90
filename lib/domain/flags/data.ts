import type { StandingFlag } from "@/lib/domain/flags/rules";
import type { Reader } from "@/lib/platform/rows";
import type { FlagKind } from "@/lib/policy/policy-data";
import type { Phase, Surface, Violation } from "@/lib/policy/types";

type Row = {
  id: string;
  case_id: string;
  case_status: StandingFlag["caseStatus"];
  kind: FlagKind;
  content_id: string | null;
  revision: number | null;
  violation: Violation | null;
  score: number | null;
  severity: number;
  rule: string | null;
  clause: string | null;
  signal_ids: string[];
  detectors: string[];
  report_id: string | null;
  phase: Phase;
  surface: Surface | null;
};

const toFlag = (row: Row): StandingFlag => ({
  id: row.id,
  caseId: row.case_id,
  caseStatus: row.case_status,
  kind: row.kind,
  contentId: row.content_id,
  revision: row.revision,
  violation: row.violation,
  score: row.score,
  severity: row.severity,
  rule: row.rule,
  clause: row.clause,
  signalIds: row.signal_ids,
  detectors: row.detectors,
  reportId: row.report_id,
  phase: row.phase,
  surface: row.surface,
});

/** Flags not withdrawn, by the contents that they are on; those of decided cases too. */
export async function standingFlagsOfContents(db: Reader, contentIds: readonly string[]): Promise<StandingFlag[]> {
  if (contentIds.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.case_id, c.status::text AS case_status, f.kind::text AS kind, f.content_id, f.revision, f.violation,
      f.score, f.severity, f.rule, f.clause, f.signal_ids, f.detectors, f.report_id, f.phase::text AS phase,
      f.surface::text AS surface
    FROM flags f JOIN cases c ON c.id = f.case_id
    WHERE f.content_id = ANY(${[...contentIds]}::uuid[]) AND f.withdrawn_at IS NULL`;
  return rows.map(toFlag);
}

/** Flags not withdrawn, by their cases. */
export async function standingFlagsOfCases(db: Reader, caseIds: readonly string[]): Promise<StandingFlag[]> {
  if (caseIds.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.case_id, c.status::text AS case_status, f.kind::text AS kind, f.content_id, f.revision, f.violation,
      f.score, f.severity, f.rule, f.clause, f.signal_ids, f.detectors, f.report_id, f.phase::text AS phase,
      f.surface::text AS surface
    FROM flags f JOIN cases c ON c.id = f.case_id
    WHERE f.case_id = ANY(${[...caseIds]}::uuid[]) AND f.withdrawn_at IS NULL
    ORDER BY f.raised_at, f.id`;
  return rows.map(toFlag);
}

/** By signal id, the keyed hash of its value in hex, or its kind where it has none: what a repeat is told by. */
export async function contactsOfSignals(db: Reader, flags: readonly StandingFlag[]): Promise<Map<string, string>> {
  const signalIds = flags.flatMap((flag) => flag.signalIds);
  const contentIds = flags.flatMap((flag) => flag.contentId ?? []);
  if (signalIds.length === 0) return new Map();
  // The content is the partition's key: by the signal's id alone every partition would be read.
  const rows = await db.$queryRaw<{ id: string; contact: string }[]>`
    SELECT id, coalesce(encode(value_hash, 'hex'), kind) AS contact FROM signals
    WHERE content_id = ANY(${contentIds}::uuid[]) AND id = ANY(${signalIds}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row.contact]));
}
