import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAgreement } from "@/lib/domain/agreement/data";
import { getComparison, listComparisons } from "@/lib/domain/comparisons/data";
import { settleComparison } from "@/lib/domain/comparisons/mutations";
import { comparisonSchema, type Settle } from "@/lib/domain/comparisons/schema";
import { readRows } from "@/lib/domain/datasets/data";
import { chooseColumns } from "@/lib/domain/datasets/rules";
import { eraseAccount } from "@/lib/domain/erasure/mutations";
import { listGolden } from "@/lib/domain/golden-cases/data";
import { markGolden } from "@/lib/domain/golden-cases/mutations";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { answerReview, claimNextReview } from "@/lib/domain/quality-reviews/mutations";
import type { ReviewAnswer } from "@/lib/domain/quality-reviews/schema";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { openSnapshot, readSnapshot } from "@/lib/platform/snapshots";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();

let ada: StaffActor;
let ben: StaffActor;
let lead: StaffActor;
let lead2: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  lead = await makeStaff("lead", "Lena");
  lead2 = await makeStaff("lead", "Lars");
  await setPlan(callOf(lead), {
    enabled: true,
    strata: [{ name: "all", share: 1 }],
    decidedFrom: new Date(0).toISOString(),
    basedOn: null,
  });
});

// A test sees the answers it gave.
beforeEach(async () => {
  await database.owner.query("DELETE FROM quality_reviews");
});

const SAME: ReviewAnswer = {
  outcome: "violation",
  violations: ["contact_info"],
  reasonCode: "contact_before_contract",
  measures: [{ kind: "warn" }],
};
const CLEAN: ReviewAnswer = { outcome: "no_violation", reasonCode: "false_positive", note: "It is the client's." };
const SECOND: Settle = { stands: "second", rootCause: "evidence_missed", note: "The brief says so." };

async function answered(
  given: ReviewAnswer = CLEAN,
  {
    by = ada,
    reviewer = ben,
    ...over
  }: { by?: StaffActor; reviewer?: StaffActor } & Parameters<typeof decidedCase>[1] = {},
) {
  const decided = await decidedCase(by, over);
  while ((await drawSample(callOfJob())) > 0);
  const review = await claimNextReview(callOf(reviewer));
  await answerReview(callOf(reviewer), review!.id, given);
  return { ...decided, id: review!.id };
}
const settle = (who: StaffActor, id: string, input = SECOND) => settleComparison(callOf(who), id, input);
const list = (state: "open" | "settled" | "all", more = {}) =>
  listComparisons({ state, ...more }, { limit: 50 }, lead).then((page) => page.items.map((one) => one.id));

