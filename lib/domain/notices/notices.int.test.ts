import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveDecision } from "@/lib/domain/approvals/mutations";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { NewDecision } from "@/lib/domain/decisions/schema";
import { listNotices } from "@/lib/domain/notices/data";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { statementSchema } from "@/lib/domain/statements/schema";
import { undoDecision } from "@/lib/domain/undo/mutations";
import { judgeSignal, markMissed, withdrawMissed } from "@/lib/domain/verdicts/mutations";
import { createWebhook } from "@/lib/domain/webhooks/mutations";
import { Bell } from "@/lib/jobs/bell";
import { Courier } from "@/lib/jobs/delivery";
import { submitStatements } from "@/lib/jobs/statements";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { type Receiver, startReceiver } from "@/lib/platform/testing/receiver";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeSignal } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const T = new Date("2026-06-01T10:00:00.000Z");
const later = (minutes: number) => new Date(T.getTime() + minutes * MINUTE);

let ada: StaffActor;
let lead: StaffActor;
let lead2: StaffActor;
let receiver: Receiver;
beforeAll(async () => {
  process.env["WEBHOOK_ALLOW_PRIVATE"] = "1";
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
  lead2 = await makeStaff("lead", "Lars");
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const SECRET_MAIL = "mina.okafor@example.org";

type Over = { surface?: "message" | "job_post"; violation?: "contact_info" | "scam_script"; language?: string };

/** A case of somebody who wrote an address to a client, held by Ada. */
async function heldCase({ surface = "message", violation = "contact_info", language }: Over = {}) {
  const account = await makeAccount({ reportedBadges: ["Top Rated"] });
  const client = await makeAccount({ kind: "client" });
  const conversationId = `conv-${newId()}`;
  const content = await makeContent({
    authorId: account.id,
    counterpartId: client.id,
    conversationId,
    surface,
    text: `Write to ${SECRET_MAIL} please`,
    occurredAt: new Date("2026-05-30T08:00:00.000Z"),
  });
  const signal = await makeSignal(content, "email", SECRET_MAIL, SECRET_MAIL);
  const kase = await makeCase({
    accountId: account.id,
    subjectId: conversationId,
    violations: [violation],
    surface,
    language: language ?? null,
  });
  await flagContent(kase, content, [signal], violation);
  await claimCase(callOf(ada), kase.id);
  return { account, client, kase, content, conversationId, signal };
}

async function report(kase: { id: string; accountId: string }, at = new Date("2026-05-31T08:00:00.000Z")) {
  const reporter = await makeAccount({ kind: "client" });
  const id = `rep-${newId()}`;
  await prisma().report.create({
    data: {
      id,
      reporterId: reporter.id,
      accountId: kase.accountId,
      category: "contact_info",
      filedAt: at,
      caseId: kase.id,
    },
  });
  return { id, reporter };
}

const RESTRICT = { kind: "restrict" as const, abilities: ["propose"], durationDays: 7 };
const decide = (caseId: string, over: Partial<NewDecision> = {}) =>
  decideCase(callOf(ada, T), caseId, {
    outcome: "violation",
    violations: ["contact_info"],
    actions: [RESTRICT],
    reasonCode: "contact_before_contract",
    note: "Plain to see.",
    caseVersion: 1,
    ...over,
  });
const settle = (at = later(6)) => settleDueEnforcements(callOfJob(at));

const notices = (decisionId: string) =>
  prisma().notice.findMany({ where: { decisionId }, orderBy: [{ writtenAt: "asc" }, { id: "asc" }] });
const sent = async (accountId: string) =>
  (await prisma().outboxMessage.findMany({ where: { accountId }, orderBy: { id: "asc" } })).map(
    ({ type, payload }) => ({
      type,
      payload: payload as Record<string, unknown>,
    }),
  );
const statements = (decisionId: string) =>
  prisma().statement.findMany({ where: { decisionId }, orderBy: { id: "asc" } });

describe("the account", () => {
  test("reads what, why, by which clause, on which facts, how it was decided and how to object, once it takes effect", async () => {
    const { account, content, kase } = await heldCase();
    const { id } = await decide(kase.id, { message: "Hello Mina, please keep it here." });
    expect(await notices(id)).toEqual([]);
    await settle();
    await settle();
    const [notice, ...more] = await notices(id);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ kind: "account", accountId: account.id, language: "en", template: "contact_info" });
    for (const said of [
      "Hello Mina, please keep it here.",
      `#${kase.number}`,
      "clause 3.1, Contact before a contract",
      "message of 30 May 2026",
      "an e-mail address",
      "by a member of our staff",
      "a restriction until 8 June 2026 (not allowed: send proposals)",
      "until 1 December 2026 you can object",
    ]) {
      expect(notice!.body).toContain(said);
    }
    expect(notice!.body).not.toContain("{{");
    expect(notice!.facts).toMatchObject({
      violations: ["contact_info"],
      automatedDecision: false,
      contents: [{ contentId: content.externalId, surface: "message" }],
      measures: [{ kind: "restrict", abilities: ["propose"] }],
      appealUntil: "2026-12-01T23:59:59.999Z",
    });
    const told = (await sent(account.id)).filter(({ type }) => type === "notice.account");
    expect(told).toEqual([{ type: "notice.account", payload: expect.objectContaining({ noticeId: notice!.id }) }]);
  });

  test("reads it in its own language, from the template where nobody wrote anything", async () => {
    const { kase } = await heldCase({ language: "es" });
    const { id } = await decide(kase.id);
    await settle();
    const [notice] = await notices(id);
    expect(notice).toMatchObject({ language: "es", subject: "Datos de contacto antes de un contrato" });
    expect(notice!.body).toContain("Hola, Mina Okafor");
    expect(notice!.body).toContain("30 de mayo de 2026");
    expect(notice!.body).not.toContain("{{");
  });

  test("reads nothing of what was undone before it took effect", async () => {
    const { account, kase } = await heldCase();
    await report(kase);
    const { id } = await decide(kase.id);
    await undoDecision(callOf(ada, later(1)), id);
    await settle();
    expect([await notices(id), await sent(account.id), await statements(id)]).toEqual([[], [], []]);
  });

  test("reads of a suspension when a second person let it happen, and of the rest when that begins", async () => {
    const { kase } = await heldCase();
    const { id } = await decide(kase.id, {
      message: "You are suspended and restricted.",
      actions: [{ kind: "warn" }, { kind: "suspend", durationDays: 30 }],
    });
    await settle();
    const [first] = await notices(id);
    expect(first!.body).not.toContain("suspended");
    expect(first!.body).toContain("What applies: a warning");
    await approveDecision(callOf(lead, later(60)), id);
    const [, second] = await notices(id);
    expect(second!.body).toContain("You are suspended and restricted.");
    expect(second!.body).toContain("the account is suspended until 1 July 2026");
  });

  test("reads that a decision was taken back, and what no longer applies, once", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decide(kase.id);
    await settle();
    await reverseDecision(callOf(lead, later(60)), id, { reason: "It was wrong." });
    const [notice, correction, ...more] = await notices(id);
    expect(more).toEqual([]);
    expect(correction).toMatchObject({ correctsId: notice!.id, template: "notice_lifted" });
    expect(correction!.body).toContain("No longer applies: a restriction");
    expect((await sent(account.id)).at(-2)).toMatchObject({
      type: "notice.account",
      payload: { corrects: notice!.id },
    });
  });

  test("nothing anybody wrote reaches a notice, a message or a statement", async () => {
    const { account, kase } = await heldCase({ surface: "job_post" });
    const { reporter } = await report(kase);
    const { id } = await decide(kase.id);
    await settle();
    await reverseDecision(callOf(lead, later(60)), id, { reason: `They wrote ${SECRET_MAIL}` });
    const everything = JSON.stringify([
      await notices(id),
      await sent(account.id),
      await sent(reporter.id),
      await statements(id),
    ]);
    expect(everything).not.toContain("mina.okafor");
    expect(everything).not.toContain("Plain to see");
  });
});

