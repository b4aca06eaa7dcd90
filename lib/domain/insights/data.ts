import { type FigureSide, narrowedBy, pairOf, periodBefore, statedPeriod, wilson } from "@/lib/domain/insights/rules";
import type { Overview, OverviewFilter, PolicyChange } from "@/lib/domain/insights/schema";
import { query } from "@/lib/platform/db";

/** Where counting stops on a request's path: beyond it the answer is "more than". */
const BACKLOG_CAP = 10_000;

type Group = { part: string; key: string; day: string | null; metric: string; count: string; before: string };

/** Which daily figures a question is about: $1 and $2 are the first and last day; $3..$6 violation, phase, surface, detector or null. */
export const CHOSEN = `day BETWEEN $1 AND $2
  AND ($3::text IS NULL OR violation = $3) AND ($4::text IS NULL OR phase = $4)
  AND ($5::text IS NULL OR surface = $5) AND ($6::text IS NULL OR detector = $6)`;

/** What {@link CHOSEN} is asked with. */
export function chosenValues({ from, to }: { from: string; to: string }, filter: OverviewFilter): (string | null)[] {
  return [from, to, filter.violation ?? null, filter.phase ?? null, filter.surface ?? null, filter.detector ?? null];
}

/** Folded days and the changes not yet folded, read in one snapshot: a figure is complete the moment its change commits. */
const FIGURES = `
  SELECT day, metric, violation, phase, surface, detector, measure, count FROM stat_daily WHERE ${CHOSEN}
  UNION ALL
  SELECT day, metric, violation, phase, surface, detector, measure, delta FROM stat_deltas WHERE ${CHOSEN}`;

/** The same by each two of their sides. */
const SUMS = `
  SELECT sides, day, metric, violation, phase, surface, detector, measure, count FROM stat_daily_sums WHERE ${CHOSEN}
  UNION ALL
  SELECT s.sides, day, metric, s.sum_violation, s.sum_phase, s.sum_surface, s.sum_detector, s.sum_measure, delta
  FROM stat_deltas d, docket_daily_sides(d.violation, d.phase, d.surface, d.detector, d.measure) s WHERE ${CHOSEN}`;

/** The policies that came into force on the days `from` to `to`, oldest first. */
export async function readPolicyChanges({ from, to }: { from: string; to: string }): Promise<PolicyChange[]> {
  const rows = await query<{ version: number; published_at: Date; reason: string }>(
    `SELECT version, published_at, reason FROM policy_versions
     WHERE published_at >= $1::date AND published_at < $2::date + 1 ORDER BY version`,
    [from, to],
  );
  return rows.map((row) => ({ version: row.version, at: row.published_at.toISOString(), reason: row.reason }));
}

/**
 * The statement behind the overview: each cut is read from the sums by its side and the one that the question is narrowed
 * by. No sums are kept by three sides: what is narrowed by two or more is read from the days, once for all cuts.
 */
function overviewStatement(filter: OverviewFilter): string {
  const whole = narrowedBy(filter).length > 1;
  const of = (side: FigureSide) => `FROM figures WHERE sides = '${whole ? "" : pairOf(side, filter)}'`;
  const counts = `coalesce(sum(count) FILTER (WHERE day >= $7::date), 0) AS count,
    coalesce(sum(count) FILTER (WHERE day < $7::date), 0) AS before`;
  const cut = (side: FigureSide, metrics: string) =>
    `SELECT '${side}' AS part, ${side} AS key, NULL AS day, metric, ${counts} ${of(side)} AND metric IN (${metrics})
     GROUP BY ${side}, metric`;
  return `WITH figures AS ${whole ? `MATERIALIZED (SELECT '' AS sides, * FROM (${FIGURES}) days)` : `NOT MATERIALIZED (${SUMS})`},
    along AS (SELECT day, metric, phase, ${counts} ${of("phase")} GROUP BY day, metric, phase)
    SELECT 'total' AS part, metric AS key, NULL AS day, metric, sum(count) AS count, sum(before) AS before FROM along
      GROUP BY metric
    UNION ALL SELECT 'phase_day', phase, day::text, metric, count, before FROM along
      WHERE metric = 'flags_raised' AND day >= $7::date AND count <> 0
    UNION ALL SELECT 'decision_day', '', day::text, metric, sum(count), sum(before) FROM along
      WHERE metric IN ('decisions_violation', 'decisions_no_violation') AND day >= $7::date
      GROUP BY day, metric HAVING sum(count) <> 0
    UNION ALL SELECT 'phase', phase, NULL, metric, sum(count), sum(before) FROM along
      WHERE metric = 'flags_raised' GROUP BY phase, metric
    UNION ALL ${cut("violation", "'flags_raised'")}
    UNION ALL ${cut("surface", "'flags_raised'")}
    UNION ALL ${cut("detector", "'flags_raised', 'flags_withdrawn'")}
    UNION ALL ${cut("measure", "'measures_imposed', 'measures_undone', 'measures_reversed'")}`;
}

