import type { Metadata } from "next";
import { transparencyText } from "@/components/insight/transparency-text";
import { TransparencyView } from "@/components/insight/transparency-view";
import { loadTransparency } from "@/lib/domain/transparency/loaders";

export const generateMetadata = (): Metadata => ({ title: transparencyText.title });

type Query = { from?: string | string[]; to?: string | string[] };
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function TransparencyPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { from, to } = await searchParams;
  return <TransparencyView {...(await loadTransparency({ from: one(from), to: one(to) }))} />;
}
