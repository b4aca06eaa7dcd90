"use client";

import dynamic from "next/dynamic";
import { useRouter, useSearchParams } from "next/navigation";
import { useQueryStates } from "nuqs";
import { useCallback, useEffect, useState } from "react";
import { wordFor } from "@/components/evidence/text";
import type { CasesPage } from "@/components/queue/api";
import type { BulkPolicy } from "@/components/queue/bulk-policy";
import { ColumnMenu } from "@/components/queue/column-menu";
import { FilterBar } from "@/components/queue/filter-bar";
import { filtersInWords } from "@/components/queue/filter-values";
import { FreshBar } from "@/components/queue/fresh-bar";
import { keepLastQueue } from "@/components/queue/last-queue";
import { WhyCard } from "@/components/queue/priority";
import classes from "@/components/queue/queue.module.css";
import { ChoosingContext, WhyContext } from "@/components/queue/queue-columns";
import {
  activeFilters,
  ownSort,
  QUEUE_SORTS,
  type QueueParams,
  queueParsers,
  showsDecided,
  viewHref,
  viewQuery,
} from "@/components/queue/queue-params";
import { QueueSkeleton } from "@/components/queue/queue-skeleton";
import { nextSort, sortOf } from "@/components/queue/sort";
import { queueText } from "@/components/queue/text";
import { useChoosing } from "@/components/queue/use-choosing";
import { useClaimNext } from "@/components/queue/use-claim-next";
import { useColumns } from "@/components/queue/use-columns";
import { useQueue } from "@/components/queue/use-queue";
import { useWhy } from "@/components/queue/use-why";
import { type Note, ViewsBar } from "@/components/queue/views-bar";
import { Action } from "@/components/ui/action";
import { DataTable } from "@/components/ui/data-table";
import { FilteredEmpty, lastFilter } from "@/components/ui/filtered-empty";
import { KeyLine } from "@/components/ui/key-line";
import { money } from "@/components/ui/money";
import { problemOf } from "@/components/ui/problem";
import { TopBar } from "@/components/ui/shell";
import { SortMenu } from "@/components/ui/sort-menu";
import { useMay } from "@/components/ui/staff";
import { ErrorState, RefetchLine } from "@/components/ui/states";
import { Time, useZone } from "@/components/ui/time";
import { clock } from "@/components/ui/time-format";
import { useKeys } from "@/components/ui/use-keys";
import { useWhenIdle } from "@/components/ui/use-when-idle";
import type { CaseRow } from "@/lib/domain/cases/schema";
import type { Preferences } from "@/lib/domain/preferences/schema";
import type { SavedView } from "@/lib/domain/saved-views/schema";

const BulkDialog = dynamic(() => import("@/components/queue/bulk-dialog").then((module) => module.BulkDialog), {
  ssr: false,
});

// Drawn once something is chosen.
const loadBulkBar = () => import("@/components/queue/bulk-bar");
const BulkBar = dynamic(() => loadBulkBar().then((module) => module.BulkBar), { ssr: false });

const MUTED_BELOW = 25;

type Props = {
  /** What the server read for the address as it was asked. */
  initial: { key: string; page: CasesPage; at: number };
  views: SavedView[];
  preferences: Preferences;
  policy: BulkPolicy;
};

