import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { detect } from "@/lib/detect/detect";
import { type OperatorPattern, withPatterns } from "@/lib/detect/patterns";
import type { DetectInput } from "@/lib/detect/types";
import { detectApart } from "@/lib/domain/detection/data";
import { detectOnThreadsOf } from "@/lib/platform/detection-thread";
import { ThreadLost, ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";

beforeAll(() => detectOnThreadsOf("lib/threads/detection.mjs"));
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => detectOnThreadsOf(null));

const input = (text: string): DetectInput => ({ surface: "message", messages: [{ role: "freelancer", text }] });
const SHORT = "Write to ann at example dot org, code KX-1234.";
const LONG = `${"The draft of the logo is ready for you to look at. ".repeat(400)}${SHORT}`;
const pattern = (name: string, text: string): OperatorPattern => ({
  name,
  pattern: text,
  kind: "handle",
  score: 0.9,
  enabled: true,
});
const codes = [pattern("code", "KX-\\d{4}")];
const drafts = [pattern("draft", "draft of the logo")];
const here = (text: string, patterns: readonly OperatorPattern[]) => withPatterns(detect, patterns)(input(text));

/** Whether it is done once everything else that was due has had its turn. */
async function doneWithin(work: Promise<unknown>): Promise<boolean> {
  let done = false;
  const noted = work.then(() => {
    done = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  const answer = done;
  await noted;
  return answer;
}

test("finds on a thread what it finds on the spot, with each policy's own patterns", async () => {
  expect(await detectApart([input(LONG), input(SHORT)])).toEqual([here(LONG, []), here(SHORT, [])]);
  for (const patterns of [codes, drafts, codes]) {
    expect(await detectApart([input(LONG)], patterns)).toEqual([here(LONG, patterns)]);
    expect(await detectApart([input(SHORT)], patterns)).toEqual([here(SHORT, patterns)]);
  }
  expect(here(LONG, codes).signals.map(({ detector }) => detector.name)).toContain("pattern.code");
});

test("the process goes on while a long text is read; a short one is read at once", async () => {
  expect(await doneWithin(detectApart([input(LONG)]))).toBe(false);
  expect(await doneWithin(detectApart([input(SHORT)]))).toBe(true);
});

test("many short texts are long together", async () => {
  expect(await doneWithin(detectApart(Array.from({ length: 300 }, () => input(SHORT))))).toBe(false);
});

test("much text is read in parts, each with its own time, in the order it was given", async () => {
  const run = vi.spyOn(ThreadPool.prototype, "run");
  const inputs = Array.from({ length: 15 }, (_, at) => input(`${LONG} Or mail ann${at}@example.org.`));
  expect(await detectApart(inputs)).toEqual(inputs.map((one) => detect(one)));
  expect(run.mock.calls.length).toBeGreaterThan(1);
});

test("a process that serves nobody reads on the spot", async () => {
  detectOnThreadsOf(null);
  expect(await doneWithin(detectApart([input(LONG)]))).toBe(true);
  detectOnThreadsOf("lib/threads/detection.mjs");
});

test("what finds no thread, or takes too long, may come again; a thread that dies is our fault; the next is answered", async () => {
  const run = vi.spyOn(ThreadPool.prototype, "run");
  for (const error of [new ThreadsBusy(), new ThreadLost("time_limit")]) {
    run.mockRejectedValueOnce(error);
    await expect(detectApart([input(LONG)])).rejects.toMatchObject({
      code: "unavailable",
      extra: { retryAfter: expect.any(Number) },
    });
  }
  run.mockRejectedValueOnce(new ThreadLost("failed"));
  await expect(detectApart([input(LONG)])).rejects.toThrow(ThreadLost);
  expect(await detectApart([input(LONG)])).toEqual([here(LONG, [])]);
});
