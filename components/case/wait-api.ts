import { answer, client } from "@/lib/api/client";
import type { CaseRow } from "@/lib/domain/cases/schema";

export type Assignee = { id: string; name: string; role: string };

/** Errors of all: those of {@link answer}; 409 where the hold is lost or the case changed. */
export async function snoozeCase(id: string, until: string, reason: string, caseVersion: number): Promise<void> {
  await answer<CaseRow>(client.cases[":id"].snooze.$post({ param: { id }, json: { until, reason, caseVersion } }));
}

export async function escalateCase(id: string, reason: string, caseVersion: number): Promise<void> {
  await answer<CaseRow>(client.cases[":id"].escalate.$post({ param: { id }, json: { reason, caseVersion } }));
}

export async function wakeCase(id: string): Promise<void> {
  await answer<CaseRow>(client.cases[":id"].wake.$post({ param: { id } }));
}

export async function confirmReview(id: string): Promise<void> {
  await answer<CaseRow>(client.cases[":id"]["re-review"].$post({ param: { id } }));
}

export async function assignCase(id: string, assigneeId: string | null): Promise<void> {
  await answer<CaseRow>(client.cases[":id"].assign.$post({ param: { id }, json: { assigneeId } }));
}

export async function listAssignees(signal: AbortSignal): Promise<Assignee[]> {
  const { items } = await answer(client.assignees.$get({}, { init: { signal } }));
  return items;
}
