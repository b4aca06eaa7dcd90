import argon2 from "@node-rs/argon2";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { flushRefusals, recordRefusal } from "@/lib/domain/refusals/mutations";
import { signIn, signOut } from "@/lib/domain/sessions/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import { hashPassword } from "@/lib/platform/password";
import { staffOfSession } from "@/lib/platform/staff-session";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();
const PASSWORD = "correct horse battery";

let lastAddress = 0;
function callFrom(address: string | null = `198.51.100.${++lastAddress}`): Call {
  return {
    actor: mintJobActor("sign-in"),
    requestId: newId(),
    at: new Date(),
    address,
    userAgent: "test",
    idempotency: null,
  };
}

let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

async function person(disabled = false): Promise<{ id: string; email: string }> {
  const id = newId();
  const email = `ann-${id}@docket.test`;
  await owner.query(
    `INSERT INTO users (id, email, name, role, password_hash, disabled_at)
     VALUES ($1, $2, 'Ann', 'lead', $3, CASE WHEN $4 THEN now() END)`,
    [id, email, passwordHash, disabled],
  );
  return { id, email };
}

async function eventsOf(
  type: string,
  subjectLike: string,
): Promise<{ subject_id: string; data: { count: number; reason: string } }[]> {
  const { rows } = await owner.query(
    "SELECT subject_id, data FROM audit_events WHERE type = $1 AND subject_id LIKE $2 ORDER BY id",
    [type, subjectLike],
  );
  return rows;
}

