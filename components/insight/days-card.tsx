"use client";

import type { ReactNode } from "react";
import { axisSteps, type BucketUnit, bucketOf, bucketsOf, unitFor } from "@/components/insight/buckets";
import { changesAt } from "@/components/insight/changes-at";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { type Series, StackedBars } from "@/components/ui/stacked-bars";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { PolicyChange } from "@/lib/domain/insights/schema";

type Props = {
  /** Days of the period, `2026-11-21`, UTC, both included. */
  period: { from: string; to: string; policyChanges: readonly PolicyChange[] };
  words: { title: (unit: string) => string; bars: (unit: string) => string; about: string; total: string };
  /** From the ground up. */
  series: readonly Series[];
  /** What happened on a day, one value a series; days may come twice or not at all. */
  rows: readonly { day: string; values: readonly number[] }[];
  /** Names the file: `docket-<name>-<from>-<to>`. */
  csvName: string;
  /** Under the bars. */
  foot?: ReactNode;
  /** Why there is nothing to draw, where that is known. */
  empty?: string | null;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Stacked bars through a period, a day, a week or a month each. */
export function DaysCard({ period, words, series, rows, csvName, foot, empty }: Props) {
  const now = useNow();
  const unit: BucketUnit = unitFor(period.from, period.to);
  const unitWord = insightText.units[unit];
  const counts = new Map<string, readonly number[]>();
  for (const row of rows) {
    const bucket = bucketOf(row.day, unit);
    const before = counts.get(bucket);
    counts.set(bucket, before === undefined ? row.values : before.map((value, at) => value + (row.values[at] ?? 0)));
  }
  const buckets = bucketsOf(period.from, period.to, unit);
  const changes = changesAt(buckets, period.policyChanges);
  const bars = buckets.map((bucket) => ({
    key: bucket,
    tick: day(bucket, "UTC", now),
    label: day(bucket, "UTC", now),
    values: counts.get(bucket) ?? series.map(() => 0),
    ...changes(bucket),
  }));
  const all = sum(bars.map((bar) => sum(bar.values)));
  return (
    <ChartCard
      title={words.title(unitWord)}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={8}
      drawing="stack"
      csvName={`docket-${csvName}-${period.from}-${period.to}`}
      empty={empty ?? (all === 0 ? listText.chart.none : null)}
      table={{
        head: [insightText.flags.columns.day, ...series.map((one) => one.label), words.total],
        rows: bars.map((bar) => [bar.key, ...bar.values, sum(bar.values)]),
      }}
    >
      <StackedBars
        label={words.bars(unitWord)}
        all={insightText.flags.all}
        series={series}
        bars={bars}
        steps={axisSteps(Math.max(...bars.map((bar) => sum(bar.values))))}
      />
      {foot}
    </ChartCard>
  );
}
