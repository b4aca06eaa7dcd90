import { afterAll, expect, test } from "vitest";
import { ReadingPool } from "@/lib/jobs/reading/pool";
import { picture } from "@/lib/jobs/reading/testing/fixtures";

const pools: ReadingPool[] = [];
const made = (...args: ConstructorParameters<typeof ReadingPool>) => {
  const pool = new ReadingPool(...args);
  pools.push(pool);
  return pool;
};
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const text = () => new Uint8Array(Buffer.from("Three words here"));

test("a thread reads one file after another", async () => {
  const pool = made(1);
  for (let n = 0; n < 3; n += 1) {
    expect(await pool.read(text())).toMatchObject({ lost: false, reading: { kind: "text", text: "Three words here" } });
  }
  await expect(Promise.all([pool.read(text()), pool.read(text())])).rejects.toThrow("at once");
});

test("what takes too long is ended and told, and the next file is read", async () => {
  // Shorter than letters can be read in, longer than text takes.
  const pool = made(1, 250);
  const slow = new Uint8Array(await picture(["A picture", "with words"]));
  expect(await pool.read(slow)).toMatchObject({ lost: true, reading: { reason: "time_limit", text: "" } });
  expect(await pool.read(text())).toMatchObject({ lost: false, reading: { text: "Three words here" } });
});

test("ended while it reads, it says so rather than that the file was at fault", async () => {
  const pool = made(1);
  await pool.read(text());
  const reading = pool.read(new Uint8Array(await picture(["A picture", "with words"])));
  const outcome = expect(reading).rejects.toThrow("ended while they worked");
  await pool.close();
  await outcome;
  await expect(pool.read(text())).rejects.toThrow("have been ended");
});
