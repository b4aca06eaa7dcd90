import { listCases } from "@/lib/domain/cases/data";
import { type CaseRow, caseFilterSchema, casePageSchema } from "@/lib/domain/cases/schema";
import { requireStaff } from "@/lib/platform/session";

export type LoadedQueue = { page: { items: CaseRow[]; nextCursor: string | null }; at: number };

/**
 * The first paint of the queue. `query` is the address's part that the API's list would take; what does not fit is as if
 * it were not there, because a link typed wrong should still show a queue.
 */
export async function loadQueue(query: Record<string, string>): Promise<LoadedQueue> {
  const actor = await requireStaff("case:list");
  const filter = caseFilterSchema.safeParse(query);
  const page = casePageSchema.safeParse(query);
  const now = new Date();
  const { sort, cursor, limit } = page.success ? page.data : casePageSchema.parse({});
  const items = await listCases(filter.success ? filter.data : {}, { sort, cursor, limit, actor, now });
  return { page: items, at: now.getTime() };
}
