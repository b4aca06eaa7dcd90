import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addKey, addStaff, ask, type Staff } from "@/lib/api/testing/desk";
import { firstPolicy } from "@/lib/domain/testing/marketplace";
import { detectOnThreadsOf } from "@/lib/platform/detection-thread";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { ThreadLost, ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";
import { scanRecord } from "@/lib/policy/scan";

const database = testDatabase();
let lead: Staff;
beforeAll(async () => {
  await firstPolicy();
  lead = await addStaff("lead");
  detectOnThreadsOf("lib/threads/detection.mjs");
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => detectOnThreadsOf(null));

const scan = (as: Staff | { key: string }, text: string) =>
  ask("POST", "/scan", {
    as,
    body: { surface: "message", phase: "none", exceptions: [], messages: [{ role: "freelancer", text }] },
  });
const spent = async (actorId: string) =>
  (await database.owner.query<{ points: number }>("SELECT points FROM rate_limits WHERE key = $1", [`scan:${actorId}`]))
    .rows[0]?.points;

test("a scan counts by what it reads: one for each KiB begun", async () => {
  const person = await addStaff("lead");
  expect((await scan(person, "hello")).status).toBe(200);
  expect(await spent(person.id)).toBe(1);
  expect((await scan(person, "é".repeat(1024))).status).toBe(200);
  expect(await spent(person.id)).toBe(3);
});

test("whoever scanned as much as a minute holds waits; others, and the same a minute later, do not", async () => {
  const key = await addKey(["read"]);
  expect((await scan(lead, "hello")).status).toBe(200);
  await database.owner.query("UPDATE rate_limits SET points = 300 WHERE key = $1", [`scan:${lead.id}`]);
  const refused = await scan(lead, "hello");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  expect((await scan(key, "hello")).status).toBe(200);
  await database.owner.query("UPDATE rate_limits SET expire = 1 WHERE key = $1", [`scan:${lead.id}`]);
  expect((await scan(lead, "hello")).status).toBe(200);
});

const LONG = `${"The draft of the logo is ready for you. ".repeat(400)}Write to me at ann at example dot org.`;

test("a long text is answered as a short one is, and others are answered meanwhile", async () => {
  const person = await addStaff("lead");
  // The first that needs a thread starts it, which takes longer than what comes next.
  const scanning = scan(person, LONG);
  const told: string[] = [];
  const noted = scanning.then(() => told.push("long"));
  expect((await scan(person, "Write to me at ann at example dot org.")).status).toBe(200);
  told.push("short");
  await noted;
  expect(told).toEqual(["short", "long"]);
  expect(await (await scanning).json()).toEqual(
    scanRecord({ surface: "message", phase: "none", exceptions: [], messages: [{ role: "freelancer", text: LONG }] }),
  );
});

test("a long text that finds no thread is told when to come back and counts for nothing; short ones are scanned", async () => {
  const person = await addStaff("lead");
  vi.spyOn(ThreadPool.prototype, "run").mockRejectedValueOnce(new ThreadsBusy());
  const refused = await scan(person, LONG);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: "unavailable" });
  expect(await spent(person.id)).toBe(0);
  expect((await scan(person, "hello")).status).toBe(200);
  expect((await scan(person, LONG)).status).toBe(200);
});

test("a long text that kept a thread until its time was over counts as what it is, and others go on", async () => {
  const person = await addStaff("lead");
  vi.spyOn(ThreadPool.prototype, "run").mockRejectedValueOnce(new ThreadLost("time_limit"));
  const refused = await scan(person, LONG);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await spent(person.id)).toBe(Math.ceil(LONG.length / 1024));
  expect((await scan(person, "hello")).status).toBe(200);
});

test("a thread that dies is a fault of ours, told to its own caller alone", async () => {
  const person = await addStaff("lead");
  vi.spyOn(ThreadPool.prototype, "run").mockRejectedValueOnce(new ThreadLost("failed"));
  const [died, answered] = [await scan(person, LONG), await scan(person, LONG)];
  expect(died.status).toBe(500);
  expect(await died.json()).toMatchObject({ code: "internal" });
  expect(answered.status).toBe(200);
});
