import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { detectorKey, detectorQuery, readDetectorParams } from "@/components/detector/detector-params";
import { DetectorsView } from "@/components/detector/detectors-view";
import { insightText } from "@/components/insight/text";
import { loadDetectorInsights } from "@/lib/domain/detector-insights/loaders";

export const generateMetadata = (): Metadata => ({ title: insightText.tabs.detectors });

export default async function DetectorsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readDetectorParams(searchParams);
  const insights = await loadDetectorInsights(detectorQuery(params));
  return <DetectorsView initial={{ key: detectorKey(params), insights, at: Date.now() }} />;
}
