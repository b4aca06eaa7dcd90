import pg from "pg";
import { directDatabaseUrl } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { WAKE_CHANNELS, type WakeChannel } from "@/lib/platform/wake";

const AGAIN_MS = 5_000;

/**
 * Calls back when the database says that something waits, over a connection of its own: LISTEN belongs to a session and
 * does not pass a pooler in transaction mode. Where it cannot be had, or is lost, it is tried again quietly; whoever
 * listens asks by itself each second anyway. Ends with the signal.
 */
export async function listen(waiting: Partial<Record<WakeChannel, () => void>>, signal: AbortSignal): Promise<void> {
  const ring = new Map(Object.entries(waiting).map(([name, call]) => [WAKE_CHANNELS[name as WakeChannel], call]));
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: directDatabaseUrl() });
    const ended = new Promise<void>((resolve) => {
      client.on("error", () => resolve());
      client.on("end", () => resolve());
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    try {
      client.on("notification", ({ channel }) => ring.get(channel as (typeof WAKE_CHANNELS)[WakeChannel])?.());
      await client.connect();
      for (const channel of ring.keys()) await client.query(`LISTEN ${channel}`);
      // What came while nobody listened.
      for (const call of ring.values()) call();
      await ended;
    } catch {
      logger.debug({ code: "listen_failed" });
    }
    await client.end().catch(() => {});
    if (!signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, AGAIN_MS);
        signal.addEventListener("abort", () => resolve(), { once: true });
        signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
      });
    }
  }
}
