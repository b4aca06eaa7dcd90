import { beforeAll, describe, expect, test } from "vitest";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { decideAlong, undoTogether } from "@/lib/domain/joint-decisions/mutations";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent } from "@/prisma/seed/factories/conversation";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

testDatabase();

let ada: StaffActor;
let ben: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
});

async function caseOf(accountId: string) {
  const conversationId = `conv-${newId()}`;
  const kase = await makeCase({ accountId, subjectId: conversationId });
  await flagContent(kase, await makeContent({ authorId: accountId, text: "write me elsewhere", conversationId }), []);
  return kase;
}

/** An account with three cases, the first of them just decided by Ada. */
async function decided(over: { actions?: { kind: "warn" }[]; outcome?: "violation" | "no_violation" } = {}) {
  const account = await makeAccount({});
  const [first, second, third] = [await caseOf(account.id), await caseOf(account.id), await caseOf(account.id)];
  await claimCase(callOf(ada), first.id);
  const clean = over.outcome === "no_violation";
  const decision = await decideCase(callOf(ada), first.id, {
    outcome: clean ? "no_violation" : "violation",
    violations: clean ? [] : ["contact_info"],
    actions: clean ? [] : [{ kind: "warn" }],
    reasonCode: clean ? "false_positive" : "contact_before_contract",
    note: "One person, three conversations.",
    caseVersion: 1,
  });
  return { account, decision, second, third };
}

const standing = async (id: string) =>
  prisma().case.findUniqueOrThrow({ where: { id }, select: { status: true, claimedBy: true, version: true } });

