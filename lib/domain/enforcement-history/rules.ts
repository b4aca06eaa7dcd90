import type { AppealStanding, EnforcementFilter } from "@/lib/domain/enforcement/schema";
import { type EnforcementSort, GROUPED_DAYS } from "@/lib/domain/enforcement-history/schema";
import { decodeKey, encodeCursor, type PlacePart } from "@/lib/platform/cursor";
import { AppError } from "@/lib/platform/errors";
import { storable } from "@/lib/platform/storable";
import { DAY_MS } from "@/lib/platform/time";
import { MEASURE_KINDS } from "@/lib/policy/types";

type OrderColumn = { name: string; type: string; part: PlacePart; of: "d" | "e" };

/** What a list goes by: columns that an index begins with, all one way, so that one comparison of rows pages it. */
export type Order = { direction: "ASC" | "DESC"; columns: readonly OrderColumn[] };

const idOf = (of: OrderColumn["of"]): OrderColumn => ({ name: "id", type: "uuid", part: "id", of });
const CREATED: OrderColumn = { name: "created_at", type: "timestamptz", part: "time", of: "e" };
// Over the join with its decision, so that the index of decisions gives the order and measures follow.
const TOOK: readonly OrderColumn[] = [
  { name: "minutes_to_decide", type: "int", part: "number", of: "d" },
  { name: "decision_id", type: "uuid", part: "id", of: "e" },
  idOf("e"),
];

/** Over `enforcements e` and, for some, its `decisions d`. */
export const ENFORCEMENT_ORDERS: Record<EnforcementSort, Order> = {
  newest: { direction: "DESC", columns: [CREATED, idOf("e")] },
  oldest: { direction: "ASC", columns: [CREATED, idOf("e")] },
  longest: { direction: "DESC", columns: TOOK },
  shortest: { direction: "ASC", columns: TOOK },
  harshest: {
    direction: "DESC",
    columns: [{ name: "kind", type: "measure_kind", part: MEASURE_KINDS, of: "e" }, CREATED, idOf("e")],
  },
};

/** The order as it is asked for; `alias` where all its columns are called by one. */
export function orderBy({ direction, columns }: Order, alias?: string): string {
  return columns.map((column) => `${alias ?? column.of}.${column.name} ${direction}`).join(", ");
}

/**
 * What lies behind a cursor. Errors: `invalid_input` for a cursor of another list or another order; whoever changes the
 * order begins anew.
 */
export function behindCursor(
  cursor: string,
  sort: string,
  { direction, columns }: Order,
  bind: (value: unknown) => string,
): string[] {
  const after = direction === "ASC" ? ">" : "<";
  const key = decodeKey(
    cursor,
    sort,
    columns.map((column) => column.part),
  );
  const places = columns.map((column, at) => `${bind(key[at])}::${column.type}`);
  const behind = `(${columns.map((column) => `${column.of}.${column.name}`).join(", ")}) ${after} (${places.join(", ")})`;
  const leading = columns[0]!;
  if (columns.every((column) => column.of === leading.of)) return [behind];
  // Said of the leading column alone too: an index reads no comparison of rows that lie in two tables.
  return [behind, `${leading.of}.${leading.name} ${after}= ${places[0]}`];
}

/** The cursor behind a row, which has the order's columns by name. */
export function cursorAfter(sort: string, { columns }: Order, row: object): string {
  const values = row as Record<string, unknown>;
  const key = columns.map(({ name }) => {
    const value = values[name];
    return value instanceof Date ? value.toISOString() : (value as string | number);
  });
  return encodeCursor([sort, ...key]);
}

/** The period that groups are counted over. Errors: `invalid_input` for one longer than stated. */
export function groupedPeriod(asked: { from?: Date | undefined; to?: Date | undefined }, now: Date) {
  const to = asked.to ?? now;
  const from = asked.from ?? new Date(to.getTime() - GROUPED_DAYS.standard * DAY_MS);
  if (to.getTime() - from.getTime() <= GROUPED_DAYS.most * DAY_MS) return { from, to };
  throw new AppError("invalid_input", `Choose a period of ${GROUPED_DAYS.most} days at most to group by.`, {
    errors: [{ path: "from", message: `is more than ${GROUPED_DAYS.most} days before the end` }],
  });
}

