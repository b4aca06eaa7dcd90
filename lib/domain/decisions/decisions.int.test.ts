import { beforeAll, describe, expect, it } from "vitest";
import { approveDecision, rejectDecision } from "@/lib/domain/approvals/mutations";
import { getCase } from "@/lib/domain/cases/data";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { NewDecision } from "@/lib/domain/decisions/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { lockAccount, takeEffect } from "@/lib/domain/enforcement/mutations";
import { addNote } from "@/lib/domain/notes/mutations";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { undoDecision } from "@/lib/domain/undo/mutations";
import { judgeSignal, markMissed } from "@/lib/domain/verdicts/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent, makeSignal } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const DAY = 86_400_000;

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
});

const T = new Date("2026-06-01T10:00:00.000Z");
const later = (ms: number) => new Date(T.getTime() + ms);

/** A flagged case of a freelancer with two badges, held by Ada. */
async function heldCase(by: StaffActor = ada) {
  const account = await makeAccount({ reportedBadges: ["Top Rated", "Rising Talent"] });
  const conversationId = `conv-${newId()}`;
  const kase = await makeCase({ accountId: account.id, subjectId: conversationId });
  const content = await makeContent({ authorId: account.id, text: "write me elsewhere", conversationId });
  await flagContent(kase, content, []);
  await claimCase(callOf(by), kase.id);
  return { account, kase, conversationId };
}

const violation = (over: Partial<NewDecision> = {}): NewDecision => ({
  outcome: "violation",
  violations: ["contact_info"],
  actions: [{ kind: "warn" }],
  reasonCode: "contact_before_contract",
  note: "Plain in the first line.",
  caseVersion: 1,
  ...over,
});
const RESTRICT = { kind: "restrict" as const, abilities: ["propose"], durationDays: 7 };
const STRIP = { kind: "strip_badge" as const, badge: "Top Rated", durationDays: 90 };
const SUSPEND = { kind: "suspend" as const, durationDays: 30 };

/** What the marketplace itself is told; notices for people have tests of their own. */
const outbox = async (accountId: string) =>
  (await prisma().outboxMessage.findMany({ where: { accountId }, orderBy: { id: "asc" } }))
    .map((row) => row.type)
    .filter((type) => !type.startsWith("notice."));
const effective = async (accountId: string) =>
  (await loadAccountStates(prisma(), [accountId])).get(accountId)!.effective;
const strikes = async (accountId: string) =>
  (await prisma().strike.findMany({ where: { accountId, voidedAt: null } })).map((row) => row.weight);
const events = async (caseId: string) =>
  (await database.owner.query("SELECT type FROM audit_events WHERE subject_id = $1 ORDER BY id", [caseId])).rows.map(
    (row) => row.type as string,
  );
const caseRow = async (id: string) =>
  (
    await database.owner.query(
      "SELECT status, version, claimed_by, decided_at IS NOT NULL AS decided FROM cases WHERE id = $1",
      [id],
    )
  ).rows[0];
const settle = (at: Date) => settleDueEnforcements(callOfJob(at));

