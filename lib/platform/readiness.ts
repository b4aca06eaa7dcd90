import { readdirSync } from "node:fs";
import path from "node:path";
import { query } from "@/lib/platform/db";
import { DESK_FACTS } from "@/lib/platform/desk-facts";
import { env } from "@/lib/platform/env";
import { describeFault } from "@/lib/platform/fault";
import { logger } from "@/lib/platform/logger";

export type Check = "database" | "migrations" | "worker" | "demo";
export type Readiness = { ready: boolean; checks: Record<Check, "ok" | "waiting"> };

/** A worker that has not been seen for this long is taken for dead. */
const WORKER_SILENT = "30 seconds";

/** The migrations that this code needs. */
function expectedMigrations(): string[] {
  return readdirSync(path.join(process.cwd(), "prisma", "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

type Row = { applied: string[] | null; worker: boolean; demo: boolean };

/** Whether the desk may be sent people and machines: every migration there, a worker alive, the demo world whole if wanted. */
export async function readiness(): Promise<Readiness> {
  const checks: Readiness["checks"] = {
    database: "waiting",
    migrations: "waiting",
    worker: "waiting",
    demo: "waiting",
  };
  try {
    const [row] = await query<Row>(
      `SELECT
         (SELECT array_agg(migration_name::text) FROM _prisma_migrations
          WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS applied,
         EXISTS (SELECT FROM desk_facts WHERE key = $1 AND updated_at > now() - $2::interval) AS worker,
         EXISTS (SELECT FROM desk_facts WHERE key = $3 AND value @> '{"done": true}') AS demo`,
      [DESK_FACTS.worker, WORKER_SILENT, DESK_FACTS.demo],
    );
    checks.database = "ok";
    if (expectedMigrations().every((name) => row?.applied?.includes(name))) checks.migrations = "ok";
    if (row?.worker) checks.worker = "ok";
    if (env.DEMO !== "1" || row?.demo) checks.demo = "ok";
  } catch (error) {
    // Before the first migration there are no such tables: not ready, and no more than that to a caller.
    logger.debug({ fault: describeFault(error) }, "not ready");
  }
  return { ready: Object.values(checks).every((check) => check === "ok"), checks };
}
