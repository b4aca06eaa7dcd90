import { partsOf, wholeWeeks } from "@/lib/domain/detector-insights/rules";
import {
  type DetectorDimension,
  type DetectorFigures,
  type DetectorFilter,
  type DetectorInsights,
  type DetectorInsightsFilter,
  detectorInsightsFilterSchema,
} from "@/lib/domain/detector-insights/schema";
import { statedPeriod, wilson } from "@/lib/domain/insights/rules";
import { query } from "@/lib/platform/db";

const OF_SIGNALS = ["detector", "version", "kind"] as const;
const OF_CASES = ["phase", "surface", "language"] as const;
const isOfCases = (by: DetectorDimension): by is (typeof OF_CASES)[number] =>
  (OF_CASES as readonly string[]).includes(by);

const COLUMNS = "day, metric, basis, detector, version, kind, phase, surface, language, band, parts";

/** Where figures are read from: as few rows as the question can be answered by. */
type Side = "signals" | "content" | "all";

/** The side that holds what is asked for; all sides where both the signal's and the content's are. */
function sideOf(asked: readonly string[]): Side {
  const of = (some: readonly string[]) => asked.some((one) => some.includes(one));
  if (!of(OF_CASES)) return "signals";
  return of(OF_SIGNALS) ? "all" : "content";
}

/**
 * Folded and not yet folded figures of the days $1 to $2, in one snapshot. Those by every side are read by the week where
 * whole weeks lie in the period, and by the day before and after them.
 */
function figures(side: Side, period: Period, where: string): string {
  const days = `day BETWEEN $1::date AND $2::date${where}`;
  const sums = (name: string, extra = "") =>
    `SELECT ${COLUMNS}, count, points FROM stat_detector_sums WHERE side = '${name}' AND ${days}${extra}`;
  const weeks = side === "all" ? wholeWeeks(period) : null;
  const folded =
    side !== "all"
      ? sums(side)
      : weeks === null
        ? `SELECT ${COLUMNS}, count, points FROM stat_detectors WHERE ${days}`
        : `${sums("weeks", ` AND day BETWEEN '${weeks.first}' AND '${weeks.last}'`)}
    UNION ALL SELECT ${COLUMNS}, count, points FROM stat_detectors WHERE ${days} AND day < '${weeks.first}'
    UNION ALL SELECT ${COLUMNS}, count, points FROM stat_detectors WHERE ${days} AND day > '${weeks.last}'`;
  return `(${folded}
    UNION ALL SELECT ${COLUMNS}, delta, points FROM stat_detector_deltas WHERE ${days}) f`;
}

type Period = { from: string; to: string };

/** UTC days of the period. Errors: `invalid_input` for one reversed or longer than stated. */
export function detectorPeriod(filter: Pick<DetectorFilter, "from" | "to">, now: Date): Period {
  const period = statedPeriod(filter, now);
  return { from: period.from, to: period.to };
}

type Filter = ReturnType<typeof detectorInsightsFilterSchema.parse>;

function conditions(filter: Filter, columns: readonly (keyof Filter)[], values: unknown[]): string {
  return columns
    .flatMap((column) => {
      const value = filter[column];
      return value === undefined ? [] : [` AND ${column} = $${values.push(value)}`];
    })
    .join("");
}

/** The sides that a question is about: those it narrows, and the one it is cut by. */
function askedOf(filter: Filter): DetectorDimension[] {
  return [...OF_SIGNALS, ...OF_CASES].filter((column) => filter.by === column || filter[column] !== undefined);
}

type Told = {
  key: string;
  metric: "right" | "wrong" | "missed";
  basis: string;
  band: number;
  n: number;
  points: number;
};
type Decided = { key: string; metric: "case" | "confirmed" | "overturned"; parts: string; n: number };

async function readTold(filter: Filter, period: Period): Promise<Told[]> {
  const values: unknown[] = [period.from, period.to];
  const where = conditions(filter, [...OF_SIGNALS, ...OF_CASES], values);
  const basis = filter.basis ? ` AND basis IN ('', $${values.push(filter.basis)})` : "";
  const rows = await query<Omit<Told, "n" | "points"> & { n: string; points: string }>(
    `SELECT ${filter.by} AS key, metric, basis, band, sum(count) AS n, sum(points) AS points
     FROM ${figures(sideOf(askedOf(filter)), period, `${where}${basis} AND metric IN ('right', 'wrong', 'missed')`)}
     GROUP BY 1, 2, 3, 4 HAVING sum(count) <> 0`,
    values,
  );
  return rows.map((row) => ({ ...row, n: Number(row.n), points: Number(row.points) }));
}

