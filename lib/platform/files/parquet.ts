import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import {
  type HeldColumn,
  heldBooleans,
  heldDates,
  heldLists,
  heldNumbers,
  heldTexts,
} from "@/lib/platform/files/held-column";
import { DAY_MS } from "@/lib/platform/time";

export type ParquetType = "text" | "integer" | "double" | "boolean" | "time" | "date" | "list";
export type ParquetColumn = { name: string; type: ParquetType };
/** Integers are safe ones, times and dates Date, lists arrays of strings; null stands for nothing everywhere. */
export type ParquetCell = string | number | boolean | Date | readonly string[] | null;

type Element = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/**
 * Rows of one group: what is held at a time, and what a reader can skip. What the file's end says of each group and column is
 * held until it is written, so a million rows in small groups take more than a large group does.
 */
const GROUP = 10_000;

/** Bytes given away at once: whoever takes the last ones of a group holds them while the next is read. */
const PIECE = 65_536;

const LEAF: Record<Exclude<ParquetType, "list">, Pick<Element, "type" | "converted_type">> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  double: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  time: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** How the values of a column wait for their group, and as what the writer takes them. */
const HELD: Record<ParquetType, () => HeldColumn<never, unknown>> = {
  text: heldTexts,
  integer: () => heldNumbers(BigInt),
  double: () => heldNumbers(Number),
  boolean: heldBooleans,
  time: () => heldDates(BigInt),
  date: () => heldDates((ms) => Math.floor(ms / DAY_MS)),
  list: heldLists,
};

function elements({ name, type }: ParquetColumn): Element[] {
  if (type !== "list") return [{ name, repetition_type: "OPTIONAL", ...LEAF[type] }];
  return [
    { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "OPTIONAL", ...LEAF.text },
  ];
}

/** A Parquet file, written group by group: memory holds one group of rows, however long the file. */
export async function* parquet(
  columns: readonly ParquetColumn[],
  batches: AsyncIterable<readonly (readonly ParquetCell[])[]>,
  facts: Readonly<Record<string, string>> = {},
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter(1 << 20);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elements)],
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
    createdBy: "docket",
  });
  function* taken(): Generator<Uint8Array> {
    const whole = bytes.getBytes();
    for (let at = 0; at < whole.length; at += PIECE) yield whole.slice(at, at + PIECE);
    // Places in the file are counted by `offset`; only the buffer begins anew.
    bytes.index = 0;
  }
  const held = columns.map(({ type }) => HELD[type]());
  let rows = 0;
  const write = async () => {
    // The writer reads one column after the other, by its length and a slice: so the values of one are made at a time.
    const columnData = columns.map(({ name }, index) => ({ name, data: held[index] as never, offsetIndex: false }));
    await writer.write({ columnData, rowGroupSize: rows });
    for (const column of held) column.clear();
    rows = 0;
  };
  for await (const batch of batches) {
    for (const row of batch) held.forEach((column, index) => void column.push((row[index] ?? null) as never));
    rows += batch.length;
    if (rows < GROUP) continue;
    await write();
    yield* taken();
  }
  if (rows > 0) await write();
  await writer.finish();
  yield* taken();
}