describe("its reporters", () => {
  test("read the outcome, each once, and nothing of the account", async () => {
    const { account, kase } = await heldCase();
    const [one, two] = [await report(kase), await report(kase)];
    await prisma().report.create({
      data: {
        id: `again-${newId()}`,
        reporterId: one.reporter.id,
        accountId: account.id,
        category: "other",
        filedAt: T,
        caseId: kase.id,
      },
    });
    const { id } = await decide(kase.id);
    await settle();
    const told = (await notices(id)).filter((notice) => notice.kind === "reporter");
    expect(told.map((notice) => notice.accountId).sort()).toEqual([one.reporter.id, two.reporter.id].sort());
    for (const notice of told) {
      expect(notice.template).toBe("notice_report_confirmed");
      const [message] = await sent(notice.accountId);
      expect(JSON.stringify([notice.body, notice.subject, message!.payload])).not.toMatch(
        new RegExp([account.id, account.displayName, kase.id, id].join("|")),
      );
      expect(notice.body).toContain("31 May 2026");
    }
  });

  test("read that nothing was found, too; and that a decision was taken back", async () => {
    const { kase, account } = await heldCase();
    const { reporter } = await report(kase);
    const { id } = await decide(kase.id, {
      outcome: "no_violation",
      violations: [],
      actions: [],
      reasonCode: "false_positive",
    });
    await settle();
    expect((await notices(id)).map((notice) => notice.template)).toEqual(["notice_report_rejected"]);
    expect((await sent(reporter.id)).map(({ payload }) => payload["outcome"])).toEqual(["rejected"]);
    expect(await sent(account.id)).toEqual([]);

    const second = await heldCase();
    const reported = await report(second.kase);
    const decision = await decide(second.kase.id);
    await settle();
    await reverseDecision(callOf(lead, later(60)), decision.id, { reason: "It was wrong." });
    expect((await sent(reported.reporter.id)).map(({ payload }) => payload["outcome"])).toEqual([
      "confirmed",
      "corrected",
    ]);
  });
});

