import { BUCKETS } from "@/lib/detect/vote/features";
import { TRAINED } from "@/lib/detect/vote/weights";

/**
 * What `npm run train` writes. `table`, as base64: for each bucket that holds anything, how far it is from the one before
 * (seven bits a byte, lowest first, the eighth set where more follow), its contact weight and its payment weight as signed
 * bytes.
 */
export type Trained = {
  version: string;
  seed: number;
  buckets: number;
  /** Stretches it was trained on. */
  instances: number;
  contact: { bias: number; scale: number };
  payment: { bias: number; scale: number };
  table: string;
};

/** `table` holds both weights of each bucket in one number: see `contactIn` and `paymentIn`. */
export type Model = { version: string; contact: Trained["contact"]; payment: Trained["payment"]; table: Int16Array };

export const contactIn = (weights: number) => (weights << 24) >> 24;
export const paymentIn = (weights: number) => weights >> 8;
const together = (contact: number, payment: number) => (payment << 8) | (contact & 255);

/** Reads a trained model. Throws when its table was not made for the buckets that features are hashed to. */
export function readModel(trained: Trained): Model {
  const bytes = atob(trained.table);
  const table = new Int16Array(BUCKETS);
  let bucket = -1;
  let at = 0;
  while (at < bytes.length) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += gap;
    table[bucket] = together(bytes.charCodeAt(at), bytes.charCodeAt(at + 1));
    at += 2;
  }
  if (trained.buckets !== BUCKETS || bucket >= BUCKETS || at !== bytes.length)
    throw new Error("word model: its table was not made for these features; run npm run train");
  return { version: trained.version, contact: trained.contact, payment: trained.payment, table };
}

/** The weights of each class, a signed byte a bucket, as `readModel` reads them. */
export function packTable(contacts: Int8Array, payments: Int8Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const contact = contacts[bucket] ?? 0;
    const payment = payments[bucket] ?? 0;
    if (contact === 0 && payment === 0) continue;
    let gap = bucket - last;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, contact & 255, payment & 255);
    last = bucket;
  }
  return Uint8Array.from(bytes);
}

let loaded: Model | null = null;

/** The model of this version of the detector, read once. */
export function model(): Model {
  loaded ??= readModel(TRAINED);
  return loaded;
}
