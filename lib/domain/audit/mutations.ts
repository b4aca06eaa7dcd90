import { AUDIT_DATA, type NewAuditEvent } from "@/lib/domain/audit/schema";
import { eventMac } from "@/lib/domain/sealing/rules";
import type { Actor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { wakeAfterCommit } from "@/lib/platform/transaction";

/** The actor as the trail keeps it; `role` is the one held at that time, null for keys and jobs. */
export type AuditActor = { kind: Actor["kind"]; id: string; role: string | null };

export type AuditEntry = {
  event: NewAuditEvent;
  actor: AuditActor;
  at: Date;
  requestId: string | null;
  /** Network address and browser: kept apart, because they can be erased. */
  from: { address: string; userAgent: string | null } | null;
};

export function auditActor(actor: Actor): AuditActor {
  return { kind: actor.kind, id: actor.id, role: actor.kind === "user" ? actor.role : null };
}

/**
 * Writes audit events through the change's own transaction: if one cannot be written, the change does not happen.
 * Payloads are checked against their type, so a field that could carry text of a content never reaches the trail.
 */
export async function recordAudit(tx: Tx, call: Call, ...events: NewAuditEvent[]): Promise<void> {
  const actor = auditActor(call.actor);
  // One request has one address: kept once, with its first event.
  const from = call.address ? { address: call.address, userAgent: call.userAgent } : null;
  await appendAudit(
    tx,
    events.map((event, index) => ({
      event,
      actor,
      at: call.at,
      requestId: call.requestId,
      from: index === 0 ? from : null,
    })),
  );
}

/** The same for events of several actors or moments at once, such as refusals counted over a minute. */
export async function appendAudit(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ event, actor, at, requestId, from }) => {
    const id = newId();
    const data = AUDIT_DATA[event.type].strict().parse(event.data);
    const mac = eventMac({
      id,
      type: event.type,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_role: actor.role,
      subject_kind: event.subject.kind,
      subject_id: event.subject.id,
      occurred_at: at.toISOString(),
      request_id: requestId,
      data,
    });
    return {
      row: {
        id,
        type: event.type,
        actorKind: actor.kind,
        actorId: actor.id,
        actorRole: actor.role,
        subjectKind: event.subject.kind,
        subjectId: event.subject.id,
        occurredAt: at,
        requestId,
        data,
        mac,
      },
      from,
    };
  });
  await tx.auditEvent.createMany({ data: rows.map(({ row }) => row) });
  // What desks on screen show of cases, they read from here.
  if (entries.some(({ event }) => event.subject.kind === "case")) wakeAfterCommit(tx, "desk");
  const addresses = rows.flatMap(({ row, from }) => (from ? [{ eventId: row.id, ...from }] : []));
  if (addresses.length > 0) await tx.auditAddress.createMany({ data: addresses });
}
