import { searchCases } from "@/lib/domain/cases/data";
import { bind, caseConditions, statusesOf } from "@/lib/domain/cases/rules";
import type { BoundedCount, CaseFilter, CaseView } from "@/lib/domain/cases/schema";
import { query } from "@/lib/platform/db";

/** Where counting a view stops; beyond it the answer is "1,000+". */
const COUNT_CAP = 1_000;

/** Views that mean the same to everybody: counted once for all who look. */
export const COMMON_VIEWS = [
  "all",
  "overdue",
  "payments",
  "scam",
  "after_contract",
  "escalated",
  "snoozed",
  "re_review",
] as const satisfies readonly CaseView[];

/** How many cases each filter has, each counted to 1,000 and no further, in one statement. `me` is who asks, if a person. */
export async function countFilters(
  filters: readonly { id: string; filter: CaseFilter }[],
  me: string | null,
): Promise<Record<string, BoundedCount>> {
  if (filters.length === 0) return {};
  const values: unknown[] = [];
  const most = bind(values, COUNT_CAP + 1);
  const hits = await Promise.all(filters.map(({ filter }) => searchCases(filter)));
  const parts = filters.map(({ id, filter }, index) => {
    const where = [
      `c.status = ANY(${bind(values, statusesOf(filter))}::case_status[])`,
      ...caseConditions(filter, me, values, hits[index]),
    ].join(" AND ");
    return `SELECT ${bind(values, id)}::text AS id, (SELECT count(*)::int FROM (SELECT 1 FROM cases c WHERE ${where} LIMIT ${most}) capped) AS count`;
  });
  const rows = await query<{ id: string; count: number }>(parts.join(" UNION ALL "), values);
  return Object.fromEntries(
    rows.map(({ id, count }) => [id, { count: Math.min(count, COUNT_CAP), atLeast: count > COUNT_CAP }]),
  );
}

export function countCommonViews(): Promise<Record<string, BoundedCount>> {
  return countFilters(
    COMMON_VIEWS.map((view) => ({ id: view, filter: { view } })),
    null,
  );
}
