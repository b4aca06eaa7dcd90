import { createHmac, timingSafeEqual } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listDeliveries } from "@/lib/domain/deliveries/data";
import { beginAttempt, claimLanes, dispatchMessages, forgetDelivered } from "@/lib/domain/deliveries/mutations";
import { putMessages } from "@/lib/domain/outbox/mutations";
import { replayDead, replayDelivery } from "@/lib/domain/replays/mutations";
import { getWebhook } from "@/lib/domain/webhooks/data";
import { changeWebhook, createWebhook, rotateSecret } from "@/lib/domain/webhooks/mutations";
import type { WebhookWithSecret } from "@/lib/domain/webhooks/schema";
import { Bell } from "@/lib/jobs/bell";
import { Courier } from "@/lib/jobs/delivery";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { groupBy } from "@/lib/platform/rows";
import { type Received, type Receiver, startReceiver } from "@/lib/platform/testing/receiver";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";
import { callOf, callOfJob, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

let admin: StaffActor;
let receiver: Receiver;
let other: Receiver;
beforeAll(async () => {
  process.env["WEBHOOK_ALLOW_PRIVATE"] = "1";
  admin = await makeStaff("admin");
  receiver = await startReceiver();
  other = await startReceiver();
});
afterAll(async () => {
  await Promise.all([receiver.close(), other.close()]);
});

beforeEach(async () => {
  await rows("DELETE FROM webhook_endpoints");
  await rows("UPDATE outbox SET dispatched_at = now() WHERE dispatched_at IS NULL");
  for (const one of [receiver, other]) {
    one.received.length = 0;
    one.answer = (_request, response) => response.writeHead(204).end();
  }
});

const endpoint = (url = receiver.url, eventTypes: never[] | ["decision.reversed"] = []): Promise<WebhookWithSecret> =>
  createWebhook(callOf(admin), { url, description: "", eventTypes });

let serial = 0;
function account(): string {
  serial += 1;
  return `acc-${serial}`;
}

/** Messages of accounts, in this order, numbered from 0. */
const tell = (...accounts: string[]) =>
  inTransaction((tx) =>
    putMessages(
      tx,
      new Date(),
      accounts.map((accountId, n) => ({ type: "enforcement.activated", accountId, payload: { n } })),
    ),
  );

/** Waited for an answer, less than a lane's lease: on a busy machine a receiver may be slow without meaning to. */
const PATIENT_MS = 20_000;
const courier = (timeoutMs = PATIENT_MS) => new Courier(new Bell(), () => callOfJob(), timeoutMs);

/** Rounds until one finds nothing more to begin. */
async function deliver(by = courier()): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const before = [receiver, other].reduce((sum, one) => sum + one.received.length, 0);
    const more = await by.round();
    await by.settled();
    const after = [receiver, other].reduce((sum, one) => sum + one.received.length, 0);
    if (!more && before === after) return;
  }
}

/** The database's time, in seconds. */
const clock = async () => (await rows<{ s: number }>("SELECT extract(epoch FROM now())::float8 AS s"))[0]!.s;

/** The pauses of failed tries are over. */
const waitOut = () =>
  rows("UPDATE webhook_lanes SET next_attempt_at = now() - interval '1 second' WHERE next_attempt_at > now()");

const parsed = (request: Received) =>
  JSON.parse(request.body) as { type: string; sequence: number; data: { accountId: string; n: number } };
const told = (by = receiver) => by.received.map((one) => [parsed(one).data.accountId, parsed(one).data.n]);
const listed = async (id: string) => (await listDeliveries(id, {}, { limit: 100 })).items;

/** As the specification has it, by nothing of ours: base64 secret, `id.timestamp.body`, any of the signatures. */
function verifies(request: Received, secret: string): boolean {
  const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signatures } = request.headers;
  const wanted = createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(`${id}.${at}.${request.body}`)
    .digest();
  return String(signatures)
    .split(" ")
    .some((one) => {
      const [version, value] = one.split(",");
      const given = Buffer.from(value ?? "", "base64");
      return version === "v1" && given.length === wanted.length && timingSafeEqual(given, wanted);
    });
}

