import { beforeAll, describe, expect, it } from "vitest";
import { assignCase, escalateCase, snoozeCase, wakeCase, wakeDueCases } from "@/lib/domain/case-workflow/mutations";
import { getCase } from "@/lib/domain/cases/data";
import { claimCase, claimNextCase } from "@/lib/domain/cases/mutations";
import { caseRowSchema } from "@/lib/domain/cases/schema";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { changeUser } from "@/lib/domain/users/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { callOf, callOfJob, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const HOUR = 3_600_000;
const T = new Date("2026-06-01T10:00:00.000Z");
const later = (ms: number) => new Date(T.getTime() + ms);

let ada: StaffActor;
let ben: StaffActor;
let lead: StaffActor;
let ana: StaffActor;
beforeAll(async () => {
  await firstPolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
  lead = await makeStaff("lead", "Lena");
  ana = await makeStaff("analyst", "Ana");
});

async function held(by = ada) {
  const kase = await makeCase();
  await claimCase(callOf(by), kase.id);
  return kase.id;
}
const row = async (id: string) =>
  (
    await database.owner.query(
      "SELECT status, version, claimed_by, assignee_id, snoozed_until, status_reason AS reason FROM cases WHERE id = $1",
      [id],
    )
  ).rows[0];
const events = async (id: string) =>
  (
    await database.owner.query(
      "SELECT type FROM audit_events WHERE subject_id = $1 AND type <> 'case.claimed' ORDER BY id",
      [id],
    )
  ).rows.map((one) => one.type as string);
const until = later(HOUR).toISOString();
const reason = "The contract is to be signed.";

