import { forbidden } from "next/navigation";
import { listAuditEvents } from "@/lib/domain/audit/data";
import { readableAudit } from "@/lib/domain/audit/rules";
import { type AuditEventView, auditFilterSchema } from "@/lib/domain/audit/schema";
import { can } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

const PAGE = 50;

/**
 * The first page of the trail: all of it for those who may, one case's for moderators. `query` is the API's own; null
 * where it asks for what is no filter.
 */
export async function loadAudit(query: Record<string, string>): Promise<Page<AuditEventView> | null> {
  const staff = await requireStaff("session:own");
  if (!can(staff, "audit:read_all") && !can(staff, "audit:read_case")) forbidden();
  const { cursor, ...rest } = query;
  const filter = auditFilterSchema.safeParse(rest);
  if (!filter.success) return null;
  return firstPaint(() => {
    try {
      return listAuditEvents(readableAudit(staff, filter.data), { cursor, limit: PAGE });
    } catch (error) {
      if (error instanceof AppError && error.code === "forbidden") forbidden();
      throw error;
    }
  });
}
