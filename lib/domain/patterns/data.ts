import { setImmediate as turnOfOthers } from "node:timers/promises";
import { findPatterns, type OperatorPattern, patternProblem } from "@/lib/detect/patterns";
import { lineAround } from "@/lib/domain/flags/rules";
import {
  type PatternPreview,
  type PatternPreviewInput,
  PREVIEW_MS,
  PREVIEW_SHOWN,
  patternPreviewInputSchema,
} from "@/lib/domain/patterns/schema";
import { maskFound, maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Surface } from "@/lib/policy/types";

const BATCH = 500;
/** So long contents are looked through at a stretch: in between, the web process answers others. */
const STRETCH_MS = 20;

type Row = {
  id: string;
  external_id: string;
  surface: Surface;
  text: string;
  occurred_at: Date;
  judged: boolean;
  spans: StoredSpan[] | null;
};

/** The next contents before one, newest first by receipt, with the stretches that standing signals cover. */
async function readBatch(before: string | null, surfaces: readonly string[] | null, limit: number): Promise<Row[]> {
  return query<Row>(
    `SELECT c.id, c.external_id, c.surface::text AS surface, c.text, c.occurred_at,
       EXISTS (SELECT FROM assessments a WHERE a.content_id = c.id AND a.revision = c.revision) AS judged,
       (SELECT jsonb_agg(hidden.p) FROM (
          SELECT p FROM signals s CROSS JOIN LATERAL jsonb_array_elements(s.spans) p
          WHERE s.content_id = c.id AND s.revision = c.revision AND s.withdrawn_at IS NULL
            AND p ->> 'contentId' = c.external_id
          UNION ALL
          SELECT jsonb_build_object('start', m.start, 'end', m."end",
            'masked', coalesce(m.masked, repeat('\u2022', m."end" - m.start)))
          FROM missed_spans m WHERE m.content_id = c.id AND m.revision = c.revision AND m.withdrawn_at IS NULL
        ) hidden) AS spans
     FROM contents c
     WHERE c.deleted_at IS NULL AND ($1::uuid IS NULL OR c.id < $1) AND ($2::text[] IS NULL OR c.surface::text = ANY($2))
     ORDER BY c.id DESC LIMIT $3`,
    [before, surfaces, limit],
  );
}

/**
 * What a pattern would have matched among the newest stored contents, masked by the rule for its kind over everything
 * that is masked anyway; contents nobody judged yet are left out, as nobody knows what to hide in them. Bounded by the
 * number of contents and by time; stores nothing.
 * Errors: `invalid_input` for a pattern that RE2 does not take or that matches where there is nothing.
 */
export async function previewPattern(input: PatternPreviewInput, endsAfterMs = PREVIEW_MS): Promise<PatternPreview> {
  const { pattern: text, kind, surfaces, contents } = patternPreviewInputSchema.parse(input);
  const problem = patternProblem(text);
  if (problem !== null) {
    throw new AppError("invalid_input", `The pattern ${problem}.`, { errors: [{ path: "pattern", message: problem }] });
  }
  const patterns: OperatorPattern[] = [{ name: "preview", pattern: text, kind, score: 1, enabled: true }];
  const ends = performance.now() + endsAfterMs;
  const preview: PatternPreview = { read: 0, matched: 0, fresh: 0, cut: false, matches: [] };
  let before: string | null = null;
  let pause = performance.now() + STRETCH_MS;
  for (let left = contents; left > 0; ) {
    const rows: Row[] = await readBatch(before, surfaces ?? null, Math.min(BATCH, left));
    for (const row of rows) {
      const now = performance.now();
      if (now > ends) return { ...preview, cut: true };
      if (now > pause) {
        await turnOfOthers();
        pause = performance.now() + STRETCH_MS;
      }
      preview.read += 1;
      if (row.judged) addMatches(preview, row, patterns);
    }
    if (rows.length < Math.min(BATCH, left)) break;
    left -= rows.length;
    before = rows.at(-1)!.id;
  }
  return preview;
}

function addMatches(preview: PatternPreview, row: Row, patterns: readonly OperatorPattern[]): void {
  const { signals } = findPatterns([{ text: row.text }], patterns);
  const first = signals[0];
  if (!first) return;
  const known = row.spans ?? [];
  const source = [{ contentId: row.external_id, text: row.text }];
  const hidden = signals.flatMap((signal) => maskFound(signal, source).spans);
  const isFresh = hidden.some((span) => !known.some((one) => one.start < span.end && one.end > span.start));
  preview.matched += 1;
  if (isFresh) preview.fresh += 1;
  if (preview.matches.length >= PREVIEW_SHOWN) return;
  const { start, end } = first.spans[0]!;
  const line = lineAround(maskStored(row.text, [...known, ...hidden]), start, end, first.kind);
  preview.matches.push({
    contentId: row.external_id,
    surface: row.surface,
    occurredAt: row.occurred_at.toISOString(),
    text: line.text,
    start: line.start,
    end: line.end,
    fresh: isFresh,
  });
}
