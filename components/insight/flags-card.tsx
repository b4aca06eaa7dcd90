"use client";

import { evidenceText } from "@/components/evidence/text";
import { axisSteps, bucketOf, bucketsOf, unitFor } from "@/components/insight/buckets";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { type Fill, type Series, StackedBars } from "@/components/ui/stacked-bars";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { Overview } from "@/lib/domain/insights/schema";
import type { Phase } from "@/lib/policy/types";

/** From the ground up, as the band on the case page fills. */
const ORDER: readonly Phase[] = ["active", "paused", "ended", "offer", "none"];
const FILLS: Record<Phase, Fill> = {
  none: "dashed",
  offer: "hatched",
  active: "solid",
  paused: "striped",
  ended: "outlined",
};

const seriesInWords = (): readonly Series[] =>
  ORDER.map((phase) => ({ key: phase, label: evidenceText.phases[phase], fill: FILLS[phase] }));

/** Flags through time by phase; the contract fills the bar up. */
export function FlagsCard({ overview }: { overview: Overview }) {
  const now = useNow();
  const unit = unitFor(overview.from, overview.to);
  const words = insightText.flags;
  const series = seriesInWords();
  const counts = new Map<string, number[]>();
  for (const row of overview.flagsByDay) {
    const bucket = bucketOf(row.day, unit);
    const values = counts.get(bucket) ?? ORDER.map(() => 0);
    const index = (ORDER as readonly string[]).indexOf(row.phase);
    if (index >= 0) values[index] = (values[index] ?? 0) + row.count;
    counts.set(bucket, values);
  }
  const bars = bucketsOf(overview.from, overview.to, unit).map((bucket) => ({
    key: bucket,
    tick: day(bucket, "UTC", now),
    label: day(bucket, "UTC", now),
    values: counts.get(bucket) ?? ORDER.map(() => 0),
  }));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(bars.map((bar) => sum(bar.values)));
  return (
    <ChartCard
      title={words.title(insightText.units[unit])}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={8}
      drawing="stack"
      csvName={`docket-flags-by-phase-${overview.from}-${overview.to}`}
      empty={all === 0 ? listText.chart.none : null}
      table={{
        head: [words.columns.day, ...series.map((one) => one.label), words.columns.total],
        rows: bars.map((bar) => [bar.key, ...bar.values, sum(bar.values)]),
      }}
    >
      <StackedBars
        label={words.bars(insightText.units[unit])}
        all={words.all}
        series={series}
        bars={bars}
        steps={axisSteps(Math.max(...bars.map((bar) => sum(bar.values))))}
      />
    </ChartCard>
  );
}
