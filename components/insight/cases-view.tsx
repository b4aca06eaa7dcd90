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
import type { OpenBehind } from "@/components/insight/behind-button";
import { BehindDialog } from "@/components/insight/behind-dialog";
import { BacklogCard, LateCard, OutcomesCard, SlicedCard, VolumeCard } from "@/components/insight/case-cards";
import { CaseTotals } from "@/components/insight/case-totals";
import {
  type CaseParams,
  caseFilter,
  caseKey,
  caseParsers,
  caseQuery,
  DIMENSIONS,
  UNITS,
} from "@/components/insight/cases-params";
import { casesText } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { InsightBar } from "@/components/insight/insight-bar";
import { InsightSkeleton } from "@/components/insight/insight-skeleton";
import { nameOfPart } from "@/components/insight/part-name";
import { insightText } from "@/components/insight/text";
import { TimesCard } from "@/components/insight/times-card";
import { lastDays } from "@/components/ui/days";
import { DaysFilter, FilterBar, OneFilter, TextFilter } from "@/components/ui/filter-bar";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { useMay } from "@/components/ui/staff";
import { ErrorState, RefetchLine } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import type { CaseInsights } from "@/lib/domain/insights/schema";
import { DAY_MS, dayOf } from "@/lib/platform/time";
import { ACCOUNT_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

const POLL_MS = 60_000;
const PERIODS = [7, 28, 90, 365] as const;

type Behind = { metric: keyof typeof casesText.behind.metrics; late: boolean; from: string; to: string };

/** The days of the mark that begins on `from`, as far as they are of the period: a week may begin before it. */
function daysOf({ series, ...period }: CaseInsights, from: string): { from: string; to: string } {
  const next = series.find((mark) => mark.from > from);
  return {
    from: from === series[0]?.from ? period.from : from,
    to: next === undefined ? period.to : dayOf(Date.parse(next.from) - DAY_MS),
  };
}

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
  const behindOf = (metric: Behind["metric"], late = false): OpenBehind | null =>
    !mayList || data === undefined
      ? null
      : {
          whole: () => setBehind({ metric, late, from: data.from, to: data.to }),
          at: (mark) => setBehind({ metric, late, ...daysOf(data, mark) }),
        };
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
            <VolumeCard insights={data} onBehind={behindOf("opened")} />
            <BacklogCard insights={data} />
            <TimesCard insights={data} of="firstReview" onBehind={behindOf("first_review")} />
            <TimesCard insights={data} of="decision" onBehind={behindOf("decided")} />
            <LateCard insights={data} onBehind={behindOf("decided", true)} />
            <OutcomesCard insights={data} onBehind={behindOf("decided")} />
            <SlicedCard insights={data} params={params} onChange={(next) => void setParams(next)} />
          </div>
        </section>
      )}
      {data === undefined ? null : (
        <BehindDialog
          open={behind !== null}
          onClose={() => setBehind(null)}
          metric={behind?.metric ?? "decided"}
          late={behind?.late ?? false}
          from={behind?.from ?? data.from}
          to={behind?.to ?? data.to}
          filter={caseFilter(params)}
        />
      )}
      <KeyLine keys={[{ keys: ["f"], label: insightText.filters }]} />
    </>
  );
}

/** As the figures have it: languages in small letters, countries in capitals. */
function asCode(dimension: "language" | "country" | "policyVersion", value: string | null): string | null {
  const text = value?.trim() ?? "";
  if (text === "") return null;
  if (dimension === "policyVersion") return text;
  return dimension === "language" ? text.toLowerCase() : text.toUpperCase();
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
      {one(
        casesText.dimensions.accountKind,
        params.accountKind,
        ACCOUNT_KINDS,
        (kind) => uiText.accountKinds[kind],
        "accountKind",
      )}
      {(["language", "country", "policyVersion"] as const).map((dimension) => (
        <TextFilter
          key={dimension}
          name={casesText.dimensions[dimension]}
          value={params[dimension]}
          hint={casesText.hints[dimension]}
          shown={params[dimension] === null ? undefined : nameOfPart(dimension, params[dimension])}
          onChange={(value) => onChange({ [dimension]: asCode(dimension, value) })}
        />
      ))}
    </FilterBar>
  );
}
