import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/**
 * Prisma's own schema engine as WebAssembly, over `pg`: the engine's binary is a download of its own, which a machine
 * behind a registry mirror cannot make. History table, checksums and diffs are Prisma's, so `prisma migrate` works on the
 * same database wherever its binary can be had.
 */
export type MigrationEngine = engineModule.SchemaEngine & { close(): Promise<void> };

let loaded = false;

function load(): void {
  if (loaded) return;
  // The package's entry imports the .wasm as a module, which Node 20 does not do.
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(path.join(path.dirname(file), "schema_engine_bg.wasm"));
  const functions = { ...engineModule } as unknown as Record<string, WebAssembly.ImportValue>;
  for (const name of Object.keys(functions).filter((name) => name.startsWith("__wbg_setTimeout"))) {
    // The engine leaves its ten-second lock timer running, which would hold every command back that long.
    functions[name] = (callback: () => void, after: number) => setTimeout(callback, after).unref();
  }
  const imports = { "./schema_engine_bg.js": functions };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
  engineModule.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  loaded = true;
}

/** The parts of an address one by one: with `connectionString` the adapter would send shadow scripts to the real database. */
function connectionParts(url: string): pg.ClientConfig & { database: string } {
  const client = new pg.Client({ connectionString: url });
  const { host, port, user, password, database, ssl } = client as pg.Client & { ssl?: pg.ClientConfig["ssl"] };
  return { host, port, user, password: password ?? undefined, database: database ?? "postgres", ssl };
}

type PgAdapter = SqlDriverAdapter & {
  performIO(query: SqlQuery): Promise<pg.QueryArrayResult>;
  onError(error: unknown): never;
};

const oneByteCharacter = 18;
const blankPadded = 1042;

/** The catalogue's one-byte "char" columns, for which the adapter knows no type. */
function readCharacters(adapter: PgAdapter): void {
  const characters = new WeakMap<object, number[]>();
  const perform = adapter.performIO.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await perform(query);
    const at = result.fields.flatMap((field, index) => (field.dataTypeID === oneByteCharacter ? [index] : []));
    for (const index of at) result.fields[index]!.dataTypeID = blankPadded;
    characters.set(result.rows, at);
    return result;
  };
  const read = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query): Promise<SqlResultSet> => {
    const result = await read(query);
    for (const index of characters.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/**
 * The adapter cuts scripts at every semicolon, which breaks functions and triggers. Sent at once, a script is also one
 * transaction: a migration that fails leaves nothing behind.
 */
function runScriptsWhole(adapter: PgAdapter, config: pg.ClientConfig): void {
  adapter.executeScript = async (script) => {
    const client = new pg.Client(config);
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query(script);
    } catch (error) {
      adapter.onError(error);
    } finally {
      await client.end().catch(() => {});
    }
  };
}

/** Pools refuse to be ended twice, and the engine may already have ended one. */
function disposeOnce(adapter: PgAdapter): void {
  const dispose = adapter.dispose.bind(adapter);
  let done: Promise<void> | undefined;
  adapter.dispose = () => {
    done ??= dispose();
    return done;
  };
}

function adapterFactory(config: pg.ClientConfig & { database: string }, opened: PgAdapter[]) {
  const factory = new PrismaPg({ ...config, max: 2 });
  const connect = async (database: string): Promise<PgAdapter> => {
    const own = { ...config, database };
    const adapter = (await new PrismaPg({ ...own, max: 2 }).connect()) as unknown as PgAdapter;
    readCharacters(adapter);
    runScriptsWhole(adapter, own);
    disposeOnce(adapter);
    opened.push(adapter);
    return adapter;
  };
  return Object.assign(factory, {
    connect: () => connect(config.database),
    connectToShadowDb: async () => {
      const database = `prisma_migrate_shadow_db_${randomUUID()}`;
      const real = await connect(config.database);
      try {
        await real.executeScript(`CREATE DATABASE "${database}" TEMPLATE template0`);
      } catch (error) {
        await real.dispose();
        throw error;
      }
      const shadow = await connect(database);
      const dispose = shadow.dispose.bind(shadow);
      shadow.dispose = async () => {
        await dispose();
        // FORCE: a connection that is still closing would keep the shadow for ever.
        await real.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
        await real.dispose();
      };
      return shadow;
    },
  });
}

/** Opens the engine on a database; `datamodels` as pairs of path and text. Close it when done. */
export async function openMigrationEngine(url: string, datamodels: [string, string][]): Promise<MigrationEngine> {
  load();
  const pools: PgAdapter[] = [];
  const bound = bindMigrationAwareSqlAdapterFactory(adapterFactory(connectionParts(url), pools) as unknown as PrismaPg);
  const engine = await engineModule.SchemaEngine.new({ datamodels }, () => {}, bound);
  return Object.assign(engine, {
    async close() {
      engine.free();
      // The engine leaves its connections, and with them its advisory lock, to the pool's idle time.
      for (const adapter of pools) await adapter.dispose();
    },
  });
}
