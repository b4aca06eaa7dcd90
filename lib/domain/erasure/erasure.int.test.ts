import { beforeAll, describe, expect, it, vi } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { verifyTrail } from "@/lib/domain/audit-verification/data";
import { contentId, firstPolicy, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { sealAll } from "@/lib/domain/testing/sealing";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

let admin: Staff;
let lead: Staff;
beforeAll(async () => {
  await firstPolicy();
  [admin, lead] = [await addStaff("admin"), await addStaff("lead")];
});

const SECRETS = [
  "Marlene Dietz",
  "marlene.d",
  "555 0142",
  "Zanzibar",
  "mellow whisper",
  "quiet remark",
  "purple gate",
  "velvet lantern",
];

/** Every text of every row of the database, as a superuser would search it. */
async function found(secret: string): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition`,
  );
  const hits = await Promise.all(
    tables.map(async ({ name }) => {
      const [hit] = await rows<{ n: string }>(
        `SELECT count(*) AS n FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`,
        [secret],
      );
      return Number(hit!.n) > 0 ? [name] : [];
    }),
  );
  return hits.flat();
}

async function story() {
  const p = pair();
  const asked = p.says("client", "What does the purple gate cost?", 1);
  const said = p.says("freelancer", "In Zanzibar 😀 call +1 212 555 0142 or marlene.d@example.org", 2);
  await send(
    ...p.describe,
    told.account({ id: p.freelancer, kind: "freelancer", displayName: "Marlene Dietz", country: "TZ" }, 1),
    asked,
    said,
  );
  await settle();
  await send(
    told.edit(contentId(said), "In Zanzibar 😀 call +1 212 555 0142 or marlene.d@example.org, please", 3),
    told.report(
      {
        id: `r-${p.freelancer}`,
        reporterId: p.client,
        accountId: p.freelancer,
        contentId: contentId(said),
        category: "contact_info",
        note: "mellow whisper",
      },
      4,
    ),
  );
  await settle();
  const [opened] = await rows<{ id: string }>("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
  await ask("POST", `/cases/${opened!.id}/claim`, { as: lead });
  const place = { contentId: contentId(said), start: 3, end: 11, kind: "handle" };
  expect((await ask("POST", `/cases/${opened!.id}/missed-spans`, { as: lead, body: place })).status).toBe(201);
  await ask("POST", `/cases/${opened!.id}/escalate`, { as: lead, body: { reason: "velvet lantern" } });
  await ask("POST", `/cases/${opened!.id}/claim`, { as: lead });
  const { version } = (await askJson<{ version: number }>("GET", `/cases/${opened!.id}`, { as: lead })).body;
  const decided = await ask("POST", `/cases/${opened!.id}/decisions`, {
    as: lead,
    body: {
      outcome: "violation",
      violations: ["contact_info"],
      actions: [{ kind: "warn" }],
      reasonCode: "contact_before_contract",
      note: "quiet remark",
      message: "Marlene Dietz, stay here",
      caseVersion: version,
    },
  });
  expect(decided.status).toBe(201);
  return { ...p, caseId: opened!.id, said: contentId(said) };
}

const erase = (id: string, as = admin) =>
  askJson("POST", `/accounts/${id}/erase`, { as, body: { reason: "They asked for it" } });

describe("erasing an account", () => {
  it("leaves nothing personal anywhere, keeps what others wrote, and the trail still verifies", async () => {
    const p = await story();
    for (const secret of SECRETS) expect(await found(secret), secret).not.toEqual([]);
    const before = await rows("SELECT id, type, data FROM audit_events ORDER BY id");
    const { status, body } = await erase(p.freelancer);
    expect(status).toBe(200);
    expect(body).toMatchObject({ accountId: p.freelancer, contents: 1, reports: 1 });
    for (const secret of SECRETS.filter((one) => one !== "purple gate")) {
      expect(await found(secret), secret).toEqual([]);
    }
    expect(await found("purple gate")).toContain("contents");
    // Decisions and measures stand, and their pages open.
    expect((await rows("SELECT 1 FROM enforcements WHERE account_id = $1", [p.freelancer])).length).toBe(1);
    expect((await ask("GET", `/cases/${p.caseId}`, { as: lead })).status).toBe(200);
    expect((await ask("GET", `/accounts/${p.freelancer}`, { as: lead })).status).toBe(200);
    const after = await rows("SELECT id, type, data FROM audit_events ORDER BY id");
    expect(after.slice(0, before.length)).toEqual(before);
    expect((await auditOf("account.erased", p.freelancer)).map((event) => event.data["contents"])).toEqual([1]);
    await sealAll();
    expect((await verifyTrail({ kept: [] })).findings).toEqual([]);
    // Spans point where they did: the erased text is as long as it was.
    const [evidence] = await rows<{ text: string; signals: { spans: { end: number }[] }[] }>(
      "SELECT text, signals FROM evidence WHERE author_id = $1 ORDER BY revision LIMIT 1",
      [p.freelancer],
    );
    expect(evidence!.text).toBe("•".repeat("In Zanzibar 😀 call +1 212 555 0142 or marlene.d@example.org".length));
    expect(evidence!.signals.length).toBeGreaterThan(0);
    const marks = await rows("SELECT masked FROM missed_spans WHERE content_external_id = $1", [p.said]);
    expect(marks).toEqual([{ masked: "•".repeat(8) }]);
  });

  it("waits for who is judging its texts: what was read before is not written after", async () => {
    const p = await story();
    await send(told.edit(p.said, "Again: marlene.d@example.org", 9));
    const judge = await database.owner.connect();
    try {
      await judge.query("BEGIN");
      const mine = "SELECT q.id FROM detection_queue q JOIN contents c ON c.id = q.content_id WHERE c.author_id = $1";
      expect((await judge.query(`${mine} FOR UPDATE OF q`, [p.freelancer])).rowCount).toBe(1);
      const erasing = erase(p.freelancer);
      await vi.waitFor(async () => {
        const waiting = await rows(
          "SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()",
        );
        expect(waiting.length).toBeGreaterThan(0);
      }, 30_000);
      await judge.query(
        "UPDATE signals s SET masked_value = 'late whisper' FROM contents c WHERE c.id = s.content_id AND c.author_id = $1",
        [p.freelancer],
      );
      await judge.query("COMMIT");
      expect((await erasing).status).toBe(200);
    } finally {
      // Ended already, or the test failed and nobody is to wait for it.
      await judge.query("ROLLBACK");
      judge.release();
    }
    expect(await found("late whisper")).toEqual([]);
    await settle();
    expect(await found("marlene.d")).toEqual([]);
  });

  it("forgets the kept answers that name it, and no other's", async () => {
    const p = await story();
    const keep = (key: string, response: object) =>
      rows(
        "INSERT INTO idempotency_keys (actor_id, route, key, body_hash, status, response) VALUES ('key:k', 'POST /x', $1, '', 200, $2)",
        [key, response],
      );
    await keep("its own", { account: { id: p.freelancer } });
    await keep("another's", { account: { id: `${p.freelancer}0` } });
    await erase(p.freelancer);
    expect(await rows("SELECT key FROM idempotency_keys WHERE actor_id = 'key:k'")).toEqual([{ key: "another's" }]);
  });

  it("is refused under legal hold, and possible once it is lifted", async () => {
    const p = await story();
    expect(
      (await ask("POST", `/accounts/${p.freelancer}/hold`, { as: lead, body: { reason: "A court asks" } })).status,
    ).toBe(201);
    expect((await ask("POST", `/accounts/${p.freelancer}/hold`, { as: lead, body: { reason: "Again" } })).status).toBe(
      409,
    );
    const refused = await erase(p.freelancer);
    expect(refused.status).toBe(409);
    expect((refused.body as { detail: string }).detail).toContain("legal hold");
    expect(await found("mellow whisper")).toEqual(["reports"]);
    expect(await rows("SELECT 1 FROM erasures WHERE account_id = $1", [p.freelancer])).toEqual([]);
    const lift = await ask("POST", `/accounts/${p.freelancer}/hold/lift`, { as: admin, body: { reason: "Closed" } });
    expect(lift.status).toBe(200);
    expect(
      (await ask("POST", `/accounts/${p.freelancer}/hold/lift`, { as: admin, body: { reason: "Twice" } })).status,
    ).toBe(409);
    expect((await erase(p.freelancer)).status).toBe(200);
    const holds = await askJson<{ items: { liftedAt: string | null }[] }>("GET", `/holds?account=${p.freelancer}`, {
      as: lead,
    });
    expect(holds.body.items).toHaveLength(1);
    expect(holds.body.items[0]!.liftedAt).not.toBeNull();
    expect((await auditOf("hold.set", p.freelancer)).length + (await auditOf("hold.lifted", p.freelancer)).length).toBe(
      2,
    );
  });

  it("reaches what staff wrote of it elsewhere, and what was found in texts that are past their time", async () => {
    const p = await story();
    await rows(
      `INSERT INTO legal_holds (id, account_id, reason, set_by, set_at, lifted_by, lifted_at, lift_reason)
       VALUES (gen_random_uuid(), $1, 'amber hold', $2, now(), $2, now(), 'amber lift')`,
      [p.freelancer, lead.id],
    );
    await rows(
      `INSERT INTO appeals (id, decision_id, case_id, account_id, reference, filed_by_kind, filed_by, filed_at, due_at, policy_version)
       SELECT gen_random_uuid(), d.id, d.case_id, d.account_id, 'amber ticket', 'key', 'k', now(), now(), 1
       FROM decisions d WHERE d.account_id = $1`,
      [p.freelancer],
    );
    const job = async (state: string, word: string) =>
      (
        await rows<{ id: string }>(
          `WITH job AS (
             INSERT INTO bulk_jobs (id, created_by, session_id, state, decision, total, created_at)
             VALUES (gen_random_uuid(), $1, $1, $2, jsonb_build_object('note', $3::text, 'message', $3::text), 1, now())
             RETURNING id
           ) INSERT INTO bulk_items (job_id, position, case_id, case_version, account_id, violations)
             SELECT id, 1, $4::uuid, 1, $5, '{}' FROM job RETURNING job_id AS id`,
          [lead.id, state, word, p.caseId, word === "azure bulk" ? p.client : p.freelancer],
        )
      )[0]!.id;
    const [mine, theirs] = [await job("stopped", "amber bulk"), await job("stopped", "azure bulk")];
    // As if the clock of contents had come round and that of signals never does.
    await rows("UPDATE missed_spans SET masked = 'amber mark' WHERE content_external_id = $1", [p.said]);
    await rows(
      "UPDATE signals s SET masked_value = 'amber find' FROM contents c WHERE c.id = s.content_id AND c.author_id = $1",
      [p.freelancer],
    );
    await rows("DELETE FROM contents WHERE author_id = $1", [p.freelancer]);
    expect((await found("amber")).sort()).toEqual(["appeals", "bulk_jobs", "legal_holds", "missed_spans", "signals"]);
    expect((await erase(p.freelancer)).status).toBe(200);
    expect(await found("amber")).toEqual([]);
    expect(await found("azure bulk")).toEqual(["bulk_jobs"]);
    const stateOf = async (id: string) =>
      (await rows<{ state: string }>("SELECT state FROM bulk_jobs WHERE id = $1", [id]))[0]!.state;
    expect([await stateOf(mine), await stateOf(theirs)]).toEqual(["cancelled", "stopped"]);
    expect((await auditOf("bulk.cancelled", mine)).map((event) => event.data)).toEqual([{ decided: 0, left: 1 }]);
  });

  it("is an administrator's, with a reason, for an account that is known", async () => {
    const p = await story();
    expect((await erase(p.freelancer, lead)).status).toBe(403);
    expect((await ask("POST", `/accounts/${p.freelancer}/erase`, { as: admin, body: {} })).status).toBe(422);
    expect((await erase("nobody-at-all")).status).toBe(404);
    expect((await erase(p.freelancer)).status).toBe(200);
  });
});
