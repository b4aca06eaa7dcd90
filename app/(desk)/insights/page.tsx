import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { insightKey, insightQuery, readInsightParams } from "@/components/insight/insight-params";
import { InsightView } from "@/components/insight/insight-view";
import { insightText } from "@/components/insight/text";
import { exportColumns } from "@/lib/domain/exports/loaders";
import { loadOverview } from "@/lib/domain/insights/loaders";

export const generateMetadata = (): Metadata => ({ title: insightText.title });

export default async function InsightsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readInsightParams(searchParams);
  const overview = await loadOverview(insightQuery(params));
  return (
    <InsightView
      initial={{ key: insightKey(params), overview, at: Date.now() }}
      exportColumns={await exportColumns("daily_figures")}
    />
  );
}
