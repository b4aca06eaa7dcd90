import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { addStaff, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { decideItem, keepBulk, nextItems, takeBulk } from "@/lib/domain/bulk-runs/mutations";
import { runBulk } from "@/lib/jobs/bulk";
import { staffOfSession } from "@/lib/platform/staff-session";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount } from "@/prisma/seed/factories/conversation";
import { callOfJob, makePolicy } from "@/prisma/seed/factories/staff";

const database = testDatabase();

let [ada, ben, lead] = [] as unknown as [Staff, Staff, Staff];
beforeAll(async () => {
  await makePolicy();
  ada = await addStaff("moderator", "Ada");
  ben = await addStaff("moderator", "Ben");
  lead = await addStaff("lead", "Lena");
});
// One test's job must not be run by the next one's worker.
afterEach(() => database.owner.query("DELETE FROM bulk_jobs"));

type Bulk = {
  id: string;
  state: string;
  stoppedBecause: string | null;
  counts: Record<string, number>;
  allowed: Record<string, boolean>;
  preview: {
    cases: number;
    accounts: number;
    consequences: { code: string; count: number; params: object }[];
    lines: object[];
  };
  errors: { path: string; message: string }[];
};
type Item = { caseId: string; state: string; code: string | null; decisionId: string | null };

const plan = (as: Staff, body: object) => askJson<Bulk>("POST", "/bulk", { as, body });
const step = (as: Staff, id: string, what: string) => askJson<Bulk>("POST", `/bulk/${id}/${what}`, { as });
const look = async (as: Staff, id: string) => (await askJson<Bulk>("GET", `/bulk/${id}`, { as })).body;
const itemsOf = async (id: string) => {
  const { body } = await askJson<{ items: Item[] }>("GET", `/bulk/${id}/items?limit=100`, { as: ada });
  return new Map(body.items.map((item) => [item.caseId, item]));
};
async function work(): Promise<void> {
  while (await runBulk(callOfJob()));
}

const cleared = { outcome: "no_violation", reasonCode: "false_positive" };
const warned = {
  outcome: "violation",
  reasonCode: "contact_before_contract",
  note: "seen together",
  actions: [{ kind: "warn" }],
};

const statusOf = async (id: string) => {
  const { rows } = await database.owner.query("SELECT status, claimed_by FROM cases WHERE id = $1", [id]);
  return rows[0] as { status: string; claimed_by: string | null };
};
const hold = (id: string, by: Staff) =>
  database.owner.query(
    "UPDATE cases SET claimed_by = $2, claimed_at = now(), claim_expires_at = now() + interval '10 minutes' WHERE id = $1",
    [id, by.id],
  );
const decisionsOn = async (id: string) =>
  (await database.owner.query("SELECT id, state, decided_by FROM decisions WHERE case_id = $1", [id])).rows;

