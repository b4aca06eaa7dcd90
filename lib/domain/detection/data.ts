import { availableParallelism } from "node:os";
import path from "node:path";
import { detect } from "@/lib/detect/detect";
import { type OperatorPattern, withPatterns } from "@/lib/detect/patterns";
import type { DetectInput, DetectResult } from "@/lib/detect/types";
import { detectionThreadFile } from "@/lib/platform/detection-thread";
import { AppError } from "@/lib/platform/errors";
import { ThreadLost, ThreadPool, ThreadsBusy } from "@/lib/platform/thread-pool";
import type { DetectionTask } from "@/lib/threads/detection";

/**
 * Characters that are read on the spot: some twenty milliseconds, in which nothing else is answered. Below it a thread would
 * save less than a message to it and back is worth, and an ordinary text would wait behind long ones.
 */
const ON_THE_SPOT = 8 * 1024;
/** Tasks for each thread that may wait: the longest take seconds each, and who asks waits no longer than a proxy does. */
const WAITING = 4;
/** Several times what the longest that the API takes needs on a busy machine. */
const LIMIT_MS = 30_000;
const IDLE_MS = 60_000;
const HEAP_MB = 512;
/** So long somebody who is refused should wait, in seconds: a thread has done a long text by then. */
const RETRY_AFTER = 5;

let made: ThreadPool<DetectionTask, DetectResult[]> | undefined;

function threadsOf(file: string): ThreadPool<DetectionTask, DetectResult[]> {
  const size = Math.min(4, Math.max(1, availableParallelism() - 1));
  made ??= new ThreadPool({
    file: path.resolve(/* turbopackIgnore: true */ file),
    size,
    waiting: size * WAITING,
    idleMs: IDLE_MS,
    limitMs: LIMIT_MS,
    heapMb: HEAP_MB,
  });
  return made;
}

/**
 * What detection, with these patterns beside it, finds in each of the inputs: in a web process on a thread where they are
 * long together, as it answers nobody while it detects. Errors: `unavailable` where as many wait as may, or where it takes too long.
 */
export async function detectApart(
  inputs: readonly DetectInput[],
  patterns: readonly OperatorPattern[] = [],
): Promise<DetectResult[]> {
  const length = inputs.reduce((sum, { messages }) => messages.reduce((one, { text }) => one + text.length, sum), 0);
  const file = detectionThreadFile();
  if (file === null || length <= ON_THE_SPOT) return inputs.map(withPatterns(detect, patterns));
  try {
    return await threadsOf(file).run({ inputs, patterns: JSON.stringify(patterns) });
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const refused = (detail: string) => new AppError("unavailable", detail, { extra: { retryAfter: RETRY_AFTER } });
  if (error instanceof ThreadsBusy)
    return refused("Too many long texts are being read at once. Try again in a few seconds.");
  if (error instanceof ThreadLost && error.reason === "time_limit")
    return refused("Reading took too long. Send less text at once, or try again in a few seconds.");
  return error;
}
