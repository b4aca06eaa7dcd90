import { createHash, type Hash } from "node:crypto";
import { copyCsv, copyJsonl } from "@/lib/domain/dataset-copies/data";
import { countRows, type DatasetQuery, readRows } from "@/lib/domain/datasets/data";
import { chooseColumns, hasMasked } from "@/lib/domain/datasets/rules";
import type { Dataset } from "@/lib/domain/datasets/schema";
import { csvHead, encode, MOST_XLSX_ROWS, TOO_MANY_FOR_XLSX } from "@/lib/domain/exports/rules";
import type { ExportFormat } from "@/lib/domain/exports/schema";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { CrlfLines } from "@/lib/platform/files/crlf";
import { readSnapshot, type Snapshot } from "@/lib/platform/snapshots";
import type { Export } from "@/prisma/generated/client";

const LF = 0x0a;

function linesIn(chunk: Uint8Array): number {
  let lines = 0;
  for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) lines += 1;
  return lines;
}

/** What an export asks, as of the moment it was asked. */
export function questionOf(stored: Export): DatasetQuery {
  const dataset = stored.dataset as Dataset;
  return {
    dataset,
    filter: stored.filter,
    columns: chooseColumns(dataset, stored.columns),
    unmasked: stored.unmasked,
    now: stored.createdAt,
  };
}

/** A file as it is written: pieces of it, and what is known of it up to there. */
export class WrittenFile {
  rows = 0;
  bytes = 0;
  /** How many rows there will be; null until counted. */
  expected: number | null = null;
  private readonly hash: Hash = createHash("sha256");

  constructor(
    private readonly query: DatasetQuery,
    private readonly format: ExportFormat,
    private readonly counted: boolean,
    private readonly snapshot: Snapshot,
  ) {}

  /** Of everything given so far; ask once, at the end. */
  sha256(): Buffer {
    return this.hash.digest();
  }

  /**
   * The pieces, once, from the snapshot, which ends with them. Throws `invalid_input` where the format does not hold that many rows, which is known
   * before the first piece.
   */
  async *pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.read()) {
      this.hash.update(piece);
      this.bytes += piece.length;
      yield piece;
    }
  }

  private read(): AsyncGenerator<Uint8Array> {
    const { query: asked, format, counted } = this;
    const file = this;
    return readSnapshot(this.snapshot, async function* (client) {
      if (counted || format === "xlsx") file.expected = await countRows(asked, client);
      if (format === "xlsx" && file.expected! > MOST_XLSX_ROWS) throw new AppError("invalid_input", TOO_MANY_FOR_XLSX);
      // What needs no masking the database writes itself.
      const copies = asked.unmasked || !hasMasked(asked.columns);
      if (copies && format === "jsonl") {
        for await (const chunk of copyJsonl(client, asked)) {
          file.rows += linesIn(chunk);
          yield chunk;
        }
        return;
      }
      if (copies && format === "csv") {
        yield new TextEncoder().encode(csvHead(asked.columns));
        const ends = new CrlfLines();
        for await (const chunk of copyCsv(client, asked)) {
          yield ends.convert(chunk);
          file.rows = ends.lines;
        }
        return;
      }
      yield* encode({ dataset: asked.dataset, format, columns: asked.columns }, file.batches(readRows(client, asked)));
    });
  }

  private async *batches(rows: AsyncGenerator<unknown[][]>): AsyncGenerator<unknown[][]> {
    for await (const batch of rows) {
      this.rows += batch.length;
      yield batch;
    }
  }
}

/**
 * Bytes read as one row. The driver reads a row as text of twice its size, in buffers of a power of two above that: of a whole piece
 * it leaves ten times its bytes behind, outside of the heap, where no quick round of the collector sees them.
 */
const SLICE = 16_384;

/** A stored file in slices, one of its stored pieces in memory at a time. */
export async function* storedPieces(id: string): AsyncGenerator<Uint8Array> {
  for (let seq = 0; ; seq += 1) {
    const slices = await query<{ bytes: Buffer }>(
      `SELECT substring(c.bytes FROM at FOR $3) AS bytes
       FROM export_chunks c, generate_series(1, length(c.bytes), $3) at WHERE c.export_id = $1 AND c.seq = $2 ORDER BY at`,
      [id, seq, SLICE],
    );
    if (slices.length === 0) return;
    for (const { bytes } of slices) yield bytes;
  }
}