describe("disagreements", () => {
  it("wait for a lead, longest waiting first; answers that agree do not", async () => {
    const first = await answered();
    const same = await answered(SAME);
    const second = await answered();
    expect(await list("open")).toEqual([first.id, second.id]);
    expect((await list("all")).sort()).toEqual([first.id, same.id, second.id].sort());
    await settle(lead, first.id);
    expect(await list("open")).toEqual([second.id]);
    expect(await list("settled")).toEqual([first.id]);
    expect(await list("settled", { rootCause: "evidence_missed", stands: "second" })).toEqual([first.id]);
    expect(await list("settled", { rootCause: "slip" })).toEqual([]);
    expect(await list("settled", { stands: "first" })).toEqual([]);
    const page = await listComparisons({ state: "all" }, { limit: 2 }, lead);
    const rest = await listComparisons({ state: "all" }, { limit: 2, cursor: page.nextCursor! }, lead);
    expect([...page.items, ...rest.items].map((one) => one.id)).toEqual(await list("all"));
    expect(rest.nextCursor).toBeNull();
  });

  it("are shown side by side, with the evidence as it was judged", async () => {
    const { id, decision, kase } = await answered();
    const comparison = await getComparison(id, lead, new Date());
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison).toMatchObject({
      caseId: kase.id,
      first: {
        by: { name: "Ada" },
        outcome: "violation",
        violations: ["contact_info"],
        measures: [{ kind: "warn" }],
        reason: { en: "Contact details before a contract", es: expect.any(String) },
      },
      second: { by: { name: "Ben" }, outcome: "no_violation", measures: [], note: "It is the client's." },
      differs: ["outcome", "measure", "reason"],
      decision: { id: decision.id },
      settled: null,
      reversalOffered: false,
      allowed: { settle: true, why: null },
    });
    expect(comparison.evidence[0]!.text).not.toContain("maria.keller@example.org");
    expect(comparison.people).toEqual([comparison.account]);
    await expect(getComparison(decision.id, lead, new Date())).rejects.toMatchObject({ code: "not_found" });
  });

  it("are settled by a lead with a cause and a note; the decision stays until it is reversed", async () => {
    const { id, decision } = await answered();
    const row = await settle(lead, id);
    expect(row).toMatchObject({
      settled: { stands: "second", rootCause: "evidence_missed", outcome: "no_violation", by: { name: "Lena" } },
      allowed: { settle: false, why: "settled" },
    });
    const after = await getComparison(id, lead, new Date());
    expect(after).toMatchObject({ reversalOffered: true, decision: { state: "active" } });
    await reverseDecision(callOf(lead), decision.id, { reason: "Second review." });
    expect((await getComparison(id, lead, new Date())).reversalOffered).toBe(false);
    await expect(settle(lead2, id)).rejects.toMatchObject({ code: "conflict" });
    const { rows } = await database.owner.query("SELECT data FROM audit_events WHERE subject_id = $1 AND type = $2", [
      id,
      "quality.review_settled",
    ]);
    expect(rows).toMatchObject([{ data: { stands: "second", rootCause: "evidence_missed" } }]);
  });

  it("offer no reversal where the first answer stands", async () => {
    const { id } = await answered();
    await settle(lead, id, { stands: "first", rootCause: "slip", note: "Ben overlooked it." });
    expect(await getComparison(id, lead, new Date())).toMatchObject({
      reversalOffered: false,
      settled: { outcome: "violation", violations: ["contact_info"], note: "Ben overlooked it." },
    });
  });

  it("have a third answer where neither stands, and only there", async () => {
    const { id } = await answered();
    const neither = { ...SECOND, stands: "neither" as const };
    await expect(settle(lead, id, neither)).rejects.toMatchObject({ errors: [{ path: "outcome" }] });
    await expect(settle(lead, id, { ...neither, outcome: "violation" })).rejects.toMatchObject({
      errors: [{ path: "violations" }],
    });
    await expect(settle(lead, id, { ...SECOND, outcome: "violation" })).rejects.toMatchObject({
      errors: [{ path: "outcome" }],
    });
    const row = await settle(lead, id, { ...neither, outcome: "violation", violations: ["scam_script"] });
    expect(row.settled).toMatchObject({ outcome: "violation", violations: ["scam_script"] });
  });

  it("are settled by nobody who gave one of the answers; by another lead they are", async () => {
    const decidedByLead = await answered(CLEAN, { by: lead });
    await expect(settle(lead, decidedByLead.id)).rejects.toMatchObject({ code: "forbidden" });
    const reviewedByLead = await answered(CLEAN, { reviewer: lead });
    await expect(settle(lead, reviewedByLead.id)).rejects.toMatchObject({ code: "forbidden" });
    for (const { id } of [decidedByLead, reviewedByLead]) {
      await expect(
        database.owner.query(
          `UPDATE quality_reviews SET settled_by = $2, settled_at = now(), stands = 'first', root_cause = 'slip'
           WHERE id = $1`,
          [id, lead.id],
        ),
      ).rejects.toThrow(/quality_reviews_third_person/);
      expect((await settle(lead2, id)).settled).not.toBeNull();
    }
    const agreed = await answered(SAME);
    await expect(settle(lead2, agreed.id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("are settled once, however many leads settle at once", async () => {
    const { id } = await answered();
    const both = await Promise.allSettled([settle(lead, id), settle(lead2, id)]);
    expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });
});

describe("the dataset of second reviews", () => {
  const read = async (filter: Record<string, unknown> = {}) => {
    const columns = chooseColumns("quality_reviews", undefined);
    const rows: unknown[][] = [];
    const query = { dataset: "quality_reviews" as const, filter, columns, unmasked: false, now: new Date() };
    for await (const batch of readSnapshot(await openSnapshot(), (client) => readRows(client, query)))
      rows.push(...batch);
    return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at]])));
  };

  it("holds what was answered, with both verdicts and what was settled", async () => {
    const { id, decision } = await answered();
    await answered(SAME);
    await settle(lead, id);
    const rows = await read();
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row["id"] === id)).toMatchObject({
      kind: "sample",
      decision_id: decision.id,
      stratum: "all",
      decided_by: ada.id,
      first_verdict: "contact_info",
      reviewer_id: ben.id,
      second_verdict: "no_violation",
      differs: ["outcome", "measure", "reason"],
      disputed: true,
      stands: "second",
      root_cause: "evidence_missed",
      settled_outcome: "no_violation",
    });
    expect((await read({ disputed: "true", rootCause: "evidence_missed" })).map((row) => row["id"])).toEqual([id]);
    expect(await read({ rootCause: "slip" })).toEqual([]);
  });

  it("leaves out what waits for its answer, and answers to what is known", async () => {
    await answered(SAME);
    const known = await answered(SAME);
    await database.owner.query("UPDATE quality_reviews SET kind = 'golden' WHERE id = $1", [known.id]);
    await decidedCase(ada);
    while ((await drawSample(callOfJob())) > 0);
    expect(await read()).toHaveLength(1);
  });
});

