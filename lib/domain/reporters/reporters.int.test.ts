import { beforeAll, describe, expect, test } from "vitest";
import { followMutes } from "@/lib/domain/reporter-weights/mutations";
import { listReporters } from "@/lib/domain/reporters/data";
import { muteReporter, unmuteReporter } from "@/lib/domain/reporters/mutations";
import { contentId, named, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import type { StaffActor } from "@/lib/platform/actor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;
const DAY = 86_400_000;

let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  lead = await makeStaff("lead", "Lena");
});

/** As on a desk whose worker never looked at mutes: these tests go forth and back in time. */
const forgetRounds = () => rows("DELETE FROM desk_facts WHERE key = 'mutes_reckoned'");

const casesOf = (accountId: string) =>
  rows<{ id: string; version: number; priority_reasons: { code: string; params: { accuracy: number } }[] }>(
    "SELECT id, version, priority_reasons FROM cases WHERE account_id = $1 AND status = 'open' ORDER BY id",
    [accountId],
  );

/** A complaint of one user about another, and its id. */
async function complain(reporterId: string, accountId: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = named("rep");
  await send(told.report({ id, accountId, reporterId, category: "unsolicited_contact", ...more }, 5));
  return id;
}

/** A reporter with so many reports that were decided to be right and wrong. */
async function reporterWith(confirmed: number, rejected: number): Promise<string> {
  const p = pair();
  await send(...p.describe);
  for (let n = 0; n < confirmed + rejected; n += 1) {
    const accused = pair();
    await send(...accused.describe);
    await complain(p.client, accused.freelancer);
    const [open] = await casesOf(accused.freelancer);
    await rows(
      `INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
         policy_version, phase, surface, state, decided_by, decided_at, undo_until)
       VALUES (gen_random_uuid(), $1, 1, $2, $3, '{}', 'other', '{}', 1, 'none', 'message', 'active', $4, now(), now())`,
      [open!.id, accused.freelancer, n < confirmed ? "violation" : "no_violation", lead.id],
    );
    await rows("UPDATE cases SET status = 'decided' WHERE id = $1", [open!.id]);
  }
  return p.client;
}

const mute = (id: string, days = 14, at = new Date()) =>
  muteReporter(callOf(lead, at), id, { days, reason: "Forty reports, none right." });

describe("a reporter's record", () => {
  test("says how many of those decided were right, and weighs on what is reported next", async () => {
    const [good, bad] = [await reporterWith(3, 1), await reporterWith(0, 4)];
    const { items } = await listReporters({ actor: lead, now: new Date("2026-03-10T00:00:00.000Z") });
    const of = (id: string) => items.find((one) => one.account.id === id);
    expect(of(bad)).toMatchObject({ reports: 4, confirmed: 0, rejected: 4, accuracy: 0, mute: null });
    expect(of(good)).toMatchObject({ reports: 4, confirmed: 3, rejected: 1, accuracy: 0.75 });
    expect(items.indexOf(of(bad)!)).toBeLessThan(items.indexOf(of(good)!));
    const points = await Promise.all(
      [good, bad].map(async (id) => {
        const p = pair();
        await send(...p.describe);
        await complain(id, p.freelancer);
        const [open] = await casesOf(p.freelancer);
        return open!.priority_reasons.find((reason) => reason.code === "reporter")!.params.accuracy;
      }),
    );
    expect(points).toEqual([0.67, 0.17]);
  });
});

