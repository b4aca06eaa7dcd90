import "@/lib/detect/intent/compile-here";
import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { remaining } from "@/lib/domain/keyring/data";
import {
  checkKeyring,
  forgetOldHashes,
  newestKey,
  noteRotation,
  type Pass,
  rehashAll,
  retireOldKeys,
} from "@/lib/domain/keyring/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { disconnect } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { RING_FILE_MS, ringIds } from "@/lib/platform/keyring";
import { withDatabase } from "@/scripts/setup/database";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";

const usage = `npm run keys:rotate                change to a new key, or go on with a change that was broken off
npm run keys:rotate -- --forget    and give up values whose texts are gone: their links are lost`;

const number = (n: number) => n.toLocaleString("en-US");
const call = () => callBy(mintJobActor("operator"), new Date(), newId());

function newKey(taken: readonly string[]): string {
  let at = taken.length + 1;
  while (taken.includes(`k${at}`)) at += 1;
  return `k${at}:${randomBytes(32).toString("base64")}`;
}

function writeRing(file: string, keys: readonly string[]): void {
  // Renamed into place: a process must never read half a ring.
  writeFileSync(`${file}.part`, `${keys.join(",")}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/** Until every process has read the file again, with a margin for those that are busy. */
const untilRead = () => wait(3 * RING_FILE_MS);

/** Makes a new key the current one, first known to all and only then used: nobody meets a hash that it cannot match. */
async function beginInFile(file: string): Promise<void> {
  const keys = readFileSync(file, "utf8").trim().split(",");
  const fresh = newKey(ringIds());
  writeRing(file, [...keys, fresh]);
  console.error("A new key is in the ring; every process reads it");
  await untilRead();
  await checkKeyring();
  await putFirst(file, fresh);
}

async function putFirst(file: string, key: string): Promise<void> {
  const keys = readFileSync(file, "utf8").trim().split(",");
  writeRing(file, [key, ...keys.filter((one) => one !== key)]);
  await untilRead();
  console.error(`New values are hashed under ${ringIds()[0]}; older ones match as before`);
}

/** A change that was broken off, or that was prepared by hand. */
async function goOn(file: string | undefined): Promise<void> {
  const to = await newestKey();
  if (to !== null && to !== ringIds()[0]) {
    if (!file) throw new PlainError(`Move the key "${to}" to the front of DOCKET_KEYS and restart each process first.`);
    const keys = readFileSync(file, "utf8").trim().split(",");
    await putFirst(file, keys.find((key) => key.startsWith(`${to}:`))!);
  }
  console.error(`Going on with the change to ${ringIds()[0]}`);
}

function tellByHand(): never {
  throw new PlainError(`This desk's ring stands in DOCKET_KEYS, which only you can change. On every host, in this order:
  1. put a new key at the end of DOCKET_KEYS, for instance ,${newKey(ringIds())} and restart each process;
  2. move it to the front and restart each process;
  3. run npm run keys:rotate again.
With the ring in a file of its own (DOCKET_KEYS_FILE, one a host) and one host, this command does all of it without a restart.`);
}

async function rehash(): Promise<number> {
  let told = 0;
  let signals = 0;
  const say = (pass: Pass) => {
    if (Date.now() - told < 2_000) return;
    told = Date.now();
    console.error(`${number(pass.hashes)} values read, ${number(pass.moved)} hashed anew`);
  };
  // What was written under the older key by whoever had not read the ring yet comes with the next pass.
  for (;;) {
    const pass = await rehashAll(say);
    signals += pass.signals;
    if (pass.moved === 0) return signals;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const forget = args.includes("--forget");
  if (args.some((arg) => arg !== "--forget")) throw new PlainError(usage);
  await withDatabase(async ({ appUrl }) => {
    process.env["DATABASE_URL"] = appUrl;
    try {
      await checkKeyring();
      const file = env.DOCKET_KEYS_FILE;
      if (ringIds().length === 1) {
        if (!file) tellByHand();
        await beginInFile(file);
        await noteRotation(call());
      } else {
        await goOn(file);
      }
      const signals = await rehash();
      const left = await remaining(ringIds()[0]);
      if (left.signals + left.contacts > 0) {
        if (!forget) {
          throw new PlainError(
            `${number(signals)} signals were hashed anew. ${number(left.signals)} signals and ${number(left.contacts)} contacts could not: their texts are gone. They still match while the older key stays in the ring. To end its use all the same: npm run keys:rotate -- --forget`,
          );
        }
        await forgetOldHashes();
      }
      const retired = await retireOldKeys(call(), signals);
      if (file) {
        const [current] = readFileSync(file, "utf8").trim().split(",");
        writeRing(file, [current!]);
        console.log(`${number(signals)} signals were hashed anew; ${retired.join(", ")} left the ring.`);
      } else {
        console.log(
          `${number(signals)} signals were hashed anew. Nothing needs ${retired.join(", ")} any more: take it out of DOCKET_KEYS on every host and restart each process.`,
        );
      }
    } finally {
      await disconnect();
    }
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof AppError) console.error(error.message);
  else printFailure(error);
  process.exitCode = 1;
}
