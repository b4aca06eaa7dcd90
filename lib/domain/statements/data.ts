import type { StatementFilter, StatementRow, StatementState } from "@/lib/domain/statements/schema";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query, type Tx } from "@/lib/platform/db";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { iso } from "@/lib/platform/time";

type Row = {
  id: string;
  puid: string;
  state: StatementState;
  case_id: string;
  case_number: number;
  decision_id: string;
  enforcement_id: string | null;
  created_at: Date;
  submitted_at: Date | null;
  reversed_at: Date | null;
  attempts: number;
  last_code: string | null;
  refused_fields: string[];
  body: Record<string, unknown>;
};

const toRow = (row: Row): StatementRow => ({
  id: row.id,
  puid: row.puid,
  state: row.state,
  caseId: row.case_id,
  caseNumber: row.case_number,
  decisionId: row.decision_id,
  enforcementId: row.enforcement_id,
  createdAt: row.created_at.toISOString(),
  submittedAt: iso(row.submitted_at),
  reversedAt: iso(row.reversed_at),
  attempts: row.attempts,
  lastCode: row.last_code,
  refusedFields: row.refused_fields,
  body: row.body,
});

const FIELDS = "s.*, (SELECT c.number FROM cases c WHERE c.id = s.case_id) AS case_number";

function whereOf(filter: StatementFilter, values: unknown[]): string[] {
  const bind = (value: unknown) => `$${values.push(value)}`;
  return [
    ...(filter.state ? [`state = ${bind(filter.state)}::statement_state`] : []),
    ...(filter.case ? [`case_id = ${bind(filter.case)}::uuid`] : []),
    ...(filter.from ? [`created_at >= ${bind(filter.from)}::timestamptz`] : []),
    ...(filter.to ? [`created_at < ${bind(filter.to)}::timestamptz`] : []),
  ];
}

/** Statements of reasons, newest first. Errors: `invalid_input` for a foreign cursor. */
export async function listStatements(filter: StatementFilter, page: PageQuery): Promise<Page<StatementRow>> {
  const values: unknown[] = [];
  const conditions = whereOf(filter, values);
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    conditions.push(`(created_at, id) < ($${values.push(at)}::timestamptz, $${values.push(id)}::uuid)`);
  }
  const rows = await query<Row>(
    `SELECT ${FIELDS} FROM statements s ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""}
     ORDER BY created_at DESC, id DESC LIMIT $${values.push(page.limit + 1)}::int`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.created_at.toISOString(), last.id]),
  );
  return {
    items: items.map(toRow),
    nextCursor,
  };
}

/** One statement, inside a transaction in which it is known to be there. */
export async function readStatement(tx: Tx, id: string): Promise<StatementRow> {
  const [row] = await tx.$queryRawUnsafe<Row[]>(`SELECT ${FIELDS} FROM statements s WHERE s.id = $1::uuid`, id);
  return toRow(row!);
}

const PIECE = 1_000;

/**
 * The statements themselves, oldest first, in pieces, to be written to a file; those that were withdrawn before anybody
 * submitted them are left out. One moment's ids bound it, so that it ends however fast new ones are made.
 */
export async function* statementBodies(filter: StatementFilter): AsyncGenerator<Record<string, unknown>[]> {
  const base: unknown[] = [];
  const conditions = whereOf(filter, base);
  if (filter.state === undefined) conditions.push("state <> 'withdrawn'");
  const until = new Date();
  let after: { created_at: Date; id: string } | null = null;
  for (;;) {
    const values: unknown[] = [...base, until];
    const bounds: string[] = [`created_at <= $${values.length}::timestamptz`];
    if (after) bounds.push(`(created_at, id) > ($${values.push(after.created_at)}, $${values.push(after.id)}::uuid)`);
    const rows: Pick<Row, "id" | "created_at" | "body">[] = await query<Row>(
      `SELECT id, created_at, body FROM statements WHERE ${[...conditions, ...bounds].join(" AND ")}
       ORDER BY created_at, id LIMIT ${PIECE}`,
      values,
    );
    if (rows.length > 0) yield rows.map((row) => row.body);
    if (rows.length < PIECE) return;
    after = rows.at(-1)!;
  }
}

/** How many a file will hold. */
export async function countStatements(filter: StatementFilter): Promise<number> {
  const values: unknown[] = [];
  const conditions = whereOf(filter, values);
  if (filter.state === undefined) conditions.push("state <> 'withdrawn'");
  const [row] = await query<{ n: number }>(
    `SELECT count(*)::int AS n FROM statements WHERE ${conditions.join(" AND ") || "true"}`,
    values,
  );
  return row?.n ?? 0;
}
