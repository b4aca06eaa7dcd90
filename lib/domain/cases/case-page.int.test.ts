import { beforeAll, describe, expect, it } from "vitest";
import { caseDetailSchema } from "@/lib/domain/case-file/schema";
import { getCase, getCaseContents } from "@/lib/domain/cases/data";
import { claimCase, viewCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { revealSignal } from "@/lib/domain/reveals/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeContract, makeSignal } from "@/prisma/seed/factories/conversation";
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

const T = new Date("2026-11-01T10:00:00.000Z");
const minute = (n: number) => new Date(T.getTime() + n * 60_000);
const EMAIL = "mina.okafor@example.com";

/** A conversation of `n` messages, the one at `flagged` with an address in it, and its case. */
async function conversation(n: number, flagged: number, text = `write to ${EMAIL} please`) {
  const [accused, client] = [
    await makeAccount({ country: "US" }),
    await makeAccount({ kind: "client", displayName: "Harbor Ridge", country: "US" }),
  ];
  const conversationId = `conv-${newId()}`;
  const contents = [];
  for (let i = 0; i < n; i += 1) {
    const mine = i === flagged || i % 2 === 0;
    contents.push(
      await makeContent({
        conversationId,
        authorId: mine ? accused.id : client.id,
        counterpartId: mine ? client.id : accused.id,
        text: i === flagged ? text : `message ${i}`,
        occurredAt: minute(i),
      }),
    );
  }
  const content = contents[flagged]!;
  const kase = await makeCase({ accountId: accused.id, subjectId: conversationId, openedAt: minute(n) });
  return { accused, client, conversationId, contents, content, kase };
}

async function flaggedConversation(n = 3, flagged = 1) {
  const all = await conversation(n, flagged);
  const signal = await makeSignal(all.content, "email", EMAIL, EMAIL);
  await flagContent(all.kase, all.content, [signal]);
  return { ...all, signal };
}

const assess = (contentId: string, revision: number) =>
  prisma().assessment.create({
    data: {
      contentId,
      id: newId(),
      revision,
      phase: "none",
      exceptions: [],
      detectorVersion: "test",
      policyVersion: 1,
      violations: [],
      assessedAt: T,
    },
  });

describe("the case page", () => {
  it("shows what its schema says, and nothing of the contact", async () => {
    const { kase, accused, client, content, signal } = await flaggedConversation();
    await makeContract({ clientId: client.id, freelancerId: accused.id }, [
      ["offer", minute(0.5)],
      ["active", minute(1.5)],
    ]);
    await prisma().report.create({
      data: {
        id: newId(),
        accountId: accused.id,
        category: "contact_info",
        note: `he sent ${EMAIL}`,
        filedAt: T,
        caseId: kase.id,
        reporterId: client.id,
      },
    });
    const detail = await getCase(callOf(ada), kase.id);
    expect(() => caseDetailSchema.parse(detail)).not.toThrow();
    expect(JSON.stringify(detail)).not.toContain(EMAIL);
    expect(detail).toMatchObject({
      version: 1,
      subject: { kind: "conversation", id: kase.subjectId },
      counterpart: { id: client.id, displayName: "Harbor Ridge" },
      hasBefore: false,
      hasAfter: false,
      allowed: { claim: true, decide: false, reveal: false },
      recommendation: { step: "L1", measures: [{ kind: "warn" }] },
      graceMinutes: 5,
      reports: [{ reporter: { id: client.id }, note: expect.stringContaining("m•••.••••••@example.com") }],
    });
    expect(detail.phases).toEqual([
      { phase: "none", from: null, to: minute(0.5).toISOString() },
      { phase: "offer", from: minute(0.5).toISOString(), to: minute(1.5).toISOString() },
      { phase: "active", from: minute(1.5).toISOString(), to: null },
    ]);
    const shown = detail.contents.find((one) => one.id === content.externalId)!;
    expect(shown).toMatchObject({ flagged: true, source: "evidence", state: "current", judged: true });
    expect(shown.text).toBe("write to m•••.••••••@example.com please");
    expect(shown.signals).toEqual([
      expect.objectContaining({
        id: signal.id,
        value: "m•••.••••••@example.com",
        flag: expect.objectContaining({ violation: "contact_info", rule: "CON-1", clause: "3.1" }),
      }),
    ]);
    expect(shown.text.slice(shown.signals[0]!.spans[0]!.start, shown.signals[0]!.spans[0]!.end)).toBe(
      shown.signals[0]!.value,
    );
    expect(detail.flags[0]).toMatchObject({
      clause: "3.1",
      clauseTitle: expect.any(String),
      clauseTitles: { es: expect.any(String) },
    });
  });

  it("holds 50 neighbours each way and says that there is more", async () => {
    const { kase, contents } = await flaggedConversation(130, 60);
    const detail = await getCase(callOf(ada), kase.id);
    expect(detail.contents.map((one) => one.id)).toEqual(contents.slice(10, 111).map((one) => one.externalId));
    expect([detail.hasBefore, detail.hasAfter]).toEqual([true, true]);
    expect(detail.contents.some((one) => one.gapBefore)).toBe(false);

    const earlier = await getCaseContents(callOf(ada), kase.id, { before: detail.contents[0]!.position, limit: 8 });
    expect(earlier.items.map((one) => one.id)).toEqual(contents.slice(2, 10).map((one) => one.externalId));
    expect(earlier.hasBefore).toBe(true);
    const first = await getCaseContents(callOf(ada), kase.id, { before: earlier.items[0]!.position, limit: 8 });
    expect([first.items.length, first.hasBefore]).toEqual([2, false]);
    const later = await getCaseContents(callOf(ada), kase.id, { after: detail.contents.at(-1)!.position, limit: 100 });
    expect([later.items.length, later.hasAfter]).toEqual([19, false]);
    await expect(getCaseContents(callOf(ada), kase.id, { before: "nonsense", limit: 8 })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(getCaseContents(callOf(ada), kase.id, { limit: 8 })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("says where texts between two flagged ones are left out", async () => {
    const { kase, contents, accused } = await flaggedConversation(130, 5);
    const far = await makeContent({
      conversationId: kase.subjectId,
      authorId: accused.id,
      text: "again",
      occurredAt: minute(500),
    });
    for (let i = 0; i < 60; i += 1) {
      await makeContent({
        conversationId: kase.subjectId,
        authorId: accused.id,
        text: "more",
        occurredAt: minute(200 + i),
      });
    }
    await flagContent(kase, far, []);
    const detail = await getCase(callOf(ada), kase.id);
    const gaps = detail.contents.filter((one) => one.gapBefore);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.occurredAt).toBe(minute(210).toISOString());
    expect(detail.contents.at(-1)!.id).toBe(far.externalId);
    expect(detail.contents.filter((one) => contents.some((c) => c.externalId === one.id))).toHaveLength(56);
  });

  it("keeps the text as it was judged through edit, deletion and the end of the content's retention", async () => {
    const { kase, content } = await flaggedConversation();
    const shown = async () =>
      (await getCase(callOf(ada), kase.id)).contents.find((one) => one.id === content.externalId)!;
    const asJudged = "write to m•••.••••••@example.com please";
    await database.owner.query(
      "UPDATE contents SET text = 'nothing to see', revision = 2, edited_at = now() WHERE id = $1",
      [content.id],
    );
    expect(await shown()).toMatchObject({ text: asJudged, revision: 1, state: "edited" });
    await database.owner.query("UPDATE contents SET deleted_at = now() WHERE id = $1", [content.id]);
    expect(await shown()).toMatchObject({ text: asJudged, state: "deleted" });
    await database.owner.query("DELETE FROM contents WHERE id = $1", [content.id]);
    expect(await shown()).toMatchObject({ text: asJudged, state: "gone", flagged: true });
  });

  it("shows both revisions where both were flagged", async () => {
    const { kase, content } = await flaggedConversation();
    const second = { ...content, revision: 2, text: "then call five five five" };
    await database.owner.query("UPDATE contents SET text = $2, revision = 2 WHERE id = $1", [content.id, second.text]);
    await flagContent(kase, second, []);
    await assess(content.id, 2);
    const detail = await getCase(callOf(ada), kase.id);
    const shown = detail.contents.filter((one) => one.id === content.externalId);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ revision: 2, text: second.text, state: "current" });
    expect(shown[0]!.otherRevisions).toEqual([
      expect.objectContaining({ revision: 1, text: "write to m•••.••••••@example.com please" }),
    ]);
  });

  it("masks what others wrote around it, hides what nobody judged yet, and shows nothing that was taken back", async () => {
    const { kase, client, accused } = await flaggedConversation(3, 1);
    const at = { conversationId: kase.subjectId, counterpartId: accused.id, authorId: client.id };
    const reply = await makeContent({ ...at, text: "mine is harbor@example.org", occurredAt: minute(10) });
    await makeSignal(reply, "email", "harbor@example.org", "harbor@example.org");
    const fresh = await makeContent({ ...at, text: "or 212-555-0142!", occurredAt: minute(11) }, { judged: false });
    const gone = await makeContent({ ...at, text: "sorry, wrong chat", occurredAt: minute(12), deletedAt: minute(13) });
    const polite = await makeContent(
      { ...at, text: "no, we keep it here", occurredAt: minute(14) },
      { phase: "active", stances: [{ start: 0, end: 2, stance: "refusal" }] },
    );
    const { contents } = await getCase(callOf(ada), kase.id);
    const of = (externalId: string) => contents.find((one) => one.id === externalId)!;
    expect(of(reply.externalId)).toMatchObject({ text: "mine is h•••••@example.org", signals: [{ flag: null }] });
    expect(of(fresh.externalId)).toMatchObject({ text: "•• •••-•••-••••!", judged: false });
    expect(of(gone.externalId)).toMatchObject({ text: "", state: "deleted", signals: [] });
    expect(of(polite.externalId)).toMatchObject({
      phase: "active",
      stances: [{ start: 0, end: 2, stance: "refusal" }],
      text: "no, we keep it here",
    });
  });

  it("shows reported content once it is judged, and content that detection failed on, for a person must read it", async () => {
    const account = await makeAccount();
    const conversationId = `conv-${newId()}`;
    const content = await makeContent({ authorId: account.id, text: "call 212", conversationId }, { judged: false });
    const kase = await makeCase({ accountId: account.id, subjectId: conversationId });
    await flagContent(kase, content, []);
    const text = async () => (await getCase(callOf(ada), kase.id)).contents[0]!.text;
    expect(await text()).toBe("•••• •••");
    await database.owner.query("UPDATE flags SET kind = 'detector_failed' WHERE case_id = $1", [kase.id]);
    expect(await text()).toBe("call 212");
    await database.owner.query("UPDATE flags SET kind = 'report' WHERE case_id = $1", [kase.id]);
    await assess(content.id, 1);
    expect(await text()).toBe("call 212");
  });

  it("masks the first half of a split contact, kept with the message that holds the second", async () => {
    const { kase, conversationId, accused } = await conversation(2, 1, "plain words");
    const first = await makeContent({
      conversationId,
      authorId: accused.id,
      text: "mina.okafor",
      occurredAt: minute(3),
    });
    const second = await makeContent({
      conversationId,
      authorId: accused.id,
      text: "at example dot com",
      occurredAt: minute(4),
    });
    const signal = await makeSignal(second, "email", "at example dot com", null);
    const spans = [
      { contentId: first.externalId, start: 0, end: 11, masked: "m•••.••••••", decoded: null, parts: [] },
      ...(signal.spans as object[]),
    ];
    await prisma().signal.update({
      where: { contentId_id: { contentId: second.id, id: signal.id } },
      data: { spans },
    });
    await flagContent(kase, second, [{ ...signal, spans } as typeof signal]);
    const { contents } = await getCase(callOf(ada), kase.id);
    const shown = contents.find((one) => one.id === first.externalId)!;
    expect(shown.text).toBe("m•••.••••••");
    expect(shown.signals.map((one) => one.id)).toEqual([signal.id]);
  });

  it("has decisions here and elsewhere, strikes after decay, other cases, history and its viewing, once an hour", async () => {
    const { kase, accused } = await flaggedConversation();
    const other = await makeCase({ accountId: accused.id, priorityKey: 5 });
    const decided = await makeCase({ accountId: accused.id });
    await claimCase(callOf(ada), decided.id);
    const at = new Date(Date.now() - 90 * 86_400_000);
    await decideCase(callOf(ada, at), decided.id, {
      outcome: "violation",
      violations: ["contact_info"],
      reasonCode: "contact_before_contract",
      caseVersion: 1,
    });
    await viewCase(callOf(ada), kase.id);
    await viewCase(callOf(ada), kase.id);
    const detail = await viewCase(callOf(ben), kase.id);
    expect(detail.otherCases.map((one) => one.id)).toEqual([other.id]);
    expect(detail.priorDecisions).toEqual([
      expect.objectContaining({ caseId: decided.id, reasonCode: "contact_before_contract" }),
    ]);
    expect(detail.decisions).toEqual([]);
    expect(detail.accountDetail.strikes).toEqual([expect.objectContaining({ weight: 0.5, weightNow: 0.25 })]);
    expect(detail.accountDetail.strikeTotal).toBe(0.25);
    expect(detail.history.map((event) => [event.type, event.actor.name])).toEqual([
      ["case.viewed", "Ben"],
      ["case.viewed", "Ada"],
    ]);
  });

  it("tells that the number is shared with a suspended account", async () => {
    const { kase } = await flaggedConversation();
    const before = await getCase(callOf(ada), kase.id);
    expect(before.recommendation.terms.map((term) => term.code)).not.toContain("linked");
    const suspended = await makeAccount({ reportedStatus: "suspended" });
    const content = await makeContent({ authorId: suspended.id, text: `ask ${EMAIL}` });
    await makeSignal(content, "email", EMAIL, EMAIL);
    const linked = await getCase(callOf(ada), kase.id);
    expect(linked.recommendation.terms.map((term) => term.code)).toContain("linked");
  });

  it("is a job post alone where there is no conversation, and a complaint alone where there is no content", async () => {
    const account = await makeAccount({ kind: "client" });
    const post = await makeContent({ authorId: account.id, surface: "job_post", text: `apply at ${EMAIL}` });
    const kase = await makeCase({
      accountId: account.id,
      subjectKind: "content",
      subjectId: post.externalId,
      surface: "job_post",
    });
    await flagContent(kase, post, [await makeSignal(post, "email", EMAIL, EMAIL)]);
    const detail = await getCase(callOf(ada), kase.id);
    expect(detail.contents.map((one) => one.text)).toEqual(["apply at m•••.••••••@example.com"]);
    expect(detail.counterpart).toBeNull();
    const bare = await makeCase({ subjectKind: "account", violations: [] });
    expect(await getCase(callOf(ada), bare.id)).toMatchObject({ contents: [], recommendation: { step: "L0" } });
  });

  it("says not found for what does not exist", async () => {
    await expect(getCase(callOf(ada), newId())).rejects.toMatchObject({ code: "not_found" });
    await expect(getCase(callOf(ada), "4821")).rejects.toMatchObject({ code: "not_found" });
    await expect(viewCase(callOf(ada), newId())).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("revealing", () => {
  const why = { reason: "to compare with case 17" };

  it("shows the signal in plain to the holder, from the text as judged, and keeps who and why", async () => {
    const { kase, content, signal } = await flaggedConversation();
    await database.owner.query("UPDATE contents SET text = 'gone', revision = 2 WHERE id = $1", [content.id]);
    await claimCase(callOf(ada), kase.id);
    expect(await revealSignal(callOf(ada), signal.id, { caseId: kase.id, ...why })).toEqual({
      signalId: signal.id,
      value: EMAIL,
      pieces: [expect.objectContaining({ contentId: content.externalId, text: EMAIL })],
    });
    const { rows } = await database.owner.query(
      "SELECT data FROM audit_events WHERE type = 'signal.revealed' AND subject_id = $1",
      [kase.id],
    );
    expect(rows).toEqual([{ data: { caseId: kase.id, contentId: content.externalId, signalId: signal.id } }]);
    expect(await prisma().reveal.findMany({ where: { caseId: kase.id } })).toEqual([
      expect.objectContaining({ userId: ada.id, reason: why.reason, signalId: signal.id }),
    ]);
  });

  it("undoes the disguise where the detector did", async () => {
    const phone = "two one two, five five five, oh one four two";
    const { kase, content } = await conversation(2, 1, `call ${phone} any time`);
    const signal = await makeSignal(content, "phone", phone, "+12125550142");
    await flagContent(kase, content, [signal]);
    const revealed = await revealSignal(callOf(lead), signal.id, { caseId: kase.id, ...why });
    expect(revealed.value).toBe("+12125550142");
    expect(revealed.pieces[0]).toMatchObject({ text: phone, decoded: expect.stringContaining("212") });
  });

  it("shows what a neighbour wrote as well, but not what its author took back", async () => {
    const { kase, client } = await flaggedConversation();
    const at = { conversationId: kase.subjectId, authorId: client.id };
    const reply = await makeContent({ ...at, text: "mine is harbor@example.org", occurredAt: minute(10) });
    const signal = await makeSignal(reply, "email", "harbor@example.org", "harbor@example.org");
    expect((await revealSignal(callOf(lead), signal.id, { caseId: kase.id, ...why })).value).toBe("harbor@example.org");
    await database.owner.query("UPDATE contents SET deleted_at = now() WHERE id = $1", [reply.id]);
    await expect(revealSignal(callOf(lead), signal.id, { caseId: kase.id, ...why })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is refused to moderators who do not hold the case, without a reason, and for signals of other cases", async () => {
    const { kase, signal } = await flaggedConversation();
    const other = await flaggedConversation();
    const ask = (who: StaffActor, id: string, over: object = {}) =>
      revealSignal(callOf(who), id, { caseId: kase.id, ...why, ...over });
    await expect(ask(ada, signal.id)).rejects.toMatchObject({ code: "forbidden" });
    await claimCase(callOf(ada), kase.id);
    await expect(ask(ben, signal.id)).rejects.toMatchObject({ code: "forbidden" });
    await database.owner.query("UPDATE cases SET claim_expires_at = now() - interval '1 second' WHERE id = $1", [
      kase.id,
    ]);
    await expect(ask(ada, signal.id)).rejects.toMatchObject({ code: "forbidden" });
    await claimCase(callOf(ada), kase.id);
    await expect(ask(ada, signal.id, { reason: " " })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(ask(ada, other.signal.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(ask(ada, "nonsense")).rejects.toMatchObject({ code: "not_found" });
    expect(await prisma().reveal.count({ where: { caseId: kase.id } })).toBe(0);
    expect((await ask(ada, signal.id)).value).toBe(EMAIL);
  });
});
