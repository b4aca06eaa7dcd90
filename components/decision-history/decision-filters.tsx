"use client";

import {
  DECIDED_MEASURES,
  DECISION_OUTCOMES,
  DECISION_STATES,
  type DecisionParams,
  RECOMMENDATIONS,
} from "@/components/decision-history/decision-params";
import { decisionHistoryText } from "@/components/decision-history/text";
import { enforcementText } from "@/components/enforcement/text";
import { ManyFilter, OneFilter, TextFilter } from "@/components/ui/filter-bar";

type Own = Pick<DecisionParams, "outcome" | "state" | "measure" | "recommendation" | "reason">;

/** What decisions alone can be asked for. */
export function DecisionFilters({ params, onChange }: { params: Own; onChange: (next: Partial<Own>) => void }) {
  const words = decisionHistoryText.filter;
  return (
    <>
      <ManyFilter
        name={words.outcome}
        value={params.outcome}
        options={DECISION_OUTCOMES.map((value) => ({ value, label: decisionHistoryText.outcomes[value] }))}
        onChange={(value) =>
          onChange({ outcome: value === null ? null : DECISION_OUTCOMES.filter((each) => value.includes(each)) })
        }
      />
      <ManyFilter
        name={words.state}
        value={params.state}
        options={DECISION_STATES.map((value) => ({ value, label: decisionHistoryText.states[value] }))}
        onChange={(value) =>
          onChange({ state: value === null ? null : DECISION_STATES.filter((each) => value.includes(each)) })
        }
      />
      <ManyFilter
        name={words.measure}
        value={params.measure}
        options={DECIDED_MEASURES.map((value) => ({
          value,
          label: value === "none" ? decisionHistoryText.noMeasureAtAll : enforcementText.kinds[value],
        }))}
        onChange={(value) =>
          onChange({ measure: value === null ? null : DECIDED_MEASURES.filter((each) => value.includes(each)) })
        }
      />
      <OneFilter
        name={words.recommendation}
        value={params.recommendation}
        options={RECOMMENDATIONS.map((value) => ({ value, label: decisionHistoryText.recommendations[value] }))}
        onChange={(value) => onChange({ recommendation: RECOMMENDATIONS.find((one) => one === value) ?? null })}
      />
      <TextFilter
        name={words.reason}
        value={params.reason}
        hint={words.reasonHint}
        onChange={(value) => onChange({ reason: value })}
      />
    </>
  );
}
