import { inflateRawSync } from "node:zlib";
import type { ReadingReason } from "@/lib/domain/readings/schema";

/** A packed file that is not to be unpacked, with the code of why. */
export class Unpackable extends Error {
  override name = "Unpackable";
  constructor(readonly reason: ReadingReason) {
    super(reason);
  }
}

const MOST_PARTS = 2_000;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Unpacks all of a ZIP within a budget of bytes, counted as they come out: what the archive says of its own sizes is its
 * maker's word. Whoever passes this may be given to a library that unpacks without asking.
 * Throws Unpackable: `too_much_inside`, `encrypted` or `broken`.
 */
export function unzipWithin(bytes: Buffer, budget: number): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw new Unpackable("broken");
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new Unpackable("too_much_inside");
  const parts = new Map<string, Buffer>();
  let left = budget;
  let entry = bytes.readUInt32LE(end + 16);
  try {
    for (let n = 0; n < count; n += 1) {
      if (bytes.readUInt32LE(entry) !== CENTRAL) throw new Unpackable("broken");
      const flags = bytes.readUInt16LE(entry + 8);
      if (flags & 1) throw new Unpackable("encrypted");
      const method = bytes.readUInt16LE(entry + 10);
      const packed = bytes.readUInt32LE(entry + 20);
      const nameLength = bytes.readUInt16LE(entry + 28);
      const name = bytes.subarray(entry + 46, entry + 46 + nameLength).toString("utf8");
      const local = bytes.readUInt32LE(entry + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(start, start + packed);
      if (data.length < packed || parts.has(name)) throw new Unpackable("broken");
      const part = method === 0 ? data : method === 8 ? inflateRawSync(data, { maxOutputLength: left + 1 }) : null;
      if (part === null) throw new Unpackable("broken");
      left -= part.length;
      if (left < 0) throw new Unpackable("too_much_inside");
      parts.set(name, part);
      entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
    }
  } catch (error) {
    if (error instanceof Unpackable) throw error;
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw new Unpackable("too_much_inside");
    throw new Unpackable("broken");
  }
  return parts;
}
