import { beforeAll, describe, expect, test } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff, startSession } from "@/lib/api/testing/desk";
import { signIn } from "@/lib/domain/sessions/mutations";
import type { CreatedUser } from "@/lib/domain/users/schema";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import { hashPassword } from "@/lib/platform/password";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();

function trySignIn(email: string, password: string): Promise<string | null> {
  return signIn(callBy(mintJobActor("test"), new Date(), newId()), { email, password });
}

describe("users", () => {
  let admin: Staff;
  beforeAll(async () => {
    admin = await addStaff("admin");
  });
  const create = (body: object) => askJson<CreatedUser>("POST", "/users", { as: admin, body });
  const change = (id: string, body: object, as = admin) => askJson("PATCH", `/users/${id}`, { as, body });
  const works = async (as: { cookie: string }) => (await ask("GET", "/me", { as })).status;

  test("are made with a password that is told once, and can sign in with it", async () => {
    const email = `Ann-${newId()}@Docket.test`;
    const { status, body } = await create({ email, name: "Ann", role: "lead" });
    expect(status).toBe(201);
    expect(body).toMatchObject({ email: email.toLowerCase(), role: "lead", disabledAt: null });
    expect(await trySignIn(email, body.password!)).not.toBeNull();
    const again = await askJson("GET", `/users/${body.id}`, { as: admin });
    expect(again.body).not.toHaveProperty("password");
    expect(JSON.stringify(again.body)).not.toContain("argon2");
    expect(await auditOf("user.created", body.id)).toMatchObject([{ actor_id: admin.id, data: { role: "lead" } }]);
  });

  test("or with one that the administrator gives, of twelve characters or more", async () => {
    const person = (password: string) => ({ email: `${newId()}@docket.test`, name: "Ann", role: "lead", password });
    expect(await create(person("eleven char"))).toMatchObject({ status: 422 });
    const given = person("twelve chars");
    expect(await create(given)).toMatchObject({ status: 201, body: { password: null } });
    expect(await trySignIn(given.email, given.password)).not.toBeNull();
  });

  test("an address that somebody has is refused, in any case of letters", async () => {
    const email = `${newId()}@docket.test`;
    expect((await create({ email, name: "Ann", role: "lead" })).status).toBe(201);
    expect(await create({ email: email.toUpperCase(), name: "Bob", role: "lead" })).toMatchObject({ status: 409 });
  });

  test.each([
    ["disabled", { disabled: true }, "user.disabled"],
    ["role_changed", { role: "analyst" }, "user.role_changed"],
    ["password_changed", { password: "a new password" }, "user.password_changed"],
  ])("every session ends when: %s", async (reason, body, type) => {
    const person = await addStaff("lead");
    const second = await startSession(person.id);
    const bystander = await addStaff("lead");
    expect([await works(person), await works(second)]).toEqual([200, 200]);
    expect((await change(person.id, body)).status).toBe(200);
    expect([await works(person), await works(second), await works(bystander)]).toEqual([401, 401, 200]);
    expect(await auditOf(type, person.id)).toHaveLength(1);
    expect((await auditOf("session.ended", person.id)).map(({ data }) => data["reason"])).toEqual([reason, reason]);
  });

  test("a new name, or the role they have already, ends nothing", async () => {
    const person = await addStaff("lead");
    expect((await change(person.id, { name: "Bea", role: "lead" })).body).toMatchObject({ name: "Bea", role: "lead" });
    expect(await works(person)).toBe(200);
    expect(await auditOf("user.role_changed", person.id)).toHaveLength(0);
  });

  test("a new name is told by who gave it, and neither name lies in the trail; the same name again is nothing", async () => {
    const person = await addStaff("lead", "Ann");
    expect((await change(person.id, { name: "Bea" })).status).toBe(200);
    expect((await change(person.id, { name: "Bea" })).status).toBe(200);
    expect(await auditOf("user.renamed", person.id)).toEqual([{ actor_id: admin.id, data: {} }]);
  });

  test("a disabled person cannot sign in until enabled again", async () => {
    const email = `${newId()}@docket.test`;
    const { body } = await create({ email, name: "Ann", role: "lead", password: "twelve chars" });
    await change(body.id, { disabled: true });
    expect(await trySignIn(email, "twelve chars")).toBeNull();
    await change(body.id, { disabled: false });
    expect(await trySignIn(email, "twelve chars")).not.toBeNull();
  });

  test("an administrator's own password is not set by the session alone; somebody else's is", async () => {
    const other = await addStaff("admin");
    const person = await addStaff("admin");
    const hash = async () =>
      (await owner.query<{ hash: string }>("SELECT password_hash AS hash FROM users WHERE id = $1", [person.id])).rows;
    const before = await hash();
    for (const id of [person.id, person.id.toUpperCase()]) {
      const refused = await change(id, { name: "Bea", password: "a new password" }, person);
      expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining("POST /me/password") } });
    }
    expect(await hash()).toEqual(before);
    expect(await works(person)).toBe(200);
    expect((await change(person.id, { name: "Bea" }, person)).body).toMatchObject({ name: "Bea" });
    expect((await change(person.id, { password: "a new password" }, other)).status).toBe(200);
    expect(await hash()).not.toEqual(before);
  });

  test("unknown ones are 404, an empty change is 422", async () => {
    expect((await change(newId(), { name: "Ann" })).status).toBe(404);
    expect((await change(admin.id, {})).status).toBe(422);
    expect((await change(admin.id, { passwordHash: "x" })).status).toBe(422);
  });

  test("are paged through completely, oldest first", async () => {
    type Page = { items: { id: string }[]; nextCursor: string | null };
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = `?limit=3${cursor ? `&cursor=${cursor}` : ""}`;
      const { body }: { body: Page } = await askJson<Page>("GET", `/users${query}`, { as: admin });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    const { rows } = await owner.query<{ id: string }>("SELECT id FROM users ORDER BY id");
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  describe("one's own password", () => {
    test("changes with the present one; other sessions end, this one stays", async () => {
      const person = await addStaff("moderator");
      await owner.query("UPDATE users SET password_hash = $2 WHERE id = $1", [
        person.id,
        await hashPassword("present password"),
      ]);
      const other = await startSession(person.id);
      const body = { current: "present password", next: "the next password" };
      expect((await ask("POST", "/me/password", { as: person, body })).status).toBe(200);
      expect([await works(person), await works(other)]).toEqual([200, 401]);
      expect(await trySignIn(person.email, "the next password")).not.toBeNull();
      expect(await trySignIn(person.email, "present password")).toBeNull();
    });

    test("not without it, and not by trying for long", async () => {
      const person = await addStaff("moderator");
      await owner.query("UPDATE users SET password_hash = $2 WHERE id = $1", [
        person.id,
        await hashPassword("present password"),
      ]);
      const body = { current: "a wrong guess", next: "the next password" };
      for (let n = 0; n < 10; n++) {
        expect(await askJson("POST", "/me/password", { as: person, body })).toMatchObject({
          status: 422,
          body: { errors: [{ path: "current" }] },
        });
      }
      const limited = await ask("POST", "/me/password", { as: person, body: { ...body, current: "present password" } });
      expect(limited.status).toBe(429);
      expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    });
  });
});

