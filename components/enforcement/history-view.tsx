"use client";

import { IconRefresh } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ComponentProps, type ReactNode, useState } from "react";
import { ActDialog, type ActSubject } from "@/components/enforcement/act-dialog";
import type { DecisionAct } from "@/components/enforcement/api";
import classes from "@/components/enforcement/enforcement.module.css";
import { ActContext, type HistoryRow } from "@/components/enforcement/history-columns";
import { FIRST_SORT, type HistorySort, listQuery, nextSort, sortOf } from "@/components/enforcement/history-params";
import { enforcementText } from "@/components/enforcement/text";
import { ExportButton } from "@/components/export/export-button";
import { Action } from "@/components/ui/action";
import { keyOfQuery } from "@/components/ui/address";
import { DataTable } from "@/components/ui/data-table";
import { FilteredEmpty, lastFilter } from "@/components/ui/filtered-empty";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { Grow, TopBar } from "@/components/ui/shell";
import { SortMenu } from "@/components/ui/sort-menu";
import { useMay } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { Tabs } from "@/components/ui/tabs";
import { useKeys } from "@/components/ui/use-keys";
import type { Dataset } from "@/lib/domain/datasets/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import type { Page } from "@/lib/platform/page";

const KEY_OF: Record<DecisionAct, string> = { undo: "u", reverse: "v" };
const ACTS = Object.keys(KEY_OF) as DecisionAct[];
const CASE_KEY = "o";

/** What the server read and knows for the page as it was asked. */
export type HistoryStart<Row> = {
  initial: { key: string; page: Page<Row> | null; at: number };
  exportColumns: readonly ExportColumn[];
};

type Words = {
  title: string;
  group: string;
  /** What the table holds, before its order. */
  list: string;
  failed: string;
  empty: string;
  emptyFiltered: (names: string) => string;
  views: { label: string };
};

type Props<Row extends HistoryRow, Filter extends string, Sort extends HistorySort> = HistoryStart<Row> & {
  words: Words;
  /** The list's name among exports, and that its answers are kept under. */
  dataset: Dataset;
  queryKey: string;
  read: (query: Record<string, string>, signal: AbortSignal) => Promise<Page<Row>>;
  params: Readonly<Record<Filter, unknown>> & { sort: Sort | null; cursor: string | null };
  /** Those of the parameters that are filters, and those as the API takes them. */
  filters: readonly Filter[];
  filter: Record<string, string>;
  nameOfFilter: (filter: Filter) => string;
  sorts: readonly Sort[];
  onChange: (next: { [Name in Filter]?: null } & { sort?: Sort | null }) => void;
  onCursor: (cursor: string | null) => void;
  /** What the empty list says where a view has words of its own for it. */
  emptyView?: string | undefined;
  tabs: ComponentProps<typeof Tabs>["tabs"];
  aside: ComponentProps<typeof Tabs>["aside"];
  /** `set`: how many filters are. */
  filterBar: (rows: readonly Row[], set: number, end: ReactNode) => ReactNode;
  columns: ComponentProps<typeof DataTable<Row>>["columns"];
  widths: readonly (number | null)[];
  /** Where a row leads; undefined for those who may not go there. */
  rowHref: ((row: Row) => string) | undefined;
  isOver: (row: Row) => boolean;
  subjectOf: (row: Row, rows: readonly Row[]) => ActSubject;
  /** The rows counted instead of listed, where that is asked. */
  groups: ReactNode;
};

const rowId = (row: HistoryRow) => row.id;

