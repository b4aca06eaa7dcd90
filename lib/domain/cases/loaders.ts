import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { getCase, listCases } from "@/lib/domain/cases/data";
import { type CaseRow, caseFilterSchema, casePageSchema } from "@/lib/domain/cases/schema";
import type { Shared } from "@/lib/domain/contacts/schema";
import { currentPolicy } from "@/lib/domain/policies/data";
import { getShared } from "@/lib/domain/precedents/data";
import { noteCaseView } from "@/lib/domain/views/mutations";
import { callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";
import type { PolicyData } from "@/lib/policy/policy-data";

export type LoadedQueue = { page: Page<CaseRow>; at: number };

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

export type LoadedCase = { detail: CaseDetail; policy: PolicyData; shared: Shared | null; at: number };

/**
 * The first paint of a case, with the policy that a decision on it follows, and who shares the account's contacts: asked for
 * once the page stands, that would push what lies under it down. Errors: `not_found`.
 */
export async function loadCase(id: string): Promise<LoadedCase> {
  const actor = await requireStaff("case:read");
  const at = new Date();
  const call = callBy(actor, at, newId());
  await noteCaseView(call, id);
  const [detail, policy, shared] = await Promise.all([getCase(call, id), currentPolicy(), getShared(id, at)]);
  return { detail, policy: policy.data, shared, at: at.getTime() };
}