describe("what arrives", () => {
  test("is signed so that anybody with the secret can tell, and nobody without", async () => {
    const { secret } = await endpoint();
    await tell(account());
    await deliver();
    const [request] = receiver.received;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(verifies(request!, secret)).toBe(true);
    expect(verifies(request!, `whsec_${Buffer.alloc(32).toString("base64")}`)).toBe(false);
    expect(verifies({ ...request!, body: `${request!.body} ` }, secret)).toBe(false);
    expect(Math.abs(Number(request!.headers["webhook-timestamp"]) * 1000 - Date.now())).toBeLessThan(60_000);
    expect(request!.headers["content-type"]).toBe("application/json");
  });

  test("carries the message's own id, type, time and place in the order", async () => {
    await endpoint();
    const accountId = account();
    await tell(accountId);
    await deliver();
    const [message] = await rows<{ message_id: string; id: string; created_at: Date }>(
      "SELECT message_id, id, created_at FROM outbox WHERE account_id = $1",
      [accountId],
    );
    expect(receiver.received[0]!.headers["webhook-id"]).toBe(message!.message_id);
    expect(JSON.parse(receiver.received[0]!.body)).toEqual({
      type: "enforcement.activated",
      timestamp: message!.created_at.toISOString(),
      sequence: Number(message!.id),
      data: { accountId, n: 0 },
    });
  });

  test("goes to every endpoint that wants it, once, and is forgotten where nobody does", async () => {
    await endpoint();
    await endpoint(other.url, ["decision.reversed"]);
    await tell(account());
    await deliver();
    await deliver();
    expect(receiver.received).toHaveLength(1);
    expect(other.received).toHaveLength(0);
    expect(await rows("SELECT id FROM outbox WHERE dispatched_at IS NULL")).toEqual([]);
  });

  test("during a rotation both secrets sign; afterwards the new one alone", async () => {
    const { id, secret: old } = await endpoint();
    const { secret: fresh, secrets } = await rotateSecret(callOf(admin), id, { overlapHours: 24 });
    expect(fresh).not.toBe(old);
    expect(secrets.map((one) => one.retiresAt === null)).toEqual([true, false]);
    await tell(account());
    await deliver();
    expect([verifies(receiver.received[0]!, fresh), verifies(receiver.received[0]!, old)]).toEqual([true, true]);
    await rows("UPDATE webhook_secrets SET retires_at = now() - interval '1 second' WHERE retires_at IS NOT NULL");
    await tell(account());
    await deliver();
    expect([verifies(receiver.received[1]!, fresh), verifies(receiver.received[1]!, old)]).toEqual([true, false]);
    await rotateSecret(callOf(admin), id, { overlapHours: 0 });
    await tell(account());
    await deliver();
    expect(verifies(receiver.received[2]!, fresh)).toBe(false);
  });

  test("no secret lies in the database in clear", async () => {
    const { secret } = await endpoint();
    const [row] = await rows<{ sealed: Buffer }>("SELECT sealed FROM webhook_secrets");
    expect(row!.sealed.includes(Buffer.from(secret.slice(6), "base64"))).toBe(false);
    expect(row!.sealed.toString("latin1")).not.toContain(secret.slice(6, 20));
  });
});