describe("erasing an account", () => {
  it("takes the words of its second answers, and what waits of it is given out no more", async () => {
    const { id, account } = await answered({ ...CLEAN, note: "Words about them." });
    await settle(lead, id, { ...SECOND, note: "More words about them." });
    const golden = await decidedCase(ada, { case: { accountId: account.id } });
    await markGolden(callOf(lead), { decisionId: golden.decision.id, outcome: "no_violation", note: "Words again." });
    while ((await drawSample(callOfJob())) > 0);
    const admin = await makeStaff("admin");
    await eraseAccount(callOf(admin), account.id, { reason: "The account asked for it." });
    const { rows } = await database.owner.query(
      `SELECT r.state, r.note, r.settled_note, r.settled_by IS NOT NULL AS settled FROM quality_reviews r
       JOIN decisions d ON d.id = r.decision_id WHERE d.account_id = $1 ORDER BY r.state`,
      [account.id],
    );
    expect(rows).toEqual([
      { state: "answered", note: "", settled_note: "", settled: true },
      { state: "void", note: "", settled_note: "", settled: false },
    ]);
    expect((await listGolden({ limit: 50 })).items.find((one) => one.decisionId === golden.decision.id)).toMatchObject({
      note: "",
      retiredAt: expect.any(String),
    });
    expect(await claimNextReview(callOf(ben))).toBeNull();
  });
});

describe("agreement", () => {
  it("is hidden below 20 answers and worked out from there, with a cell's cases behind it", async () => {
    for (let n = 0; n < 14; n += 1) await answered(SAME);
    for (let n = 0; n < 5; n += 1) {
      await answered({ outcome: "no_violation", reasonCode: "false_positive" }, { violations: [] });
    }
    const now = new Date();
    const few = await readAgreement({}, { actor: lead, now });
    expect(few.overall.kappa).toMatchObject({ units: 19, value: null });
    expect(few.overall.alpha).toMatchObject({ units: 19, value: null });
    const odd = await answered();
    const enough = await readAgreement({}, { actor: lead, now });
    // [[14, 1], [0, 5]]: observed 0.95, expected 0.75 x 0.7 + 0.25 x 0.3 = 0.6.
    expect(enough.overall.kappa.value).toBeCloseTo(0.875, 10);
    expect(enough.overall.alpha).toMatchObject({ units: 20, value: expect.any(Number), low: expect.any(Number) });
    expect(enough.byViolation.find((one) => one.violation === "contact_info")!.kappa.value).toBeCloseTo(0.875, 10);
    // Of scams nobody ever spoke: nothing to choose from, so nothing is said.
    expect(enough.byViolation.find((one) => one.violation === "scam_script")!.kappa.value).toBeNull();
    expect(enough.byPhase.find((one) => one.phase === "none")!.kappa.units).toBe(20);
    expect(enough.byPhase.find((one) => one.phase === "active")!.kappa.units).toBe(0);
    expect(enough.pairs).toMatchObject([{ a: { name: "Ada" }, b: { name: "Ben" }, kappa: { units: 20 } }]);
    expect(enough.settled.open).toBe(1);
    const cells = [...enough.confusion.cells].sort((a, b) => b.count - a.count);
    expect(cells).toEqual([
      { first: "contact_info", second: "contact_info", count: 14 },
      { first: "no_violation", second: "no_violation", count: 5 },
      { first: "contact_info", second: "no_violation", count: 1 },
    ]);
    for (const { first, second, count } of cells) {
      expect(await list("all", { first, second, from: enough.from, to: enough.to })).toHaveLength(count);
    }
    expect(await list("all", { first: "contact_info", second: "no_violation" })).toEqual([odd.id]);
    expect(await list("all", { phase: "active" })).toEqual([]);
  });

  it("names no pairs of people to those who do not lead, and takes no period without end", async () => {
    await answered(SAME);
    const analyst = await makeStaff("analyst");
    const read = await readAgreement({}, { actor: analyst, now: new Date() });
    expect(read.pairs).toEqual([]);
    expect(read.overall.kappa.units).toBe(1);
    await expect(
      readAgreement({ from: "2020-01-01", to: "2026-01-01" }, { actor: analyst, now: new Date() }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("counts the root causes of what was settled", async () => {
    for (const rootCause of ["slip", "slip", "policy_unclear"] as const) {
      const { id } = await answered();
      await settle(lead, id, { ...SECOND, rootCause });
    }
    const { settled } = await readAgreement({}, { actor: lead, now: new Date() });
    expect(settled).toEqual({
      open: 0,
      stands: [{ key: "second", count: 3 }],
      rootCauses: [
        { key: "slip", count: 2 },
        { key: "policy_unclear", count: 1 },
      ],
    });
  });
});
