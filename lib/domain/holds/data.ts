import type { HoldView } from "@/lib/domain/holds/schema";
import { decodeId, encodeCursor } from "@/lib/platform/cursor";
import { query, type Tx } from "@/lib/platform/db";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";

/** Accounts under a standing hold, for a statement that must leave them alone. */
export const HELD_ACCOUNTS = "(SELECT h.account_id FROM legal_holds h WHERE h.lifted_at IS NULL)";

type Row = {
  id: string;
  account_id: string;
  reason: string;
  set_by: string;
  set_name: string | null;
  set_at: Date;
  lifted_by: string | null;
  lift_name: string | null;
  lifted_at: Date | null;
  lift_reason: string | null;
};

/** Holds, newest first; of one account or of all; the lifted ones only where asked for. */
export async function listHolds(
  filter: { account?: string | undefined; standing?: boolean | undefined },
  page: PageQuery,
): Promise<Page<HoldView>> {
  const from = page.cursor === undefined ? null : decodeId(page.cursor);
  const rows = await query<Row>(
    `SELECT h.id, h.account_id, h.reason, h.set_by, s.name AS set_name, h.set_at, h.lifted_by, l.name AS lift_name,
       h.lifted_at, h.lift_reason
     FROM legal_holds h LEFT JOIN users s ON s.id = h.set_by LEFT JOIN users l ON l.id = h.lifted_by
     WHERE ($1::text IS NULL OR h.account_id = $1::text) AND (NOT $2::boolean OR h.lifted_at IS NULL)
       AND ($3::uuid IS NULL OR h.id < $3::uuid)
     ORDER BY h.id DESC LIMIT $4`,
    [filter.account ?? null, filter.standing ?? false, from, page.limit + 1],
  );
  const holds = rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    reason: row.reason,
    setBy: { id: row.set_by, name: row.set_name ?? "" },
    setAt: row.set_at.toISOString(),
    liftedBy: row.lifted_by ? { id: row.lifted_by, name: row.lift_name ?? "" } : null,
    liftedAt: row.lifted_at?.toISOString() ?? null,
    liftReason: row.lift_reason,
  }));
  return pageOf(holds, page.limit, (last) => encodeCursor([last.id]));
}

/** Whether the account is under hold; its row is locked, so that none is set or lifted meanwhile. */
export async function isHeld(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM legal_holds WHERE account_id = ${accountId} AND lifted_at IS NULL FOR SHARE`;
  return rows.length > 0;
}
