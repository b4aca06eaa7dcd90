import { detectorPeriod } from "@/lib/domain/detector-insights/data";
import type { DetectorFilter, MissedPlace, Mistake } from "@/lib/domain/detector-insights/schema";
import { lineAround } from "@/lib/domain/flags/rules";
import { maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import { query } from "@/lib/platform/db";
import { DAY_MS, dayOf } from "@/lib/platform/time";
import { BULLET } from "@/lib/policy/mask-rule";

const MISTAKES = 20;
const MISSED = 50;
const WEEK_DAYS = 7;

type Masks = { start: number; masked: string }[] | null;

/** Where a listed stretch stands: the case's copy of its text where there is one. */
type PlaceRow = {
  case_id: string;
  case_number: number;
  content_id: string;
  kind: Mistake["kind"];
  phase: Mistake["phase"];
  surface: Mistake["surface"];
  language: string;
  external_id: string | null;
  text: string | null;
  /** What signals and people's marks hide in that text. */
  hidden: Masks;
};

/**
 * All that hides something in the text of evidence `e`: its own signals, those of the case's other texts that name it (a
 * split number), and what people marked.
 */
const HIDDEN = `(SELECT json_agg(json_build_object('start', h.start, 'masked', h.masked)) FROM (
    SELECT (p ->> 'start')::int AS start, p ->> 'masked' AS masked FROM evidence x
    CROSS JOIN LATERAL jsonb_array_elements(x.signals) s CROSS JOIN LATERAL jsonb_array_elements(s -> 'spans') p
    WHERE x.case_id = e.case_id AND (x.content_id <> e.content_id OR x.revision = e.revision)
      AND p ->> 'contentId' = e.content_external_id
    UNION ALL
    SELECT m.start, coalesce(m.masked, repeat('${BULLET}', m."end" - m.start)) FROM missed_spans m
    WHERE m.content_id = e.content_id AND m.revision = e.revision AND m.withdrawn_at IS NULL
  ) h)`;

function placeOf(
  row: PlaceRow,
  span: { start: number; end: number } | null,
): Omit<Mistake, "signalId" | "score" | "detector" | "basis" | "toldAt" | "actualKind"> {
  const line =
    row.text === null || span === null
      ? null
      : lineAround(maskStored(row.text, row.hidden ?? []), span.start, span.end, row.kind);
  return {
    caseId: row.case_id,
    caseNumber: row.case_number,
    contentId: row.external_id,
    kind: row.kind,
    phase: row.phase,
    surface: row.surface,
    language: row.language,
    line: line && { text: line.text, start: line.start, end: line.end },
  };
}

const COLUMNS = {
  detector: "o.detector_name",
  version: "o.detector_version",
  kind: "o.kind",
  phase: "o.phase::text",
  surface: "o.surface::text",
  language: "o.language",
} as const;

type MistakeRow = PlaceRow & {
  signal_id: string;
  score: number;
  detector_name: string;
  detector_version: string;
  basis: Mistake["basis"];
  told_at: Date;
  actual_kind: string | null;
  spans: StoredSpan[] | null;
};

/**
 * The worst mistakes of the week that ends with the period: signals that people said were wrong, the most confident
 * first, 20 at most, each with its masked line. Errors: `invalid_input` for a period reversed or too long.
 */
export async function listMistakes(filter: DetectorFilter, now: Date): Promise<Mistake[]> {
  const { to } = detectorPeriod(filter, now);
  const from = dayOf(Date.parse(to) - (WEEK_DAYS - 1) * DAY_MS);
  const values: unknown[] = [from, to, MISTAKES];
  const where = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((name) =>
    filter[name] === undefined ? [] : [` AND ${COLUMNS[name]} = $${values.push(filter[name])}`],
  );
  const rows = await query<MistakeRow>(
    `WITH worst AS (
       SELECT * FROM signal_outcomes o
       WHERE NOT o.is_right AND o.told_at >= $1::date AND o.told_at < $2::date + 1${where.join("")}
       ORDER BY o.score DESC, o.told_at DESC, o.signal_id LIMIT $3
     )
     SELECT o.signal_id, o.case_id, c.number AS case_number, o.content_id, o.kind, o.phase::text AS phase,
       o.surface::text AS surface, o.language, o.score, o.detector_name, o.detector_version, o.basis, o.told_at,
       v.actual_kind, t.external_id, t.text, t.hidden, t.spans
     FROM worst o JOIN cases c ON c.id = o.case_id
     LEFT JOIN LATERAL (
       SELECT actual_kind FROM signal_verdicts v WHERE v.signal_id = o.signal_id AND o.basis = 'verdict'
       ORDER BY v.given_at DESC, v.given_by LIMIT 1
     ) v ON true
     LEFT JOIN LATERAL (
       (SELECT e.content_external_id AS external_id, e.text, ${HIDDEN} AS hidden, s -> 'spans' AS spans, 0 AS place
        FROM evidence e CROSS JOIN LATERAL jsonb_array_elements(e.signals) s
        WHERE e.case_id = o.case_id AND e.content_id = o.content_id AND (s ->> 'id')::uuid = o.signal_id
        ORDER BY e.revision DESC LIMIT 1)
       UNION ALL
       -- Beside the evidence nobody can say what else its text hides: the stretch alone is shown, below.
       -- What its author took back is not shown at all.
       (SELECT g.external_id, NULL, NULL, s.spans, 1 FROM signals s
        JOIN contents g ON g.id = s.content_id AND g.deleted_at IS NULL
        WHERE s.content_id = o.content_id AND s.id = o.signal_id)
       ORDER BY place LIMIT 1
     ) t ON true
     ORDER BY o.score DESC, o.told_at DESC, o.signal_id`,
    values,
  );
  return rows.map((row) => {
    const span = row.spans?.find((one) => one.contentId === row.external_id) ?? null;
    const place = placeOf(row, span);
    return {
      ...place,
      line: place.line ?? (row.text === null && span ? { text: span.masked, start: 0, end: span.masked.length } : null),
      signalId: row.signal_id,
      score: Math.round(row.score * 10_000) / 10_000,
      detector: { name: row.detector_name, version: row.detector_version },
      basis: row.basis,
      toldAt: row.told_at.toISOString(),
      actualKind: row.actual_kind,
    };
  });
}

type MissedRow = PlaceRow & {
  id: string;
  start: number;
  end: number;
  masked: string | null;
  detector_version: string | null;
  marked_by: string;
  name: string | null;
  marked_at: Date;
};

/**
 * What people marked as missed in a period, newest first, 50 at most, each with its masked line. Errors: `invalid_input`
 * for a period reversed or too long.
 */
export async function listMissedPlaces(filter: DetectorFilter, now: Date): Promise<MissedPlace[]> {
  const { from, to } = detectorPeriod(filter, now);
  const values: unknown[] = [from, to, MISSED];
  const columns = {
    detector: "CASE WHEN o.kind LIKE 'solicit%' THEN 'intent' ELSE o.kind END",
    version: "coalesce(o.detector_version, '')",
    kind: "o.kind",
    phase: "o.phase::text",
    surface: "o.surface::text",
    language: "coalesce(o.language, '')",
  } as const;
  const where = (Object.keys(columns) as (keyof typeof columns)[]).flatMap((name) =>
    filter[name] === undefined ? [] : [` AND ${columns[name]} = $${values.push(filter[name])}`],
  );
  const rows = await query<MissedRow>(
    `WITH newest AS (
       SELECT * FROM missed_spans o
       WHERE o.withdrawn_at IS NULL AND o.marked_at >= $1::date AND o.marked_at < $2::date + 1${where.join("")}
       ORDER BY o.marked_at DESC, o.id DESC LIMIT $3
     )
     SELECT o.id, o.case_id, c.number AS case_number, o.content_id, o.content_external_id AS external_id, o.kind,
       o.phase::text AS phase, o.surface::text AS surface, coalesce(o.language, '') AS language, o.start, o."end", o.masked,
       o.detector_version, o.marked_by, u.name, o.marked_at, t.text, t.hidden
     FROM newest o JOIN cases c ON c.id = o.case_id LEFT JOIN users u ON u.id = o.marked_by
     LEFT JOIN LATERAL (
       SELECT e.text, ${HIDDEN} AS hidden FROM evidence e
       WHERE e.case_id = o.case_id AND e.content_id = o.content_id AND e.revision = o.revision
     ) t ON true
     ORDER BY o.marked_at DESC, o.id DESC`,
    values,
  );
  return rows.map((row) => {
    const place = placeOf(row, row);
    return {
      ...place,
      line: place.line ?? (row.masked === null ? null : { text: row.masked, start: 0, end: row.masked.length }),
      id: row.id,
      detectorVersion: row.detector_version,
      by: { id: row.marked_by, name: row.name ?? "" },
      markedAt: row.marked_at.toISOString(),
    };
  });
}
