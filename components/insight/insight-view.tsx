"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { ExportButton } from "@/components/export/export-button";
import { getOverview } from "@/components/insight/api";
import { AppealsCard } from "@/components/insight/appeals-card";
import { DailyTable } from "@/components/insight/daily-table";
import { DecisionsCard } from "@/components/insight/decisions-card";
import { DetectorsCard } from "@/components/insight/detectors-card";
import { FlagsCard } from "@/components/insight/flags-card";
import classes from "@/components/insight/insight.module.css";
import { InsightBar } from "@/components/insight/insight-bar";
import { InsightFilters } from "@/components/insight/insight-filters";
import { type InsightParams, insightKey, insightParsers, insightQuery } from "@/components/insight/insight-params";
import { InsightSkeleton } from "@/components/insight/insight-skeleton";
import { KeyedCountsCard } from "@/components/insight/keyed-counts-card";
import { MeasuresCard } from "@/components/insight/measures-card";
import { insightText } from "@/components/insight/text";
import { Totals } from "@/components/insight/totals";
import { KeyLine } from "@/components/ui/key-line";
import { useMay } from "@/components/ui/staff";
import { ErrorState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import type { Overview } from "@/lib/domain/insights/schema";

const POLL_MS = 60_000;

type Props = {
  initial: { key: string; overview: Overview | null; at: number };
  exportColumns: readonly ExportColumn[];
};

export function InsightView({ initial, exportColumns }: Props) {
  const [params, setParams] = useQueryStates(insightParsers, { history: "push", scroll: false });
  const mayExport = useMay("export:masked");
  const key = insightKey(params);
  const query = insightQuery(params);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["overview", key],
    queryFn: ({ signal }) => getOverview(query, signal),
    ...(key === initial.key && initial.overview !== null
      ? { initialData: initial.overview, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
  const change = (next: Partial<InsightParams>) => void setParams(next);
  // A detector that the filter has shut out must stay there to be chosen.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const fresh = (data?.flagsByDetector ?? []).map((row) => row.key).filter((name) => !seen.includes(name));
  if (fresh.length > 0) setSeen([...seen, ...fresh].sort());

  return (
    <>
      <InsightBar>
        {mayExport ? (
          <ExportButton dataset="daily_figures" columns={exportColumns} filter={query} group={insightText.group} />
        ) : null}
      </InsightBar>
      <RefetchLine active={isFetching} />
      <InsightFilters params={params} onChange={change} overview={data ?? null} detectors={seen}>
        {data === undefined ? null : (
          <span>
            {insightText.utc}, {insightText.asOf} <Time at={data.asOf} form="clock" />
          </span>
        )}
      </InsightFilters>
      {data === undefined ? (
        error === null ? (
          <InsightSkeleton />
        ) : (
          <ErrorState error={error} title={insightText.failed} onRetry={() => void refetch()} />
        )
      ) : (
        <div className={classes.scroll}>
          <Totals overview={data} params={params} />
          <div className={classes.cards}>
            <FlagsCard overview={data} params={params} />
            <KeyedCountsCard of="violation" overview={data} params={params} onChange={change} />
            <DetectorsCard overview={data} params={params} onChange={change} />
            <MeasuresCard overview={data} params={params} />
            <DecisionsCard overview={data} params={params} />
            <KeyedCountsCard of="surface" overview={data} params={params} onChange={change} />
            <AppealsCard overview={data} params={params} />
            <DailyTable filterKey={key} query={query} />
          </div>
        </div>
      )}
      <KeyLine keys={[{ keys: ["f"], label: insightText.filters }]} />
    </>
  );
}
