import pg from "pg";
import type { Bell } from "@/lib/jobs/bell";
import { directDatabaseUrl } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { WAKE_CHANNELS, type WakeChannel } from "@/lib/platform/wake";

const AGAIN_MS = 5_000;

/**
 * Rings bells when the database says that something waits, over a connection of its own: LISTEN belongs to a session and
 * does not pass a pooler in transaction mode. Where it cannot be had, or is lost, it is tried again quietly; every loop
 * asks by itself each second anyway. Ends with the signal.
 */
export async function listenForWork(bells: Record<WakeChannel, Bell>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: directDatabaseUrl() });
    const ended = new Promise<void>((resolve) => {
      client.on("error", () => resolve());
      client.on("end", () => resolve());
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    try {
      client.on("notification", ({ channel }) => {
        for (const [name, database] of Object.entries(WAKE_CHANNELS)) {
          if (database === channel) bells[name as WakeChannel].ring();
        }
      });
      await client.connect();
      for (const channel of Object.values(WAKE_CHANNELS)) await client.query(`LISTEN ${channel}`);
      // What came while nobody listened.
      for (const bell of Object.values(bells)) bell.ring();
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
