import { crc32 } from "node:zlib";

export type ZipEntry = { name: string; bytes: Uint8Array };

/** 1980-01-01 00:00, the beginning of a ZIP's time: a file's time would be the only thing that differs between two. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const LIMIT = 0xffff_ffff;

/**
 * A ZIP whose bytes depend on its entries alone: sorted by name, stored without compression (which differs between
 * versions of zlib), with one fixed time. Throws past 4 GiB or 65,535 entries, which would need another format.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of sorted) {
    const title = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(0, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(signature(0x04034b50), common, title, Buffer.from(bytes));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), u16(VERSION), common, place, title);
    offset += 4 + common.length + title.length + bytes.length;
    if (offset > LIMIT) throw new Error("A ZIP of this kind holds 4 GiB at most.");
  }
  if (sorted.length > 0xffff) throw new Error("A ZIP of this kind holds 65,535 entries at most.");
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
