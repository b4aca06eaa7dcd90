"use client";

import Link from "next/link";
import { BehindButton, type OpenBehind } from "@/components/insight/behind-button";
import { axisSteps } from "@/components/insight/buckets";
import type { CaseParams } from "@/components/insight/cases-params";
import { casesText, span } from "@/components/insight/cases-text";
import { changesOf } from "@/components/insight/changes-at";
import classes from "@/components/insight/insight.module.css";
import { Lines } from "@/components/insight/lines";
import { nameOfPart } from "@/components/insight/part-name";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { RowBars } from "@/components/ui/row-bars";
import { StackedBars } from "@/components/ui/stacked-bars";
import { useMay } from "@/components/ui/staff";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { CaseFigures, CaseInsights } from "@/lib/domain/insights/schema";

type CardProps = { insights: CaseInsights; onBehind: OpenBehind | null };

/** Bars through time of two or three counts that make up a whole. */
function useBars(insights: CaseInsights, values: (mark: CaseFigures) => readonly number[]) {
  const now = useNow();
  const changes = changesOf(insights);
  const bars = insights.series.map((mark) => ({
    key: mark.from,
    tick: day(mark.from, "UTC", now),
    label: day(mark.from, "UTC", now),
    values: values(mark),
    ...changes(mark.from),
  }));
  const most = Math.max(0, ...bars.map((bar) => bar.values.reduce((sum, value) => sum + Math.max(0, value), 0)));
  return { bars, steps: axisSteps(most) };
}

export function VolumeCard({ insights, onBehind }: CardProps) {
  const words = casesText.volume;
  const changes = changesOf(insights);
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(insights.totals.opened))}
      about={words.about}
      span={8}
      drawing="lines"
      csvName={`docket-cases-${insights.from}-${insights.to}`}
      empty={insights.totals.opened + insights.totals.decision.n === 0 ? listText.chart.none : null}
      table={{
        head: [casesText.times.from, words.opened, words.decided],
        rows: insights.series.map((mark) => [mark.from, mark.opened, mark.decision.n]),
      }}
    >
      <ul className={classes.legend}>
        <li data-line="first">
          {words.opened} <b>{count(insights.totals.opened)}</b>
        </li>
        <li data-line="second">
          {words.decided} <b>{count(insights.totals.decision.n)}</b>
        </li>
      </ul>
      <Lines
        label={words.title}
        marks={insights.series.map((mark) => ({
          from: mark.from,
          first: mark.opened,
          second: mark.decision.n,
          ...changes(mark.from),
        }))}
        steps={axisSteps(Math.max(0, ...insights.series.flatMap((mark) => [mark.opened, mark.decision.n])))}
        said={count}
        wide
        onPick={onBehind?.at}
      />
      <ul className={classes.changes}>
        {insights.policyChanges.map((change) => (
          <li key={change.version}>
            <Time at={change.at} /> {casesText.changes(change.version, change.reason)}
          </li>
        ))}
      </ul>
      <BehindButton onBehind={onBehind} />
    </ChartCard>
  );
}

/** From where the one before ends; minutes. */
function ageName(from: number | null, to: number | null): string {
  const words = casesText.backlog;
  if (to === null) return words.over(span(from ?? 0));
  return from === null ? words.under(span(to)) : words.between(span(from), span(to));
}

export function BacklogCard({ insights }: { insights: CaseInsights }) {
  const words = casesText.backlog;
  const lists = useMay("case:list");
  const ends = insights.backlog.ages.map((age) => age.underMinutes);
  const rows = insights.backlog.ages.map((age, index) => ({
    ...age,
    name: ageName(ends[index - 1] ?? null, age.underMinutes),
  }));
  const bars = rows.map((row) => ({
    key: row.name,
    name: row.name,
    label: row.name,
    value: row.count,
    taken: row.overdue,
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(insights.backlog.total))}
      about={words.about}
      span={4}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName="docket-backlog-by-age"
      empty={insights.backlog.total === 0 ? listText.chart.none : null}
      table={{
        head: [words.age, words.count, words.overdue],
        rows: rows.map((row) => [row.name, row.count, row.overdue]),
      }}
    >
      <RowBars label={words.title} rows={bars} />
      {lists ? (
        <p className={classes.feet}>
          <Link href="/queue?status=open,snoozed,escalated&sort=oldest" className={classes.behind} prefetch={false}>
            {words.list}
          </Link>
        </p>
      ) : null}
    </ChartCard>
  );
}

