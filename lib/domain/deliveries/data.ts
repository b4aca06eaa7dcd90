import type { DeliveryFilter, DeliveryState, DeliveryView } from "@/lib/domain/deliveries/schema";
import { decodeNumber, encodeCursor } from "@/lib/platform/cursor";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { iso } from "@/lib/platform/time";

type Row = {
  id: string;
  message_id: string;
  seq: bigint;
  type: string;
  account_id: string;
  state: DeliveryState;
  attempts: number;
  created_at: Date;
  last_attempt_at: Date | null;
  last_code: string | null;
  last_status: number | null;
  last_ms: number | null;
  last_body: string | null;
  next_attempt_at: Date | null;
  held_back: boolean;
  finished_at: Date | null;
};

const VIEW = `
  SELECT d.id, o.message_id, d.seq, d.type, d.account_id, d.state::text AS state, d.attempts, d.created_at,
    d.last_attempt_at, d.last_code, d.last_status, d.last_ms, d.last_body, d.finished_at, l.next_attempt_at,
    d.state = 'pending' AND EXISTS (SELECT FROM webhook_deliveries e WHERE e.endpoint_id = d.endpoint_id
      AND e.account_id = d.account_id AND e.state = 'pending' AND e.seq < d.seq) AS held_back
  FROM page d JOIN outbox o ON o.id = d.seq
  LEFT JOIN webhook_lanes l ON l.endpoint_id = d.endpoint_id AND l.account_id = d.account_id AND d.state = 'pending'
  ORDER BY d.seq DESC`;

const toView = (row: Row): DeliveryView => ({
  id: row.id,
  messageId: row.message_id,
  sequence: Number(row.seq),
  type: row.type,
  accountId: row.account_id,
  state: row.state,
  attempts: row.attempts,
  createdAt: row.created_at.toISOString(),
  lastAttemptAt: iso(row.last_attempt_at),
  lastResult: row.last_code,
  lastStatus: row.last_status,
  lastMs: row.last_ms,
  lastBody: row.last_body,
  nextAttemptAt: row.held_back ? null : iso(row.next_attempt_at),
  heldBack: row.held_back,
  finishedAt: iso(row.finished_at),
});

/** What an endpoint was and is to be told, newest first. Errors: `not_found`, `invalid_input` for a foreign cursor. */
export async function listDeliveries(
  endpointId: string,
  filter: DeliveryFilter,
  page: PageQuery,
): Promise<Page<DeliveryView>> {
  const known = isUuid(endpointId)
    ? await prisma().webhookEndpoint.findUnique({ where: { id: endpointId }, select: { id: true } })
    : null;
  if (!known) throw new AppError("not_found", "There is no webhook with this id.");
  const before = page.cursor ? decodeNumber(page.cursor, Number.MAX_SAFE_INTEGER) : null;
  const rows = await prisma().$queryRawUnsafe<Row[]>(
    `WITH page AS (
       SELECT * FROM webhook_deliveries WHERE endpoint_id = $1::uuid
         AND ($2::text IS NULL OR state = $2::delivery_state) AND ($3::bigint IS NULL OR seq < $3::bigint)
       ORDER BY seq DESC LIMIT $4::int
     ) ${VIEW}`,
    endpointId,
    filter.state ?? null,
    before,
    page.limit + 1,
  );
  return pageOf(rows.map(toView), page.limit, (last) => encodeCursor([last.sequence]));
}

/** Errors: `not_found`. */
export async function getDelivery(id: string, tx: Tx): Promise<DeliveryView> {
  const [row] = isUuid(id)
    ? await tx.$queryRawUnsafe<Row[]>(`WITH page AS (SELECT * FROM webhook_deliveries WHERE id = $1::uuid) ${VIEW}`, id)
    : [];
  if (!row) throw new AppError("not_found", "There is no delivery with this id.");
  return toView(row);
}
