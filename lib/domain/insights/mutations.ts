import { countBacklog } from "@/lib/domain/case-insights/data";
import type { FigureDelta } from "@/lib/domain/insights/schema";
import { query, type Tx } from "@/lib/platform/db";
import { noteFact } from "@/lib/platform/desk-facts";

/**
 * Appends changes to the daily figures inside the change's own transaction. Day is the UTC day of `at`. Rows are only
 * appended, never added up here: a shared counter row would make every writer wait for every other.
 */
export async function addFigures(tx: Tx, at: Date, deltas: readonly FigureDelta[]): Promise<void> {
  const rows = deltas.filter((row) => row.delta !== 0);
  if (rows.length === 0) return;
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
  await tx.statDelta.createMany({ data: rows.map((row) => ({ day, ...row })) });
}

/** Rows folded in one statement; bounds its locks and its memory. */
const FOLD_BATCH = 5_000;

const DIMENSIONS = "day, metric, violation, phase, surface, detector, measure";

/**
 * Moves appended changes into the daily rows and their sums, exactly once: the deletion and the additions are one
 * statement, each table's in the order of its key so that two workers never wait for each other crosswise. Several workers
 * may fold at once; each takes rows that no other holds. Returns how many changes were folded.
 */
export async function foldFigures(): Promise<number> {
  const [row] = await query<{ folded: string }>(
    `WITH taken AS (
       DELETE FROM stat_deltas WHERE id IN (
         SELECT id FROM stat_deltas ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING ${DIMENSIONS}, delta),
     summed AS (
       SELECT ${DIMENSIONS}, sum(delta) AS count FROM taken
       GROUP BY ${DIMENSIONS} HAVING sum(delta) <> 0 ORDER BY ${DIMENSIONS}),
     folded AS (
       INSERT INTO stat_daily (${DIMENSIONS}, count) SELECT ${DIMENSIONS}, count FROM summed
       ON CONFLICT (${DIMENSIONS}) DO UPDATE SET count = stat_daily.count + EXCLUDED.count),
     sums AS (
       INSERT INTO stat_daily_sums (sides, ${DIMENSIONS}, count)
       SELECT s.sides, d.day, d.metric, s.sum_violation, s.sum_phase, s.sum_surface, s.sum_detector, s.sum_measure,
         sum(d.count)
       FROM summed d, docket_daily_sides(d.violation, d.phase, d.surface, d.detector, d.measure) s
       GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
       ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
       ON CONFLICT (sides, ${DIMENSIONS}) DO UPDATE SET count = stat_daily_sums.count + EXCLUDED.count)
     SELECT count(*) AS folded FROM taken`,
    [FOLD_BATCH],
  );
  return Number(row?.folded ?? 0);
}

const CASE_DIMENSIONS =
  "day, metric, violation, phase, surface, account_kind, language, country, policy_version, outcome, late, minutes";

/** The same for the figures of cases, whose changes the database's triggers append. */
export async function foldCaseFigures(): Promise<number> {
  const [row] = await query<{ folded: string }>(
    `WITH taken AS (
       DELETE FROM stat_case_deltas WHERE id IN (
         SELECT id FROM stat_case_deltas ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING ${CASE_DIMENSIONS}, delta),
     summed AS (
       SELECT ${CASE_DIMENSIONS}, sum(delta) AS count FROM taken
       GROUP BY ${CASE_DIMENSIONS} HAVING sum(delta) <> 0 ORDER BY ${CASE_DIMENSIONS}),
     folded AS (
       INSERT INTO stat_cases (${CASE_DIMENSIONS}, count) SELECT ${CASE_DIMENSIONS}, count FROM summed
       ON CONFLICT (${CASE_DIMENSIONS}) DO UPDATE SET count = stat_cases.count + EXCLUDED.count),
     sums AS (
       INSERT INTO stat_case_sums (dimension, day, metric, key, outcome, late, minutes, count)
       SELECT k.dimension, c.day, c.metric, k.key, c.outcome, c.late, c.minutes, sum(c.count)
       FROM summed c,
         docket_case_keys(c.violation, c.phase, c.surface, c.account_kind, c.language, c.country, c.policy_version) k
       GROUP BY 1, 2, 3, 4, 5, 6, 7
       ORDER BY 1, 2, 3, 4, 5, 6, 7
       ON CONFLICT (dimension, day, metric, key, outcome, late, minutes)
       DO UPDATE SET count = stat_case_sums.count + EXCLUDED.count)
     SELECT count(*) AS folded FROM taken`,
    [FOLD_BATCH],
  );
  return Number(row?.folded ?? 0);
}

/** Counts the backlog for all who look at it: once for everybody, not once a look. */
export async function noteBacklog(now: Date): Promise<void> {
  await noteFact("backlog", await countBacklog(now));
}
