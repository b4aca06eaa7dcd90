import { answer, client } from "@/lib/api/client";
import type { DecisionGrouping, DecisionGroups, DecisionRow } from "@/lib/domain/decision-history/schema";
import type { Page } from "@/lib/platform/page";

export type DecisionPage = Page<DecisionRow>;

/** Errors: those of {@link answer}. */
export function listDecisions(query: Record<string, string>, signal: AbortSignal): Promise<DecisionPage> {
  return answer(client.decisions.$get({ query }, { init: { signal } }));
}

/** Errors: those of {@link answer}; 422 for a period that is too long. */
export function groupDecisions(
  by: DecisionGrouping,
  filter: Record<string, string>,
  signal: AbortSignal,
): Promise<DecisionGroups> {
  return answer(client.decisions.groups.$get({ query: { ...filter, by } }, { init: { signal } }));
}
