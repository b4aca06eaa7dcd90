import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addStaff, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { type Receiver, startReceiver } from "@/lib/platform/testing/receiver";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
let admin: Staff;
let lead: Staff;
let receiver: Receiver;
beforeAll(async () => {
  process.env["WEBHOOK_ALLOW_PRIVATE"] = "1";
  admin = await addStaff("admin");
  lead = await addStaff("lead");
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(async () => {
  await database.owner.query("DELETE FROM webhook_endpoints");
  receiver.received.length = 0;
});

type Made = { id: string; secret: string; secrets: { retiresAt: string | null }[] };
const make = (body: object = { url: receiver.url }, headers = {}) =>
  askJson<Made>("POST", "/webhooks", { as: admin, body, headers });

test("an administrator adds, sees, changes and removes an endpoint; its secret is told once", async () => {
  const { status, body } = await make({ url: receiver.url, description: "Here", eventTypes: ["notice.account"] });
  expect(status).toBe(201);
  expect(body.secret).toMatch(/^whsec_/);
  const list = await askJson<{ items: object[] }>("GET", "/webhooks", { as: admin });
  expect(list.body.items).toMatchObject([
    { id: body.id, description: "Here", eventTypes: ["notice.account"], pending: 0 },
  ]);
  expect(JSON.stringify(list.body)).not.toContain("whsec_");
  const changed = await askJson("PATCH", `/webhooks/${body.id}`, {
    as: admin,
    body: { enabled: false, eventTypes: [] },
  });
  expect(changed.body).toMatchObject({ disabledReason: "admin", eventTypes: [] });
  expect((await askJson("PATCH", `/webhooks/${body.id}`, { as: admin, body: { enabled: true } })).body).toMatchObject({
    disabledAt: null,
  });
  expect((await askJson("DELETE", `/webhooks/${body.id}`, { as: admin })).status).toBe(200);
  expect((await askJson("GET", `/webhooks/${body.id}`, { as: admin })).status).toBe(404);
  for (const type of ["created", "changed", "disabled", "enabled", "removed"]) {
    expect(await auditOf(`webhook.${type}`, body.id), type).toHaveLength(1);
  }
});

test("nobody but an administrator reaches them", async () => {
  const { body } = await make();
  expect((await askJson("GET", `/webhooks/${body.id}`, { as: lead })).status).toBe(403);
  expect((await askJson("POST", "/webhooks", { as: lead, body: { url: receiver.url } })).status).toBe(403);
});

test("a repeat under the same key gives the same endpoint with the same secret", async () => {
  const once = { "idempotency-key": "make-it-once" };
  const [first, second] = [await make(undefined, once), await make(undefined, once)];
  expect(second.body).toEqual(first.body);
  expect((await askJson<{ items: object[] }>("GET", "/webhooks", { as: admin })).body.items).toHaveLength(1);
});

test("rotating tells a new secret and keeps the old one signing for the overlap", async () => {
  const { body } = await make();
  const rotated = await askJson<Made>("POST", `/webhooks/${body.id}/rotate`, { as: admin, body: { overlapHours: 2 } });
  expect(rotated.body.secret).not.toBe(body.secret);
  expect(rotated.body.secrets.map((one) => one.retiresAt !== null)).toEqual([false, true]);
  expect((await askJson("POST", `/webhooks/${body.id}/rotate`, { as: admin })).status).toBe(200);
  expect((await askJson("POST", `/webhooks/${body.id}/rotate`, { as: admin, body: { overlapHours: -1 } })).status).toBe(
    422,
  );
});

test("trying an endpoint sends a signed webhook.test and shows what was answered", async () => {
  const { body } = await make();
  receiver.answer = (_request, response) => response.writeHead(418).end("short and stout");
  const trial = await askJson("POST", `/webhooks/${body.id}/test`, { as: admin });
  expect(trial.body).toMatchObject({ result: "refused", status: 418, body: "short and stout" });
  expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ type: "webhook.test", data: { webhookId: body.id } });
  expect(receiver.received[0]!.headers["webhook-signature"]).toMatch(/^v1,/);
  expect(await auditOf("webhook.tried", body.id)).toMatchObject([{ data: { result: "refused", status: 418 } }]);
});

test.each([
  [{ url: "ftp://marketplace.example/" }, "url"],
  [{ url: "http://169.254.169.254/" }, "url"],
  [{ url: "https://user:word@marketplace.example/" }, "url"],
  [{ url: "nowhere" }, "url"],
  [{ url: "https://marketplace.example/", eventTypes: ["nothing.known"] }, "eventTypes.0"],
])("%j is refused, and says why", async (body, path) => {
  const answer = await make(body);
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ errors: [expect.objectContaining({ path: expect.stringContaining(path) })] });
});

test("there are twenty at most", async () => {
  await database.owner.query(
    "INSERT INTO webhook_endpoints (id, url, event_types, created_at) SELECT gen_random_uuid(), 'https://x.example', '{}', now() FROM generate_series(1, 20)",
  );
  expect((await make()).status).toBe(409);
});
