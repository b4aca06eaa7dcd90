import { beforeAll, describe, expect, test } from "vitest";
import { addKey, addStaff, ask, askJson, auditOf, HOST, type Staff, startSession } from "@/lib/api/testing/desk";
import { newId } from "@/lib/platform/ids";
import { sealSession, sessionCookieName } from "@/lib/platform/staff-session";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();
const newKey = () => ({ name: `key ${newId()}`, scopes: ["read"] });

describe("a write by cookie must come from the desk's own pages", () => {
  let admin: Staff;
  beforeAll(async () => {
    admin = await addStaff("admin");
  });

  test.each([
    ["its own origin", { origin: `http://${HOST}` }, 201],
    ["its own origin over https, behind a proxy", { origin: `https://${HOST}` }, 201],
    ["no origin, but the browser's word for same-origin", { origin: "", "sec-fetch-site": "same-origin" }, 201],
    ["another site", { origin: "https://evil.test" }, 403],
    ["another port of the same name", { origin: `http://${HOST}:8080` }, 403],
    ["an opaque origin", { origin: "null" }, 403],
    ["another site that claims to be the same", { origin: "https://evil.test", "sec-fetch-site": "same-origin" }, 403],
    ["no origin and no word", { origin: "" }, 403],
    ["no origin and a cross-site word", { origin: "", "sec-fetch-site": "cross-site" }, 403],
    ["no origin and a same-site word", { origin: "", "sec-fetch-site": "same-site" }, 403],
  ])("%s", async (_, headers, status) => {
    const answer = await ask("POST", "/keys", { as: admin, body: newKey(), headers });
    expect(answer.status).toBe(status);
  });

  test("the Host header decides, not the address that the server was reached by", async () => {
    const headers = { host: "desk.example:444" };
    const ours = { ...headers, origin: "https://desk.example:444" };
    expect((await ask("POST", "/keys", { as: admin, body: newKey(), headers: ours })).status).toBe(201);
    expect((await ask("POST", "/keys", { as: admin, body: newKey(), headers })).status).toBe(403);
  });

  test("a read needs no origin", async () => {
    expect((await ask("GET", "/me", { as: admin, headers: { origin: "https://evil.test" } })).status).toBe(200);
  });

  test("a refused one changes nothing and is told", async () => {
    const other = await addStaff("admin");
    const body = newKey();
    const answer = await ask("POST", "/keys", { as: other, body, headers: { origin: "https://evil.test" } });
    expect(answer.status).toBe(403);
    expect((await owner.query("SELECT FROM api_keys WHERE name = $1", [body.name])).rowCount).toBe(0);
    expect(await auditOf("permission.refused", other.id)).toMatchObject([
      { data: { permission: "same_origin", operation: "createKey", count: 1 } },
    ]);
  });
});

describe("a session is read anew with every request", () => {
  test("works until it is revoked", async () => {
    const { cookie, sessionId } = await addStaff("lead");
    expect((await ask("GET", "/me", { as: { cookie } })).status).toBe(200);
    await owner.query("UPDATE staff_sessions SET revoked_at = now() WHERE id = $1", [sessionId]);
    expect((await ask("GET", "/me", { as: { cookie } })).status).toBe(401);
  });

  test("works until it runs out", async () => {
    const { cookie, sessionId } = await addStaff("lead");
    await owner.query("UPDATE staff_sessions SET expires_at = now() - interval '1 second' WHERE id = $1", [sessionId]);
    expect((await ask("GET", "/me", { as: { cookie } })).status).toBe(401);
  });

  test("a disabled person is out at once", async () => {
    const { id, cookie } = await addStaff("lead");
    await owner.query("UPDATE users SET disabled_at = now() WHERE id = $1", [id]);
    expect((await ask("GET", "/me", { as: { cookie } })).status).toBe(401);
  });

  test("another role holds at once", async () => {
    const { id, cookie } = await addStaff("lead");
    expect((await ask("GET", "/users", { as: { cookie } })).status).toBe(403);
    await owner.query("UPDATE users SET role = 'admin' WHERE id = $1", [id]);
    expect((await ask("GET", "/users", { as: { cookie } })).status).toBe(200);
  });

  test("a cookie that we did not seal is nobody's", async () => {
    const { sessionId } = await addStaff("admin");
    const sealed = await sealSession(sessionId, 60);
    const [head, ...rest] = sealed.split(".");
    const forged = [head, ...rest.slice(0, -1), "AAAAAAAAAAAAAAAAAAAAAA"].join(".");
    for (const token of [sessionId, forged, "", "a.b.c", await sealSession("not-a-uuid", 60)]) {
      expect((await ask("GET", "/me", { as: { cookie: `${sessionCookieName()}=${token}` } })).status).toBe(401);
    }
    expect((await ask("GET", "/me", { as: { cookie: `${sessionCookieName()}=${sealed}` } })).status).toBe(200);
  });
});

