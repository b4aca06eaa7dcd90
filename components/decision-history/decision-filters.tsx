"use client";

import type { ReactNode } from "react";
import {
  DECIDED_MEASURES,
  type DECISION_FILTERS,
  DECISION_GROUPINGS,
  DECISION_OUTCOMES,
  DECISION_STATES,
  type DecisionParams,
  RECOMMENDATIONS,
} from "@/components/decision-history/decision-params";
import { decisionHistoryText } from "@/components/decision-history/text";
import { SharedFilters } from "@/components/enforcement/shared-filters";
import { enforcementText } from "@/components/enforcement/text";
import { FilterBar, ManyFilter, OneFilter, TextFilter } from "@/components/ui/filter-bar";
import { listText } from "@/components/ui/list-text";
import { useMay } from "@/components/ui/staff";
import type { DecisionRow } from "@/lib/domain/decision-history/schema";

type Props = {
  params: DecisionParams;
  rows: readonly DecisionRow[];
  onChange: (next: Partial<DecisionParams>) => void;
  children: ReactNode;
};

/** How a filter is called; the two ends of a period are one. */
export function nameOfDecisionFilter(name: (typeof DECISION_FILTERS)[number]): string {
  if (name === "from" || name === "to") return listText.days.utc;
  const own = decisionHistoryText.filter;
  return name in own ? own[name as keyof typeof own] : enforcementText.filter[name as "account"];
}

export function DecisionFilters({ params, rows, onChange, children }: Props) {
  const leads = useMay("quality:manage");
  const words = decisionHistoryText.filter;
  return (
    <FilterBar group={decisionHistoryText.group} end={children}>
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
      <SharedFilters params={params} rows={rows} onChange={onChange} />
      <OneFilter
        name={enforcementText.groups.by}
        none={enforcementText.groups.none}
        value={params.group}
        // What each moderator did is for those who lead them.
        options={DECISION_GROUPINGS.filter((value) => leads || value !== "decidedBy").map((value) => ({
          value,
          label: decisionHistoryText.groups[value],
        }))}
        onChange={(value) => onChange({ group: DECISION_GROUPINGS.find((one) => one === value) ?? null })}
      />
    </FilterBar>
  );
}
