import { beforeAll, describe, expect, it } from "vitest";
import { addKey, addStaff, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { runNextBacktest } from "@/lib/domain/backtests/mutations";
import type { BacktestDetail, BacktestView } from "@/lib/domain/backtests/schema";
import type { DraftView } from "@/lib/domain/drafts/schema";
import { currentPolicy } from "@/lib/domain/policies/data";
import { publishDueDrafts } from "@/lib/domain/publishing/mutations";
import type { ShadowReport } from "@/lib/domain/shadows/schema";
import { firstPolicy, pair, send, settle, workerCall } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";
import type { PolicyData } from "@/lib/policy/policy-data";

const database = testDatabase();
const people = {} as Record<"lead" | "other" | "analyst" | "moderator" | "admin", Staff>;

beforeAll(async () => {
  await firstPolicy();
  people.lead = await addStaff("lead");
  people.other = await addStaff("lead");
  people.analyst = await addStaff("analyst");
  people.moderator = await addStaff("moderator");
  people.admin = await addStaff("admin");
});

const post = (as: Staff, path: string, body?: unknown) => askJson<DraftView>("POST", `/policies${path}`, { as, body });

async function drafted(change: (policy: PolicyData) => void, as = people.lead): Promise<DraftView> {
  const { body: draft } = await post(as, "/drafts", { title: "A change" });
  const data = structuredClone(draft.data) as PolicyData;
  change(data);
  const patched = await askJson<DraftView>("PATCH", `/policies/drafts/${draft.id}`, {
    as,
    body: { revision: draft.revision, data },
  });
  expect(patched.status).toBe(200);
  return patched.body;
}

const wording = (policy: PolicyData) => {
  policy.label = `${policy.label} again`;
};
const severity = (policy: PolicyData) => {
  const rule = policy.rules[0]!;
  rule.severity = rule.severity === 3 ? 2 : 3;
};
const submit = (draft: DraftView, as: Staff, more: object = {}) =>
  post(as, `/drafts/${draft.id}/publish`, { revision: draft.revision, reason: "It reads better", ...more });
const inForce = async () => (await currentPolicy()).version;

describe("drafts", () => {
  it("keep unfinished data and name its faults by path; a sound one shows what it changes", async () => {
    const broken = await drafted((policy) => {
      policy.rules[0]!.clause = "9.9";
    });
    expect(broken.validation).toMatchObject({ valid: false, errors: [{ path: "rules.0.clause" }] });
    expect((await submit(broken, people.lead)).body).toMatchObject({ code: "invalid_input" });
    const sound = await drafted(wording);
    expect(sound.validation).toMatchObject({ valid: true, changes: [{ path: "label" }], secondPersonFor: [] });
  });

  it("refuse a change on a revision that somebody else has changed, and take one on the newest", async () => {
    const draft = await drafted(wording);
    const stale = await askJson("PATCH", `/policies/drafts/${draft.id}`, {
      as: people.other,
      body: { revision: draft.revision - 1, title: "Late" },
    });
    expect(stale).toMatchObject({ status: 409, body: { code: "stale_version" } });
    const fresh = await askJson("PATCH", `/policies/drafts/${draft.id}`, {
      as: people.other,
      body: { revision: draft.revision, title: "In time" },
    });
    expect(fresh.status).toBe(200);
  });

  it("are written, tried and published by leads, and by nobody else", async () => {
    const draft = await drafted(wording);
    const key = await addKey(["ingest", "read", "export", "appeal"]);
    const acts = [
      ["/drafts", { title: "Mine" }],
      [`/drafts/${draft.id}/validate`, undefined],
      [`/drafts/${draft.id}/shadow`, { on: true }],
      [`/drafts/${draft.id}/backtest`, { since: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z" }],
      [`/drafts/${draft.id}/publish`, { revision: draft.revision, reason: "Because I can" }],
      [`/drafts/${draft.id}/approve`, { revision: draft.revision }],
      ["/1/restore", { reason: "Because I can" }],
    ] as const;
    for (const [path, body] of acts) {
      for (const as of [people.analyst, people.moderator, people.admin, key]) {
        expect((await askJson("POST", `/policies${path}`, { as, body })).status, path).toBe(403);
      }
    }
    const before = await inForce();
    expect((await submit(draft, people.lead)).body).toMatchObject({ state: "published", publishedVersion: before + 1 });
    expect(await inForce()).toBe(before + 1);
    const analyst = await askJson("GET", `/policies/${before + 1}`, { as: people.analyst });
    expect(analyst.body).toMatchObject({
      current: true,
      reason: "It reads better",
      publishedBy: { id: people.lead.id },
    });
    expect(await auditOf("policy.published", String(before + 1))).toHaveLength(1);
  });

  it("publish what weighs heavily only with a second person, who is neither submitter nor author", async () => {
    const draft = await drafted(severity);
    expect(draft.validation.secondPersonFor).toEqual(["rules[CON-1].severity"]);
    const before = await inForce();
    expect((await submit(draft, people.lead)).body).toMatchObject({ state: "pending_approval" });
    expect(await inForce()).toBe(before);
    const own = await post(people.lead, `/drafts/${draft.id}/approve`, { revision: draft.revision });
    expect(own).toMatchObject({ status: 403, body: { code: "forbidden" } });
    const other = await post(people.other, `/drafts/${draft.id}/approve`, { revision: draft.revision });
    expect(other.body).toMatchObject({ state: "published", approvedBy: { id: people.other.id } });
    expect(await inForce()).toBe(before + 1);

    const written = await drafted(severity, people.other);
    await submit(written, people.lead);
    const author = await post(people.other, `/drafts/${written.id}/approve`, { revision: written.revision });
    expect(author.status).toBe(403);
    expect((await post(people.lead, `/drafts/${written.id}/return`)).body).toMatchObject({ state: "editing" });
  });

  it("cannot be approved by their submitter in the database either", async () => {
    const draft = await drafted(severity);
    await submit(draft, people.lead);
    const approve = (by: string) =>
      database.app.query("UPDATE policy_drafts SET approved_by = $2 WHERE id = $1", [draft.id, by]);
    await expect(approve(people.lead.id)).rejects.toThrow("policy_drafts_second_person");
    await approve(people.other.id);
    await post(people.lead, `/drafts/${draft.id}/return`);
  });

  it("wait for their time, and are then in force without anybody's doing", async () => {
    const draft = await drafted(wording);
    const at = new Date(Date.now() + 3_600_000);
    expect((await submit(draft, people.lead, { effectiveAt: at.toISOString() })).body).toMatchObject({
      state: "scheduled",
    });
    const before = await inForce();
    const second = await drafted((policy) => {
      policy.grace.minutes += 1;
    });
    expect((await submit(second, people.lead)).status).toBe(409);
    expect(await publishDueDrafts(workerCall(new Date(at.getTime() - 1)))).toBe(0);
    const results = await Promise.all([publishDueDrafts(workerCall(at)), publishDueDrafts(workerCall(at))]);
    expect(results[0]! + results[1]!).toBe(1);
    expect(await inForce()).toBe(before + 1);
    // What rests on the version before must not undo what came between.
    expect((await submit(second, people.lead)).body).toMatchObject({ code: "stale_version" });
    const rebased = await askJson<DraftView>("PATCH", `/policies/drafts/${second.id}`, {
      as: people.lead,
      body: { revision: second.revision, baseVersion: before + 1 },
    });
    expect((await submit(rebased.body, people.lead)).body).toMatchObject({ state: "published" });
  });

  it("go back to editing when their time comes on a version that is not in force any more", async () => {
    const draft = await drafted(wording);
    const at = new Date(Date.now() + 3_600_000);
    await submit(draft, people.lead, { effectiveAt: at.toISOString() });
    await database.owner.query("UPDATE policy_drafts SET base_version = base_version - 1 WHERE id = $1", [draft.id]);
    const before = await inForce();
    expect(await publishDueDrafts(workerCall(at))).toBe(0);
    expect(await inForce()).toBe(before);
    const { body } = await askJson<DraftView>("GET", `/policies/drafts/${draft.id}`, { as: people.lead });
    expect(body).toMatchObject({ state: "editing" });
  });

  it("roll back by publishing the old rules as a new version; decisions keep theirs", async () => {
    const before = await inForce();
    const data = (await currentPolicy()).data;
    await submit(
      await drafted((policy) => {
        policy.grace.minutes = 77;
      }),
      people.lead,
    );
    const { body } = await post(people.lead, `/${before}/restore`, { reason: "Seventy-seven is too long" });
    expect(body).toMatchObject({ state: "published", restores: before, publishedVersion: before + 2 });
    const now = await currentPolicy();
    expect(now.data).toEqual({ ...data, version: before + 2 });
    expect((await post(people.lead, `/${before + 2}/restore`, { reason: "Nothing to do" })).status).toBe(409);
    const { body: compared } = await askJson<{ changes: { path: string }[] }>(
      "GET",
      `/policies/compare?from=${before}&to=${before + 1}`,
      { as: people.analyst },
    );
    expect(compared.changes.map((change) => change.path)).toEqual(["grace.minutes"]);
  });
});

describe("a draft tried", () => {
  const contact = "You can reach me at maria.keller@example.org";

  it("is judged beside the live policy, keeping only differences, flagging nothing", async () => {
    // Contact counts in a running contract too, and not any more before one.
    const draft = await drafted((policy) => {
      for (const rule of policy.rules) if (rule.id === "CON-1") rule.phases = ["active"];
    });
    await post(people.lead, `/drafts/${draft.id}/shadow`, { on: true });
    const [none, active] = [pair(), pair()];
    await send(...none.describe, none.says("freelancer", contact, 5), none.says("client", "Thank you", 6));
    await send(...active.describe, active.contract("active", 1), active.says("freelancer", contact, 5));
    await settle();
    const { body } = await askJson<ShadowReport>("GET", `/policies/drafts/${draft.id}/shadow`, { as: people.lead });
    expect(body).toMatchObject({
      contents: 3,
      differences: 2,
      byViolation: [
        { violation: "contact_info", phase: "active", added: 1, removed: 0 },
        { violation: "contact_info", phase: "none", added: 0, removed: 1 },
      ],
    });
    expect(body.examples).toHaveLength(2);
    expect(JSON.stringify(body.examples)).not.toContain("maria.keller");
    const cases = await database.owner.query("SELECT account_id FROM cases WHERE account_id = ANY($1)", [
      [none.freelancer, active.freelancer],
    ]);
    expect(cases.rows).toEqual([{ account_id: none.freelancer }]);

    await post(people.lead, `/drafts/${draft.id}/shadow`, { on: false });
    const later = pair();
    await send(...later.describe, later.says("freelancer", contact, 5));
    await settle();
    const stopped = await askJson<ShadowReport>("GET", `/policies/drafts/${draft.id}/shadow`, { as: people.lead });
    expect(stopped.body).toMatchObject({ contents: 3, differences: 2, since: null });
  });

  it("is held against stored content: cases opened and closed, by kind and phase, with masked examples", async () => {
    const period = { since: new Date(Date.now() - 60_000).toISOString() };
    await database.owner.query("DELETE FROM signals; DELETE FROM contents");
    const [none, active, both] = [pair(), pair(), pair()];
    await send(...none.describe, none.says("freelancer", contact, 5), none.says("freelancer", contact, 6));
    await send(...active.describe, active.contract("active", 1), active.says("freelancer", contact, 5));
    await send(
      ...both.describe,
      both.says("freelancer", contact, 5),
      both.contract("active", 10),
      both.says("freelancer", contact, 15),
    );
    await settle();
    const draft = await drafted((policy) => {
      for (const rule of policy.rules) if (rule.id === "CON-1") rule.phases = ["active"];
    });
    const asked = await askJson<BacktestView>("POST", `/policies/drafts/${draft.id}/backtest`, {
      as: people.lead,
      body: { ...period, until: new Date(Date.now() + 60_000).toISOString() },
    });
    expect(asked).toMatchObject({ status: 201, body: { state: "waiting" } });
    while (await runNextBacktest(workerCall()));
    const { body } = await askJson<BacktestDetail>("GET", `/policies/backtests/${asked.body.id}`, { as: people.lead });
    expect(body).toMatchObject({
      state: "done",
      progress: { contents: 5, of: 5 },
      result: {
        liveCases: 2,
        draftCases: 2,
        opened: 1,
        closed: 1,
        changed: 0,
        byViolation: [
          { violation: "contact_info", phase: "active", opened: 1, closed: 0 },
          { violation: "contact_info", phase: "none", opened: 0, closed: 1 },
        ],
        workload: { casesPerDay: 0, minutesPerCase: null },
      },
    });
    expect(body.examples.opened).toMatchObject([{ accountId: active.freelancer, phase: "active", live: [] }]);
    expect(body.examples.closed).toMatchObject([{ accountId: none.freelancer, draft: [] }]);
    expect(body.examples.opened[0]!.text).toContain("m••••.••••••@example.org");
    // Nothing was judged anew for real.
    const cases = await database.owner.query("SELECT 1 FROM cases WHERE account_id = $1", [active.freelancer]);
    expect(cases.rows).toEqual([]);
  });

  it("goes on where a worker that died left off, and ends when it is cancelled", async () => {
    const draft = await drafted(wording);
    const body = { since: new Date(Date.now() - 3_600_000).toISOString(), until: new Date().toISOString() };
    const first = await askJson<BacktestView>("POST", `/policies/drafts/${draft.id}/backtest`, {
      as: people.lead,
      body,
    });
    const second = await askJson("POST", `/policies/drafts/${draft.id}/backtest`, { as: people.lead, body });
    expect(second.status).toBe(409);
    await database.owner.query(
      "UPDATE policy_backtests SET state = 'running', lease = gen_random_uuid(), lease_until = now() + interval '1 hour' WHERE id = $1",
      [first.body.id],
    );
    expect(await runNextBacktest(workerCall())).toBe(false);
    await database.owner.query("UPDATE policy_backtests SET lease_until = now() - interval '1 second' WHERE id = $1", [
      first.body.id,
    ]);
    expect(await runNextBacktest(workerCall())).toBe(true);
    const cancel = () => askJson("POST", `/policies/backtests/${first.body.id}/cancel`, { as: people.lead });
    expect((await cancel()).body).toMatchObject({ state: "cancelled" });
    expect((await cancel()).status).toBe(409);
    expect(await runNextBacktest(workerCall())).toBe(false);
  });
});
