"use client";

import { useQuery } from "@tanstack/react-query";
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
import type { Metric } from "@/lib/domain/insights/schema";

const nameOfMetric = (metric: string) =>
  metric in insightText.metrics ? insightText.metrics[metric as Metric] : readableCode(metric);

/** Rows drawn at most; the file has all of them. */
const DRAWN = 500;

/** The rows that every chart above adds up, fetched when asked for. */
export function DailyTable({ filterKey, query }: { filterKey: string; query: Record<string, string> }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  // It stands below everything else: opened by key, it would not be seen.
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const words = insightText.daily;
  const { data, error, refetch } = useQuery({
    queryKey: ["daily", filterKey],
    queryFn: ({ signal }) => listDailyFigures(query, signal),
    enabled: open,
  });
  const table: ChartTable = {
    head: words.columns,
    rows: (data ?? []).map((row) => [
      row.day,
      nameOfMetric(row.metric),
      // A side that does not apply is empty, not unknown.
      row.violation && nameOfPart("violation", row.violation),
      row.phase && nameOfPart("phase", row.phase),
      row.surface && nameOfPart("surface", row.surface),
      row.detector && nameOfDetector(row.detector),
      row.measure && nameOfMeasure(row.measure),
      row.count,
    ]),
  };
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
            label={listText.chart.csv}
            name={listText.chart.csvOf(words.title)}
            onAct={() => downloadCsv("docket-daily-figures", [table.head, ...table.rows])}
          />
        )}
      </header>
      {!open ? null : error !== null && data === undefined ? (
        <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Bone width="100%" height={120} />
      ) : data.length === 0 ? (
        <p className={classes.note}>{listText.chart.none}</p>
      ) : (
        <>
          {data.length > DRAWN ? <p className={classes.note}>{words.more(count(DRAWN), count(data.length))}</p> : null}
          <FiguresTable label={words.title} table={{ ...table, rows: table.rows.slice(0, DRAWN) }} />
        </>
      )}
    </section>
  );
}
