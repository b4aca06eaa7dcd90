import { answer, client } from "@/lib/api/client";
import type { DeliveryState, DeliveryView } from "@/lib/domain/deliveries/schema";
import type { Trial, WebhookView, WebhookWithSecret } from "@/lib/domain/webhooks/schema";
import type { Page } from "@/lib/platform/page";

export type WebhookFields = { url: string; description: string; eventTypes: WebhookView["eventTypes"] };
export type DeliveryPage = Page<DeliveryView>;

type NewWebhook = Parameters<typeof client.webhooks.$post>[0]["json"];

export function listWebhooks(signal: AbortSignal): Promise<Page<WebhookView>> {
  return answer(client.webhooks.$get({}, { init: { signal } }));
}

export function readWebhook(id: string, signal: AbortSignal): Promise<WebhookView> {
  return answer(client.webhooks[":id"].$get({ param: { id } }, { init: { signal } }));
}

export function addWebhook(fields: WebhookFields): Promise<WebhookWithSecret> {
  return answer(client.webhooks.$post({ json: fields as NewWebhook }));
}

export function changeWebhook(
  id: string,
  change: Partial<WebhookFields> & { enabled?: boolean },
): Promise<WebhookView> {
  return answer(client.webhooks[":id"].$patch({ param: { id }, json: change as Partial<NewWebhook> }));
}

export function removeWebhook(id: string): Promise<{ id: string }> {
  return answer(client.webhooks[":id"].$delete({ param: { id } }));
}

export function rotateSecret(id: string, overlapHours: number): Promise<WebhookWithSecret> {
  return answer(client.webhooks[":id"].rotate.$post({ param: { id }, json: { overlapHours } }));
}

export function tryWebhook(id: string): Promise<Trial> {
  return answer(client.webhooks[":id"].test.$post({ param: { id } }));
}

export function listDeliveries(
  id: string,
  state: DeliveryState | null,
  cursor: string | null,
  signal: AbortSignal,
): Promise<DeliveryPage> {
  const query = { limit: "50", ...(state === null ? {} : { state }), ...(cursor === null ? {} : { cursor }) };
  return answer(client.webhooks[":id"].deliveries.$get({ param: { id }, query }, { init: { signal } }));
}

export function replayDelivery(id: string): Promise<DeliveryView> {
  return answer(client.deliveries[":id"].replay.$post({ param: { id } }));
}

export function replayDead(id: string): Promise<{ replayed: number }> {
  return answer(client.webhooks[":id"].replay.$post({ param: { id } }));
}
