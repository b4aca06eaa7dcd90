import type { DailyFigure } from "@/lib/domain/daily-figures/schema";
import { CHOSEN, chosenValues } from "@/lib/domain/insights/data";
import { statedPeriod } from "@/lib/domain/insights/rules";
import type { OverviewFilter } from "@/lib/domain/insights/schema";
import { decodeCursor, encodeCursor, foreignCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { utcDay } from "@/lib/platform/instant";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";

/** What a row is of, beside its day; in this order rows of a day are listed. */
const SIDES = ["metric", "violation", "phase", "surface", "detector", "measure"] as const;

/**
 * $7 is the day and $8..$13 the sides of the row that the page follows, or all null. Days are walked one by one, newest
 * first, so that only those are read that a page needs, however long the period.
 */
const STATEMENT = `
  SELECT days.day::text AS day, ${SIDES.join(", ")}, count
  FROM (SELECT d::date AS day FROM generate_series(coalesce($7::date, $2::date)::timestamp, $1::date::timestamp, '-1 day') d
        ORDER BY 1 DESC) days,
    LATERAL (
      SELECT ${SIDES.join(", ")}, sum(count) AS count FROM (
        SELECT ${SIDES.join(", ")}, count FROM stat_daily WHERE day = days.day AND ${CHOSEN}
        UNION ALL
        SELECT ${SIDES.join(", ")}, delta FROM stat_deltas WHERE day = days.day AND ${CHOSEN}) figures
      WHERE $7::date IS NULL OR days.day < $7::date OR (${SIDES.join(", ")}) > ($8::text, $9::text, $10::text, $11::text, $12::text, $13::text)
      GROUP BY ${SIDES.join(", ")} HAVING sum(count) <> 0) of_day
  ORDER BY days.day DESC, ${SIDES.join(", ")} LIMIT $14`;

/** The day and sides of the row that a page ended with. Errors: `invalid_input` for any other cursor. */
function decodeRow(cursor: string, period: { from: string; to: string }): (string | number | null)[] {
  const [day, ...sides] = decodeCursor(cursor, 1 + SIDES.length);
  const sound = utcDay.safeParse(day).success && sides.every((side) => typeof side === "string");
  if (!sound || String(day) < period.from || String(day) > period.to) throw foreignCursor();
  return [day!, ...sides];
}

/** The table behind the charts, newest day first. Errors: `invalid_input` for a period past its limit or a foreign cursor. */
export async function listDailyFigures(filter: OverviewFilter, page: PageQuery, now: Date): Promise<Page<DailyFigure>> {
  const period = statedPeriod(filter, now);
  const after = page.cursor === undefined ? Array(1 + SIDES.length).fill(null) : decodeRow(page.cursor, period);
  const rows = await query<Omit<DailyFigure, "count"> & { count: string }>(STATEMENT, [
    ...chosenValues(period, filter),
    ...after,
    page.limit + 1,
  ]);
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.day, ...SIDES.map((side) => last[side])]),
  );
  return { items: items.map((row) => ({ ...row, count: Number(row.count) })), nextCursor };
}
