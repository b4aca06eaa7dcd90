import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { ThreadLost, type ThreadOptions, ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";

type Answer = { task: string; threadId: number };
const TRIAL = new URL("./testing/trial-thread.mjs", import.meta.url);
const pools: ThreadPool<string, Answer>[] = [];
const made = (options: Partial<ThreadOptions>) => {
  const pool = new ThreadPool<string, Answer>({ file: TRIAL, size: 1, waiting: 10, idleMs: 60_000, ...options });
  pools.push(pool);
  return pool;
};
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

test("tasks are done in the order they came, by no more threads than there may be", async () => {
  const pool = made({ size: 2 });
  const answers = await Promise.all(["a", "b", "c", "d", "e"].map((task) => pool.run(task)));
  expect(answers.map(({ task }) => task)).toEqual(["a", "b", "c", "d", "e"]);
  expect(new Set(answers.map(({ threadId }) => threadId)).size).toBeLessThanOrEqual(2);
  const one = made({});
  const order: string[] = [];
  await Promise.all(["a", "b", "c"].map((task) => one.run(task).then(() => order.push(task))));
  expect(order).toEqual(["a", "b", "c"]);
});

test("what finds neither a thread nor a place to wait is refused, and the others are done", async () => {
  const pool = made({ waiting: 1 });
  const [working, waiting] = [pool.run("a"), pool.run("b")];
  await expect(pool.run("c")).rejects.toThrow(ThreadsBusy);
  expect([(await working).task, (await waiting).task]).toEqual(["a", "b"]);
  expect((await pool.run("c")).task).toBe("c");
});

test("a thread that dies loses its own task, and a fresh one does the next", async () => {
  const pool = made({});
  const { threadId: first } = await pool.run("a");
  const dying = pool.run("die");
  const next = pool.run("b");
  await expect(dying).rejects.toMatchObject({ reason: "failed", cause: { message: "told to" } });
  expect(await next).toMatchObject({ task: "b" });
  expect((await next).threadId).not.toBe(first);
});

test("a thread that cannot be started loses the task it was started for, and the next is done by one that can", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "docket-thread-"));
  const file = path.join(folder, "thread.mjs");
  const pool = made({ file });
  await expect(pool.run("a")).rejects.toThrow("Cannot find module");
  await writeFile(file, `import ${JSON.stringify(TRIAL.href)};`);
  expect((await pool.run("b")).task).toBe("b");
  await rm(folder, { recursive: true });
});

test("a task that cannot be sent to its thread leaves nothing behind, and the next is done", async () => {
  const LIMIT = 54_321;
  const pool = made({ limitMs: LIMIT });
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  const set = vi.spyOn(globalThis, "setTimeout");
  await expect(pool.run((() => {}) as unknown as string)).rejects.toMatchObject({
    reason: "failed",
    cause: { name: "DataCloneError" },
  });
  const limit = set.mock.results[set.mock.calls.findIndex(([, ms]) => ms === LIMIT)];
  expect(cleared.mock.calls.map(([timer]) => timer)).toContain(limit?.value);
  vi.restoreAllMocks();
  expect((await pool.run("b")).task).toBe("b");
});

test("what takes too long is ended with its thread, and the next is done", async () => {
  const pool = made({ limitMs: 500 });
  await pool.run("a");
  const hanging = pool.run("hang");
  const next = pool.run("b");
  await expect(hanging).rejects.toEqual(new ThreadLost("time_limit"));
  expect(await next).toMatchObject({ task: "b" });
});

test("a thread that had nothing to do for its time is ended, and one is started for the next task", async () => {
  const pool = made({ idleMs: 1 });
  const { threadId: first } = await pool.run("a");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await pool.run("b")).threadId).not.toBe(first);
});

test("closed, it ends what a thread is in the midst of", async () => {
  const pool = made({});
  await pool.run("a");
  const hanging = pool.run("hang");
  const outcome = expect(hanging).rejects.toThrow("were ended while they worked");
  await pool.close();
  await outcome;
});

test("closed, it ends what is done, what waits and what would come, a thread that was being started too", async () => {
  const pool = made({});
  const outcomes = Promise.allSettled([pool.run("a"), pool.run("b")]);
  await pool.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(pool.run("c")).rejects.toThrow("have been ended");
});
