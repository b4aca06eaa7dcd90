"use client";

import Link from "next/link";
import { percentChange } from "@/components/insight/against";
import classes from "@/components/insight/insight.module.css";
import type { InsightParams } from "@/components/insight/insight-params";
import { shareOf } from "@/components/insight/share";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { RowBars } from "@/components/ui/row-bars";
import { useMay } from "@/components/ui/staff";
import { LEAST_FOR_A_RATE } from "@/lib/domain/insights/rules";
import type { Overview } from "@/lib/domain/insights/schema";

const OUTCOMES = ["upheld", "reduced", "overturned"] as const;

/** Appeals that came in, and how those that were answered ended. */
export function AppealsCard({ overview, params }: { overview: Overview; params: InsightParams }) {
  const words = insightText.appeals;
  const lists = useMay("appeal:list");
  const of = (totals: Overview["totals"], what: "filed" | (typeof OUTCOMES)[number]) => totals[`appeals_${what}`] ?? 0;
  const answered = OUTCOMES.reduce((sum, outcome) => sum + of(overview.totals, outcome), 0);
  const rows = (["filed", ...OUTCOMES] as const).map((what) => ({
    key: what,
    name: words[what],
    value: of(overview.totals, what),
    before: of(overview.before.totals, what),
    share: what === "filed" ? undefined : shareOf(of(overview.totals, what), answered),
  }));
  const bars = rows.map(({ before: _, share, ...row }) => ({
    ...row,
    label: row.name,
    ...(share === undefined ? {} : { share }),
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(answered))}
      about={words.about}
      span={12}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-appeals-${overview.from}-${overview.to}`}
      empty={
        params.detector
          ? insightText.notBy(insightText.filter.detector)
          : rows.every((row) => row.value === 0)
            ? listText.chart.none
            : null
      }
      table={{
        head: [
          words.column,
          words.count,
          insightText.shareColumns.rate,
          insightText.shareColumns.low,
          insightText.shareColumns.high,
          insightText.against.before,
          insightText.against.change,
        ],
        rows: rows.map(({ name, value, before, share }) => [
          name,
          value,
          share?.rate ?? null,
          share?.low ?? null,
          share?.high ?? null,
          before,
          percentChange(value, before),
        ]),
      }}
    >
      <RowBars label={words.title} shareHead={words.share} least={LEAST_FOR_A_RATE} rows={bars} />
      {lists ? (
        <p className={classes.feet}>
          <Link href="/appeals?view=answered" className={classes.behind} prefetch={false}>
            {words.list}
          </Link>
        </p>
      ) : null}
    </ChartCard>
  );
}
