import type { ChartTable } from "@/components/ui/chart-card";
import { listText } from "@/components/ui/list-text";
import { type BarRow, percent, type Share } from "@/components/ui/row-bars";

function said({ rate, low, high }: Share): string {
  if (rate === null || low === null || high === null) return "";
  const bare = (share: number) => percent(share).replace("%", "");
  return `${percent(rate)} (${listText.chart.interval(bare(low), bare(high))})`;
}

/** What bars of rows show, for a picture of its own: name, value, the hatched part of it, and the share in words. */
export function drawnRows(rows: readonly BarRow[]): ChartTable {
  return {
    head: ["name", "value", "taken", "share"],
    rows: rows.map((row) => [row.name, row.value, row.taken ?? 0, row.share === undefined ? "" : said(row.share)]),
  };
}
