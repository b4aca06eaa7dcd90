import { listStatements } from "@/lib/domain/statements/data";
import type { StatementFilter, StatementRow } from "@/lib/domain/statements/schema";
import { firstPaint } from "@/lib/platform/first-paint";
import type { Page } from "@/lib/platform/page";
import { requireStaff } from "@/lib/platform/session";

/** A page of statements of reasons, for leads. */
export async function loadStatements(
  filter: StatementFilter,
  cursor: string | null,
): Promise<Page<StatementRow> | null> {
  await requireStaff("statement:read");
  return firstPaint(() => listStatements(filter, { cursor: cursor ?? undefined, limit: 50 }));
}
