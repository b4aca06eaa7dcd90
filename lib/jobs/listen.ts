import type { Bell } from "@/lib/jobs/bell";
import { listen } from "@/lib/platform/listen";
import type { WakeChannel } from "@/lib/platform/wake";

/** Rings the worker's bells when the database says that something waits. Ends with the signal. */
export async function listenForWork(bells: Partial<Record<WakeChannel, Bell>>, signal: AbortSignal): Promise<void> {
  const ring = Object.entries(bells).map(([channel, bell]) => [channel, () => bell.ring()]);
  await listen(Object.fromEntries(ring), signal);
}
