import { allowedOnBulk } from "@/lib/domain/bulk/rules";
import type { BulkDecision, BulkItemView, BulkState, BulkView, ItemState } from "@/lib/domain/bulk/schema";
import { ITEM_STATES } from "@/lib/domain/bulk/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { decodeNumber, encodeCursor } from "@/lib/platform/cursor";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";

type Row = {
  id: string;
  state: BulkState;
  stopped_because: string | null;
  decision: BulkDecision;
  total: number;
  created_by: string;
  created_by_name: string | null;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  counts: Record<string, number> | null;
};

/** One's own bulk decisions, and every one for those who may take back what others decided. Errors: `not_found`. */
export async function getBulk(actor: Actor, id: string, db: Tx = prisma()): Promise<BulkView> {
  const [row] = isUuid(id)
    ? await db.$queryRaw<Row[]>`
        SELECT j.id, j.state, j.stopped_because, j.decision, j.total, j.created_by, u.name AS created_by_name, j.created_at,
          j.started_at, j.finished_at, (SELECT json_object_agg(state, n) FROM (
            SELECT state, count(*)::int AS n FROM bulk_items WHERE job_id = j.id GROUP BY state) counted) AS counts
        FROM bulk_jobs j LEFT JOIN users u ON u.id = j.created_by WHERE j.id = ${id}::uuid`
    : [];
  if (!row || !(row.created_by === actor.id || can(actor, "decision:undo_any"))) {
    throw new AppError("not_found", "There is no bulk decision with this id.");
  }
  const counts = Object.fromEntries(ITEM_STATES.map((state) => [state, row.counts?.[state] ?? 0]));
  return {
    id: row.id,
    state: row.state,
    stoppedBecause: row.stopped_because,
    decision: row.decision,
    total: row.total,
    counts: counts as Record<ItemState, number>,
    createdBy: { id: row.created_by, name: row.created_by_name ?? "" },
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    allowed: allowedOnBulk({ state: row.state, createdBy: row.created_by, done: counts["done"]! }, actor),
  };
}

type ItemRow = {
  position: number;
  case_id: string;
  number: number;
  account_id: string;
  display_name: string | null;
  kind: BulkItemView["account"]["kind"];
  state: ItemState;
  code: string | null;
  decision_id: string | null;
};

/** What became of each case, in the order they were taken. Errors: `not_found`, `invalid_input`. */
export async function listBulkItems(
  actor: Actor,
  id: string,
  page: PageQuery & { state?: ItemState | undefined },
): Promise<Page<BulkItemView>> {
  await getBulk(actor, id);
  const after = page.cursor === undefined ? -1 : decodeNumber(page.cursor);
  const rows = await prisma().$queryRaw<ItemRow[]>`
    SELECT i.position, i.case_id, c.number, i.account_id, a.display_name, coalesce(a.kind, c.account_kind)::text AS kind,
      i.state, i.code, i.decision_id
    FROM bulk_items i JOIN cases c ON c.id = i.case_id LEFT JOIN accounts a ON a.id = i.account_id
    WHERE i.job_id = ${id}::uuid AND i.position > ${after}::int AND (${page.state ?? null}::text IS NULL OR i.state = ${page.state ?? null}::text)
    ORDER BY i.position LIMIT ${page.limit + 1}::int`;
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => encodeCursor([last.position]));
  return {
    items: items.map((row) => ({
      caseId: row.case_id,
      number: row.number,
      account: { id: row.account_id, displayName: row.display_name ?? "", kind: row.kind },
      state: row.state,
      code: row.code,
      decisionId: row.decision_id,
    })),
    nextCursor,
  };
}
