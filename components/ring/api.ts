import { answer, client } from "@/lib/api/client";
import type { RingDecisions, RingOutcome, RingView } from "@/lib/domain/rings/schema";

/** Errors of all: those of {@link answer}. */
export function getRing(id: string, signal: AbortSignal): Promise<RingView> {
  return answer(client.rings[":id"].$get({ param: { id } }, { init: { signal } }));
}

export function makeRing(name: string, caseIds: string[]): Promise<RingView> {
  return answer(client.rings.$post({ json: { name, caseIds } }));
}

export function addToRing(id: string, caseId: string): Promise<RingView> {
  return answer(client.rings[":id"].cases.$post({ param: { id }, json: { caseId } }));
}

export function removeFromRing(id: string, caseId: string): Promise<RingView> {
  return answer(client.rings[":id"].cases[":caseId"].$delete({ param: { id, caseId } }));
}

export function claimRing(id: string): Promise<RingView> {
  return answer(client.rings[":id"].claim.$post({ param: { id } }));
}

/** `key` is the same for every try, so that a lost answer never decides twice. */
export function decideRing(id: string, decisions: RingDecisions["decisions"], key: string): Promise<RingOutcome> {
  return answer(
    client.rings[":id"].decisions.$post(
      { param: { id }, json: { decisions } },
      { headers: { "Idempotency-Key": key } },
    ),
  );
}
