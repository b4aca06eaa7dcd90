import { query } from "@/lib/platform/db";

/** Rows folded in one statement; bounds its locks and its memory. */
const FOLD_BATCH = 5_000;

const DIMENSIONS = "day, metric, basis, detector, version, kind, phase, surface, language, band, parts";

/**
 * Moves appended changes into the daily rows of detectors, exactly once: the deletion and the addition are one statement.
 * Several workers may fold at once. Answers how many changes were folded.
 */
export async function foldDetectorFigures(): Promise<number> {
  const [row] = await query<{ folded: string }>(
    `WITH taken AS (
       DELETE FROM stat_detector_deltas WHERE id IN (
         SELECT id FROM stat_detector_deltas ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING ${DIMENSIONS}, delta, points),
     summed AS (
       SELECT ${DIMENSIONS}, sum(delta) AS count, sum(points) AS points FROM taken
       GROUP BY ${DIMENSIONS} HAVING sum(delta) <> 0 OR sum(points) <> 0 ORDER BY ${DIMENSIONS}),
     folded AS (
       INSERT INTO stat_detectors (${DIMENSIONS}, count, points) SELECT ${DIMENSIONS}, count, points FROM summed
       ON CONFLICT (${DIMENSIONS}) DO UPDATE SET count = stat_detectors.count + EXCLUDED.count,
         points = stat_detectors.points + EXCLUDED.points)
     SELECT count(*) AS folded FROM taken`,
    [FOLD_BATCH],
  );
  return Number(row?.folded ?? 0);
}
