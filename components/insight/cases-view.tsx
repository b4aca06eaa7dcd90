"use client";

import { IconCalendar } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import { ExportButton } from "@/components/export/export-button";
import { getCaseInsights } from "@/components/insight/api";
import { BehindDialog } from "@/components/insight/behind-dialog";
import { axisSteps } from "@/components/insight/buckets";
import {
  type CaseParams,
  caseFilter,
  caseKey,
  caseParsers,
  caseQuery,
  DIMENSIONS,
  KINDS,
  UNITS,
} from "@/components/insight/cases-params";
import { casesText, span } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { InsightBar } from "@/components/insight/insight-bar";
import { SURFACES } from "@/components/insight/insight-params";
import { InsightSkeleton } from "@/components/insight/insight-skeleton";
import { insightText } from "@/components/insight/text";
import { TimesCard } from "@/components/insight/times-card";
import { Action } from "@/components/ui/action";
import { ChartCard } from "@/components/ui/chart-card";
import { lastDays } from "@/components/ui/days";
import { DaysFilter, FilterBar, OneFilter } from "@/components/ui/filter-bar";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { percent, RowBars } from "@/components/ui/row-bars";
import { StackedBars } from "@/components/ui/stacked-bars";
import { useMay } from "@/components/ui/staff";
import { ErrorState, RefetchLine } from "@/components/ui/states";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import type { CaseFigures, CaseInsights } from "@/lib/domain/insights/schema";
import { PHASES, VIOLATIONS } from "@/lib/policy/types";

const POLL_MS = 60_000;
const PERIODS = [7, 28, 90, 365] as const;

type Behind = { metric: keyof typeof casesText.behind.metrics; late: boolean };

type Props = {
  initial: { key: string; insights: CaseInsights | null; at: number };
  exportColumns: readonly ExportColumn[];
};

/** Volume, speed, lateness and outcomes of cases, against the period before, by any of seven dimensions. */
export function CasesView({ initial, exportColumns }: Props) {
  const [params, setParams] = useQueryStates(caseParsers, { history: "push", scroll: false });
  const [behind, setBehind] = useState<Behind | null>(null);
  const mayList = useMay("case:list");
  const mayExport = useMay("export:masked");
  const key = caseKey(params);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["case-insights", key],
    queryFn: ({ signal }) => getCaseInsights(caseQuery(params), signal),
    ...(key === initial.key && initial.insights !== null
      ? { initialData: initial.insights, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
  const open = mayList ? setBehind : null;
  const { from, to } = params;
  return (
    <>
      <InsightBar>
        {mayExport ? (
          <ExportButton
            dataset="case_figures"
            columns={exportColumns}
            filter={{ ...caseFilter(params), ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }}
            group={insightText.group}
          />
        ) : null}
      </InsightBar>
      <RefetchLine active={isFetching} />
      <Filters params={params} insights={data ?? null} onChange={(next) => void setParams(next)} />
      {data === undefined ? (
        error === null ? (
          <InsightSkeleton />
        ) : (
          <ErrorState error={error} title={casesText.failed} onRetry={() => void refetch()} />
        )
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key
        <section className={classes.scroll} tabIndex={0} aria-label={insightText.tabs.cases}>
          <CaseTotals insights={data} />
          <div className={classes.cards}>
            <VolumeCard insights={data} onBehind={open && (() => open({ metric: "opened", late: false }))} />
            <BacklogCard insights={data} />
            <TimesCard insights={data} of="firstReview" />
            <TimesCard insights={data} of="decision" />
            <LateCard insights={data} onBehind={open && (() => open({ metric: "decided", late: true }))} />
            <OutcomesCard insights={data} onBehind={open && (() => open({ metric: "decided", late: false }))} />
            <SlicedCard insights={data} />
          </div>
        </section>
      )}
      {data === undefined ? null : (
        <BehindDialog
          open={behind !== null}
          onClose={() => setBehind(null)}
          metric={behind?.metric ?? "decided"}
          late={behind?.late ?? false}
          from={data.from}
          to={data.to}
          filter={caseFilter(params)}
        />
      )}
      <KeyLine keys={[{ keys: ["f"], label: insightText.filters }]} />
    </>
  );
}

type FiltersProps = {
  params: CaseParams;
  insights: CaseInsights | null;
  onChange: (next: Partial<CaseParams>) => void;
};

function Filters({ params, insights, onChange }: FiltersProps) {
  const now = useNow();
  const words = insightText.filter;
  const shown =
    insights === null
      ? (params.from ?? "")
      : listText.days.range(day(insights.from, "UTC", now), day(insights.to, "UTC", now));
  const one = <Value extends string>(
    name: string,
    value: Value | null,
    values: readonly Value[],
    label: (value: Value) => string,
    key: keyof CaseParams,
  ) => (
    <OneFilter
      name={name}
      value={value}
      options={values.map((each) => ({ value: each, label: label(each) }))}
      onChange={(next) => onChange({ [key]: values.find((each) => each === next) ?? null })}
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
        name={words.period}
        icon={<IconCalendar size={14} stroke={1.75} aria-hidden="true" />}
        value={{ from: params.from ?? insights?.from ?? null, to: params.to ?? insights?.to ?? null }}
        shown={shown}
        onChange={onChange}
        presets={PERIODS.map((days) => ({ label: listText.days.last(days), range: () => lastDays(days) }))}
      />
      {one(casesText.unit, params.unit ?? insights?.unit ?? null, UNITS, (unit) => casesText.units[unit], "unit")}
      {one(casesText.by, params.by ?? "phase", DIMENSIONS, (by) => casesText.dimensions[by], "by")}
      {one(words.surface, params.surface, SURFACES, nameOfSurface, "surface")}
      {one(words.phase, params.phase, PHASES, (phase) => evidenceText.phases[phase], "phase")}
      {one(words.violation, params.violation, VIOLATIONS, (code) => nameOfViolation(code, "long"), "violation")}
      {one(casesText.dimensions.accountKind, params.accountKind, KINDS, (kind) => kind, "accountKind")}
    </FilterBar>
  );
}

const shareText = (share: CaseFigures["late"]) =>
  share.rate === null ? `${count(share.hits)} of ${count(share.n)}` : percent(share.rate);
const spanText = (minutes: number | null) => (minutes === null ? "–" : span(minutes));

function CaseTotals({ insights }: { insights: CaseInsights }) {
  const words = casesText.totals;
  const { totals, before } = insights;
  const decided = totals.violation + totals.noViolation;
  const earlier = before.violation + before.noViolation;
  const confirmed = (figures: CaseFigures, n: number) => (n === 0 ? "–" : percent(figures.violation / n));
  const figures = [
    { label: words.opened, value: count(totals.opened), aside: "", past: count(before.opened) },
    {
      label: words.review(count(totals.firstReview.n)),
      value: spanText(totals.firstReview.p50),
      aside: words.p90(spanText(totals.firstReview.p90)),
      past: spanText(before.firstReview.p50),
    },
    {
      label: words.decision(count(totals.decision.n)),
      value: spanText(totals.decision.p50),
      aside: words.p90(spanText(totals.decision.p90)),
      past: spanText(before.decision.p50),
    },
    {
      label: words.late(count(totals.late.n)),
      value: shareText(totals.late),
      aside:
        totals.late.low === null || totals.late.high === null
          ? ""
          : listText.chart.interval(
              percent(totals.late.low).replace("%", ""),
              percent(totals.late.high).replace("%", ""),
            ),
      past: shareText(before.late),
    },
    {
      label: words.violation(count(decided)),
      value: decided < 30 ? `${count(totals.violation)} of ${count(decided)}` : confirmed(totals, decided),
      aside: "",
      past: earlier < 30 ? `${count(before.violation)} of ${count(earlier)}` : confirmed(before, earlier),
    },
  ];
  return (
    <dl className={classes.totals} aria-label={words.label}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.value} <small>{figure.aside}</small>
          </dd>
          <dd className={classes.hint}>{casesText.before(figure.past)}</dd>
        </div>
      ))}
    </dl>
  );
}