async function readDecided(filter: Filter, period: Period): Promise<Decided[]> {
  const values: unknown[] = [period.from, period.to];
  const where = conditions(filter, OF_CASES, values);
  const key = isOfCases(filter.by) ? filter.by : "''";
  // Which detectors a decision rests on stands in its parts, on either side.
  const side = askedOf(filter).some((one) => isOfCases(one)) ? "content" : "signals";
  const rows = await query<Omit<Decided, "n"> & { n: string }>(
    `SELECT ${key} AS key, metric, parts, sum(count) AS n
     FROM ${figures(side, period, `${where} AND metric IN ('case', 'confirmed', 'overturned')`)}
     GROUP BY 1, 2, 3 HAVING sum(count) <> 0`,
    values,
  );
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
}

async function readKnown(period: Period): Promise<DetectorInsights["known"]> {
  const told = " AND metric IN ('right', 'wrong', 'missed')";
  const rows = await query<{ detector: string; version: string; kind: string; language: string }>(
    `SELECT detector, version, kind, '' AS language FROM ${figures("signals", period, told)}
     GROUP BY 1, 2, 3 HAVING sum(count) <> 0
     UNION ALL SELECT '', '', '', language FROM ${figures("content", period, told)} GROUP BY 4 HAVING sum(count) <> 0`,
    [period.from, period.to],
  );
  const of = (column: "detector" | "version" | "kind" | "language") =>
    [...new Set(rows.map((row) => row[column]))].filter((value) => value !== "").sort();
  return { detectors: of("detector"), versions: of("version"), kinds: of("kind"), languages: of("language") };
}

class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, n: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + n);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  figures(allCases: number): DetectorFigures {
    const verdicts = { right: this.of("right verdict"), wrong: this.of("wrong verdict") };
    const decisions = { right: this.of("right decision"), wrong: this.of("wrong decision") };
    const right = verdicts.right + decisions.right;
    const wrong = verdicts.wrong + decisions.wrong;
    const confirmed = this.of("confirmed");
    return {
      right,
      wrong,
      precision: wilson(right, right + wrong),
      verdicts,
      decisions,
      share: wilson(this.of("case"), allCases),
      // A finding of an earlier period may be reversed in this one; a share cannot pass one.
      overturned: wilson(Math.min(this.of("overturned"), confirmed), confirmed),
      missed: this.of("missed"),
    };
  }
}

/**
 * How right the detectors were in a period, cut by one dimension; every change committed before is in it. Errors:
 * `invalid_input` for a period reversed or longer than stated.
 */
export async function getDetectorInsights(input: DetectorInsightsFilter, now: Date): Promise<DetectorInsights> {
  const filter = detectorInsightsFilterSchema.parse(input);
  const period = detectorPeriod(filter, now);
  const [told, decided, known] = await Promise.all([
    readTold(filter, period),
    readDecided(filter, period),
    readKnown(period),
  ]);
  const totals = new Tally();
  const rows = new Map<string, Tally>();
  const row = (key: string): Tally => {
    const found = rows.get(key) ?? new Tally();
    rows.set(key, found);
    return found;
  };
  const bands = new Map<number, { right: number; wrong: number; points: number }>();
  for (const one of told) {
    const name = one.metric === "missed" ? "missed" : `${one.metric} ${one.basis}`;
    totals.add(name, one.n);
    row(one.key).add(name, one.n);
    if (one.metric === "missed") continue;
    const band = bands.get(one.band) ?? { right: 0, wrong: 0, points: 0 };
    band[one.metric] += one.n;
    band.points += one.points;
    bands.set(one.band, band);
  }
  const narrowed = OF_SIGNALS.some((column) => filter[column] !== undefined);
  let allCases = 0;
  for (const one of decided) {
    if (one.metric === "case") allCases += one.n;
    const parts = partsOf(one.parts).filter((part) =>
      OF_SIGNALS.every((column) => filter[column] === undefined || part[column] === filter[column]),
    );
    if (parts.length === 0 && (narrowed || one.parts === "")) continue;
    totals.add(one.metric, one.n);
    const { by } = filter;
    for (const key of isOfCases(by) ? [one.key] : new Set(parts.map((part) => part[by])))
      row(key).add(one.metric, one.n);
  }
  const missed = await missedByKind(filter, period, told);
  return {
    ...period,
    asOf: now.toISOString(),
    totals: totals.figures(allCases),
    by: {
      dimension: filter.by,
      rows: [...rows]
        .map(([key, tally]) => ({ key, ...tally.figures(allCases) }))
        .sort((a, b) => b.right + b.wrong - a.right - a.wrong || a.key.localeCompare(b.key)),
    },
    bands: [...bands]
      .sort(([a], [b]) => a - b)
      .map(([band, { right, wrong, points }]) => ({ band, right, wrong, scores: points / 10_000 })),
    missedByKind: missed,
    known,
  };
}

async function missedByKind(
  filter: Filter,
  period: Period,
  told: readonly Told[],
): Promise<DetectorInsights["missedByKind"]> {
  if (!told.some((one) => one.metric === "missed")) return [];
  const byKind = filter.by === "kind" ? told : await readTold({ ...filter, by: "kind" }, period);
  return byKind
    .filter((one) => one.metric === "missed")
    .map((one) => ({ kind: one.key, count: one.n }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
