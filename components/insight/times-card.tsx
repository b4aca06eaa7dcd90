"use client";

import { timeSteps } from "@/components/insight/buckets";
import { casesText, span } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { CaseInsights } from "@/lib/domain/insights/schema";

const BOX = { width: 560, height: 220, left: 56, right: 16, top: 18, bottom: 24 };

type Props = { insights: CaseInsights; of: "firstReview" | "decision" };

/** Median and p90 through time, with a mark where a policy came into force. */
export function TimesCard({ insights, of }: Props) {
  const words = casesText.times;
  const now = useNow();
  const title = of === "decision" ? words.decision : words.review;
  const { n } = insights.totals[of];
  const values = insights.series.map((mark) => mark[of]);
  const steps = timeSteps(Math.max(0, ...values.map((value) => value.p90 ?? 0)));
  const top = steps.at(-1) ?? 1;
  const slot = (BOX.width - BOX.left - BOX.right) / Math.max(1, values.length);
  const x = (index: number) => BOX.left + slot * (index + 0.5);
  const y = (minutes: number) => BOX.top + (BOX.height - BOX.top - BOX.bottom) * (1 - minutes / top);
  const path = (key: "p50" | "p90") => {
    let open = false;
    return values
      .map((value, index) => {
        const minutes = value[key];
        // Nothing was counted there: that is no zero.
        if (minutes === null) {
          open = false;
          return "";
        }
        const step = `${open ? "L" : "M"}${x(index).toFixed(1)} ${y(minutes).toFixed(1)}`;
        open = true;
        // A mark alone between gaps would be a line of no length.
        return `${step}${step.startsWith("M") ? "h0.01" : ""}`;
      })
      .join("");
  };
  const at = (date: string) => insights.series.findLastIndex((mark) => mark.from <= date);
  const every = Math.max(1, Math.ceil(values.length / 6));
  return (
    <ChartCard
      title={title}
      n={listText.chart.n(count(n))}
      about={of === "decision" ? words.decisionAbout : words.reviewAbout}
      span={6}
      drawing="lines"
      csvName={`docket-${of === "decision" ? "time-to-decision" : "time-to-first-review"}-${insights.from}-${insights.to}`}
      empty={n === 0 ? listText.chart.none : null}
      table={{
        head: [words.from, words.p50, words.p90],
        rows: insights.series.map((mark) => [mark.from, mark[of].p50, mark[of].p90]),
      }}
    >
      <ul className={classes.legend}>
        <li>
          {words.p50} <b>{insights.totals[of].p50 === null ? "–" : span(insights.totals[of].p50)}</b>
        </li>
        <li>
          {words.p90} <b>{insights.totals[of].p90 === null ? "–" : span(insights.totals[of].p90)}</b>
        </li>
      </ul>
      <svg
        className={classes.lines}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={words.chart(title)}
      >
        {steps.map((step) => (
          <g key={step}>
            <line className={classes.grid} x1={BOX.left} x2={BOX.width - BOX.right} y1={y(step)} y2={y(step)} />
            <text x={BOX.left - 6} y={y(step) + 4} textAnchor="end">
              {span(step)}
            </text>
          </g>
        ))}
        {insights.policyChanges.map((change) => {
          const index = at(change.at.slice(0, 10));
          return index < 0 ? null : (
            <g key={change.version}>
              <line
                className={classes.change}
                x1={x(index)}
                x2={x(index)}
                y1={BOX.top - 6}
                y2={BOX.height - BOX.bottom}
              />
              <text x={x(index) + 3} y={BOX.top - 6}>
                {words.change(change.version)}
              </text>
            </g>
          );
        })}
        <path className={classes.second} d={path("p90")} />
        <path className={classes.first} d={path("p50")} strokeLinecap="round" />
        {insights.series.map((mark, index) =>
          index % every === 0 ? (
            <text key={mark.from} x={x(index)} y={BOX.height - 6} textAnchor="middle">
              {day(mark.from, "UTC", now)}
            </text>
          ) : null,
        )}
      </svg>
    </ChartCard>
  );
}
