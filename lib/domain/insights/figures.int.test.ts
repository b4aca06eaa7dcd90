import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { getCaseInsights } from "@/lib/domain/case-insights/data";
import { claimCase } from "@/lib/domain/cases/mutations";
import { listDailyFigures } from "@/lib/domain/daily-figures/data";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { getOverview } from "@/lib/domain/insights/data";
import { foldFigures } from "@/lib/domain/insights/mutations";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { firstPolicy, named, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const DAY = 86_400_000;
const MINUTE = 60_000;

let ada: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await firstPolicy();
  ada = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
});

const TEXTS = {
  contact: "Write to maria.keller@example.org or call +1 212 555 0142",
  payment: "Pay me by PayPal to maria.keller@example.org and we skip the fees",
  clean: "The logo is ready, have a look",
} as const;

/** What happens between two people, through the doors that everything goes through. */
const story = fc.record({
  text: fc.constantFrom("contact", "payment", "clean"),
  twice: fc.boolean(),
  reported: fc.boolean(),
  /** Told afterwards: the contract was there when it was written. */
  lateContract: fc.boolean(),
  outcome: fc.constantFrom("violation", "no_violation", null),
  measures: fc.subarray(["warn", "restrict"]),
  daysAgo: fc.integer({ min: 0, max: 20 }),
  after: fc.constantFrom("nothing", "undo", "settle", "reverse"),
});
const world = fc.record({ stories: fc.array(story, { minLength: 1, maxLength: 4 }), fold: fc.boolean() });

type World = (typeof world)["generate"] extends (...args: never[]) => { value: infer T } ? T : never;

/** What is too late by then is refused, and nothing else goes wrong. */
const tooLate = (error: unknown) => expect(error).toMatchObject({ code: "conflict" });

async function live({ stories, fold }: World): Promise<void> {
  const lives = stories.map((row) => ({ ...row, p: pair() }));
  await send(
    ...lives.flatMap(({ p, text, twice }) => [
      ...p.describe,
      p.says("freelancer", TEXTS[text], 5),
      ...(twice ? [p.says("freelancer", TEXTS[text], 6)] : []),
    ]),
  );
  await settle();
  const late = lives.flatMap(({ p, reported, lateContract }) => [
    ...(lateContract ? [p.contract("active", 1)] : []),
    ...(reported
      ? [told.report({ id: named("r"), reporterId: p.client, accountId: p.freelancer, category: "scam_script" }, 7)]
      : []),
  ]);
  if (late.length > 0) await send(...late);
  await settle();
  for (const { p, outcome, measures, daysAgo, after } of lives) {
    const { rows: cases } = await database.owner.query<{ id: string; version: number; violations: string[] }>(
      "SELECT id, version, violations FROM cases WHERE account_id = $1 AND status = 'open' ORDER BY opened_at, id",
      [p.freelancer],
    );
    if (outcome === null) continue;
    for (const kase of cases) {
      const at = new Date(Date.now() - daysAgo * DAY);
      await claimCase(callOf(ada), kase.id);
      const found = outcome === "violation";
      const { id } = await decideCase(callOf(ada, at), kase.id, {
        outcome,
        violations: found ? [kase.violations[0] ?? "contact_info"] : [],
        reasonCode: "other",
        note: "Seen.",
        caseVersion: kase.version,
        actions: found
          ? measures.map((kind) =>
              kind === "warn"
                ? { kind: "warn" as const }
                : { kind: "restrict" as const, abilities: ["propose"], durationDays: 400 },
            )
          : [],
      });
      if (after === "undo") await undoDecision(callOf(ada, at), id).catch(tooLate);
      if (after === "settle" || after === "reverse") {
        await settleDueEnforcements(callOfJob(new Date(at.getTime() + 10 * MINUTE)));
      }
      if (after === "reverse") {
        await reverseDecision(callOf(lead, new Date(at.getTime() + 20 * MINUTE)), id, {
          reason: "It was wrong.",
        }).catch(tooLate);
      }
    }
    if (fold) await foldFigures();
  }
}

