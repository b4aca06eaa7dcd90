import { type EnforcementRow, enforcementFilterSchema } from "@/lib/domain/enforcement/schema";
import { listEnforcements } from "@/lib/domain/enforcement-history/data";
import { ENFORCEMENT_SORTS } from "@/lib/domain/enforcement-history/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/** The first page of measures; `query` is the API's own, null where it asks for what is no filter. */
export async function loadEnforcements(query: Record<string, string>): Promise<Page<EnforcementRow> | null> {
  const actor = await requireStaff("enforcement:list");
  const { cursor, sort: order, ...rest } = query;
  const filter = enforcementFilterSchema.safeParse(rest);
  if (!filter.success) return null;
  const sort = ENFORCEMENT_SORTS.find((one) => one === order);
  return firstPaint(() => listEnforcements(filter.data, { cursor, limit: PAGE, sort, actor, now: new Date() }));
}
