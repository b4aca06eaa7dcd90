import type { Metadata } from "next";
import { AgreementView } from "@/components/quality/agreement-view";
import { qualityText } from "@/components/quality/text";
import { loadAgreement } from "@/lib/domain/agreement/loaders";
import { exportColumns } from "@/lib/domain/exports/loaders";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.agreement });

type Params = { searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export default async function AgreementPage({ searchParams }: Params) {
  const { from, to } = await searchParams;
  const { figures, at } = await loadAgreement({
    ...(typeof from === "string" && from !== "" ? { from } : {}),
    ...(typeof to === "string" && to !== "" ? { to } : {}),
  });
  return <AgreementView initial={figures} exportColumns={await exportColumns("quality_reviews")} at={at} />;
}
