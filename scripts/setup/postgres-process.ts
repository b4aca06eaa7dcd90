import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Account } from "@/scripts/setup/postgres-runtime";

/** UTC and plain C messages whatever the caller's locale: the log is read, and the zone becomes the server's. */
export const postgresEnv = { PATH: process.env["PATH"], TZ: "UTC", LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;

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
export async function clearLeftover(data: string): Promise<void> {
  const lock = path.join(data, "postmaster.pid");
  if (!existsSync(lock)) return;
  const pid = Number.parseInt(readFileSync(lock, "utf8"), 10);
  if (Number.isInteger(pid) && alive(pid)) {
    if (commandOf(pid).includes(data)) {
      await endPostgres(pid, () => alive(pid));
      return;
    }
    rmSync(lock, { force: true });
  }
}

/** Ends a server, ever less kindly. `running` tells whether it still does. */
export async function endPostgres(pid: number, running: () => boolean): Promise<void> {
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

export type PostgresServer = { child: ChildProcess; running: () => boolean; ended: Promise<void>; log: () => string };

/**
 * Starts the server of the cluster in `home`, on loopback, in a process group of its own. `throwaway`: for tests, quicker
 * and without durability.
 */
export function launchPostgres(
  home: string,
  runtime: string,
  port: number,
  account: Account | undefined,
  { throwaway = false }: { throwaway?: boolean | undefined },
): PostgresServer {
  const logFile = path.join(home, "server.log");
  const descriptor = openSync(logFile, "w", 0o600);
  const settings = [
    ["listen_addresses", "127.0.0.1"],
    // No socket in a folder that everybody may write; loopback with a password is the only way in.
    ["unix_socket_directories", ""],
    ["max_connections", "200"],
    ["shared_buffers", throwaway ? "128MB" : "256MB"],
    ["lc_messages", "C"],
    ...(throwaway
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
    env: postgresEnv,
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
