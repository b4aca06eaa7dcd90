import { getRetention } from "@/lib/domain/retention/data";
import type { Retention } from "@/lib/domain/retention/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** All clocks, for administrators. */
export async function loadRetention(): Promise<Retention | null> {
  await requireStaff("retention:manage");
  return firstPaint(() => getRetention(new Date()));
}
