import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { disconnect } from "@/lib/platform/db";
import { cloneTestDatabase, dropTestDatabase, type PreparedDatabase } from "@/lib/platform/testing/clone";

declare module "vitest" {
  interface ProvidedContext {
    testServer: { url: string; template: string };
  }
}

export type TestDatabase = PreparedDatabase & {
  /** Connections as the owner: past every grant of the application, for arranging and for looking behind the scenes. */
  owner: pg.Pool;
  /** Connections as the application, for what its rights must refuse. */
  app: pg.Pool;
};

let held: TestDatabase | undefined;

function quietPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, options: "-c timezone=UTC" });
  pool.on("error", () => {});
  return pool;
}

/**
 * Gives the running test file a migrated, empty database of its own and the environment that goes with it. Called once by
 * the integration project's setup, before the file's imports run.
 */
export async function openTestDatabase(): Promise<void> {
  const { url, template } = inject("testServer");
  const prepared = await cloneTestDatabase(url, template, "file");
  Object.assign(process.env, {
    DATABASE_URL: prepared.appUrl,
    DIRECT_DATABASE_URL: prepared.appUrl,
    MIGRATE_DATABASE_URL: prepared.ownerUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
    NEXTAUTH_URL: "http://localhost:3000",
    DOCKET_KEYS: `test:${randomBytes(32).toString("base64")}`,
    LOG_LEVEL: process.env["LOG_LEVEL"] || "silent",
  });
  // What the file before left under way may have opened connections anew; the modules that hold them serve this file too.
  await disconnect();
  const database = { ...prepared, owner: quietPool(prepared.ownerUrl), app: quietPool(prepared.appUrl) };
  held = database;
  afterAll(async () => {
    await Promise.all([database.owner.end(), database.app.end(), disconnect()]);
    await dropTestDatabase(url, prepared.name);
  });
}

/** The database of this test file. Only in `*.int.test.ts`. */
export function testDatabase(): TestDatabase {
  if (!held) throw new Error("There is no test database here: name the file *.int.test.ts.");
  return held;
}
