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
/** Characters of one task, unless one input alone has more: no caller keeps a thread for longer than for the longest scan. */
const PER_TASK = 256 * 1024;
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

const lengthOf = ({ messages }: DetectInput) => messages.reduce((sum, { text }) => sum + text.length, 0);

/** What detection finds where it need not be had on a thread: a process that serves nobody, and texts short together. Else null. */
export function detectHere(
  inputs: readonly DetectInput[],
  patterns: readonly OperatorPattern[] = [],
): DetectResult[] | null {
  const long = inputs.reduce((sum, input) => sum + lengthOf(input), 0) > ON_THE_SPOT;
  return long && detectionThreadFile() !== null ? null : inputs.map(withPatterns(detect, patterns));
}

function inTasks(inputs: readonly DetectInput[]): DetectInput[][] {
  const tasks: DetectInput[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const input of inputs) {
    const more = lengthOf(input);
    if (length + more > PER_TASK) {
      tasks.push([]);
      length = 0;
    }
    tasks.at(-1)!.push(input);
    length += more;
  }
  return tasks;
}

/**
 * What detection, with these patterns beside it, finds in each of the inputs: in a web process on a thread where they are
 * long together, as it answers nobody while it detects. Much is read in parts, one after another, each with its own time:
 * others' come in between. Never in a transaction, which ends sooner than a long text is read.
 * Errors: `unavailable` where as many wait as may, or where it takes too long.
 */
export async function detectApart(
  inputs: readonly DetectInput[],
  patterns: readonly OperatorPattern[] = [],
): Promise<DetectResult[]> {
  const here = detectHere(inputs, patterns);
  if (here !== null) return here;
  const threads = threadsOf(detectionThreadFile()!);
  const json = JSON.stringify(patterns);
  const found: DetectResult[] = [];
  try {
    for (const task of inTasks(inputs)) found.push(...(await threads.run({ inputs: task, patterns: json })));
  } catch (error) {
    throw refusalOf(error);
  }
  return found;
}

/** As `detectApart`, for one input. */
export async function detectOneApart(
  input: DetectInput,
  patterns: readonly OperatorPattern[] = [],
): Promise<DetectResult> {
  const [found] = await detectApart([input], patterns);
  return found!;
}

const LATER = { extra: { retryAfter: RETRY_AFTER } };

/** As many wait as may: told before anything was read of what found no place. */
export class TooManyLongTexts extends AppError {
  constructor() {
    super("unavailable", "Too many long texts are being read at once. Try again in a few seconds.", LATER);
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof ThreadsBusy) return new TooManyLongTexts();
  if (error instanceof ThreadLost && error.reason === "time_limit") {
    const detail = "Reading took too long. Send less text at once, or try again in a few seconds.";
    return new AppError("unavailable", detail, LATER);
  }
  return error;
}
