import type { RevealedSignal } from "@/components/evidence/types";
import { answer, client } from "@/lib/api/client";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { CaseRow } from "@/lib/domain/cases/schema";
import type { ContentPage } from "@/lib/domain/conversations/schema";
import type { HeldAhead } from "@/lib/domain/turns/schema";

export function getCase(id: string, signal?: AbortSignal): Promise<CaseDetail> {
  return answer<CaseDetail>(client.cases[":id"].$get({ param: { id } }, { init: { signal: signal ?? null } }));
}

/** Up to 50 contents before or after a position of the conversation, or around one of them. */
export function getContents(
  id: string,
  from: { before: string } | { after: string } | { around: string },
  signal?: AbortSignal,
): Promise<ContentPage> {
  return answer<ContentPage>(
    client.cases[":id"].contents.$get({ param: { id }, query: from }, { init: { signal: signal ?? null } }),
  );
}

/** Takes or renews the hold; answers its end. */
export async function claimCase(id: string): Promise<string> {
  const row = await answer<CaseRow>(client.cases[":id"].claim.$post({ param: { id } }));
  return row.claim?.expiresAt ?? new Date(Date.now()).toISOString();
}

/** Holds the case that follows `from` for the moment in which that is decided; answers its end. */
export async function holdAhead(id: string, caseVersion: number, from: string): Promise<string> {
  const json = { from, caseVersion };
  return (await answer<HeldAhead>(client.cases[":id"]["hold-ahead"].$post({ param: { id }, json }))).until;
}

export async function releaseCase(id: string): Promise<void> {
  await answer<CaseRow>(client.cases[":id"].release.$post({ param: { id }, query: {} }));
}

/** For a page that goes away: sent without waiting, and it outlives the page. Only the hold that ends at `until`. */
export function releaseOnLeaving(id: string, until: string): void {
  void fetch(`/api/v1/cases/${encodeURIComponent(id)}/release?${new URLSearchParams({ until })}`, {
    method: "POST",
    keepalive: true,
    credentials: "same-origin",
  }).catch(() => {
    // The hold then ends by itself.
  });
}

export function revealSignal(id: string, caseId: string, reason: string): Promise<RevealedSignal> {
  return answer<RevealedSignal>(client.signals[":id"].reveal.$post({ param: { id }, json: { caseId, reason } }));
}
