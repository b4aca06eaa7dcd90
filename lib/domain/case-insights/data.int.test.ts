import fc from "fast-check";
import { expect, it } from "vitest";
import { getCaseInsights, listCasesBehind } from "@/lib/domain/case-insights/data";
import { foldCaseFigures, noteBacklog } from "@/lib/domain/insights/mutations";
import { CASE_DIMENSIONS, casesBehindFilterSchema } from "@/lib/domain/insights/schema";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const NOW = new Date("2026-11-21T12:00:00Z");
const MINUTE = 60_000;

const ago = fc.integer({ min: 0, max: 40 * 24 * 60 });
const world = fc.array(
  fc.record({
    openedAgo: ago,
    due: fc.integer({ min: 1, max: 6_000 }),
    phase: fc.constantFrom("none", "offer", "active"),
    surface: fc.constantFrom("message", "profile"),
    violation: fc.constantFrom("contact_info", "scam_script", null),
    language: fc.constantFrom("en", "es", null),
    country: fc.constantFrom("US", "PL", null),
    kind: fc.constantFrom("client", "freelancer"),
    policy: fc.constantFrom(1, 2),
    /** What happens to it, in order. */
    steps: fc.array(
      fc.record({
        what: fc.constantFrom("claim", "decide", "undo", "reverse", "move", "fold"),
        after: fc.integer({ min: 0, max: 9_000 }),
        outcome: fc.constantFrom("violation", "no_violation"),
      }),
      { maxLength: 5 },
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

type World = (typeof world)["generate"] extends (...args: never[]) => { value: infer T } ? T : never;

async function live(cases: World): Promise<void> {
  await database.owner.query(
    "TRUNCATE cases, decisions, stat_cases, stat_case_deltas, stat_case_sums, accounts CASCADE",
  );
  for (const one of cases) {
    const account = `a_${newId()}`;
    await database.owner.query("INSERT INTO accounts (id, kind, country) VALUES ($1, $2::account_kind, $3)", [
      account,
      one.kind,
      one.country,
    ]);
    const id = newId();
    const opened = new Date(NOW.getTime() - one.openedAgo * MINUTE);
    await database.owner.query(
      `INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, violations, phase, surface, language,
         priority_key, priority_reasons, policy_version, opened_at, due_at)
       VALUES ($1, $2, $3::account_kind, 'conversation', $2, $4, $5::phase, $6::surface, $7, 0, '[]', $8, $9, $10)`,
      [
        id,
        account,
        one.kind,
        one.violation ? [one.violation] : [],
        one.phase,
        one.surface,
        one.language,
        one.policy,
        opened,
        new Date(opened.getTime() + one.due * MINUTE),
      ],
    );
    let decision: string | null = null;
    let version = 1;
    for (const step of one.steps) {
      const at = new Date(Math.min(NOW.getTime(), opened.getTime() + step.after * MINUTE));
      if (step.what === "fold") await foldCaseFigures();
      if (step.what === "move")
        await database.owner.query(
          "UPDATE cases SET phase = 'paused', violations = '{unsolicited_contact}' WHERE id = $1",
          [id],
        );
      if (step.what === "claim" && decision === null)
        await database.owner.query(
          "UPDATE cases SET claimed_by = gen_random_uuid(), claimed_at = $2, claim_expires_at = $2 WHERE id = $1",
          [id, at],
        );
      if (step.what === "decide" && decision === null) {
        decision = newId();
        await database.owner.query(
          `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
             policy_version, phase, surface, state, decided_by, decided_at, undo_until)
           SELECT $1, id, $3, account_id, $4::outcome, violations, 'other', '{}', policy_version, phase, surface, 'waiting',
             gen_random_uuid(), $2, $2 FROM cases WHERE id = $5`,
          [decision, at, version, step.outcome, id],
        );
        version += 1;
        await database.owner.query(
          "UPDATE cases SET status = 'decided', decided_at = $2, claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL WHERE id = $1",
          [id, at],
        );
      }
      if (decision !== null && (step.what === "undo" || step.what === "reverse")) {
        await database.owner.query(
          "UPDATE decisions SET state = $2::decision_state, closed_at = $3 WHERE id = $1 AND state = 'waiting'",
          [decision, step.what === "undo" ? "undone" : "reversed", at],
        );
        if (step.what === "undo") {
          const { rows } = await database.owner.query("SELECT state FROM decisions WHERE id = $1", [decision]);
          if (rows[0].state === "undone") {
            await database.owner.query("UPDATE cases SET status = 'open', decided_at = NULL WHERE id = $1", [id]);
            decision = null;
          }
        }
      }
    }
  }
}

const EXACT = `SELECT
  (SELECT count(*)::int FROM cases c WHERE opened_at >= $1 AND opened_at < $2 AND %) AS opened,
  (SELECT count(*)::int FROM cases c WHERE least(first_claimed_at, decided_at) >= $1 AND least(first_claimed_at, decided_at) < $2 AND %) AS reviewed,
  (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY docket_time_step(least(first_claimed_at, decided_at) - opened_at))
   FROM cases c WHERE least(first_claimed_at, decided_at) >= $1 AND least(first_claimed_at, decided_at) < $2 AND %) AS review_p50,
  (SELECT count(*)::int FROM cases c WHERE status = 'decided' AND decided_at >= $1 AND decided_at < $2 AND %) AS decided,
  (SELECT count(*)::int FROM cases c WHERE status = 'decided' AND decided_at >= $1 AND decided_at < $2 AND decided_at > due_at AND %) AS late,
  (SELECT percentile_disc(0.9) WITHIN GROUP (ORDER BY docket_time_step(decided_at - opened_at))
   FROM cases c WHERE status = 'decided' AND decided_at >= $1 AND decided_at < $2 AND %) AS decision_p90,
  (SELECT count(*)::int FROM decisions d JOIN cases c ON c.id = d.case_id WHERE d.state <> 'undone' AND d.outcome = 'violation' AND d.decided_at >= $1 AND d.decided_at < $2 AND c.country IS NOT DISTINCT FROM coalesce($3, c.country)) AS violation,
  (SELECT count(*)::int FROM decisions d JOIN cases c ON c.id = d.case_id WHERE d.state = 'reversed' AND d.closed_at >= $1 AND d.closed_at < $2 AND c.country IS NOT DISTINCT FROM coalesce($3, c.country)) AS reversed`;

const CONDITION = "c.country IS NOT DISTINCT FROM coalesce($3, c.country)";

it("are what the cases themselves say, in random worlds, folded or not, by any slice", async () => {
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.constantFrom(undefined, "US"),
      fc.integer({ min: 1, max: 20 }),
      async (cases, country, days) => {
        await live(cases);
        const to = NOW.toISOString().slice(0, 10);
        const from = new Date(NOW.getTime() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
        const end = new Date(Date.parse(to) + 86_400_000);
        const { rows } = await database.owner.query(EXACT.replaceAll("%", CONDITION), [
          new Date(from),
          end,
          country ?? null,
        ]);
        const raw = rows[0];
        const shown = await getCaseInsights({ from, to, country, by: "country" }, NOW);
        const told = {
          opened: shown.totals.opened,
          reviewed: shown.totals.firstReview.n,
          review_p50: shown.totals.firstReview.p50,
          decided: shown.totals.decision.n,
          late: shown.totals.late.hits,
          decision_p90: shown.totals.decision.p90,
          violation: shown.totals.violation,
          reversed: shown.totals.reversed,
        };
        expect(told).toEqual(raw);
        // The parts add up to the whole, along time and by the dimension.
        const sum = (list: readonly { opened: number }[]) => list.reduce((all, one) => all + one.opened, 0);
        expect(sum(shown.series)).toBe(raw.opened);
        expect(sum(shown.by.rows)).toBe(raw.opened);
        const behind = await listCasesBehind(
          casesBehindFilterSchema.parse({ from, to, country, metric: "decided" }),
          { limit: 100 },
          NOW,
        );
        expect(behind.items).toHaveLength(raw.decided);
        expect(behind.items.filter((one) => one.late)).toHaveLength(raw.late);
        // Folding changes where the figures lie, not what they are.
        while ((await foldCaseFigures()) > 0);
        expect((await getCaseInsights({ from, to, country, by: "country" }, NOW)).totals).toEqual(shown.totals);
        const { rows: apart } = await database.owner.query(
          `(SELECT * FROM stat_case_sums WHERE count <> 0 EXCEPT SELECT * FROM docket_case_sums())
           UNION ALL (SELECT * FROM docket_case_sums() EXCEPT SELECT * FROM stat_case_sums WHERE count <> 0)`,
        );
        expect(apart).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

it("cut by any dimension say the same from its sums as from every combination", async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.constantFrom(...CASE_DIMENSIONS), fc.boolean(), async (cases, by, folded) => {
      await live(cases);
      if (folded) await foldCaseFigures();
      const days = { from: "2026-10-20", to: "2026-11-21" };
      const { by: parts } = await getCaseInsights({ ...days, by }, NOW);
      for (const part of parts.rows) {
        // What has no violation cannot be asked for by one.
        if (part.key === "" && by === "violation") continue;
        // Narrowed to the part, nothing is read from the sums.
        const narrowed = await getCaseInsights({ ...days, by, [by]: part.key }, NOW);
        expect(narrowed.by.rows).toEqual([part]);
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

it("counts the standing by age, and cuts the same days before for comparison", async () => {
  await live([
    {
      openedAgo: 30,
      due: 10,
      phase: "none",
      surface: "message",
      violation: null,
      language: null,
      country: null,
      kind: "client",
      policy: 1,
      steps: [],
    },
    {
      openedAgo: 3 * 24 * 60,
      due: 9_000,
      phase: "none",
      surface: "message",
      violation: null,
      language: null,
      country: null,
      kind: "client",
      policy: 1,
      steps: [],
    },
  ]);
  const shown = await getCaseInsights({ from: "2026-11-20", to: "2026-11-21" }, NOW);
  expect(shown.backlog).toMatchObject({ total: 2, overdue: 1 });
  expect(shown.backlog.ages.map((age) => age.count)).toEqual([1, 0, 0, 0, 0, 1]);
  expect(shown.totals.opened).toBe(1);
  expect(shown.before).toMatchObject({ from: "2026-11-18", to: "2026-11-19", opened: 1 });
});

it("gives the backlog as the worker counted it, and counts itself once that is old", async () => {
  await live([]);
  await noteBacklog(NOW);
  await database.owner.query(
    `INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, phase, surface, priority_key, priority_reasons,
       policy_version, opened_at, due_at) VALUES (gen_random_uuid(), 'a', 'client', 'account', 'a', 'none', 'message', 0, '[]', 1, $1, $1)`,
    [NOW],
  );
  expect((await getCaseInsights({}, new Date(NOW.getTime() + 30_000))).backlog.total).toBe(0);
  expect((await getCaseInsights({}, new Date(NOW.getTime() + 61_000))).backlog.total).toBe(1);
  await database.owner.query("DELETE FROM desk_facts");
});

it("pages the cases behind a mark without losing or doubling any", async () => {
  await live(
    Array.from({ length: 7 }, (_, n) => ({
      openedAgo: 10 * Math.floor(n / 2),
      due: 10,
      phase: "none",
      surface: "message",
      violation: null,
      language: null,
      country: null,
      kind: "client",
      policy: 1,
      steps: [],
    })) as World,
  );
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listCasesBehind(casesBehindFilterSchema.parse({ metric: "opened" }), { cursor, limit: 2 }, NOW);
    seen.push(...page.items.map((one) => one.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(new Set(seen).size).toBe(7);
  expect(seen).toHaveLength(7);
});
