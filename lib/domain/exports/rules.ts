import { stringify } from "csv-stringify/sync";
import { csvCell, plainCell } from "@/lib/domain/datasets/rules";
import type { Column, Dataset } from "@/lib/domain/datasets/schema";
import type { ExportFormat, ExportState } from "@/lib/domain/exports/schema";
import { type ParquetCell, type ParquetType, parquet } from "@/lib/platform/files/parquet";
import { type SheetCell, XLSX_ROWS, xlsx } from "@/lib/platform/files/xlsx";

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
};

/** Rows that XLSX has room for beside its head. */
export const MOST_XLSX_ROWS = XLSX_ROWS - 1;

export const TOO_MANY_FOR_XLSX = `XLSX holds ${MOST_XLSX_ROWS.toLocaleString("en")} rows and this export has more. Ask for it as csv, jsonl or parquet, which have no limit, or narrow the filter.`;

/** The state as it is now: a file that can be fetched no longer is expired, whatever the row says. */
export function stateAt(stored: { state: ExportState; expiresAt: Date }, at: Date): ExportState {
  return stored.expiresAt <= at && stored.state !== "cancelled" && stored.state !== "failed" ? "expired" : stored.state;
}

// The byte order mark makes spreadsheets read UTF-8; without it they guess the machine's old code page.
const BOM = "\uFEFF";
// A line's end inside a cell is quoted also where it is not the file's own: readers end a row at any of them.
const CRLF = { record_delimiter: "\r\n", quoted_match: /[\r\n]/ } as const;

export function csvHead(columns: readonly Column[]): string {
  return `${BOM}${stringify([columns.map((column) => column.name)], CRLF)}`;
}

/** A time or day as it was read: five of them a row, written out only to be read in again, are most of what there is to collect. */
function dateCell(value: unknown): Date | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value : new Date(String(value));
}

function sheetCell(value: unknown, { type }: Column): SheetCell {
  if (type === "time" || type === "date") return dateCell(value);
  const plain = plainCell(value, type);
  if (plain === null) return null;
  if (Array.isArray(plain)) return plain.join(" ");
  // A number where a spreadsheet's fifteen digits keep it exactly; else its digits as text.
  if (type === "decimal") return String(plain).replace(/\D/g, "").length <= 15 ? Number(plain) : String(plain);
  return plain;
}

const PARQUET: Record<Column["type"], ParquetType> = {
  text: "text",
  integer: "integer",
  number: "double",
  decimal: "text",
  time: "time",
  date: "date",
  list: "list",
  boolean: "boolean",
};

function parquetCell(value: unknown, { type }: Column): ParquetCell {
  return type === "time" || type === "date" ? dateCell(value) : plainCell(value, type);
}

async function* mapped<T>(
  batches: AsyncIterable<unknown[][]>,
  columns: readonly Column[],
  cell: (value: unknown, column: Column) => T,
): AsyncGenerator<T[][]> {
  for await (const rows of batches) yield rows.map((row) => columns.map((column, index) => cell(row[index], column)));
}

export type FileShape = { dataset: Dataset; format: ExportFormat; columns: readonly Column[] };

/** The bytes of a file in one of the formats, made as the rows are read. XLSX throws a RangeError past its rows. */
export async function* encode(shape: FileShape, batches: AsyncIterable<unknown[][]>): AsyncGenerator<Uint8Array> {
  const { columns, format, dataset } = shape;
  const encoder = new TextEncoder();
  switch (format) {
    case "csv":
      yield encoder.encode(csvHead(columns));
      for await (const rows of mapped(batches, columns, (value, column) => csvCell(value, column.type)))
        yield encoder.encode(stringify(rows, CRLF));
      return;
    case "jsonl":
      for await (const rows of batches) {
        let text = "";
        for (const row of rows) {
          const entries = columns.map((column, index) => [column.name, plainCell(row[index], column.type)]);
          text += `${JSON.stringify(Object.fromEntries(entries))}\n`;
        }
        yield encoder.encode(text);
      }
      return;
    case "xlsx":
      yield* xlsx([
        {
          name: dataset,
          head: columns.map((column) => column.name),
          days: new Set(columns.flatMap((column, index) => (column.type === "date" ? [index] : []))),
          rows: mapped(batches, columns, sheetCell),
        },
        {
          name: "dictionary",
          head: ["column", "type", "description"],
          rows: [columns.map(({ name, type, description }) => [name, type, description])],
        },
      ]);
      return;
    case "parquet":
      yield* parquet(
        columns.map(({ name, type }) => ({ name, type: PARQUET[type] })),
        mapped(batches, columns, parquetCell),
        {
          dataset,
          dictionary: JSON.stringify(columns.map(({ name, type, description }) => ({ name, type, description }))),
        },
      );
  }
}

/** How the values of a file are to be read. */
export function notesOf(format: ExportFormat): string[] {
  return [
    "Times are UTC. The rows are of one consistent moment, complete, in a fixed order.",
    ...{
      csv: [
        "RFC 4180, UTF-8 with a byte order mark, CRLF. Lists are separated by a space; nothing is the empty cell.",
        "A text that begins with = + - @ a tab or a line break has an apostrophe before it, so that no spreadsheet runs it.",
      ],
      jsonl: ["One JSON object a line, UTF-8. Decimals are strings, so that no digit is lost."],
      xlsx: [
        "Decimals of more than 15 digits are text. A text longer than 32,767 characters is cut there; the other formats keep it whole.",
      ],
      parquet: ["Times are TIMESTAMP_MILLIS in UTC, lists LIST of strings, decimals strings, integers INT64."],
    }[format],
  ];
}