describe("order", () => {
  test("one account's messages arrive one after the other, in the order they were told", async () => {
    await endpoint();
    const accountId = account();
    let now = 0;
    receiver.answer = (_request, response) => {
      now += 1;
      expect(now).toBe(1);
      setTimeout(() => {
        now -= 1;
        response.writeHead(204).end();
      }, 5);
    };
    await tell(...Array.from({ length: 30 }, () => accountId));
    await deliver();
    expect(told().map(([, n]) => n)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  test("a message that fails holds back the later ones of its account, and of nobody else", async () => {
    const { id } = await endpoint();
    const [bad, good] = [account(), account()];
    receiver.answer = (request, response) =>
      response.writeHead(parsed(request).data.accountId === bad ? 500 : 204).end("no");
    await tell(bad, bad, good, good);
    await deliver();
    expect(told().sort()).toEqual(
      [
        [bad, 0],
        [good, 2],
        [good, 3],
      ].sort(),
    );
    expect(
      (await listed(id)).map(({ accountId, state, attempts, heldBack }) => [accountId, state, attempts, heldBack]),
    ).toEqual([
      [good, "delivered", 1, false],
      [good, "delivered", 1, false],
      [bad, "pending", 0, true],
      [bad, "pending", 1, false],
    ]);
    receiver.answer = (_request, response) => response.writeHead(204).end();
    receiver.received.length = 0;
    await waitOut();
    await deliver();
    expect(told()).toEqual([
      [bad, 0],
      [bad, 1],
    ]);
  });

  test("what one endpoint refuses does not hold back another", async () => {
    await endpoint();
    await endpoint(other.url);
    receiver.answer = (_request, response) => response.writeHead(503).end();
    const accountId = account();
    await tell(accountId, accountId);
    await deliver();
    expect(told(other)).toEqual([
      [accountId, 0],
      [accountId, 1],
    ]);
    expect(told()).toEqual([[accountId, 0]]);
  });

  test("workers side by side hand one account's messages out in the order they were written", async () => {
    await endpoint();
    const accountId = account();
    await tell(accountId, accountId, accountId);
    const couriers = [courier(), courier(), courier()];
    await Promise.all(couriers.map((one) => one.round()));
    for (let round = 0; round < 5; round += 1) await Promise.all(couriers.map((one) => deliver(one)));
    expect(told().map(([, n]) => n)).toEqual([0, 1, 2]);
  });
});

describe("trying again", () => {
  test("each failure lengthens the pause, to a stated end; then it is a dead letter and the next goes out", async () => {
    const { id } = await endpoint();
    const accountId = account();
    receiver.answer = (request, response) => response.writeHead(parsed(request).data.n === 0 ? 500 : 204).end("broken");
    await tell(accountId, accountId);
    // As docs/webhooks.md states them, give or take a fifth.
    const stated = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    const by = courier();
    for (const [index, seconds] of stated.entries()) {
      const before = await clock();
      // One round and no other: the first pause may be over before a busy machine comes to a second.
      await by.round();
      await by.settled();
      const after = await clock();
      expect(receiver.received).toHaveLength(index + 1);
      const [lane] = await rows<{ next: number }>(
        "SELECT extract(epoch FROM next_attempt_at)::float8 AS next FROM webhook_lanes",
      );
      expect(lane!.next).toBeGreaterThanOrEqual(before + seconds * 0.8 - 0.001);
      expect(lane!.next).toBeLessThanOrEqual(after + seconds * 1.2 + 0.001);
      await rows("UPDATE webhook_lanes SET next_attempt_at = now() - interval '1 second'");
    }
    await deliver();
    expect(receiver.received).toHaveLength(11);
    const [later, dead] = await listed(id);
    expect(dead).toMatchObject({
      state: "dead",
      attempts: 10,
      lastStatus: 500,
      lastResult: "refused",
      lastBody: "broken",
    });
    expect(later).toMatchObject({ state: "delivered", attempts: 1 });
    expect(await getWebhook(id)).toMatchObject({ dead: 1, pending: 0 });
    const ids = new Set(receiver.received.slice(0, 10).map((one) => one.headers["webhook-id"]));
    expect(ids.size).toBe(1);
  });

  test("a receiver's Retry-After is waited out, within bounds", async () => {
    await endpoint();
    receiver.answer = (_request, response) => response.writeHead(429, { "retry-after": "7200" }).end();
    const before = await clock();
    await tell(account());
    await deliver();
    const next = async () =>
      (
        await rows<{ next: number }>("SELECT extract(epoch FROM next_attempt_at)::float8 AS next FROM webhook_lanes")
      )[0]!.next;
    expect(await next()).toBeGreaterThanOrEqual(before + 7_200 - 0.001);
    receiver.answer = (_request, response) => response.writeHead(503, { "retry-after": "99999999" }).end();
    await waitOut();
    await deliver();
    expect(await next()).toBeLessThanOrEqual((await clock()) + 86_400);
  });

  test("dead letters are replayed, one or all, with all their tries", async () => {
    const { id } = await endpoint();
    await tell(account(), account(), account());
    await dispatchMessages();
    await rows("UPDATE webhook_deliveries SET state = 'dead', attempts = 10, finished_at = now()");
    await rows("UPDATE webhook_lanes SET pending = 0");
    await deliver();
    expect(receiver.received).toHaveLength(0);
    const [first] = await listed(id);
    expect(await replayDelivery(callOf(admin), first!.id)).toMatchObject({ state: "pending", attempts: 0 });
    await deliver();
    expect(receiver.received).toHaveLength(1);
    await expect(replayDelivery(callOf(admin), first!.id)).rejects.toMatchObject({ code: "conflict" });
    expect(await replayDead(callOf(admin), id)).toEqual({ replayed: 2 });
    await deliver();
    expect(receiver.received).toHaveLength(3);
    expect(await replayDead(callOf(admin), id)).toEqual({ replayed: 0 });
    expect((await listed(id)).map((one) => one.state)).toEqual(["delivered", "delivered", "delivered"]);
    const audits = await rows(
      "SELECT data FROM audit_events WHERE type = 'webhook.replayed' AND subject_id = $1 ORDER BY id",
      [id],
    );
    expect(audits).toMatchObject([{ data: { deliveries: 1 } }, { data: { deliveries: 2 } }]);
  });

  test("410 disables the endpoint and loses nothing: enabled again, all goes out in order", async () => {
    const { id } = await endpoint();
    const accountId = account();
    receiver.answer = (_request, response) => response.writeHead(410).end();
    await tell(accountId, accountId);
    await deliver();
    await deliver();
    expect(receiver.received).toHaveLength(1);
    expect(await getWebhook(id)).toMatchObject({ disabledReason: "gone", pending: 2 });
    await tell(accountId);
    receiver.received.length = 0;
    receiver.answer = (_request, response) => response.writeHead(204).end();
    await deliver();
    expect(receiver.received).toHaveLength(0);
    await changeWebhook(callOf(admin), id, { enabled: true });
    await deliver();
    expect(told().map(([, n]) => n)).toEqual([0, 1, 0]);
    expect(await getWebhook(id)).toMatchObject({ disabledAt: null, pending: 0 });
  });
});

describe("receivers that fail, hang, redirect and lie", () => {
  const outcome = async (timeoutMs = PATIENT_MS) => {
    const { id } = await endpoint();
    await tell(account());
    await deliver(courier(timeoutMs));
    return (await listed(id))[0]!;
  };

  test("one that hangs is left, and tried again later", async () => {
    receiver.answer = () => {};
    expect(await outcome(300)).toMatchObject({
      state: "pending",
      attempts: 1,
      lastResult: "timeout",
      lastStatus: null,
    });
  });

  test("a redirect is a refusal: nobody goes there", async () => {
    receiver.answer = (_request, response) => response.writeHead(307, { location: other.url }).end();
    expect(await outcome()).toMatchObject({ state: "pending", lastResult: "refused", lastStatus: 307 });
    expect(other.received).toHaveLength(0);
  });

  test("a huge answer counts by its status; no more than its beginning is kept", async () => {
    receiver.answer = (_request, response) => {
      response.writeHead(500);
      const more = setInterval(() => response.write("x".repeat(100_000)), 1);
      response.on("close", () => clearInterval(more));
    };
    const { lastBody, lastStatus } = await outcome();
    expect(lastStatus).toBe(500);
    expect(lastBody).toHaveLength(4_096);
  });

  test("a body that drips has answered", async () => {
    receiver.answer = (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drip));
    };
    // Long enough for the beginning of an answer to come, also on a busy machine: only the dripping outlasts it.
    expect(await outcome(2_000)).toMatchObject({ state: "delivered", lastStatus: 200 });
  });

  test("a body shorter than announced has answered", async () => {
    receiver.answer = (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("\u0000short");
      setTimeout(() => response.socket?.destroy(), 20);
    };
    expect(await outcome()).toMatchObject({ state: "delivered", lastBody: "short" });
  });

  test("a connection that is reset has not", async () => {
    receiver.answer = (_request, _response, incoming) => incoming.socket.resetAndDestroy();
    expect(await outcome()).toMatchObject({ state: "pending", lastResult: "connection_failed" });
  });

  test("an endpoint that sleeps keeps nobody waiting but itself, however many messages it has", async () => {
    await endpoint();
    await endpoint(other.url);
    const asleep: (() => void)[] = [];
    receiver.answer = (_request, response) => {
      asleep.push(() => response.writeHead(204).end());
    };
    await tell(...Array.from({ length: 40 }, account));
    const by = courier();
    await by.round();
    while (other.received.length < 40) {
      await by.round();
      await new Promise((resume) => setTimeout(resume, 10));
    }
    expect(receiver.received).toHaveLength(8);
    while (receiver.received.length < 40 || asleep.length > 0) {
      for (const wake of asleep.splice(0)) wake();
      await by.round();
      await new Promise((resume) => setTimeout(resume, 10));
    }
    await by.settled();
    expect(new Set(told().map(([accountId]) => accountId)).size).toBe(40);
  });

  test("an address that may not be reached is refused when it is given, and when it is sent to", async () => {
    const call = callOf(admin);
    const wrong = (url: string) => createWebhook(call, { url, description: "", eventTypes: [] });
    await expect(wrong("http://169.254.169.254/latest/")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(wrong("http://example.org/hook")).resolves.toMatchObject({ url: "http://example.org/hook" });
    const { id } = await endpoint();
    process.env["WEBHOOK_ALLOW_PRIVATE"] = "0";
    try {
      await expect(wrong(receiver.url)).rejects.toMatchObject({
        errors: [expect.objectContaining({ path: "url" })],
      });
      await expect(wrong("http://example.org/hook")).rejects.toMatchObject({ code: "invalid_input" });
      await tell(account());
      await deliver();
      expect((await listed(id))[0]).toMatchObject({ lastResult: "address_refused", state: "pending" });
      expect(receiver.received).toHaveLength(0);
    } finally {
      process.env["WEBHOOK_ALLOW_PRIVATE"] = "1";
    }
  });
});

describe("workers that crash or work side by side", () => {
  test("a crash between sending and noting sends it again, under the same id", async () => {
    await endpoint();
    const accountId = account();
    await tell(accountId, accountId);
    await dispatchMessages();
    const [lane] = await claimLanes();
    const attempt = await beginAttempt(lane!);
    await fetch(attempt!.url, { method: "POST", body: attempt!.body, headers: { "webhook-id": attempt!.messageId } });
    // Here the worker dies. Nobody else takes the lane before its lease is over.
    await deliver();
    expect(receiver.received).toHaveLength(1);
    await rows("UPDATE webhook_lanes SET lease_until = now() - interval '1 second'");
    await deliver();
    expect(told().map(([, n]) => n)).toEqual([0, 0, 1]);
    const [first, second, third] = receiver.received.map((one) => one.headers["webhook-id"]);
    expect([second === first, third === first]).toEqual([true, false]);
  });

  test("who lost the lane notes nothing", async () => {
    const { id } = await endpoint();
    await tell(account());
    let lost: () => Promise<unknown> = async () => {};
    receiver.answer = async (_request, response) => {
      await lost();
      response.writeHead(204).end();
    };
    lost = () => rows("UPDATE webhook_lanes SET lease_token = $1", [newId()]);
    const by = courier();
    await by.round();
    await by.settled();
    expect((await listed(id))[0]).toMatchObject({ state: "pending", attempts: 0 });
    lost = async () => {};
    await rows("UPDATE webhook_lanes SET lease_until = NULL");
    await deliver();
    expect((await listed(id))[0]).toMatchObject({ state: "delivered", attempts: 1 });
  });

  test("several workers deliver everything once, each account in order, never more at a time than an endpoint takes", async () => {
    await endpoint();
    const accounts = Array.from({ length: 25 }, account);
    for (let n = 0; n < 6; n += 1) await tell(...accounts);
    let now = 0;
    let most = 0;
    receiver.answer = (_request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(204).end();
      }, 2);
    };
    const couriers = [courier(), courier(), courier()];
    while (receiver.received.length < 150) {
      await Promise.all(couriers.map((one) => one.round()));
      await new Promise((resume) => setTimeout(resume, 5));
    }
    await Promise.all(couriers.map((one) => one.settled()));
    expect(receiver.received).toHaveLength(150);
    expect(most).toBeLessThanOrEqual(8);
    const bySequence = groupBy(receiver.received.map(parsed), (one) => one.data.accountId);
    for (const list of bySequence.values()) {
      const sequences = list.map((one) => one.sequence);
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    }
    expect(await rows("SELECT 1 FROM webhook_lanes WHERE pending <> 0")).toEqual([]);
  });

  test("told to stop, it ends what is under way and begins nothing more", async () => {
    const { id } = await endpoint();
    const accountId = account();
    await tell(accountId, accountId, accountId);
    const by = courier();
    receiver.answer = (_request, response) => {
      void by.stop();
      response.writeHead(204).end();
    };
    await by.round();
    await by.stop();
    expect((await listed(id)).map((one) => one.state)).toEqual(["pending", "pending", "delivered"]);
    expect(await rows("SELECT 1 FROM webhook_lanes WHERE lease_until IS NOT NULL")).toEqual([]);
  });

  test("nothing goes unsigned: without the key that a secret is sealed under, nothing goes", async () => {
    const { id } = await endpoint();
    await tell(account());
    const ring = process.env["DOCKET_KEYS"];
    process.env["DOCKET_KEYS"] = `another:${Buffer.alloc(32, 7).toString("base64")}`;
    try {
      await deliver();
      expect(receiver.received).toHaveLength(0);
    } finally {
      process.env["DOCKET_KEYS"] = ring;
    }
    await rows("UPDATE webhook_lanes SET lease_until = NULL");
    await deliver();
    expect((await listed(id))[0]).toMatchObject({ state: "delivered", attempts: 1 });
  });
});

