import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { queueKey, queueQuery, readQueueParams } from "@/components/queue/queue-params";
import { QueueView } from "@/components/queue/queue-view";
import { queueText } from "@/components/queue/text";
import { loadQueue } from "@/lib/domain/cases/loaders";

export const metadata: Metadata = { title: queueText.title };

export default async function QueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await readQueueParams(searchParams);
  const { page, at } = await loadQueue(queueQuery(params));
  return <QueueView initial={{ key: queueKey(params), page, at }} />;
}