export function QueueView({ initial, views, preferences, policy }: Props) {
  const router = useRouter();
  const asked = useSearchParams();
  const zone = useZone();
  const mayClaim = useMay("case:claim");
  const mayDecide = useMay("case:decide");
  const opensCases = useMay("case:read");
  const [params, setParams] = useQueryStates(queueParsers, { history: "push", scroll: false });
  const [activeId, setActiveId] = useState<string | null>(null);
  const [note, setNote] = useState<Note | null>(null);

  const queue = useQueue(params, initial);
  const { rows, fresh, gone, decidedBy, next, error, total, showFresh } = queue;
  const { arrangement, arrange, resize, columns, problem } = useColumns(preferences["queue.columns"], {
    mayChoose: mayDecide,
    decided: showsDecided(params),
  });
  const { handle: choosing, ids: chosenIds, everything, chooseEverything, clear } = useChoosing(queue.key, rows);
  const [deciding, setDeciding] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  useWhenIdle(loadBulkBar);

  useEffect(() => keepLastQueue(viewQuery(params)), [params]);

  const change = useCallback(
    (next: Partial<QueueParams>) => {
      setNote(null);
      void setParams({ ...next, cursor: null });
    },
    [setParams],
  );

  const { why, toggle: toggleWhy, close: closeWhy, handle: whyHandle } = useWhy(gone, decidedBy);

  const { busy: claiming, openNext } = useClaimNext();
  const claim = async () => {
    setNote(null);
    try {
      if (!(await openNext(viewQuery(params)))) setNote({ text: queueText.nothingToClaim, bad: false });
    } catch (failure) {
      setNote({ text: problemOf(failure).detail, bad: true });
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
        const anchor = document.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(activeId ?? "")}"] button`);
        toggleWhy(row, anchor);
      },
    },
    { keys: "Escape", label: "", hidden: true, disabled: why === null, run: closeWhy },
    {
      keys: "x",
      label: queueText.select.key,
      group: queueText.group,
      disabled: activeId === null || !mayDecide,
      run: () => activeId !== null && choosing.toggle(activeId, !choosing.chosen.has(activeId)),
    },
    { keys: ".", label: queueText.showFresh, group: queueText.group, disabled: fresh.length === 0, run: showFresh },
  ]);

  const unknownView = params.view === null && asked.has("view");
  const sort = sortOf(params);
  const filters = activeFilters(params);
  const { sort: _, ...filter } = viewQuery(params);

  return (
    <>
      <TopBar>
        <h1>{queueText.title}</h1>
        <span className={classes.asOf}>
          {queueText.asOf} <Time at={new Date(queue.readAt).toISOString()} form="clock" />
        </span>
        <span className={classes.grow} />
        <span role="status" className={classes.note} data-bad={(note?.bad ?? problem !== null) || undefined}>
          {note?.text ?? problem ?? (unknownView ? queueText.views.unknown : null)}
        </span>
        <SortMenu
          name={queueText.sortBy}
          sorts={QUEUE_SORTS}
          words={queueText.sorts}
          value={params.sort ?? ownSort(params)}
          onChange={(by) => change({ sort: by === ownSort(params) ? null : by })}
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
      <RefetchLine active={queue.isFetching} />
      <ViewsBar
        params={params}
        views={views}
        start={preferences["queue.start"]?.query ?? {}}
        onSaved={(view) => router.push(viewHref(view.query, view.id))}
        onRemoved={() => void setParams({ saved: null })}
        onNote={setNote}
      />
      <FilterBar params={params} onChange={change}>
        <span className={classes.count}>
          {total === undefined ? "" : queueText.total(total.count, total.atLeast)}
          {total?.valueAtStake
            ? ` · ${queueText.stake(money(Math.round(total.valueAtStake.amount), total.valueAtStake.currency))}`
            : ""}
        </span>
        <ColumnMenu arrangement={arrangement} onArrange={arrange} />
      </FilterBar>
      <FreshBar fresh={fresh} onShow={showFresh} />
      <WhyContext.Provider value={whyHandle}>
        <ChoosingContext.Provider value={choosing}>
          {error !== null && !queue.loaded ? (
            <ErrorState error={error} title={queueText.failed} onRetry={() => void queue.refetch()} />
          ) : !queue.loaded ? (
            <QueueSkeleton />
          ) : rows.length === 0 ? (
            <FilteredEmpty last={lastFilter(filters, (name) => queueText.filter[name], change)}>
              {filters.length === 0 ? queueText.empty : queueText.emptyFiltered(filtersInWords(params))}
            </FilteredEmpty>
          ) : (
            <DataTable
              label={queueText.label}
              className={classes.cards}
              columns={columns}
              rows={rows}
              rowId={rowId}
              {...(opensCases && { rowHref })}
              sort={sort}
              onSort={(by) => change({ sort: nextSort(params, by) })}
              muted={(row) => isMuted(row) || decidedBy.has(row.id)}
              resize={{ onWidth: resize, label: widthOf }}
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
              <WhyCard
                id={whyHandle.cardId}
                priority={why.row.priority}
                terms={why.row.priorityReasons}
                policyVersion={null}
              />
            </div>
          )}
        </ChoosingContext.Provider>
      </WhyContext.Provider>
      {mayDecide ? (
        <>
          {chosenIds.length === 0 && jobId === null ? null : (
            <BulkBar
              chosen={chosenIds.length}
              pageFull={choosing.page === "all" && (next !== null || params.cursor !== null)}
              everything={everything}
              total={total}
              jobId={deciding ? null : jobId}
              onEverything={chooseEverything}
              onClear={clear}
              onDecide={() => setDeciding(true)}
            />
          )}
          {deciding ? (
            <BulkDialog
              open
              target={everything ? { query: filter } : { caseIds: chosenIds }}
              jobId={jobId}
              policy={policy}
              onJob={(id) => {
                setJobId(id);
                if (id !== null) clear();
              }}
              onClose={() => setDeciding(false)}
            />
          ) : null}
        </>
      ) : null}
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: queueText.keys.move },
          ...(opensCases ? [{ keys: ["Enter"], label: queueText.keys.open }] : []),
          { keys: ["i"], label: queueText.keys.why },
          ...(mayDecide ? [{ keys: ["x"], label: queueText.keys.choose }] : []),
        ]}
      >
        <span role="status">
          {error !== null && queue.loaded
            ? `${queueText.stale} ${clock(queue.readAt, zone)}, ${queueText.retrying}`
            : queue.live
              ? queueText.live
              : `${queueText.updated} ${clock(queue.readAt, zone)}`}
        </span>
      </KeyLine>
    </>
  );
}

function widthOf(column: string): string {
  return queueText.arrange.width(wordFor(queueText.columns, column));
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
