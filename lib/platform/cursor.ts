import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";

/** Opaque to callers: the sort key and id of a page's last row. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Errors: `invalid_input` for anything that this list did not hand out. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const plain = (part: unknown) => part === null || typeof part === "string" || typeof part === "number";
    if (Array.isArray(parts) && parts.length === length && parts.every(plain)) return parts;
  } catch {
    // Fall through: one message for every kind of broken cursor.
  }
  throw foreignCursor();
}

/** The time and id of a page's last row, for lists in that order. Errors: `invalid_input` for any other cursor. */
export function decodePlace(cursor: string): { at: string; id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at !== "string" || Number.isNaN(Date.parse(at)) || typeof id !== "string" || !isUuid(id)) {
    throw foreignCursor();
  }
  return { at, id };
}

const foreignCursor = () =>
  new AppError("invalid_input", "This cursor is not one this list gave. Start again without a cursor.", {
    errors: [{ path: "cursor", message: "unknown cursor" }],
  });