describe("deciding", () => {
  it("decides the case at its next version, lets it go, and makes measures wait out the grace", async () => {
    const { account, kase } = await heldCase();
    const decision = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT, STRIP] }));
    expect(decision).toMatchObject({
      state: "waiting",
      caseVersion: 1,
      undoUntil: later(5 * MINUTE).toISOString(),
      decidedBy: { id: ada.id, name: "Ada" },
      allowed: { undo: true, reverse: false, approve: false },
    });
    expect(decision.enforcements.map(({ kind, state, startsAt }) => [kind, state, startsAt])).toEqual([
      ["restrict", "waiting", null],
      ["strip_badge", "waiting", null],
    ]);
    expect(await caseRow(kase.id)).toEqual({ status: "decided", version: 2, claimed_by: null, decided: true });
    expect(await effective(account.id)).toMatchObject({ status: "active", restrictions: [] });
    expect(await strikes(account.id)).toEqual([0.5]);
    expect(await outbox(account.id)).toEqual([]);
    expect(await events(kase.id)).toEqual(["case.claimed", "decision.made"]);
  });

  it("shows on the case what was recommended then: its own strike is no earlier one", async () => {
    const { kase } = await heldCase();
    const before = (await getCase(callOf(ada, T), kase.id)).recommendation;
    const decision = await decideCase(callOf(ada, T), kase.id, violation());
    const { recommendation } = await getCase(callOf(ada, later(MINUTE)), kase.id);
    expect(recommendation).toEqual(before);
    expect(recommendation.terms.map(({ code }) => code)).toEqual(["violation"]);
    // Undone, the case is open again and is weighed as it stands.
    await undoDecision(callOf(ada, later(2 * MINUTE)), decision.id);
    const open = (await getCase(callOf(ada, later(2 * DAY)), kase.id)).recommendation;
    expect(open.terms.map(({ code }) => code)).toEqual(["violation"]);
  });

  it("keeps no contact in the words that staff write: all of them read these, and nobody reveals them", async () => {
    const { kase } = await heldCase();
    const made = await decideCase(
      callOf(ada, T),
      kase.id,
      violation({ note: "Wrote +1 212 555 0142 twice, in full." }),
    );
    expect(made.note).toBe("Wrote +1 212 •••-•••2 twice, in full.".replaceAll("-", " "));
    await settle(later(10 * MINUTE));
    const reversed = await reverseDecision(callOf(lead, later(11 * MINUTE)), made.id, {
      reason: "kim.shared@example.org is the client's own",
    });
    expect(reversed.closeReason).toMatch(/^k••.••••••@example\.org is the client's own$/);
    const { rows } = await database.owner.query("SELECT note, close_reason FROM decisions WHERE id = $1", [made.id]);
    expect(JSON.stringify(rows)).not.toMatch(/0142|kim/);
  });

  it("keeps what policy recommended beside what was done", async () => {
    const { kase } = await heldCase();
    const { recommended } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT] }));
    expect(recommended).toMatchObject({ policyVersion: 1, step: "L1", measures: [{ kind: "warn" }] });
    expect(recommended.strikes).toEqual([expect.objectContaining({ violation: "contact_info", weight: 0.5 })]);
  });

  it("takes effect after the grace, once, whoever asks how often, and tells the marketplace with the state left", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT, STRIP] }));
    await settle(later(4 * MINUTE));
    expect(await outbox(account.id)).toEqual([]);
    await Promise.all([settle(later(6 * MINUTE)), settle(later(6 * MINUTE)), settle(later(6 * MINUTE))]);
    expect(await effective(account.id)).toEqual({
      status: "restricted",
      badges: ["Rising Talent"],
      restrictions: [{ ability: "propose", until: later(6 * MINUTE + 7 * DAY).toISOString() }],
    });
    expect(await outbox(account.id)).toEqual([
      "decision.took_effect",
      "enforcement.activated",
      "enforcement.activated",
    ]);
    const { payload } = (await prisma().outboxMessage.findFirst({ where: { accountId: account.id } }))!;
    expect(payload).toMatchObject({ decisionId: id, effective: { status: "restricted", badges: ["Rising Talent"] } });
    expect(await events(kase.id)).toEqual([
      "case.claimed",
      "decision.made",
      "decision.took_effect",
      "enforcement.activated",
      "enforcement.activated",
    ]);
  });

  it("has no grace for a scam: active at once, beyond undoing", async () => {
    const { account, kase } = await heldCase();
    const scam = violation({ violations: ["scam_script"], reasonCode: "scam", actions: [RESTRICT] });
    const decision = await decideCase(callOf(ada, T), kase.id, scam);
    expect(decision.state).toBe("active");
    expect(decision.enforcements[0]).toMatchObject({ state: "active", startsAt: T.toISOString() });
    expect(await outbox(account.id)).toEqual(["decision.took_effect", "enforcement.activated"]);
    await expect(undoDecision(callOf(ada, T), decision.id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves nothing behind and tells nothing when no violation is found", async () => {
    const { account, kase } = await heldCase();
    await decideCase(callOf(ada, T), kase.id, {
      outcome: "no_violation",
      reasonCode: "false_positive",
      caseVersion: 1,
    });
    await settle(later(6 * MINUTE));
    expect(await strikes(account.id)).toEqual([]);
    expect(await outbox(account.id)).toEqual([]);
  });

  it("expires timed measures once, also after days of downtime, and open-ended ones never", async () => {
    const { account, kase } = await heldCase();
    const open = { ...STRIP, durationDays: null };
    await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT, open] }));
    await settle(later(5 * MINUTE));
    await settle(later(5 * MINUTE + 7 * DAY - 1));
    expect((await effective(account.id)).status).toBe("restricted");
    await Promise.all([settle(later(30 * DAY)), settle(later(30 * DAY))]);
    expect(await effective(account.id)).toEqual({ status: "active", badges: ["Rising Talent"], restrictions: [] });
    expect((await outbox(account.id)).filter((type) => type === "enforcement.expired")).toHaveLength(1);
  });

  it("weighs repeats: the second strike of a kind is heavier and no first offence", async () => {
    const { account, kase } = await heldCase();
    await decideCase(callOf(ada, T), kase.id, violation());
    const second = await makeCase({ accountId: account.id });
    await claimCase(callOf(ada), second.id);
    const decision = await decideCase(callOf(ada, later(DAY)), second.id, violation());
    expect(decision.strikes).toEqual([{ violation: "contact_info", weight: 1.5, voidedAt: null }]);
  });

  it("counts decisions and measures in the day's figures", async () => {
    const { kase } = await heldCase();
    const at = new Date("2026-03-03T12:00:00Z");
    const both = ["off_platform_payment", "contact_info"];
    await decideCase(
      callOf(ada, at),
      kase.id,
      violation({ violations: both, reasonCode: "payment_outside", actions: [RESTRICT] }),
    );
    const { rows } = await database.owner.query(
      "SELECT metric, violation, measure, delta FROM stat_deltas WHERE day = '2026-03-03' ORDER BY metric",
    );
    expect(rows).toEqual([
      { metric: "decisions_violation", violation: "off_platform_payment", measure: "", delta: 1 },
      { metric: "measures_imposed", violation: "off_platform_payment", measure: "restrict", delta: 1 },
    ]);
  });
});

