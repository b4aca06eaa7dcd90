"use client";

import Link from "next/link";
import { nameOfMeasure } from "@/components/evidence/family";
import { percentChange } from "@/components/insight/against";
import { behindHref } from "@/components/insight/behind-href";
import classes from "@/components/insight/insight.module.css";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { RowBars } from "@/components/ui/row-bars";
import { useMay } from "@/components/ui/staff";
import { LEAST_FOR_A_RATE } from "@/lib/domain/insights/rules";
import type { Overview } from "@/lib/domain/insights/schema";
import { MEASURE_KINDS } from "@/lib/policy/types";

/** The measures that a bar counts, as the list of them has them. */
function BehindLink({ kind, overview, params }: { kind: string; overview: Overview; params: InsightParams }) {
  const href = behindHref("/enforcement", overview, params, { kind });
  return useMay("enforcement:list") ? (
    <Link href={href} className={classes.behind} prefetch={false} title={insightText.behindOf(nameOfMeasure(kind))}>
      {nameOfMeasure(kind)}
    </Link>
  ) : (
    nameOfMeasure(kind)
  );
}

/** What was imposed and how much of it was taken back. */
export function MeasuresCard({ overview, params }: { overview: Overview; params: InsightParams }) {
  const words = insightText.measures;
  // Mildest first, as the ladder goes.
  const place = (kind: string) => (MEASURE_KINDS as readonly string[]).indexOf(kind);
  const rows = [...overview.measures].sort((a, b) => place(a.kind) - place(b.kind));
  const all = rows.reduce((sum, row) => sum + row.imposed, 0);
  const bars = rows.map((row) => ({
    key: row.kind,
    name: nameOfMeasure(row.kind),
    label: <BehindLink kind={row.kind} overview={overview} params={params} />,
    value: row.imposed,
    taken: Math.min(row.undone + row.reversed, row.imposed),
    share: row.takenBack,
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={6}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-measures-${overview.from}-${overview.to}`}
      empty={
        params.detector
          ? insightText.notBy(insightText.filter.detector)
          : rows.length === 0
            ? listText.chart.none
            : null
      }
      table={{
        head: [
          words.column,
          words.imposed,
          words.undone,
          words.reversed,
          insightText.shareColumns.rate,
          insightText.shareColumns.low,
          insightText.shareColumns.high,
          insightText.against.before,
          insightText.against.change,
        ],
        rows: rows.map((row) => [
          nameOfMeasure(row.kind),
          row.imposed,
          row.undone,
          row.reversed,
          row.takenBack.rate,
          row.takenBack.low,
          row.takenBack.high,
          row.before,
          percentChange(row.imposed, row.before),
        ]),
      }}
    >
      <RowBars label={words.title} shareHead={insightText.share} least={LEAST_FOR_A_RATE} rows={bars} />
    </ChartCard>
  );
}
