import { recordAudit } from "@/lib/domain/audit/mutations";
import { getDelivery } from "@/lib/domain/deliveries/data";
import type { DeliveryView } from "@/lib/domain/deliveries/schema";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { writeOnce } from "@/lib/platform/transaction";
import { wake } from "@/lib/platform/wake";

/** Two replays at once would take the same rows in another order. Errors: `not_found`. */
async function lockForReplay(tx: Tx, endpointId: string): Promise<void> {
  const rows = isUuid(endpointId)
    ? await tx.$queryRaw<unknown[]>`
        SELECT id FROM webhook_endpoints WHERE id = ${endpointId}::uuid FOR NO KEY UPDATE`
    : [];
  if (rows.length === 0) throw new AppError("not_found", "There is no webhook with this id.");
}

/**
 * Sends one again: a dead letter gets all its tries anew, one that waits out a pause is tried at once. Errors:
 * `not_found`; `conflict` when it was delivered.
 */
export async function replayDelivery(call: Call, id: string): Promise<DeliveryView> {
  const view = await writeOnce(call, async (tx) => {
    const found = isUuid(id) ? await tx.webhookDelivery.findUnique({ where: { id } }) : null;
    if (!found) throw new AppError("not_found", "There is no delivery with this id.");
    await lockForReplay(tx, found.endpointId);
    // The lane first, as whoever sends from it does: the other way round the two could wait for one another.
    await tx.$executeRaw`
      UPDATE webhook_lanes SET next_attempt_at = now()
      WHERE endpoint_id = ${found.endpointId}::uuid AND account_id = ${found.accountId}`;
    // A message whose time of keeping is over cannot be sent again.
    const [row] = await tx.$queryRaw<{ endpoint_id: string; state: string }[]>`
      SELECT d.endpoint_id, d.state::text AS state FROM webhook_deliveries d JOIN outbox o ON o.id = d.seq
      WHERE d.id = ${id}::uuid FOR UPDATE OF d`;
    if (!row) throw new AppError("not_found", "There is no delivery with this id.");
    if (row.state === "delivered") {
      throw new AppError("conflict", "This message was delivered already. Only what failed can be sent again.");
    }
    if (row.state === "dead") {
      await tx.$executeRaw`
        UPDATE webhook_lanes SET pending = pending + 1
        WHERE endpoint_id = ${found.endpointId}::uuid AND account_id = ${found.accountId}`;
    }
    await tx.$executeRaw`
      UPDATE webhook_deliveries SET state = 'pending', attempts = 0, finished_at = NULL WHERE id = ${id}::uuid`;
    await recordAudit(tx, call, {
      type: "webhook.replayed",
      subject: { kind: "webhook", id: row.endpoint_id },
      data: { deliveries: 1, deliveryId: id },
    });
    return getDelivery(id, tx);
  });
  wake("delivery");
  return view;
}

/** Sends all dead letters of an endpoint again, in their order. Errors: `not_found`. */
export async function replayDead(call: Call, endpointId: string): Promise<{ replayed: number }> {
  const result = await writeOnce(call, async (tx) => {
    await lockForReplay(tx, endpointId);
    const [row] = await tx.$queryRaw<{ replayed: number }[]>`
      WITH revived AS (
        UPDATE webhook_deliveries SET state = 'pending', attempts = 0, finished_at = NULL
        WHERE endpoint_id = ${endpointId}::uuid AND state = 'dead'
          AND EXISTS (SELECT FROM outbox o WHERE o.id = webhook_deliveries.seq)
        RETURNING account_id
      ),
      lanes AS (
        UPDATE webhook_lanes l SET pending = l.pending + r.n, next_attempt_at = now()
        FROM (SELECT account_id, count(*)::int AS n FROM revived GROUP BY 1) r
        WHERE l.endpoint_id = ${endpointId}::uuid AND l.account_id = r.account_id
      )
      SELECT count(*)::int AS replayed FROM revived`;
    const replayed = row!.replayed;
    if (replayed > 0) {
      await recordAudit(tx, call, {
        type: "webhook.replayed",
        subject: { kind: "webhook", id: endpointId },
        data: { deliveries: replayed },
      });
    }
    return { replayed };
  });
  wake("delivery");
  return result;
}
