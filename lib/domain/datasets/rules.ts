import type { z } from "zod";
import { COLUMNS } from "@/lib/domain/dataset-columns/rules";
import { type Column, type ColumnType, type Dataset, FILTERS } from "@/lib/domain/datasets/schema";
import { maskStored } from "@/lib/domain/signals/rules";
import { AppError } from "@/lib/platform/errors";
import { dayOf } from "@/lib/platform/time";

/** The asked-for columns in the asked-for order. Throws `invalid_input` naming each that the dataset does not have. */
export function chooseColumns(dataset: Dataset, names: readonly string[] | undefined): Column[] {
  const known = COLUMNS[dataset];
  if (!names) return [...known];
  const errors = names.flatMap((name, index) => {
    if (!known.some((column) => column.name === name))
      return [{ path: `columns.${index}`, message: `no column ${name}` }];
    if (names.indexOf(name) !== index) return [{ path: `columns.${index}`, message: `${name} is named twice` }];
    return [];
  });
  if (errors.length > 0) {
    const have = known.map((column) => column.name).join(", ");
    throw new AppError("invalid_input", `The dataset ${dataset} has the columns ${have}.`, { errors });
  }
  return names.map((name) => known.find((column) => column.name === name)!);
}

/** Throws `invalid_input` naming each field of the filter that the dataset does not know or that is malformed. */
export function parseFilter<Name extends Dataset>(dataset: Name, filter: unknown): z.output<(typeof FILTERS)[Name]> {
  const parsed = FILTERS[dataset].safeParse(filter);
  if (parsed.success) return parsed.data as z.output<(typeof FILTERS)[Name]>;
  throw new AppError("invalid_input", `The filter does not fit the dataset ${dataset}.`, {
    errors: parsed.error.issues.map((issue) => ({
      path: ["filter", ...issue.path].join("."),
      message: issue.code === "unrecognized_keys" ? `${dataset} has no filter ${issue.keys.join(", ")}` : issue.message,
    })),
  });
}

/** Whether a file of these columns holds anything that masking changes. */
export function hasMasked(columns: readonly Column[]): boolean {
  return columns.some((column) => column.masked);
}

/**
 * A spreadsheet runs a text cell that begins with one of these as a formula (OWASP, CSV injection); an apostrophe before
 * it keeps it text. Numbers and times are typed and stay as they are.
 */
export const FORMULA_STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] as const;

/** One CSV cell before quoting. Times are ISO 8601 in UTC, lists separated by a space, null is the empty string. */
export function csvCell(value: unknown, type: ColumnType): string {
  const plain = plainCell(value, type);
  if (plain === null) return "";
  if (Array.isArray(plain)) return guarded(plain.join(" "));
  return typeof plain === "string" && (type === "text" || type === "list") ? guarded(plain) : String(plain);
}

function guarded(text: string): string {
  return (FORMULA_STARTS as readonly string[]).includes(text.charAt(0)) ? `'${text}` : text;
}

/** The value as JSON carries it; decimals stay strings so that no digit is lost. */
export function plainCell(value: unknown, type: ColumnType): string | number | boolean | string[] | null {
  if (value === null || value === undefined) return type === "list" ? [] : null;
  if (value instanceof Date) return type === "date" ? dayOf(value) : value.toISOString();
  if (type === "integer" || type === "number") return Number(value);
  if (type === "list") return Array.isArray(value) ? value.map(String) : listOf(String(value));
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/** Enum arrays reach us as the server's text, `{a,b}`; their members are codes and never need unquoting. */
function listOf(text: string): string[] {
  const inner = text.replace(/^\{|\}$/g, "");
  return inner === "" ? [] : inner.split(",");
}

type Maskable = { text: string; judged: boolean; spans: { start: number; masked: string }[] | null };

/** Rows as they may leave: what a masked column read is turned into its masked text, null until it was judged. */
export function maskRows(rows: readonly unknown[][], columns: readonly Column[], unmasked: boolean): unknown[][] {
  if (unmasked || !hasMasked(columns)) return rows as unknown[][];
  return rows.map((row) =>
    row.map((value, index) => {
      if (!columns[index]!.masked) return value;
      const { text, judged, spans } = value as Maskable;
      return judged ? maskStored(text, spans ?? []) : null;
    }),
  );
}