describe("snoozing", () => {
  it("puts the holder's case to sleep at its next version and lets it go, with a trace", async () => {
    const id = await held();
    const slept = await snoozeCase(callOf(ada, T), id, { until, reason, caseVersion: 1 });
    expect(caseRowSchema.parse(slept)).toEqual(slept);
    expect(slept).toMatchObject({
      status: "snoozed",
      snoozedUntil: until,
      claim: null,
      waiting: { reason, by: { name: "Ada" } },
    });
    expect(await row(id)).toMatchObject({ version: 2, claimed_by: null });
    expect(await events(id)).toEqual(["case.snoozed"]);
  });

  it("is only the holder's, on the version that was read, until a time ahead", async () => {
    const id = await held();
    await expect(snoozeCase(callOf(ben, T), id, { until, reason })).rejects.toMatchObject({ code: "claim_lost" });
    await expect(snoozeCase(callOf(ada, T), id, { until, reason, caseVersion: 2 })).rejects.toMatchObject({
      code: "stale_version",
    });
    for (const wrong of [T.toISOString(), later(91 * 24 * HOUR).toISOString()]) {
      await expect(snoozeCase(callOf(ada, T), id, { until: wrong, reason })).rejects.toMatchObject({
        code: "invalid_input",
      });
    }
    await database.owner.query("UPDATE cases SET claim_expires_at = now() - interval '1 ms' WHERE id = $1", [id]);
    await expect(snoozeCase(callOf(ada, T), id, { until, reason })).rejects.toMatchObject({ code: "claim_lost" });
    expect(await row(id)).toMatchObject({ status: "open", version: 1 });
    expect(await events(id)).toEqual([]);
  });

  it("ends when its time comes, once, however many workers ask and however late", async () => {
    const id = await held();
    await snoozeCase(callOf(ada, T), id, { until, reason });
    await wakeDueCases(callOfJob(later(HOUR - 1)));
    expect((await row(id)).status).toBe("snoozed");
    await Promise.all([1, 2, 3].map(() => wakeDueCases(callOfJob(later(72 * HOUR)))));
    expect(await row(id)).toMatchObject({ status: "open", version: 3, snoozed_until: null, reason: "" });
    expect(await events(id)).toEqual(["case.snoozed", "case.woken"]);
  });

  it("ends before its time by hand, or when something new is flagged", async () => {
    const id = await held();
    await snoozeCase(callOf(ada, T), id, { until, reason });
    expect((await wakeCase(callOf(ben, T), id)).status).toBe("open");
    await expect(wakeCase(callOf(ben, T), id)).rejects.toMatchObject({ code: "conflict" });

    const p = pair();
    await send(...p.describe, p.says("freelancer", "Write to maria.keller@example.org", 1));
    await settle();
    const found = await database.owner.query("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
    const flagged = found.rows[0].id as string;
    await claimCase(callOf(ada), flagged);
    await snoozeCase(callOf(ada, T), flagged, { until, reason });
    await send(p.says("freelancer", "or call +1 212 555 0142", 5));
    await settle();
    expect(await row(flagged)).toMatchObject({ status: "open", snoozed_until: null });
    expect((await getCase(callOf(ada), flagged)).waiting).toBeNull();
  });
});

describe("escalating", () => {
  it("passes the case on: from then on a lead takes it, a moderator does not", async () => {
    const id = await held();
    const passed = await escalateCase(callOf(ada, T), id, { reason: "Both sides accuse each other." });
    expect(passed).toMatchObject({ status: "escalated", claim: null, waiting: { by: { name: "Ada" } } });
    await expect(claimCase(callOf(ben), id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(claimNextCase(callOf(ben), { view: "escalated" })).rejects.toMatchObject({ code: "forbidden" });
    expect((await getCase(callOf(ben), id)).allowed.claim).toBe(false);
    expect((await getCase(callOf(lead), id)).allowed.claim).toBe(true);
    expect((await claimNextCase(callOf(lead), { view: "escalated" }))?.id).toBe(id);
    expect(await events(id)).toContain("case.escalated");
  });

  it("is only the holder's, and only a lead gives back", async () => {
    const id = await held();
    await expect(escalateCase(callOf(ben, T), id, { reason })).rejects.toMatchObject({ code: "claim_lost" });
    await escalateCase(callOf(ada, T), id, { reason });
    await expect(wakeCase(callOf(ada, T), id)).rejects.toMatchObject({ code: "forbidden" });
    await claimCase(callOf(lead), id);
    await expect(wakeCase(callOf(await makeStaff("lead")), id)).rejects.toMatchObject({ code: "claimed_by_other" });
    expect(await wakeCase(callOf(lead, T), id)).toMatchObject({ status: "open", waiting: null });
  });
});

describe("assigning", () => {
  it("keeps a case for one person: others' next claim passes it over", async () => {
    const kase = await makeCase({ priorityKey: 1e9 });
    const given = await assignCase(callOf(lead, T), kase.id, { assigneeId: ben.id });
    expect(given).toMatchObject({ assignee: { id: ben.id, name: "Ben" }, status: "open" });
    expect((await claimNextCase(callOf(ada), {}))?.id).not.toBe(kase.id);
    expect((await claimNextCase(callOf(ben), {}))?.id).toBe(kase.id);
    expect((await row(kase.id)).version).toBe(1);
    await assignCase(callOf(lead, T), kase.id, { assigneeId: ben.id });
    await assignCase(callOf(lead, T), kase.id, { assigneeId: null });
    expect(await events(kase.id)).toEqual(["case.assigned", "case.assigned"]);
  });

  it("ends when the person leaves or decides no more: else nobody's next claim would ever take the case", async () => {
    const admin = await makeStaff("admin");
    for (const change of [{ disabled: true }, { role: "analyst" as const }]) {
      const person = await makeStaff("moderator", "Gone");
      const [kase, done] = [await makeCase({ priorityKey: 2e9 }), await makeCase()];
      for (const { id } of [kase, done]) await assignCase(callOf(lead, T), id, { assigneeId: person.id });
      await database.owner.query("UPDATE cases SET status = 'decided' WHERE id = $1", [done.id]);
      await changeUser(callOf(admin, T), person.id, { name: "Goes" });
      expect((await row(kase.id)).assignee_id).toBe(person.id);
      await changeUser(callOf(admin, T), person.id, change);
      expect((await row(kase.id)).assignee_id).toBeNull();
      expect(await events(kase.id)).toEqual(["case.assigned", "case.assigned"]);
      expect((await claimNextCase(callOf(ada), {}))?.id).toBe(kase.id);
      // Whose a finished case was is history.
      expect((await row(done.id)).assignee_id).toBe(person.id);
    }
    const kept = await makeCase();
    await assignCase(callOf(lead, T), kept.id, { assigneeId: ben.id });
    await changeUser(callOf(admin, T), ben.id, { role: "lead" });
    expect((await row(kept.id)).assignee_id).toBe(ben.id);
    await changeUser(callOf(admin, T), ben.id, { role: "moderator" });
  });

  it("ends where the case is passed on: else no lead's next claim would ever take it", async () => {
    const kase = await makeCase({ priorityKey: 3e9 });
    await assignCase(callOf(lead, T), kase.id, { assigneeId: ada.id });
    await claimCase(callOf(ada), kase.id);
    await escalateCase(callOf(ada, T), kase.id, { reason });
    expect((await row(kase.id)).assignee_id).toBeNull();
    expect(await events(kase.id)).toEqual(["case.assigned", "case.escalated", "case.assigned"]);
    expect((await claimNextCase(callOf(lead), { status: ["escalated"] }))?.id).toBe(kase.id);
  });

  it("of a case that was passed on is to a lead, for as long as they are one", async () => {
    const admin = await makeStaff("admin");
    const other = await makeStaff("lead", "Lars");
    const id = await held();
    const [waiting, open] = [await makeCase(), await makeCase()];
    await escalateCase(callOf(ada, T), id, { reason });
    await expect(assignCase(callOf(lead, T), id, { assigneeId: ben.id })).rejects.toMatchObject({
      code: "invalid_input",
      errors: [{ path: "assigneeId", message: "is no lead" }],
    });
    expect((await assignCase(callOf(lead, T), id, { assigneeId: other.id })).assignee?.id).toBe(other.id);
    await assignCase(callOf(lead, T), open.id, { assigneeId: other.id });
    await assignCase(callOf(lead, T), waiting.id, { assigneeId: ben.id });
    await changeUser(callOf(admin, T), other.id, { role: "moderator" });
    expect((await row(id)).assignee_id).toBeNull();
    expect(await events(id)).toEqual(["case.escalated", "case.assigned", "case.assigned"]);
    // An open case is a moderator's as much as a lead's.
    expect((await row(open.id)).assignee_id).toBe(other.id);
    expect((await row(waiting.id)).assignee_id).toBe(ben.id);
  });

  it("is to somebody who decides, and of a case that wants a decision", async () => {
    const kase = await makeCase();
    await expect(assignCase(callOf(lead, T), kase.id, { assigneeId: ana.id })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const done = await makeCase({ status: "decided" });
    await expect(assignCase(callOf(lead, T), done.id, { assigneeId: ben.id })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
