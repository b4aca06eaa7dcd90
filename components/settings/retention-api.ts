import { answer, client } from "@/lib/api/client";
import type { ErasureView } from "@/lib/domain/erasure/schema";
import type { HoldView } from "@/lib/domain/holds/schema";
import type { Retention, RetentionClass, RetentionClock } from "@/lib/domain/retention/schema";
import type { Page } from "@/lib/platform/page";

export function readRetention(signal: AbortSignal): Promise<Retention> {
  return answer(client.retention.$get({}, { init: { signal } }));
}

export async function previewClock(
  name: RetentionClass,
  days: number,
  signal: AbortSignal,
): Promise<RetentionClock["due"]> {
  const query = { class: name, days: String(days) };
  return (await answer(client.retention.preview.$get({ query }, { init: { signal } }))).due;
}

export function setClock(name: RetentionClass, days: number | null): Promise<Retention> {
  return answer(client.retention[":class"].$put({ param: { class: name }, json: { days } }));
}

export function readHolds(cursor: string | null, signal: AbortSignal): Promise<Page<HoldView>> {
  const query = { limit: "50", ...(cursor === null ? {} : { cursor }) };
  return answer(client.holds.$get({ query }, { init: { signal } }));
}

export function setHold(id: string, reason: string): Promise<HoldView> {
  return answer(client.accounts[":id"].hold.$post({ param: { id }, json: { reason } }));
}

export function liftHold(id: string, reason: string): Promise<HoldView> {
  return answer(client.accounts[":id"].hold.lift.$post({ param: { id }, json: { reason } }));
}

export function eraseAccount(id: string, reason: string): Promise<ErasureView> {
  return answer(client.accounts[":id"].erase.$post({ param: { id }, json: { reason } }));
}