describe("a decision is refused and changes nothing", () => {
  const untouched = async (id: string, account: string, version = 1) => {
    expect(await caseRow(id)).toMatchObject({ status: "open", version });
    expect(await prisma().decision.count({ where: { accountId: account } })).toBe(0);
    expect(await prisma().strike.count({ where: { accountId: account } })).toBe(0);
  };

  it("without the claim, saying who holds it", async () => {
    const { account, kase } = await heldCase();
    await expect(decideCase(callOf(ben, T), kase.id, violation())).rejects.toMatchObject({
      code: "claim_lost",
      extra: { holder: { by: { id: ada.id, name: "Ada" } } },
    });
    await untouched(kase.id, account.id);
  });

  it("after the lease by the database's clock, whatever the call's own time says", async () => {
    const { account, kase } = await heldCase();
    await database.owner.query("UPDATE cases SET claim_expires_at = now() - interval '1 millisecond' WHERE id = $1", [
      kase.id,
    ]);
    await expect(decideCase(callOf(ada, T), kase.id, violation())).rejects.toMatchObject({
      code: "claim_lost",
      extra: { holder: null },
    });
    await untouched(kase.id, account.id);
  });

  it("on a version that is not the newest, saying what is new", async () => {
    const { account, kase } = await heldCase();
    await database.owner.query("UPDATE cases SET version = 3 WHERE id = $1", [kase.id]);
    await database.owner.query(
      `INSERT INTO audit_events (id, type, actor_kind, actor_id, subject_kind, subject_id, occurred_at, data)
       VALUES ($1, 'case.flagged', 'job', 'judge', 'case', $2, now(), '{"version": 2}'),
              ($3, 'case.flagged', 'job', 'judge', 'case', $2, now(), '{"version": 1}'),
              ($4, 'case.flag_withdrawn', 'job', 'judge', 'case', $2, now(), '{"version": 3}')`,
      [newId(), kase.id, newId(), newId()],
    );
    await expect(decideCase(callOf(ada, T), kase.id, violation())).rejects.toMatchObject({
      code: "stale_version",
      extra: { currentVersion: 3, newFlags: 1, withdrawnFlags: 1, status: "open" },
    });
    await untouched(kase.id, account.id, 3);
    await decideCase(callOf(ada, T), kase.id, violation({ caseVersion: 3 }));
  });

  it.each([
    ["an unknown violation", { violations: ["rudeness"] }, "violations.0"],
    ["a violation without one", { violations: [] }, "violations"],
    ["an unknown reason", { reasonCode: "because" }, "reasonCode"],
    ["a reason of the other outcome", { reasonCode: "false_positive" }, "reasonCode"],
    ["measures without a violation", { outcome: "no_violation", violations: [], reasonCode: "other" }, "actions"],
    [
      "a badge the account does not have",
      { actions: [{ kind: "strip_badge", badge: "Expert-Vetted" }] },
      "actions.0.badge",
    ],
    ["a badge that is not named", { actions: [{ kind: "strip_badge" }] }, "actions.0.badge"],
    ["a restriction of nothing", { actions: [{ kind: "restrict", abilities: [] }] }, "actions.0.abilities"],
    ["an unknown ability", { actions: [{ kind: "restrict", abilities: ["breathe"] }] }, "actions.0.abilities.0"],
    ["two suspensions", { actions: [SUSPEND, SUSPEND] }, "actions.1"],
    ["a suspension beside a restriction", { actions: [SUSPEND, RESTRICT] }, "actions.1"],
    ["no days", { actions: [{ ...RESTRICT, durationDays: 0 }] }, "actions.0.durationDays"],
    ["too many days", { actions: [{ ...RESTRICT, durationDays: 3651 }] }, "actions.0.durationDays"],
    ["a measure without a note", { note: "  " }, "note"],
    ["a message without end", { message: "x".repeat(5001) }, "message"],
  ])("with %s", async (_name, over, path) => {
    const { account, kase } = await heldCase();
    const error = await decideCase(callOf(ada, T), kase.id, violation(over as Partial<NewDecision>)).catch((e) => e);
    expect(error).toMatchObject({ code: "invalid_input" });
    expect(error.errors.map((one: { path: string }) => one.path)).toContain(path);
    await untouched(kase.id, account.id);
  });

  it("names all faults at once", async () => {
    const { kase } = await heldCase();
    const wrong = violation({ reasonCode: "because", note: "", actions: [{ kind: "strip_badge", badge: "Gold" }] });
    const error = await decideCase(callOf(ada, T), kase.id, wrong).catch((e) => e);
    expect(error.errors).toHaveLength(3);
  });

  it("strips a badge only while the account still has it in effect", async () => {
    const { account, kase } = await heldCase();
    await decideCase(callOf(ada, T), kase.id, violation({ actions: [STRIP] }));
    await settle(later(5 * MINUTE));
    const second = await makeCase({ accountId: account.id });
    await claimCase(callOf(ada), second.id);
    await expect(decideCase(callOf(ada, later(DAY)), second.id, violation({ actions: [STRIP] }))).rejects.toMatchObject(
      { code: "invalid_input" },
    );
    await decideCase(
      callOf(ada, later(DAY)),
      second.id,
      violation({ actions: [{ ...STRIP, badge: "Rising Talent" }] }),
    );
  });

  it("when its audit event cannot be written: change and event are one", async () => {
    const { account, kase } = await heldCase();
    await database.owner.query(
      `CREATE FUNCTION refuse_decisions() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN IF NEW.type = 'decision.made' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER refuse_decisions BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_decisions();`,
    );
    await expect(decideCase(callOf(ada, T), kase.id, violation())).rejects.toThrow();
    await database.owner.query("DROP TRIGGER refuse_decisions ON audit_events");
    await untouched(kase.id, account.id);
    await decideCase(callOf(ada, T), kase.id, violation());
    expect(await events(kase.id)).toContain("decision.made");
  });
});

