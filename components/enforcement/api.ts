import { answer, client } from "@/lib/api/client";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";
import type { EnforcementGrouping, EnforcementGroups } from "@/lib/domain/enforcement-history/schema";
import type { Page } from "@/lib/platform/page";

export type EnforcementPage = Page<EnforcementRow>;

/** How a decision is taken back: before it takes effect, or after. */
export type DecisionAct = "undo" | "reverse";

/** Errors: those of {@link answer}. */
export function listMeasures(query: Record<string, string>, signal: AbortSignal): Promise<EnforcementPage> {
  return answer(client.enforcements.$get({ query }, { init: { signal } }));
}

/** Errors: those of {@link answer}; 422 for a period that is too long. */
export function groupMeasures(
  by: EnforcementGrouping,
  filter: Record<string, string>,
  signal: AbortSignal,
): Promise<EnforcementGroups> {
  return answer(client.enforcements.groups.$get({ query: { ...filter, by } }, { init: { signal } }));
}

/** Errors: those of {@link answer}; 409 where somebody else was faster. */
export async function actOnDecision(act: DecisionAct, id: string, reason: string): Promise<void> {
  const param = { id };
  switch (act) {
    case "undo":
      await answer(client.decisions[":id"].undo.$post({ param }));
      return;
    case "reverse":
      await answer(client.decisions[":id"].reverse.$post({ param, json: { reason } }));
      return;
  }
}
