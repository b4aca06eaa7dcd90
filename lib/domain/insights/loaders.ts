import { getCaseInsights } from "@/lib/domain/case-insights/data";
import { getOverview } from "@/lib/domain/insights/data";
import {
  type CaseInsights,
  caseInsightsFilterSchema,
  type Overview,
  overviewFilterSchema,
} from "@/lib/domain/insights/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** The figures that the insights page opens with; null when the address asks for what cannot be given. */
export async function loadOverview(query: Record<string, string>): Promise<Overview | null> {
  await requireStaff("stats:read");
  return firstPaint(() => getOverview(overviewFilterSchema.parse(query), new Date()));
}

/** The same for the page on speed and outcomes. */
export async function loadCaseInsights(query: Record<string, string>): Promise<CaseInsights | null> {
  await requireStaff("stats:read");
  return firstPaint(() => getCaseInsights(caseInsightsFilterSchema.parse(query), new Date()));
}
