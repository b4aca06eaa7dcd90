"use client";

import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { nameOfDetector, nameOfMeasure } from "@/components/evidence/family";
import { readableCode } from "@/components/evidence/text";
import { listDailyFigures } from "@/components/insight/api";
import classes from "@/components/insight/insight.module.css";
import { nameOfPart } from "@/components/insight/part-name";
import { insightText } from "@/components/insight/text";
import { Action } from "@/components/ui/action";
import { type ChartTable, FiguresTable } from "@/components/ui/chart-card";
import { downloadCsv } from "@/components/ui/csv";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { Bone, ErrorState } from "@/components/ui/states";
import { type DailyFigure, MAX_DAILY_FIGURES } from "@/lib/domain/daily-figures/schema";
import type { Metric } from "@/lib/domain/insights/schema";

const nameOfMetric = (metric: string) =>
  metric in insightText.metrics ? insightText.metrics[metric as Metric] : readableCode(metric);

/** Rows drawn at a time: more would hold the page up. */
const DRAWN = 200;

const rowOf = (figure: DailyFigure): ChartTable["rows"][number] => [
  figure.day,
  nameOfMetric(figure.metric),
  // A side that does not apply is empty, not unknown.
  figure.violation && nameOfPart("violation", figure.violation),
  figure.phase && nameOfPart("phase", figure.phase),
  figure.surface && nameOfPart("surface", figure.surface),
  figure.detector && nameOfDetector(figure.detector),
  figure.measure && nameOfMeasure(figure.measure),
  figure.count,
];

/** Every row of the period, for a file. Errors: those of `listDailyFigures`, with no row answered. */
async function gatherAll(query: Record<string, string>): Promise<DailyFigure[]> {
  const all: DailyFigure[] = [];
  let cursor: string | null = null;
  do {
    const page = await listDailyFigures(query, { cursor, limit: MAX_DAILY_FIGURES });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

/** The rows that every chart above adds up, fetched when asked for. */
export function DailyTable({ filterKey, query }: { filterKey: string; query: Record<string, string> }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  // It stands below everything else: opened by key, it would not be seen.
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const words = insightText.daily;
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ["daily", filterKey],
    queryFn: ({ signal, pageParam }) => listDailyFigures(query, { cursor: pageParam, limit: DRAWN }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    enabled: open,
  });
  const save = useMutation({
    mutationFn: () => gatherAll(query),
    onSuccess: (all) => downloadCsv("docket-daily-figures", [words.columns, ...all.map(rowOf)]),
  });
  const figures = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section ref={box} className={classes.daily} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        <Action
          label={open ? words.hide : words.show}
          keys="t"
          group={insightText.group}
          onAct={() => setOpen((was) => !was)}
        />
        {data === undefined ? null : (
          <Action
            label={save.isPending ? words.gathering : listText.chart.csv}
            busy={save.isPending}
            onAct={() => save.mutate()}
          />
        )}
      </header>
      {save.isError ? (
        <p className={classes.note} role="alert">
          {words.notGathered}
        </p>
      ) : null}
      {!open ? null : error !== null && data === undefined ? (
        <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Bone width="100%" height={120} />
      ) : figures.length === 0 ? (
        <p className={classes.note}>{listText.chart.none}</p>
      ) : (
        <>
          <FiguresTable label={words.title} table={{ head: words.columns, rows: figures.map(rowOf) }} />
          {hasNextPage ? (
            <footer>
              <p className={classes.note}>{words.shown(count(figures.length))}</p>
              <Action label={words.more} busy={isFetchingNextPage} onAct={() => void fetchNextPage()} />
            </footer>
          ) : null}
        </>
      )}
    </section>
  );
}