type CardProps = { insights: CaseInsights; onBehind?: (() => void) | null };

function BehindButton({ onBehind }: { onBehind?: (() => void) | null | undefined }) {
  return onBehind ? (
    <div className={classes.behind}>
      <Action label={casesText.behind.open} look="ghost" onAct={onBehind} />
    </div>
  ) : null;
}

/** Bars through time of two or three counts that make up a whole. */
function useBars(insights: CaseInsights, values: (mark: CaseFigures) => readonly number[]) {
  const now = useNow();
  const bars = insights.series.map((mark) => ({
    key: mark.from,
    tick: day(mark.from, "UTC", now),
    label: day(mark.from, "UTC", now),
    values: values(mark),
  }));
  const most = Math.max(0, ...bars.map((bar) => bar.values.reduce((sum, value) => sum + Math.max(0, value), 0)));
  return { bars, steps: axisSteps(most) };
}

function VolumeCard({ insights, onBehind }: CardProps) {
  const words = casesText.volume;
  const { bars, steps } = useBars(insights, (mark) => [mark.opened]);
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
      <StackedBars
        label={words.title}
        all={insightText.flags.all}
        series={[{ key: "opened", label: words.opened, fill: "strong" }]}
        bars={bars}
        steps={steps}
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

function BacklogCard({ insights }: { insights: CaseInsights }) {
  const words = casesText.backlog;
  const ends = insights.backlog.ages.map((age) => age.underMinutes);
  const rows = insights.backlog.ages.map((age, index) => ({
    ...age,
    name: age.underMinutes === null ? words.over(span(ends[index - 1] ?? 0)) : words.under(span(age.underMinutes)),
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(insights.backlog.total))}
      about={words.about}
      span={4}
      drawing="rows"
      csvName="docket-backlog-by-age"
      empty={insights.backlog.total === 0 ? listText.chart.none : null}
      table={{
        head: [words.age, words.count, words.overdue],
        rows: rows.map((row) => [row.name, row.count, row.overdue]),
      }}
    >
      <RowBars
        label={words.title}
        rows={rows.map((row) => ({
          key: row.name,
          name: row.name,
          label: row.name,
          value: row.count,
          taken: row.overdue,
        }))}
      />
    </ChartCard>
  );
}

function LateCard({ insights, onBehind }: CardProps) {
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
          { key: "late", label: words.late, fill: "hatched" },
        ]}
        bars={bars}
        steps={steps}
      />
      <BehindButton onBehind={onBehind} />
    </ChartCard>
  );
}

function OutcomesCard({ insights, onBehind }: CardProps) {
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
      />
      <BehindButton onBehind={onBehind} />
    </ChartCard>
  );
}

function SlicedCard({ insights }: { insights: CaseInsights }) {
  const words = casesText.sliced;
  const { dimension, rows } = insights.by;
  const title = words.title(casesText.dimensions[dimension]);
  return (
    <ChartCard
      title={title}
      n={listText.chart.n(count(insights.totals.opened))}
      about={words.about}
      span={12}
      drawing="rows"
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
          row.key === "" ? casesText.unknown : row.key,
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
        rows={rows.map((row) => {
          const name = row.key === "" ? casesText.unknown : row.key;
          return { key: row.key, name, label: name, value: row.opened, share: row.late };
        })}
      />
    </ChartCard>
  );
}
