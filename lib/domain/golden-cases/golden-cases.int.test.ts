import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listComparisons } from "@/lib/domain/comparisons/data";
import { listGolden, listScores } from "@/lib/domain/golden-cases/data";
import { markGolden, retireGolden } from "@/lib/domain/golden-cases/mutations";
import type { NewGolden } from "@/lib/domain/golden-cases/schema";
import { listPlans } from "@/lib/domain/quality-plans/data";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { getReview } from "@/lib/domain/quality-reviews/data";
import { answerReview, claimNextReview } from "@/lib/domain/quality-reviews/mutations";
import type { ReviewAnswer } from "@/lib/domain/quality-reviews/schema";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();

let ada: StaffActor;
let ben: StaffActor;
let cleo: StaffActor;
let lead: StaffActor;
let lead2: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  cleo = await makeStaff("moderator", "Cleo");
  lead = await makeStaff("lead", "Lena");
  lead2 = await makeStaff("lead", "Lars");
});

beforeEach(async () => {
  await database.owner.query("DELETE FROM golden_cases; DELETE FROM quality_reviews; DELETE FROM quality_draws");
});

const KNOWN = { outcome: "violation", violations: ["contact_info"], note: "A plain address." } as const;
const RIGHT: ReviewAnswer = {
  outcome: "violation",
  violations: ["contact_info"],
  reasonCode: "contact_before_contract",
};
const WRONG: ReviewAnswer = { outcome: "no_violation", reasonCode: "false_positive" };

const mark = (decisionId: string, over: Partial<NewGolden> = {}) =>
  markGolden(callOf(lead), { decisionId, ...KNOWN, violations: [...KNOWN.violations], ...over });
const drawAll = async () => {
  while ((await drawSample(callOfJob())) > 0);
};
const kinds = async () =>
  (
    await database.owner.query<{ kind: string; n: number }>(
      "SELECT kind::text AS kind, count(*)::int AS n FROM quality_reviews WHERE state = 'waiting' GROUP BY 1 ORDER BY 1",
    )
  ).rows;

/** A golden case that waits to be answered, as its draw would leave it; `times` of it. */
async function waiting(goldenId: string, times = 1): Promise<void> {
  await database.owner.query(
    `INSERT INTO quality_reviews (id, kind, decision_id, case_id, decided_by, phase, surface, golden_id, created_at)
     SELECT gen_random_uuid(), 'golden', g.decision_id, g.case_id, d.decided_by, d.phase, d.surface, g.id, now()
     FROM golden_cases g JOIN decisions d ON d.id = g.decision_id, generate_series(1, $2) WHERE g.id = $1`,
    [goldenId, times],
  );
}