describe("a key", () => {
  test("opens what its scope holds, without an origin", async () => {
    const as = await addKey(["read"]);
    expect((await ask("GET", "/policies", { as })).status).toBe(200);
  });

  test("is refused once revoked, on the very next request, and that is told", async () => {
    const admin = await addStaff("admin");
    const { body: made } = await askJson<{ id: string; key: string }>("POST", "/keys", { as: admin, body: newKey() });
    expect((await ask("GET", "/policies", { as: made })).status).toBe(200);
    expect((await ask("DELETE", `/keys/${made.id}`, { as: admin })).status).toBe(200);
    expect((await ask("GET", "/policies", { as: made })).status).toBe(401);
    expect(await auditOf("session.refused", made.id)).toMatchObject([{ data: { reason: "revoked_key", count: 1 } }]);
  });

  test.each(["Bearer nonsense", "Bearer ", "Basic YTpi", "nonsense", `Bearer ${"x".repeat(5000)}`])(
    "wrong ones are refused: %s",
    async (authorization) => {
      const { status, body } = await askJson("GET", "/policies", { headers: { authorization } });
      expect(status).toBe(401);
      expect(JSON.stringify(body)).not.toContain("nonsense");
    },
  );

  test("speaks for itself: a good cookie beside a wrong key counts for nothing", async () => {
    const { cookie } = await addStaff("admin");
    expect((await ask("GET", "/me", { as: { cookie } })).status).toBe(200);
    const headers = { authorization: "Bearer wrong" };
    expect((await ask("GET", "/me", { as: { cookie }, headers })).status).toBe(401);
  });

  test("its last use is noted, once a minute at most", async () => {
    const as = await addKey(["read"]);
    const lastUse = async () =>
      (await owner.query("SELECT last_used_at FROM api_keys WHERE id = $1", [as.id])).rows[0]
        .last_used_at as Date | null;
    expect(await lastUse()).toBeNull();
    await ask("GET", "/policies", { as });
    const first = await lastUse();
    expect(first).toBeInstanceOf(Date);
    await ask("GET", "/policies", { as });
    expect(await lastUse()).toEqual(first);
    await owner.query("UPDATE api_keys SET last_used_at = now() - interval '61 seconds' WHERE id = $1", [as.id]);
    await ask("GET", "/policies", { as });
    expect((await lastUse())!.getTime()).toBeGreaterThanOrEqual(first!.getTime());
  });
});

test("two sessions of one person end apart", async () => {
  const person = await addStaff("analyst");
  const second = await startSession(person.id);
  await owner.query("UPDATE staff_sessions SET revoked_at = now() WHERE id = $1", [person.sessionId]);
  expect((await ask("GET", "/me", { as: person })).status).toBe(401);
  expect((await ask("GET", "/me", { as: second })).status).toBe(200);
});

test("a refusal by a rule of rows is told like one by the table; what the rule allows is not", async () => {
  const moderator = await addStaff("moderator");
  expect((await ask("GET", `/audit-events?subject=case:${newId()}`, { as: moderator })).status).toBe(200);
  expect(await auditOf("permission.refused", moderator.id)).toHaveLength(0);
  expect((await ask("GET", "/audit-events", { as: moderator })).status).toBe(403);
  expect(await auditOf("permission.refused", moderator.id)).toMatchObject([
    { data: { permission: "audit:read_case or audit:read_all", operation: "listAuditEvents", count: 1 } },
  ]);
});
