import { beforeAll, describe, expect, it } from "vitest";
import { readAgreement } from "@/lib/domain/agreement/data";
import { getSession, listSessions } from "@/lib/domain/calibration/data";
import { closeSession, makeSession } from "@/lib/domain/calibration/mutations";
import { sessionSchema } from "@/lib/domain/calibration/schema";
import { listComparisons } from "@/lib/domain/comparisons/data";
import { getReview, listReviews, readSummary } from "@/lib/domain/quality-reviews/data";
import { answerReview, claimNextReview, releaseReview } from "@/lib/domain/quality-reviews/mutations";
import type { ReviewAnswer } from "@/lib/domain/quality-reviews/schema";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();

let ada: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
});

const FOUND: ReviewAnswer = {
  outcome: "violation",
  violations: ["contact_info"],
  reasonCode: "contact_before_contract",
  note: "Only I know this.",
};
const CLEAN: ReviewAnswer = { outcome: "no_violation", reasonCode: "false_positive" };

const people = async (...names: string[]) => {
  const made: StaffActor[] = [];
  for (const name of names) made.push(await makeStaff("moderator", name));
  return made;
};
const session = (caseNumbers: number[], who: readonly StaffActor[]) =>
  makeSession(callOf(lead), { name: "Wallets", caseNumbers, people: who.map((one) => one.id) });
const mine = async (who: StaffActor) => (await listReviews(who, { state: "mine" }, { limit: 50 })).items;
const answer = (who: StaffActor, id: string, input = FOUND) => answerReview(callOf(who), id, input);

