import { type AuditActor, type AuditEntry, appendAudit, auditActor } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import type { Call } from "@/lib/platform/call";
import { prisma, type Tx } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/keyring";
import { logger } from "@/lib/platform/logger";
import { networkOf } from "@/lib/platform/network-of";
import { inTransaction } from "@/lib/platform/transaction";

type RefusalEvent = Extract<NewAuditEvent, { type: "permission.refused" | "session.refused" }>;
/** A refusal as it is told here; how many there were is counted, not given. */
export type Refusal = RefusalEvent extends infer Event
  ? Event extends RefusalEvent
    ? Omit<Event, "data"> & { data: Omit<Event["data"], "count"> }
    : never
  : never;

type Pending = { refusal: Refusal; actor: AuditActor; requestId: string };

function entry(pending: Pending, count: number, at: Date, address: string | null): AuditEntry {
  const { refusal, actor, requestId } = pending;
  const event = { ...refusal, data: { ...refusal.data, count } } as RefusalEvent;
  return { event, actor, at, requestId, from: address ? { address, userAgent: null } : null };
}

/**
 * Tells the audit trail of a refusal: at once for the first by this subject from this network, counted for the rest of
 * the minute, so that a flood of attempts cannot flood the trail. The counted ones become an event of the next window:
 * by the next refusal, or by `flushRefusals`. The events' counts add up to the refusals, whoever refuses at once with whom.
 *
 * A refusal stands even where it cannot be told: a failure is logged and swallowed.
 */
export async function recordRefusal(call: Call, refusal: Refusal): Promise<void> {
  const { kind, id } = refusal.subject;
  const key = sha256(`${refusal.type}\n${kind}:${id}\n${call.address ? networkOf(call.address) : ""}`).toString("hex");
  const pending: Pending = { refusal, actor: auditActor(call.actor), requestId: call.requestId };
  try {
    // The flood takes this way: one short statement, no audit row.
    const counted = await prisma().$executeRaw`
      UPDATE refusal_counters SET pending = pending + 1, event = ${JSON.stringify(pending)}::jsonb
      WHERE key = ${key} AND window_started_at > now() - interval '1 minute'`;
    if (counted === 0) await inTransaction((tx) => openWindow(tx, call, key, pending));
  } catch (error) {
    logger.error(
      { requestId: call.requestId, fault: error instanceof Error ? error.name : "unknown" },
      "refusal not told",
    );
  }
}

async function openWindow(tx: Tx, call: Call, key: string, pending: Pending): Promise<void> {
  const event = JSON.stringify(pending);
  // The conflicting branch changes nothing: it is there to wait for and lock the row that somebody else just made.
  const [row] = await tx.$queryRaw<{ pending: number; made: boolean; open: boolean }[]>`
    INSERT INTO refusal_counters (key, window_started_at, pending, event, address)
    VALUES (${key}, now(), 0, ${event}::jsonb, ${call.address})
    ON CONFLICT (key) DO UPDATE SET key = excluded.key
    RETURNING pending, xmax = 0 AS made, window_started_at > now() - interval '1 minute' AS open`;
  if (!row) return;
  if (!row.made && row.open) {
    await tx.$executeRaw`UPDATE refusal_counters SET pending = pending + 1, event = ${event}::jsonb WHERE key = ${key}`;
    return;
  }
  if (!row.made) {
    await tx.$executeRaw`UPDATE refusal_counters SET pending = 0, window_started_at = now() WHERE key = ${key}`;
  }
  await appendAudit(tx, [entry(pending, row.pending + 1, call.at, call.address)]);
}

/** Windows that one transaction looks at. */
const BATCH = 500;

/**
 * Writes what was counted in windows that are over and forgets the quiet ones. Answers whether there may be more. Several
 * workers may run it at once.
 */
export async function flushRefusals(call: Call): Promise<boolean> {
  return inTransaction(async (tx) => {
    const over = await tx.$queryRaw<{ key: string; pending: number; event: Pending; address: string | null }[]>`
      SELECT key, pending, event, address FROM refusal_counters
      WHERE window_started_at <= now() - interval '1 minute'
      ORDER BY window_started_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
    const counted = over.filter((row) => row.pending > 0);
    const quiet = over.filter((row) => row.pending === 0).map((row) => row.key);
    await appendAudit(
      tx,
      counted.map((row) => entry(row.event, row.pending, call.at, row.address)),
    );
    await tx.$executeRaw`UPDATE refusal_counters SET pending = 0, window_started_at = now()
      WHERE key = ANY(${counted.map((row) => row.key)})`;
    await tx.refusalCounter.deleteMany({ where: { key: { in: quiet } } });
    return over.length === BATCH;
  });
}
