import { listReporters } from "@/lib/domain/reporters/data";
import type { ReporterView } from "@/lib/domain/reporters/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** Reporters of the last 90 days, for leads. */
export async function loadReporters(): Promise<{ items: ReporterView[]; nextCursor: null } | null> {
  const actor = await requireStaff("reporter:mute");
  return firstPaint(() => listReporters({ actor, now: new Date() }));
}
