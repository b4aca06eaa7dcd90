"use client";

import { useQueryStates } from "nuqs";
import { listDecisions } from "@/components/decision-history/api";
import { decisionColumns } from "@/components/decision-history/decision-columns";
import { DecisionFilters } from "@/components/decision-history/decision-filters";
import { DECISION_GROUPS } from "@/components/decision-history/decision-groups";
import {
  DECISION_FILTERS,
  DECISION_GROUPINGS,
  DECISION_OUTCOMES,
  DECISION_SORTS,
  DECISION_VIEWS,
  type DecisionParams,
  type DecisionViewName,
  decisionFilter,
  decisionParsers,
  decisionViewOf,
  writeDecisionParams,
} from "@/components/decision-history/decision-params";
import { decisionHistoryText } from "@/components/decision-history/text";
import type { ActSubject } from "@/components/enforcement/act-dialog";
import { accountName } from "@/components/enforcement/cells";
import { filterNames, HistoryFilters } from "@/components/enforcement/history-filters";
import { HistoryGroups } from "@/components/enforcement/history-groups";
import { type HistoryStart, HistoryView } from "@/components/enforcement/history-view";
import { useMay } from "@/components/ui/staff";
import type { DecisionGrouping, DecisionRow } from "@/lib/domain/decision-history/schema";

const PAGE = "/enforcement/decisions";
const WIDTHS = [118, 172, 130, null, null, 150, 150, 84, 62, 84, 96];
const VIEWS = Object.keys(DECISION_VIEWS) as DecisionViewName[];
// Answering as the second person stands with the measure that waits for it.

const rowHref = (row: DecisionRow) => `/cases/${row.caseId}`;
const isOver = (row: DecisionRow) => row.state === "undone" || row.state === "reversed";

const subjectOf = (row: DecisionRow): ActSubject => ({
  decisionId: row.id,
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  accountName: accountName(row),
  violations: row.violations,
  decidedBy: row.decidedBy.name,
  measures: row.measures,
});

/** The columns that show what the list is put in order by. */
function columnsFor(sort: DecisionParams["sort"]) {
  if (sort === "gravest") return decisionColumns.severity;
  return sort === "longest" || sort === "shortest" ? decisionColumns.took : decisionColumns.usual;
}

/** Every decision, also those that found nothing or imposed nothing. */
export function DecisionsView(start: HistoryStart<DecisionRow>) {
  const [params, setParams] = useQueryStates(decisionParsers, { history: "push", scroll: false });
  const opensCases = useMay("case:read");
  const words = decisionHistoryText;
  const change = (next: Partial<DecisionParams>) => void setParams({ ...next, cursor: null });
  const view = decisionViewOf(params);
  const filter = decisionFilter(params);
  const hrefOf = (by: DecisionGrouping, key: string) => {
    const rest = { ...params, group: null, cursor: null };
    const outcome = DECISION_OUTCOMES.filter((one) => one === key);
    return writeDecisionParams(PAGE, by === "outcome" ? { ...rest, outcome } : { ...rest, [by]: key });
  };
  return (
    <HistoryView
      {...start}
      words={words}
      dataset="decisions"
      queryKey="decisions"
      read={listDecisions}
      params={params}
      filters={DECISION_FILTERS}
      filter={filter}
      nameOfFilter={filterNames(words.filter)}
      sorts={DECISION_SORTS}
      onChange={change}
      onCursor={(cursor) => void setParams({ cursor })}
      tabs={VIEWS.map((name) => ({
        href: writeDecisionParams(PAGE, DECISION_VIEWS[name]),
        label: words.views[name],
        here: view === name,
      }))}
      aside={[{ href: "/enforcement", label: words.measuresPage }]}
      filterBar={(rows, set, end) => (
        <HistoryFilters
          group={words.group}
          own={<DecisionFilters params={params} onChange={change} />}
          params={params}
          rows={rows}
          set={set}
          onChange={change}
          by={{
            value: params.group,
            groupings: DECISION_GROUPINGS,
            words: words.groups,
            onChange: (group) => change({ group }),
          }}
          end={end}
        />
      )}
      columns={columnsFor(params.sort)}
      widths={WIDTHS}
      rowHref={opensCases ? rowHref : undefined}
      isOver={isOver}
      subjectOf={subjectOf}
      groups={
        params.group === null ? null : (
          <HistoryGroups of={DECISION_GROUPS} by={params.group} filter={filter} hrefOf={hrefOf} />
        )
      }
    />
  );
}
