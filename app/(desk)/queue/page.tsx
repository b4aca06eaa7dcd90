import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { SearchParams } from "nuqs/server";
import { bulkPolicyOf } from "@/components/queue/bulk-policy";
import { queueKey, queueQuery, readQueueParams, viewHref } from "@/components/queue/queue-params";
import { QueueView } from "@/components/queue/queue-view";
import { queueText } from "@/components/queue/text";
import { loadQueue } from "@/lib/domain/cases/loaders";
import { loadDesk } from "@/lib/domain/saved-views/loaders";

export const generateMetadata = (): Metadata => ({ title: queueText.title });

export default async function QueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = await searchParams;
  const { views, preferences, policy } = await loadDesk();
  // Without a view of its own the address means the one that the person opens the queue on.
  const start = preferences["queue.start"]?.query ?? {};
  if (Object.keys(asked).length === 0 && Object.keys(start).length > 0) redirect(viewHref(start));
  const params = await readQueueParams(asked);
  const { page, at } = await loadQueue(queueQuery(params));
  return (
    <QueueView
      initial={{ key: queueKey(params), page, at }}
      views={views}
      preferences={preferences}
      policy={bulkPolicyOf(policy)}
    />
  );
}
