import type { Metadata } from "next";
import { appealQuery, readAppealView } from "@/components/appeal/appeal-views";
import { AppealsView } from "@/components/appeal/appeals-view";
import { appealText } from "@/components/appeal/text";
import { loadAppeals } from "@/lib/domain/appeals/loaders";

export const generateMetadata = (): Metadata => ({ title: appealText.title });

type Params = { searchParams: Promise<{ view?: string | string[]; cursor?: string | string[] }> };

export default async function AppealsPage({ searchParams }: Params) {
  const { view: asked, cursor: from } = await searchParams;
  const view = readAppealView(typeof asked === "string" ? asked : undefined);
  const cursor = typeof from === "string" && from !== "" ? from : null;
  const page = await loadAppeals(appealQuery(view, cursor));
  return <AppealsView key={`${view} ${cursor}`} view={view} cursor={cursor} initial={page} at={Date.now()} />;
}
