"use client";

import { useState } from "react";
import { detectorText } from "@/components/detector/text";
import { axisSteps } from "@/components/insight/buckets";
import classes from "@/components/insight/insight.module.css";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { percent } from "@/components/ui/row-bars";
import { StackedBars } from "@/components/ui/stacked-bars";
import { atThreshold, SCORE_BANDS } from "@/lib/domain/detector-insights/rules";
import type { DetectorInsights } from "@/lib/domain/detector-insights/schema";

const bare = (share: number) => percent(share).replace("%", "");

/** Right and wrong by score, and what a threshold would have lost and spared: worked out here from the histogram. */
export function ThresholdCard({ insights }: { insights: DetectorInsights }) {
  const words = detectorText.threshold;
  const [threshold, setThreshold] = useState(0.5);
  const { bands } = insights;
  const all = bands.reduce((sum, band) => sum + band.right + band.wrong, 0);
  const bars = Array.from({ length: SCORE_BANDS }, (_, index) => {
    const band = bands.find((one) => one.band === index);
    const from = (index / SCORE_BANDS).toFixed(2);
    return { key: from, tick: from, label: words.from(from), values: [band?.right ?? 0, band?.wrong ?? 0] };
  });
  const steps = axisSteps(Math.max(0, ...bars.map((bar) => bar.values[0]! + bar.values[1]!)));
  const effect = atThreshold(bands, threshold);
  const ofAll = (n: number, whole: number) => (whole === 0 ? "" : words.of(percent(n / whole)));
  const { precision } = effect;
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={6}
      drawing="stack"
      drawn={{ head: ["", words.right, words.wrong], rows: bars.map((bar) => [bar.key, ...bar.values]) }}
      csvName={`docket-scores-${insights.from}-${insights.to}`}
      empty={all === 0 ? listText.chart.none : null}
      table={{
        head: [...words.columns],
        rows: bars.map((bar, index) => {
          const here = atThreshold(bands, index / SCORE_BANDS);
          return [bar.key, ...bar.values, here.kept, here.left, here.lost, here.spared];
        }),
      }}
    >
      <StackedBars
        label={words.title}
        all={words.all}
        series={[
          { key: "right", label: words.right, fill: "strong" },
          { key: "wrong", label: words.wrong, fill: "wrong" },
        ]}
        bars={bars}
        steps={steps}
      />
      <label className={classes.threshold}>
        <span>
          {words.slider} <b>{threshold.toFixed(2)}</b>
        </span>
        <input
          type="range"
          min={0}
          max={1}
          step={1 / SCORE_BANDS}
          value={threshold}
          aria-valuetext={words.from(threshold.toFixed(2))}
          onChange={(event) => setThreshold(Math.round(Number(event.currentTarget.value) * SCORE_BANDS) / SCORE_BANDS)}
        />
      </label>
      <ul className={classes.changes} aria-live="polite">
        <li>{words.lost(count(effect.lost), ofAll(effect.lost, effect.lost + effect.kept))}</li>
        <li>{words.spared(count(effect.spared), ofAll(effect.spared, effect.spared + effect.left))}</li>
        <li>
          {precision.rate === null || precision.low === null || precision.high === null
            ? words.noRate(count(precision.hits), count(precision.n))
            : words.precision(
                percent(precision.rate),
                ` (${listText.chart.interval(bare(precision.low), bare(precision.high))})`,
              )}
        </li>
      </ul>
    </ChartCard>
  );
}
