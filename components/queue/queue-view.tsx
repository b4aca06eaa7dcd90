"use client";

import { Menu } from "@mantine/core";
import { IconChevronDown, IconSortDescending } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useQueryStates } from "nuqs";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import { type CasesPage, claimNext, countCases, listCases } from "@/components/queue/api";
import { FilterBar } from "@/components/queue/filter-bar";
import { filtersInWords } from "@/components/queue/filter-values";
import { keepLastQueue } from "@/components/queue/last-queue";
import { mergePage } from "@/components/queue/merge-page";
import { shownPriority, WhyCard } from "@/components/queue/priority";
import classes from "@/components/queue/queue.module.css";
import { queueColumns, WhyContext } from "@/components/queue/queue-columns";
import {
  activeFilters,
  QUEUE_SORTS,
  QUEUE_VIEWS,
  type QueueParams,
  queueKey,
  queueParsers,
  queueQuery,
} from "@/components/queue/queue-params";
import { QueueSkeleton } from "@/components/queue/queue-skeleton";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import { DataTable, type TableSort } from "@/components/ui/data-table";
import { KeyCap } from "@/components/ui/key-cap";
import { KeyLine } from "@/components/ui/key-line";
import { problemOf } from "@/components/ui/problem";
import { TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { EmptyState, ErrorState, RefetchLine } from "@/components/ui/states";
import { Time, useZone } from "@/components/ui/time";
import { clock } from "@/components/ui/time-format";
import { useKeys } from "@/components/ui/use-keys";
import type { CaseRow } from "@/lib/domain/cases/schema";

const POLL_MS = 15_000;
const MUTED_BELOW = 25;
const NO_ROWS: readonly CaseRow[] = [];

type Props = {
  /** What the server read for the address as it was asked. */
  initial: { key: string; page: CasesPage; at: number };
};

type Why = { row: CaseRow; top: number; left: number };

export function QueueView({ initial }: Props) {
  const router = useRouter();
  const zone = useZone();
  const mayClaim = useMay("case:claim");
  const cardId = useId();
  const [params, setParams] = useQueryStates(queueParsers, { history: "push", scroll: false });
  const [why, setWhy] = useState<Why | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [claiming, setClaiming] = useState(false);
  const [note, setNote] = useState<string | null>(null);

  const key = queueKey(params);
  const { data, error, isFetching, isPlaceholderData, dataUpdatedAt, refetch } = useQuery({
    queryKey: ["cases", key],
    queryFn: ({ signal }) => listCases(queueQuery(params), signal),
    ...(key === initial.key ? { initialData: initial.page, initialDataUpdatedAt: initial.at } : {}),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });

  const total = useQuery({
    queryKey: ["cases", "count", queueKey({ ...params, cursor: null, sort: null })],
    queryFn: ({ signal }) => countCases(queueQuery(params), signal),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS * 2,
  }).data;

  useEffect(() => keepLastQueue(queueQuery({ ...params, cursor: null })), [params]);

  // What is on screen keeps its places until somebody asks for the news.
  const [held, setHeld] = useState<{ key: string; items: readonly CaseRow[] } | null>(null);
  const latest = data?.items ?? NO_ROWS;
  const settled = data !== undefined && !isPlaceholderData;
  if (settled && held?.key !== key) setHeld({ key, items: latest });
  const { rows, fresh, gone } = useMemo(
    () => mergePage(held !== null && held.key === key ? held.items : latest, latest),
    [held, key, latest],
  );
  const showFresh = () => setHeld({ key, items: latest });

  const change = useCallback(
    (next: Partial<QueueParams>) => {
      setNote(null);
      void setParams({ ...next, cursor: null });
    },
    [setParams],
  );

  const openWhy = useCallback((row: CaseRow | null, anchor: HTMLElement | null) => {
    if (row === null || anchor === null) return setWhy(null);
    const box = anchor.getBoundingClientRect();
    const height = 70 + 20 * row.priorityReasons.length;
    const below = box.bottom + 6 + height < window.innerHeight;
    setWhy({ row, left: box.left, top: below ? box.bottom + 6 : Math.max(8, box.top - height - 6) });
  }, []);
  const whyHandle = useMemo(
    () => ({ openId: why?.row.id ?? null, cardId, set: openWhy, gone }),
    [why, cardId, openWhy, gone],
  );

  const claim = async () => {
    setClaiming(true);
    setNote(null);
    try {
      const claimed = await claimNext(queueQuery({ ...params, cursor: null }));
      if (claimed === null) setNote(queueText.nothingToClaim);
      else router.push(`/cases/${claimed.id}`);
    } catch (failure) {
      setNote(problemOf(failure).detail);
    } finally {
      setClaiming(false);
    }
  };

  useKeys([
    {
      keys: "i",
      label: queueText.keys.whyLabel,
      group: queueText.group,
      disabled: activeId === null,
      run: () => {
        const row = rows.find((each) => each.id === activeId) ?? null;
        const anchor = document.querySelector<HTMLElement>(
          `tr[data-id="${CSS.escape(activeId ?? "")}"] td:first-child button`,
        );
        if (why !== null && why.row.id === row?.id) setWhy(null);
        else openWhy(row, anchor);
      },
    },
    { keys: "Escape", label: "", hidden: true, disabled: why === null, run: () => setWhy(null) },
    { keys: ".", label: queueText.showFresh, group: queueText.group, disabled: fresh.length === 0, run: showFresh },
  ]);

  const sort: TableSort | undefined = sortOf(params.sort);
  const filters = activeFilters(params);
  const lastFilter = filters[filters.length - 1];
  const next = data?.nextCursor ?? null;

  return (
    <>
      <TopBar>
        <h1>{queueText.title}</h1>
        <span className={classes.asOf}>
          {queueText.asOf} <Time at={new Date(dataUpdatedAt || initial.at).toISOString()} form="clock" />
        </span>
        <span className={classes.grow} />
        <span role="status" className={classes.note}>
          {note}
        </span>
        <SortMenu
          value={params.sort ?? "priority"}
          onChange={(by) => change({ sort: by === "priority" ? null : by })}
        />
        {mayClaim ? (
          <Action
            label={claiming ? queueText.claiming : queueText.claimNext}
            name={queueText.claimNext}
            keys="c"
            group={queueText.group}
            look="filled"
            busy={claiming}
            onAct={() => void claim()}
          />
        ) : null}
      </TopBar>
      <RefetchLine active={isFetching} />
      <Views params={params} />
      <FilterBar params={params} onChange={change}>
        <span className={classes.count}>{total === undefined ? "" : queueText.total(total.count, total.atLeast)}</span>
      </FilterBar>
      {fresh.length === 0 ? null : (
        <div className={classes.fresh} role="status">
          <b>{queueText.fresh(fresh.length)}</b>
          <span>{queueText.freshTop(shownPriority(Math.max(...fresh.map((row) => row.priority))))}</span>
          <button type="button" className={classes.showFresh} onClick={showFresh}>
            {queueText.showFresh}
          </button>
          <KeyCap keys="." />
        </div>
      )}
      <WhyContext.Provider value={whyHandle}>
        {error !== null && data === undefined ? (
          <ErrorState error={error} title={queueText.failed} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <QueueSkeleton />
        ) : rows.length === 0 ? (
          <EmptyState
            action={
              lastFilter === undefined ? null : (
                <Action
                  label={queueText.dropLast(queueText.filter[lastFilter])}
                  onAct={() => change({ [lastFilter]: null })}
                />
              )
            }
          >
            {lastFilter === undefined ? queueText.empty : queueText.emptyFiltered(filtersInWords(params))}
          </EmptyState>
        ) : (
          <DataTable
            label={queueText.label}
            columns={queueColumns}
            rows={rows}
            rowId={rowId}
            rowHref={rowHref}
            sort={sort}
            onSort={(by) => change({ sort: nextSort(params.sort, by) })}
            muted={isMuted}
            onActive={setActiveId}
            remember="queue"
            keys={{ group: queueText.group, down: queueText.keys.down, up: queueText.keys.up }}
            footer={
              next === null && params.cursor === null ? null : (
                <nav className={classes.paging} aria-label={queueText.keys.next}>
                  {next === null ? null : (
                    <Action
                      label={queueText.next(50)}
                      keys="]"
                      group={queueText.group}
                      onAct={() => void setParams({ cursor: next })}
                    />
                  )}
                  {params.cursor === null ? null : (
                    <Action
                      label={queueText.first}
                      keys="["
                      group={queueText.group}
                      look="ghost"
                      onAct={() => void setParams({ cursor: null })}
                    />
                  )}
                </nav>
              )
            }
          />
        )}
        {why === null ? null : (
          <div className={classes.why} style={{ top: why.top, left: why.left }}>
            <WhyCard id={cardId} priority={why.row.priority} terms={why.row.priorityReasons} policyVersion={null} />
          </div>
        )}
      </WhyContext.Provider>
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: queueText.keys.move },
          { keys: ["Enter"], label: queueText.keys.open },
          { keys: ["i"], label: queueText.keys.why },
        ]}
      >
        <span role="status">
          {error !== null && data !== undefined
            ? `${queueText.stale} ${clock(dataUpdatedAt, zone)}, ${queueText.retrying}`
            : `${queueText.live} ${clock(dataUpdatedAt || initial.at, zone)}`}
        </span>
      </KeyLine>
    </>
  );
}

