import { crc32, createDeflateRaw } from "node:zlib";

const LIMIT = 0xffffffff;

type Entry = { name: Uint8Array; crc: number; packed: number; size: number; offset: number };

function bytes(size: number, write: (view: DataView) => void): Uint8Array {
  const out = new Uint8Array(size);
  write(new DataView(out.buffer));
  return out;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** UTF-8 names, sizes after the data. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1980-01-01: the same content gives the same bytes. */
const DATE = 0x0021;

/**
 * A zip archive, written as its entries are: nothing of them is held, so that memory stays flat whatever their length.
 * An entry or archive of 4 GiB or more is refused with an error; spreadsheets do not get there.
 */
export async function* zipped(
  entries: Iterable<{ name: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }>,
): AsyncGenerator<Uint8Array> {
  const directory: Entry[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const entry: Entry = { name: new TextEncoder().encode(name), crc: 0, packed: 0, size: 0, offset };
    const head = bytes(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(4, 20, true);
      view.setUint16(6, FLAGS, true);
      view.setUint16(8, DEFLATE, true);
      view.setUint16(12, DATE, true);
      view.setUint16(26, entry.name.length, true);
    });
    yield joined(head, entry.name);
    offset += head.length + entry.name.length;
    for await (const piece of deflated(content, entry)) {
      entry.packed += piece.length;
      offset += piece.length;
      yield piece;
    }
    if (offset > LIMIT || entry.size > LIMIT) throw new Error("a zip entry of 4 GiB or more");
    yield bytes(16, (view) => {
      view.setUint32(0, 0x08074b50, true);
      view.setUint32(4, entry.crc, true);
      view.setUint32(8, entry.packed, true);
      view.setUint32(12, entry.size, true);
    });
    offset += 16;
    directory.push(entry);
  }
  let length = 0;
  for (const entry of directory) {
    const row = joined(
      bytes(46, (view) => {
        view.setUint32(0, 0x02014b50, true);
        view.setUint16(4, 20, true);
        view.setUint16(6, 20, true);
        view.setUint16(8, FLAGS, true);
        view.setUint16(10, DEFLATE, true);
        view.setUint16(14, DATE, true);
        view.setUint32(16, entry.crc, true);
        view.setUint32(20, entry.packed, true);
        view.setUint32(24, entry.size, true);
        view.setUint16(28, entry.name.length, true);
        view.setUint32(42, entry.offset, true);
      }),
      entry.name,
    );
    length += row.length;
    yield row;
  }
  yield bytes(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, directory.length, true);
    view.setUint16(10, directory.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, offset, true);
  });
}

/** Reads the content only as fast as what it packs to is taken. */
async function* deflated(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  entry: Entry,
): AsyncGenerator<Uint8Array> {
  // Level 3: half the time of the default for a tenth more bytes.
  const deflate = createDeflateRaw({ level: 3 });
  const feed = (async () => {
    for await (const piece of content) {
      entry.crc = crc32(piece, entry.crc);
      entry.size += piece.length;
      if (!deflate.write(piece)) await new Promise<void>((resume) => deflate.once("drain", resume));
    }
    deflate.end();
  })();
  feed.catch((error: Error) => deflate.destroy(error));
  try {
    for await (const piece of deflate) yield piece as Uint8Array;
    await feed;
  } finally {
    deflate.destroy();
  }
}