test("a dead letter whose message is no longer kept cannot be sent again, and is forgotten", async () => {
  const { id } = await endpoint();
  await tell(account(), account());
  await dispatchMessages();
  await rows("UPDATE webhook_deliveries SET state = 'dead', finished_at = now()");
  await rows("UPDATE webhook_lanes SET pending = 0");
  const [gone, kept] = await listed(id);
  await rows("DELETE FROM outbox WHERE id = $1", [gone!.sequence]);
  await expect(replayDelivery(callOf(admin), gone!.id)).rejects.toMatchObject({ code: "not_found" });
  expect(await replayDead(callOf(admin), id)).toEqual({ replayed: 1 });
  await deliver();
  expect(receiver.received).toHaveLength(1);
  await forgetDelivered();
  expect(await rows("SELECT id FROM webhook_deliveries")).toEqual([{ id: kept!.id }]);
});

test("what was delivered is forgotten after 30 days, what was not is kept", async () => {
  const { id } = await endpoint();
  await tell(account(), account(), account());
  await deliver();
  const [one, two, three] = await listed(id);
  await rows("UPDATE outbox SET dispatched_at = now() - interval '31 days' WHERE id = ANY($1)", [
    [one, two, three].map((each) => each!.sequence),
  ]);
  await rows("UPDATE webhook_deliveries SET finished_at = now() - interval '31 days' WHERE id = ANY($1)", [
    [one!.id, two!.id],
  ]);
  await rows("UPDATE webhook_deliveries SET state = 'dead' WHERE id = $1", [two!.id]);
  await forgetDelivered();
  await forgetDelivered();
  expect((await listed(id)).map((each) => each.id)).toEqual([two!.id, three!.id]);
  expect(await rows("SELECT id FROM outbox WHERE id = $1", [one!.sequence])).toEqual([]);
});
