import type { AccountLinks } from "@/lib/domain/contacts/schema";

type Account = AccountLinks["accounts"][number];
type Value = AccountLinks["values"][number];

export type GraphNode = { id: string; column: number; row: number } & (
  | { kind: "account"; account: Account }
  | { kind: "value"; value: Value }
);
type GraphEdge = { from: GraphNode; to: GraphNode; weak: boolean };

export type Graph = {
  nodes: GraphNode[];
  edges: GraphEdge[];
  columns: number;
  rows: number;
  /** Nodes left out because there were too many. */
  hidden: number;
};

/** The nearest first; what is suspended or has a case before what has not. */
function weight(account: Account): number {
  return (account.status === "suspended" ? 2_000 : 0) + (account.openCase ? 1_000 + account.openCase.priority : 0);
}

/**
 * The links as columns that are read from left to right: the account, what it shares, with whom, what those share, with
 * whom. Every node stands at the mean height of what it hangs on, so that lines cross as little as they must. At most
 * `most` nodes; only values of the wanted kinds (all for null), and of the accounts only those that they join.
 */
export function layOut(links: AccountLinks, kinds: ReadonlySet<string> | null, most: number): Graph {
  const accounts = new Map(links.accounts.map((account) => [account.id, account]));
  const values = new Map(
    links.values.filter((value) => kinds === null || kinds.has(value.kind)).map((value) => [value.id, value]),
  );
  const edges = links.edges.filter((edge) => values.has(edge.valueId) && accounts.has(edge.accountId));
  const root = links.accounts.find((account) => account.distance === 0);
  if (!root) return { nodes: [], edges: [], columns: 0, rows: 0, hidden: 0 };

  const placed = new Map<string, GraphNode>([
    [`a ${root.id}`, { id: `a ${root.id}`, kind: "account", account: root, column: 0, row: 0 }],
  ]);
  let room = most - 1;
  let hidden = 0;
  let columns = 1;
  for (let column = 1; column <= 4; column += 1) {
    const before = [...placed.values()].filter((node) => node.column === column - 1);
    const order = new Map(before.sort((a, b) => a.row - b.row).map((node, index) => [node.id, index]));
    const hangsOn = new Map<string, number[]>();
    for (const edge of edges) {
      const [here, there] =
        column % 2 === 1 ? [`v ${edge.valueId}`, `a ${edge.accountId}`] : [`a ${edge.accountId}`, `v ${edge.valueId}`];
      const at = order.get(there);
      if (at === undefined || placed.has(here)) continue;
      hangsOn.set(here, [...(hangsOn.get(here) ?? []), at]);
    }
    // A value that joins only one of those shown says nothing: it stands once it joins two.
    const wanted = [...hangsOn].filter(
      ([id]) => id.startsWith("a ") || edges.filter((edge) => `v ${edge.valueId}` === id).length > 1,
    );
    const score = ([id, on]: [string, number[]]) =>
      id.startsWith("a ") ? weight(accounts.get(id.slice(2))!) : values.get(id.slice(2))!.accounts + on.length;
    const kept = [...wanted].sort((a, b) => score(b) - score(a)).slice(0, Math.max(0, room));
    hidden += wanted.length - kept.length;
    room -= kept.length;
    const mean = (on: readonly number[]) => on.reduce((sum, one) => sum + one, 0) / on.length;
    kept.sort((a, b) => mean(a[1]) - mean(b[1]) || score(b) - score(a) || (a[0] < b[0] ? -1 : 1));
    kept.forEach(([id], row) => {
      const account = id.startsWith("a ") ? accounts.get(id.slice(2)) : undefined;
      const value = values.get(id.slice(2));
      if (account) placed.set(id, { id, kind: "account", account, column, row });
      else if (value) placed.set(id, { id, kind: "value", value, column, row });
    });
    if (kept.length === 0) break;
    columns = column + 1;
  }
  const nodes = [...placed.values()];
  const rows = Math.max(
    ...Array.from({ length: columns }, (_, column) => nodes.filter((node) => node.column === column).length),
  );
  // Each column is centred beside the tallest.
  for (let column = 0; column < columns; column += 1) {
    const inColumn = nodes.filter((node) => node.column === column);
    const step = column === 0 || inColumn.length === 0 ? 1 : rows / inColumn.length;
    for (const node of inColumn) node.row = column === 0 ? (rows - 1) / 2 : (node.row + 0.5) * step - 0.5;
  }
  return {
    nodes,
    edges: edges.flatMap((edge) => {
      const value = placed.get(`v ${edge.valueId}`);
      const account = placed.get(`a ${edge.accountId}`);
      if (!value || !account) return [];
      const [from, to] = account.column < value.column ? [account, value] : [value, account];
      return [{ from, to, weak: edge.weak }];
    }),
    columns,
    rows,
    hidden,
  };
}

/** The node that an arrow key leads to, or null at the rim. */
export function neighbour(nodes: readonly GraphNode[], from: GraphNode, key: string): GraphNode | null {
  const nearest = (among: readonly GraphNode[]) =>
    [...among].sort((a, b) => Math.abs(a.row - from.row) - Math.abs(b.row - from.row))[0] ?? null;
  switch (key) {
    case "ArrowLeft":
      return nearest(nodes.filter((node) => node.column === from.column - 1));
    case "ArrowRight":
      return nearest(nodes.filter((node) => node.column === from.column + 1));
    case "ArrowUp":
      return nearest(nodes.filter((node) => node.column === from.column && node.row < from.row));
    case "ArrowDown":
      return nearest(nodes.filter((node) => node.column === from.column && node.row > from.row));
    default:
      return null;
  }
}