/** The frame of what was done, measures and decisions alike: views, filters, order, rows, what may be done with them, files. */
export function HistoryView<Row extends HistoryRow, Filter extends string, Sort extends HistorySort>(
  props: Props<Row, Filter, Sort>,
) {
  const { words, params, initial, filter, onChange } = props;
  const router = useRouter();
  const mayExport = useMay("export:masked");
  const opensCases = useMay("case:read");
  const [activeId, setActiveId] = useState<string | null>(null);
  const [acting, setActing] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const [done, setDone] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const counted = props.groups !== null;
  const query = listQuery(filter, params);
  const key = keyOfQuery(query);
  const list = useQuery({
    queryKey: [props.queryKey, key],
    queryFn: ({ signal }) => props.read(query, signal),
    ...(key === initial.key && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    enabled: !counted,
    // Rows come in at the top: they wait until they are asked for, so that none moves under the pointer.
    refetchOnWindowFocus: false,
  });
  const { data, isFetching, refetch } = list;
  const rows = data?.items ?? [];
  const active = rows.find((row) => row.id === activeId) ?? null;
  const act = (what: DecisionAct, id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return;
    setDone(null);
    setActing({ act: what, subject: props.subjectOf(row, rows) });
  };
  useKeys([
    ...ACTS.map((what) => ({
      keys: KEY_OF[what],
      label: enforcementText.act[what],
      group: words.group,
      disabled: active === null || !active.allowed[what],
      run: () => {
        if (active !== null) act(what, active.id);
      },
    })),
    {
      keys: CASE_KEY,
      label: enforcementText.act.openCase,
      group: words.group,
      disabled: active === null || !opensCases,
      run: () => {
        if (active !== null) router.push(`/cases/${active.caseId}`);
      },
    },
  ]);
  const filters = props.filters.filter((name) => params[name] !== null);
  const sort = params.sort ?? FIRST_SORT;
  const sortTo = (next: HistorySort | null) =>
    onChange({ sort: next === FIRST_SORT ? null : next } as { [Name in Filter]?: null } & { sort: Sort | null });

  return (
    <>
      <TopBar>
        <h1>{words.title}</h1>
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
        {counted ? null : (
          <SortMenu<HistorySort>
            name={enforcementText.sortBy}
            sorts={props.sorts}
            words={enforcementText.sorts}
            value={sort}
            onChange={sortTo}
          />
        )}
        <Action
          label={listText.refresh}
          keys="."
          group={words.group}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden="true" />}
          onAct={() => void refetch()}
        />
        {mayExport ? (
          <ExportButton dataset={props.dataset} columns={props.exportColumns} filter={filter} group={words.group} />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      <Tabs label={words.views.label} place="views" tabs={props.tabs} aside={props.aside ?? []} />
      {props.filterBar(
        rows,
        // By name: the two ends of a period are one filter.
        new Set(filters.map(props.nameOfFilter)).size,
        data === undefined || counted ? null : listText.paging.rows(rows.length, data.nextCursor !== null),
      )}
      {counted ? (
        props.groups
      ) : (
        <ActContext.Provider value={act}>
          <LoadedList
            query={list}
            widths={props.widths}
            failed={words.failed}
            empty={() =>
              rows.length === 0 ? (
                <FilteredEmpty last={lastFilter(filters, props.nameOfFilter, onChange)}>
                  {filters.length === 0
                    ? words.empty
                    : (props.emptyView ??
                      words.emptyFiltered([...new Set(filters.map(props.nameOfFilter))].join(", ")))}
                </FilteredEmpty>
              ) : null
            }
          >
            {(data) => (
              <DataTable
                label={enforcementText.inOrder(words.list, enforcementText.sorts[sort])}
                columns={props.columns}
                rows={rows}
                rowId={rowId}
                rowHref={props.rowHref}
                sort={sortOf(params.sort)}
                onSort={(by) => sortTo(nextSort(props.sorts, params.sort, by))}
                muted={props.isOver}
                onActive={setActiveId}
                remember={props.queryKey}
                keys={{ group: words.group, down: listText.rows.down, up: listText.rows.up }}
                footer={
                  <Paging
                    group={words.group}
                    cursor={params.cursor}
                    nextCursor={data.nextCursor}
                    onCursor={props.onCursor}
                    busy={isFetching}
                  />
                }
              />
            )}
          </LoadedList>
        </ActContext.Provider>
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
          ...(props.rowHref === undefined ? [] : [{ keys: ["Enter"], label: listText.rows.open }]),
          { keys: ["f"], label: listText.filter.label.toLowerCase() },
          ...ACTS.filter((what) => active?.allowed[what]).map((what) => ({
            keys: [KEY_OF[what]],
            label: enforcementText.act[what].toLowerCase(),
          })),
          ...(active === null || !opensCases
            ? []
            : [{ keys: [CASE_KEY], label: enforcementText.act.openCase.toLowerCase() }]),
        ]}
      />
    </>
  );
}
