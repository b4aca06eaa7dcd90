import { listWebhooks } from "@/lib/domain/webhooks/data";
import type { WebhookView } from "@/lib/domain/webhooks/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** The endpoints, for administrators. */
export async function loadWebhooks(): Promise<{ items: WebhookView[]; nextCursor: null } | null> {
  await requireStaff("webhook:manage");
  return firstPaint(() => listWebhooks());
}