describe("signing in", () => {
  test("with the right password starts a session, tells of it and keeps the address apart", async () => {
    const { id, email } = await person();
    const sessionId = await signIn(callFrom("198.51.100.200"), {
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(await staffOfSession(sessionId!)).toMatchObject({ id, role: "lead", sessionId });
    const { rows } = await owner.query(
      `SELECT e.data, a.address FROM audit_events e JOIN audit_addresses a ON a.event_id = e.id
       WHERE e.type = 'session.started' AND e.subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ data: { sessionId, factor: "none" }, address: "198.51.100.200" }]);
  });

  test("is refused alike for a wrong password, an unknown address and a disabled person; only the trail knows which", async () => {
    const [known, disabled] = [await person(), await person(true)];
    const unknown = `nobody-${newId()}@docket.test`;
    expect(await signIn(callFrom(), { email: known.email, password: "wrong password" })).toBeNull();
    expect(await signIn(callFrom(), { email: disabled.email, password: PASSWORD })).toBeNull();
    expect(await signIn(callFrom(), { email: unknown, password: PASSWORD })).toBeNull();
    expect(await eventsOf("session.refused", known.id)).toMatchObject([
      { data: { reason: "wrong_password", count: 1 } },
    ]);
    expect(await eventsOf("session.refused", disabled.id)).toMatchObject([{ data: { reason: "disabled", count: 1 } }]);
    const ofUnknown = await eventsOf("session.refused", "unknown:%");
    expect(ofUnknown.some(({ data }) => data.reason === "unknown")).toBe(true);
    const { rows } = await owner.query("SELECT count(*)::int AS n FROM audit_events e WHERE e::text LIKE $1", [
      `%${unknown}%`,
    ]);
    expect(rows[0].n).toBe(0);
  });

  test("is refused like any unknown address for one that no database can hold", async () => {
    expect(await signIn(callFrom(), { email: "ann\u0000@docket.test", password: PASSWORD })).toBeNull();
  });

  test("checks a password for unknown and disabled people too: an answer that comes sooner tells who works here", async () => {
    const [known, disabled] = [await person(), await person(true)];
    const unknown = `nobody-${newId()}@docket.test`;
    // The real thing, watched.
    const verify = vi.spyOn(argon2, "verify");
    onTestFinished(() => verify.mockRestore());
    for (const email of [known.email, disabled.email, unknown]) {
      verify.mockClear();
      await signIn(callFrom(), { email, password: "wrong password" });
      expect(verify, email).toHaveBeenCalledTimes(1);
    }
  });

  test.each([
    ["changed", "password_hash = 'another'"],
    ["disabled", "disabled_at = now()"],
  ])(
    "starts nothing for somebody whose password is right and who is %s while it is being checked",
    async (_, change) => {
      const { id, email } = await person();
      const real = argon2.verify;
      const verify = vi.spyOn(argon2, "verify").mockImplementation(async (...given) => {
        const matches = await real(...given);
        await owner.query(`UPDATE users SET ${change} WHERE id = $1`, [id]);
        return matches;
      });
      onTestFinished(() => verify.mockRestore());
      expect(await signIn(callFrom(), { email, password: PASSWORD })).toBeNull();
      const { rows } = await owner.query("SELECT 1 FROM staff_sessions WHERE user_id = $1", [id]);
      expect(rows).toEqual([]);
    },
  );

  test("too many attempts on one address are refused, alike whether anybody has it, and even with the right password", async () => {
    const { email } = await person();
    const attempts = async (address: string) => {
      const outcomes: string[] = [];
      for (let n = 0; n < 12; n++) {
        const outcome = signIn(callFrom(), { email: address, password: "wrong password" });
        outcomes.push(
          await outcome.then(
            () => "refused",
            (error) => `${error.code} ${error.message}`,
          ),
        );
      }
      return outcomes;
    };
    const [known, unknown] = [await attempts(email), await attempts(`nobody-${newId()}@docket.test`)];
    expect(known).toEqual(unknown);
    expect(known.slice(0, 10)).toEqual(Array(10).fill("refused"));
    expect(known[10]).toContain("rate_limited");
    await expect(signIn(callFrom(), { email, password: PASSWORD })).rejects.toMatchObject({
      code: "rate_limited",
      extra: { retryAfter: expect.any(Number) },
    });
  });

  test("one network address may not try everybody", async () => {
    const call = callFrom("203.0.113.7");
    await owner.query("INSERT INTO rate_limits (key, points, expire) VALUES ($1, 100, $2)", [
      "sign-in-address:203.0.113.7",
      Date.now() + 60_000,
    ]);
    const { email } = await person();
    await expect(signIn(call, { email, password: PASSWORD })).rejects.toMatchObject({ code: "rate_limited" });
    expect(await signIn(callFrom(), { email, password: PASSWORD })).not.toBeNull();
  });

  test("one line's addresses of IPv6 are one: none of them may try everybody, the next line may", async () => {
    const { email } = await person();
    await owner.query("INSERT INTO rate_limits (key, points, expire) VALUES ($1, 99, $2)", [
      "sign-in-address:2001:db8:7:7::/64",
      Date.now() + 60_000,
    ]);
    const from = (host: string) => signIn(callFrom(host), { email, password: "wrong password" });
    expect(await from("2001:db8:7:7::1")).toBeNull();
    await expect(from("2001:db8:7:7:ffff::2")).rejects.toMatchObject({ code: "rate_limited" });
    expect(await from("2001:db8:7:8::1")).toBeNull();
  });

  test("rightful ones are not counted", async () => {
    const { email } = await person();
    for (let n = 0; n < 12; n++)
      expect(await signIn(callFrom("203.0.113.8"), { email, password: PASSWORD })).not.toBeNull();
    const { rows } = await owner.query("SELECT points FROM rate_limits WHERE key = 'sign-in-address:203.0.113.8'");
    expect(rows[0].points).toBe(0);
  });
});

describe("signing out", () => {
  test("ends that session, once, and tells of it", async () => {
    const { id, email } = await person();
    const [one, two] = [
      (await signIn(callFrom(), { email, password: PASSWORD }))!,
      (await signIn(callFrom(), { email, password: PASSWORD }))!,
    ];
    expect(await signOut(callFrom(), one)).toBe(true);
    expect(await signOut(callFrom(), one)).toBe(false);
    expect(await staffOfSession(one)).toBeNull();
    expect(await staffOfSession(two)).not.toBeNull();
    expect(await eventsOf("session.ended", id)).toMatchObject([{ data: { sessionId: one, reason: "signed_out" } }]);
  });
});

describe("refusals", () => {
  const told = async (subject: string) => (await eventsOf("permission.refused", subject)).map(({ data }) => data.count);
  const refuse = (subject: string, address = "192.0.2.9") =>
    recordRefusal(callFrom(address), {
      type: "permission.refused",
      subject: { kind: "user", id: subject },
      data: { permission: "user:manage", operation: "listUsers" },
    });
  const endWindows = () =>
    owner.query("UPDATE refusal_counters SET window_started_at = window_started_at - interval '61 seconds'");

  test("thirty at once are one event now; the rest follow when the minute is over, and none is lost", async () => {
    const subject = newId();
    await Promise.all(Array.from({ length: 30 }, () => refuse(subject)));
    expect(await told(subject)).toEqual([1]);
    await endWindows();
    await Promise.all([flushRefusals(callFrom()), flushRefusals(callFrom()), flushRefusals(callFrom())]);
    expect(await told(subject)).toEqual([1, 29]);
  });

  test("thirty at once in a minute that is just over are one event for them and those before", async () => {
    const subject = newId();
    await Promise.all(Array.from({ length: 5 }, () => refuse(subject)));
    await endWindows();
    await Promise.all(Array.from({ length: 30 }, () => refuse(subject)));
    const [first, second, ...more] = await told(subject);
    expect([first, more]).toEqual([1, []]);
    await endWindows();
    await flushRefusals(callFrom());
    const counts = await told(subject);
    expect(counts).toHaveLength(3);
    expect(second).toBeGreaterThanOrEqual(5);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(35);
  });

  test("from the addresses of one line of IPv6 are counted together", async () => {
    const subject = newId();
    for (const host of ["1", "2", "a:b:c"]) await refuse(subject, `2001:db8:7:9::${host}`);
    await refuse(subject, "2001:db8:7:a::1");
    expect(await told(subject)).toEqual([1, 1]);
  });

  test("are counted apart by subject and by address", async () => {
    const [one, two] = [newId(), newId()];
    await Promise.all([refuse(one, "192.0.2.10"), refuse(one, "192.0.2.11"), refuse(two, "192.0.2.10")]);
    expect(await told(one)).toEqual([1, 1]);
    expect(await told(two)).toEqual([1]);
  });

  test("quiet counters are forgotten, and a minute that is not over is left alone", async () => {
    const subject = newId();
    await refuse(subject);
    await refuse(subject);
    await flushRefusals(callFrom());
    expect(await told(subject)).toEqual([1]);
    await endWindows();
    await flushRefusals(callFrom());
    expect(await told(subject)).toEqual([1, 1]);
    await endWindows();
    await flushRefusals(callFrom());
    const { rowCount } = await owner.query("SELECT FROM refusal_counters WHERE event::text LIKE $1", [`%${subject}%`]);
    expect(rowCount).toBe(0);
  });
});
