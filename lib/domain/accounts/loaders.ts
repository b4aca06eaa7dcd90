import { notFound } from "next/navigation";
import { getAccountView } from "@/lib/domain/accounts/data";
import type { AccountView, TimelinePage } from "@/lib/domain/accounts/schema";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";
import { listEnforcements } from "@/lib/domain/enforcement-history/data";
import { getAccountTimeline } from "@/lib/domain/timeline/data";
import { can } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

/** Rows of an account's measures and of its timeline that the page opens with. */
const MEASURES = 50;
const ENTRIES = 40;

export type AccountPageData = {
  account: AccountView;
  /** Null for those who may not list measures. */
  measures: Page<EnforcementRow> | null;
  timeline: TimelinePage;
};

/** All that the account page opens with; "not found" for an id that the desk never saw. */
export async function loadAccount(id: string): Promise<AccountPageData> {
  const actor = await requireStaff("account:read");
  const now = new Date();
  try {
    const [account, measures, timeline] = await Promise.all([
      getAccountView(actor, id, now),
      can(actor, "enforcement:list") ? listEnforcements({ account: id }, { limit: MEASURES, actor, now }) : null,
      getAccountTimeline(id, { limit: ENTRIES }),
    ]);
    return { account, measures, timeline };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
