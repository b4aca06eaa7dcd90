import { listPlans, listReviewers } from "@/lib/domain/quality-plans/data";
import type { Plan } from "@/lib/domain/quality-plans/schema";
import { requireStaff } from "@/lib/platform/session";

type Reviewers = Awaited<ReturnType<typeof listReviewers>>["items"];

/** The sampling plan, its versions, and whose decisions it may choose. */
export async function loadPlans(): Promise<{ plans: Plan[]; reviewers: Reviewers }> {
  await requireStaff("quality:manage");
  const [plans, reviewers] = await Promise.all([listPlans(), listReviewers()]);
  return { plans: plans.items, reviewers: reviewers.items };
}
