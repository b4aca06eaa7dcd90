import { generate } from "otplib";
import { beforeAll, describe, expect, it } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import type { BegunFactor, ConfirmedFactor, SecondFactorView } from "@/lib/domain/second-factor/schema";
import { signIn } from "@/lib/domain/sessions/mutations";
import { resealFactors } from "@/lib/domain/sign-in-codes/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { hashPassword } from "@/lib/platform/password";
import type { Role } from "@/lib/platform/permissions";
import { staffOfSession } from "@/lib/platform/staff-session";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();
const PASSWORD = "correct horse battery";
let passwordHash: string;
let admin: Staff;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
  admin = await addStaff("admin");
});

async function person(role: Role = "moderator"): Promise<Staff> {
  const one = await addStaff(role);
  await owner.query("UPDATE users SET password_hash = $2 WHERE id = $1", [one.id, passwordHash]);
  return one;
}

let addresses = 0;
/** Signs in through the front door; `steps` moves the clock, as a code works in one step of thirty seconds only. */
const enter = ({ email }: Staff, code: string | null, at = new Date()) => {
  addresses += 1;
  return signIn(
    {
      actor: mintJobActor("sign-in"),
      requestId: newId(),
      at,
      address: `198.51.100.${addresses}`,
      userAgent: "test",
      idempotency: null,
    },
    { email, password: PASSWORD, code },
  );
};
const later = (steps: number) => new Date(Date.now() + steps * 30_000);
const codeAt = (secret: string, at: Date) => generate({ secret, epoch: Math.floor(at.getTime() / 1000) });

async function setUp(one: Staff): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await askJson<BegunFactor>("POST", "/me/second-factor", { as: one, body: { password: PASSWORD } });
  expect(begun.status).toBe(201);
  const { secret } = begun.body;
  const confirmed = await askJson<ConfirmedFactor>("POST", "/me/second-factor/confirm", {
    as: one,
    body: { code: await codeAt(secret, new Date()) },
  });
  expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200);
  return { secret, recoveryCodes: confirmed.body.recoveryCodes };
}

const missing = { code: "invalid_input", extra: { code: "missing" } };
const wrong = { code: "invalid_input", extra: { code: "wrong" } };

