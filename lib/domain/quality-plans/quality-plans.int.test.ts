import { beforeAll, describe, expect, it } from "vitest";
import { listPlans, previewPlan } from "@/lib/domain/quality-plans/data";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { drawNumber } from "@/lib/domain/quality-plans/rules";
import { type NewPlan, planInputSchema } from "@/lib/domain/quality-plans/schema";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import { undoDecision } from "@/lib/domain/undo/mutations";
import { stratumOfView } from "@/lib/domain/view-strata/rules";
import type { StaffActor } from "@/lib/platform/actor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const EVER = new Date(0).toISOString();

let ada: StaffActor;
let ben: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  lead = await makeStaff("lead", "Lena");
});

const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await database.owner.query<T>(sql, values)).rows;
const newest = async () => (await listPlans()).items[0]?.version ?? null;
const plan = async (over: Partial<NewPlan> = {}) =>
  setPlan(callOf(lead), {
    enabled: true,
    strata: [{ name: "all", share: 1 }],
    decidedFrom: EVER,
    basedOn: await newest(),
    ...over,
  });
/** Considers everything that waits. */
async function drawAll(): Promise<void> {
  while ((await drawSample(callOfJob())) > 0);
}
const drawOf = async (decisionId: string) =>
  (
    await rows<{ plan_version: number; stratum: string | null; draw: number | null; drawn: boolean }>(
      "SELECT plan_version, stratum, draw, drawn FROM quality_draws WHERE decision_id = $1 AND considered_at IS NOT NULL",
      [decisionId],
    )
  )[0] ?? null;
const reviewsOf = (decisionId: string) =>
  rows<{ id: string; kind: string; stratum: string; decided_by: string; plan_version: number; priority: number }>(
    "SELECT id, kind, stratum, decided_by, plan_version, priority FROM quality_reviews WHERE decision_id = $1",
    [decisionId],
  );

