import { listApprovals } from "@/lib/domain/approvals/data";
import type { ApprovalRow } from "@/lib/domain/approvals/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/** The first page of what waits for a second person. */
export async function loadApprovals(): Promise<Page<ApprovalRow> | null> {
  const actor = await requireStaff("decision:approve");
  return firstPaint(() => listApprovals({ limit: PAGE, actor, now: new Date() }));
}
