import { beforeAll, expect, test } from "vitest";
import { addKey, addStaff, ask, type Staff } from "@/lib/api/testing/desk";
import { firstPolicy } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
let lead: Staff;
beforeAll(async () => {
  await firstPolicy();
  lead = await addStaff("lead");
});

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