describe("those a fraudster wrote to", () => {
  const scam = { violations: ["scam_script"], reasonCode: "scam" };

  test("are warned at once, wherever they were written to, and told when it was wrong", async () => {
    const { account, client, kase, conversationId } = await heldCase({ violation: "scam_script" });
    const other = await makeAccount({ kind: "client" });
    const long = await makeAccount({ kind: "client" });
    const silent = await makeAccount({ kind: "client" });
    const to = (accountId: string | null, occurredAt: Date, talk = `conv-${newId()}`) =>
      makeContent({ authorId: account.id, counterpartId: accountId, conversationId: talk, text: "Hello", occurredAt });
    await to(other.id, new Date("2026-05-20T08:00:00.000Z"));
    await to(long.id, new Date("2025-12-01T08:00:00.000Z"));
    const nameless = await to(null, new Date("2026-05-21T08:00:00.000Z"));
    await makeContent({
      authorId: silent.id,
      conversationId: nameless.conversationId,
      text: "Yes?",
      occurredAt: new Date("2026-05-21T09:00:00.000Z"),
    });
    const { id } = await decide(kase.id, scam);
    const warned = (await notices(id)).filter((notice) => notice.kind === "safety");
    expect(warned.map((notice) => notice.accountId).sort()).toEqual([client.id, other.id, silent.id].sort());
    const own = warned.find((notice) => notice.accountId === client.id)!;
    expect(own.facts).toMatchObject({ conversationIds: [conversationId] });
    expect(own.body).toContain("30 May 2026");
    expect(own.body).not.toContain(account.displayName);
    await reverseDecision(callOf(lead, later(60)), id, { reason: "It was wrong." });
    expect((await sent(other.id)).map(({ type, payload }) => [type, payload["corrected"] === true])).toEqual([
      ["notice.safety", false],
      ["notice.safety", true],
    ]);
  });

  test("nobody is warned of anything less", async () => {
    const { client, kase } = await heldCase();
    await decide(kase.id);
    await settle();
    expect(await sent(client.id)).toEqual([]);
  });
});

