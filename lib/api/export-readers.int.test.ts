import { beforeAll, expect, test } from "vitest";
import { addKey, addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import { pool, snapshotPool } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();

/** Files that one process lets be read at once. */
const AT_ONCE = 3;

let lead: Staff;
beforeAll(async () => {
  lead = await addStaff("lead");
  // More than a connection holds ready unread.
  await database.owner.query(
    `INSERT INTO stat_daily (day, metric, detector, count)
     SELECT current_date, 'flags_raised', md5(n::text), 1 FROM generate_series(1, 60000) n`,
  );
});

async function fetched(as: Staff | { key: string }): Promise<Response> {
  const body = { dataset: "daily_figures", format: "jsonl" };
  const asked = await askJson<{ file: string }>("POST", "/exports", { as, body });
  return ask("GET", asked.body.file.replace("/api/v1", ""), { as });
}

async function readLittle(file: Response): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  expect(file.status).toBe(200);
  const reader = file.body!.getReader();
  await reader.read();
  return reader;
}

test("those who read files slowly hold up each other, told when to come back, and nobody else", async () => {
  const key = await addKey(["export"]);
  const slow = await Promise.all(Array.from({ length: AT_ONCE }, async () => readLittle(await fetched(key))));
  const refused = await fetched(lead);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
  expect(await refused.json()).toMatchObject({ code: "unavailable" });
  expect(pool().idleCount).toBe(pool().totalCount);
  expect((await ask("GET", "/stats/overview", { as: lead })).status).toBe(200);

  await slow[0]!.cancel();
  const reader = await readLittle(await fetched(lead));
  await Promise.all([...slow.slice(1), reader].map((one) => one.cancel()));
  expect(snapshotPool().idleCount).toBe(snapshotPool().totalCount);
});

test("a file that is left before anything of it was read holds nothing", async () => {
  for (let n = 0; n <= AT_ONCE; n += 1) {
    const file = await fetched(lead);
    expect(file.status).toBe(200);
    await file.body!.cancel();
  }
  expect(snapshotPool().idleCount).toBe(snapshotPool().totalCount);
});