describe("the last administrator", () => {
  beforeAll(async () => {
    await owner.query("UPDATE users SET disabled_at = now() WHERE role = 'admin'");
  });
  const disable = (who: Staff, by: Staff) => ask("PATCH", `/users/${who.id}`, { as: by, body: { disabled: true } });

  test("cannot be disabled or given another role, but can while there is another", async () => {
    const only = await addStaff("admin");
    expect((await disable(only, only)).status).toBe(409);
    expect((await ask("PATCH", `/users/${only.id}`, { as: only, body: { role: "lead" } })).status).toBe(409);
    expect((await ask("GET", "/me", { as: only })).status).toBe(200);
    const second = await addStaff("admin");
    expect((await disable(only, second)).status).toBe(200);
    expect((await disable(second, second)).status).toBe(409);
  });

  test("is still there after two disable each other at once", async () => {
    for (let round = 0; round < 5; round++) {
      await owner.query("UPDATE users SET disabled_at = now() WHERE role = 'admin'");
      const [one, two] = [await addStaff("admin"), await addStaff("admin")];
      const statuses = (await Promise.all([disable(one, two), disable(two, one)])).map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      const { rows } = await owner.query("SELECT FROM users WHERE role = 'admin' AND disabled_at IS NULL");
      expect(rows).toHaveLength(1);
    }
  });
});
