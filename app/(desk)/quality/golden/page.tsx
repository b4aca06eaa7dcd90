import type { Metadata } from "next";
import { GoldenView } from "@/components/quality/golden-view";
import { qualityText } from "@/components/quality/text";
import { loadGolden } from "@/lib/domain/golden-cases/loaders";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.golden });

type Params = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function GoldenPage({ searchParams }: Params) {
  const { cursor: from } = await searchParams;
  const cursor = typeof from === "string" && from !== "" ? from : null;
  const { page, scores, at } = await loadGolden(cursor ?? undefined);
  return <GoldenView key={cursor} page={page} scores={scores} cursor={cursor} at={at} />;
}
