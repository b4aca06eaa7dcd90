import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { diskFull, PlainError } from "@/scripts/setup/plain-error";
import { freePort, isFree } from "@/scripts/setup/port";
import { clearLeftover, endPostgres, launchPostgres, postgresEnv } from "@/scripts/setup/postgres-process";
import { type Account, canEnter, postgresAccount, postgresRuntime, sharedHome } from "@/scripts/setup/postgres-runtime";

export type EmbeddedPostgres = {
  /** The superuser's address, to the database `postgres`. */
  url: string;
  port: number;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  dataDir: string;
  password: string;
  /** For tests: no durability, quicker. */
  throwaway?: boolean;
  say?: (line: string) => void;
};

/** Kept in DATA_DIR: where the cluster lies and the port it took. */
type Note = { home: string; port: number };

const major = "18";
const superuser = "postgres";

const noteFile = (dataDir: string) => path.join(dataDir, "postgres.json");

function readNote(dataDir: string): Note | undefined {
  const file = noteFile(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Note;
  } catch {
    throw new PlainError(`${file} is damaged: restore it from a backup, or remove ${dataDir} to begin anew.`);
  }
}

/**
 * The cluster's folder: under DATA_DIR, unless we are root and DATA_DIR lies where the postgres account cannot go (a home
 * of mode 700). Then it lies under /var/lib/docket, named after DATA_DIR so that two clones never share one.
 */
function homeFor(dataDir: string, account: Account | undefined, say: (line: string) => void): string {
  const near = path.join(dataDir, "postgres");
  if (canEnter(dataDir, account)) return near;
  const key = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 16);
  // DATA_DIR was removed to begin anew; the old data is not ours to throw away.
  const older = existsSync(sharedHome) ? readdirSync(sharedHome).filter((name) => name.startsWith(`data-${key}-`)) : [];
  for (const name of older)
    say(`An older database of this clone lies in ${sharedHome}/${name}: remove it if nobody needs it`);
  return path.join(sharedHome, `data-${key}-${randomBytes(4).toString("hex")}`);
}

function run(program: string, args: string[], account: Account | undefined): { ok: boolean; output: string } {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  const done = spawnSync(program, args, { cwd: "/", env: postgresEnv, encoding: "utf8", ...identity });
  return { ok: done.status === 0, output: `${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}` };
}

function ownedFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

function createCluster(home: string, runtime: string, account: Account | undefined, options: Options): void {
  const data = path.join(home, "data");
  // Made beside and renamed: an initdb that was cut short must not pass for a cluster.
  const part = path.join(home, "data.part");
  rmSync(part, { recursive: true, force: true });
  const passwordFile = path.join(home, "password");
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const { ok, output } = run(
      path.join(runtime, "bin", "initdb"),
      [
        `--pgdata=${part}`,
        `--username=${superuser}`,
        "--auth=scram-sha-256",
        `--pwfile=${passwordFile}`,
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        ...(options.throwaway ? ["--no-sync"] : []),
      ],
      account,
    );
    if (!ok) throw failure(output, "The embedded Postgres could not be set up");
    renameSync(part, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(part, { recursive: true, force: true });
  }
}

function failure(output: string, what: string): PlainError {
  if (/no space left on device/i.test(output)) return new PlainError(diskFull);
  const lines = output.split("\n").map((line) => line.trim());
  const told = lines.filter((line) => /FATAL|PANIC|error:/i.test(line)).at(-1) ?? lines.filter(Boolean).at(-1);
  return new PlainError(
    `${what}: ${told ?? "it said nothing"}. Mend that, or set DATABASE_URL to a Postgres of your own.`,
  );
}

async function answers(url: string): Promise<"yes" | "not yet"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return "yes";
  } catch (error) {
    if ((error as { code?: string }).code === "28P01") {
      throw new PlainError(
        "The embedded database does not know the password kept in DATA_DIR/secrets.json: restore that file, or remove DATA_DIR to begin anew.",
      );
    }
    return "not yet";
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Starts the embedded Postgres of a DATA_DIR, making the cluster at the first time. Listens on 127.0.0.1 at a free port,
 * kept from start to start while it stays free. Throws PlainError when it cannot.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  // Others may walk through to what Postgres owns; the files with secrets are 600 each.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const account = postgresAccount();
  if (account) chmodSync(dataDir, 0o711);
  const runtime = postgresRuntime(account, dataDir);
  const noted = readNote(dataDir);
  const home =
    noted?.home && existsSync(noted.home) ? noted.home : homeFor(dataDir, account, options.say ?? (() => {}));
  const data = path.join(home, "data");
  if (noted && !existsSync(data)) {
    throw new PlainError(
      `The embedded database that ${noteFile(dataDir)} names (${noted.home}) is gone: restore it, or remove ${dataDir} to begin anew.`,
    );
  }
  if (!existsSync(data)) {
    options.say?.("Setting up the embedded Postgres");
    if (path.dirname(home) === sharedHome) mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
    ownedFolder(home, account);
    createCluster(home, runtime, account, options);
  }
  const version = readFileSync(path.join(data, "PG_VERSION"), "utf8").trim();
  if (version !== major) {
    throw new PlainError(
      `The embedded database was made by Postgres ${version}, this Docket brings ${major}: dump it with the Docket that made it, or use another DATA_DIR.`,
    );
  }
  await clearLeftover(data);

  let port = noted?.port && (await isFree(noted.port)) ? noted.port : await freePort();
  for (let attempt = 1; ; attempt++) {
    const server = launchPostgres(home, runtime, port, account, options);
    const url = `postgres://${superuser}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`;
    const stop = async () => {
      if (server.running() && server.child.pid) await endPostgres(server.child.pid, server.running);
    };
    try {
      for (let waited = 0; server.running(); waited++) {
        if ((await answers(url)) === "yes") break;
        if (waited === 100)
          options.say?.("The embedded Postgres is recovering from an unclean stop; this can take minutes");
        await wait(Math.min(100, 20 + waited * 10));
      }
    } catch (error) {
      await stop();
      throw error;
    }
    if (server.running()) {
      writeFileSync(noteFile(dataDir), `${JSON.stringify({ home, port } satisfies Note, null, 2)}\n`, { mode: 0o600 });
      return { url, port, ended: server.ended, stop };
    }
    const log = server.log();
    if (!/could not bind|address already in use/i.test(log) || attempt === 5) {
      throw failure(log, "The embedded Postgres does not start");
    }
    port = await freePort();
  }
}

/** The port that the embedded Postgres of a DATA_DIR took last; whether it runs is another question. */
export function notedPort(dataDir: string): number | undefined {
  return readNote(dataDir)?.port;
}

/** Removes a throwaway cluster, wherever it had to lie. Stop it first. */
export function removeEmbeddedPostgres(dataDir: string): void {
  const noted = readNote(dataDir);
  if (noted) rmSync(noted.home, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
