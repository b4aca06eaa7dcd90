import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PlainError } from "@/scripts/setup/plain-error";

/** What `npm start` makes up when nobody says otherwise; kept in DATA_DIR/secrets.json, readable by its owner alone. */
export type Secrets = {
  superuserPassword: string;
  ownerPassword: string;
  appPassword: string;
  sessionSecret: string;
  /** `id:base64`, as DOCKET_KEYS. */
  keys: string;
  demoPassword: string;
  demoApiKey: string;
  /** Whether the two demo secrets have been on the screen, which they are once. */
  shown: boolean;
};

const secretsFile = (dataDir: string) => path.join(dataDir, "secrets.json");

function newSecrets(): Secrets {
  const random = (bytes: number) => randomBytes(bytes).toString("base64url");
  return {
    superuserPassword: random(24),
    ownerPassword: random(24),
    appPassword: random(24),
    sessionSecret: random(32),
    keys: `k1:${randomBytes(32).toString("base64")}`,
    demoPassword: random(9),
    demoApiKey: `demo_${random(24)}`,
    shown: false,
  };
}

export function saveSecrets(dataDir: string, secrets: Secrets): void {
  const file = secretsFile(dataDir);
  // Renamed into place: secrets cut short by a full disk would lock us out of our own database.
  const part = `${file}.part`;
  writeFileSync(part, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(part, file);
}

/** Reads the secrets of a DATA_DIR, made at the first time. */
export function readSecrets(dataDir: string): Secrets {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) {
    if (existsSync(path.join(dataDir, "postgres.json"))) {
      throw new PlainError(
        `${file} is missing while the database made with it is there: restore it, or remove ${dataDir} to begin anew.`,
      );
    }
    const made = newSecrets();
    saveSecrets(dataDir, made);
    return made;
  }
  try {
    return { ...newSecrets(), ...(JSON.parse(readFileSync(file, "utf8")) as Secrets) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PlainError(`${file} is damaged: restore it from a backup, or remove ${dataDir} to begin anew.`);
  }
}

/**
 * The keyring's file, made from the secrets at the first time. From then on it is the ring: it is read by every process
 * again and again, and `npm run keys:rotate` writes it.
 */
export function ringFile(dataDir: string, secrets: Secrets): string {
  const file = path.join(dataDir, "keyring");
  if (!existsSync(file)) {
    const part = `${file}.new`;
    writeFileSync(part, `${secrets.keys}\n`, { mode: 0o600 });
    renameSync(part, file);
  }
  return file;
}

/** A process by number and birth: after a reboot, or in a container, the same number is somebody else's. */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return listed.status === 0 ? listed.stdout.trim() || undefined : undefined;
  }
}

/** Makes DATA_DIR ours until the returned function is called. Throws PlainError while another start holds it. */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const file = path.join(dataDir, "start.lock");
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) });
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      return () => {
        if (existsSync(file) && readFileSync(file, "utf8") === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    let held: { pid?: number; birth?: string } = {};
    try {
      held = JSON.parse(readFileSync(file, "utf8")) as typeof held;
    } catch {
      // Cut short by a crash: nobody holds it.
    }
    const birth = held.pid ? birthOf(held.pid) : undefined;
    if ((birth && birth === held.birth) || attempt === 3) {
      throw new PlainError(
        `Docket already runs on ${dataDir} (process ${held.pid}): stop that one first, or set DATA_DIR to another folder.`,
      );
    }
    rmSync(file, { force: true });
  }
}

/** Throws PlainError when a folder's disk has less room than that. */
export function needRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  const megabytes = Math.ceil(bytes / 1e6);
  throw new PlainError(
    `The disk that holds ${folder} is full (${megabytes} MB are needed): free some space and start again.`,
  );
}
