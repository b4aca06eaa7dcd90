type Row = { id: string };

/**
 * What a list shows when fresher rows have come in: the rows keep their places, each with its newest state, because a row
 * must never move under the pointer. `fresh` are new rows that wait to be shown; `gone` have left the view since.
 */
export function mergePage<R extends Row>(
  shown: readonly R[],
  latest: readonly R[],
): { rows: R[]; fresh: R[]; gone: ReadonlySet<string> } {
  const newest = new Map(latest.map((row) => [row.id, row]));
  const known = new Set(shown.map((row) => row.id));
  return {
    rows: shown.map((row) => newest.get(row.id) ?? row),
    fresh: latest.filter((row) => !known.has(row.id)),
    gone: new Set(shown.filter((row) => !newest.has(row.id)).map((row) => row.id)),
  };
}