describe("undo", () => {
  it("takes everything back before anybody was told, and opens the case for the undoer at the next version", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT, STRIP] }));
    const undone = await undoDecision(callOf(ada, later(MINUTE)), id);
    expect(undone).toMatchObject({ state: "undone", closedBy: { id: ada.id } });
    expect(undone.enforcements.map((one) => one.state)).toEqual(["undone", "undone"]);
    expect(await caseRow(kase.id)).toEqual({ status: "open", version: 3, claimed_by: ada.id, decided: false });
    expect(await strikes(account.id)).toEqual([]);
    await settle(later(DAY));
    expect(await outbox(account.id)).toEqual([]);
    expect(await effective(account.id)).toMatchObject({ status: "active", badges: ["Top Rated", "Rising Talent"] });
    await decideCase(callOf(ada, later(2 * MINUTE)), kase.id, violation({ caseVersion: 3 }));
  });

  it("undoes a pending suspension, and no approval brings it back", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [SUSPEND] }));
    await undoDecision(callOf(ada, later(MINUTE)), id);
    await expect(approveDecision(callOf(lead, later(2 * MINUTE)), id)).rejects.toMatchObject({ code: "conflict" });
    await settle(later(DAY));
    expect(await outbox(account.id)).toEqual([]);
  });

  it("is for the decider and for leads, until the time named", async () => {
    const { kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation());
    await expect(undoDecision(callOf(ben, later(MINUTE)), id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(undoDecision(callOf(ada, later(5 * MINUTE)), id)).rejects.toMatchObject({ code: "conflict" });
    const undone = await undoDecision(callOf(lead, later(5 * MINUTE - 1)), id);
    expect(undone.state).toBe("undone");
    expect((await caseRow(kase.id)).claimed_by).toBe(lead.id);
    await expect(undoDecision(callOf(lead, later(MINUTE)), id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("brings home what was flagged on the same subject since: one standing case, nothing lost", async () => {
    const { account, kase, conversationId } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation());
    const newer = await makeCase({ accountId: account.id, subjectId: conversationId, violations: ["scam_script"] });
    const content = await makeContent({ authorId: account.id, text: "our escrow company pays", conversationId });
    await flagContent(newer, content, [], "scam_script");
    await undoDecision(callOf(ada, later(MINUTE)), id);
    expect(await caseRow(newer.id)).toMatchObject({ status: "withdrawn", version: 2 });
    expect(await caseRow(kase.id)).toMatchObject({ status: "open", version: 3, claimed_by: ada.id });
    const merged = await prisma().case.findUniqueOrThrow({
      where: { id: kase.id },
      include: { flags: true, evidence: true },
    });
    expect(merged.violations.toSorted()).toEqual(["contact_info", "scam_script"]);
    expect(merged.flags).toHaveLength(2);
    expect(merged.evidence).toHaveLength(2);
  });

  it("brings home what people said on the newer case too: marks, verdicts, notes and the rings it is in", async () => {
    const { account, kase, conversationId } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation());
    const newer = await makeCase({ accountId: account.id, subjectId: conversationId });
    const content = await makeContent({ authorId: account.id, text: "call me at the office", conversationId });
    const signal = await makeSignal(content, "phone", "the office", "the office");
    await flagContent(newer, content, [signal]);
    await markMissed(callOf(ben), newer.id, { contentId: content.externalId, start: 0, end: 4, kind: "phone" });
    await judgeSignal(callOf(ben), signal.id, { verdict: "wrong", caseId: newer.id });
    await addNote(callOf(ben), { kind: "case", id: newer.id }, { body: "Looks like an invitation." });
    const ring = (caseIds: string[]) =>
      prisma().ring.create({
        data: {
          id: newId(),
          name: "Office",
          createdBy: ben.id,
          createdAt: T,
          cases: { create: caseIds.map((caseId) => ({ caseId, addedBy: ben.id, addedAt: T })) },
        },
      });
    const [alone, both] = [await ring([newer.id]), await ring([newer.id, kase.id])];
    await undoDecision(callOf(ada, later(MINUTE)), id);
    const said = async (caseId: string) => [
      await prisma().missedSpan.count({ where: { caseId } }),
      await prisma().signalVerdict.count({ where: { caseId } }),
      await prisma().note.count({ where: { subjectKind: "case", subjectId: caseId } }),
    ];
    expect(await said(kase.id)).toEqual([1, 1, 1]);
    expect(await said(newer.id)).toEqual([0, 0, 0]);
    const rings = await prisma().ringCase.findMany({ where: { ringId: { in: [alone.id, both.id] } } });
    expect(rings.map((one) => [one.ringId, one.caseId]).sort()).toEqual(
      [
        [alone.id, kase.id],
        [both.id, kase.id],
      ].sort(),
    );
  });
});

describe("a second person", () => {
  it("lets a suspension happen after the grace, and it binds from then on", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [SUSPEND, STRIP] }));
    await settle(later(6 * MINUTE));
    expect(await effective(account.id)).toMatchObject({ status: "active", badges: ["Rising Talent"] });
    const approved = await approveDecision(callOf(lead, later(DAY)), id);
    const suspension = approved.enforcements.find((one) => one.kind === "suspend");
    expect(suspension).toMatchObject({
      state: "active",
      startsAt: later(DAY).toISOString(),
      endsAt: later(31 * DAY).toISOString(),
    });
    expect((await effective(account.id)).status).toBe("suspended");
    expect((await outbox(account.id)).at(-1)).toBe("enforcement.activated");
  });

  it("inside the grace it still waits, and can still be undone unheard", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [SUSPEND] }));
    const approved = await approveDecision(callOf(lead, later(MINUTE)), id);
    expect(approved.enforcements[0]).toMatchObject({ state: "waiting" });
    await undoDecision(callOf(ada, later(2 * MINUTE)), id);
    await settle(later(DAY));
    expect(await outbox(account.id)).toEqual([]);
  });

  it("is never the one who decided, even a lead, nor a moderator", async () => {
    const { kase } = await heldCase(lead);
    const { id } = await decideCase(callOf(lead, T), kase.id, violation({ actions: [SUSPEND] }));
    for (const step of [
      approveDecision,
      (call: typeof first, d: string) => rejectDecision(call, d, { reason: "too hard" }),
    ]) {
      await expect(step(callOf(lead, later(MINUTE)), id)).rejects.toMatchObject({ code: "forbidden" });
      await expect(step(callOf(ben, later(MINUTE)), id)).rejects.toMatchObject({ code: "forbidden" });
    }
    const first = callOf(lead2, later(MINUTE));
    expect((await approveDecision(first, id)).enforcements[0]!.state).toBe("waiting");
  });

  it("may refuse: the measure never happens, the finding and its strike stand", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [SUSPEND, RESTRICT].slice(0, 1) }));
    await settle(later(6 * MINUTE));
    const rejected = await rejectDecision(callOf(lead, later(DAY)), id, { reason: "Too hard for a first time." });
    expect(rejected.enforcements[0]!.state).toBe("rejected");
    expect(await strikes(account.id)).toEqual([0.5]);
    expect((await effective(account.id)).status).toBe("active");
    await expect(approveDecision(callOf(lead2, later(DAY)), id)).rejects.toMatchObject({ code: "conflict" });
    expect(await outbox(account.id)).toEqual(["decision.took_effect"]);
  });
});

