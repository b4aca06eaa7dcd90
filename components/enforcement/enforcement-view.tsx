"use client";

import { IconRefresh } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useQueryStates } from "nuqs";
import { useCallback, useState } from "react";
import { ActDialog, type ActSubject } from "@/components/enforcement/act-dialog";
import { type DecisionAct, type EnforcementPage, listMeasures } from "@/components/enforcement/api";
import { accountName } from "@/components/enforcement/cells";
import classes from "@/components/enforcement/enforcement.module.css";
import { ActContext, enforcementColumns } from "@/components/enforcement/enforcement-columns";
import { EnforcementFilters, nameOfFilter } from "@/components/enforcement/enforcement-filters";
import { EnforcementGroupsView } from "@/components/enforcement/enforcement-groups";
import {
  ENFORCEMENT_FILTERS,
  ENFORCEMENT_VIEWS,
  type EnforcementParams,
  type EnforcementViewName,
  enforcementFilter,
  enforcementKey,
  enforcementParsers,
  enforcementQuery,
  viewOf,
  writeEnforcementParams,
} from "@/components/enforcement/enforcement-params";
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
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";

const WIDTHS = [118, 172, null, 160, 122, 84, 138, 62, 80, 158];
const VIEWS = Object.keys(ENFORCEMENT_VIEWS) as EnforcementViewName[];
const rowId = (row: EnforcementRow) => row.id;
const rowHref = (row: EnforcementRow) => `/accounts/${encodeURIComponent(row.account.id)}`;
const isOver = (row: EnforcementRow) => !["waiting", "pending_approval", "active"].includes(row.state);

const KEY_OF: Record<DecisionAct, string> = { approve: "a", reject: "r", undo: "u", reverse: "v" };

type Props = {
  initial: { key: string; page: EnforcementPage | null; at: number };
  exportColumns: readonly ExportColumn[];
};

