import type { Metadata } from "next";
import { webhookText } from "@/components/settings/webhook-text";
import { Webhooks } from "@/components/settings/webhooks";
import { loadWebhooks } from "@/lib/domain/webhooks/loaders";

export const generateMetadata = (): Metadata => ({ title: webhookText.title });

export default async function WebhooksPage() {
  return <Webhooks initial={{ page: await loadWebhooks(), at: Date.now() }} />;
}
