import fc from "fast-check";
import { expect, it } from "vitest";
import { getOverview } from "@/lib/domain/insights/data";
import { addFigures, foldFigures } from "@/lib/domain/insights/mutations";
import type { Metric, OverviewFilter } from "@/lib/domain/insights/schema";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";

const database = testDatabase();
const NOW = new Date("2026-11-21T12:00:00Z");
const DAY = 86_400_000;
const dayAgo = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString().slice(0, 10);

const METRICS = [
  "flags_raised",
  "flags_withdrawn",
  "decisions_violation",
  "decisions_no_violation",
  "measures_imposed",
  "measures_undone",
  "measures_reversed",
] as const satisfies readonly Metric[];

const sides = {
  violation: fc.constantFrom("contact_info", "scam_script"),
  phase: fc.constantFrom("none", "active"),
  surface: fc.constantFrom("message", "profile"),
  detector: fc.constantFrom("email", "phone"),
};
const change = fc.record({
  daysAgo: fc.integer({ min: 0, max: 12 }),
  metric: fc.constantFrom(...METRICS),
  violation: fc.oneof(sides.violation, fc.constant("")),
  phase: fc.oneof(sides.phase, fc.constant("")),
  surface: fc.oneof(sides.surface, fc.constant("")),
  detector: fc.oneof(sides.detector, fc.constant("")),
  measure: fc.constantFrom("warn", "suspend", ""),
  delta: fc.integer({ min: -2, max: 9 }),
  foldAfter: fc.boolean(),
});
const world = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 40 }),
  // Nothing, one side or several: what is read differs.
  filter: fc.record(sides, { requiredKeys: [] }) as fc.Arbitrary<OverviewFilter>,
  first: fc.integer({ min: 0, max: 7 }),
  days: fc.integer({ min: 1, max: 6 }),
});

type Change = { day: string; metric: string; delta: number } & Record<keyof typeof sides | "measure", string>;

/** What the overview must say, counted one change after the other. */
function counted(changes: readonly Change[], from: string, to: string) {
  const of = (metric: string, side?: keyof Change) => {
    const sums = new Map<string, number>();
    for (const one of changes) {
      if (one.metric !== metric || one.day < from || one.day > to) continue;
      const key = side === undefined ? "" : String(one[side]);
      sums.set(key, (sums.get(key) ?? 0) + one.delta);
    }
    return sums;
  };
  const shown = (metric: string, side: keyof Change) =>
    Object.fromEntries([...of(metric, side)].filter(([key, count]) => key !== "" && count !== 0));
  return {
    totals: Object.fromEntries(
      METRICS.map((metric) => [metric, of(metric).get("") ?? 0] as const).filter(([, count]) => count !== 0),
    ),
    shown,
  };
}

const byKey = (rows: readonly { key: string; count: number }[]) =>
  Object.fromEntries(rows.map(({ key, count }) => [key, count]));

it("say what the changes come to, by each side and whatever they are narrowed by, folded or not", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      await database.owner.query("TRUNCATE stat_daily, stat_deltas, stat_daily_sums");
      const changes: Change[] = [];
      for (const { daysAgo, foldAfter, ...figure } of drawn.changes) {
        await inTransaction((tx) => addFigures(tx, new Date(NOW.getTime() - daysAgo * DAY), [figure]));
        changes.push({ ...figure, day: dayAgo(daysAgo) });
        if (foldAfter) await foldFigures();
      }
      const [from, to] = [dayAgo(drawn.first + drawn.days - 1), dayAgo(drawn.first)];
      const shown = await getOverview({ ...drawn.filter, from, to }, NOW);

      const narrowed = Object.entries(drawn.filter);
      const chosen = changes.filter((one) => narrowed.every(([side, value]) => one[side as keyof Change] === value));
      const here = counted(chosen, from, to);
      expect(shown.totals).toEqual(here.totals);
      expect(shown.before.totals).toEqual(counted(chosen, shown.before.from, shown.before.to).totals);
      expect(byKey(shown.flagsByPhase)).toEqual(here.shown("flags_raised", "phase"));
      expect(byKey(shown.flagsByViolation)).toEqual(here.shown("flags_raised", "violation"));
      expect(byKey(shown.flagsBySurface)).toEqual(here.shown("flags_raised", "surface"));
      // A detector whose flags were only withdrawn, and a measure that was only taken back, have a row of their own.
      const raised = shown.flagsByDetector.filter((row) => row.count !== 0);
      expect(byKey(raised)).toEqual(here.shown("flags_raised", "detector"));
      const imposed = shown.measures.map(({ kind, imposed }) => ({ key: kind, count: imposed }));
      expect(byKey(imposed.filter((row) => row.count !== 0))).toEqual(here.shown("measures_imposed", "measure"));
      const days = new Map<string, number>();
      for (const { day, count } of shown.flagsByDay) days.set(day, (days.get(day) ?? 0) + count);
      expect(Object.fromEntries([...days].filter(([, count]) => count !== 0))).toEqual(
        here.shown("flags_raised", "day"),
      );

      // Folding changes where the figures lie, not what they are.
      while ((await foldFigures()) > 0);
      expect(await getOverview({ ...drawn.filter, from, to }, NOW)).toEqual(shown);
      const { rows: apart } = await database.owner.query(
        `(SELECT * FROM stat_daily_sums WHERE count <> 0 EXCEPT SELECT * FROM docket_daily_sums())
         UNION ALL (SELECT * FROM docket_daily_sums() EXCEPT SELECT * FROM stat_daily_sums WHERE count <> 0)`,
      );
      expect(apart).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
