"use client";

import { nameOfDetector } from "@/components/evidence/family";
import { percentChange } from "@/components/insight/against";
import type { InsightParams } from "@/components/insight/insight-params";
import { shareOf } from "@/components/insight/share";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { RowBars } from "@/components/ui/row-bars";
import { LEAST_FOR_A_RATE } from "@/lib/domain/insights/rules";
import type { Overview } from "@/lib/domain/insights/schema";

type Props = { overview: Overview; params: InsightParams; onChange: (next: Partial<InsightParams>) => void };

/** What each detector raised and how much of it did not stand. */
export function DetectorsCard({ overview, params, onChange }: Props) {
  const words = insightText.byDetector;
  const rows = overview.flagsByDetector.map((row) => ({ ...row, share: shareOf(row.withdrawn, row.count) }));
  const all = rows.reduce((sum, row) => sum + row.count, 0);
  const bars = rows.map((row) => ({
    key: row.key,
    name: nameOfDetector(row.key),
    label: nameOfDetector(row.key),
    value: row.count,
    taken: Math.min(row.withdrawn, row.count),
    share: row.share,
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={6}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-flags-by-detector-${overview.from}-${overview.to}`}
      empty={rows.length === 0 ? listText.chart.none : null}
      table={{
        head: [
          words.column,
          insightText.flagsColumn,
          words.withdrawn,
          insightText.shareColumns.rate,
          insightText.shareColumns.low,
          insightText.shareColumns.high,
          insightText.against.before,
          insightText.against.change,
        ],
        rows: rows.map(({ key, count: raised, withdrawn, before, share }) => [
          nameOfDetector(key),
          raised,
          withdrawn,
          rounded(share.rate),
          rounded(share.low),
          rounded(share.high),
          before,
          percentChange(raised, before),
        ]),
      }}
    >
      <RowBars
        label={words.title}
        shareHead={words.withdrawn}
        least={LEAST_FOR_A_RATE}
        rows={bars}
        picked={params.detector}
        pickWords={{ on: insightText.drill, off: insightText.undrill }}
        onPick={(detector) => onChange({ detector })}
      />
    </ChartCard>
  );
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
