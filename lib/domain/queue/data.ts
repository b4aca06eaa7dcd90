import type { Tx } from "@/lib/platform/db";
import { groupBy } from "@/lib/platform/rows";

/** One revision in line, with every row of the queue that asks for it. */
export type DetectionTask = { rowIds: bigint[]; contentId: string; revision: number; attempts: number };
export type TakenKey = { key: string; tasks: DetectionTask[] };

type Row = { id: bigint; key: string; content_id: string; revision: number; attempts: number };

/** Tells this lock from others on the same text. */
const LOCK_SEED = 71;

/**
 * Takes the conversations that have waited longest, oldest first, for the rest of the transaction. A key is taken by
 * one transaction only, under an advisory lock that ends with it: rows may be skipped by another worker, halves of a
 * conversation are never judged side by side.
 */
export async function takeKeys(
  tx: Tx,
  limits: { maxKeys: number; maxContents: number; only?: string },
): Promise<TakenKey[]> {
  const only = limits.only ?? null;
  const head = await tx.$queryRaw<Row[]>`
    SELECT id, key, content_id, revision, attempts FROM detection_queue
    WHERE available_at <= now() AND (${only}::text IS NULL OR key = ${only})
    ORDER BY available_at, id LIMIT ${limits.maxContents} FOR UPDATE SKIP LOCKED`;
  if (head.length === 0) return [];
  const wanted = [...new Set(head.map((row) => row.key))].slice(0, limits.maxKeys);
  const locked = await tx.$queryRaw<{ key: string; got: boolean }[]>`
    SELECT key, pg_try_advisory_xact_lock(hashtextextended(key, ${LOCK_SEED})) AS got FROM unnest(${wanted}::text[]) AS key`;
  const got = new Set(locked.filter((row) => row.got).map((row) => row.key));
  if (got.size === 0) return [];
  const more = await tx.$queryRaw<Row[]>`
    SELECT id, key, content_id, revision, attempts FROM detection_queue
    WHERE key = ANY(${[...got]}::text[]) AND available_at <= now() AND id <> ALL(${head.map((row) => row.id)}::bigint[])
    ORDER BY available_at, id LIMIT ${limits.maxContents} FOR UPDATE SKIP LOCKED`;
  const rows = [...head.filter((row) => got.has(row.key)), ...more];
  return [...groupBy(rows, (row) => row.key)].map(([key, list]) => ({
    key,
    tasks: [...groupBy(list, (row) => `${row.content_id} ${row.revision}`).values()].map((same) => ({
      rowIds: same.map((row) => row.id),
      contentId: same[0]!.content_id,
      revision: same[0]!.revision,
      attempts: Math.max(...same.map((row) => row.attempts)),
    })),
  }));
}
