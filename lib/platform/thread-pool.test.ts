import { afterEach, expect, test } from "vitest";
import { ThreadLost, type ThreadOptions, ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";

type Answer = { task: string; threadId: number };
const pools: ThreadPool<string, Answer>[] = [];
const made = (options: Partial<ThreadOptions>) => {
  const file = new URL("./testing/trial-thread.mjs", import.meta.url);
  const pool = new ThreadPool<string, Answer>({ file, size: 1, waiting: 10, idleMs: 60_000, ...options });
  pools.push(pool);
  return pool;
};
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

test("tasks are done in the order they came, by no more threads than there may be", async () => {
  const pool = made({ size: 2 });
  const done: string[] = [];
  const answers = await Promise.all(
    ["a", "b", "c", "d", "e"].map(async (task) => {
      const answer = await pool.run(task);
      done.push(task);
      return answer;
    }),
  );
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

test("closed, it ends what is done, what waits and what would come, a thread that was being started too", async () => {
  const pool = made({});
  const outcomes = Promise.allSettled([pool.run("a"), pool.run("b")]);
  await pool.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(pool.run("c")).rejects.toThrow("have been ended");
});
