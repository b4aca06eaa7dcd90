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

/**
 * Moves appended changes into the daily rows, exactly once: the deletion and the addition are one statement. Several
 * workers may fold at once; each takes rows that no other holds. Returns how many changes were folded.
 */
export async function foldFigures(): Promise<number> {
  const [row] = await query<{ folded: string }>(
    `WITH taken AS (
       DELETE FROM stat_deltas WHERE id IN (
         SELECT id FROM stat_deltas ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING day, metric, violation, phase, surface, detector, measure, delta),
     summed AS (
       SELECT day, metric, violation, phase, surface, detector, measure, sum(delta) AS count
       FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7),
     folded AS (
       INSERT INTO stat_daily (day, metric, violation, phase, surface, detector, measure, count)
       SELECT day, metric, violation, phase, surface, detector, measure, count FROM summed
       ON CONFLICT (day, metric, violation, phase, surface, detector, measure)
       DO UPDATE SET count = stat_daily.count + EXCLUDED.count)
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
       ON CONFLICT (${CASE_DIMENSIONS}) DO UPDATE SET count = stat_cases.count + EXCLUDED.count)
     SELECT count(*) AS folded FROM taken`,
    [FOLD_BATCH],
  );
  return Number(row?.folded ?? 0);
}

/** Counts the backlog for all who look at it: once for everybody, not once a look. */
export async function noteBacklog(now: Date): Promise<void> {
  await noteFact("backlog", await countBacklog(now));
}
