"use client";

import { IconCalendar } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { getDetectorInsights } from "@/components/detector/api";
import { CasesCard, DetectorTotals, OverturnedCard, PrecisionCard } from "@/components/detector/detector-cards";
import {
  BASES,
  type DetectorParams,
  DIMENSIONS,
  detectorKey,
  detectorParsers,
  detectorQuery,
  placesQuery,
} from "@/components/detector/detector-params";
import { nameOfValue } from "@/components/detector/dimension-name";
import { MissedCard, MistakesCard } from "@/components/detector/places-cards";
import { ReliabilityCard } from "@/components/detector/reliability-card";
import { detectorText } from "@/components/detector/text";
import { ThresholdCard } from "@/components/detector/threshold-card";
import classes from "@/components/insight/insight.module.css";
import { InsightBar } from "@/components/insight/insight-bar";
import { InsightSkeleton } from "@/components/insight/insight-skeleton";
import { insightText } from "@/components/insight/text";
import { PrevalenceCards } from "@/components/prevalence/prevalence-cards";
import { lastDays } from "@/components/ui/days";
import { DaysFilter, FilterBar, OneFilter } from "@/components/ui/filter-bar";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { useMay } from "@/components/ui/staff";
import { ErrorState, RefetchLine } from "@/components/ui/states";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { DetectorDimension, DetectorInsights } from "@/lib/domain/detector-insights/schema";
import { PHASES, SURFACES } from "@/lib/policy/types";

const POLL_MS = 60_000;
const PERIODS = [7, 28, 90, 365] as const;

type Props = { initial: { key: string; insights: DetectorInsights | null; at: number } };

/** How right detection is: by detector, kind, phase, language and version, by score, and against all traffic. */
export function DetectorsView({ initial }: Props) {
  const [params, setParams] = useQueryStates(detectorParsers, { history: "push", scroll: false });
  const mayList = useMay("case:list");
  const key = detectorKey(params);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["detector-insights", key],
    queryFn: ({ signal }) => getDetectorInsights(detectorQuery(params), signal),
    ...(key === initial.key && initial.insights !== null
      ? { initialData: initial.insights, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
  const change = (next: Partial<DetectorParams>) => void setParams(next);
  const places = placesQuery(params);
  const { from, to } = places;
  return (
    <>
      <InsightBar />
      <RefetchLine active={isFetching} />
      <Filters params={params} insights={data ?? null} onChange={change} />
      {data === undefined ? (
        error === null ? (
          <InsightSkeleton />
        ) : (
          <ErrorState error={error} title={detectorText.failed} onRetry={() => void refetch()} />
        )
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key
        <section className={classes.scroll} tabIndex={0} aria-label={detectorText.title}>
          <DetectorTotals insights={data} />
          <div className={classes.cards}>
            <PrecisionCard insights={data} params={params} onChange={change} />
            <ReliabilityCard insights={data} />
            <ThresholdCard insights={data} />
            {mayList ? <MistakesCard insights={data} query={places} /> : null}
            <CasesCard insights={data} />
            <OverturnedCard insights={data} />
            <MissedCard insights={data} query={places} />
            <PrevalenceCards query={{ ...(from ? { from } : {}), ...(to ? { to } : {}) }} />
          </div>
        </section>
      )}
      <KeyLine keys={[{ keys: ["f"], label: insightText.filters }]} />
    </>
  );
}

type FiltersProps = {
  params: DetectorParams;
  insights: DetectorInsights | null;
  onChange: (next: Partial<DetectorParams>) => void;
};

function Filters({ params, insights, onChange }: FiltersProps) {
  const now = useNow();
  const shown =
    insights === null
      ? (params.from ?? "")
      : listText.days.range(day(insights.from, "UTC", now), day(insights.to, "UTC", now));
  const known = insights?.known ?? { detectors: [], versions: [], kinds: [], languages: [] };
  // What the address asks for can be dropped, though nothing of it was counted.
  const withOwn = (list: readonly string[], own: string | null) =>
    own === null || list.includes(own) ? list : [...list, own];
  const one = (dimension: DetectorDimension, values: readonly string[]) => (
    <OneFilter
      name={detectorText.dimensions[dimension]}
      value={params[dimension]}
      options={withOwn(values, params[dimension]).map((value) => ({
        value,
        label: nameOfValue(dimension, value),
      }))}
      onChange={(next) => onChange({ [dimension]: next } as Partial<DetectorParams>)}
    />
  );
  return (
    <FilterBar
      group={insightText.group}
      end={
        insights === null ? null : (
          <span>
            {insightText.utc}, {insightText.asOf} <Time at={insights.asOf} form="clock" />
          </span>
        )
      }
    >
      <DaysFilter
        name={insightText.filter.period}
        icon={<IconCalendar size={14} stroke={1.75} aria-hidden="true" />}
        value={{ from: params.from ?? insights?.from ?? null, to: params.to ?? insights?.to ?? null }}
        shown={shown}
        onChange={onChange}
        presets={PERIODS.map((days) => ({ label: listText.days.last(days), range: () => lastDays(days) }))}
      />
      <OneFilter
        name={detectorText.by}
        value={params.by ?? "detector"}
        options={DIMENSIONS.map((value) => ({ value, label: detectorText.dimensions[value] }))}
        onChange={(next) => onChange({ by: DIMENSIONS.find((each) => each === next) ?? null })}
      />
      {one("detector", known.detectors)}
      {one("kind", known.kinds)}
      {one("phase", PHASES)}
      {one("language", known.languages)}
      {one("version", known.versions)}
      {one("surface", SURFACES)}
      <OneFilter
        name={detectorText.basis}
        value={params.basis}
        options={BASES.map((value) => ({ value, label: detectorText.bases[value] ?? value }))}
        onChange={(next) => onChange({ basis: BASES.find((each) => each === next) ?? null })}
      />
    </FilterBar>
  );
}
