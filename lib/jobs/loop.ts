import type { Bell } from "@/lib/jobs/bell";
import { describeFault } from "@/lib/platform/fault";
import { logger } from "@/lib/platform/logger";
import { metrics } from "@/lib/platform/metrics";
import { traced } from "@/lib/platform/tracing";

/** Something the worker does again and again. Several workers may do it at once. */
export type Job = {
  name: string;
  /** Pause after a run that found nothing more to do. */
  everyMs: number;
  /** One batch; true: there may be more, go on at once. */
  run: () => Promise<boolean>;
};

const LONGEST_PAUSE_MS = 30_000;

/**
 * Runs a job until the signal aborts; a batch under way is finished first. A failure is logged by its code and tried
 * again after a growing pause; it never ends the loop, and never another job's.
 */
export async function runLoop(job: Job, bell: Bell, signal: AbortSignal): Promise<void> {
  let failures = 0;
  const { runs, failures: failed } = metrics();
  while (!signal.aborted) {
    let pause = job.everyMs;
    try {
      const end = runs.startTimer({ job: job.name });
      if (await traced(`job ${job.name}`, { "docket.job": job.name }, job.run)) pause = 0;
      end();
      failures = 0;
    } catch (error) {
      failures += 1;
      failed.inc({ job: job.name });
      pause = Math.min(LONGEST_PAUSE_MS, job.everyMs * 2 ** Math.min(failures, 10));
      logger.error({ code: "job_failed", job: job.name, failures, fault: describeFault(error) });
    }
    // A ring does not shorten the pause after a failure: what fails at once would fail a thousand times a second.
    if (failures > 0) await sleep(pause, signal);
    else if (pause > 0) await bell.wait(pause, signal);
    // Timers and sockets of the other loops get their turn between two batches.
    else await new Promise((resume) => setImmediate(resume));
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const awake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", awake);
      resolve();
    };
    const timer = setTimeout(awake, ms);
    if (signal.aborted) awake();
    else signal.addEventListener("abort", awake);
  });
}