describe("a bulk decision", () => {
  test("is looked at first: cases, accounts and every consequence, with nothing decided", async () => {
    const account = await makeAccount({ reportedBadges: ["Top Rated"] });
    const [one, two] = [await makeCase({ accountId: account.id }), await makeCase({ accountId: account.id })];
    const [held, scam, plain] = [
      await makeCase(),
      await makeCase({ violations: ["scam_script"] }),
      await makeCase({ violations: [] }),
    ];
    await hold(held.id, ben);
    const decided = await makeCase({ status: "decided" });
    const { status, body } = await plan(ada, {
      caseIds: [one, two, held, scam, plain, decided].map((kase) => kase.id),
      decision: {
        ...warned,
        actions: [{ kind: "warn" }, { kind: "strip_badge", badge: "Top Rated", durationDays: 30 }],
        message: "Please stay on the platform.",
      },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: "ready",
      counts: { waiting: 5 },
      allowed: { start: true, cancel: true, undo: false },
    });
    const { consequences, ...rest } = body.preview;
    expect(rest).toMatchObject({ cases: 5, accounts: 4 });
    expect(rest.lines).toHaveLength(5);
    expect(Object.fromEntries(consequences.map(({ code, count }) => [code, count]))).toEqual({
      decided: 3,
      warn: 2,
      strip_badge: 1,
      badge_missing: 1,
      strikes: 3,
      message: 2,
      several_cases: 1,
      undo_within: 2,
      at_once: 1,
      held_by_others: 1,
      no_violation_flagged: 1,
      finished_meanwhile: 1,
    });
    expect(await statusOf(one.id)).toMatchObject({ status: "open", claimed_by: null });
    await work();
    expect(await decisionsOn(one.id)).toEqual([]);
  });

  test("never suspends, and is held to what a decision on one case is", async () => {
    const kase = await makeCase();
    const refused = async (decision: object, path: string) => {
      const { status, body } = await plan(ada, { caseIds: [kase.id], decision });
      expect(status).toBe(422);
      expect(body.errors.map((error) => error.path).join(" ")).toContain(path);
    };
    await refused({ ...warned, actions: [{ kind: "suspend" }] }, "actions.0.kind");
    await refused({ ...warned, note: "" }, "note");
    await refused({ ...warned, actions: [{ kind: "restrict", abilities: ["fly"] }] }, "abilities");
    await refused({ ...cleared, reasonCode: "scam" }, "reasonCode");
    await refused({ ...cleared, actions: [{ kind: "warn" }] }, "actions");
    expect((await plan(ada, { decision: cleared })).status).toBe(422);
    expect((await plan(ada, { filter: { language: ["xx"] }, decision: cleared })).status).toBe(422);
    expect((await plan(ada, { caseIds: [kase.id], decision: warned })).status).toBe(201);
  });

  test("decides each case in its maker's name, leaves out what cannot be decided, and says why", async () => {
    const [free, mine, others, changed] = [await makeCase(), await makeCase(), await makeCase(), await makeCase()];
    await hold(mine.id, ada);
    const { body } = await plan(ada, {
      caseIds: [free, mine, others, changed].map((kase) => kase.id),
      decision: warned,
    });
    await hold(others.id, ben);
    await database.owner.query("UPDATE cases SET version = 2 WHERE id = $1", [changed.id]);
    expect((await step(ada, body.id, "start")).body).toMatchObject({ state: "running" });
    await work();
    expect(await look(ada, body.id)).toMatchObject({ state: "done", counts: { done: 2, skipped: 2, waiting: 0 } });
    const items = await itemsOf(body.id);
    for (const { id } of [free, mine]) {
      const [decision] = await decisionsOn(id);
      expect(decision).toMatchObject({ decided_by: ada.id, id: items.get(id)!.decisionId });
    }
    expect(items.get(others.id)).toMatchObject({ state: "skipped", code: "claimed_by_other" });
    expect(items.get(changed.id)).toMatchObject({ state: "skipped", code: "stale_version" });
    expect(await statusOf(changed.id)).toEqual({ status: "open", claimed_by: null });
    expect(await auditOf("bulk.started", body.id)).toMatchObject([{ actor_id: ada.id, data: { cases: 4 } }]);
    expect(await auditOf("bulk.finished", body.id)).toMatchObject([{ data: { done: 2, skipped: 2 } }]);
    expect(await auditOf("decision.made", free.id)).toMatchObject([{ actor_id: ada.id }]);
  });

  test("takes everything that a filter matches", async () => {
    const cases = [await makeCase({ language: "sw" }), await makeCase({ language: "sw" })];
    await makeCase({ language: "sw", status: "decided" });
    const { body } = await plan(ada, { filter: { language: ["sw"] }, decision: cleared });
    expect(body.preview).toMatchObject({ cases: 2 });
    await step(ada, body.id, "start");
    await work();
    for (const { id } of cases) expect(await statusOf(id)).toMatchObject({ status: "decided" });
  });

  test("is undone as one while the grace time runs, and says what it was too late for", async () => {
    const [one, two, scam] = [await makeCase(), await makeCase(), await makeCase({ violations: ["scam_script"] })];
    const { body } = await plan(ada, { caseIds: [one.id, two.id, scam.id], decision: warned });
    await step(ada, body.id, "start");
    await work();
    expect((await step(ben, body.id, "undo")).status).toBe(404);
    expect((await step(ada, body.id, "undo")).body).toMatchObject({ state: "undoing" });
    await work();
    expect(await look(ada, body.id)).toMatchObject({ state: "undone", counts: { undone: 2, kept: 1, done: 0 } });
    for (const { id } of [one, two]) {
      expect(await statusOf(id)).toEqual({ status: "open", claimed_by: null });
      expect(await decisionsOn(id)).toMatchObject([{ state: "undone" }]);
    }
    expect((await itemsOf(body.id)).get(scam.id)).toMatchObject({ state: "kept", code: "conflict" });
    expect((await step(ada, body.id, "undo")).status).toBe(409);
  });

  test("is undone by a lead too", async () => {
    const kase = await makeCase();
    const { body } = await plan(ada, { caseIds: [kase.id], decision: warned });
    await step(ada, body.id, "start");
    await work();
    expect((await step(lead, body.id, "undo")).status).toBe(200);
    await work();
    expect(await statusOf(kase.id)).toMatchObject({ status: "open" });
  });

  test("cancelled, goes no further; what was decided stays and can be undone", async () => {
    const cases = [];
    for (let n = 0; n < 12; n += 1) cases.push(await makeCase());
    const { body } = await plan(ada, { caseIds: cases.map((kase) => kase.id), decision: cleared });
    await step(ada, body.id, "start");
    await runBulk(callOfJob());
    expect((await step(ben, body.id, "cancel")).status).toBe(404);
    expect((await step(ada, body.id, "cancel")).body).toMatchObject({
      state: "cancelled",
      counts: { done: 10, waiting: 2 },
    });
    await work();
    expect(await look(ada, body.id)).toMatchObject({
      counts: { done: 10, waiting: 2 },
      allowed: { undo: true, start: false },
    });
    expect((await step(ada, body.id, "start")).status).toBe(409);
  });

  test("keeps what its maker wrote no longer than it runs", async () => {
    const written = { ...warned, message: "Please stay on the platform." };
    const words = async (id: string) =>
      (
        await database.owner.query(
          "SELECT decision->>'note' AS note, decision->>'message' AS message FROM bulk_jobs WHERE id = $1",
          [id],
        )
      ).rows[0];
    const [run, left] = [
      await plan(ada, { caseIds: [(await makeCase()).id], decision: written }),
      await plan(ada, { caseIds: [(await makeCase()).id], decision: written }),
    ];
    expect(await words(run.body.id)).toEqual({ note: warned.note, message: written.message });
    await step(ada, run.body.id, "start");
    await work();
    await step(ada, left.body.id, "cancel");
    for (const { body } of [run, left]) expect(await words(body.id)).toEqual({ note: "", message: "" });
    const { rows } = await database.owner.query("SELECT note FROM decisions WHERE note = $1", [warned.note]);
    expect(rows).not.toEqual([]);
    expect((await step(ada, run.body.id, "undo")).status).toBe(200);
  });

  test("ends with its maker's session, and goes on under another of theirs", async () => {
    const eve = await addStaff("moderator");
    const kase = await makeCase();
    const { body } = await plan(eve, { caseIds: [kase.id], decision: cleared });
    await step(eve, body.id, "start");
    await database.owner.query("UPDATE staff_sessions SET revoked_at = now() WHERE id = $1", [eve.sessionId]);
    await work();
    expect(await statusOf(kase.id)).toMatchObject({ status: "open" });
    const { startSession } = await import("@/lib/api/testing/desk");
    const again = { ...eve, ...(await startSession(eve.id)) };
    expect(await look(again, body.id)).toMatchObject({ state: "stopped", stoppedBecause: "session_ended" });
    expect((await step(again, body.id, "start")).status).toBe(200);
    await work();
    expect(await statusOf(kase.id)).toMatchObject({ status: "decided" });
  });

  test("decides a case once when the worker died before it could write that down, and undoes that one too", async () => {
    const kase = await makeCase();
    const { body } = await plan(ada, { caseIds: [kase.id], decision: warned });
    await step(ada, body.id, "start");
    const run = (await takeBulk())!;
    const [item] = await nextItems(run, 1);
    await decideItem(run, (await staffOfSession(ada.sessionId))!, item!);
    // It died here: held by nobody only once its time is over.
    expect(await takeBulk()).toBeNull();
    await database.owner.query("UPDATE bulk_jobs SET leased_until = now() - interval '1 second' WHERE id = $1", [
      body.id,
    ]);
    await work();
    const [decision, ...more] = await decisionsOn(kase.id);
    expect(more).toEqual([]);
    expect((await itemsOf(body.id)).get(kase.id)).toMatchObject({ state: "done", decisionId: decision.id });
    expect(await keepBulk(run)).toBe(false);
    await step(ada, body.id, "undo");
    await work();
    expect(await statusOf(kase.id)).toMatchObject({ status: "open" });
  });
});
