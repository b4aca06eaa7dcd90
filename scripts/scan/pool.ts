import { ThreadLost, ThreadPool } from "@/lib/platform/thread-pool";
import { type Batch, type Done, scanBatch } from "./batch";

/** Judges batches, on threads or in this one. */
export type Judges = { run(batch: Batch): Promise<Done>; close(): Promise<void> };

/** No thread is idle for so long before the last batch. */
const IDLE_MS = 60_000;

/** `jobs` 1 works in the calling thread: a second one would only add the cost of copying texts. */
export function judges(jobs: number): Judges {
  if (jobs === 1) return { run: async (batch) => scanBatch(batch), close: async () => undefined };
  const threads = new ThreadPool<Batch, Done>({
    file: new URL("./worker.mjs", import.meta.url),
    size: jobs,
    waiting: Number.POSITIVE_INFINITY,
    idleMs: IDLE_MS,
  });
  return {
    // What a batch broke on is told as it is without threads.
    run: (batch) =>
      threads.run(batch).catch((error: unknown) => {
        throw error instanceof ThreadLost && error.cause instanceof Error ? error.cause : error;
      }),
    close: () => threads.close(),
  };
}