/** The same figures from the records themselves: each thing that happened, on its day. */
const RAW = `
  SELECT metric, (at AT TIME ZONE 'UTC')::date::text AS day, count(*)::int AS n FROM (
    SELECT 'flags_raised' AS metric, raised_at AS at FROM flags WHERE kind <> 'sample'
    UNION ALL SELECT 'flags_withdrawn', withdrawn_at FROM flags WHERE withdrawn_at IS NOT NULL
    UNION ALL SELECT 'cases_opened', opened_at FROM cases
    UNION ALL SELECT 'cases_withdrawn', occurred_at FROM audit_events WHERE type = 'case.withdrawn'
    UNION ALL SELECT 'decisions_' || outcome, decided_at FROM decisions WHERE state <> 'undone'
    UNION ALL SELECT 'decisions_' || state, closed_at FROM decisions WHERE state IN ('undone', 'reversed')
    UNION ALL SELECT 'measures_imposed', created_at FROM enforcements
    UNION ALL SELECT 'measures_' || state, closed_at FROM enforcements WHERE state IN ('undone', 'reversed')
    UNION ALL SELECT 'contents_judged', min(assessed_at) FROM assessments GROUP BY content_id
  ) happened GROUP BY 1, 2`;

it("are what the records say after whatever happened, folded or not, by day, by measure and in sum", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      await live(drawn);
      const now = new Date();
      const days = { from: new Date(now.getTime() - 40 * DAY).toISOString().slice(0, 10) };
      const { rows } = await database.owner.query<{ metric: string; day: string; n: number }>(RAW);
      const listed = new Map<string, number>();
      const { items, nextCursor } = await listDailyFigures(days, { limit: 10_000 }, now);
      expect(nextCursor).toBeNull();
      for (const { metric, day, count } of items) {
        if (metric === "reports_filed") continue;
        listed.set(`${metric} ${day}`, (listed.get(`${metric} ${day}`) ?? 0) + count);
      }
      const bySort = (list: Iterable<[string, number]>) => [...list].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(bySort(listed)).toEqual(bySort(rows.map(({ metric, day, n }) => [`${metric} ${day}`, n])));

      const overview = await getOverview(days, now);
      // The page of speed and outcomes, whose figures the database's triggers keep.
      const { totals: outcomes } = await getCaseInsights(days, now);
      expect([overview.totals["decisions_violation"] ?? 0, overview.totals["decisions_no_violation"] ?? 0]).toEqual([
        outcomes.violation,
        outcomes.noViolation,
      ]);
      const total = (metric: string) =>
        rows.filter((row) => row.metric === metric).reduce((sum, row) => sum + row.n, 0);
      for (const metric of new Set(rows.map((row) => row.metric))) {
        expect([metric, overview.totals[metric]]).toEqual([metric, total(metric)]);
      }
      const kinds = await database.owner.query<{ kind: string; n: number; undone: number; reversed: number }>(
        `SELECT kind::text AS kind, count(*)::int AS n, count(*) FILTER (WHERE state = 'undone')::int AS undone,
           count(*) FILTER (WHERE state = 'reversed')::int AS reversed FROM enforcements GROUP BY 1 ORDER BY 1`,
      );
      expect(overview.measures.map(({ kind, imposed, undone, reversed }) => [kind, imposed, undone, reversed])).toEqual(
        kinds.rows.map(({ kind, n, undone, reversed }) => [kind, n, undone, reversed]),
      );
      const [{ n: reports } = { n: 0 }] = (
        await database.owner.query<{ n: number }>("SELECT count(*)::int AS n FROM reports")
      ).rows;
      expect(overview.totals["reports_filed"] ?? 0).toBe(reports);
    }),
    { numRuns: 6 },
  );
}, 120_000);
