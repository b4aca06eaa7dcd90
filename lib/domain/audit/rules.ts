import type { AuditFilter } from "@/lib/domain/audit/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";

/**
 * What of the trail this reader may ask for: all of it, or one case at a time. A bare id is taken for a case's where
 * cases are all that may be read. Errors: `forbidden`.
 */
export function readableAudit(actor: Actor, filter: AuditFilter): AuditFilter {
  if (can(actor, "audit:read_all")) return filter;
  const id = filter.subject?.replace(/^case:/, "") ?? "";
  if (!isUuid(id)) throw new AppError("forbidden", "You may read the trail of one case: send subject=case:<id>.");
  return { ...filter, subject: `case:${id}` };
}
