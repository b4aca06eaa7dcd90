import { listStatements } from "@/lib/domain/statements/data";
import type { StatementFilter, StatementRow } from "@/lib/domain/statements/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import { requireStaff } from "@/lib/platform/session";

/** A page of statements of reasons, for leads. */
export async function loadStatements(
  filter: StatementFilter,
  cursor: string | null,
): Promise<{ items: StatementRow[]; nextCursor: string | null } | null> {
  await requireStaff("statement:read");
  return firstPaint(() => listStatements(filter, { cursor: cursor ?? undefined, limit: 50 }));
}
