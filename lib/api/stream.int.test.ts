import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { DeskStream } from "@/lib/api/desk-stream";
import { addKey, addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { claimCase, releaseCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { readNews } from "@/lib/domain/stream/data";
import type { ChangedCase } from "@/lib/domain/stream/schema";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();

type Told = { name: string; id: string | null; data: Record<string, unknown> };

/** Reads a stream's events as a browser would, until one fits. */
class Listener {
  readonly events: Told[] = [];
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private rest = "";
  lastId: string | undefined;
  ended = false;

  constructor(body: ReadableStream<Uint8Array>) {
    this.reader = body.getReader();
  }

  async until(fits: (event: Told) => boolean): Promise<Told> {
    for (;;) {
      const found = this.events.find(fits);
      if (found) return found;
      const { done, value } = await this.reader.read();
      if (done) {
        this.ended = true;
        throw new Error("The stream ended.");
      }
      this.rest += new TextDecoder().decode(value);
      const blocks = this.rest.split("\n\n");
      this.rest = blocks.pop()!;
      for (const block of blocks) this.take(block);
    }
  }

  async untilEnd(): Promise<void> {
    await this.until(() => false).catch(() => {});
    expect(this.ended).toBe(true);
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }

  private take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? null;
    const name = field("event");
    if (name === null) return;
    const id = field("id");
    if (id !== null) this.lastId = id;
    this.events.push({ name, id, data: JSON.parse(field("data")!) });
  }
}

const casesOf = (event: Told) => (event.name === "cases" ? (event.data["cases"] as ChangedCase[]) : []);
const about = (id: string, type: string) => (event: Told) =>
  casesOf(event).some((one) => one.id === id && one.news.some((news) => news.type === type));
const named = (name: string) => (event: Told) => event.name === name;

let ada: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
});

const streams: DeskStream[] = [];
const webProcess = () => {
  const stream = new DeskStream();
  streams.push(stream);
  return stream;
};
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});

