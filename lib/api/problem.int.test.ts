import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { problemSchema } from "@/lib/api/problem";
import { addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { newId } from "@/lib/platform/ids";
import { logger } from "@/lib/platform/logger";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();

describe("problem documents", () => {
  let admin: Staff;
  beforeAll(async () => {
    admin = await addStaff("admin");
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    askJson("POST", "/users", { as: admin, body, headers });
  const person = () => ({ email: `${newId()}@docket.test`, name: "Ann", role: "analyst" });

  test("have the standard members, and the request's id in header and body alike", async () => {
    const { status, headers, body } = await askJson("GET", "/nowhere", { as: admin });
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(problemSchema.parse(body)).toMatchObject({ status: 404, code: "not_found" });
    expect(headers.get("x-request-id")).toBe(body["requestId"]);
  });

  test("name every bad field by its path", async () => {
    const { status, body } = await post({ email: "no address", name: "", role: "boss" });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: "invalid_input" });
    expect((body["errors"] as { path: string }[]).map(({ path }) => path).sort()).toEqual(["email", "name", "role"]);
  });

  test("name bad query and path values too", async () => {
    const query = await askJson("GET", "/users?limit=101", { as: admin });
    expect(query).toMatchObject({ status: 422, body: { errors: [{ path: "limit" }] } });
    expect((await ask("GET", "/users?limit=100", { as: admin })).status).toBe(200);
    expect(await askJson("GET", "/users/17", { as: admin })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "id" }] },
    });
    expect(await askJson("GET", "/users?cursor=x", { as: admin })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "cursor" }] },
    });
  });

  test("never repeat what was sent", async () => {
    const secret = "ann.secret@example.org";
    const { body } = await post({ ...person(), [secret]: 1, role: secret, name: 17 });
    expect(body).toMatchObject({ code: "invalid_input" });
    expect(JSON.stringify(body)).not.toContain(secret);
  });

  test.each([
    ["cut short", '{"email": "a@b.example"'],
    ["not JSON at all", "email=a@b.example"],
    ["empty", ""],
    ["not UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ])("malformed JSON is 400 and says what to do: %s", async (_, text) => {
    const { status, body } = await post(text);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "malformed" });
    expect(JSON.stringify(body)).not.toContain("a@b.example");
  });

  test("another media type is 415 and names the right one", async () => {
    const { status, body } = await post(JSON.stringify(person()), { "content-type": "text/plain" });
    expect(status).toBe(415);
    expect(body["detail"]).toContain("application/json");
    const withCharset = { "content-type": "application/json; charset=utf-8" };
    expect((await post(JSON.stringify(person()), withCharset)).status).toBe(201);
  });

  test("a body over the limit is 413 and names it, whether it declares its length or not", async () => {
    const padded = (bytes: number) => {
      const text = JSON.stringify({ ...person(), name: "Ann" });
      return `${" ".repeat(bytes - text.length)}${text}`;
    };
    expect((await post(padded(256 * 1024))).status).toBe(201);
    const over = padded(256 * 1024 + 1);
    expect(await post(over)).toMatchObject({ status: 413, body: { code: "too_large", limitBytes: 262_144 } });
    expect(await post(over, { "content-length": String(over.length) })).toMatchObject({ status: 413 });
    expect(((await post(over)).body as { detail: string }).detail).toContain("256 KiB");
  });

  test("U+0000 in a body is stored as U+FFFD, in an address it is refused", async () => {
    const { status, body } = await post(`{"email":"${newId()}@docket.test","name":"A\\u0000nn","role":"analyst"}`);
    expect(status).toBe(201);
    expect(body["name"]).toBe("A\ufffdnn");
    expect((await ask("GET", "/users?cursor=%00", { as: admin })).status).toBe(422);
  });

  test("a fault is told as nothing but the request's id, and logged once without the values that caused it", async () => {
    const logged = vi.spyOn(logger, "error").mockImplementation(() => {});
    const secret = { ...person(), name: "Ann Secret" };
    // The database's own message quotes what it choked on, as many of its messages do.
    await owner.query(`CREATE FUNCTION choke() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'cannot store % of %', NEW.name, NEW.email; END $$`);
    await owner.query("CREATE TRIGGER choke BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION choke()");
    const answer = await post(secret);
    await owner.query("DROP FUNCTION choke CASCADE");
    expect(answer).toMatchObject({ status: 500, body: { code: "internal", requestId: expect.any(String) } });
    expect(logged).toHaveBeenCalledTimes(1);
    const lines = JSON.stringify(logged.mock.calls);
    expect(lines).toContain(answer.body["requestId"]);
    expect(lines).toContain("fault");
    for (const text of [lines, JSON.stringify(answer.body)]) {
      expect(text).not.toContain(secret.email);
      expect(text).not.toContain("Ann Secret");
    }
  });

  test("every answer forbids caching, sniffing and framing", async () => {
    for (const path of ["/me", "/nowhere", "/openapi.json", "/docs"]) {
      const { headers } = await ask("GET", path, { as: admin });
      expect(headers.get("cache-control"), path).toBe("no-store");
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    }
  });
});
