import { answer, client } from "@/lib/api/client";
import type { ApprovalRow } from "@/lib/domain/approvals/schema";
import type { Page } from "@/lib/platform/page";

export type ApprovalPage = Page<ApprovalRow>;

/** Errors of all: those of {@link answer}. */
export function listApprovals(cursor: string | null, signal: AbortSignal): Promise<ApprovalPage> {
  return answer(client.approvals.$get({ query: cursor === null ? {} : { cursor } }, { init: { signal } }));
}

/** 409 where somebody else was faster. */
export async function approve(id: string): Promise<void> {
  await answer(client.decisions[":id"].approve.$post({ param: { id } }));
}

export async function reject(id: string, reason: string, keepRestriction: boolean): Promise<void> {
  await answer(client.decisions[":id"].reject.$post({ param: { id }, json: { reason, keepRestriction } }));
}

/** How many wait for the reader's role: by page address. */
export async function countWaiting(
  asks: { approvals: boolean; appeals: boolean },
  signal: AbortSignal,
): Promise<Record<string, { open: number; overdue: number }>> {
  const [approvals, appeals] = await Promise.all([
    asks.approvals ? answer(client.approvals.count.$get({}, { init: { signal } })) : null,
    asks.appeals ? answer(client.appeals.count.$get({}, { init: { signal } })) : null,
  ]);
  return { ...(approvals ? { "/approvals": approvals } : {}), ...(appeals ? { "/appeals": appeals } : {}) };
}
