"use client";

import { groupDecisions } from "@/components/decision-history/api";
import { DECISION_OUTCOMES } from "@/components/decision-history/decision-params";
import { decisionHistoryText } from "@/components/decision-history/text";
import { historyGroups } from "@/components/enforcement/history-groups";
import { readableCode } from "@/components/evidence/text";
import type { DecisionGrouping } from "@/lib/domain/decision-history/schema";

/** The decisions that the filters ask for, counted by one of their sides. */
export const DECISION_GROUPS = historyGroups<
  DecisionGrouping,
  "decisions" | "accounts" | "found" | "withoutMeasure" | "takenBack" | "appealed"
>({
  queryKey: ["decisions", "groups"],
  group: () => decisionHistoryText.group,
  counts: ["decisions", "accounts", "found", "withoutMeasure", "takenBack", "appealed"],
  words: decisionHistoryText.groups,
  read: groupDecisions,
  nameOf: (by, key) => {
    if (by === "reason") return readableCode(key);
    const outcome = by === "outcome" ? DECISION_OUTCOMES.find((one) => one === key) : undefined;
    return outcome === undefined ? null : decisionHistoryText.outcomes[outcome];
  },
});