/** Whether appeals against a decision stand in one of these ways. In one search, so that the planner may begin with it. */
export function appealCondition(
  standings: readonly AppealStanding[],
  decisionId: string,
  bind: (value: unknown) => string,
): string {
  const some = standings.filter((one) => one !== "none");
  const none = `NOT EXISTS (SELECT FROM appeals p WHERE p.decision_id = ${decisionId})`;
  if (some.length === 0) return none;
  const as = bind(some);
  const found = `EXISTS (SELECT FROM appeals p WHERE p.decision_id = ${decisionId}
    AND (p.state::text = ANY(${as}::text[]) OR p.outcome::text = ANY(${as}::text[])))`;
  return some.length === standings.length ? found : `(${none} OR ${found})`;
}

/**
 * The time within which the measures of such decisions lie, over `enforcements e`. Old versions of policy and people who
 * left lie far back: without it a walk from the newest would pass everything since. A measure begins with its decision, or
 * later where an appeal put it there.
 */
function spanOf(decision: string): string[] {
  return [
    `e.created_at >= (SELECT min(d.decided_at) FROM decisions d WHERE ${decision})`,
    `e.created_at <= greatest((SELECT max(d.decided_at) FROM decisions d WHERE ${decision}),
      (SELECT max(x.created_at) FROM enforcements x JOIN decisions d ON d.id = x.decision_id
       WHERE x.appeal_id IS NOT NULL AND ${decision}))`,
  ];
}

/**
 * What a filter asks, as SQL conditions over `enforcements e`; `bind` adds a parameter and answers its placeholder. The
 * list, its groups and its exports read the same filter through here. With `joined` their `decisions d` are there already and
 * go first: what is asked of a decision is then asked of those, and no stretch of time is any help.
 */
export function measureConditions(
  filter: EnforcementFilter,
  bind: (value: unknown) => string,
  joined = false,
): string[] {
  const own: string[] = [];
  if (filter.state) own.push(`e.state = ANY(${bind(filter.state)}::enforcement_state[])`);
  // One kind is compared plainly: its index then gives them in the order of time.
  if (filter.kind?.length === 1) own.push(`e.kind = ${bind(filter.kind[0])}::measure_kind`);
  else if (filter.kind) own.push(`e.kind = ANY(${bind(filter.kind)}::measure_kind[])`);
  // Postgres refuses U+0000 in any text.
  if (filter.account) own.push(`e.account_id = ${bind(storable(filter.account))}::text`);
  if (filter.from) own.push(`e.created_at >= ${bind(filter.from)}::timestamptz`);
  if (filter.to) own.push(`e.created_at < ${bind(filter.to)}::timestamptz`);
  if (filter.appeal) own.push(appealCondition(filter.appeal, "e.decision_id", bind));
  // Each has an index of decisions with their time, so that its first and last are found at once.
  const spanned: string[] = [];
  if (filter.clause) spanned.push(`d.clause = ${bind(storable(filter.clause))}::text`);
  if (filter.decidedBy) spanned.push(`d.decided_by = ${bind(filter.decidedBy)}::uuid`);
  if (filter.policyVersion) spanned.push(`d.policy_version = ${bind(filter.policyVersion)}::int`);
  if (!joined) own.push(...spanned.flatMap(spanOf));
  // In one, so that the planner may begin with the decisions where few fit.
  const decision = [...spanned];
  if (filter.violation) decision.push(`d.violations && ${bind(filter.violation)}::text[]`);
  if (filter.phase) decision.push(`d.phase = ANY(${bind(filter.phase)}::phase[])`);
  if (filter.surface) decision.push(`d.surface = ANY(${bind(filter.surface)}::surface[])`);
  if (joined) own.push(...decision);
  else if (decision.length > 0) {
    own.push(`EXISTS (SELECT FROM decisions d WHERE d.id = e.decision_id AND ${decision.join(" AND ")})`);
  }
  return own;
}
