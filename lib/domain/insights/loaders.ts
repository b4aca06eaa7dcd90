import { getOverview } from "@/lib/domain/insights/data";
import { type Overview, overviewFilterSchema } from "@/lib/domain/insights/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** The figures that the insights page opens with; null when the address asks for what cannot be given. */
export async function loadOverview(query: Record<string, string>): Promise<Overview | null> {
  await requireStaff("stats:read");
  return firstPaint(() => getOverview(overviewFilterSchema.parse(query), new Date()));
}
