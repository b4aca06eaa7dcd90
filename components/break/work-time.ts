import { MINUTE_MS } from "@/lib/platform/time";
/** How long a person has worked at this browser without a pause; plain data, so that all its tabs share it. */
export type Work = {
  /** When this stretch of work began, ms. */
  since: number;
  /** When they last did something, ms. */
  last: number;
  /** The hint was put away in this stretch. */
  told: boolean;
};

/** Less than this is reading, not resting. */
const PAUSE_MS = 5 * MINUTE_MS;
const LONG_MS = 90 * MINUTE_MS;

/** The stretch of work after something was done at `now`: the same one, or a new one after a pause. */
export function worked(before: Work | null, now: number): Work {
  if (before === null || now - before.last >= PAUSE_MS || now < before.last) {
    return { since: now, last: now, told: false };
  }
  return { ...before, last: now };
}

/** Minutes of work without a pause once it is time to say so, else null. Silent in a pause and once it was put away. */
export function dueHint(work: Work | null, now: number): number | null {
  if (work === null || work.told || now - work.last >= PAUSE_MS) return null;
  const length = work.last - work.since;
  return length < LONG_MS ? null : Math.floor(length / MINUTE_MS);
}