/** The figures of a period, and what they were in as many days just before it. */
export async function getOverview(filter: OverviewFilter, now: Date): Promise<Overview> {
  const period = statedPeriod(filter, now);
  const before = periodBefore(period);
  const values = [...chosenValues({ from: before.from, to: period.to }, filter), period.from];
  const [groups, backlog, policyChanges] = await Promise.all([
    query<Group>(overviewStatement(filter), values),
    query<{ open: string; overdue: string; oldest: Date | null }>(
      `SELECT count(*) AS open, count(*) FILTER (WHERE due_at < $1) AS overdue, min(opened_at) AS oldest
       FROM (SELECT due_at, opened_at FROM cases WHERE status IN ('open', 'snoozed', 'escalated') LIMIT $2) standing`,
      [now, BACKLOG_CAP + 1],
    ),
    readPolicyChanges(period),
  ]);
  const part = (name: string) => groups.filter((group) => group.part === name);
  const found = (name: string, key: string, metric: string) =>
    part(name).find((group) => group.key === key && group.metric === metric);
  const sumOf = (name: string, key: string, metric: string) => Number(found(name, key, metric)?.count ?? 0);
  const beforeOf = (name: string, key: string, metric: string) => Number(found(name, key, metric)?.before ?? 0);
  // What there was in the period before alone has no bar in this one.
  const here = (group: Group) => group.key !== "" && Number(group.count) !== 0;
  const keysOf = (name: string) =>
    [
      ...new Set(
        part(name)
          .filter(here)
          .map((group) => group.key),
      ),
    ].sort();
  const counted = (name: string) =>
    part(name)
      .filter(here)
      .map(({ key, count, before }) => ({ key, count: Number(count), before: Number(before) }))
      .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
  const totals = (of: "count" | "before") =>
    Object.fromEntries(
      part("total").flatMap((group) => (Number(group[of]) === 0 ? [] : [[group.key, Number(group[of])]])),
    );

  const decisions = new Map<string, { day: string; violation: number; noViolation: number }>();
  for (const group of part("decision_day")) {
    const row = decisions.get(group.day!) ?? { day: group.day!, violation: 0, noViolation: 0 };
    row[group.metric === "decisions_violation" ? "violation" : "noViolation"] += Number(group.count);
    decisions.set(row.day, row);
  }
  const standing = backlog[0]!;
  return {
    from: period.from,
    to: period.to,
    asOf: now.toISOString(),
    totals: totals("count"),
    before: { ...before, totals: totals("before") },
    flagsByDay: part("phase_day")
      .map((group) => ({ day: group.day!, phase: group.key, count: Number(group.count) }))
      .sort((a, b) => a.day.localeCompare(b.day) || a.phase.localeCompare(b.phase)),
    decisionsByDay: [...decisions.values()].sort((a, b) => a.day.localeCompare(b.day)),
    flagsByViolation: counted("violation"),
    flagsByPhase: counted("phase"),
    flagsBySurface: counted("surface"),
    flagsByDetector: keysOf("detector")
      .map((key) => ({
        key,
        count: sumOf("detector", key, "flags_raised"),
        withdrawn: sumOf("detector", key, "flags_withdrawn"),
        before: beforeOf("detector", key, "flags_raised"),
      }))
      .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key)),
    measures: keysOf("measure").map((kind) => {
      const imposed = sumOf("measure", kind, "measures_imposed");
      const undone = sumOf("measure", kind, "measures_undone");
      const reversed = sumOf("measure", kind, "measures_reversed");
      // A measure of an earlier period may be taken back in this one; a share cannot pass one.
      const takenBack = wilson(Math.min(undone + reversed, imposed), imposed);
      return { kind, imposed, undone, reversed, takenBack, before: beforeOf("measure", kind, "measures_imposed") };
    }),
    backlog: {
      open: Math.min(Number(standing.open), BACKLOG_CAP),
      overdue: Number(standing.overdue),
      capped: Number(standing.open) > BACKLOG_CAP,
      oldestOpenedAt: standing.oldest?.toISOString() ?? null,
    },
    policyChanges,
  };
}