function rowId(row: CaseRow): string {
  return row.id;
}

function rowHref(row: CaseRow): string {
  return `/cases/${row.id}`;
}

/** Cases that look innocent sink and dim; they are never hidden. */
function isMuted(row: CaseRow): boolean {
  return row.priority < MUTED_BELOW;
}

function sortOf(sort: QueueParams["sort"]): TableSort {
  switch (sort) {
    case "oldest":
      return { by: "oldest", direction: "descending" };
    case "newest":
      return { by: "oldest", direction: "ascending" };
    case "value":
      return { by: "value", direction: "descending" };
    case "due":
      return { by: "due", direction: "ascending" };
    default:
      return { by: "priority", direction: "descending" };
  }
}

/** Age turns round when pressed again; the others have one useful direction. */
function nextSort(now: QueueParams["sort"], by: string): QueueParams["sort"] {
  if (by === "oldest") return now === "oldest" ? "newest" : "oldest";
  return by === "value" || by === "due" ? by : null;
}

function SortMenu({
  value,
  onChange,
}: {
  value: NonNullable<QueueParams["sort"]>;
  onChange: (by: NonNullable<QueueParams["sort"]>) => void;
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.sort} aria-label={`${queueText.sortBy}: ${queueText.sorts[value]}`}>
          <IconSortDescending size={16} stroke={1.75} aria-hidden="true" />
          {queueText.sorts[value]}
          <IconChevronDown size={12} stroke={2} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {QUEUE_SORTS.map((by) => (
          <Menu.Item key={by} role="menuitemradio" aria-checked={by === value} onClick={() => onChange(by)}>
            {queueText.sorts[by]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Views({ params }: { params: QueueParams }) {
  const path = usePathname();
  const now = params.view ?? "all";
  return (
    <nav className={classes.views} aria-label={queueText.views.label}>
      {QUEUE_VIEWS.map((view) => (
        <Link
          key={view}
          href={`${path}${view === "all" ? "" : `?view=${view}`}`}
          aria-current={view === now ? "page" : undefined}
          prefetch={false}
        >
          {queueText.views[view]}
        </Link>
      ))}
    </nav>
  );
}