describe("the sampling plan", () => {
  it("draws nothing before there is one, and then what was decided since it counts", async () => {
    const early = await decidedCase(ada);
    expect(await drawSample(callOfJob())).toBe(0);
    expect(await drawOf(early.decision.id)).toBeNull();
    await plan({ decidedFrom: new Date(Date.now() - 30 * 60_000).toISOString() });
    const late = await decidedCase(ada, { at: new Date(Date.now() - 20 * 60_000) });
    await drawAll();
    expect(await drawOf(early.decision.id)).toMatchObject({ stratum: null, drawn: false });
    expect(await reviewsOf(early.decision.id)).toEqual([]);
    expect(await drawOf(late.decision.id)).toMatchObject({ stratum: "all", drawn: true });
    expect(await reviewsOf(late.decision.id)).toMatchObject([{ kind: "sample", decided_by: ada.id, stratum: "all" }]);
  });

  it("keeps seed, version, stratum and draw, from which anybody can draw the sample again", async () => {
    const set = await plan({ strata: [{ name: "half", share: 0.5 }] });
    const made: string[] = [];
    for (let n = 0; n < 12; n += 1) made.push((await decidedCase(n % 2 ? ada : ben)).decision.id);
    await drawAll();
    const [stored] = await rows<{ seed: string }>("SELECT seed FROM quality_plans WHERE version = $1", [set.version]);
    for (const id of made) {
      const draw = drawNumber(`${stored!.seed}:${id}`);
      expect(await drawOf(id)).toEqual({ plan_version: set.version, stratum: "half", draw, drawn: draw < 0.5 });
      expect(await reviewsOf(id)).toHaveLength(draw < 0.5 ? 1 : 0);
    }
    const counts = (await listPlans()).items[0]!.counts.find((one) => one.stratum === "half")!;
    expect(counts.considered).toBe(12);
    expect(counts.drawn).toBe(made.filter((id) => drawNumber(`${stored!.seed}:${id}`) < 0.5).length);
  });

  it("considers each decision once, however many workers draw at once", async () => {
    await plan();
    const made: string[] = [];
    for (let n = 0; n < 6; n += 1) made.push((await decidedCase(ada)).decision.id);
    await Promise.all([1, 2, 3, 4].map(() => drawSample(callOfJob())));
    await drawAll();
    for (const id of made) expect(await reviewsOf(id)).toHaveLength(1);
    await expect(
      database.owner.query(
        `INSERT INTO quality_reviews (id, kind, decision_id, case_id, decided_by, phase, surface, created_at)
         SELECT gen_random_uuid(), 'sample', decision_id, case_id, decided_by, phase, surface, now() FROM quality_reviews
         WHERE decision_id = $1`,
        [made[0]],
      ),
    ).rejects.toThrow(/quality_reviews_drawn_once/);
  });

  it("waits until a decision is final: not in its grace time, never when it was undone in it", async () => {
    await plan();
    const waiting = await decidedCase(ada, { at: new Date(), waiting: true });
    const undone = await decidedCase(ada, { at: new Date(), waiting: true });
    await undoDecision(callOf(ada), undone.decision.id);
    await drawAll();
    expect(await reviewsOf(waiting.decision.id)).toEqual([]);
    const later = new Date(Date.now() + 10 * 60_000);
    await settleDueEnforcements(callOfJob(later));
    while ((await drawSample(callOfJob(later))) > 0);
    expect(await reviewsOf(waiting.decision.id)).toHaveLength(1);
    expect(await reviewsOf(undone.decision.id)).toEqual([]);
  });

  it("puts decisions into the first stratum that fits, and harmful ones before others", async () => {
    await plan({
      strata: [
        { name: "restrictions", share: 1, measures: ["restrict"] },
        { name: "Ben's", share: 1, moderators: [ben.id] },
        { name: "scams", share: 1, violations: ["scam_script"] },
      ],
    });
    const restrict = { kind: "restrict" as const, abilities: ["propose"], durationDays: 7 };
    const harmful = await decidedCase(ben, { actions: [restrict] });
    const bens = await decidedCase(ben);
    const scam = await decidedCase(ada, { violations: ["scam_script"], reasonCode: "scam" });
    const none = await decidedCase(ada);
    await drawAll();
    expect(await reviewsOf(harmful.decision.id)).toMatchObject([{ stratum: "restrictions", priority: 1 }]);
    expect(await reviewsOf(bens.decision.id)).toMatchObject([{ stratum: "Ben's", priority: 0 }]);
    expect(await reviewsOf(scam.decision.id)).toMatchObject([{ stratum: "scams" }]);
    expect(await drawOf(none.decision.id)).toMatchObject({ stratum: null, draw: null, drawn: false });
  });

  it("draws by a stratum filled from a view, kept as the view asked when the plan was set", async () => {
    const view = { name: "Spanish clients", query: { accountKind: "client", language: "es", status: "open" } };
    const filled = { name: "by view", share: 1, ...stratumOfView(view) };
    const set = await plan({ strata: [filled, { name: "rest", share: 0 }] });
    expect(set.strata[0]).toMatchObject({ view: { name: "Spanish clients", leftOut: ["status"] } });
    const fits = await decidedCase(ada, { case: { language: "es", accountKind: "client" } });
    const not = await decidedCase(ada, { case: { language: "en", accountKind: "client" } });
    await drawAll();
    expect(await drawOf(fits.decision.id)).toMatchObject({ stratum: "by view", drawn: true });
    expect(await drawOf(not.decision.id)).toMatchObject({ stratum: "rest", drawn: false });
  });

  it("draws nothing while it is off", async () => {
    await plan({ enabled: false });
    const { decision } = await decidedCase(ada);
    expect(await drawSample(callOfJob())).toBe(0);
    expect(await drawOf(decision.id)).toBeNull();
  });

  it("is set on the version that was read; of two at once one is refused", async () => {
    const basedOn = await newest();
    const both = await Promise.allSettled([plan({ basedOn }), plan({ basedOn })]);
    expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect((await plan()).version).toBe(basedOn! + 2);
  });

  it("leaves its trace with each version and each draw", async () => {
    const { version } = await plan();
    await decidedCase(ada);
    await drawAll();
    const events = await rows<{ type: string; data: Record<string, unknown> }>(
      "SELECT type, data FROM audit_events WHERE subject_kind = 'quality_plan' AND subject_id = $1 ORDER BY id",
      [String(version)],
    );
    expect(events.map((event) => event.type)).toEqual(["quality.plan_set", "quality.drawn"]);
    expect(events[1]!.data).toMatchObject({ version, drawn: expect.any(Number), golden: 0 });
  });

  it("can be tried on the decisions of the last 28 days without changing anything", async () => {
    const before = await rows("SELECT count(*) FROM quality_reviews");
    const input = planInputSchema.parse({ enabled: true, strata: [{ name: "all", share: 0.5 }] });
    const preview = await previewPlan(input, new Date());
    const [counted] = await rows<{ n: number }>("SELECT count(*)::int AS n FROM decisions WHERE state = 'active'");
    expect(preview).toMatchObject({ decisions: counted!.n, atLeast: false });
    expect(preview.strata[0]).toEqual({ stratum: "all", decisions: counted!.n, expected: counted!.n / 2 });
    expect(await rows("SELECT count(*) FROM quality_reviews")).toEqual(before);
  });
});
