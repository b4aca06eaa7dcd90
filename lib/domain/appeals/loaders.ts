import { getAppeal, languageOfCase, listAppeals } from "@/lib/domain/appeals/data";
import { type AppealDetail, type AppealRow, appealFilterSchema } from "@/lib/domain/appeals/schema";
import { currentPolicy } from "@/lib/domain/policies/data";
import { noteCaseView } from "@/lib/domain/views/mutations";
import { callBy } from "@/lib/platform/call";
import { firstPaint } from "@/lib/platform/first-paint";
import { newId } from "@/lib/platform/ids";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";
import type { PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

const PAGE = 50;

/** The first page of appeals; null where the address asks for what is no filter. */
export async function loadAppeals(query: Record<string, string>): Promise<Page<AppealRow> | null> {
  const actor = await requireStaff("appeal:list");
  const { cursor, ...rest } = query;
  const filter = appealFilterSchema.safeParse(rest);
  if (!filter.success) return null;
  return firstPaint(() => listAppeals(filter.data, { cursor, limit: PAGE, actor, now: new Date() }));
}

type LoadedAppeal = { detail: AppealDetail; policy: PolicyData; language: PolicyLanguage; at: number };

/** One appeal, with the policy whose words answer it, in the account's language. Errors: `not_found`. */
export async function loadAppeal(id: string): Promise<LoadedAppeal> {
  const actor = await requireStaff("appeal:read");
  const at = new Date();
  const call = callBy(actor, at, newId());
  const [detail, policy] = await Promise.all([getAppeal(call, id), currentPolicy()]);
  await noteCaseView(call, detail.caseId);
  return { detail, policy: policy.data, language: await languageOfCase(detail.caseId), at: at.getTime() };
}
