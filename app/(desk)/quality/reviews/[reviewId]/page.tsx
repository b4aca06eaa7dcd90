import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewView } from "@/components/quality/review-view";
import { qualityText } from "@/components/quality/text";
import { loadReview } from "@/lib/domain/quality-reviews/loaders";
import { AppError } from "@/lib/platform/errors";

export const generateMetadata = (): Metadata => ({ title: qualityText.review.title });

export default async function ReviewPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const { reviewId } = await params;
  const { review } = await loadReview(reviewId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return <ReviewView key={review.id} review={review} />;
}
