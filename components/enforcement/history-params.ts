import type { EnforcementParams } from "@/components/enforcement/enforcement-params";
import type { TableSort } from "@/components/ui/data-table";
import { dayAfter } from "@/components/ui/days";

/** What both lists of what was done can be asked for. */
export type SharedFilter =
  | "violation"
  | "account"
  | "decidedBy"
  | "clause"
  | "policyVersion"
  | "phase"
  | "surface"
  | "appeal"
  | "from"
  | "to";
export type SharedParams = Pick<EnforcementParams, SharedFilter>;

/** The order that a list has where nothing else is asked. */
export const FIRST_SORT = "newest";

/** Which column stands for each order, and which way. */
const COLUMN_OF = {
  newest: { by: "decided", direction: "descending" },
  oldest: { by: "decided", direction: "ascending" },
  longest: { by: "took", direction: "descending" },
  shortest: { by: "took", direction: "ascending" },
  harshest: { by: "measure", direction: "descending" },
  gravest: { by: "outcome", direction: "descending" },
} as const satisfies Record<string, TableSort>;
export type HistorySort = keyof typeof COLUMN_OF;

export const sortOf = (sort: HistorySort | null): TableSort => COLUMN_OF[sort ?? FIRST_SORT];

/** What pressing a column's heading asks for: its next order, or the list's own after the last. */
export function nextSort<Sort extends HistorySort>(sorts: readonly Sort[], now: Sort | null, by: string): Sort | null {
  const own = sorts.filter((sort) => COLUMN_OF[sort].by === by);
  const next = own[own.findIndex((sort) => sort === (now ?? FIRST_SORT)) + 1] ?? null;
  return next === FIRST_SORT ? null : next;
}

/** What is asked for, as the API's lists, groups and exports take it: without order and place. */
export function filterQuery<Name extends string>(
  params: Readonly<Record<Name, string | number | readonly string[] | null>>,
  names: readonly Name[],
): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of names) {
    const value = params[name];
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.join(",") : name === "to" ? dayAfter(String(value)) : String(value);
  }
  return query;
}

/** The same as the API's list takes it, newest first unless something else is said. */
export function listQuery(
  filter: Record<string, string>,
  { sort, cursor }: { sort: string | null; cursor: string | null },
): Record<string, string> {
  return {
    ...filter,
    ...(sort === null || sort === FIRST_SORT ? {} : { sort }),
    ...(cursor === null || cursor === "" ? {} : { cursor }),
  };
}

type Cut<Name extends string> = { readonly [N in Name]?: string | readonly string[] };

/** The view whose cut the filters `names` are, whatever else is asked; null for a choice of one's own. */
export function viewIn<View extends string, Name extends string>(
  views: Readonly<Record<View, Cut<Name>>>,
  names: readonly Name[],
  params: Readonly<Record<Name, string | readonly string[] | null>>,
): View | null {
  const said = (cut: { readonly [N in Name]?: string | readonly string[] | null }) =>
    JSON.stringify(names.map((name) => [cut[name] ?? []].flat().sort()));
  return (Object.keys(views) as View[]).find((view) => said(views[view]) === said(params)) ?? null;
}
