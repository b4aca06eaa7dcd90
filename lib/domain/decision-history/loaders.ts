import { listDecisions } from "@/lib/domain/decision-history/data";
import { DECISION_SORTS, type DecisionRow, decisionFilterSchema } from "@/lib/domain/decision-history/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/** The first page of decisions; `query` is the API's own, null where it asks for what is no filter. */
export async function loadDecisions(query: Record<string, string>): Promise<Page<DecisionRow> | null> {
  const actor = await requireStaff("enforcement:list");
  const { cursor, sort: order, ...rest } = query;
  const filter = decisionFilterSchema.safeParse(rest);
  if (!filter.success) return null;
  const sort = DECISION_SORTS.find((one) => one === order);
  return firstPaint(() => listDecisions(filter.data, { cursor, limit: PAGE, sort, actor, now: new Date() }));
}
