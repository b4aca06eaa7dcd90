import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { readFileSync } from "node:fs";
import { EnvironmentError, env } from "@/lib/platform/env";

/** What a key is used for; each purpose gets its own derived key, so that one leak does not open the other. */
export type KeyPurpose =
  | "contact-value"
  | "audit-salt"
  | "cursor"
  | "issued-secret"
  | "asked-body"
  | "webhook-secret"
  | "second-factor"
  | "audit-mac"
  | "audit-seal"
  | "key-check"
  | "sample-draw";

type Key = { id: string; secret: Buffer };

/**
 * DOCKET_KEYS is `id:base64[,id:base64...]`; the first is current, the others still read. Throws one clear sentence when
 * it is malformed: hashing under a wrong key would silently cut every link.
 */
function parseKeyring(text: string): Key[] {
  const keys = text.split(",").map((part) => {
    const at = part.indexOf(":");
    const id = part.slice(0, at).trim();
    const secret = Buffer.from(part.slice(at + 1).trim(), "base64");
    if (at < 1 || !/^[\w-]{1,32}$/.test(id) || secret.length < 32) {
      throw new EnvironmentError("DOCKET_KEYS must be id:base64 pairs, comma-separated, each secret 32 bytes or more.");
    }
    return { id, secret };
  });
  if (new Set(keys.map((key) => key.id)).size !== keys.length)
    throw new EnvironmentError("DOCKET_KEYS names one key id twice.");
  return keys;
}

let parsed: { text: string; keys: Key[] } | undefined;
let file: { name: string; text: string; readAt: number } | undefined;

/** How long a process may go on with the ring as it was after its file changed. */
export const RING_FILE_MS = 1_000;

/** The ring as text: from DOCKET_KEYS_FILE where one is named, read again when it may have changed, else DOCKET_KEYS. */
function keyringText(): string {
  const name = env.DOCKET_KEYS_FILE;
  if (!name) return env.DOCKET_KEYS;
  const now = Date.now();
  if (file?.name === name && now - file.readAt < RING_FILE_MS) return file.text;
  let text: string;
  try {
    text = readFileSync(name, "utf8").trim();
  } catch {
    throw new EnvironmentError(`DOCKET_KEYS_FILE names ${name}, which cannot be read: restore the keyring there.`);
  }
  file = { name, text, readAt: now };
  return text;
}

function keyring(): Key[] {
  const text = keyringText();
  if (parsed?.text !== text) parsed = { text, keys: parseKeyring(text) };
  return parsed.keys;
}

/** The ids of the ring's keys, the current one first. */
export function ringIds(): [string, ...string[]] {
  return keyring().map((key) => key.id) as [string, ...string[]];
}

/** What tells a key from another under the same id, and tells nothing of the key. */
export function keyChecks(): { ringId: string; check: Buffer }[] {
  return derivedKeys("key-check").map(({ ringId, key }) => ({ ringId, check: hmac(key, "docket key check") }));
}

const derived = new Map<string, Buffer>();

function derive(key: Key, purpose: KeyPurpose): Buffer {
  const name = `${key.id}\n${key.secret.toString("base64")}\n${purpose}`;
  let value = derived.get(name);
  if (!value) {
    value = Buffer.from(hkdfSync("sha256", key.secret, "", `docket/${purpose}`, 32));
    derived.set(name, value);
  }
  return value;
}

/** Keyed hash under the current key, with the key's id for rotation. */
export function keyedHash(purpose: KeyPurpose, value: string): { hash: Buffer; keyId: string } {
  const key = keyring()[0]!;
  return { hash: createHmac("sha256", derive(key, purpose)).update(value).digest(), keyId: key.id };
}

/** Keyed hash under one key of the ring; null where the ring holds no such key any more. */
export function keyedHashUnder(ringId: string, purpose: KeyPurpose, value: string): Buffer | null {
  const key = keyring().find(({ id }) => id === ringId);
  return key === undefined ? null : hmac(derive(key, purpose), value);
}

/** The hash under every key of the ring: what a lookup must compare while a rotation is under way. */
export function keyedHashes(purpose: KeyPurpose, value: string): Buffer[] {
  return keyring().map((key) => createHmac("sha256", derive(key, purpose)).update(value).digest());
}

/** Every key of the ring as derived for a purpose, the current one first. */
export function derivedKeys(purpose: KeyPurpose): { ringId: string; key: Buffer }[] {
  return keyring().map((key) => ({ ringId: key.id, key: derive(key, purpose) }));
}

/** HMAC-SHA-256. */
export function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** For high-entropy secrets such as API keys, which need no salt. */
export function sha256(value: string | Buffer): Buffer {
  return createHash("sha256").update(value).digest();
}

export function newSecret(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A secret that must be read again, sealed under the current key (AES-256-GCM). `bound` is the id of what it belongs to:
 * put into another row it does not open.
 */
export function seal(purpose: KeyPurpose, plain: string, bound: string): { sealed: Buffer; keyId: string } {
  const key = keyring()[0]!;
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", derive(key, purpose), iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(`${purpose}\n${bound}`));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return { sealed: Buffer.concat([iv, body, cipher.getAuthTag()]), keyId: key.id };
}

/** What was sealed. Throws one clear sentence when the ring lacks the key, or when it was changed or moved. */
export function unseal(purpose: KeyPurpose, from: { sealed: Uint8Array; keyId: string }, bound: string): string {
  const key = keyring().find((one) => one.id === from.keyId);
  if (!key) throw new Error(`DOCKET_KEYS lacks the key "${from.keyId}", under which a ${purpose} is sealed.`);
  const sealed = Buffer.from(from.sealed);
  try {
    const decipher = createDecipheriv("aes-256-gcm", derive(key, purpose), sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(`${purpose}\n${bound}`));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString("utf8");
  } catch {
    throw new Error(`A ${purpose} does not open under the key "${from.keyId}": the key or what is sealed was changed.`);
  }
}