describe("contact details that were confirmed", () => {
  test("are to be hidden, by place and never by value; and shown again when the decision is taken back", async () => {
    const { account, content, kase } = await heldCase();
    const { id } = await decide(kase.id);
    await settle();
    const contents = [
      { contentId: content.externalId, revision: 1, spans: [{ start: 9, end: 9 + SECRET_MAIL.length, kind: "email" }] },
    ];
    const masks = async () => (await sent(account.id)).filter(({ type }) => type.startsWith("content."));
    expect(await masks()).toEqual([
      { type: "content.mask_requested", payload: { decisionId: id, caseId: kase.id, contents } },
    ]);
    await reverseDecision(callOf(lead, later(60)), id, { reason: "It was wrong." });
    expect((await masks()).at(-1)).toEqual({
      type: "content.mask_lifted",
      payload: { decisionId: id, caseId: kase.id, contents },
    });
  });

  test("leave out what a person found wrong and hold what a person marked as missed, where the finding speaks against it", async () => {
    const { account, client, content, kase, conversationId } = await heldCase();
    const text = "My other one is lina at home dot example, or 212 555 0142; pay to GB33BUKB";
    const second = await makeContent({ authorId: account.id, counterpartId: client.id, conversationId, text });
    const wrong = await makeSignal(second, "phone", "212 555 0142", "+12125550142");
    const renamed = await makeSignal(second, "handle", "lina", "lina");
    await flagContent({ ...kase }, second, [wrong, renamed], "contact_info");
    const [{ version }] = (await database.owner.query("SELECT version FROM cases WHERE id = $1", [kase.id])).rows;
    await judgeSignal(callOf(ada, T), wrong.id, { verdict: "right", caseId: kase.id });
    await judgeSignal(callOf(lead, later(1)), wrong.id, { verdict: "wrong", caseId: kase.id, actualKind: "none" });
    await judgeSignal(callOf(ada, T), renamed.id, { verdict: "wrong", caseId: kase.id, actualKind: "email" });
    const theirs = await makeContent({ authorId: client.id, counterpartId: account.id, conversationId, text });
    const mark = (of: { externalId: string }, words: string, kind: "email" | "payment_id" | "solicit_contact") => {
      const start = text.indexOf(words);
      return markMissed(callOf(ada, T), kase.id, {
        contentId: of.externalId,
        start,
        end: start + words.length,
        kind,
      });
    };
    await mark(second, "lina at home dot example", "email");
    await mark(second, "pay to GB33BUKB", "payment_id");
    await mark(second, "My other one", "solicit_contact");
    await mark(theirs, "lina at home dot example", "email");
    const taken = await mark(second, "other one", "email");
    await withdrawMissed(callOf(ada, T), taken.id);
    await decide(kase.id, { caseVersion: version });
    await settle();
    const masks = async () => (await sent(account.id)).filter(({ type }) => type.startsWith("content."));
    const [requested] = await masks();
    const spans = new Map(
      (requested!.payload["contents"] as { contentId: string; spans: unknown[] }[]).map((one) => [
        one.contentId,
        one.spans,
      ]),
    );
    expect([...spans.keys()].sort()).toEqual([content.externalId, second.externalId].sort());
    // A payment detail is no ground of this decision, an ask is no contact, the client is not who was decided on.
    expect(spans.get(second.externalId)).toEqual([
      { start: 16, end: 20, kind: "email" },
      { start: 16, end: 40, kind: "email" },
    ]);
    expect(await masks()).toHaveLength(1);
  });

  test("follow what people say once the decision is in effect, piece by piece, and nothing stays hidden after its reversal", async () => {
    const { account, client, content, kase, conversationId, signal } = await heldCase();
    const text = "And nora at home dot example";
    const second = await makeContent({ authorId: account.id, counterpartId: client.id, conversationId, text });
    const { id } = await decide(kase.id);
    const mark = (minutes: number) =>
      markMissed(callOf(ada, later(minutes)), kase.id, {
        contentId: second.externalId,
        start: 4,
        end: text.length,
        kind: "email",
      });
    const say = (minutes: number, verdict: "right" | "wrong" | null) =>
      judgeSignal(callOf(ada, later(minutes)), signal.id, { verdict, caseId: kase.id });
    // In its grace time nothing was asked for yet.
    await say(1, "wrong");
    await say(2, null);
    await settle();
    const told = async () =>
      (await sent(account.id)).flatMap(({ type, payload }) =>
        type.startsWith("content.")
          ? (payload["contents"] as { contentId: string; spans: { start: number }[] }[]).map(({ contentId, spans }) => [
              type.replace("content.mask_", ""),
              contentId,
              spans.map((span) => span.start),
            ])
          : [],
      );
    const [first, late] = [
      [content.externalId, [9]],
      [second.externalId, [4]],
    ];
    const expected: unknown[][] = [["requested", ...first!]];
    expect(await told()).toEqual(expected);
    const { id: marked } = await mark(10);
    expected.push(["requested", ...late!]);
    // The same stretch marked twice is hidden once, and as long as one of the marks stands.
    const { id: again } = await mark(11);
    await withdrawMissed(callOf(ada, later(12)), marked);
    expect(await told()).toEqual(expected);
    await say(13, "right");
    expect(await told()).toEqual(expected);
    await say(14, "wrong");
    expected.push(["lifted", ...first!]);
    expect(await told()).toEqual(expected);
    await withdrawMissed(callOf(ada, later(15)), again);
    expected.push(["lifted", ...late!]);
    await say(16, null);
    expected.push(["requested", ...first!]);
    await reverseDecision(callOf(lead, later(60)), id, { reason: "It was wrong." });
    expected.push(["lifted", ...first!]);
    await say(61, "wrong");
    expect(await told()).toEqual(expected);
  });

  test("stay where a decision confirms something else", async () => {
    const { account, kase } = await heldCase();
    await decide(kase.id, { violations: ["off_platform_payment"], reasonCode: "payment_outside" });
    await settle();
    expect((await sent(account.id)).filter(({ type }) => type.startsWith("content."))).toEqual([]);
  });
});

