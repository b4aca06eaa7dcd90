import { answer, client } from "@/lib/api/client";
import type { AuditEventView } from "@/lib/domain/audit/schema";
import type { AuditProof, CurrentHead } from "@/lib/domain/sealing/schema";
import type { Page } from "@/lib/platform/page";

export type AuditPage = Page<AuditEventView>;

/** Errors: those of {@link answer}. */
export function listAudit(query: Record<string, string>, signal: AbortSignal): Promise<AuditPage> {
  return answer(client["audit-events"].$get({ query }, { init: { signal } }));
}

export function auditHead(signal: AbortSignal): Promise<CurrentHead> {
  return answer(client.audit.head.$get({}, { init: { signal } }));
}

export function auditProof(id: string): Promise<AuditProof> {
  return answer(client["audit-events"][":id"].proof.$get({ param: { id } }));
}
