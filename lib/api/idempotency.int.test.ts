import { createHash, randomBytes } from "node:crypto";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { addStaff, askJson, type Staff } from "@/lib/api/testing/desk";
import { newId } from "@/lib/platform/ids";
import { ringIds } from "@/lib/platform/keyring";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();

type Made = { id: string; name: string; key: string; code?: string };
const keysNamed = async (name: string) => (await owner.query("SELECT FROM api_keys WHERE name = $1", [name])).rowCount;

describe("Idempotency-Key", () => {
  let admin: Staff;
  beforeAll(async () => {
    admin = await addStaff("admin");
  });
  afterEach(() => vi.unstubAllEnvs());
  const post = (body: object, key: string, as = admin, path = "/keys") =>
    askJson<Made>("POST", path, { as, body, headers: { "idempotency-key": key } });

  test("a repeat gives the first answer again, secret and all, and has no second effect", async () => {
    const body = { name: newId(), scopes: ["read"] };
    const first = await post(body, "k-repeat");
    const again = await post(body, "k-repeat");
    expect(first.status).toBe(201);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.body).toEqual(first.body);
    expect(await keysNamed(body.name)).toBe(1);
    const { rows } = await owner.query("SELECT response::text AS kept FROM idempotency_keys WHERE key = 'k-repeat'");
    expect(rows[0].kept).not.toContain(first.body.key);
  });

  test("a repeat gives the same secret after the ring was rotated, and says so once the old key is gone", async () => {
    const [old] = ringIds();
    const ring = process.env["DOCKET_KEYS"]!;
    const other = `${old}-next:${randomBytes(32).toString("base64")}`;
    const body = { name: newId(), scopes: ["read"] };
    const first = await post(body, "k-rotated");
    vi.stubEnv("DOCKET_KEYS", `${other},${ring}`);
    expect((await post(body, "k-rotated")).body).toEqual(first.body);
    const late = await post({ ...body, name: newId() }, "k-after");
    vi.stubEnv("DOCKET_KEYS", other);
    expect(await post(body, "k-rotated")).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(await post({ ...body, name: late.body.name }, "k-after")).toMatchObject({ status: 201, body: late.body });
    expect(await keysNamed(body.name)).toBe(1);
  });

  test("nothing that is kept lets a password be guessed without the keyring", async () => {
    const body = { email: `${newId()}@docket.test`, name: "Ann", role: "analyst", password: "correct horse battery" };
    expect((await post(body, "k-password", admin, "/users")).status).toBe(201);
    const { rows } = await owner.query("SELECT body_hash, body_key_id FROM idempotency_keys WHERE key = 'k-password'");
    expect(rows[0].body_key_id).toBe(ringIds()[0]);
    // Whoever has the database knows all of the body but the password: guessing right must not show.
    const guess = createHash("sha256").update(JSON.stringify(body)).digest();
    expect(rows[0].body_hash.equals(guess)).toBe(false);
    expect(rows[0].body_hash).toHaveLength(32);
  });

  test("what was asked is told from another body while the ring is rotated, and a repeat is one after it too", async () => {
    const [old] = ringIds();
    const ring = process.env["DOCKET_KEYS"]!;
    const other = `${old}-later:${randomBytes(32).toString("base64")}`;
    const person = (name: string) => ({ email, name, role: "analyst", password: "correct horse battery" });
    const email = `${newId()}@docket.test`;
    const first = await post(person("Ann"), "k-ring", admin, "/users");
    vi.stubEnv("DOCKET_KEYS", `${other},${ring}`);
    const again = await post(person("Ann"), "k-ring", admin, "/users");
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(await post(person("Bea"), "k-ring", admin, "/users")).toMatchObject({
      status: 422,
      body: { code: "idempotency_mismatch" },
    });
    vi.stubEnv("DOCKET_KEYS", other);
    const late = await post(person("Ann"), "k-ring", admin, "/users");
    expect(late).toMatchObject({ status: 201, body: first.body });
    expect(late.headers.get("idempotency-replayed")).toBe("true");
  });

  test("without one, each request has its effect", async () => {
    const body = { name: newId(), scopes: ["read"] };
    const [first, second] = [
      await askJson<Made>("POST", "/keys", { as: admin, body }),
      await askJson<Made>("POST", "/keys", { as: admin, body }),
    ];
    expect(first.body.key).not.toBe(second.body.key);
    expect(await keysNamed(body.name)).toBe(2);
  });

  test("another body under it is refused and has no effect", async () => {
    const [first, second] = [newId(), newId()];
    await post({ name: first, scopes: ["read"] }, "k-other-body");
    const refused = await post({ name: second, scopes: ["read"] }, "k-other-body");
    expect(refused).toMatchObject({ status: 422, body: { code: "idempotency_mismatch" } });
    expect(await keysNamed(second)).toBe(0);
  });

  test("the address' query is part of what was asked", async () => {
    const moderator = await addStaff("moderator");
    const claim = (query: string) =>
      askJson("POST", `/cases/claim-next${query}`, { as: moderator, headers: { "idempotency-key": "k-query" } });
    expect((await claim("?phase=none")).status).toBe(204);
    expect(await claim("?phase=active")).toMatchObject({ status: 422, body: { code: "idempotency_mismatch" } });
    expect((await claim("?phase=none")).headers.get("idempotency-replayed")).toBe("true");
  });

  test("belongs to who sent it and to the route", async () => {
    const other = await addStaff("admin");
    const body = { name: newId(), scopes: ["read"] };
    const [mine, theirs] = [await post(body, "k-shared"), await post(body, "k-shared", other)];
    expect(theirs.body.id).not.toBe(mine.body.id);
    expect(theirs.headers.get("idempotency-replayed")).toBeNull();
    const user = { email: `${newId()}@docket.test`, name: "Ann", role: "analyst" };
    expect((await post(user, "k-shared", admin, "/users")).status).toBe(201);
  });

  test("twenty at once have one effect; those that did not wait are told to try again", async () => {
    const body = { name: newId(), scopes: ["read"] };
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(body, "k-at-once")));
    expect(await keysNamed(body.name)).toBe(1);
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect(answer).toMatchObject({ status: 409, body: { code: "idempotency_in_flight" } });
    }
  });

  test("one that is still running is 409, and has its effect once it is free", async () => {
    const body = { name: newId(), scopes: ["read"] };
    const client = await owner.connect();
    try {
      await client.query("BEGIN");
      const lock = `user:${admin.id}\nPOST /api/v1/keys\nk-running`;
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [lock]);
      expect(await post(body, "k-running")).toMatchObject({ status: 409, body: { code: "idempotency_in_flight" } });
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
    expect((await post(body, "k-running")).status).toBe(201);
    expect(await keysNamed(body.name)).toBe(1);
  });

  test("a failure is not replayed: the same request may succeed later", async () => {
    const email = `${newId()}@docket.test`;
    const body = { email, name: "Ann", role: "analyst" };
    await post(body, "k-first", admin, "/users");
    expect((await post(body, "k-fails", admin, "/users")).status).toBe(409);
    await owner.query("UPDATE users SET email = $2 WHERE email = $1", [email, `gone-${email}`]);
    const later = await post(body, "k-fails", admin, "/users");
    expect(later.status).toBe(201);
    expect(later.headers.get("idempotency-replayed")).toBeNull();
  });

  test.each(["", "ö", "with space", "x".repeat(256)])("must be 1 to 255 visible ASCII characters: %j", async (key) => {
    const body = { name: newId(), scopes: ["read"] };
    // An empty header is left out by the helper; a browser would send it.
    const refused = await post(body, key || "\u00a0");
    expect(refused).toMatchObject({ status: 422, body: { code: "invalid_input" } });
    expect(await keysNamed(body.name)).toBe(0);
  });

  test("255 of them are accepted", async () => {
    expect((await post({ name: newId(), scopes: ["read"] }, "x".repeat(255))).status).toBe(201);
  });
});
