import type { Metadata } from "next";
import { ComparisonsView } from "@/components/quality/comparisons-view";
import { qualityText } from "@/components/quality/text";
import { loadComparisons } from "@/lib/domain/comparisons/loaders";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.disagreements });

type Params = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DisagreementsPage({ searchParams }: Params) {
  const asked = Object.entries(await searchParams).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "",
  );
  const query = Object.fromEntries(asked);
  const { filter, page, at } = await loadComparisons(query);
  const cursor = query["cursor"] ?? null;
  return <ComparisonsView key={JSON.stringify(query)} filter={filter} cursor={cursor} initial={page} at={at} />;
}
