import { beforeAll, describe, expect, test } from "vitest";
import { claimCase, claimNextCase, releaseCase } from "@/lib/domain/cases/mutations";
import type { CaseFilter } from "@/lib/domain/cases/schema";
import { decideAndClaimNext, holdAhead, upcomingCase } from "@/lib/domain/turns/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
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

/** Cases of a language of their own, best first, each with a flagged text. */
async function casesOf(language: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const account = await makeAccount({});
    const conversationId = `conv-${newId()}`;
    const kase = await makeCase({ accountId: account.id, subjectId: conversationId, language, priorityKey: count - n });
    await flagContent(
      kase,
      await makeContent({ authorId: account.id, text: "write me elsewhere", conversationId }),
      [],
    );
    ids.push(kase.id);
  }
  return ids;
}

const standing = async (id: string) =>
  prisma().case.findUniqueOrThrow({ where: { id }, select: { status: true, claimedBy: true, version: true } });
const eventsOf = async (id: string) =>
  (await prisma().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map(({ type }) => type);

const clears = (claimNext?: CaseFilter, caseVersion = 1) => ({
  outcome: "no_violation" as const,
  violations: [],
  actions: [],
  reasonCode: "false_positive",
  note: "",
  message: "",
  caseVersion,
  ...(claimNext === undefined ? {} : { claimNext }),
});

describe("deciding and going on", () => {
  test("the best free case of the filter is held with the decision, and said with its version", async () => {
    const [first, second, third] = await casesOf("aa", 3);
    await claimCase(callOf(ada), first!);
    await claimCase(callOf(ben), second!);
    const { state, next } = await decideAndClaimNext(callOf(ada), first!, clears({ language: ["aa"] }));
    expect(state).toBe("waiting");
    expect(next).toMatchObject({ id: third, version: 1, claim: { by: { id: ada.id, name: "Ada" } } });
    expect(await standing(first!)).toMatchObject({ status: "decided" });
    expect(await standing(second!)).toMatchObject({ claimedBy: ben.id });
    expect(await eventsOf(third!)).toEqual(["case.claimed"]);
  });

  test("a refused decision holds no next case", async () => {
    const [first, second] = await casesOf("ab", 2);
    await claimCase(callOf(ada), first!);
    const stale = decideAndClaimNext(callOf(ada), first!, clears({ language: ["ab"] }, 7));
    await expect(stale).rejects.toMatchObject({ code: "stale_version" });
    expect(await standing(second!)).toMatchObject({ claimedBy: null });
    expect(await eventsOf(second!)).toEqual([]);
  });

  test("it is decided where no other case is free, where the filter never has one, and where none is asked for", async () => {
    const [first] = await casesOf("ac", 1);
    await claimCase(callOf(ada), first!);
    expect(await decideAndClaimNext(callOf(ada), first!, clears({ language: ["ac"] }))).toMatchObject({ next: null });
    const [finished, alone] = await casesOf("ad", 2);
    await claimCase(callOf(ada), finished!);
    const turn = clears({ view: "decided", language: ["ad"] });
    expect(await decideAndClaimNext(callOf(ada), finished!, turn)).toMatchObject({ state: "waiting", next: null });
    await claimCase(callOf(ada), alone!);
    expect(await decideAndClaimNext(callOf(ada), alone!, clears())).not.toHaveProperty("next");
  });

  test("a repeat under the same key names the same next case and holds no second one", async () => {
    const [first, second, third] = await casesOf("ae", 3);
    await claimCase(callOf(ada), first!);
    const once = { key: newId(), route: "POST /cases/decisions", bodyHash: Buffer.alloc(32), replayed: false };
    const call = (): Call => ({ ...callOf(ada), idempotency: { ...once } });
    const turn = clears({ language: ["ae"] });
    const made = await decideAndClaimNext(call(), first!, turn);
    const again = await decideAndClaimNext(call(), first!, turn);
    expect(again).toMatchObject({ id: made.id, next: { id: second } });
    expect(await standing(third!)).toMatchObject({ claimedBy: null });
  });
});

describe("the upcoming case", () => {
  test("is the one that claiming next takes, with all its page shows, and nothing is written on it", async () => {
    const [held, best] = await casesOf("ba", 3);
    await claimCase(callOf(ben), held!);
    const upcoming = await upcomingCase(callOf(ada), { language: ["ba"] });
    expect(upcoming).toMatchObject({ id: best, version: 1, case: { id: best, claim: null } });
    expect(upcoming?.case?.contents.map(({ text }) => text)).toEqual(["write me elsewhere"]);
    expect(await standing(best!)).toMatchObject({ claimedBy: null });
    expect(await eventsOf(best!)).toEqual([]);
    expect((await claimNextCase(callOf(ada), { language: ["ba"] }))?.id).toBe(best);
  });

  test("is left out while the asker has it, and is another once it is taken", async () => {
    const [best, second] = await casesOf("bb", 2);
    const ask = () => upcomingCase(callOf(ada), { language: ["bb"] }, `${best}.1`);
    expect(await ask()).toEqual({ id: best, version: 1, case: null });
    await claimCase(callOf(ben), best!);
    expect(await ask()).toMatchObject({ id: second, case: { id: second } });
  });

  test("is none where nothing is free, or the filter never has a case to claim", async () => {
    const [only] = await casesOf("bc", 1);
    await claimCase(callOf(ben), only!);
    expect(await upcomingCase(callOf(ada), { language: ["bc"] })).toBeNull();
    expect(await upcomingCase(callOf(ada), { view: "decided" })).toBeNull();
  });

  test("of a search, which could name any case, notes who was given it, once", async () => {
    const [only] = await casesOf("bq", 1);
    expect(await upcomingCase(callOf(ada), { language: ["bq"] })).toMatchObject({ id: only });
    expect(await eventsOf(only!)).toEqual([]);
    expect(await upcomingCase(callOf(ada), { q: only! })).toMatchObject({ id: only, case: { id: only } });
    expect(await upcomingCase(callOf(ada), { q: only! }, `${only}.1`)).toMatchObject({ id: only, case: null });
    expect(await upcomingCase(callOf(ada), { q: only! })).toMatchObject({ id: only });
    expect(await eventsOf(only!)).toEqual(["case.viewed"]);
    expect(await standing(only!)).toMatchObject({ claimedBy: null });
  });
});

describe("holding the next case while one is decided", () => {
  const minutesLeft = async (id: string) => {
    const [row] = await prisma().$queryRaw<{ minutes: number }[]>`
      SELECT extract(epoch FROM claim_expires_at - clock_timestamp())::float8 / 60 AS minutes FROM cases WHERE id = ${id}::uuid`;
    return row!.minutes;
  };

  test("it is the holder's for two minutes, kept on by asking again, and a whole hold once it is opened", async () => {
    const [first, second] = await casesOf("ka", 2);
    await claimCase(callOf(ada), first!);
    const { until } = await holdAhead(callOf(ada), second!, { from: first!, caseVersion: 1 });
    expect(await minutesLeft(second!)).toBeLessThanOrEqual(2);
    await expect(claimCase(callOf(ben), second!)).rejects.toMatchObject({ code: "claimed_by_other" });
    expect(await claimNextCase(callOf(ben), { language: ["ka"] })).toBeNull();
    const again = await holdAhead(callOf(ada), second!, { from: first!, caseVersion: 1 });
    expect(again.until > until).toBe(true);
    expect(await eventsOf(second!)).toEqual(["case.claimed"]);
    await claimCase(callOf(ada), second!);
    expect(await minutesLeft(second!)).toBeGreaterThan(9);
    await expect(holdAhead(callOf(ada), second!, { from: first!, caseVersion: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("one at most: a second one is refused until the first is given back, and what was opened does not count", async () => {
    const [first, second, third, opened] = await casesOf("kb", 4);
    await claimCase(callOf(ada), opened!);
    await claimCase(callOf(ada), first!);
    await holdAhead(callOf(ada), second!, { from: first!, caseVersion: 1 });
    const another = () => holdAhead(callOf(ada), third!, { from: first!, caseVersion: 1 });
    await expect(another()).rejects.toMatchObject({ code: "conflict" });
    expect(await standing(third!)).toMatchObject({ claimedBy: null });
    await releaseCase(callOf(ada), second!);
    await another();
    expect(await standing(third!)).toMatchObject({ claimedBy: ada.id });
    expect(await standing(opened!)).toMatchObject({ claimedBy: ada.id });
    expect(await eventsOf(second!)).toEqual(["case.claimed", "case.released"]);
    await releaseCase(callOf(ada), third!);
  });

  test("whoever holds it ahead is given it as the next case, and may decide it", async () => {
    const [first, second] = await casesOf("kc", 2);
    await claimCase(callOf(ada), first!);
    await holdAhead(callOf(ada), second!, { from: first!, caseVersion: 1 });
    const { next } = await decideAndClaimNext(callOf(ada), first!, clears({ language: ["kc"] }));
    expect(next).toMatchObject({ id: second });
    expect(await minutesLeft(second!)).toBeGreaterThan(9);
    const [third, fourth] = await casesOf("kd", 2);
    await claimCase(callOf(ada), third!);
    await holdAhead(callOf(ada), fourth!, { from: third!, caseVersion: 1 });
    await decideAndClaimNext(callOf(ada), third!, clears());
    expect(await decideAndClaimNext(callOf(ada), fourth!, clears())).toMatchObject({ state: "waiting" });
  });

  test("nothing is held without a case in hand, nor one that another holds, that changed, or that is decided", async () => {
    const [first, second] = await casesOf("ke", 2);
    const ask = (id: string, caseVersion = 1) => holdAhead(callOf(ada), id, { from: first!, caseVersion });
    await expect(ask(second!)).rejects.toMatchObject({ code: "conflict" });
    await claimCase(callOf(ada), first!);
    await expect(ask(first!)).rejects.toMatchObject({ code: "conflict" });
    await expect(ask(second!, 2)).rejects.toMatchObject({ code: "stale_version" });
    await claimCase(callOf(ben), second!);
    await expect(ask(second!)).rejects.toMatchObject({ code: "claimed_by_other" });
    await decideAndClaimNext(callOf(ben), second!, clears());
    await expect(ask(second!)).rejects.toMatchObject({ code: "conflict" });
    await expect(ask(newId())).rejects.toMatchObject({ code: "not_found" });
    expect(await eventsOf(second!)).toEqual(["case.claimed", "decision.made"]);
  });
});
