import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { caseKey, caseQuery, readCaseParams } from "@/components/insight/cases-params";
import { CasesView } from "@/components/insight/cases-view";
import { insightText } from "@/components/insight/text";
import { exportColumns } from "@/lib/domain/exports/loaders";
import { loadCaseInsights } from "@/lib/domain/insights/loaders";

export const generateMetadata = (): Metadata => ({ title: insightText.tabs.cases });

export default async function CaseInsightsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readCaseParams(searchParams);
  const insights = await loadCaseInsights(caseQuery(params));
  return (
    <CasesView
      initial={{ key: caseKey(params), insights, at: Date.now() }}
      exportColumns={await exportColumns("case_figures")}
    />
  );
}