describe("statements of reasons", () => {
  test("are made for every measure that restricts, once it binds; a warning makes none", async () => {
    const { kase } = await heldCase();
    await report(kase);
    const { id } = await decide(kase.id, {
      actions: [
        { kind: "warn" },
        { kind: "restrict", abilities: ["propose", "withdraw"], durationDays: 7 },
        { kind: "strip_badge", badge: "Top Rated", durationDays: 90 },
        { kind: "suspend" },
      ].slice(0, 3) as NewDecision["actions"],
    });
    expect(await statements(id)).toEqual([]);
    await settle();
    await settle();
    const made = await statements(id);
    const bodies = made.map((one) => statementSchema.parse(one.body));
    expect(made.map((one) => one.state)).toEqual(["queued", "queued"]);
    expect(new Set(made.map((one) => one.puid))).toEqual(new Set(made.map((one) => one.enforcementId)));
    const restricted = bodies.find((one) => one.decision_provision !== undefined)!;
    expect(restricted).toMatchObject({
      decision_provision: "DECISION_PROVISION_PARTIAL_SUSPENSION",
      decision_monetary: "DECISION_MONETARY_SUSPENSION",
      end_date_service_restriction: "2026-06-08",
      end_date_monetary_restriction: "2026-06-08",
      application_date: "2026-06-01",
      content_date: "2026-05-30",
      source_type: "SOURCE_VOLUNTARY",
      automated_detection: "Yes",
      automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
      category: "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
      category_specification: ["KEYWORD_OTHER"],
    });
    expect(bodies.find((one) => one.decision_visibility !== undefined)).toMatchObject({
      decision_visibility: ["DECISION_VISIBILITY_OTHER"],
      end_date_visibility_restriction: "2026-08-30",
    });
  });

  test("tell a suspension for a time from one for good, and fraud from the rest", async () => {
    const both = await Promise.all(
      [30, null].map(async (durationDays) => {
        const { kase } = await heldCase({ violation: "scam_script" });
        const { id } = await decide(kase.id, {
          violations: ["scam_script"],
          reasonCode: "scam",
          actions: [{ kind: "suspend", durationDays }],
        });
        await approveDecision(callOf(lead2, later(1)), id);
        return statementSchema.parse((await statements(id))[0]!.body);
      }),
    );
    expect(both).toMatchObject([
      { decision_account: "DECISION_ACCOUNT_SUSPENDED", end_date_account_restriction: "2026-07-01" },
      { decision_account: "DECISION_ACCOUNT_TERMINATED", category: "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" },
    ]);
    expect(both[1]!.end_date_account_restriction).toBeUndefined();
  });

  test("are made for contact details hidden in what anybody could see, not in one-to-one messages", async () => {
    const open = await heldCase({ surface: "job_post" });
    const closed = await heldCase({ surface: "message" });
    const made: unknown[] = [];
    for (const { kase } of [open, closed]) {
      const { id } = await decide(kase.id, { actions: [{ kind: "warn" }] });
      await settle();
      made.push(
        (await statements(id)).map((one) => [
          one.puid === `${id}-mask`,
          statementSchema.parse(one.body).decision_visibility,
        ]),
      );
    }
    expect(made).toEqual([[[true, ["DECISION_VISIBILITY_OTHER"]]], []]);
  });

  test("of hidden details are withdrawn when a person finds that none of them was one, and made when one is found late", async () => {
    const { kase, signal, content } = await heldCase({ surface: "job_post" });
    const { id } = await decide(kase.id, { actions: [{ kind: "warn" }] });
    await settle();
    const states = async () => (await statements(id)).map(({ puid, state }) => [puid, state]);
    expect(await states()).toEqual([[`${id}-mask`, "queued"]]);
    await judgeSignal(callOf(lead, later(20)), signal.id, { verdict: "wrong", caseId: kase.id });
    expect(await states()).toEqual([[`${id}-mask`, "withdrawn"]]);

    const bare = await heldCase({ surface: "job_post" });
    await judgeSignal(callOf(lead, T), bare.signal.id, { verdict: "wrong", caseId: bare.kase.id });
    const other = await decide(bare.kase.id, { actions: [{ kind: "warn" }] });
    await settle();
    expect(await statements(other.id)).toEqual([]);
    await markMissed(callOf(lead, later(20)), bare.kase.id, {
      contentId: bare.content.externalId,
      start: 0,
      end: content.text.length,
      kind: "email",
    });
    expect((await statements(other.id)).map(({ puid, state }) => [puid, state])).toEqual([
      [`${other.id}-mask`, "queued"],
    ]);
  });

  test("of hidden details are owed again when the word that they were none is taken back, sent once to the database", async () => {
    const { kase, signal } = await heldCase({ surface: "job_post" });
    const { id } = await decide(kase.id, { actions: [{ kind: "warn" }] });
    await settle();
    const judge = (at: Date, verdict: "right" | "wrong") =>
      judgeSignal(callOf(lead, at), signal.id, { verdict, caseId: kase.id });
    await prisma().statement.updateMany({ where: { decisionId: id }, data: { attempts: 3, lastCode: "busy" } });
    await judge(later(20), "wrong");
    await judge(later(30), "right");
    const [again] = await statements(id);
    expect(again).toMatchObject({ state: "queued", reversedAt: null, attempts: 0, lastCode: null });
    expect(statementSchema.parse(again!.body).puid).toBe(`${id}-mask`);

    await prisma().statement.updateMany({ where: { decisionId: id }, data: { state: "submitted", attempts: 1 } });
    await judge(later(40), "wrong");
    expect(await statements(id)).toMatchObject([{ state: "submitted", reversedAt: later(40) }]);
    await judge(later(50), "right");
    expect(await statements(id)).toMatchObject([{ state: "submitted", reversedAt: null, attempts: 1 }]);
  });

  test("taken back before they were submitted they are withdrawn; after, they are marked", async () => {
    const [early, late] = [await heldCase(), await heldCase()];
    const ids = [(await decide(early.kase.id)).id, (await decide(late.kase.id)).id];
    await settle();
    await prisma().statement.updateMany({ where: { decisionId: ids[1] }, data: { state: "submitted" } });
    for (const id of ids) await reverseDecision(callOf(lead, later(60)), id, { reason: "It was wrong." });
    expect(await statements(ids[0]!)).toMatchObject([{ state: "withdrawn", reversedAt: later(60) }]);
    expect(await statements(ids[1]!)).toMatchObject([{ state: "submitted", reversedAt: later(60) }]);
  });
});

