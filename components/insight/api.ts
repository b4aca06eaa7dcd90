import { answer, client } from "@/lib/api/client";
import type { DailyFigure } from "@/lib/domain/daily-figures/schema";
import type { CaseBehind, CaseInsights, Overview } from "@/lib/domain/insights/schema";
import type { Page } from "@/lib/platform/page";

/** Errors: those of {@link answer}. */
export async function getOverview(query: Record<string, string>, signal: AbortSignal): Promise<Overview> {
  return answer(client.stats.overview.$get({ query }, { init: { signal } }));
}

/** Rows behind the charts, newest day first. Errors: those of {@link answer}. */
export async function listDailyFigures(
  query: Record<string, string>,
  { cursor, limit }: { cursor: string | null; limit: number },
  signal?: AbortSignal,
): Promise<Page<DailyFigure>> {
  const page = { limit: String(limit), ...(cursor === null ? {} : { cursor }) };
  return answer(client.stats.daily.$get({ query: { ...query, ...page } }, signal && { init: { signal } }));
}

/** Errors: those of {@link answer}. */
export async function getCaseInsights(query: Record<string, string>, signal: AbortSignal): Promise<CaseInsights> {
  return answer(client.stats.cases.$get({ query }, { init: { signal } }));
}

/** The cases that a mark counts. Errors: those of {@link answer}. */
export async function listCasesBehind(query: Record<string, string>, signal: AbortSignal): Promise<Page<CaseBehind>> {
  return answer(client.stats.cases.behind.$get({ query: query as { metric?: "opened" } }, { init: { signal } }));
}
