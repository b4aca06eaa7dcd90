import type { Metadata } from "next";
import { SessionsView } from "@/components/quality/sessions-view";
import { qualityText } from "@/components/quality/text";
import { loadSessions } from "@/lib/domain/calibration/loaders";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.calibration });

type Params = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function CalibrationPage({ searchParams }: Params) {
  const { cursor: from } = await searchParams;
  const cursor = typeof from === "string" && from !== "" ? from : null;
  const { page, at } = await loadSessions(cursor ?? undefined);
  return <SessionsView key={cursor} page={page} cursor={cursor} at={at} />;
}