/** Every measure: what, on whom, why, by whom, against what was recommended; and the second person's list. */
export function EnforcementListView({ initial, exportColumns }: Props) {
  const [params, setParams] = useQueryStates(enforcementParsers, { history: "push", scroll: false });
  const mayExport = useMay("export:masked");
  const opensAccounts = useMay("account:read");
  const seesReporters = useMay("reporter:mute");
  const seesStatements = useMay("statement:read");
  const [activeId, setActiveId] = useState<string | null>(null);
  const [acting, setActing] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const [done, setDone] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const key = enforcementKey(params);
  const list = useQuery({
    queryKey: ["enforcements", key],
    queryFn: ({ signal }) => listMeasures(enforcementQuery(params), signal),
    ...(key === initial.key && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    enabled: params.group === null,
    // Measures come in at the top: they wait until they are asked for, so that none moves under the pointer.
    refetchOnWindowFocus: false,
  });
  const { data, isFetching, refetch } = list;
  const rows = data?.items ?? [];
  const active = rows.find((row) => row.id === activeId) ?? null;
  const change = (next: Partial<EnforcementParams>) => void setParams({ ...next, cursor: null });
  const act = useCallback(
    (what: DecisionAct, row: EnforcementRow) => {
      const together = rows.filter((other) => other.decisionId === row.decisionId);
      setDone(null);
      setActing({
        act: what,
        subject: {
          decisionId: row.decisionId,
          caseId: row.caseId,
          caseNumber: row.caseNumber,
          accountName: accountName(row),
          violations: row.violations,
          decidedBy: row.decidedBy.name,
          measures: together,
        },
      });
    },
    [rows],
  );
  useKeys(
    (Object.keys(KEY_OF) as DecisionAct[]).map((what) => ({
      keys: KEY_OF[what],
      label: enforcementText.act[what],
      group: enforcementText.group,
      disabled: active === null || !active.allowed[what],
      run: () => {
        if (active !== null) act(what, active);
      },
    })),
  );
  const filters = ENFORCEMENT_FILTERS.filter((name) => params[name] !== null);
  const view = viewOf(params.state);

  return (
    <>
      <TopBar>
        <h1>{enforcementText.title}</h1>
        <Grow />
        <span role="status" className={classes.done}>
          {done === null ? null : (
            <>
              {enforcementText.act.done[done.act](done.subject.caseNumber)}{" "}
              {done.act === "undo" ? (
                <Link href={`/cases/${done.subject.caseId}`} className={classes.link}>
                  {enforcementText.act.openCase}
                </Link>
              ) : null}
            </>
          )}
        </span>
        <Action
          label={listText.refresh}
          keys="."
          group={enforcementText.group}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden="true" />}
          onAct={() => void refetch()}
        />
        {mayExport ? (
          <ExportButton
            dataset="enforcements"
            columns={exportColumns}
            filter={enforcementFilter(params)}
            group={enforcementText.group}
          />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      <Tabs
        label={enforcementText.views.label}
        place="views"
        tabs={VIEWS.map((name) => ({
          href: writeEnforcementParams("/enforcement", {
            state: ENFORCEMENT_VIEWS[name] === null ? null : [...ENFORCEMENT_VIEWS[name]],
          }),
          label: enforcementText.views[name],
          here: view === name,
        }))}
        aside={[
          { href: "/enforcement/decisions", label: enforcementText.decisions },
          ...(seesReporters ? [{ href: "/reporters", label: enforcementText.reporters }] : []),
          ...(seesStatements ? [{ href: "/statements", label: enforcementText.statements }] : []),
        ]}
      />
      <EnforcementFilters params={params} rows={rows} onChange={change}>
        {data === undefined || params.group !== null
          ? null
          : listText.paging.rows(rows.length, data.nextCursor !== null)}
      </EnforcementFilters>
      {params.group === null ? (
        <ActContext.Provider value={act}>
          <LoadedList
            query={list}
            widths={WIDTHS}
            failed={enforcementText.failed}
            empty={() =>
              rows.length === 0 ? (
                <FilteredEmpty last={lastFilter(filters, nameOfFilter, change)}>
                  {filters.length === 0
                    ? enforcementText.empty
                    : view === "pending" && filters.length === 1
                      ? enforcementText.emptyPending
                      : enforcementText.emptyFiltered([...new Set(filters.map(nameOfFilter))].join(", "))}
                </FilteredEmpty>
              ) : null
            }
          >
            {(data) => (
              <DataTable
                label={params.sort === "oldest" ? enforcementText.labelOldest : enforcementText.label}
                columns={enforcementColumns}
                rows={rows}
                rowId={rowId}
                rowHref={opensAccounts ? rowHref : undefined}
                sort={{ by: "newest", direction: params.sort === "oldest" ? "ascending" : "descending" }}
                onSort={() => change({ sort: params.sort === "oldest" ? null : "oldest" })}
                muted={isOver}
                onActive={setActiveId}
                remember="enforcement"
                keys={{ group: enforcementText.group, down: listText.rows.down, up: listText.rows.up }}
                footer={
                  <Paging
                    group={enforcementText.group}
                    cursor={params.cursor}
                    nextCursor={data.nextCursor}
                    onCursor={(cursor) => void setParams({ cursor })}
                    busy={isFetching}
                  />
                }
              />
            )}
          </LoadedList>
        </ActContext.Provider>
      ) : (
        <EnforcementGroupsView by={params.group} params={params} />
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
          ...(opensAccounts ? [{ keys: ["Enter"], label: listText.rows.open }] : []),
          { keys: ["f"], label: listText.filter.label.toLowerCase() },
          ...(Object.keys(KEY_OF) as DecisionAct[])
            .filter((what) => active?.allowed[what])
            .map((what) => ({ keys: [KEY_OF[what]], label: enforcementText.act[what].toLowerCase() })),
        ]}
      />
    </>
  );
}
