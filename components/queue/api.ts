import { answer, client } from "@/lib/api/client";
import type { CaseCount, CaseRow } from "@/lib/domain/cases/schema";

export type CasesPage = { items: CaseRow[]; nextCursor: string | null };

/** A page of the queue; `query` as {@link queueQuery} makes it. */
export async function listCases(query: Record<string, string>, signal?: AbortSignal): Promise<CasesPage> {
  return answer<CasesPage>(client.cases.$get({ query }, { init: { signal: signal ?? null } }));
}

type FilterQuery = Parameters<(typeof client.cases)["claim-next"]["$post"]>[0]["json"];

/** Order and page say nothing of which cases are meant, and these two operations refuse them. */
function filterOf(query: Record<string, string>): Record<string, string> {
  const { sort: _sort, cursor: _cursor, limit: _limit, ...filter } = query;
  return filter;
}

/** The best case of the view that nobody holds, now held by the caller; null when there is none. */
export async function claimNext(query: Record<string, string>): Promise<CaseRow | null> {
  const response = await client.cases["claim-next"].$post({ query: {}, json: filterOf(query) as FilterQuery });
  return response.status === 204 ? null : ((await response.json()) as CaseRow);
}

/** How many cases a view has, counted to 1,000, and what is at stake in them. */
export async function countCases(query: Record<string, string>, signal?: AbortSignal): Promise<CaseCount> {
  return answer<CaseCount>(client.cases.count.$get({ query: filterOf(query) }, { init: { signal: signal ?? null } }));
}
