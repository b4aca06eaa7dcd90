import { beforeAll, describe, expect, it } from "vitest";
import { resolveAppeal } from "@/lib/domain/appeal-answers/mutations";
import { countAppeals, getAppealOutcome, listAppeals } from "@/lib/domain/appeals/data";
import { claimAppeal, fileAppeal, releaseAppeal, viewAppeal } from "@/lib/domain/appeals/mutations";
import { type AppealAnswer, appealDetailSchema } from "@/lib/domain/appeals/schema";
import { approveDecision } from "@/lib/domain/approvals/mutations";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { markMissed } from "@/lib/domain/verdicts/mutations";
import { mintKeyActor, type StaffActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeSignal } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const DAY = 86_400_000;
const T = new Date("2026-06-01T10:00:00.000Z");
const later = (ms: number) => new Date(T.getTime() + ms);

let ada: StaffActor;
let ben: StaffActor;
let lead: StaffActor;
let lead2: StaffActor;
let lead3: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  lead = await makeStaff("lead", "Lena");
  lead2 = await makeStaff("lead", "Lars");
  lead3 = await makeStaff("lead", "Lou");
});

const SUSPEND: ActionInput = { kind: "suspend", durationDays: 30 };
const RESTRICT: ActionInput = { kind: "restrict", abilities: ["propose"], durationDays: 7 };
const machine = (at: Date) =>
  callBy(mintKeyActor({ id: newId(), name: "marketplace", scopes: ["appeal"] }), at, newId());

/** A decision in effect; a suspension approved by Lena, unless it is hers. */
async function decided(actions: ActionInput[] = [RESTRICT], by: StaffActor = ada) {
  const account = await makeAccount({ reportedBadges: ["Top Rated"] });
  const conversationId = `conv-${newId()}`;
  const kase = await makeCase({ accountId: account.id, subjectId: conversationId });
  const content = await makeContent({
    authorId: account.id,
    text: "write to maria.keller@example.org please",
    conversationId,
  });
  const signal = await makeSignal(content, "email", "maria.keller@example.org", "maria.keller@example.org");
  await flagContent(kase, content, [signal]);
  await claimCase(callOf(by), kase.id);
  const decision = await decideCase(callOf(by, T), kase.id, {
    outcome: "violation",
    violations: ["contact_info"],
    reasonCode: "contact_before_contract",
    note: "Plain.",
    caseVersion: 1,
    actions,
    // Without a measure the account hears only what somebody writes.
    ...(actions.length === 0 && { message: "Please keep contact on the platform until a contract begins." }),
  });
  if (actions.some((action) => action.kind === "suspend") && by !== lead) {
    await approveDecision(callOf(lead, later(MINUTE)), decision.id);
  }
  await settleDueEnforcements(callOfJob(later(10 * MINUTE)));
  return { account, kase, content, id: decision.id };
}

const file = (decisionId: string, at = later(DAY)) =>
  fileAppeal(machine(at), { decisionId, statement: "It is the client's own address, see the brief." });
const answer = "Looked at again by somebody else, with the brief beside it.";
const told = async (accountId: string) =>
  (await prisma().outboxMessage.findMany({ where: { accountId }, orderBy: { id: "asc" } })).map((row) => row.type);
const effective = async (accountId: string) =>
  (await loadAccountStates(prisma(), [accountId])).get(accountId)!.effective;
const strikes = async (accountId: string) =>
  (await prisma().strike.findMany({ where: { accountId, voidedAt: null } })).map((row) => row.weight);
const events = async (caseId: string, like: string) =>
  (
    await database.owner.query("SELECT type FROM audit_events WHERE subject_id = $1 AND type LIKE $2 ORDER BY id", [
      caseId,
      like,
    ])
  ).rows.map((row) => row.type as string);

