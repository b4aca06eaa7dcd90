import { randomBytes } from "node:crypto";
import { mkdtempSync, realpathSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { env } from "@/lib/platform/env";
import {
  dropOldTestDatabases,
  type PreparedDatabase,
  testDatabaseName,
  testPassword,
} from "@/lib/platform/testing/clone";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "@/scripts/setup/embedded-postgres";
import { applyMigrations } from "@/scripts/setup/migrations";
import { provision } from "@/scripts/setup/provision";

export type TestServer = {
  /** The superuser's address. */
  url: string;
  stop(): Promise<void>;
};

/** The Postgres of TEST_DATABASE_URL, or an embedded one in a temporary folder that goes when it stops. */
export async function startTestServer(): Promise<TestServer> {
  if (env.TEST_DATABASE_URL) {
    await dropOldTestDatabases(env.TEST_DATABASE_URL);
    return { url: env.TEST_DATABASE_URL, stop: async () => {} };
  }
  const dataDir = mkdtempSync(path.join(realpathSync(os.tmpdir()), "docket-test-"));
  const password = randomBytes(12).toString("base64url");
  const server = await startEmbeddedPostgres({ dataDir, password, throwaway: true });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      removeEmbeddedPostgres(dataDir);
    },
  };
}

/** A database of its own with every migration applied, under the two roles. */
export async function makeTestDatabase(url: string, kind: string): Promise<PreparedDatabase> {
  const name = testDatabaseName(kind);
  const urls = await provision(url, name, { owner: testPassword, app: testPassword });
  await applyMigrations(urls.ownerUrl);
  return { name, ...urls };
}
