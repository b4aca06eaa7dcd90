import type { Metadata } from "next";
import { Holds } from "@/components/settings/holds";
import { retentionText } from "@/components/settings/retention-text";
import { loadHolds } from "@/lib/domain/holds/loaders";

export const generateMetadata = (): Metadata => ({ title: retentionText.holds.tab });

type Query = { cursor?: string | string[] };

export default async function HoldsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { cursor: asked } = await searchParams;
  const cursor = typeof asked === "string" ? asked : null;
  return <Holds initial={{ cursor, page: await loadHolds(cursor), at: Date.now() }} />;
}
