import { listPlans, listReviewers } from "@/lib/domain/quality-plans/data";
import type { Plan } from "@/lib/domain/quality-plans/schema";
import { listSavedViews } from "@/lib/domain/saved-views/data";
import type { SavedView } from "@/lib/domain/saved-views/schema";
import { requireStaff } from "@/lib/platform/session";

type Reviewers = Awaited<ReturnType<typeof listReviewers>>["items"];

/** The sampling plan, its versions, whose decisions it may choose, and the views that strata may be filled from. */
export async function loadPlans(): Promise<{ plans: Plan[]; reviewers: Reviewers; views: SavedView[] }> {
  const actor = await requireStaff("quality:manage");
  const [plans, reviewers, views] = await Promise.all([listPlans(), listReviewers(), listSavedViews(actor)]);
  return { plans: plans.items, reviewers: reviewers.items, views };
}
