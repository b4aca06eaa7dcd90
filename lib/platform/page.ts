/** What is asked of a list: a number of items, from its beginning or after a page that was given before. */
export type PageQuery = { cursor?: string | undefined; limit: number };

/** A stretch of a list; `nextCursor` leads to the next one and is null at the end. */
export type Page<Item> = { items: Item[]; nextCursor: string | null };

/**
 * The page that rows read with `limit + 1` make: a row beyond the limit says only that more follow. `cursorOf` is given
 * the page's last row.
 */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursorOf: (last: Row) => string): Page<Row> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : cursorOf(last) };
}