describe("a second factor", () => {
  it("is asked for only once a code confirmed it, and its secret lies sealed", async () => {
    const one = await person();
    const begun = await askJson<BegunFactor>("POST", "/me/second-factor", { as: one, body: { password: PASSWORD } });
    expect(begun.body.uri).toContain(`secret=${begun.body.secret}`);
    expect(begun.body.picture).toContain("<svg");
    expect(await enter(one, null)).not.toBeNull();
    const { rows } = await owner.query("SELECT sealed FROM second_factors WHERE user_id = $1", [one.id]);
    expect(Buffer.from(rows[0].sealed).toString("latin1")).not.toContain(begun.body.secret);
    const { body } = await askJson<SecondFactorView>("GET", "/me/second-factor", { as: one });
    expect(body).toEqual({ on: false, since: null, codesLeft: 0 });
  });

  it("takes the password to begin, and a code that is right to confirm", async () => {
    const one = await person();
    const begin = (password: string) => askJson("POST", "/me/second-factor", { as: one, body: { password } });
    expect((await begin("not the password")).status).toBe(422);
    expect((await ask("POST", "/me/second-factor/confirm", { as: one, body: { code: "123456" } })).status).toBe(409);
    expect((await begin(PASSWORD)).status).toBe(201);
    const refused = await askJson("POST", "/me/second-factor/confirm", { as: one, body: { code: "0000000" } });
    expect(refused.body).toMatchObject({ code: "invalid_input", errors: [{ path: "code" }] });
    expect(await enter(one, null)).not.toBeNull();
  });

  it("lets nobody in without a code or with a wrong one, and its person in with a right one, once", async () => {
    const one = await person();
    const { secret } = await setUp(one);
    await expect(enter(one, null)).rejects.toMatchObject(missing);
    await expect(enter(one, "000000", later(40))).rejects.toMatchObject(wrong);
    const at = later(3);
    const code = await codeAt(secret, at);
    const session = await enter(one, `${code.slice(0, 3)} ${code.slice(3)}`, at);
    expect(await staffOfSession(session!)).toMatchObject({ id: one.id });
    await expect(enter(one, code, at)).rejects.toMatchObject(wrong);
    expect((await auditOf("session.refused", one.id)).at(-1)?.data).toMatchObject({ reason: "wrong_code" });
    expect((await auditOf("session.started", one.id)).at(-1)?.data).toMatchObject({ factor: "code" });
  });

  it("lets one of two in who send the same code at the same time", async () => {
    const one = await person();
    const { secret } = await setUp(one);
    const at = later(5);
    const code = await codeAt(secret, at);
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => enter(one, code, at)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  it("a wrong password says nothing of it", async () => {
    const one = await person();
    await setUp(one);
    const session = await signIn(
      {
        actor: mintJobActor("sign-in"),
        requestId: newId(),
        at: new Date(),
        address: null,
        userAgent: null,
        idempotency: null,
      },
      { email: one.email, password: "not the password", code: null },
    );
    expect(session).toBeNull();
  });

  it("is stood in for by a recovery code, each once, however it is typed", async () => {
    const one = await person();
    const { recoveryCodes } = await setUp(one);
    expect(new Set(recoveryCodes).size).toBe(10);
    const typed = recoveryCodes[0]!.toUpperCase().replaceAll("-", " ");
    expect(await enter(one, typed)).not.toBeNull();
    await expect(enter(one, recoveryCodes[0]!)).rejects.toMatchObject(wrong);
    expect(await enter(one, recoveryCodes[1]!)).not.toBeNull();
    const { body } = await askJson<SecondFactorView>("GET", "/me/second-factor", { as: one });
    expect(body).toMatchObject({ on: true, codesLeft: 8 });
    const other = await person();
    await setUp(other);
    await expect(enter(other, recoveryCodes[2]!)).rejects.toMatchObject(wrong);
  });

  it("ends the sessions that began without it, not the one that set it up", async () => {
    const one = await person();
    const before = await enter(one, null);
    await setUp(one);
    expect(await staffOfSession(before!)).toBeNull();
    expect((await ask("GET", "/me", { as: one })).status).toBe(200);
  });

  it("is removed with password and code, or taken away by an administrator, whom the trail names", async () => {
    const [one, lost] = [await person(), await person()];
    const { recoveryCodes } = await setUp(one);
    const remove = (body: object) => askJson("POST", "/me/second-factor/remove", { as: one, body });
    expect((await remove({ password: PASSWORD, code: "111111" })).status).toBe(422);
    expect((await remove({ password: "not the password", code: recoveryCodes[0] })).status).toBe(422);
    expect((await remove({ password: PASSWORD, code: recoveryCodes[0] })).body).toMatchObject({ on: false });
    expect(await enter(one, null)).not.toBeNull();

    await setUp(lost);
    const reset = (as: Staff) => ask("DELETE", `/users/${lost.id}/second-factor`, { as });
    expect((await reset(one)).status).toBe(403);
    expect((await reset(admin)).status).toBe(200);
    expect((await reset(admin)).status).toBe(409);
    expect((await ask("GET", "/me", { as: lost })).status).toBe(401);
    expect(await enter(lost, null)).not.toBeNull();
    const [removed] = await auditOf("factor.removed", lost.id);
    expect(removed?.data).toEqual({ bySelf: false });
  });

  it("is not taken away by its own administrator without password and code: another's hand, or their own settings", async () => {
    const one = await person("admin");
    const { recoveryCodes } = await setUp(one);
    const reset = (as: Staff) => askJson("DELETE", `/users/${one.id}/second-factor`, { as });
    expect((await reset(one)).body).toMatchObject({
      code: "forbidden",
      detail: expect.stringContaining("POST /me/second-factor/remove"),
    });
    expect(await auditOf("factor.removed", one.id)).toEqual([]);
    const removal = { as: one, body: { password: PASSWORD, code: recoveryCodes[0] } };
    expect((await ask("POST", "/me/second-factor/remove", removal)).status).toBe(200);
    await setUp(one);
    expect((await reset(admin)).status).toBe(200);
  });

  it("goes on to work when its secret is sealed anew", async () => {
    const one = await person();
    const { secret } = await setUp(one);
    await resealFactors();
    const at = later(7);
    expect(await enter(one, await codeAt(secret, at), at)).not.toBeNull();
  });

  it("gives ten guesses of a code, then none for a while", async () => {
    const one = await person();
    await askJson("POST", "/me/second-factor", { as: one, body: { password: PASSWORD } });
    const guess = () => ask("POST", "/me/second-factor/confirm", { as: one, body: { code: "abcdef" } });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(422);
    expect((await guess()).status).toBe(429);
  });
});
