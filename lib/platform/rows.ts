import type { PrismaClient } from "@/prisma/generated/client";

/** Anything that reads: a transaction's handle or the client itself. */
export type Reader = Pick<PrismaClient, "$queryRaw">;

/**
 * Rows for `json_to_recordset`: many rows in one statement and one parameter, whatever their number. Dates travel as ISO
 * text; give bytes as hex and `decode(x, 'hex')` them.
 */
export function recordset(rows: readonly object[]): string {
  return JSON.stringify(rows);
}

export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
