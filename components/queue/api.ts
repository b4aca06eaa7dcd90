import type { ClientResponse } from "hono/client";
import { answer, client } from "@/lib/api/client";
import type { CaseCount, CaseFilter, CaseRow } from "@/lib/domain/cases/schema";
import type { Upcoming } from "@/lib/domain/turns/schema";
import type { Page } from "@/lib/platform/page";

export type CasesPage = Page<CaseRow>;

/** A page of the queue; `query` as {@link queueQuery} makes it. */
export async function listCases(query: Record<string, string>, signal?: AbortSignal): Promise<CasesPage> {
  return answer<CasesPage>(client.cases.$get({ query }, { init: { signal: signal ?? null } }));
}

/** Order and page say nothing of which cases are meant, and operations on a filter refuse them. */
function filterOf(query: Record<string, string>): Record<string, string> {
  const { sort: _sort, cursor: _cursor, limit: _limit, ...filter } = query;
  return filter;
}

/** A view's filter for a request's body; lists in it are comma-separated, as in an address. */
export function claimFilter(query: Record<string, string>): CaseFilter {
  return filterOf(query) as CaseFilter;
}

/** Of a call that answers a thing, or "no content". Errors: those of {@link answer}. */
function answerOrNone<T>(call: Promise<ClientResponse<unknown, number, string>>): Promise<T | null> {
  return answer(call as Promise<ClientResponse<T | null, number, string>>);
}

/** The best case of the view that nobody holds, now held by the caller; null when there is none. */
export function claimNext(query: Record<string, string>): Promise<CaseRow | null> {
  return answerOrNone<CaseRow>(client.cases["claim-next"].$post({ query: {}, json: claimFilter(query) }));
}

/** The case that claiming next would take now; null when there is none. `known`: one that the page has, as `id.version`. */
export function getUpcoming(
  query: Record<string, string>,
  known: string | null,
  signal: AbortSignal,
): Promise<Upcoming | null> {
  const filter = { ...filterOf(query), ...(known === null ? {} : { known }) };
  return answerOrNone<Upcoming>(client.cases.upcoming.$get({ query: filter }, { init: { signal } }));
}

/** How many cases a view has, counted to 1,000, and what is at stake in them. */
export async function countCases(query: Record<string, string>, signal: AbortSignal): Promise<CaseCount> {
  return answer<CaseCount>(client.cases.count.$get({ query: filterOf(query) }, { init: { signal } }));
}
