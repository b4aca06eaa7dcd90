import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask, askJson, type Staff, startSession } from "@/lib/api/testing/desk";
import { approveDecision } from "@/lib/domain/approvals/mutations";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { getReview, listReviews, readSummary } from "@/lib/domain/quality-reviews/data";
import { answerReview, claimNextReview, releaseReview, renewReview } from "@/lib/domain/quality-reviews/mutations";
import { blindReviewSchema, type ReviewAnswer } from "@/lib/domain/quality-reviews/schema";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();

let ada: StaffActor;
let ben: StaffActor;
let cleo: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  cleo = await makeStaff("moderator", "Cleo");
  lead = await makeStaff("lead", "Lena");
  await setPlan(callOf(lead), {
    enabled: true,
    strata: [{ name: "all", share: 1 }],
    decidedFrom: new Date(0).toISOString(),
    basedOn: null,
  });
});

// Each test looks at the decisions it made: what waits of others would be given out before them.
beforeEach(async () => {
  await database.owner.query("UPDATE quality_reviews SET state = 'void', claimed_by = NULL WHERE state = 'waiting'");
});

const VIOLATION: ReviewAnswer = {
  outcome: "violation",
  violations: ["contact_info"],
  reasonCode: "contact_before_contract",
  measures: [{ kind: "warn" }],
};
const CLEAN: ReviewAnswer = { outcome: "no_violation", reasonCode: "false_positive" };

async function drawn(by: StaffActor = ada, over: Parameters<typeof decidedCase>[1] = {}) {
  const decided = await decidedCase(by, over);
  while ((await drawSample(callOfJob())) > 0);
  const { rows } = await database.owner.query<{ id: string }>(
    "SELECT id FROM quality_reviews WHERE decision_id = $1 AND state = 'waiting'",
    [decided.decision.id],
  );
  return { ...decided, reviewId: rows[0]!.id };
}
const next = (who: StaffActor) => claimNextReview(callOf(who));
const answer = (who: StaffActor, id: string, input = VIOLATION) => answerReview(callOf(who), id, input);
const stored = async (id: string) =>
  (await database.owner.query("SELECT * FROM quality_reviews WHERE id = $1", [id])).rows[0] as Record<string, unknown>;
const lapse = (id: string) =>
  database.owner.query("UPDATE quality_reviews SET claim_expires_at = now() - interval '1 second' WHERE id = $1", [id]);

describe("nobody reviews their own sample", () => {
  it("the decider is given none of theirs; another moderator is", async () => {
    const { reviewId } = await drawn(ada);
    expect(await next(ada)).toBeNull();
    expect((await readSummary(ada)).waiting).toBe(0);
    expect((await readSummary(ben)).waiting).toBe(1);
    expect(await next(ben)).toMatchObject({ id: reviewId, state: "held" });
  });

  it("an answer of the decider does not land, even where they hold it by a fault; another's does", async () => {
    const { reviewId } = await drawn(ada);
    await next(ben);
    // The table itself refuses the hold that only a fault could make.
    await expect(
      database.owner.query("UPDATE quality_reviews SET claimed_by = $2 WHERE id = $1", [reviewId, ada.id]),
    ).rejects.toThrow(/quality_reviews_another_person/);
    await expect(answer(ada, reviewId)).rejects.toMatchObject({ code: "not_found" });
    await expect(
      database.owner.query(
        `UPDATE quality_reviews SET state = 'answered', reviewer_id = $2, answered_at = now(), outcome = 'no_violation'
         WHERE id = $1`,
        [reviewId, ada.id],
      ),
    ).rejects.toThrow(/quality_reviews_another_person/);
    expect((await answer(ben, reviewId)).state).toBe("answered");
    expect(await stored(reviewId)).toMatchObject({ reviewer_id: ben.id, decided_by: ada.id });
  });

  it("nor does that of whoever came to have a part while they held it", async () => {
    const { reviewId, decision } = await drawn(ada, {
      actions: [{ kind: "suspend", durationDays: 30 }],
    });
    expect(await next(lead)).toMatchObject({ id: reviewId });
    await approveDecision(callOf(lead), decision.id);
    await expect(answer(lead, reviewId)).rejects.toMatchObject({ code: "forbidden" });
    await releaseReview(callOf(lead), reviewId);
    expect(await next(lead)).toBeNull();
    await next(ben);
    expect((await answer(ben, reviewId)).state).toBe("answered");
  });

  it("nor is a case given to whoever decided it before", async () => {
    const { reviewId, kase } = await drawn(ada);
    await database.owner.query(
      `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
         policy_version, phase, surface, state, decided_by, decided_at, undo_until)
       SELECT gen_random_uuid(), case_id, 99, account_id, 'no_violation', '{}', 'other', '{}', 1, phase, surface, 'undone',
         $2, now(), now() FROM decisions WHERE case_id = $1`,
      [kase.id, ben.id],
    );
    expect(await next(ben)).toBeNull();
    expect(await next(cleo)).toMatchObject({ id: reviewId });
  });
});

