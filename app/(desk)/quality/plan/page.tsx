import type { Metadata } from "next";
import { PlanView } from "@/components/quality/plan-view";
import { qualityText } from "@/components/quality/text";
import { loadPlans } from "@/lib/domain/quality-plans/loaders";

export const generateMetadata = (): Metadata => ({ title: qualityText.tabs.plan });

export default async function PlanPage() {
  const { plans, reviewers, views } = await loadPlans();
  return <PlanView key={plans[0]?.version ?? 0} plans={plans} reviewers={reviewers} views={views} />;
}