describe("filing", () => {
  it("by the marketplace opens one, due as policy says, with its trace", async () => {
    const { id, kase, account } = await decided();
    const filed = await file(id);
    expect(filed).toMatchObject({
      state: "open",
      outcome: null,
      accountId: account.id,
      dueAt: later(4 * DAY).toISOString(),
    });
    expect(await events(kase.id, "appeal.%")).toEqual(["appeal.filed"]);
    expect((await told(account.id)).at(-1)).toBe("appeal.filed");
    expect(await getAppealOutcome(filed.id)).toEqual(filed);
  });

  it("opens one at a time, however many ask at once; another may follow its answer", async () => {
    const { id } = await decided();
    const asked = await Promise.allSettled([1, 2, 3, 4].map(() => file(id)));
    expect(asked.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const [first] = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    await expect(file(id)).rejects.toMatchObject({ code: "conflict", extra: { appealId: first!.id } });
    await resolveAppeal(callOf(lead, later(2 * DAY)), first!.id, { outcome: "upheld", answer });
    expect((await file(id, later(3 * DAY))).state).toBe("open");
  });

  it("is too late after half a year, and not on the last day of it", async () => {
    const { id } = await decided();
    // The notice named a day, not a time of it.
    const told = new Date(T.getTime() + 10 * MINUTE + 183 * DAY);
    const last = Date.UTC(told.getUTCFullYear(), told.getUTCMonth(), told.getUTCDate() + 1) - 1;
    await expect(file(id, new Date(last + 1))).rejects.toMatchObject({
      code: "conflict",
      extra: { reason: "late", until: new Date(last).toISOString() },
    });
    expect((await file(id, new Date(last))).state).toBe("open");
  });

  it("has the whole time from the notice where that was written late, because no worker ran", async () => {
    const { id, account } = await decided([]);
    await prisma().decision.update({ where: { id }, data: { undoUntil: T } });
    const notice = await prisma().notice.findFirstOrThrow({ where: { accountId: account.id } });
    await prisma().notice.update({ where: { id: notice.id }, data: { writtenAt: later(5 * DAY) } });
    expect((await file(id, later(185 * DAY))).state).toBe("open");
  });

  it("is of what took effect: not of what waits, was taken back, or found nothing", async () => {
    const account = await makeAccount();
    const kase = await makeCase({ accountId: account.id });
    await claimCase(callOf(ada), kase.id);
    const waiting = await decideCase(callOf(ada, T), kase.id, {
      outcome: "no_violation",
      reasonCode: "false_positive",
      caseVersion: 1,
    });
    await expect(file(waiting.id)).rejects.toMatchObject({ code: "conflict" });
    const { id } = await decided();
    await reverseDecision(callOf(lead, later(DAY)), id, { reason: "mistake" });
    await expect(file(id)).rejects.toMatchObject({ code: "conflict", extra: { state: "reversed" } });
    await expect(file(newId())).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("who answers", () => {
  const resolve = (who: StaffActor, id: string) =>
    resolveAppeal(callOf(who, later(2 * DAY)), id, { outcome: "upheld", answer });

  it("is nobody who decided, approved or filed it, nor a moderator; another lead is", async () => {
    const { id } = await decided([SUSPEND], lead3);
    const filed = await fileAppeal(callOf(lead2, later(DAY)), { decisionId: id, statement: "They called us." });
    const fourth = await makeStaff("lead", "Lisa");
    for (const who of [lead3, lead, lead2, ben]) {
      await expect(claimAppeal(callOf(who), filed.id), who.name).rejects.toMatchObject({ code: "forbidden" });
      await expect(resolve(who, filed.id), who.name).rejects.toMatchObject({ code: "forbidden" });
    }
    expect((await getAppealOutcome(filed.id)).state).toBe("open");
    expect((await viewAppeal(callOf(lead), filed.id)).answerers).toEqual({
      as: "resolver",
      people: [{ id: fourth.id, name: "Lisa" }],
      count: 1,
    });
    expect(await resolve(fourth, filed.id)).toMatchObject({ state: "resolved", resolvedBy: { id: fourth.id } });
  });

  it("is not whoever reduced it before: the measures that a further appeal objects to are theirs", async () => {
    const { id } = await decided([SUSPEND]);
    const first = await file(id);
    await resolveAppeal(callOf(lead2, later(2 * DAY)), first.id, { outcome: "reduced", answer, actions: [RESTRICT] });
    const second = await file(id, later(3 * DAY));
    await expect(resolve(lead2, second.id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await viewAppeal(callOf(lead2), second.id)).allowed).toMatchObject({ resolve: false, why: "decider" });
    expect((await resolve(lead3, second.id)).state).toBe("resolved");
  });

  it("is a moderator without a part where every lead had one, on record as a stand-in, and only until there is a lead", async () => {
    const others = await prisma().user.findMany({ where: { role: "lead", id: { not: lead.id }, disabledAt: null } });
    const away = { id: { in: others.map((one) => one.id) } };
    await prisma().user.updateMany({ where: away, data: { disabledAt: T } });
    try {
      const admin = await makeStaff("admin", "Root");
      const first = await decided([SUSPEND]);
      const filed = await file(first.id);
      for (const who of [ada, lead, admin]) {
        await expect(resolve(who, filed.id), who.name).rejects.toMatchObject({ code: "forbidden" });
      }
      expect(await viewAppeal(callOf(lead), filed.id)).toMatchObject({
        allowed: { resolve: false, why: "approver" },
        answerers: { as: "stand_in", people: [{ id: ben.id }], count: 1 },
      });
      expect((await claimAppeal(callOf(ben), filed.id)).allowed).toMatchObject({ resolve: true, standIn: true });
      expect(await resolve(ben, filed.id)).toMatchObject({ state: "resolved", resolvedBy: { id: ben.id } });
      const { rows } = await database.owner.query(
        `SELECT actor_role, data ->> 'standIn' AS stood_in FROM audit_events
         WHERE subject_id = $1 AND type IN ('appeal.claimed', 'appeal.resolved') ORDER BY id`,
        [first.kase.id],
      );
      expect(rows).toEqual([1, 2].map(() => ({ actor_role: "moderator", stood_in: "true" })));

      const second = await file((await decided([SUSPEND])).id);
      await prisma().user.updateMany({ where: { id: lead2.id }, data: { disabledAt: null } });
      await expect(resolve(ben, second.id)).rejects.toMatchObject({ code: "forbidden" });
      expect((await resolve(lead2, second.id)).state).toBe("resolved");
    } finally {
      await prisma().user.updateMany({ where: away, data: { disabledAt: null } });
    }
  });

  it("is nobody where everybody had a part; what a lead can still do is take the decision back", async () => {
    const others = await prisma().user.findMany({
      where: { role: { in: ["lead", "moderator"] }, id: { notIn: [lead.id, ada.id] }, disabledAt: null },
    });
    const away = { id: { in: others.map((one) => one.id) } };
    await prisma().user.updateMany({ where: away, data: { disabledAt: T } });
    try {
      const { id } = await decided([SUSPEND]);
      const filed = await file(id);
      expect((await viewAppeal(callOf(lead), filed.id)).answerers).toEqual({ as: "nobody", people: [], count: 0 });
      for (const who of [ada, lead]) {
        await expect(resolve(who, filed.id), who.name).rejects.toMatchObject({ code: "forbidden" });
      }
      await reverseDecision(callOf(lead, later(2 * DAY)), id, { reason: "mistake" });
      expect((await getAppealOutcome(filed.id)).state).toBe("moot");
    } finally {
      await prisma().user.updateMany({ where: away, data: { disabledAt: null } });
    }
  });

  it("is no second person as a stand-in: a suspension that nobody approved is not theirs to put in force for less", async () => {
    const others = await prisma().user.findMany({ where: { role: "lead", id: { not: lead.id }, disabledAt: null } });
    const away = { id: { in: others.map((one) => one.id) } };
    await prisma().user.updateMany({ where: away, data: { disabledAt: T } });
    const shorter: AppealAnswer = { outcome: "reduced", answer, actions: [{ ...SUSPEND, durationDays: 7 }] };
    try {
      const { id, account } = await decided([SUSPEND], lead);
      const filed = await file(id);
      const error = await resolveAppeal(callOf(ben, later(2 * DAY)), filed.id, shorter).catch((caught) => caught);
      expect(error).toMatchObject({ code: "invalid_input", errors: [{ path: "actions.0" }] });
      expect((await effective(account.id)).status).toBe("active");
      await resolveAppeal(callOf(ben, later(2 * DAY)), filed.id, { outcome: "reduced", answer, actions: [] });
      expect((await effective(account.id)).status).toBe("active");

      const approved = await decided([SUSPEND]);
      await resolveAppeal(callOf(ben, later(2 * DAY)), (await file(approved.id)).id, shorter);
      expect((await effective(approved.account.id)).status).toBe("suspended");
    } finally {
      await prisma().user.updateMany({ where: away, data: { disabledAt: null } });
    }
    const { id, account } = await decided([SUSPEND], lead);
    await resolveAppeal(callOf(lead2, later(2 * DAY)), (await file(id)).id, shorter);
    expect((await effective(account.id)).status).toBe("suspended");
  });

  it("holds it for ten minutes of the database's clock; another waits, or takes it over afterwards", async () => {
    const { id } = await decided();
    const filed = await file(id);
    await claimAppeal(callOf(lead), filed.id);
    await claimAppeal(callOf(lead), filed.id);
    await expect(resolve(lead2, filed.id)).rejects.toMatchObject({
      code: "claimed_by_other",
      extra: { holder: { by: { name: "Lena" } } },
    });
    await database.owner.query("UPDATE appeals SET claim_expires_at = now() - interval '1 ms' WHERE id = $1", [
      filed.id,
    ]);
    expect((await claimAppeal(callOf(lead2), filed.id)).claim?.by.name).toBe("Lars");
    await releaseAppeal(callOf(lead2), filed.id);
    expect((await resolve(lead3, filed.id)).outcome).toBe("upheld");
  });

  it("answers once, however many answer at the same time", async () => {
    const { id, account, kase } = await decided();
    const filed = await file(id);
    const asked = await Promise.allSettled(
      [lead, lead2, lead3].map((who) =>
        resolveAppeal(callOf(who, later(2 * DAY)), filed.id, { outcome: "overturned", answer }),
      ),
    );
    expect(asked.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect((await told(account.id)).filter((type) => type === "enforcement.reversed")).toHaveLength(1);
    expect(await events(kase.id, "appeal.resolved")).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("upheld leaves all as it is and tells the account why", async () => {
    const { id, account } = await decided();
    const filed = await file(id);
    await resolveAppeal(callOf(lead, later(2 * DAY)), filed.id, { outcome: "upheld", answer });
    expect((await effective(account.id)).status).toBe("restricted");
    expect(await strikes(account.id)).toEqual([0.5]);
    const last = (await prisma().outboxMessage.findFirst({
      where: { accountId: account.id },
      orderBy: { id: "desc" },
    }))!;
    expect(last).toMatchObject({ type: "appeal.resolved", payload: { outcome: "upheld", answered: true } });
    // The words lie in a row that can be erased, never in the message.
    expect(JSON.stringify(last.payload)).not.toContain("brief");
    const { noticeId } = last.payload as { noticeId: string };
    expect(await prisma().notice.findUniqueOrThrow({ where: { id: noticeId } })).toMatchObject({
      language: "en",
      subject: `Your appeal ${filed.number}`,
      body: answer,
    });
    expect(await getAppealOutcome(filed.id)).toMatchObject({ outcome: "upheld", answer });
  });

  it("is headed in the language of the account's other notices", async () => {
    const { id, kase } = await decided();
    await prisma().case.update({ where: { id: kase.id }, data: { language: "es" } });
    const filed = await file(id);
    await resolveAppeal(callOf(lead, later(2 * DAY)), filed.id, { outcome: "upheld", answer });
    const told = await prisma().notice.findFirstOrThrow({ where: { decisionId: id }, orderBy: { id: "desc" } });
    expect(told).toMatchObject({ language: "es", subject: `Su reclamación ${filed.number}`, body: answer });
  });

  it("overturned is reversed: measures, badge and strike gone, told, in one transaction", async () => {
    const { id, account, kase } = await decided([
      SUSPEND,
      { kind: "strip_badge", badge: "Top Rated", durationDays: 90 },
    ]);
    const filed = await file(id);
    expect(await effective(account.id)).toMatchObject({ status: "suspended", badges: [] });
    await resolveAppeal(callOf(lead2, later(2 * DAY)), filed.id, { outcome: "overturned", answer });
    expect(await effective(account.id)).toEqual({ status: "active", badges: ["Top Rated"], restrictions: [] });
    expect(await strikes(account.id)).toEqual([]);
    expect(await prisma().decision.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "reversed",
      closedBy: lead2.id,
    });
    const types = await told(account.id);
    expect(types.filter((type) => /reversed|appeal/.test(type))).toEqual([
      "appeal.filed",
      "decision.reversed",
      "enforcement.reversed",
      "enforcement.reversed",
      "appeal.resolved",
    ]);
    expect(await events(kase.id, "%re%")).toEqual(expect.arrayContaining(["decision.reversed", "appeal.resolved"]));
    await expect(file(id, later(3 * DAY))).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves nothing behind when its audit event cannot be written", async () => {
    const { id, account } = await decided();
    const filed = await file(id);
    await database.owner.query(
      `CREATE FUNCTION refuse_answers() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN IF NEW.type = 'appeal.resolved' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER refuse_answers BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_answers();`,
    );
    const before = await told(account.id);
    await expect(
      resolveAppeal(callOf(lead, later(2 * DAY)), filed.id, { outcome: "overturned", answer }),
    ).rejects.toThrow();
    await database.owner.query("DROP TRIGGER refuse_answers ON audit_events");
    expect((await effective(account.id)).status).toBe("restricted");
    expect([await strikes(account.id), await told(account.id)]).toEqual([[0.5], before]);
    expect((await getAppealOutcome(filed.id)).state).toBe("open");
    await resolveAppeal(callOf(lead, later(2 * DAY)), filed.id, { outcome: "overturned", answer });
  });

  it("reduced puts milder measures in the place of the old, active at once, with a lighter strike of the same day", async () => {
    const { id, account } = await decided([SUSPEND]);
    const filed = await file(id);
    await resolveAppeal(callOf(lead2, later(2 * DAY)), filed.id, {
      outcome: "reduced",
      answer,
      actions: [RESTRICT],
    });
    expect(await effective(account.id)).toEqual({
      status: "restricted",
      badges: ["Top Rated"],
      restrictions: [{ ability: "propose", until: later(9 * DAY).toISOString() }],
    });
    const rows = await prisma().enforcement.findMany({ where: { decisionId: id }, orderBy: { id: "asc" } });
    expect(rows.map((row) => [row.kind, row.state, row.appealId])).toEqual([
      ["suspend", "reversed", null],
      ["restrict", "active", filed.id],
    ]);
    const standing = await prisma().strike.findMany({ where: { accountId: account.id, voidedAt: null } });
    expect(standing.map((row) => [row.weight, row.givenAt])).toEqual([[0.25, T]]);
    expect((await told(account.id)).slice(-4).filter((type) => !type.startsWith("notice"))).toEqual(
      expect.arrayContaining(["appeal.resolved"]),
    );
    expect((await prisma().decision.findUniqueOrThrow({ where: { id } })).state).toBe("active");
    // What an appeal left can still be taken back, all of it.
    await reverseDecision(callOf(lead, later(3 * DAY)), id, { reason: "mistake" });
    expect(await effective(account.id)).toMatchObject({ status: "active", restrictions: [] });
    expect(await strikes(account.id)).toEqual([]);
  });

  it("reduced ends no later than what it replaces, though its days count from the answer", async () => {
    const { id, account } = await decided([SUSPEND]);
    const filed = await file(id);
    const shortened = (durationDays: number) =>
      resolveAppeal(callOf(lead2, later(25 * DAY)), filed.id, {
        outcome: "reduced",
        answer,
        actions: [{ ...SUSPEND, durationDays }],
      });
    await expect(shortened(29)).rejects.toMatchObject({
      code: "invalid_input",
      errors: [{ path: "actions.0", message: "days count from the answer: at most 5 are left of what was done" }],
    });
    await shortened(4);
    const rows = await prisma().enforcement.findMany({ where: { accountId: account.id, state: "active" } });
    expect(rows.map((row) => row.endsAt)).toEqual([later(29 * DAY)]);
  });

  it.each([
    ["a reduction that is harsher", { outcome: "reduced", actions: [SUSPEND] }, "actions.0"],
    ["a reduction that begins anew", { outcome: "reduced", actions: [RESTRICT] }, "actions.0"],
    [
      "a reduction that changes nothing",
      { outcome: "reduced", actions: [{ ...RESTRICT, durationDays: 5 }] },
      "actions",
    ],
    ["measures beside another outcome", { outcome: "upheld", actions: [RESTRICT] }, "actions"],
    [
      "a badge that it never had",
      { outcome: "reduced", actions: [{ kind: "strip_badge", badge: "Gold" }] },
      "actions.0.badge",
    ],
    ["no words", { outcome: "upheld", answer: "   " }, "answer"],
  ] as const)("is refused with %s", async (_name, over, path) => {
    const { id, account } = await decided();
    const filed = await file(id);
    const error = await resolveAppeal(callOf(lead, later(2 * DAY)), filed.id, { answer, ...over } as never).catch(
      (caught) => caught,
    );
    expect(error).toMatchObject({ code: "invalid_input" });
    expect(error.errors.map((one: { path: string }) => one.path)).toContain(path);
    expect((await effective(account.id)).status).toBe("restricted");
  });

  it("counts itself, and an overturned finding against its detector", async () => {
    const { id } = await decided();
    const filed = await file(id);
    const at = new Date("2026-07-07T12:00:00Z");
    await resolveAppeal(callOf(lead, at), filed.id, { outcome: "overturned", answer });
    const { rows } = await database.owner.query(
      `SELECT metric, violation, detector FROM stat_deltas WHERE day = '2026-07-07'
       AND metric IN ('appeals_overturned', 'findings_overturned', 'decisions_reversed') ORDER BY metric`,
    );
    expect(rows).toEqual([
      { metric: "appeals_overturned", violation: "contact_info", detector: "" },
      { metric: "decisions_reversed", violation: "contact_info", detector: "" },
      { metric: "findings_overturned", violation: "contact_info", detector: "docket-email" },
    ]);
  });
});

describe("an appeal", () => {
  it("shows the evidence as it was judged, masked, whatever became of the content since", async () => {
    const { id, content } = await decided();
    const filed = await file(id);
    const before = await viewAppeal(callOf(lead, later(DAY)), filed.id);
    expect(appealDetailSchema.parse(before)).toEqual(before);
    expect(before.evidence).toEqual([
      expect.objectContaining({ flagged: true, text: "write to m••••.••••••@example.org please" }),
    ]);
    expect(before.evidence[0]!.signals[0]).toMatchObject({ kind: "email", flag: { clause: "3.1" } });
    expect(before.people).toEqual([before.account]);
    await prisma().content.updateMany({ where: { id: content.id }, data: { text: "hello", deletedAt: new Date() } });
    await database.owner.query("DELETE FROM signals WHERE content_id = $1", [content.id]);
    const after = await viewAppeal(callOf(lead, later(2 * DAY)), filed.id);
    expect(after.evidence).toEqual(before.evidence);
    expect(JSON.stringify(after)).not.toContain("maria.keller");
  });

  it("hides in the evidence what a person marked as missed", async () => {
    const { id, kase, content } = await decided();
    const filed = await file(id);
    await markMissed(callOf(ben), kase.id, { contentId: content.externalId, start: 34, end: 40, kind: "handle" });
    const { evidence } = await viewAppeal(callOf(lead, later(DAY)), filed.id);
    expect(evidence[0]!.text).toHaveLength(40);
    expect(evidence[0]!.text).toContain("@example.org p");
    expect(evidence[0]!.text).not.toContain("please");
  });

  it("masks contacts in what the account wrote", async () => {
    const { id } = await decided();
    const filed = await fileAppeal(machine(later(DAY)), {
      decisionId: id,
      statement: "Please call me at +1 212 555 0142 about this.",
    });
    const { statement } = await viewAppeal(callOf(lead), filed.id);
    expect(statement).toContain("Please call me at +1 212");
    expect(statement).not.toContain("0142");
  });

  it("is closed without an answer when a lead reverses the decision first", async () => {
    const { id, account, kase } = await decided();
    const filed = await file(id);
    await reverseDecision(callOf(lead, later(2 * DAY)), id, { reason: "mistake" });
    expect(await getAppealOutcome(filed.id)).toMatchObject({ state: "moot", outcome: null });
    expect(await events(kase.id, "appeal.%")).toEqual(["appeal.filed", "appeal.closed"]);
    expect((await told(account.id)).at(-1)).toBe("appeal.resolved");
    await expect(
      resolveAppeal(callOf(lead2, later(3 * DAY)), filed.id, { outcome: "upheld", answer }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("is listed by its due time, open ones first asked for, and counted", async () => {
    const accounts = await Promise.all([1, 2, 3].map(() => decided()));
    const ids: string[] = [];
    for (const [n, one] of accounts.entries()) ids.push((await file(one.id, later((5 - n) * DAY))).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAppeals({}, { limit: 2, cursor, actor: lead, now: later(6 * DAY) });
      seen.push(...page.items.map((row) => row.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.filter((id) => ids.includes(id))).toEqual([...ids].reverse());
    expect(new Set(seen).size).toBe(seen.length);
    const overdue = await listAppeals({ view: "overdue" }, { limit: 50, actor: lead, now: later(7 * DAY + 1) });
    expect(overdue.items.map((row) => row.id)).toEqual(expect.arrayContaining([ids[1], ids[2]]));
    expect(overdue.items.map((row) => row.id)).not.toContain(ids[0]);
    expect((await countAppeals(later(7 * DAY + 1))).overdue).toBe(overdue.items.length);
    const asAda = await listAppeals({ decision: accounts[0]!.id }, { limit: 5, actor: ada, now: T });
    expect(asAda.items[0]!.allowed).toEqual({ claim: false, resolve: false, why: "decider", standIn: false });
  });
});
