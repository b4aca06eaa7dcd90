import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { isInstant } from "@/lib/platform/instant";

/** Opaque to callers: the sort key and id of a page's last row. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Errors: `invalid_input` for anything that this list did not hand out. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    // Postgres takes no U+0000, and nothing that a list hands out holds one.
    const plain = (part: unknown) =>
      part === null || typeof part === "number" || (typeof part === "string" && !part.includes("\0"));
    if (Array.isArray(parts) && parts.length === length && parts.every(plain)) return parts;
  } catch {
    // Fall through: one message for every kind of broken cursor.
  }
  throw foreignCursor();
}

/** The time and id of a page's last row, for lists in that order. Errors: `invalid_input` for any other cursor. */
export function decodePlace(cursor: string): { at: string; id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  if (!isInstant(at) || typeof id !== "string" || !isUuid(id)) throw foreignCursor();
  return { at, id };
}

/** The id of a page's last row, for lists in the order of ids. Errors: `invalid_input` for any other cursor. */
export function decodeId(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== "string" || !isUuid(id)) throw foreignCursor();
  return id;
}

/** The number of a page's last row, for lists in the order of numbers. Errors: `invalid_input` for any other cursor. */
export function decodeNumber(cursor: string, most = INTEGER_MAX): number {
  const [number] = decodeCursor(cursor, 1);
  if (!Number.isInteger(number) || Math.abs(number as number) > most) throw foreignCursor();
  return number as number;
}

/** Of Postgres' integer. */
const INTEGER_MAX = 2_147_483_647;

/** What a part of a place in an order is: a word, where the order is by words, is one of those named. */
export type PlacePart = "time" | "id" | "number" | readonly string[];

const SOUND = {
  time: isInstant,
  id: (part: unknown) => typeof part === "string" && isUuid(part),
  number: (part: unknown) => Number.isInteger(part) && Math.abs(part as number) <= INTEGER_MAX,
} as const;

/** The place that `encodeCursor([of, ...key])` noted for the order `of`. Errors: `invalid_input` for any other cursor. */
export function decodeKey(cursor: string, of: string, parts: readonly PlacePart[]): (string | number)[] {
  const [order, ...key] = decodeCursor(cursor, parts.length + 1);
  const sound = parts.every((part, at) =>
    typeof part === "string" ? SOUND[part](key[at]) : typeof key[at] === "string" && part.includes(key[at]),
  );
  if (order !== of || !sound) throw foreignCursor();
  return key as (string | number)[];
}

/** For a cursor that is well formed and yet no place of the list. */
export const foreignCursor = () =>
  new AppError("invalid_input", "This cursor is not one this list gave. Start again without a cursor.", {
    errors: [{ path: "cursor", message: "unknown cursor" }],
  });