describe("muting", () => {
  test("keeps what is reported, on record, and puts it before nobody", async () => {
    const [noisy, p] = [pair(), pair()];
    await send(...noisy.describe, ...p.describe);
    const view = await mute(noisy.client);
    expect(view).toMatchObject({ mute: { by: { id: lead.id, name: "Lena" }, reason: "Forty reports, none right." } });
    const id = await complain(noisy.client, p.freelancer, { note: "He wrote to me!" });
    expect(await casesOf(p.freelancer)).toEqual([]);
    expect(await rows("SELECT muted, case_id, note FROM reports WHERE id = $1", [id])).toEqual([
      { muted: true, case_id: null, note: "He wrote to me!" },
    ]);
    const types = await rows<{ type: string; data: object }>(
      "SELECT type, data FROM audit_events WHERE subject_kind = 'account' AND subject_id = $1 ORDER BY id",
      [noisy.client],
    );
    expect(types.map((event) => event.type)).toEqual(["reporter.muted", "report.kept"]);
    expect(JSON.stringify(types)).not.toContain("Forty");
  });

  test("raises no case that stands, and leaves other reporters alone", async () => {
    const [noisy, other, p] = [pair(), pair(), pair()];
    const said = p.says("freelancer", "Write to maria.keller@example.org", 1);
    await send(...noisy.describe, ...other.describe, ...p.describe, said);
    await settle();
    const [before] = await casesOf(p.freelancer);
    await mute(noisy.client);
    await complain(noisy.client, p.freelancer, { contentId: contentId(said) });
    expect(await casesOf(p.freelancer)).toEqual([before]);
    await complain(other.client, p.freelancer, { contentId: contentId(said) });
    expect(await casesOf(p.freelancer)).toMatchObject([{ id: before!.id, version: before!.version + 1 }]);
  });

  test("takes a reporter's weight off the cases that stand, and gives it back when it is lifted or over", async () => {
    await forgetRounds();
    const [noisy, other, p, q] = [pair(), pair(), pair(), pair()];
    await send(...noisy.describe, ...other.describe, ...p.describe, ...q.describe);
    await complain(noisy.client, p.freelancer);
    await complain(noisy.client, q.freelancer);
    await complain(other.client, q.freelancer);
    const weight = async (accountId: string) => {
      const [row] = await rows<{ id: string; version: number; priority_key: number; priority_reasons: unknown[] }>(
        "SELECT id, version, priority_key, priority_reasons FROM cases WHERE account_id = $1 AND status = 'open'",
        [accountId],
      );
      const reasons = row!.priority_reasons as { code: string; points: number; params: { reports: number } }[];
      return { ...row!, part: reasons.find((reason) => reason.code === "reporter") ?? null };
    };
    const before = [await weight(p.freelancer), await weight(q.freelancer)];
    expect(before.map((one) => one.part?.params.reports)).toEqual([1, 2]);
    const at = new Date(Date.now() - 60 * DAY);
    const worker = (days: number) => callOfJob(new Date(at.getTime() + days * DAY));

    await mute(noisy.client, 14, at);
    expect(await followMutes(worker(0))).toBe(2);
    const muted = [await weight(p.freelancer), await weight(q.freelancer)];
    expect(muted.map((one) => one.part?.params.reports)).toEqual([undefined, 1]);
    expect(muted[0]!.priority_key).toBeCloseTo(before[0]!.priority_key - before[0]!.part!.points, 6);
    expect(muted.map((one) => one.version)).toEqual(before.map((one) => one.version));
    expect(await followMutes(worker(0))).toBe(0);

    await unmuteReporter(callOf(lead, new Date(at.getTime() + DAY)), noisy.client);
    expect(await followMutes(worker(1))).toBe(2);
    expect([await weight(p.freelancer), await weight(q.freelancer)]).toEqual(before);

    await mute(noisy.client, 3, new Date(at.getTime() + 2 * DAY));
    expect(await followMutes(worker(2))).toBe(2);
    expect(await followMutes(worker(4))).toBe(0);
    // A worker that slept through the end finds it.
    expect(await followMutes(worker(30))).toBe(2);
    expect([await weight(p.freelancer), await weight(q.freelancer)]).toEqual(before);
  });

  test("follows through however many cases, leaves decided ones, and comes back for one that was locked", async () => {
    await forgetRounds();
    const [noisy, p] = [pair(), pair()];
    await send(...noisy.describe, ...p.describe);
    const reportId = await complain(noisy.client, p.freelancer);
    const [one] = await casesOf(p.freelancer);
    // Copies of the case, its report and its flag, more than two batches of them.
    await rows(
      `WITH copy AS (
         SELECT n, gen_random_uuid() AS case_id, gen_random_uuid() AS flag_id, $2 || '-' || n AS report_id,
           $3 || '-' || n AS account_id FROM generate_series(1, 450) n
       ),
       cased AS (
         INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', copy.case_id, 'number', 1000000 + copy.n,
           'account_id', copy.account_id, 'subject_id', copy.account_id,
           'status', CASE copy.n WHEN 1 THEN 'decided' WHEN 2 THEN 'snoozed' ELSE 'open' END))).*
         FROM cases c CROSS JOIN copy WHERE c.id = $1 RETURNING id
       ),
       reported AS (
         INSERT INTO reports SELECT (jsonb_populate_record(r, jsonb_build_object('id', copy.report_id,
           'account_id', copy.account_id, 'case_id', copy.case_id))).*
         FROM reports r CROSS JOIN copy WHERE r.id = $2 RETURNING id
       )
       INSERT INTO flags SELECT (jsonb_populate_record(f, jsonb_build_object('id', copy.flag_id, 'case_id', copy.case_id,
         'report_id', copy.report_id))).*
       FROM flags f CROSS JOIN copy WHERE f.case_id = $1`,
      [one!.id, reportId, p.freelancer],
    );
    await mute(noisy.client);
    const locked = await database.owner.connect();
    try {
      await locked.query("BEGIN");
      await locked.query("SELECT FROM cases WHERE id = $1 FOR UPDATE", [one!.id]);
      expect(await followMutes(callOfJob(new Date()))).toBe(449);
      await locked.query("ROLLBACK");
    } finally {
      locked.release();
    }
    expect(await followMutes(callOfJob(new Date()))).toBe(1);
    const heard = await rows<{ status: string; n: number }>(
      `SELECT status::text AS status, count(*)::int AS n FROM cases WHERE account_id LIKE $1
       AND priority_reasons @> '[{"code": "reporter"}]' GROUP BY 1`,
      [`${p.freelancer}%`],
    );
    expect(heard).toEqual([{ status: "decided", n: 1 }]);
  });

  test("takes a reporter's weight off a case that is reckoned anew", async () => {
    const [noisy, p] = [pair(), pair()];
    await send(...noisy.describe, ...p.describe);
    const reporters = async () =>
      (await casesOf(p.freelancer))[0]!.priority_reasons.filter((reason) => reason.code === "reporter").length;
    const said = p.says("freelancer", "Hello there", 1);
    await send(said);
    await settle();
    await complain(noisy.client, p.freelancer, { contentId: contentId(said) });
    expect(await reporters()).toBe(1);
    await mute(noisy.client);
    await send(p.says("freelancer", "Write to maria.keller@example.org", 2));
    await settle();
    expect(await reporters()).toBe(0);
  });

  test("ends by itself, or when a lead ends it; the same report told again stays kept", async () => {
    const [noisy, one, two] = [pair(), pair(), pair()];
    await send(...noisy.describe, ...one.describe, ...two.describe);
    await mute(noisy.client, 1, new Date(Date.now() - 2 * DAY));
    await complain(noisy.client, one.freelancer);
    expect(await casesOf(one.freelancer)).toHaveLength(1);
    await mute(noisy.client);
    const kept = await complain(noisy.client, two.freelancer);
    expect((await unmuteReporter(callOf(lead), noisy.client)).mute).toBeNull();
    await send(
      told.report(
        { id: kept, accountId: two.freelancer, reporterId: noisy.client, category: "unsolicited_contact" },
        6,
      ),
    );
    expect(await casesOf(two.freelancer)).toEqual([]);
    await complain(noisy.client, two.freelancer);
    expect(await casesOf(two.freelancer)).toHaveLength(1);
    await unmuteReporter(callOf(lead), noisy.client);
    const lifted = await rows("SELECT 1 FROM audit_events WHERE type = 'reporter.unmuted' AND subject_id = $1", [
      noisy.client,
    ]);
    expect(lifted).toHaveLength(1);
  });

  test("replaces a mute that stands, and wants somebody the desk knows", async () => {
    const p = pair();
    await send(...p.describe);
    await mute(p.client, 100);
    const { mute: standing } = await mute(p.client, 1);
    expect(Date.parse(standing!.until)).toBeLessThan(Date.now() + 2 * DAY);
    expect(
      await rows("SELECT 1 FROM reporter_mutes WHERE account_id = $1 AND lifted_at IS NULL", [p.client]),
    ).toHaveLength(1);
    await expect(mute("nobody")).rejects.toMatchObject({ code: "not_found" });
  });
});
