import { beforeAll, describe, expect, it } from "vitest";
import { getCase } from "@/lib/domain/cases/data";
import { claimCase } from "@/lib/domain/cases/mutations";
import { revealSignal } from "@/lib/domain/reveals/mutations";
import { readCaseVerdicts } from "@/lib/domain/verdicts/data";
import { judgeSignal, markMissed, withdrawMissed } from "@/lib/domain/verdicts/mutations";
import { caseVerdictsSchema } from "@/lib/domain/verdicts/schema";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeSignal } from "@/prisma/seed/factories/conversation";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
let ada: StaffActor;
let ben: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  lead = await makeStaff("lead", "Lena");
});

async function flagged() {
  const account = await makeAccount();
  const conversationId = `conv-${newId()}`;
  const kase = await makeCase({ accountId: account.id, subjectId: conversationId });
  const content = await makeContent({
    authorId: account.id,
    text: "mail a@example.org or ask for hans_91",
    conversationId,
  });
  const signal = await makeSignal(content, "email", "a@example.org", "a@example.org");
  await flagContent(kase, content, [signal]);
  const near = await makeContent({ authorId: account.id, text: "hello there", conversationId });
  const far = await makeContent({ authorId: account.id, text: "elsewhere" });
  return { kase, content, signal, near, far };
}
const figures = async (day: string) =>
  (
    await database.owner.query(
      "SELECT metric, detector, sum(delta)::int AS n FROM stat_deltas WHERE day = $1 GROUP BY 1, 2 HAVING sum(delta) <> 0 ORDER BY 1",
      [day],
    )
  ).rows;