describe("submitting", () => {
  const submit = () => submitStatements(callOfJob());
  type Sent = { statements: { puid: string }[] };
  const queue = async (n: number) => {
    const { kase } = await heldCase();
    const { id } = await decide(kase.id);
    await settle();
    await database.owner.query(
      "UPDATE statements SET state = 'withdrawn' WHERE state = 'queued' AND decision_id <> $1",
      [id],
    );
    await database.owner.query(
      `INSERT INTO statements (id, puid, decision_id, case_id, body, refused_fields, created_at)
       SELECT gen_random_uuid(), 'more-' || $1 || '-' || n, decision_id, case_id, jsonb_set(body, '{puid}', to_jsonb('more-' || $1 || '-' || n)), '{}', now()
       FROM statements, generate_series(2, $2::int) n WHERE decision_id = $1::uuid`,
      [id, n],
    );
    return id;
  };
  const states = async (decisionId: string) =>
    Object.fromEntries(
      (
        await database.owner.query(
          "SELECT state, count(*)::int AS n FROM statements WHERE decision_id = $1 GROUP BY 1",
          [decisionId],
        )
      ).rows.map((row) => [row.state, row.n]),
    );
  const due = () => database.owner.query("UPDATE statements SET next_attempt_at = now()");
  beforeAll(() => {
    process.env["STATEMENTS_URL"] = receiver.url;
    process.env["STATEMENTS_TOKEN"] = "a-token-of-ours";
  });
  afterAll(() => {
    process.env["STATEMENTS_URL"] = "";
  });

  test("nothing is sent anywhere without an address", async () => {
    const id = await queue(1);
    process.env["STATEMENTS_URL"] = "";
    expect(await submit()).toBe(false);
    process.env["STATEMENTS_URL"] = receiver.url;
    expect(await states(id)).toEqual({ queued: 1 });
  });

  test("a hundred go at once, with the token; each is sent once", async () => {
    const id = await queue(130);
    receiver.received.length = 0;
    receiver.answer = (_request, response) => response.writeHead(201).end("{}");
    expect([await submit(), await submit(), await submit()]).toEqual([true, true, false]);
    const bulks = receiver.received.map((one) => (JSON.parse(one.body) as Sent).statements.map(({ puid }) => puid));
    expect(bulks.map((bulk) => bulk.length)).toEqual([100, 30]);
    expect(new Set(bulks.flat()).size).toBe(130);
    expect(receiver.received[0]!.headers.authorization).toBe("Bearer a-token-of-ours");
    expect(await states(id)).toEqual({ submitted: 130 });
  });

  test("of a bulk that is refused the faulty stay behind, those known already count, and the others go again", async () => {
    const id = await queue(4);
    let tries = 0;
    receiver.answer = (request, response) => {
      tries += 1;
      const { statements: all } = JSON.parse(request.body) as Sent;
      if (tries > 1) response.writeHead(201).end("{}");
      else {
        expect(all).toHaveLength(4);
        const errors = { statement_1: { category: ["no"], content_date: ["no"] }, statement_2: { puid: ["known"] } };
        response.writeHead(422).end(JSON.stringify({ message: "no", errors }));
      }
    };
    await submit();
    expect(await states(id)).toEqual({ refused: 1, submitted: 1, queued: 2 });
    const refused = await prisma().statement.findFirst({ where: { decisionId: id, state: "refused" } });
    expect(refused!.refusedFields).toEqual(["category: no", "content_date: no"]);
    await submit();
    expect(await states(id)).toEqual({ refused: 1, submitted: 3 });
  });

  test("a database that is down, or refuses the token, is asked again later", async () => {
    const id = await queue(1);
    for (const [status, code] of [
      [503, "status_503"],
      [401, "token_refused"],
      [302, "status_302"],
    ] as const) {
      receiver.answer = (_request, response) => response.writeHead(status).end("<html>");
      await due();
      await submit();
      const [row] = await statements(id);
      expect(row).toMatchObject({ state: "queued", lastCode: code });
      expect(row!.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
    }
    receiver.answer = (_request, response) => response.writeHead(201).end("{}");
    await due();
    await submit();
    expect(await states(id)).toEqual({ submitted: 1 });
  });
});

test("what somebody was told is listed newest first, in pages", async () => {
  const { account, kase } = await heldCase();
  const { id } = await decide(kase.id);
  await settle();
  await reverseDecision(callOf(lead, later(60)), id, { reason: "It was wrong." });
  const first = await listNotices(account.id, { limit: 1 });
  const second = await listNotices(account.id, { limit: 1, cursor: first.nextCursor! });
  expect([first, second].map(({ items, nextCursor }) => [items[0]!.template, nextCursor === null])).toEqual([
    ["notice_lifted", false],
    ["contact_info", true],
  ]);
  expect(first.items[0]).toMatchObject({ caseNumber: kase.number, correctsId: second.items[0]!.id });
  await expect(listNotices(account.id, { limit: 1, cursor: "bm9uc2Vuc2U" })).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("a notice's text joins its message when it is sent, and is gone from it once the notice is erased", async () => {
  const { account, kase } = await heldCase();
  const { id } = await decide(kase.id);
  await settle();
  await database.owner.query("UPDATE outbox SET dispatched_at = now() WHERE account_id <> $1", [account.id]);
  await createWebhook(callOf(lead), { url: receiver.url, description: "", eventTypes: ["notice.account"] });
  receiver.received.length = 0;
  receiver.answer = (_request, response) => response.writeHead(500).end();
  const courier = new Courier(new Bell(), () => callOfJob(), 2_000);
  await courier.round();
  await courier.settled();
  const [notice] = await notices(id);
  const data = () => (JSON.parse(receiver.received.at(-1)!.body) as { data: Record<string, unknown> }).data;
  expect(data()).toMatchObject({ noticeId: notice!.id, subject: notice!.subject, body: notice!.body });
  await database.owner.query("DELETE FROM notices WHERE id = $1", [notice!.id]);
  await database.owner.query("UPDATE webhook_lanes SET next_attempt_at = now()");
  await courier.round();
  await courier.settled();
  expect(data()).toMatchObject({ noticeId: notice!.id });
  expect(data()).not.toHaveProperty("body");
});