describe("a calibration session", () => {
  it("asks everybody about every case, blind, and shows nobody's answers before the last", async () => {
    const [ben, cleo] = (await people("Ben", "Cleo")) as [StaffActor, StaffActor];
    const cases = [await decidedCase(ada), await decidedCase(ada)];
    const made = await session(
      cases.map((one) => one.kase.number),
      [ben, cleo],
    );
    expect(made).toMatchObject({ state: "open", cases: 2, people: 2, asked: 4, answered: 0, results: null });
    expect(await readSummary(ben)).toMatchObject({ assigned: 2, waiting: 0 });
    expect(await claimNextReview(callOf(ben))).toBeNull();
    const [first, second] = await mine(ben);
    expect(first).toMatchObject({ state: "assigned", session: { id: made.id, name: "Wallets" } });
    const shown = JSON.stringify(await getReview(callOf(ben), first!.id));
    for (const { kase, account, decision } of cases) {
      for (const secret of [kase.id, account.id, decision.id, "Plain."]) expect(shown).not.toContain(secret);
    }
    await answer(ben, first!.id);
    await answer(ben, second!.id);
    for (const who of [ben, cleo, lead]) {
      const open = await getSession(who, made.id);
      expect(open).toMatchObject({ state: "open", answered: 2, results: null });
      expect(JSON.stringify(open)).not.toContain("Only I know this.");
    }
    const [one, two] = await mine(cleo);
    await answer(cleo, one!.id);
    expect((await getSession(ben, made.id)).results).toBeNull();
    await answer(cleo, two!.id, CLEAN);
    const closed = await getSession(ben, made.id);
    expect(sessionSchema.parse(closed)).toEqual(closed);
    expect(closed).toMatchObject({
      state: "closed",
      results: { pairs: { agreed: 1, of: 2 }, alpha: { units: 2, value: null } },
    });
    expect(closed.results!.cases.map((one) => one.agreed).sort()).toEqual([false, true]);
    expect(closed.results!.cases[0]).toMatchObject({
      decided: { by: { name: "Ada" }, outcome: "violation" },
      answers: [{ by: { name: "Ben" }, note: "Only I know this." }, { by: { name: "Cleo" } }],
    });
    expect((await listComparisons({ state: "all" }, { limit: 10 }, lead)).items).toEqual([]);
  });

  it("does not ask people about what they decided themselves, and needs two who did not", async () => {
    const [ben, cleo] = (await people("Ben", "Cleo")) as [StaffActor, StaffActor];
    const { kase } = await decidedCase(ben);
    await expect(session([kase.number], [ben, cleo])).rejects.toMatchObject({
      code: "invalid_input",
      errors: [{ path: "caseNumbers.0" }],
    });
    const made = await session([kase.number], [ben, cleo, ada]);
    expect(made).toMatchObject({ people: 3, asked: 2 });
    expect(await mine(ben)).toEqual([]);
    expect(await mine(cleo)).toHaveLength(1);
    const { rows } = await database.owner.query<{ id: string }>(
      "SELECT id FROM quality_reviews WHERE session_id = $1 AND assigned_to = $2",
      [made.id, cleo.id],
    );
    await expect(
      database.owner.query("UPDATE quality_reviews SET assigned_to = $2 WHERE id = $1", [rows[0]!.id, ben.id]),
    ).rejects.toThrow(/quality_reviews_another_person/);
    await expect(answer(ben, rows[0]!.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await answer(cleo, rows[0]!.id)).state).toBe("answered");
  });

  it("names every fault at once: cases without a decision, people who do not review", async () => {
    const [ben] = (await people("Ben")) as [StaffActor];
    const analyst = await makeStaff("analyst");
    await expect(session([2_000_000_000], [ben, analyst])).rejects.toMatchObject({
      errors: [{ path: "caseNumbers.0" }, { path: "people.1" }],
    });
  });

  it("closes with the last answer, though two give theirs at once", async () => {
    const [ben, cleo] = (await people("Ben", "Cleo")) as [StaffActor, StaffActor];
    const { kase } = await decidedCase(ada);
    const made = await session([kase.number], [ben, cleo]);
    const [[bens], [cleos]] = [await mine(ben), await mine(cleo)];
    await Promise.all([answer(ben, bens!.id), answer(cleo, cleos!.id)]);
    expect((await getSession(lead, made.id)).state).toBe("closed");
    const { rows } = await database.owner.query("SELECT type FROM audit_events WHERE subject_id = $1 ORDER BY id", [
      made.id,
    ]);
    expect(rows.map((row) => row.type)).toEqual(["quality.session_made", "quality.session_closed"]);
  });

  it("is closed early by a lead: what is not answered stays so, and is answered no more", async () => {
    const [ben, cleo] = (await people("Ben", "Cleo")) as [StaffActor, StaffActor];
    const { kase } = await decidedCase(ada);
    const made = await session([kase.number], [ben, cleo]);
    const [[bens], [cleos]] = [await mine(ben), await mine(cleo)];
    await answer(ben, bens!.id);
    expect(await releaseReview(callOf(cleo), cleos!.id)).toEqual({ released: false });
    const closed = await closeSession(callOf(lead), made.id);
    expect(closed.results!.cases[0]!.answers).toHaveLength(1);
    expect(await closeSession(callOf(lead), made.id)).toEqual(closed);
    await expect(answer(cleo, cleos!.id)).rejects.toMatchObject({ code: "conflict" });
    await expect(getReview(callOf(cleo), cleos!.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(closeSession(callOf(lead), newId())).rejects.toMatchObject({ code: "not_found" });
  });

  it("is there for leads and those who take part, and for nobody else", async () => {
    const [ben, cleo, dora] = (await people("Ben", "Cleo", "Dora")) as [StaffActor, StaffActor, StaffActor];
    const { kase } = await decidedCase(ada);
    const made = await session([kase.number], [ben, cleo]);
    const seen = async (who: StaffActor) => (await listSessions(who, { limit: 50 })).items.map((one) => one.id);
    expect(await seen(ben)).toEqual([made.id]);
    expect(await seen(lead)).toContain(made.id);
    expect(await seen(dora)).toEqual([]);
    await expect(getSession(dora, made.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("counts in alpha once it is closed, and in no kappa of first and second answers", async () => {
    const before = await readAgreement({}, { actor: lead, now: new Date() });
    const [ben, cleo] = (await people("Ben", "Cleo")) as [StaffActor, StaffActor];
    const { kase } = await decidedCase(ada);
    await session([kase.number], [ben, cleo]);
    await answer(ben, (await mine(ben))[0]!.id);
    const open = await readAgreement({}, { actor: lead, now: new Date() });
    expect(open.overall.alpha.units).toBe(before.overall.alpha.units);
    await answer(cleo, (await mine(cleo))[0]!.id);
    const closed = await readAgreement({}, { actor: lead, now: new Date() });
    expect(closed.overall.alpha.units).toBe(before.overall.alpha.units + 1);
    expect(closed.overall.kappa.units).toBe(before.overall.kappa.units);
  });
});