describe("reversal", () => {
  it("takes measures, badge and strike back and tells the marketplace; the case stays decided", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT, STRIP] }));
    await settle(later(6 * MINUTE));
    const reversed = await reverseDecision(callOf(lead, later(DAY)), id, { reason: "The number was the client's." });
    expect(reversed).toMatchObject({
      state: "reversed",
      closedBy: { id: lead.id },
      closeReason: "The number was the client's.",
    });
    expect(await effective(account.id)).toEqual({
      status: "active",
      badges: ["Top Rated", "Rising Talent"],
      restrictions: [],
    });
    expect(await strikes(account.id)).toEqual([]);
    expect((await outbox(account.id)).slice(-3)).toEqual([
      "decision.reversed",
      "enforcement.reversed",
      "enforcement.reversed",
    ]);
    expect(await caseRow(kase.id)).toMatchObject({ status: "decided", version: 2 });
    await settle(later(60 * DAY));
    expect(await outbox(account.id)).toHaveLength(6);
  });

  it("leaves a badge stripped that another decision strips as well", async () => {
    const { account, kase } = await heldCase();
    const second = await makeCase({ accountId: account.id });
    await claimCase(callOf(ada), second.id);
    const one = await decideCase(callOf(ada, T), kase.id, violation({ actions: [STRIP] }));
    const two = await decideCase(callOf(ada, T), second.id, violation({ actions: [STRIP] }));
    await settle(later(6 * MINUTE));
    await reverseDecision(callOf(lead, later(DAY)), one.id, { reason: "mistake" });
    expect((await effective(account.id)).badges).toEqual(["Rising Talent"]);
    await reverseDecision(callOf(lead, later(DAY)), two.id, { reason: "mistake" });
    expect((await effective(account.id)).badges).toEqual(["Top Rated", "Rising Talent"]);
  });

  it("happens once, however often it is asked for at the same time", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT] }));
    await settle(later(6 * MINUTE));
    const asked = await Promise.allSettled(
      [lead, lead2, lead, lead2].map((who) => reverseDecision(callOf(who, later(DAY)), id, { reason: "mistake" })),
    );
    expect(asked.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect((await outbox(account.id)).filter((type) => type === "enforcement.reversed")).toHaveLength(1);
    expect((await events(kase.id)).filter((type) => type === "decision.reversed")).toHaveLength(1);
  });

  it("is a lead's, of what took effect; before that undo is the way, for no violation there is none", async () => {
    const { kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation());
    await expect(reverseDecision(callOf(lead, later(MINUTE)), id, { reason: "mistake" })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("undo"),
    });
    await settle(later(6 * MINUTE));
    await expect(reverseDecision(callOf(ada, later(DAY)), id, { reason: "mistake" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const clean = await heldCase();
    const cleared = await decideCase(callOf(ada, T), clean.kase.id, {
      outcome: "no_violation",
      reasonCode: "false_positive",
      caseVersion: 1,
    });
    await settle(later(6 * MINUTE));
    await expect(reverseDecision(callOf(lead, later(DAY)), cleared.id, { reason: "mistake" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await reverseDecision(callOf(lead, later(DAY)), id, { reason: "mistake" })).state).toBe("reversed");
  });

  it("of what nobody put into effect yet, though its grace is over, is never told", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT] }));
    const reversed = await reverseDecision(callOf(lead, later(DAY)), id, { reason: "mistake" });
    expect(reversed.enforcements[0]!.state).toBe("undone");
    await settle(later(2 * DAY));
    expect(await outbox(account.id)).toEqual([]);
  });
});

