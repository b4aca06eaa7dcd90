import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { decisionKey, decisionQuery, readDecisionParams } from "@/components/decision-history/decision-params";
import { DecisionsView } from "@/components/decision-history/decisions-view";
import { decisionHistoryText } from "@/components/decision-history/text";
import { loadDecisions } from "@/lib/domain/decision-history/loaders";
import { exportColumns } from "@/lib/domain/exports/loaders";

export const generateMetadata = (): Metadata => ({ title: decisionHistoryText.title });

export default async function DecisionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readDecisionParams(searchParams);
  const page = await loadDecisions(decisionQuery(params));
  return (
    <DecisionsView
      initial={{ key: decisionKey(params), page, at: Date.now() }}
      exportColumns={await exportColumns("decisions")}
    />
  );
}
