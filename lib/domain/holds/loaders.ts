import { listHolds } from "@/lib/domain/holds/data";
import type { HoldView } from "@/lib/domain/holds/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

/** The first page of legal holds, for leads and administrators. */
export async function loadHolds(cursor: string | null): Promise<Page<HoldView> | null> {
  await requireStaff("hold:manage");
  return firstPaint(() => listHolds({}, { cursor: cursor ?? undefined, limit: 50 }));
}
