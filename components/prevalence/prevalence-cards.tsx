"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { getPrevalence } from "@/components/prevalence/api";
import { prevalenceText } from "@/components/prevalence/text";
import { ChartCard } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { RowBars } from "@/components/ui/row-bars";
import { useMay } from "@/components/ui/staff";
import { ErrorState } from "@/components/ui/states";
import { LEAST_FOR_A_RATE } from "@/lib/domain/insights/rules";
import type { Estimate, Prevalence } from "@/lib/domain/prevalence/schema";

const RatesCard = dynamic(() => import("@/components/prevalence/rates-card").then((module) => module.RatesCard), {
  ssr: false,
});
const SamplesCard = dynamic(() => import("@/components/prevalence/samples-card").then((module) => module.SamplesCard), {
  ssr: false,
});

const surfaceName = (surface: string) => (surface === "all" ? prevalenceText.all : nameOfSurface(surface));
const violationName = (violation: string) =>
  violation === "any" ? prevalenceText.any : nameOfViolation(violation, "long");
const nameOf = (one: Estimate) =>
  one.violation === "any" ? surfaceName(one.surface) : `${surfaceName(one.surface)}, ${violationName(one.violation)}`;
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1_000_000) / 1_000_000);

/** How much of all traffic holds which violation and what detection sees of it; for leads what is drawn. */
export function PrevalenceCards({ query }: { query: Record<string, string> }) {
  const mayManage = useMay("sample:manage");
  const { data, error, refetch } = useQuery({
    queryKey: ["prevalence", query],
    queryFn: ({ signal }) => getPrevalence(query, signal),
    placeholderData: (before) => before,
  });
  if (data === undefined) {
    return error === null ? null : (
      <ErrorState error={error} title={prevalenceText.failed} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <ShareCard prevalence={data} />
      <RecallCard prevalence={data} />
      {mayManage ? <RatesCard prevalence={data} /> : null}
      {mayManage ? <SamplesCard /> : null}
    </>
  );
}

const table = (estimates: readonly Estimate[]) => {
  const words = prevalenceText.columns;
  return {
    head: [
      words.surface,
      words.violation,
      words.reviewed,
      words.held,
      words.rate,
      words.low,
      words.high,
      words.seen,
      words.recall,
      `${words.recall}, ${words.low.toLowerCase()}`,
      `${words.recall}, ${words.high.toLowerCase()}`,
    ],
    rows: estimates.map(({ surface, violation, prevalence, recall }) => [
      surfaceName(surface),
      violationName(violation),
      prevalence.n,
      prevalence.hits,
      rounded(prevalence.rate),
      rounded(prevalence.low),
      rounded(prevalence.high),
      recall.hits,
      rounded(recall.rate),
      rounded(recall.low),
      rounded(recall.high),
    ]),
  };
};

function ShareCard({ prevalence }: { prevalence: Prevalence }) {
  const { estimates } = prevalence;
  // All surfaces by violation, then each surface as a whole; the table has every pair.
  const bars = estimates
    .filter((one) => one.surface === "all" || one.violation === "any")
    .map((one) => ({
      key: `${one.surface} ${one.violation}`,
      name: nameOf(one),
      label: nameOf(one),
      value: one.prevalence.n,
      taken: one.prevalence.hits,
      share: one.prevalence,
    }));
  return (
    <ChartCard
      title={prevalenceText.title}
      n={prevalenceText.n(count(prevalence.reviewed), count(prevalence.drawn))}
      about={prevalenceText.about}
      span={6}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-prevalence-${prevalence.from}-${prevalence.to}`}
      empty={prevalence.drawn === 0 ? prevalenceText.none : estimates.length === 0 ? prevalenceText.noneReviewed : null}
      table={table(estimates)}
    >
      <RowBars label={prevalenceText.title} shareHead={prevalenceText.head} least={LEAST_FOR_A_RATE} rows={bars} />
    </ChartCard>
  );
}

function RecallCard({ prevalence }: { prevalence: Prevalence }) {
  const words = prevalenceText.recall;
  const rows = prevalence.estimates.filter((one) => one.surface === "all" && one.recall.n > 0);
  const bars = rows.map((one) => ({
    key: one.violation,
    name: violationName(one.violation),
    label: violationName(one.violation),
    value: one.recall.n,
    taken: one.recall.n - one.recall.hits,
    share: one.recall,
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(rows[0]?.recall.n ?? 0))}
      about={words.about}
      span={6}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-recall-${prevalence.from}-${prevalence.to}`}
      empty={rows.length === 0 ? words.none : null}
      table={table(rows)}
    >
      <RowBars label={words.title} shareHead={words.head} least={LEAST_FOR_A_RATE} rows={bars} />
    </ChartCard>
  );
}
