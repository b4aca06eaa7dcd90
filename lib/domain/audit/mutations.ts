import { AUDIT_DATA, type NewAuditEvent } from "@/lib/domain/audit/schema";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/**
 * Writes audit events through the change's own transaction: if one cannot be written, the change does not happen.
 * Payloads are checked against their type, so a field that could carry text of a content never reaches the trail.
 */
export async function recordAudit(tx: Tx, call: Call, ...events: NewAuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    id: newId(),
    type: event.type,
    actorKind: call.actor.kind,
    actorId: call.actor.id,
    actorRole: call.actor.kind === "user" ? call.actor.role : null,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    occurredAt: call.at,
    requestId: call.requestId,
    data: AUDIT_DATA[event.type].strict().parse(event.data),
  }));
  await tx.auditEvent.createMany({ data: rows });
  if (call.address) {
    await tx.auditAddress.create({ data: { eventId: rows[0]!.id, address: call.address, userAgent: call.userAgent } });
  }
}
