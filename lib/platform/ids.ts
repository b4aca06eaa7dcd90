import { v7 } from "uuid";

const RANDOM_BYTES = 16;
/** Random bytes for the next ids: asked of the system for each id they cost more than all the rest of it. */
const pool = new Uint8Array(RANDOM_BYTES * 256);
let taken = pool.length;

function randomBytes(): Uint8Array {
  if (taken === pool.length) {
    crypto.getRandomValues(pool);
    taken = 0;
  }
  taken += RANDOM_BYTES;
  return pool.subarray(taken - RANDOM_BYTES, taken);
}

let lastMs = 0;
let counter = 0;

/**
 * A UUIDv7 of now: partitions, keyset pages and the order of the audit trail all rest on its leading time. Ids of one
 * process follow each other, those of one millisecond too (RFC 9562, 6.2, method 1), and when the clock is set back.
 */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    // Half of the range is left for what follows within the millisecond.
    counter = (((random[6]! & 0x7f) << 24) | (random[7]! << 16) | (random[8]! << 8) | random[9]!) >>> 0;
  } else if (++counter > 0xffffffff) {
    lastMs += 1;
    counter = 0;
  }
  return v7({ msecs: lastMs, seq: counter, random });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text form of a UUID; the database answers anything else with an error instead of "not found". */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}