describe("golden cases", () => {
  it("are marked by their decision or their case's number, once, with a trace", async () => {
    const { decision, kase } = await decidedCase(ada);
    const golden = await markGolden(callOf(lead), { caseNumber: kase.number, ...KNOWN, violations: ["contact_info"] });
    expect(golden).toMatchObject({ decisionId: decision.id, caseNumber: kase.number, answered: 0, retiredAt: null });
    await expect(mark(decision.id)).rejects.toMatchObject({ code: "conflict" });
    const { rows } = await database.owner.query("SELECT type FROM audit_events WHERE subject_id = $1", [golden.id]);
    expect(rows).toEqual([{ type: "quality.golden_marked" }]);
    expect((await listGolden({ limit: 10 })).items.map((one) => one.id)).toEqual([golden.id]);
  });

  it("are not made of what does not exist, has not taken effect or has no answer", async () => {
    await expect(mark(newId())).rejects.toMatchObject({ code: "not_found" });
    const { decision } = await decidedCase(ada, { at: new Date(), waiting: true });
    await expect(mark(decision.id)).rejects.toMatchObject({ code: "conflict" });
    const done = await decidedCase(ada);
    await expect(mark(done.decision.id, { violations: [] })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("are put beside the drawn ones as the plan asks, one of each at a time", async () => {
    const golden = [await decidedCase(ada), await decidedCase(ada)];
    for (const { decision } of golden) await mark(decision.id);
    const basedOn = (await listPlans()).items[0]?.version ?? null;
    const since = new Date(Date.now() - 30 * 60_000);
    await setPlan(callOf(lead), {
      enabled: true,
      strata: [{ name: "all", share: 1 }],
      goldenShare: 0.5,
      decidedFrom: since.toISOString(),
      basedOn,
    });
    const late = new Date(since.getTime() + 60_000);
    for (let n = 0; n < 3; n += 1) await decidedCase(ada, { at: late });
    await drawAll();
    expect(await kinds()).toEqual([
      { kind: "golden", n: 2 },
      { kind: "sample", n: 3 },
    ]);
    const { rows } = await database.owner.query(
      "SELECT DISTINCT stratum, plan_version, priority, session_id FROM quality_reviews",
    );
    expect(rows).toHaveLength(1);
  });

  it("look like any other to whoever answers: same fields, nothing that names them", async () => {
    const golden = await mark((await decidedCase(ada)).decision.id);
    await waiting(golden.id);
    const taken = (await claimNextReview(callOf(ben)))!;
    const known = await getReview(callOf(ben), taken.id);
    expect(JSON.stringify([taken, known])).not.toMatch(/golden|known|sample|stratum/i);
    expect(JSON.stringify(known)).not.toContain(KNOWN.note);
    const done = await answerReview(callOf(ben), taken.id, WRONG);
    expect(Object.keys(done).sort()).toEqual(Object.keys(taken).sort());
    expect(JSON.stringify(await getReview(callOf(ben), taken.id))).not.toMatch(/golden|known|sample|stratum/i);
  });

  it("are asked of moderators once each: not of the decider, of leads, or of whoever answered before", async () => {
    const golden = await mark((await decidedCase(ada)).decision.id);
    await waiting(golden.id, 3);
    expect(await claimNextReview(callOf(ada))).toBeNull();
    expect(await claimNextReview(callOf(lead))).toBeNull();
    expect(await claimNextReview(callOf(lead2))).toBeNull();
    const bens = (await claimNextReview(callOf(ben)))!;
    await answerReview(callOf(ben), bens.id, RIGHT);
    expect(await claimNextReview(callOf(ben))).toBeNull();
    expect(await claimNextReview(callOf(cleo))).not.toBeNull();
  });

  it("are held against the known answer, whatever was decided, and never go to the disagreements", async () => {
    const { decision } = await decidedCase(ada, { violations: [] });
    const golden = await mark(decision.id);
    await waiting(golden.id, 2);
    await answerReview(callOf(ben), (await claimNextReview(callOf(ben)))!.id, RIGHT);
    await answerReview(callOf(cleo), (await claimNextReview(callOf(cleo)))!.id, WRONG);
    expect((await listComparisons({ state: "all" }, { limit: 10 }, lead)).items).toEqual([]);
    expect((await listGolden({ limit: 10 })).items[0]).toMatchObject({ answered: 2, right: 1 });
  });

  it("score people for themselves and for leads; a rate from 20 answers on, with its interval", async () => {
    for (let n = 0; n < 20; n += 1) {
      const golden = await mark((await decidedCase(ada)).decision.id);
      await waiting(golden.id);
      await answerReview(callOf(ben), (await claimNextReview(callOf(ben)))!.id, n === 0 ? WRONG : RIGHT);
      if (n === 18) {
        expect((await listScores(lead, new Date())).items).toMatchObject([{ answered: 19, right: 18, rate: null }]);
      }
    }
    const { items } = await listScores(ben, new Date());
    expect(items).toMatchObject([{ person: { name: "Ben" }, answered: 20, right: 19, rate: 0.95 }]);
    expect(items[0]!.low).toBeLessThan(0.95);
    expect((await listScores(lead, new Date())).items).toEqual(items);
    expect((await listScores(cleo, new Date())).items).toEqual([]);
  });

  it("are given out no more once retired; what was answered stays", async () => {
    const golden = await mark((await decidedCase(ada)).decision.id);
    await waiting(golden.id, 2);
    await answerReview(callOf(ben), (await claimNextReview(callOf(ben)))!.id, RIGHT);
    const retired = await retireGolden(callOf(lead), golden.id);
    expect(retired).toMatchObject({ answered: 1, retiredAt: expect.any(String) });
    expect(await claimNextReview(callOf(cleo))).toBeNull();
    expect(await retireGolden(callOf(lead2), golden.id)).toEqual(retired);
    await expect(retireGolden(callOf(lead), newId())).rejects.toMatchObject({ code: "not_found" });
  });
});
