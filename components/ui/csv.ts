import { saveFile } from "@/components/ui/save-file";

export type CsvCell = string | number | null;

/** A spreadsheet runs a text that begins so as a formula; an apostrophe keeps it text. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 lines. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Browser only. The byte order mark makes spreadsheets read UTF-8. */
export function downloadCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  saveFile(`${name}.csv`, new Blob(["\uFEFF", csvText(rows)], { type: "text/csv;charset=utf-8" }));
}