describe("taking other cases of the account along", () => {
  test("each gets a decision of its own, with the outcome, reason and note, and no measure twice", async () => {
    const { account, decision, second, third } = await decided();
    const { results } = await decideAlong(callOf(ada), decision.id, {
      cases: [second, third].map(({ id }) => ({ caseId: id, caseVersion: 1 })),
    });
    expect(results).toMatchObject([
      {
        caseId: second.id,
        problem: null,
        decision: { outcome: "violation", note: "One person, three conversations.", enforcements: [] },
      },
      { caseId: third.id, problem: null, decision: { violations: ["contact_info"], enforcements: [] } },
    ]);
    expect(await standing(second.id)).toMatchObject({ status: "decided", claimedBy: null });
    expect(await prisma().enforcement.count({ where: { accountId: account.id } })).toBe(1);
    expect(await prisma().strike.count({ where: { accountId: account.id } })).toBe(3);
    // Undone each by itself.
    await undoDecision(callOf(ada), results[0]!.decision!.id);
    expect(await standing(second.id)).toMatchObject({ status: "open", claimedBy: ada.id });
    expect(await standing(third.id)).toMatchObject({ status: "decided" });
  });

  test("clears them where the first was cleared", async () => {
    const { decision, second } = await decided({ outcome: "no_violation" });
    const { results } = await decideAlong(callOf(ada), decision.id, { cases: [{ caseId: second.id, caseVersion: 1 }] });
    expect(results).toMatchObject([{ decision: { outcome: "no_violation", violations: [], strikes: [] } }]);
  });

  test("one that somebody else holds, or that changed, stays as it was; the others go along", async () => {
    const { decision, second, third } = await decided();
    await claimCase(callOf(ben), second.id);
    const { results } = await decideAlong(callOf(ada), decision.id, {
      cases: [
        { caseId: second.id, caseVersion: 1 },
        { caseId: third.id, caseVersion: 1 },
      ],
    });
    expect(results.map((one) => one.problem?.code ?? null)).toEqual(["claimed_by_other", null]);
    expect(await standing(second.id)).toMatchObject({ status: "open", claimedBy: ben.id, version: 1 });

    const other = await decided();
    const stale = await decideAlong(callOf(ada), other.decision.id, {
      cases: [{ caseId: other.second.id, caseVersion: 7 }],
    });
    expect(stale.results[0]!.problem).toMatchObject({ code: "stale_version" });
    // What was claimed only to be decided is let go of.
    expect(await standing(other.second.id)).toMatchObject({ status: "open", claimedBy: null });
    // Open in another tab of hers: refused, it stays there.
    await claimCase(callOf(ada), other.third.id);
    await decideAlong(callOf(ada), other.decision.id, { cases: [{ caseId: other.third.id, caseVersion: 9 }] });
    expect(await standing(other.third.id)).toMatchObject({ status: "open", claimedBy: ada.id });
  });

  test("the same key decides once and answers the same", async () => {
    const { account, decision, second } = await decided();
    const call = () => ({
      ...callOf(ada),
      idempotency: { route: "along", key: `along-${decision.id}`, bodyHash: Buffer.from("same"), replayed: false },
    });
    const body = { cases: [{ caseId: second.id, caseVersion: 1 }] };
    const first = await decideAlong(call(), decision.id, body);
    const again = await decideAlong(call(), decision.id, body);
    expect(first.results[0]!.problem).toBeNull();
    expect(again.results[0]!.decision!.id).toBe(first.results[0]!.decision!.id);
    expect(await prisma().decision.count({ where: { accountId: account.id } })).toBe(2);
  });

  test("only the decider, only other cases of that account, only while the decision stands", async () => {
    const { decision, second } = await decided();
    const stranger = await caseOf((await makeAccount({})).id);
    const along = (by: StaffActor, ...ids: string[]) =>
      decideAlong(callOf(by), decision.id, { cases: ids.map((caseId) => ({ caseId, caseVersion: 1 })) });
    await expect(along(ben, second.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(along(ada, stranger.id)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(along(ada, decision.caseId)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(along(ada, second.id, second.id)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(along(ada)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(
      decideAlong(callOf(ada), newId(), { cases: [{ caseId: second.id, caseVersion: 1 }] }),
    ).rejects.toMatchObject({ code: "not_found" });
    await undoDecision(callOf(ada), decision.id);
    await expect(along(ada, second.id)).rejects.toMatchObject({ code: "conflict" });
    expect(await standing(second.id)).toMatchObject({ status: "open", claimedBy: null });
  });
});

describe("undoing a decision with what was taken along", () => {
  async function takenAlong(over: Parameters<typeof decided>[0] = {}) {
    const all = await decided(over);
    const { results } = await decideAlong(callOf(ada), all.decision.id, {
      cases: [all.second, all.third].map(({ id }) => ({ caseId: id, caseVersion: 1 })),
    });
    return { ...all, along: results.map(({ decision }) => decision!.id) };
  }

  test("opens every case again: the first held by the undoer, the others by nobody; nothing is left of the strikes", async () => {
    const { account, decision, second, third, along } = await takenAlong();
    const undone = await undoTogether(callOf(ada), decision.id, { decisionIds: along });
    expect(undone.decision).toMatchObject({ id: decision.id, state: "undone" });
    expect(undone.results).toMatchObject([
      { caseId: second.id, problem: null },
      { caseId: third.id, problem: null },
    ]);
    expect(await standing(decision.caseId)).toMatchObject({ status: "open", claimedBy: ada.id });
    for (const { id } of [second, third]) expect(await standing(id)).toMatchObject({ status: "open", claimedBy: null });
    expect(await prisma().strike.count({ where: { accountId: account.id, voidedAt: null } })).toBe(0);
  });

  test("one that was undone already says so and does not keep the others", async () => {
    const { decision, second, third, along } = await takenAlong();
    await undoDecision(callOf(ada), along[0]!);
    const { results } = await undoTogether(callOf(ada), decision.id, { decisionIds: along });
    expect(results.map((one) => one.problem?.code ?? null)).toEqual(["conflict", null]);
    // Its case is as the single undoing left it.
    expect(await standing(second.id)).toMatchObject({ status: "open", claimedBy: ada.id });
    expect(await standing(third.id)).toMatchObject({ status: "open", claimedBy: null });
  });

  test("refused for the decision itself, the others stand", async () => {
    const { decision, second, along } = await takenAlong();
    await expect(undoTogether(callOf(ben), decision.id, { decisionIds: along })).rejects.toMatchObject({
      code: "forbidden",
    });
    await undoDecision(callOf(ada), decision.id);
    await expect(undoTogether(callOf(ada), decision.id, { decisionIds: along })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await standing(second.id)).toMatchObject({ status: "decided" });
  });

  test("names only what was made along with it, once", async () => {
    const { decision, along } = await takenAlong();
    const other = await takenAlong();
    const undo = (...decisionIds: string[]) => undoTogether(callOf(ada), decision.id, { decisionIds });
    await expect(undo(other.along[0]!)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(undo(decision.id)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(undo(along[0]!, along[0]!)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(undo()).rejects.toMatchObject({ code: "invalid_input" });
    expect(await standing(decision.caseId)).toMatchObject({ status: "decided" });
  });

  test("the same key answers the same", async () => {
    const { decision, along } = await takenAlong();
    const call = () => ({
      ...callOf(ada),
      idempotency: { route: "undo", key: `undo-${decision.id}`, bodyHash: Buffer.from("same"), replayed: false },
    });
    const first = await undoTogether(call(), decision.id, { decisionIds: along });
    const again = await undoTogether(call(), decision.id, { decisionIds: along });
    expect(again).toEqual(first);
  });
});
