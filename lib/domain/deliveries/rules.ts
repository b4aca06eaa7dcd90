const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after the first, second, ... failed try. Ten tries over a bit more than three days, then it is a dead letter. */
const PAUSES_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** No receiver may put a message off for longer than the longest pause. */
const LONGEST_WAIT_MS = PAUSES_MS.at(-1)!;

/** A fifth more or less, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * Milliseconds until a message is tried again after `attempts` tries failed; null when its tries are used up. `chance` in
 * [0, 1). A receiver's own wish (`Retry-After`, in milliseconds) counts where it is longer, within bounds.
 */
export function pauseAfter(attempts: number, chance: number, wishMs: number | null): number | null {
  const pause = PAUSES_MS[attempts - 1];
  if (pause === undefined) return null;
  const jittered = pause * (1 - JITTER + 2 * JITTER * chance);
  return Math.round(Math.max(jittered, Math.min(wishMs ?? 0, LONGEST_WAIT_MS)));
}

/** What goes over the wire, by the Standard Webhooks' payload shape; the same for every try of a message. */
export function bodyOf(message: {
  type: string;
  sequence: number;
  createdAt: Date;
  accountId: string;
  payload: object;
  notice: { subject: string; body: string } | null;
}): string {
  return JSON.stringify({
    type: message.type,
    timestamp: message.createdAt.toISOString(),
    sequence: message.sequence,
    data: { accountId: message.accountId, ...message.payload, ...message.notice },
  });
}
