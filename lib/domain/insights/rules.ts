import { MAX_OVERVIEW_DAYS, type OverviewFilter, type Rate } from "@/lib/domain/insights/schema";
import { AppError } from "@/lib/platform/errors";
import { DAY_MS, dayOf } from "@/lib/platform/time";

/** Below this many observations only the counts are shown. */
export const LEAST_FOR_A_RATE = 30;

/** Two-sided 95 %. */
const Z = 1.959964;

/**
 * The Wilson score interval of `hits` of `n`, both 0 or more and `n` above 0 (Wilson, JASA 22, 1927): unlike the normal
 * approximation it stays inside 0..1 and holds up near both ends. Weighed counts may be fractions.
 */
export function wilsonInterval(hits: number, n: number): { low: number; high: number } {
  const share = hits / n;
  const denominator = 1 + (Z * Z) / n;
  const middle = (share + (Z * Z) / (2 * n)) / denominator;
  const half = (Z / denominator) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  // At the ends the bound is exact; the arithmetic would leave a hair beside it.
  return { low: hits === 0 ? 0 : middle - half, high: hits === n ? 1 : middle + half };
}

/** A share with its Wilson interval; below {@link LEAST_FOR_A_RATE} the counts alone. */
export function wilson(hits: number, n: number): Rate {
  if (n < LEAST_FOR_A_RATE) return { hits, n, rate: null, low: null, high: null };
  return { hits, n, rate: hits / n, ...wilsonInterval(hits, n) };
}

/** UTC days of the period asked for, both inclusive; the 28 days up to today where nothing was asked. */
export function periodOf(
  from: string | undefined,
  to: string | undefined,
  now: Date,
): { from: string; to: string; days: number } {
  const last = to ? Date.parse(to) : Date.parse(dayOf(now));
  const first = from ? Date.parse(from) : last - 27 * DAY_MS;
  return {
    from: dayOf(first),
    to: dayOf(last),
    days: Math.round((last - first) / DAY_MS) + 1,
  };
}

/** As {@link periodOf}. Errors: `invalid_input` for a period reversed or longer than stated. */
export function statedPeriod(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  now: Date,
): { from: string; to: string; days: number } {
  const period = periodOf(from, to, now);
  if (period.days < 1 || period.days > MAX_OVERVIEW_DAYS) {
    throw new AppError("invalid_input", `Choose a period of 1 to ${MAX_OVERVIEW_DAYS} days.`, {
      errors: [{ path: "from", message: period.days < 1 ? "is after `to`" : `covers ${period.days} days` }],
    });
  }
  return period;
}

/** As many days just before a period, both ends included. */
export function periodBefore({ from, days }: { from: string; days: number }): { from: string; to: string } {
  const daysEarlier = (n: number) => dayOf(Date.parse(from) - n * DAY_MS);
  return { from: daysEarlier(days), to: daysEarlier(1) };
}

/** How wide one mark of a period is when nobody says. */
export function unitOf(days: number): "day" | "week" | "month" | "quarter" {
  if (days <= 62) return "day";
  if (days <= 400) return "week";
  return "month";
}

/** The first days of the marks of a period, in order; the first may begin before it. Weeks begin on Monday. */
export function marksOf(from: string, to: string, unit: "day" | "week" | "month" | "quarter"): string[] {
  const marks: string[] = [];
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += DAY_MS) {
    const at = new Date(ms);
    if (unit === "week") at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
    if (unit === "month") at.setUTCDate(1);
    if (unit === "quarter") at.setUTCMonth(at.getUTCMonth() - (at.getUTCMonth() % 3), 1);
    if (marks.at(-1) !== dayOf(at)) marks.push(dayOf(at));
  }
  return marks;
}

/** The value at a share of a counted distribution, by nearest rank; null when nothing was counted. */
export function rank(counts: ReadonlyMap<number, number>, share: number): number | null {
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (n <= 0) return null;
  let seen = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    seen += count;
    if (seen >= Math.ceil(share * n)) return value;
  }
  return null;
}

/** The sides of a daily figure, in the order of its columns. */
const FIGURE_SIDES = ["violation", "phase", "surface", "detector", "measure"] as const;
export type FigureSide = (typeof FIGURE_SIDES)[number];

/** Where a cut by one side is read when nothing narrows it: a pair that few different rows fall into. */
const READ_WITH: Record<FigureSide, FigureSide> = {
  violation: "phase",
  phase: "violation",
  surface: "violation",
  detector: "violation",
  measure: "violation",
};

/** The sides that a question holds to one value. */
export function narrowedBy(filter: OverviewFilter): FigureSide[] {
  return FIGURE_SIDES.filter((side) => side !== "measure" && filter[side] !== undefined);
}

/** The pair of sides whose sums answer a cut by `side`, as it is named; of a question that one side narrows at most. */
export function pairOf(side: FigureSide, filter: OverviewFilter): string {
  const [narrowed] = narrowedBy(filter);
  const other = narrowed === undefined || narrowed === side ? READ_WITH[side] : narrowed;
  return FIGURE_SIDES.filter((one) => one === side || one === other).join(" ");
}
