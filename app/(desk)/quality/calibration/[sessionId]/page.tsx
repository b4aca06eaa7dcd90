import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SessionView } from "@/components/quality/session-view";
import { qualityText } from "@/components/quality/text";
import { LEAST_UNITS } from "@/lib/domain/agreement/schema";
import { loadSession } from "@/lib/domain/calibration/loaders";
import { AppError } from "@/lib/platform/errors";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.calibration });

export default async function SessionPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const { sessionId } = await params;
  const { session, at } = await loadSession(sessionId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return <SessionView key={session.id} initial={session} least={LEAST_UNITS} at={at} />;
}
