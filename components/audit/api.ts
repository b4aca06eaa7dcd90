import { answer, client } from "@/lib/api/client";
import type { AuditEventView } from "@/lib/domain/audit/schema";

export type AuditPage = { items: AuditEventView[]; nextCursor: string | null };

/** Errors: those of {@link answer}. */
export function listAudit(query: Record<string, string>, signal: AbortSignal): Promise<AuditPage> {
  return answer(client["audit-events"].$get({ query }, { init: { signal } }));
}
