import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { type MigrationEngine, openMigrationEngine } from "@/scripts/setup/migration-engine";
import { PlainError } from "@/scripts/setup/plain-error";
import { shadowInitScript } from "@/scripts/setup/shadow-init";
import { root } from "@/scripts/setup/stamps";

const schemaFolder = path.join(root, "prisma", "schema");
const migrationsFolder = path.join(root, "prisma", "migrations");

const noFilter: engineModule.SchemaFilter = { externalTables: [], externalEnums: [] };

function schemaFiles(): { path: string; content: string }[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => path.join(schemaFolder, name))
    .map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}

function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(migrationsFolder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
}

function migrationList(): engineModule.MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(path.join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: shadowInitScript,
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

async function withEngine<T>(url: string, work: (engine: MigrationEngine) => Promise<T>): Promise<T> {
  const engine = await openMigrationEngine(
    url,
    schemaFiles().map((file) => [file.path, file.content]),
  );
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** What the engine says of a failure: its messages hold the database's own words between headings. */
function told(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const own = /Database error:\s*(?:ERROR:\s*)?([^\n]+)/.exec(text)?.[1];
  return (own ?? text.split("\n").find((line) => line.trim()) ?? text).trim().replace(/\.$/, "");
}

async function refuseUnknown(engine: MigrationEngine, list: engineModule.MigrationList): Promise<void> {
  const state = await engine.diagnoseMigrationHistory({
    migrationsList: list,
    optInToShadowDatabase: false,
    filters: noFilter,
  });
  const { history } = state;
  if (history && history.diagnostic !== "databaseIsBehind") {
    const unknown = history.unpersistedMigrationNames.at(-1);
    throw new PlainError(
      `The database is newer than this Docket: it has migration ${unknown}, which this code does not know. Run the newer version, or restore the backup made before it.`,
    );
  }
  const [failed] = state.failedMigrationNames;
  if (failed) {
    throw new PlainError(
      `Migration ${failed} was cut short on this database: look whether its changes are there, then run npm run migrate -- applied ${failed} or npm run migrate -- rolled-back ${failed}.`,
    );
  }
  const [edited] = state.editedMigrationNames;
  if (edited) {
    throw new PlainError(
      `Migration ${edited} was changed after this database had applied it: restore its file and put the change in a new migration (npm run migrate -- new NAME).`,
    );
  }
}

/**
 * Applies what is missing, as the owner's role, and returns the names applied. Several hosts may call it at once: the
 * others wait. A migration is one transaction; one that fails leaves nothing behind. Throws PlainError when the database
 * is newer than the code, holds a migration that was cut short, or a migration fails.
 */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const list = migrationList();
  const lock = new pg.Client({ connectionString: ownerUrl });
  lock.on("error", () => {});
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext('docket_migrate'))");
    return await withEngine(ownerUrl, async (engine) => {
      await refuseUnknown(engine, list);
      try {
        return (await engine.applyMigrations({ migrationsList: list, filters: noFilter })).appliedMigrationNames;
      } catch (error) {
        const after = await engine.diagnoseMigrationHistory({
          migrationsList: list,
          optInToShadowDatabase: false,
          filters: noFilter,
        });
        const [failed] = after.failedMigrationNames;
        if (!failed) throw error;
        await engine.markMigrationRolledBack({ migrationName: failed });
        throw new PlainError(
          `Migration ${failed} failed and nothing of it stayed: ${told(error)}. Mend it and run npm run migrate again.`,
        );
      }
    });
  } finally {
    await lock.end();
  }
}

/** Settles by hand a migration that was cut short. */
export async function markMigration(ownerUrl: string, name: string, as: "applied" | "rolled-back"): Promise<void> {
  await withEngine(ownerUrl, async (engine) => {
    if (as === "applied") await engine.markMigrationApplied({ migrationName: name, migrationsList: migrationList() });
    else await engine.markMigrationRolledBack({ migrationName: name });
  });
}

/** What the migrations lack for the schema files, told and as SQL; undefined when they agree. Needs CREATEDB. */
export async function findDrift(ownerUrl: string): Promise<{ summary: string; sql: string } | undefined> {
  const between = {
    from: { tag: "migrations" as const, ...migrationList() },
    to: { tag: "schemaDatamodel" as const, files: schemaFiles() },
    exitCode: true,
    filters: noFilter,
  };
  return withEngine(ownerUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({ ...between, script: false });
    if (exitCode === 0) return undefined;
    const script = await engine.diff({ ...between, script: true });
    return { summary: stdout ?? "", sql: script.stdout ?? "" };
  });
}

/** Writes the next numbered migration with what the schema files changed, and returns its file. */
export async function createMigration(ownerUrl: string, name: string): Promise<{ file: string; empty: boolean }> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new PlainError(`"${name}" is no name for a migration: use small letters, digits and underscores.`);
  }
  const drift = await findDrift(ownerUrl);
  const last = migrationNames().at(-1);
  const number = String(Number.parseInt(last ?? "0", 10) + 1).padStart(4, "0");
  const folder = path.join(migrationsFolder, `${number}_${name}`);
  mkdirSync(folder);
  const file = path.join(folder, "migration.sql");
  writeFileSync(file, drift?.sql ?? "-- The schema files ask for no change: write here what they cannot say.\n");
  return { file: path.relative(root, file), empty: !drift };
}
