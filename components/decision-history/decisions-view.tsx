"use client";

import { IconRefresh } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { type DecisionPage, listDecisions } from "@/components/decision-history/api";
import { DecisionActContext, decisionColumns } from "@/components/decision-history/decision-columns";
import { DecisionFilters, nameOfDecisionFilter } from "@/components/decision-history/decision-filters";
import { DecisionGroupsView } from "@/components/decision-history/decision-groups";
import classes from "@/components/decision-history/decision-history.module.css";
import {
  DECISION_FILTERS,
  DECISION_VIEWS,
  type DecisionParams,
  type DecisionViewName,
  decisionFilter,
  decisionKey,
  decisionParsers,
  decisionQuery,
  decisionViewOf,
  writeDecisionParams,
} from "@/components/decision-history/decision-params";
import { decisionHistoryText } from "@/components/decision-history/text";
import { ActDialog, type ActSubject } from "@/components/enforcement/act-dialog";
import type { DecisionAct } from "@/components/enforcement/api";
import { accountName } from "@/components/enforcement/cells";
import { enforcementText } from "@/components/enforcement/text";
import { ExportButton } from "@/components/export/export-button";
import { Action } from "@/components/ui/action";
import { DataTable } from "@/components/ui/data-table";
import { FilteredEmpty, lastFilter } from "@/components/ui/filtered-empty";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { Tabs } from "@/components/ui/tabs";
import { useKeys } from "@/components/ui/use-keys";
import type { DecisionRow } from "@/lib/domain/decision-history/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";

const PAGE = "/enforcement/decisions";
const WIDTHS = [118, 172, 130, null, null, 150, 150, 84, 62, 84, 96];
const VIEWS = Object.keys(DECISION_VIEWS) as DecisionViewName[];
const KEY_OF = { undo: "u", reverse: "v" } as const;
type Act = keyof typeof KEY_OF;
const ACTS = Object.keys(KEY_OF) as Act[];
const words = decisionHistoryText;

const rowId = (row: DecisionRow) => row.id;
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

type Props = {
  initial: { key: string; page: DecisionPage | null; at: number };
  exportColumns: readonly ExportColumn[];
};

/** Every decision, also those that found nothing or imposed nothing. */
export function DecisionsView({ initial, exportColumns }: Props) {
  const [params, setParams] = useQueryStates(decisionParsers, { history: "push", scroll: false });
  const mayExport = useMay("export:masked");
  const opensCases = useMay("case:read");
  const [activeId, setActiveId] = useState<string | null>(null);
  const [acting, setActing] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const [done, setDone] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const key = decisionKey(params);
  const list = useQuery({
    queryKey: ["decisions", key],
    queryFn: ({ signal }) => listDecisions(decisionQuery(params), signal),
    ...(key === initial.key && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    enabled: params.group === null,
    // Decisions come in at the top: they wait until they are asked for, so that none moves under the pointer.
    refetchOnWindowFocus: false,
  });
  const { data, isFetching, refetch } = list;
  const rows = data?.items ?? [];
  const active = rows.find((row) => row.id === activeId) ?? null;
  const change = (next: Partial<DecisionParams>) => void setParams({ ...next, cursor: null });
  const act = (what: DecisionAct, row: DecisionRow) => {
    setDone(null);
    setActing({ act: what, subject: subjectOf(row) });
  };
  useKeys(
    ACTS.map((what) => ({
      keys: KEY_OF[what],
      label: enforcementText.act[what],
      group: words.group,
      disabled: active === null || !active.allowed[what],
      run: () => {
        if (active !== null) act(what, active);
      },
    })),
  );
  const filters = DECISION_FILTERS.filter((name) => params[name] !== null);
  const view = decisionViewOf(params);

  return (
    <>
      <TopBar>
        <h1>{words.title}</h1>
        <Grow />
        <span role="status" className={classes.status}>
          {done === null ? null : enforcementText.act.done[done.act](done.subject.caseNumber)}
        </span>
        <Action
          label={listText.refresh}
          keys="."
          group={words.group}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden="true" />}
          onAct={() => void refetch()}
        />
        {mayExport ? (
          <ExportButton
            dataset="decisions"
            columns={exportColumns}
            filter={decisionFilter(params)}
            group={words.group}
          />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      <Tabs
        label={words.views.label}
        place="views"
        tabs={VIEWS.map((name) => ({
          href: writeDecisionParams(PAGE, DECISION_VIEWS[name]),
          label: words.views[name],
          here: view === name,
        }))}
        aside={[{ href: "/enforcement", label: words.measuresPage }]}
      />
      <DecisionFilters params={params} rows={rows} onChange={change}>
        {data === undefined || params.group !== null
          ? null
          : listText.paging.rows(rows.length, data.nextCursor !== null)}
      </DecisionFilters>
      {params.group === null ? (
        <DecisionActContext.Provider value={act}>
          <LoadedList
            query={list}
            widths={WIDTHS}
            failed={words.failed}
            empty={() =>
              rows.length === 0 ? (
                <FilteredEmpty last={lastFilter(filters, nameOfDecisionFilter, change)}>
                  {filters.length === 0
                    ? words.empty
                    : words.emptyFiltered([...new Set(filters.map(nameOfDecisionFilter))].join(", "))}
                </FilteredEmpty>
              ) : null
            }
          >
            {(data) => (
              <DataTable
                label={params.sort === "oldest" ? words.labelOldest : words.label}
                columns={decisionColumns}
                rows={rows}
                rowId={rowId}
                rowHref={opensCases ? rowHref : undefined}
                sort={{ by: "newest", direction: params.sort === "oldest" ? "ascending" : "descending" }}
                onSort={() => change({ sort: params.sort === "oldest" ? null : "oldest" })}
                muted={isOver}
                onActive={setActiveId}
                remember="decisions"
                keys={{ group: words.group, down: listText.rows.down, up: listText.rows.up }}
                footer={
                  <Paging
                    group={words.group}
                    cursor={params.cursor}
                    nextCursor={data.nextCursor}
                    onCursor={(cursor) => void setParams({ cursor })}
                    busy={isFetching}
                  />
                }
              />
            )}
          </LoadedList>
        </DecisionActContext.Provider>
      ) : (
        <DecisionGroupsView by={params.group} params={params} />
      )}
      {acting === null ? null : (
        <ActDialog
          {...acting}
          onClose={() => setActing(null)}
          onDone={() => {
            setDone(acting);
            setActing(null);
          }}
        />
      )}
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: listText.rows.move },
          ...(opensCases ? [{ keys: ["Enter"], label: listText.rows.open }] : []),
          { keys: ["f"], label: listText.filter.label.toLowerCase() },
          ...ACTS.filter((what) => active?.allowed[what]).map((what) => ({
            keys: [KEY_OF[what]],
            label: enforcementText.act[what].toLowerCase(),
          })),
        ]}
      />
    </>
  );
}
