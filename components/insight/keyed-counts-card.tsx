"use client";

import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface, SurfaceMark } from "@/components/evidence/surface";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { percentChange } from "@/components/insight/against";
import type { InsightParams } from "@/components/insight/insight-params";
import { insightText } from "@/components/insight/text";
import { ChartCard } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { RowBars } from "@/components/ui/row-bars";
import type { Overview } from "@/lib/domain/insights/schema";
import { SURFACES, VIOLATIONS } from "@/lib/policy/types";

type Props = {
  of: "violation" | "surface";
  overview: Overview;
  params: InsightParams;
  onChange: (next: Partial<InsightParams>) => void;
};

/** Flags by violation or surface; a press narrows the page to one. */
export function KeyedCountsCard({ of, overview, params, onChange }: Props) {
  const words = of === "violation" ? insightText.byViolation : insightText.bySurface;
  const rows = of === "violation" ? overview.flagsByViolation : overview.flagsBySurface;
  const name = (key: string) => (of === "violation" ? nameOfViolation(key, "long") : nameOfSurface(key));
  const all = rows.reduce((sum, row) => sum + row.count, 0);
  const bars = rows.map((row) => ({
    key: row.key,
    name: name(row.key),
    label: of === "violation" ? <ViolationBadge violation={row.key} /> : <SurfaceMark surface={row.key} />,
    value: row.count,
  }));
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      span={4}
      about={words.about}
      drawing="rows"
      drawn={drawnRows(bars)}
      csvName={`docket-flags-by-${of}-${overview.from}-${overview.to}`}
      empty={rows.length === 0 ? listText.chart.none : null}
      table={{
        head: [words.column, insightText.flagsColumn, insightText.against.before, insightText.against.change],
        rows: rows.map((row) => [name(row.key), row.count, row.before, percentChange(row.count, row.before)]),
      }}
    >
      <RowBars
        label={words.title}
        rows={bars}
        picked={params[of]}
        pickWords={{ on: insightText.drill, off: insightText.undrill }}
        onPick={(key) =>
          of === "violation"
            ? onChange({ violation: VIOLATIONS.find((each) => each === key) ?? null })
            : onChange({ surface: SURFACES.find((each) => each === key) ?? null })
        }
      />
    </ChartCard>
  );
}
