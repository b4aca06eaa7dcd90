import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
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

// UTC and plain C messages whatever the caller's locale: the log is read below, and the zone becomes the server's.
const env = { PATH: process.env["PATH"], TZ: "UTC", LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;

function run(program: string, args: string[], account: Account | undefined): { ok: boolean; output: string } {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  const done = spawnSync(program, args, { cwd: "/", env, encoding: "utf8", ...identity });
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

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function commandOf(pid: number): string {
  const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  if (listed.status === 0) return listed.stdout;
  const proc = `/proc/${pid}/cmdline`;
  return existsSync(proc) ? readFileSync(proc, "utf8").replaceAll("\0", " ") : "";
}

/**
 * Ends a server that a killed start left behind on this data, and removes a lock file whose process number now belongs to
 * somebody else (in a container numbers come again), which Postgres would take for a running server.
 */
async function clearLeftover(data: string): Promise<void> {
  const lock = path.join(data, "postmaster.pid");
  if (!existsSync(lock)) return;
  const pid = Number.parseInt(readFileSync(lock, "utf8"), 10);
  if (Number.isInteger(pid) && alive(pid)) {
    if (commandOf(pid).includes(data)) {
      await end(pid, () => alive(pid));
      return;
    }
    rmSync(lock, { force: true });
  }
}

async function end(pid: number, running: () => boolean): Promise<void> {
  // Fast, then immediate shutdown (recovers at the next start), then none of its choice.
  for (const [signal, seconds] of [
    ["SIGINT", 30],
    ["SIGQUIT", 10],
    ["SIGKILL", 5],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!running()) return;
      await wait(50);
    }
  }
}

/** A shell that ends the server when this process is gone without having stopped it: killed, it could not do so itself. */
function guard(pid: number): ChildProcess | undefined {
  if (process.platform === "win32") return undefined;
  const shell = spawn("/bin/sh", ["-c", 'read -r word || kill -INT "$1"', "sh", String(pid)], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.on("error", () => {});
  shell.stdin?.on("error", () => {});
  shell.unref();
  // A pipe that is open keeps node alive unless it is told otherwise.
  (shell.stdin as unknown as { unref?: () => void })?.unref?.();
  return shell;
}

type Server = { child: ChildProcess; running: () => boolean; ended: Promise<void>; log: () => string };

function launch(home: string, runtime: string, port: number, account: Account | undefined, options: Options): Server {
  const logFile = path.join(home, "server.log");
  const descriptor = openSync(logFile, "w", 0o600);
  const settings = [
    ["listen_addresses", "127.0.0.1"],
    // No socket in a folder that everybody may write; loopback with a password is the only way in.
    ["unix_socket_directories", ""],
    ["max_connections", "200"],
    ["shared_buffers", options.throwaway ? "128MB" : "256MB"],
    ["lc_messages", "C"],
    ...(options.throwaway
      ? [
          ["fsync", "off"],
          ["synchronous_commit", "off"],
          ["full_page_writes", "off"],
        ]
      : [
          ["checkpoint_timeout", "15min"],
          ["max_wal_size", "4GB"],
        ]),
  ];
  const args = [
    "-D",
    path.join(home, "data"),
    "-p",
    String(port),
    ...settings.flatMap(([k, v]) => ["-c", `${k}=${v}`]),
  ];
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  // Its own process group: Ctrl-C in the terminal reaches us alone, and we stop things in order.
  const child = spawn(path.join(runtime, "bin", "postgres"), args, {
    cwd: "/",
    detached: true,
    env,
    stdio: ["ignore", descriptor, descriptor],
    ...identity,
  });
  closeSync(descriptor);
  let running = true;
  let startError = "";
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      startError = error.message;
      running = false;
      resolve();
    });
    child.once("exit", () => {
      running = false;
      resolve();
    });
  });
  const watch = child.pid ? guard(child.pid) : undefined;
  void ended.then(() => watch?.stdin?.end("stopped\n"));
  const log = () => `${existsSync(logFile) ? readFileSync(logFile, "utf8") : ""}\n${startError}`;
  return { child, running: () => running, ended, log };
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
    const server = launch(home, runtime, port, account, options);
    const url = `postgres://${superuser}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`;
    const stop = async () => {
      if (server.running() && server.child.pid) await end(server.child.pid, server.running);
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
