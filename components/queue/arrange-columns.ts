import type { QueueColumns } from "@/lib/domain/preferences/schema";

export const NO_ARRANGEMENT: QueueColumns = { order: [], hidden: [], widths: {} };

/** Columns in a person's order. One that they never placed stands behind the one it stands behind by itself. */
export function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  const placed = order.filter((id) => ids.includes(id));
  ids.forEach((id, at) => {
    if (placed.includes(id)) return;
    const before = ids.slice(0, at).findLast((other) => placed.includes(other));
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id);
  });
  return placed;
}

/** One step to the left (-1) or right (1). */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const next = [...ids];
  const [from, to] = [next.indexOf(id), next.indexOf(id) + by];
  if (from < 0 || to < 0 || to >= next.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