export function LateCard({ insights, onBehind }: CardProps) {
  const words = casesText.late;
  const { bars, steps } = useBars(insights, (mark) => [mark.decision.n - mark.late.hits, mark.late.hits]);
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(insights.totals.decision.n))}
      about={words.about}
      span={6}
      drawing="stack"
      csvName={`docket-lateness-${insights.from}-${insights.to}`}
      empty={insights.totals.decision.n === 0 ? listText.chart.none : null}
      table={{
        head: [casesText.times.from, words.inTime, words.late],
        rows: bars.map((bar) => [bar.key, ...bar.values]),
      }}
    >
      <StackedBars
        label={words.title}
        all={insightText.flags.all}
        series={[
          { key: "in-time", label: words.inTime, fill: "soft" },
          { key: "late", label: words.late, fill: "wrong" },
        ]}
        bars={bars}
        steps={steps}
        onPick={onBehind?.at}
      />
      <BehindButton onBehind={onBehind} />
    </ChartCard>
  );
}

export function OutcomesCard({ insights, onBehind }: CardProps) {
  const words = casesText.outcomes;
  const { bars, steps } = useBars(insights, (mark) => [mark.violation, mark.noViolation]);
  const all = insights.totals.violation + insights.totals.noViolation;
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={6}
      drawing="stack"
      csvName={`docket-outcomes-${insights.from}-${insights.to}`}
      empty={all === 0 ? listText.chart.none : null}
      table={{
        head: [casesText.times.from, words.violation, words.noViolation, words.reversed],
        rows: insights.series.map((mark) => [mark.from, mark.violation, mark.noViolation, mark.reversed]),
      }}
    >
      <StackedBars
        label={words.title}
        all={insightText.flags.all}
        series={[
          { key: "violation", label: words.violation, fill: "strong" },
          { key: "noViolation", label: words.noViolation, fill: "soft" },
        ]}
        bars={bars}
        steps={steps}
        onPick={onBehind?.at}
      />
      <BehindButton onBehind={onBehind} />
    </ChartCard>
  );
}

type SlicedProps = {
  insights: CaseInsights;
  params: CaseParams;
  onChange: (next: Partial<CaseParams>) => void;
};

/** The cases cut by one dimension; a press narrows the page to one, and so the cases behind its marks. */
export function SlicedCard({ insights, params, onChange }: SlicedProps) {
  const words = casesText.sliced;
  const { dimension, rows } = insights.by;
  const title = words.title(casesText.dimensions[dimension]);
  const bars = rows.map((row) => {
    const name = nameOfPart(dimension, row.key);
    return { key: row.key, name, label: name, value: row.opened, share: row.late };
  });
  return (
    <ChartCard
      title={title}
      n={listText.chart.n(count(insights.totals.opened))}
      about={words.about}
      span={12}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-cases-by-${dimension}-${insights.from}-${insights.to}`}
      empty={rows.length === 0 ? listText.chart.none : null}
      table={{
        head: [
          casesText.dimensions[dimension],
          words.opened,
          words.decided,
          words.p50,
          words.p90,
          words.late,
          words.confirmed,
          words.noViolation,
          words.reversed,
        ],
        rows: rows.map((row) => [
          nameOfPart(dimension, row.key),
          row.opened,
          row.decision.n,
          row.decision.p50,
          row.decision.p90,
          row.late.hits,
          row.violation,
          row.noViolation,
          row.reversed,
        ]),
      }}
    >
      <RowBars
        label={title}
        shareHead={words.late}
        least={30}
        rows={bars}
        picked={params[dimension]}
        pickWords={{ on: insightText.drill, off: insightText.undrill }}
        onPick={(key) => onChange({ [dimension]: key })}
      />
    </ChartCard>
  );
}
