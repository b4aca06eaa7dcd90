import { listDeliveries } from "@/lib/domain/deliveries/data";
import type { DeliveryView } from "@/lib/domain/deliveries/schema";
import { getWebhook } from "@/lib/domain/webhooks/data";
import type { WebhookView } from "@/lib/domain/webhooks/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

/** One endpoint with the newest of its deliveries, for administrators; null where there is none of this id. */
export async function loadWebhook(
  id: string,
): Promise<{ webhook: WebhookView; deliveries: Page<DeliveryView> } | null> {
  await requireStaff("webhook:manage");
  return firstPaint(async () => ({
    webhook: await getWebhook(id),
    deliveries: await listDeliveries(id, {}, { limit: 50 }),
  }));
}
