import { getDetectorInsights } from "@/lib/domain/detector-insights/data";
import { type DetectorInsights, detectorInsightsFilterSchema } from "@/lib/domain/detector-insights/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** The figures that the page on detectors opens with; null when the address asks for what cannot be given. */
export async function loadDetectorInsights(query: Record<string, string>): Promise<DetectorInsights | null> {
  await requireStaff("stats:read");
  return firstPaint(() => getDetectorInsights(detectorInsightsFilterSchema.parse(query), new Date()));
}
