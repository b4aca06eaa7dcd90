import type { Metadata } from "next";
import { CompareView } from "@/components/policy/compare-view";
import { draftText } from "@/components/policy/draft-text";
import { loadComparison } from "@/lib/domain/policies/loaders";

export const generateMetadata = (): Metadata => ({ title: draftText.comparing.title });

type Query = { from?: string | string[]; to?: string | string[] };
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function ComparePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { from, to } = await searchParams;
  return <CompareView {...(await loadComparison(one(from), one(to)))} />;
}
