import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparisonView } from "@/components/quality/comparison-view";
import { qualityText } from "@/components/quality/text";
import { loadComparison } from "@/lib/domain/comparisons/loaders";
import { AppError } from "@/lib/platform/errors";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.disagreements });

export default async function DisagreementPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const { reviewId } = await params;
  const { comparison, at } = await loadComparison(reviewId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return <ComparisonView key={comparison.id} initial={comparison} at={at} />;
}
