import type { Metadata } from "next";
import { excerptOf } from "@/components/decision/excerpt-of";
import { RingPageView } from "@/components/ring/ring-view";
import { ringText } from "@/components/ring/text";
import { loadRing } from "@/lib/domain/rings/loaders";

export const generateMetadata = (): Metadata => ({ title: ringText.pageTitle });

export default async function RingPage({ params }: { params: Promise<{ ringId: string }> }) {
  const { ringId } = await params;
  const { ring, policy, at } = await loadRing(ringId);
  // Only for the accounts that are in it: each with the measures and texts of its kind and language.
  const policies = Object.fromEntries(
    ring.cases.map((row) => {
      const language = row.language === "es" ? "es" : "en";
      return [`${row.account.kind} ${language}`, excerptOf(policy, row.account.kind, language)];
    }),
  );
  return <RingPageView key={ring.id} initial={ring} at={at} policies={policies} />;
}