describe("races", () => {
  it("of two decisions on one case one lands", async () => {
    const { account, kase } = await heldCase();
    const asked = await Promise.allSettled(
      Array.from({ length: 6 }, () => decideCase(callOf(ada, T), kase.id, violation())),
    );
    expect(asked.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of asked) if (one.status === "rejected") expect(one.reason.code).toBe("stale_version");
    expect(await strikes(account.id)).toHaveLength(1);
  });

  it("a decision and somebody who takes the case over after the lease never both win", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { account, kase } = await heldCase();
      await database.owner.query(
        "UPDATE cases SET claim_expires_at = clock_timestamp() + make_interval(secs => $2) WHERE id = $1",
        [kase.id, (round - 5) * 0.004],
      );
      const [decided, taken] = await Promise.allSettled([
        decideCase(callOf(ada, T), kase.id, violation()),
        claimCase(callOf(ben), kase.id),
      ]);
      if (decided.status === "fulfilled") {
        expect(taken.status).toBe("rejected");
        expect(await caseRow(kase.id)).toMatchObject({ status: "decided", claimed_by: null });
      } else {
        expect(["claim_lost"]).toContain(decided.reason.code);
        expect(await strikes(account.id)).toEqual([]);
      }
    }
  });

  it("undo and taking effect: one of them, and told only if it took effect", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { account, kase } = await heldCase();
      const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT] }));
      const [undone] = await Promise.allSettled([
        undoDecision(callOf(ada, later(5 * MINUTE - 1)), id),
        settle(later(5 * MINUTE)),
      ]);
      await settle(later(5 * MINUTE));
      const told = await outbox(account.id);
      const { status } = await effective(account.id);
      if (undone.status === "fulfilled") expect([told, status]).toEqual([[], "active"]);
      else expect([told.length, status]).toEqual([2, "restricted"]);
    }
  });

  it("what was undone is not put into effect by a worker that found it due a moment before", async () => {
    const { account, kase } = await heldCase();
    const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [RESTRICT] }));
    await undoDecision(callOf(ada, later(MINUTE)), id);
    const moved = await inTransaction(async (tx) => {
      await lockAccount(tx, account.id);
      return takeEffect(tx, callOfJob(later(6 * MINUTE)), [id]);
    });
    expect([moved, await outbox(account.id)]).toEqual([0, []]);
  });

  it("approval and undo: an undone suspension never binds", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { account, kase } = await heldCase();
      const { id } = await decideCase(callOf(ada, T), kase.id, violation({ actions: [SUSPEND] }));
      const [, undone] = await Promise.allSettled([
        approveDecision(callOf(lead, later(MINUTE)), id),
        undoDecision(callOf(ada, later(MINUTE)), id),
      ]);
      expect(undone.status).toBe("fulfilled");
      await settle(later(DAY));
      expect((await effective(account.id)).status).toBe("active");
      expect(await outbox(account.id)).toEqual([]);
    }
  });

  it("decisions on two cases of one account are weighed one after the other", async () => {
    const { account, kase } = await heldCase();
    const second = await makeCase({ accountId: account.id });
    await claimCase(callOf(ben), second.id);
    await Promise.all([
      decideCase(callOf(ada, T), kase.id, violation()),
      decideCase(callOf(ben, T), second.id, violation()),
    ]);
    expect((await strikes(account.id)).sort()).toEqual([0.5, 1.5]);
  });

  it("one idempotency key is one effect, and gives the first answer again", async () => {
    const { account, kase } = await heldCase();
    const call = () => ({
      ...callOf(ada, T),
      idempotency: { route: "decide", key: "same", bodyHash: Buffer.from("1"), replayed: false },
    });
    const first = await decideCase(call(), kase.id, violation());
    const again = call();
    expect(await decideCase(again, kase.id, violation())).toEqual(first);
    expect(again.idempotency.replayed).toBe(true);
    expect(await strikes(account.id)).toHaveLength(1);
    const other = { ...call(), idempotency: { ...call().idempotency, bodyHash: Buffer.from("2") } };
    await expect(decideCase(other, kase.id, violation())).rejects.toMatchObject({ code: "idempotency_mismatch" });
  });
});
