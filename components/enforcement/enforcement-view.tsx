"use client";

import { useQueryStates } from "nuqs";
import type { ActSubject } from "@/components/enforcement/act-dialog";
import { listMeasures } from "@/components/enforcement/api";
import { accountName } from "@/components/enforcement/cells";
import { enforcementColumns } from "@/components/enforcement/enforcement-columns";
import { EnforcementFilters } from "@/components/enforcement/enforcement-filters";
import { ENFORCEMENT_GROUPS } from "@/components/enforcement/enforcement-groups";
import {
  ENFORCEMENT_FILTERS,
  ENFORCEMENT_VIEWS,
  type EnforcementParams,
  type EnforcementViewName,
  enforcementFilter,
  enforcementParsers,
  enforcementViewOf,
  GROUPINGS,
  SORTS,
  writeEnforcementParams,
} from "@/components/enforcement/enforcement-params";
import { filterNames, HistoryFilters } from "@/components/enforcement/history-filters";
import { HistoryGroups } from "@/components/enforcement/history-groups";
import { type HistoryStart, HistoryView } from "@/components/enforcement/history-view";
import { enforcementText } from "@/components/enforcement/text";
import { useMay } from "@/components/ui/staff";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";
import type { EnforcementGrouping } from "@/lib/domain/enforcement-history/schema";
import { MEASURE_KINDS } from "@/lib/policy/types";

const PAGE = "/enforcement";
const WIDTHS = [118, 172, null, 168, 122, 84, 138, 62, 80, 158];
const VIEWS = Object.keys(ENFORCEMENT_VIEWS) as EnforcementViewName[];

const rowHref = (row: EnforcementRow) => `/accounts/${encodeURIComponent(row.account.id)}`;
const isOver = (row: EnforcementRow) => !["waiting", "pending_approval", "active"].includes(row.state);

const subjectOf = (row: EnforcementRow, rows: readonly EnforcementRow[]): ActSubject => ({
  decisionId: row.decisionId,
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  accountName: accountName(row),
  violations: row.violations,
  decidedBy: row.decidedBy.name,
  // What is done with a decision is done with all of its measures.
  measures: rows.filter((other) => other.decisionId === row.decisionId),
});

/** Every measure: what, on whom, why, by whom, against what was recommended; and the second person's list. */
export function EnforcementListView(start: HistoryStart<EnforcementRow>) {
  const [params, setParams] = useQueryStates(enforcementParsers, { history: "push", scroll: false });
  const opensAccounts = useMay("account:read");
  const seesReporters = useMay("reporter:mute");
  const seesStatements = useMay("statement:read");
  const change = (next: Partial<EnforcementParams>) => void setParams({ ...next, cursor: null });
  const view = enforcementViewOf(params);
  const filter = enforcementFilter(params);
  const hrefOf = (by: EnforcementGrouping, key: string) => {
    const rest = { ...params, group: null, cursor: null };
    const kind = MEASURE_KINDS.filter((one) => one === key);
    return writeEnforcementParams(PAGE, by === "kind" ? { ...rest, kind } : { ...rest, [by]: key });
  };
  return (
    <HistoryView
      {...start}
      words={enforcementText}
      dataset="enforcements"
      queryKey="enforcements"
      read={listMeasures}
      params={params}
      filters={ENFORCEMENT_FILTERS}
      filter={filter}
      nameOfFilter={filterNames(enforcementText.filter)}
      sorts={SORTS}
      onChange={change}
      onCursor={(cursor) => void setParams({ cursor })}
      emptyView={view === "pending" && Object.keys(filter).length === 1 ? enforcementText.emptyPending : undefined}
      tabs={VIEWS.map((name) => ({
        href: writeEnforcementParams(PAGE, ENFORCEMENT_VIEWS[name]),
        label: enforcementText.views[name],
        here: view === name,
      }))}
      aside={[
        { href: "/enforcement/decisions", label: enforcementText.decisions },
        ...(seesReporters ? [{ href: "/reporters", label: enforcementText.reporters }] : []),
        ...(seesStatements ? [{ href: "/statements", label: enforcementText.statements }] : []),
      ]}
      filterBar={(rows, set, end) => (
        <HistoryFilters
          group={enforcementText.group}
          own={<EnforcementFilters params={params} onChange={change} />}
          params={params}
          rows={rows}
          set={set}
          onChange={change}
          by={{
            value: params.group,
            groupings: GROUPINGS,
            words: enforcementText.groups,
            onChange: (group) => change({ group }),
          }}
          end={end}
        />
      )}
      columns={
        params.sort === "longest" || params.sort === "shortest" ? enforcementColumns.took : enforcementColumns.usual
      }
      widths={WIDTHS}
      rowHref={opensAccounts ? rowHref : undefined}
      isOver={isOver}
      subjectOf={subjectOf}
      groups={
        params.group === null ? null : (
          <HistoryGroups of={ENFORCEMENT_GROUPS} by={params.group} filter={filter} hrefOf={hrefOf} />
        )
      }
    />
  );
}
