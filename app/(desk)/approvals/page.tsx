import type { Metadata } from "next";
import { ApprovalsView } from "@/components/approval/approvals-view";
import { approvalText } from "@/components/approval/text";
import { loadApprovals } from "@/lib/domain/approvals/loaders";

export const generateMetadata = (): Metadata => ({ title: approvalText.title });

export default async function ApprovalsPage() {
  return <ApprovalsView initial={await loadApprovals()} at={Date.now()} />;
}
