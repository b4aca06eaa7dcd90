import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WebhookDetail } from "@/components/settings/webhook-detail";
import { webhookText } from "@/components/settings/webhook-text";
import { loadWebhook } from "@/lib/domain/deliveries/loaders";

export const generateMetadata = (): Metadata => ({ title: webhookText.title });

export default async function WebhookPage({ params }: { params: Promise<{ webhookId: string }> }) {
  const { webhookId } = await params;
  const loaded = await loadWebhook(webhookId);
  if (loaded === null) notFound();
  return <WebhookDetail id={webhookId} initial={{ ...loaded, at: Date.now() }} />;
}
