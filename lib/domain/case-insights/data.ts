import { readPolicyChanges } from "@/lib/domain/insights/data";
import { marksOf, periodBefore, periodOf, rank, statedPeriod, unitOf, wilson } from "@/lib/domain/insights/rules";
import {
  type Backlog,
  backlogSchema,
  type CaseBehind,
  type CaseDimension,
  type CaseFigures,
  type CaseFiguresFilter,
  type CaseInsights,
  type CaseInsightsFilter,
  type CasesBehindFilter,
  caseInsightsFilterSchema,
} from "@/lib/domain/insights/schema";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { readFact } from "@/lib/platform/desk-facts";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { MINUTE_MS } from "@/lib/platform/time";

const COLUMN: Record<CaseDimension, string> = {
  violation: "violation",
  phase: "phase",
  surface: "surface",
  accountKind: "account_kind",
  language: "language",
  country: "country",
  policyVersion: "policy_version",
};

/** Ages of the backlog, in minutes: the upper end of each step, the last one open. */
const AGES = [60, 240, 720, 1440, 2880] as const;

type Conditions = { sql: string; values: unknown[] };

function conditions(filter: CaseFiguresFilter, values: unknown[]): Conditions {
  const parts = (Object.keys(COLUMN) as CaseDimension[]).flatMap((dimension) => {
    const value = filter[dimension];
    if (value === undefined) return [];
    values.push(value);
    return [` AND ${COLUMN[dimension]} = $${values.length}`];
  });
  return { sql: parts.join(""), values };
}

/**
 * Folded and not yet folded figures of the days $1 to $2 with the part that each counts to, in one snapshot: from the sums by
 * that dimension alone, unless `where` narrows them.
 */
function figures(by: CaseDimension, where: string): string {
  const column = COLUMN[by];
  const figure = "metric, outcome, late, minutes";
  const days = "day BETWEEN $1 AND $2";
  const folded =
    where === ""
      ? `SELECT day, key AS part, ${figure}, count FROM stat_case_sums WHERE dimension = '${column}' AND ${days}
    UNION ALL SELECT day, ${column}::text`
      : `SELECT day, ${column} AS part, ${figure}, count FROM stat_cases WHERE ${days}${where}
    UNION ALL SELECT day, ${column}`;
  return `(${folded}, ${figure}, delta FROM stat_case_deltas WHERE ${days}${where}) f`;
}

type Row = { key: string; metric: string; outcome: string; late: boolean; minutes: number; count: string };

class Tally {
  private readonly counts = new Map<string, number>();
  private readonly times = { first_review: new Map<number, number>(), decided: new Map<number, number>() };
  private late = 0;

  add(row: Row): void {
    const count = Number(row.count);
    const key = row.metric === "outcome" ? `outcome ${row.outcome}` : row.metric;
    this.counts.set(key, (this.counts.get(key) ?? 0) + count);
    if (row.metric === "first_review" || row.metric === "decided") {
      const times = this.times[row.metric];
      times.set(row.minutes, (times.get(row.minutes) ?? 0) + count);
    }
    if (row.metric === "decided" && row.late) this.late += count;
  }

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  figures(): CaseFigures {
    const times = (metric: "first_review" | "decided") => ({
      n: this.of(metric),
      p50: rank(this.times[metric], 0.5),
      p90: rank(this.times[metric], 0.9),
    });
    return {
      opened: this.of("opened"),
      firstReview: times("first_review"),
      decision: times("decided"),
      late: wilson(this.late, this.of("decided")),
      violation: this.of("outcome violation"),
      noViolation: this.of("outcome no_violation"),
      reversed: this.of("reversed"),
    };
  }
}

function tallied(rows: readonly Row[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const tally = tallies.get(row.key) ?? new Tally();
    tallies.set(row.key, tally);
    tally.add(row);
  }
  return tallies;
}

/** The standing cases by age, counted one by one: tens of milliseconds a hundred thousand. */
export async function countBacklog(now: Date): Promise<Backlog> {
  const ends = AGES.map((minutes) => new Date(now.getTime() - minutes * MINUTE_MS));
  const step = ends.map((_, index) => `WHEN opened_at > $${index + 2} THEN ${index}`).join(" ");
  const rows = await query<{ step: number; n: string; overdue: string }>(
    `SELECT CASE ${step} ELSE ${AGES.length} END AS step, count(*) AS n, count(*) FILTER (WHERE due_at < $1) AS overdue
     FROM cases WHERE status IN ('open', 'snoozed', 'escalated') GROUP BY 1`,
    [now, ...ends],
  );
  const ages = [...AGES, null].map((underMinutes, index) => {
    const row = rows.find((each) => each.step === index);
    return { underMinutes, count: Number(row?.n ?? 0), overdue: Number(row?.overdue ?? 0) };
  });
  return {
    asOf: now.toISOString(),
    total: ages.reduce((sum, age) => sum + age.count, 0),
    overdue: ages.reduce((sum, age) => sum + age.overdue, 0),
    ages,
  };
}

/** Older than this, the worker's count says that no worker is there. */
const STALE_MS = 60_000;

/** The backlog as the worker counted it last, seconds ago; counted here where it did not. */
async function readBacklog(now: Date): Promise<Backlog> {
  const known = backlogSchema.safeParse(await readFact("backlog"));
  const age = known.success ? now.getTime() - Date.parse(known.data.asOf) : Number.POSITIVE_INFINITY;
  return known.success && age >= 0 && age < STALE_MS ? known.data : countBacklog(now);
}

