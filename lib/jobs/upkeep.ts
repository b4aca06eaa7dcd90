import { sweepStagedChunks } from "@/lib/domain/attachments/mutations";
import { forgetDelivered } from "@/lib/domain/deliveries/mutations";
import { query } from "@/lib/platform/db";

const BATCH = 5_000;

/** Months are made this far ahead: a worker that is down for weeks must not stop the intake. */
const AHEAD = "3 months";

/** Makes the partitions of the months ahead; there is no default one for rows to fall into. Answers how many were made. */
export async function makePartitions(): Promise<number> {
  const [row] = await query<{ made: number }>("SELECT docket_make_partitions(now() + $1::interval) AS made", [AHEAD]);
  return row?.made ?? 0;
}

/** Event ids are remembered for 30 days, as the interface says. Answers how many were forgotten, a batch at most. */
export async function forgetReceipts(): Promise<number> {
  return deleteBatch(
    "event_receipts",
    "event_id",
    "SELECT event_id FROM event_receipts WHERE received_at < now() - interval '30 days' LIMIT $1 FOR UPDATE SKIP LOCKED",
  );
}

/** What is told of content before its creation holds its text; a creation so late comes never. Answers how many went. */
async function forgetPending(): Promise<number> {
  const removed: number[] = [];
  for (const table of ["pending_content_events", "pending_signals"]) {
    removed.push(
      await deleteBatch(
        table,
        "event_id",
        `SELECT event_id FROM ${table} WHERE received_at < now() - interval '30 days' LIMIT $1 FOR UPDATE SKIP LOCKED`,
      ),
    );
  }
  return Math.max(...removed);
}

/** First answers are given again for 24 hours. */
export async function forgetIdempotencyKeys(): Promise<number> {
  return deleteBatch(
    "idempotency_keys",
    "(actor_id, route, key)",
    `SELECT actor_id, route, key FROM idempotency_keys WHERE created_at < now() - interval '24 hours'
     LIMIT $1 FOR UPDATE SKIP LOCKED`,
  );
}

async function deleteBatch(table: string, key: string, select: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    `WITH gone AS (DELETE FROM ${table} WHERE ${key} IN (${select}) RETURNING 1) SELECT count(*)::int AS n FROM gone`,
    [BATCH],
  );
  return row?.n ?? 0;
}

/** One round of sweeping; true when a table still holds more than a batch. */
export async function sweep(): Promise<boolean> {
  const receipts = await forgetReceipts();
  const pending = await forgetPending();
  const keys = await forgetIdempotencyKeys();
  const delivered = await forgetDelivered();
  await sweepStagedChunks(new Date());
  return receipts === BATCH || pending === BATCH || keys === BATCH || delivered >= BATCH;
}