describe("a verdict", () => {
  it("stands once a person and signal, and counts as it stands", async () => {
    const { kase, signal } = await flagged();
    const at = new Date("2026-04-04T10:00:00Z");
    const give = (who: StaffActor, verdict: "right" | "wrong" | null, more = {}) =>
      judgeSignal(callOf(who, at), signal.id, { verdict, caseId: kase.id, ...more });
    await give(ada, "right");
    await give(ada, "wrong", { actualKind: "none" });
    await give(ada, "wrong", { actualKind: "none" });
    await give(ben, "right");
    await give(lead, "right");
    await give(lead, null);
    const seen = await readCaseVerdicts(kase.id);
    expect(caseVerdictsSchema.parse(seen)).toEqual(seen);
    expect(seen.verdicts.map((one) => [one.by.name, one.verdict, one.actualKind]).sort()).toEqual([
      ["Ada", "wrong", "none"],
      ["Ben", "right", null],
    ]);
    expect(await figures("2026-04-04")).toEqual([
      { metric: "signals_right", detector: "docket-email", n: 1 },
      { metric: "signals_wrong", detector: "docket-email", n: 1 },
    ]);
    const { rows } = await database.owner.query(
      "SELECT count(*)::int AS n FROM audit_events WHERE type = 'signal.judged' AND subject_id = $1",
      [kase.id],
    );
    expect(rows[0].n).toBe(5);
  });

  it("finds the signal in the case that one holds, and in no other unless it is named", async () => {
    const { kase, signal } = await flagged();
    const give = () => judgeSignal(callOf(ada), signal.id, { verdict: "right" });
    await expect(give()).rejects.toMatchObject({ code: "not_found" });
    await claimCase(callOf(ada), kase.id);
    expect((await give()).caseId).toBe(kase.id);
    const other = await flagged();
    await expect(
      judgeSignal(callOf(ada), signal.id, { verdict: "right", caseId: other.kase.id }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("says what a signal really is only where it is wrong", async () => {
    const { kase, signal } = await flagged();
    await expect(
      judgeSignal(callOf(ada), signal.id, { verdict: "right", caseId: kase.id, actualKind: "phone" }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("a missed place", () => {
  it("is marked in the case's own text or its conversation, and taken back by whoever marked it or a lead", async () => {
    const { kase, content, near } = await flagged();
    const at = new Date("2026-05-05T10:00:00Z");
    const mark = (contentId: string, start: number, end: number) =>
      markMissed(callOf(ada, at), kase.id, { contentId, start, end, kind: "handle" });
    const first = await mark(content.externalId, 30, 37);
    const second = await mark(near.externalId, 0, 5);
    expect((await readCaseVerdicts(kase.id)).missed.map((one) => one.id).sort()).toEqual([first.id, second.id].sort());
    await expect(withdrawMissed(callOf(ben, at), first.id)).rejects.toMatchObject({ code: "forbidden" });
    await withdrawMissed(callOf(ada, at), first.id);
    await expect(withdrawMissed(callOf(ada, at), first.id)).rejects.toMatchObject({ code: "not_found" });
    await withdrawMissed(callOf(lead, at), second.id);
    expect((await readCaseVerdicts(kase.id)).missed).toEqual([]);
    expect(await figures("2026-05-05")).toEqual([]);
  });

  it("lies inside a text of the case", async () => {
    const { kase, content, far } = await flagged();
    const mark = (contentId: string, end: number) =>
      markMissed(callOf(ada), kase.id, { contentId, start: 0, end, kind: "phone" });
    await expect(mark(content.externalId, 38)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(mark(far.externalId, 3)).rejects.toMatchObject({ code: "not_found" });
    expect((await mark(content.externalId, 37)).end).toBe(37);
  });

  it("lies in what the case is about, not in whatever else has the same name", async () => {
    const { kase, near } = await flagged();
    const mark = (caseId: string) =>
      markMissed(callOf(ada), caseId, { contentId: near.externalId, start: 0, end: 5, kind: "phone" });
    const about = (subjectKind: "account" | "content", subjectId: string) => makeCase({ subjectKind, subjectId });
    for (const other of [await about("account", kase.subjectId), await about("content", kase.subjectId)]) {
      await expect(mark(other.id)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(mark((await about("account", near.externalId)).id)).rejects.toMatchObject({ code: "not_found" });
    for (const own of [kase, await about("content", near.externalId)]) expect((await mark(own.id)).end).toBe(5);
  });

  it("is masked from then on like a signal of its kind, and shown to whoever may reveal", async () => {
    const { kase, content, near } = await flagged();
    const texts = async () => new Map((await getCase(callOf(ada), kase.id)).contents.map((one) => [one.id, one.text]));
    const found = async (q: string) =>
      (
        await database.owner.query("SELECT search_text LIKE '%' || $2 || '%' AS hit FROM cases WHERE id = $1", [
          kase.id,
          q,
        ])
      ).rows[0].hit;
    expect((await texts()).get(content.externalId)).toContain("hans_91");
    expect(await found("hans_91")).toBe(true);
    const mark = await markMissed(callOf(ada), kase.id, {
      contentId: content.externalId,
      revision: 1,
      start: 30,
      end: 37,
      kind: "handle",
    });
    await markMissed(callOf(ada), kase.id, { contentId: near.externalId, start: 6, end: 11, kind: "solicit_contact" });
    const shown = await texts();
    expect(shown.get(content.externalId)).toHaveLength(37);
    expect(shown.get(content.externalId)).toMatch(/ask for h•••_•1$/);
    // Words about contact are no contact.
    expect(shown.get(near.externalId)).toBe("hello there");
    expect(await found("hans_91")).toBe(false);
    await expect(revealSignal(callOf(ben), mark.id, { caseId: kase.id, reason: "to be sure" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const plain = await revealSignal(callOf(lead), mark.id, { caseId: kase.id, reason: "to be sure" });
    expect(plain.pieces).toEqual([
      { contentId: content.externalId, start: 30, end: 37, text: "hans_91", decoded: null },
    ]);
    await withdrawMissed(callOf(ada), mark.id);
    expect((await texts()).get(content.externalId)).toContain("hans_91");
    await expect(revealSignal(callOf(lead), mark.id, { caseId: kase.id, reason: "to be sure" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("belongs to the text that was read", async () => {
    const { kase, content } = await flagged();
    await expect(
      markMissed(callOf(ada), kase.id, { contentId: content.externalId, revision: 2, start: 0, end: 3, kind: "phone" }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