/**
 * Volume, speed and outcomes of cases in a period, against the one before, along time and by one dimension, from the
 * rollups; the backlog from the standing cases. Errors: `invalid_input` for a period reversed or longer than stated.
 */
export async function getCaseInsights(input: CaseInsightsFilter, now: Date): Promise<CaseInsights> {
  const filter = caseInsightsFilterSchema.parse(input);
  const period = statedPeriod(filter, now);
  const unit = filter.unit ?? unitOf(period.days);
  const earlier = periodBefore(period);
  const values: unknown[] = [earlier.from, period.to];
  const { sql: where } = conditions(filter, values);
  // Null before the period. Dates are made into words after they are summed: doing it row by row took a quarter of the time.
  const mark = `CASE WHEN day >= $${values.length + 1}::date THEN ${unit === "day" ? "day" : `date_trunc('${unit}', day::timestamp)::date`} END`;
  const [rows, backlog, policyChanges] = await Promise.all([
    // One pass over the figures for both cuts: along time, and by the dimension in the period itself.
    query<Row & { cut: "mark" | "part" }>(
      `WITH base AS MATERIALIZED (
         SELECT ${mark} AS mark, part, metric, outcome, late, minutes, sum(count)::bigint AS count
         FROM ${figures(filter.by, where)} GROUP BY 1, 2, 3, 4, 5, 6)
       SELECT 'mark' AS cut, coalesce(mark::text, 'before') AS key, metric, outcome, late, minutes, sum(count) AS count FROM base
       GROUP BY mark, 3, 4, 5, 6 HAVING sum(count) <> 0
       UNION ALL
       SELECT 'part', part::text, metric, outcome, late, minutes, sum(count) FROM base WHERE mark IS NOT NULL
       GROUP BY part, 3, 4, 5, 6 HAVING sum(count) <> 0`,
      [...values, period.from],
    ),
    readBacklog(now),
    readPolicyChanges(period),
  ]);
  const along = rows.filter((row) => row.cut === "mark");
  const marks = tallied(along);
  const before = marks.get("before") ?? new Tally();
  const totals = new Tally();
  for (const row of along) if (row.key !== "before") totals.add(row);
  return {
    from: period.from,
    to: period.to,
    unit,
    asOf: now.toISOString(),
    totals: totals.figures(),
    before: { ...earlier, ...before.figures() },
    series: marksOf(period.from, period.to, unit).map((from) => ({
      from,
      ...(marks.get(from) ?? new Tally()).figures(),
    })),
    by: {
      dimension: filter.by,
      rows: [...tallied(rows.filter((row) => row.cut === "part"))]
        .map(([key, tally]) => ({ key, ...tally.figures() }))
        .sort((a, b) => b.opened - a.opened || a.key.localeCompare(b.key)),
    },
    backlog,
    policyChanges,
  };
}

const AT: Record<CasesBehindFilter["metric"], string> = {
  opened: "c.opened_at",
  first_review: "least(c.first_claimed_at, c.decided_at)",
  decided: "c.decided_at",
};

/** The cases that a mark counts, by the same expressions as the figures; newest first. Errors: `invalid_input`. */
export async function listCasesBehind(
  filter: CasesBehindFilter,
  page: PageQuery,
  now: Date,
): Promise<Page<CaseBehind>> {
  const period = periodOf(filter.from, filter.to, now);
  const at = AT[filter.metric];
  const values: unknown[] = [period.from, period.to];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = [`${at} >= $1::date`, `${at} < $2::date + 1`];
  if (filter.metric === "decided") where.push("c.status = 'decided'");
  if (filter.violation) where.push(`coalesce(c.violations[1], '') = ${bind(filter.violation)}`);
  if (filter.phase) where.push(`c.phase::text = ${bind(filter.phase)}`);
  if (filter.surface !== undefined) where.push(`c.surface::text = ${bind(filter.surface)}`);
  if (filter.accountKind) where.push(`c.account_kind::text = ${bind(filter.accountKind)}`);
  if (filter.language !== undefined) where.push(`coalesce(c.language, '') = ${bind(filter.language)}`);
  if (filter.country !== undefined) where.push(`coalesce(c.country, '') = ${bind(filter.country)}`);
  if (filter.policyVersion) where.push(`c.policy_version = ${bind(filter.policyVersion)}`);
  if (filter.late !== undefined) where.push(`(${at} > c.due_at) = ${bind(filter.late)}`);
  if (page.cursor) {
    const { at: when, id } = decodePlace(page.cursor);
    where.push(`(${at}, c.id) < (${bind(when)}::timestamptz, ${bind(id)}::uuid)`);
  }
  const rows = await query<
    Omit<CaseBehind, "openedAt" | "decidedAt"> & { at: Date; openedAt: Date; decidedAt: Date | null }
  >(
    `SELECT c.id, c.number, c.account_id AS "accountId", c.status::text AS status, coalesce(c.violations[1], '') AS violation,
       c.phase::text AS phase, c.surface::text AS surface, c.opened_at AS "openedAt", c.decided_at AS "decidedAt", ${at} AS at,
       CASE WHEN ${at} = c.opened_at THEN 0 ELSE docket_time_step(${at} - c.opened_at) END AS minutes, ${at} > c.due_at AS late
     FROM cases c WHERE ${where.join(" AND ")} ORDER BY ${at} DESC, c.id DESC LIMIT ${bind(page.limit + 1)}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => encodeCursor([last.at.toISOString(), last.id]));
  return {
    items: items.map(({ at: _, ...row }) => ({
      ...row,
      openedAt: row.openedAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    })),
    nextCursor,
  };
}