describe("taking reviews", () => {
  it("gives two people different ones at once, and each the one they hold again", async () => {
    const ids = [(await drawn()).reviewId, (await drawn()).reviewId].sort();
    const [bens, cleos] = await Promise.all([next(ben), next(cleo)]);
    expect([bens!.id, cleos!.id].sort()).toEqual(ids);
    expect((await next(ben))!.id).toBe(bens!.id);
    expect((await readSummary(ben)).held).toBe(bens!.id);
    expect(await next(lead)).toBeNull();
  });

  it("gives harmful decisions out before others", async () => {
    await drawn();
    const restrict = { kind: "restrict" as const, abilities: ["propose"], durationDays: 7 };
    const { reviewId } = await drawn(ada, { actions: [restrict] });
    expect((await next(ben))!.id).toBe(reviewId);
  });

  it("frees what was let go of and what lapsed, and what lapsed is not answered", async () => {
    const { reviewId } = await drawn();
    await next(ben);
    expect(await releaseReview(callOf(ben), reviewId)).toEqual({ released: true });
    expect((await next(cleo))!.id).toBe(reviewId);
    await renewReview(callOf(cleo), reviewId);
    await lapse(reviewId);
    await expect(renewReview(callOf(cleo), reviewId)).rejects.toMatchObject({ code: "claim_lost" });
    await expect(answer(cleo, reviewId)).rejects.toMatchObject({ code: "claim_lost" });
    await expect(getReview(callOf(cleo), reviewId)).rejects.toMatchObject({ code: "not_found" });
    expect((await next(ben))!.id).toBe(reviewId);
    await expect(answer(cleo, reviewId)).rejects.toMatchObject({ code: "not_found" });
    expect((await answer(ben, reviewId)).state).toBe("answered");
    await expect(answer(ben, reviewId)).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves its trace with the change, and neither when the answer is refused", async () => {
    const { reviewId } = await drawn();
    await next(ben);
    await expect(answer(ben, reviewId, { ...VIOLATION, violations: [] })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const types = async () =>
      (
        await database.owner.query("SELECT type FROM audit_events WHERE subject_id = $1 ORDER BY id", [reviewId])
      ).rows.map((row) => row.type as string);
    expect(await types()).toEqual(["quality.review_claimed"]);
    await answer(ben, reviewId);
    expect(await types()).toEqual(["quality.review_claimed", "quality.review_answered"]);
  });
});

describe("the case as it was judged", () => {
  const SECRET = "The decider's own words, 4711.";

  it("is shown with what was found in it, masked", async () => {
    const { reviewId } = await drawn();
    await next(ben);
    const review = await getReview(callOf(ben), reviewId);
    expect(blindReviewSchema.parse(review)).toEqual(review);
    expect(review).toMatchObject({
      state: "held",
      account: { kind: "freelancer", badges: ["Top Rated"], strikesBefore: { count: 0, weight: 0 } },
      violations: ["contact_info"],
      people: [{ id: "subject", kind: "freelancer" }],
      flags: [{ violation: "contact_info", rule: "CON-1" }],
      answer: null,
    });
    const [text] = review.evidence;
    expect(text).toMatchObject({ id: "t1", authorId: "subject", flagged: true });
    expect(text!.text).not.toContain("maria.keller@example.org");
    expect(text!.signals[0]!.spans[0]!.contentId).toBe("t1");
    expect(review.policy.reasonCodes.map((one) => one.code)).toContain("contact_before_contract");
  });

  it("counts strikes as they stood then: not the decision's own, not later ones", async () => {
    const { reviewId, account, at } = await drawn();
    const strike = (violation: string, givenAt: Date) =>
      database.owner.query(
        `INSERT INTO strikes (id, account_id, decision_id, violation, weight, given_at)
         SELECT gen_random_uuid(), $1, id, $2, 1, $3 FROM decisions WHERE account_id <> $1 LIMIT 1`,
        [account.id, violation, givenAt],
      );
    await strike("contact_info", new Date(at.getTime() - 86_400_000));
    await strike("contact_info", new Date(at.getTime() + 60_000));
    await next(ben);
    expect((await getReview(callOf(ben), reviewId)).account.strikesBefore.count).toBe(1);
  });

  it("tells nothing of what was decided, and no name by which it could be looked up", async () => {
    const restrict = { kind: "restrict" as const, abilities: ["withdraw"], durationDays: 77 };
    const first = await drawn(ada, { note: SECRET, actions: [restrict] });
    const session = await startSession(ben.id);
    const as = { id: ben.id, email: "", ...session } as Staff;
    const taken = await askJson<{ id: string }>("POST", "/quality/reviews/claim-next", { as });
    expect(taken.body.id).toBe(first.reviewId);
    const answers = [
      JSON.stringify(taken.body),
      await (await ask("GET", `/quality/reviews/${first.reviewId}`, { as })).text(),
      await (await ask("GET", "/quality/reviews", { as })).text(),
      await (await ask("GET", "/quality/summary", { as })).text(),
    ];
    expect(answers[1]).toContain("contact_info");
    for (const text of answers) {
      for (const secret of [
        SECRET,
        '"durationDays"',
        '"measures"',
        '"reasonCode"',
        '"note":"Plain',
        "undoUntil",
        "decided",
        ada.id,
        "Ada",
        first.decision.id,
        first.kase.id,
        first.kase.subjectId,
        first.account.id,
        first.other.id,
        first.content.externalId,
        first.content.id,
        "stratum",
        "golden",
        "priority",
      ]) {
        expect(text, secret).not.toContain(secret);
      }
    }
  });

  it("is nobody else's to read, and stays readable to whoever answered it", async () => {
    const { reviewId } = await drawn();
    await next(ben);
    for (const who of [ada, cleo, lead]) {
      await expect(getReview(callOf(who), reviewId)).rejects.toMatchObject({ code: "not_found" });
    }
    await answer(ben, reviewId, { ...VIOLATION, note: "Seen." });
    const read = await getReview(callOf(ben), reviewId);
    expect(read.answer).toMatchObject({ outcome: "violation", note: "Seen.", measures: [{ kind: "warn" }] });
    await expect(getReview(callOf(lead), reviewId)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the answer", () => {
  it("is held against the first one, and disputed where a lead must settle it", async () => {
    const cases: [ReviewAnswer, string[], boolean][] = [
      [VIOLATION, [], false],
      [{ ...VIOLATION, reasonCode: "other" }, ["reason"], false],
      [CLEAN, ["outcome", "measure", "reason"], true],
      [{ ...VIOLATION, violations: ["contact_info", "scam_script"] }, ["violations"], true],
      [{ ...VIOLATION, measures: [{ kind: "restrict", abilities: ["propose"], durationDays: 7 }] }, ["measure"], true],
    ];
    for (const [given, differs, disputed] of cases) {
      const { reviewId } = await drawn();
      await next(ben);
      await answer(ben, reviewId, given);
      expect(await stored(reviewId)).toMatchObject({
        differs,
        disputed,
        first_verdict: "contact_info",
        second_verdict: given.outcome === "violation" ? (given.violations ?? []).join("+") : "no_violation",
      });
    }
  });

  it("is checked by the policy that the case was decided under, every fault at once", async () => {
    const { reviewId } = await drawn();
    await next(ben);
    const given: ReviewAnswer = {
      outcome: "violation",
      violations: [],
      reasonCode: "false_positive",
      measures: [
        { kind: "strip_badge", badge: "No Such Badge" },
        { kind: "restrict", abilities: ["fly"] },
      ],
    };
    await expect(answer(ben, reviewId, given)).rejects.toMatchObject({
      code: "invalid_input",
      errors: [
        { path: "violations" },
        { path: "reasonCode" },
        { path: "measures.0.badge" },
        { path: "measures.1.abilities.0" },
      ],
    });
    await answer(ben, reviewId, { ...VIOLATION, measures: [{ kind: "strip_badge", badge: "Top Rated" }] });
    expect((await stored(reviewId))["differs"]).toEqual(["measure"]);
  });

  it("is listed to whoever gave it, newest first, in pages", async () => {
    const dora = await makeStaff("moderator", "Dora");
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { reviewId } = await drawn();
      await next(dora);
      await answer(dora, reviewId);
      ids.unshift(reviewId);
    }
    const first = await listReviews(dora, { state: "answered" }, { limit: 2 });
    expect(first.items.map((one) => one.id)).toEqual(ids.slice(0, 2));
    const second = await listReviews(dora, { state: "answered" }, { limit: 2, cursor: first.nextCursor! });
    expect(second).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
    await expect(listReviews(dora, { state: "answered" }, { limit: 2, cursor: "x" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    expect((await listReviews(dora, { state: "mine" }, { limit: 2 })).items).toEqual([]);
  });
});
