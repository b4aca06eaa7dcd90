"use client";

import { BehindButton, type OpenBehind } from "@/components/insight/behind-button";
import { timeSteps } from "@/components/insight/buckets";
import { casesText, span } from "@/components/insight/cases-text";
import { changesOf } from "@/components/insight/changes-at";
import classes from "@/components/insight/insight.module.css";
import { Lines } from "@/components/insight/lines";
import { ChartCard } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import type { CaseInsights } from "@/lib/domain/insights/schema";

type Props = { insights: CaseInsights; of: "firstReview" | "decision"; onBehind: OpenBehind | null };

/** Median and p90 through time, with a mark where a policy came into force. */
export function TimesCard({ insights, of, onBehind }: Props) {
  const words = casesText.times;
  const title = of === "decision" ? words.decision : words.review;
  const { n } = insights.totals[of];
  const changes = changesOf(insights);
  const steps = timeSteps(Math.max(0, ...insights.series.map((mark) => mark[of].p90 ?? 0)));
  return (
    <ChartCard
      title={title}
      n={listText.chart.n(count(n))}
      about={of === "decision" ? words.decisionAbout : words.reviewAbout}
      span={6}
      drawing="lines"
      drawn={{
        head: [words.from, words.p50, words.p90],
        rows: insights.series.map((mark) => [mark.from, mark[of].p50, mark[of].p90]),
      }}
      csvName={`docket-${of === "decision" ? "time-to-decision" : "time-to-first-review"}-${insights.from}-${insights.to}`}
      empty={n === 0 ? listText.chart.none : null}
      table={{
        head: [words.from, words.n, words.p50, words.p90],
        rows: insights.series.map((mark) => [mark.from, mark[of].n, mark[of].p50, mark[of].p90]),
      }}
    >
      <ul className={classes.legend}>
        <li data-line="first">
          {words.p50} <b>{insights.totals[of].p50 === null ? "–" : span(insights.totals[of].p50)}</b>
        </li>
        <li data-line="second">
          {words.p90} <b>{insights.totals[of].p90 === null ? "–" : span(insights.totals[of].p90)}</b>
        </li>
      </ul>
      <Lines
        label={words.chart(title)}
        marks={insights.series.map((mark) => ({
          from: mark.from,
          first: mark[of].p50,
          second: mark[of].p90,
          ...changes(mark.from),
        }))}
        steps={steps}
        said={span}
        onPick={onBehind?.at}
      />
      <BehindButton onBehind={onBehind} />
    </ChartCard>
  );
}
