"use client";

import { axisSteps, bucketOf, bucketsOf, unitFor } from "@/components/insight/buckets";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { type Series, StackedBars } from "@/components/ui/stacked-bars";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { Overview } from "@/lib/domain/insights/schema";

const seriesInWords = (): readonly Series[] => [
  { key: "violation", label: insightText.decisions.violation, fill: "strong" },
  { key: "noViolation", label: insightText.decisions.noViolation, fill: "soft" },
];

export function DecisionsCard({ overview, params }: { overview: Overview; params: InsightParams }) {
  const now = useNow();
  const unit = unitFor(overview.from, overview.to);
  const words = insightText.decisions;
  const counts = new Map<string, [number, number]>();
  for (const row of overview.decisionsByDay) {
    const bucket = bucketOf(row.day, unit);
    const [violation, noViolation] = counts.get(bucket) ?? [0, 0];
    counts.set(bucket, [violation + row.violation, noViolation + row.noViolation]);
  }
  const bars = bucketsOf(overview.from, overview.to, unit).map((bucket) => ({
    key: bucket,
    tick: day(bucket, "UTC", now),
    label: day(bucket, "UTC", now),
    values: counts.get(bucket) ?? ([0, 0] as const),
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
      csvName={`docket-decisions-${overview.from}-${overview.to}`}
      empty={params.detector ? insightText.notBy(insightText.filter.detector) : all === 0 ? listText.chart.none : null}
      table={{
        head: [insightText.flags.columns.day, words.violation, words.noViolation, words.total],
        rows: bars.map((bar) => [bar.key, ...bar.values, sum(bar.values)]),
      }}
    >
      <StackedBars
        label={words.bars(insightText.units[unit])}
        all={insightText.flags.all}
        series={seriesInWords()}
        bars={bars}
        steps={axisSteps(Math.max(...bars.map((bar) => sum(bar.values))))}
      />
    </ChartCard>
  );
}