describe("the stream", () => {
  test("tells everybody, on any process, of claims, releases and decisions with the case as it stands", async () => {
    const [one, two] = [
      new Listener(webProcess().open(ada, undefined)),
      new Listener(webProcess().open(ada, undefined)),
    ];
    for (const listener of [one, two]) {
      expect((await listener.until(named("hello"))).data).toEqual({ resumed: false });
    }
    const kase = await makeCase();
    await claimCase(callOf(ada), kase.id);
    for (const listener of [one, two]) {
      const [told] = casesOf(await listener.until(about(kase.id, "case.claimed")));
      expect(told).toMatchObject({
        id: kase.id,
        status: "open",
        version: 1,
        claim: { by: { id: ada.id, name: "Ada" }, expiresAt: expect.any(String) },
        news: [{ type: "case.claimed", by: { id: ada.id, name: "Ada" }, at: expect.any(String) }],
      });
    }
    await decideCase(callOf(ada), kase.id, { outcome: "no_violation", reasonCode: "false_positive", caseVersion: 1 });
    for (const listener of [one, two]) {
      const event = await listener.until(about(kase.id, "decision.made"));
      expect(casesOf(event)[0]).toMatchObject({ status: "decided", version: 2, claim: null });
    }
  });

  test("is open ten times for one person; the eleventh is told so, others and who closed one are not", async () => {
    const desk = webProcess();
    const open = Array.from({ length: 10 }, () => new Listener(desk.open(ada, undefined)));
    await Promise.all(open.map((listener) => listener.until(named("hello"))));
    expect(() => desk.open(ada, undefined)).toThrow(
      expect.objectContaining({ code: "rate_limited", extra: { retryAfter: expect.any(Number) } }),
    );
    const ben = await makeStaff("moderator", "Ben");
    await new Listener(desk.open(ben, undefined)).until(named("hello"));
    await open[0]!.close();
    await new Listener(desk.open(ada, undefined)).until(named("hello"));
  });

  test("tells of a slow transaction that commits after a later one was told", async () => {
    const listener = new Listener(webProcess().open(ada, undefined));
    await listener.until(named("hello"));
    const [slow, quick] = [await makeCase(), await makeCase()];
    const client = await database.owner.connect();
    try {
      await client.query("BEGIN");
      await client.query(
        `INSERT INTO audit_events (id, type, actor_kind, actor_id, subject_kind, subject_id, occurred_at, data)
         VALUES ($1, 'case.released', 'user', $2, 'case', $3, now(), '{"reason":"released"}')`,
        [newId(), ada.id, slow.id],
      );
      await claimCase(callOf(ada), quick.id);
      await listener.until(about(quick.id, "case.claimed"));
      expect(listener.events.some(about(slow.id, "case.released"))).toBe(false);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
    await listener.until(about(slow.id, "case.released"));
  });

  test("tells who comes back what was missed, on the same process, on another, and on one that just began", async () => {
    const [first, other] = [webProcess(), webProcess()];
    const listener = new Listener(first.open(ada, undefined));
    const stays = new Listener(other.open(ada, undefined));
    const [before, missed] = [await makeCase(), await makeCase()];
    await claimCase(callOf(ada), before.id);
    await listener.until(about(before.id, "case.claimed"));
    await stays.until(about(before.id, "case.claimed"));
    await listener.close();
    await claimCase(callOf(ada), missed.id);
    await releaseCase(callOf(ada), missed.id);
    await stays.until(about(missed.id, "case.released"));
    for (const stream of [first, other, webProcess()]) {
      const back = new Listener(stream.open(ada, listener.lastId));
      expect((await back.until(named("hello"))).data).toEqual({ resumed: true });
      const event = await back.until(about(missed.id, "case.claimed"));
      expect(casesOf(event).map((one) => one.id)).toEqual([missed.id]);
      await back.close();
    }
  });

  test("says to read afresh after a cursor that it never gave or gave long ago", async () => {
    const stream = webProcess();
    const { snapshot } = await readNews(null);
    const old = `${snapshot}@${Math.floor(Date.now() / 1000) - 3600}`;
    const future = `999999999:999999999:@${Math.floor(Date.now() / 1000)}`;
    for (const cursor of ["nonsense", old, future]) {
      const listener = new Listener(stream.open(ada, cursor));
      expect((await listener.until(named("hello"))).data).toEqual({ resumed: false });
      await listener.close();
    }
  });

  test("tells how many cases the common views have", async () => {
    const listener = new Listener(webProcess().open(ada, undefined));
    const { data } = await listener.until(named("counts"));
    expect(data["views"]).toMatchObject({
      all: { count: expect.any(Number), atLeast: false },
      overdue: { atLeast: false },
    });
  });
});

describe("GET /stream", () => {
  const open = async (as: Staff | { key: string }, headers: Record<string, string> = {}) => {
    const response = await ask("GET", "/stream", { as, headers });
    return { response, listener: new Listener(response.body!) };
  };

  test("is for those who list cases, by session or key", async () => {
    for (const as of [await addStaff("moderator"), await addStaff("analyst"), await addKey(["read"])]) {
      const { response, listener } = await open(as);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/event-stream");
      expect(response.headers.get("cache-control")).toContain("no-transform");
      await listener.until(named("hello"));
      await listener.close();
    }
    for (const as of [await addStaff("admin"), await addKey(["ingest"])]) {
      expect((await askJson("GET", "/stream", { as })).status).toBe(403);
    }
  });

  test("goes on from Last-Event-ID, and from `after`", async () => {
    const as = await addStaff("lead");
    const { listener } = await open(as);
    const kase = await makeCase();
    await listener.until(named("hello"));
    await claimCase(callOf(ada), kase.id);
    await listener.until(about(kase.id, "case.claimed"));
    await listener.close();
    const { listener: back } = await open(as, { "last-event-id": listener.lastId! });
    expect((await back.until(named("hello"))).data).toEqual({ resumed: true });
    await back.close();
    const after = await ask("GET", `/stream?after=${encodeURIComponent(listener.lastId!)}`, { as });
    const third = new Listener(after.body!);
    expect((await third.until(named("hello"))).data).toEqual({ resumed: true });
    await third.close();
  });

  test("ends when the session is revoked, and not before", { timeout: 40_000 }, async () => {
    const [gone, stays] = [await addStaff("moderator"), await addStaff("moderator")];
    const [{ listener: revoked }, { listener: alive }] = [await open(gone), await open(stays)];
    await revoked.until(named("hello"));
    await database.owner.query("UPDATE staff_sessions SET revoked_at = now() WHERE id = $1", [gone.sessionId]);
    await revoked.untilEnd();
    const kase = await makeCase();
    await claimCase(callOf(ada), kase.id);
    await alive.until(about(kase.id, "case.claimed"));
    await alive.close();
  });
});
