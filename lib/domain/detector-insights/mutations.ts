import { query } from "@/lib/platform/db";

/** Rows folded in one statement; bounds its locks and its memory. */
const FOLD_BATCH = 5_000;

const DIMENSIONS = "day, metric, basis, detector, version, kind, phase, surface, language, band, parts";

/**
 * Moves appended changes into the daily rows of detectors and their sums, exactly once: the deletion and the additions are
 * one statement, each table's in the order of its key so that two workers never wait for each other crosswise. Several workers may fold at once. Answers how many changes were folded.
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
         points = stat_detectors.points + EXCLUDED.points),
     sides AS (
       INSERT INTO stat_detector_sums (side, ${DIMENSIONS}, count, points)
       SELECT s.side, s.sum_day, d.metric, d.basis, s.sum_detector, s.sum_version, s.sum_kind, s.sum_phase, s.sum_surface,
         s.sum_language, d.band, d.parts, sum(d.count), sum(d.points)
       FROM summed d, docket_detector_sides(d.day, d.detector, d.version, d.kind, d.phase, d.surface, d.language) s
       GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
       ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
       ON CONFLICT (side, ${DIMENSIONS}) DO UPDATE SET count = stat_detector_sums.count + EXCLUDED.count,
         points = stat_detector_sums.points + EXCLUDED.points)
     SELECT count(*) AS folded FROM taken`,
    [FOLD_BATCH],
  );
  return Number(row?.folded ?? 0);
}
