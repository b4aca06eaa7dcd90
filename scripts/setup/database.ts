import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { env, isSet } from "@/lib/platform/env";
import { addressOf, appRole, ownerRole } from "@/lib/platform/roles";
import { lockDataDir, readSecrets, ringFile, type Secrets } from "@/scripts/setup/data-dir";
import { type EmbeddedPostgres, notedPort, startEmbeddedPostgres } from "@/scripts/setup/embedded-postgres";
import { applyMigrations } from "@/scripts/setup/migrations";
import { PlainError } from "@/scripts/setup/plain-error";
import { provision } from "@/scripts/setup/provision";

const leastPostgres = 15;
const embeddedName = "docket";

export type DeskUrls = { ownerUrl: string; appUrl: string; directUrl: string };

export function dataDir(): string {
  return path.resolve(env.DATA_DIR);
}

/** The addresses that the environment gives; undefined when it names no database and the embedded one is meant. */
export function externalUrls(): DeskUrls | undefined {
  if (!isSet("DATABASE_URL")) {
    if (!isSet("MIGRATE_DATABASE_URL") && !isSet("DIRECT_DATABASE_URL")) return undefined;
    throw new PlainError(
      "DATABASE_URL is not set while the owner's or the direct address is: set it to the application's role, or unset all three.",
    );
  }
  const appUrl = env.DATABASE_URL;
  return {
    appUrl,
    ownerUrl: env.MIGRATE_DATABASE_URL ?? appUrl,
    directUrl: env.DIRECT_DATABASE_URL ?? appUrl,
  };
}

export const oneRoleWarning =
  "MIGRATE_DATABASE_URL is not set: migrations run as the application's role, which then owns the audit trail and could change it. docs/operating.md says how to part the two.";

/** Starts the embedded Postgres of DATA_DIR, whose lock the caller holds, with its roles and database. */
export async function openEmbedded(
  secrets: Secrets,
  say: (line: string) => void,
): Promise<{ server: EmbeddedPostgres; urls: DeskUrls }> {
  const server = await startEmbeddedPostgres({ dataDir: dataDir(), password: secrets.superuserPassword, say });
  try {
    const passwords = { owner: secrets.ownerPassword, app: secrets.appPassword };
    const { ownerUrl, appUrl } = await provision(server.url, embeddedName, passwords);
    return { server, urls: { ownerUrl, appUrl, directUrl: appUrl } };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Checks that this is a Postgres that Docket runs on, and applies the migrations it lacks. Returns their names. */
export async function bringUpToDate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
    );
    const major = Math.floor(Number(rows[0]!.version) / 10_000);
    if (major < leastPostgres) {
      throw new PlainError(
        `Docket needs Postgres ${leastPostgres} or newer, this is ${major}: move the database to one.`,
      );
    }
    if (rows[0]!.encoding !== "UTF8") {
      throw new PlainError(`The database's encoding is ${rows[0]!.encoding}: make one with ENCODING 'UTF8'.`);
    }
  } finally {
    await client.end();
  }
  return applyMigrations(ownerUrl);
}

/** Whether the demo world is there already. Asked in plain SQL: the whole client takes a second to load. */
export async function isDemoLoaded(appUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: appUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query(
      "SELECT FROM desk_facts WHERE key = 'demo_world' AND value @> '{\"done\": true}'",
    );
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

/**
 * For commands: the addresses of the desk's database. The embedded one is used where it runs, else started for the
 * command and stopped after it.
 */
export async function withDatabase<T>(work: (urls: DeskUrls) => Promise<T>): Promise<T> {
  const external = externalUrls();
  if (external) return work(external);
  const folder = dataDir();
  const running = existsSync(folder) ? await runningEmbedded(folder) : undefined;
  if (running) return work(running);
  const unlock = lockDataDir(folder);
  try {
    const secrets = readSecrets(folder);
    lendKeys(secrets);
    const { server, urls } = await openEmbedded(secrets, () => {});
    try {
      return await work(urls);
    } finally {
      await server.stop();
    }
  } finally {
    unlock();
  }
}

/** A command works under the same keys as the desk does: those that were set, else those of DATA_DIR. */
function lendKeys(secrets: Secrets): void {
  if (isSet("DOCKET_KEYS") || isSet("DOCKET_KEYS_FILE")) return;
  process.env["DOCKET_KEYS"] = secrets.keys;
  process.env["DOCKET_KEYS_FILE"] = ringFile(dataDir(), secrets);
}

async function runningEmbedded(folder: string): Promise<DeskUrls | undefined> {
  const port = notedPort(folder);
  if (!port) return undefined;
  const secrets = readSecrets(folder);
  lendKeys(secrets);
  const server = `postgres://127.0.0.1:${port}/postgres`;
  const appUrl = addressOf(server, embeddedName, { name: appRole, password: secrets.appPassword });
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
  const ownerUrl = addressOf(server, embeddedName, { name: ownerRole, password: secrets.ownerPassword });
  return { ownerUrl, appUrl, directUrl: appUrl };
}
