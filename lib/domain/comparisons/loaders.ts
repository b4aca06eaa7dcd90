import { getComparison, listComparisons } from "@/lib/domain/comparisons/data";
import {
  type Comparison,
  type ComparisonFilter,
  type ComparisonRow,
  comparisonFilterSchema,
} from "@/lib/domain/comparisons/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/** The first page of comparisons; null where the address asks for what is no filter. */
export async function loadComparisons(query: Record<string, string>): Promise<{
  filter: ComparisonFilter;
  page: Page<ComparisonRow> | null;
  at: number;
}> {
  const me = await requireStaff("quality:manage");
  const { cursor, ...rest } = query;
  const asked = comparisonFilterSchema.safeParse(rest);
  const filter = asked.success ? asked.data : comparisonFilterSchema.parse({});
  const page = await firstPaint(() => listComparisons(filter, { cursor, limit: PAGE }, me));
  return { filter, page, at: Date.now() };
}

/** One comparison. Errors: `not_found`. */
export async function loadComparison(id: string): Promise<{ comparison: Comparison; at: number }> {
  const me = await requireStaff("quality:manage");
  const now = new Date();
  return { comparison: await getComparison(id, me, now), at: now.getTime() };
}
