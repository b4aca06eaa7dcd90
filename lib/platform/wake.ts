import { pool } from "@/lib/platform/db";

/** What waits for what. Readers poll as well: a wake-up that is lost costs a second, never work. */
export const WAKE_CHANNELS = {
  detection: "docket_detection",
  delivery: "docket_delivery",
  /** The desks on screen: something about a case was committed. */
  desk: "docket_desk",
} as const;
export type WakeChannel = keyof typeof WAKE_CHANNELS;

const running = new Map<WakeChannel, { again: boolean }>();

/**
 * Call after the commit, never inside the transaction: NOTIFY takes a lock over the whole cluster until it commits. Any
 * number of calls while one is under way become one more.
 */
export function wake(channel: WakeChannel): void {
  const current = running.get(channel);
  if (current) {
    current.again = true;
    return;
  }
  const state = { again: false };
  running.set(channel, state);
  pool()
    .query("SELECT pg_notify($1, '')", [WAKE_CHANNELS[channel]])
    .catch(() => {})
    .finally(() => {
      running.delete(channel);
      if (state.again) wake(channel);
    });
}
