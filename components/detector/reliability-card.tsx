"use client";

import { detectorText } from "@/components/detector/text";
import classes from "@/components/insight/insight.module.css";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { calibrationError, reliability } from "@/lib/domain/detector-insights/rules";
import type { DetectorInsights } from "@/lib/domain/detector-insights/schema";

const BOX = { width: 560, height: 300, left: 52, right: 16, top: 14, bottom: 44 };
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Scores against what came of them: on the diagonal a score means what it says. */
export function ReliabilityCard({ insights }: { insights: DetectorInsights }) {
  const words = detectorText.reliability;
  const bins = reliability(insights.bands);
  const error = calibrationError(bins);
  const said = error === null ? "–" : error.toFixed(3);
  const all = bins.reduce((sum, bin) => sum + bin.n, 0);
  const drawn = bins.flatMap(({ meanScore, right, from }) =>
    meanScore === null || right.rate === null || right.low === null || right.high === null
      ? []
      : [{ from, x: meanScore, y: right.rate, low: right.low, high: right.high }],
  );
  const x = (score: number) => BOX.left + score * (BOX.width - BOX.left - BOX.right);
  const y = (share: number) => BOX.top + (1 - share) * (BOX.height - BOX.top - BOX.bottom);
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={6}
      drawing="shares"
      drawn={{
        head: [words.columns[3]!, words.columns[5]!],
        rows: drawn.map((bin) => [bin.x, bin.y, bin.low, bin.high]),
      }}
      csvName={`docket-reliability-${insights.from}-${insights.to}`}
      empty={all === 0 ? listText.chart.none : null}
      table={{
        head: [...words.columns],
        rows: bins.map((bin) => [
          bin.from,
          bin.to,
          bin.n,
          bin.meanScore === null ? null : Math.round(bin.meanScore * 10_000) / 10_000,
          bin.right.hits,
          bin.right.rate === null ? null : Math.round(bin.right.rate * 10_000) / 10_000,
          bin.right.low === null ? null : Math.round(bin.right.low * 10_000) / 10_000,
          bin.right.high === null ? null : Math.round(bin.right.high * 10_000) / 10_000,
        ]),
      }}
    >
      <p className={classes.note}>{drawn.length === 0 ? words.few : words.ece(said)}</p>
      <svg
        className={classes.lines}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={words.chart(said)}
      >
        {TICKS.map((tick) => (
          <g key={tick}>
            <line className={classes.grid} x1={BOX.left} x2={BOX.width - BOX.right} y1={y(tick)} y2={y(tick)} />
            <text x={BOX.left - 8} y={y(tick) + 4} textAnchor="end">
              {Math.round(tick * 100)}%
            </text>
            <text x={x(tick)} y={BOX.height - BOX.bottom + 16} textAnchor="middle">
              {tick.toFixed(1)}
            </text>
          </g>
        ))}
        <line className={classes.change} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <text x={x(0.5)} y={BOX.height - 8} textAnchor="middle">
          {words.x}
        </text>
        <path
          className={classes.first}
          d={drawn
            .map((bin, index) => `${index === 0 ? "M" : "L"}${x(bin.x).toFixed(1)} ${y(bin.y).toFixed(1)}`)
            .join("")}
        />
        {drawn.map((bin) => (
          <g key={bin.from}>
            <line className={classes.whisker} x1={x(bin.x)} x2={x(bin.x)} y1={y(bin.low)} y2={y(bin.high)} />
            <circle className={classes.dot} cx={x(bin.x)} cy={y(bin.y)} r={4} />
          </g>
        ))}
      </svg>
    </ChartCard>
  );
}
