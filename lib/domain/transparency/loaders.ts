import { getTransparency } from "@/lib/domain/transparency/data";
import { type Transparency, transparencyQuerySchema } from "@/lib/domain/transparency/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";
import { DAY_MS, dayOf } from "@/lib/platform/time";

/** The last whole quarter: what a report is usually about. */
function lastQuarter(now: Date): { from: string; to: string } {
  const first = new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3, 1));
  const before = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - 3, 1));
  return { from: dayOf(before), to: dayOf(new Date(first.getTime() - DAY_MS)) };
}

/** Null when the address asks for what cannot be given. */
export async function loadTransparency(asked: { from?: string | undefined; to?: string | undefined }): Promise<{
  period: { from: string; to: string };
  report: Transparency | null;
}> {
  await requireStaff("stats:read");
  const now = new Date();
  const standard = lastQuarter(now);
  const period = { from: asked.from ?? standard.from, to: asked.to ?? standard.to };
  return {
    period,
    report: await firstPaint(() => getTransparency(transparencyQuerySchema.parse(period), now)),
  };
}
