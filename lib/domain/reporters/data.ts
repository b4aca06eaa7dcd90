import type { AccountRef } from "@/lib/domain/enforcement/schema";
import type { ReporterView } from "@/lib/domain/reporters/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Reader } from "@/lib/platform/rows";

/** Those of these accounts whose reports are put before nobody at this moment. */
export async function mutedAmong(db: Reader, accountIds: readonly string[], at: Date): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set();
  const rows = await db.$queryRaw<{ account_id: string }[]>`
    SELECT DISTINCT account_id FROM reporter_mutes
    WHERE account_id = ANY(${[...accountIds]}::text[]) AND muted_at <= ${at}::timestamptz AND until > ${at}::timestamptz
      AND (lifted_at IS NULL OR lifted_at > ${at}::timestamptz)`;
  return new Set(rows.map((row) => row.account_id));
}

type Row = {
  id: string;
  display_name: string | null;
  kind: AccountRef["kind"] | null;
  reports: number;
  kept: number;
  confirmed: number;
  rejected: number;
  last_report_at: Date | null;
  muted_by: string | null;
  muter_name: string | null;
  muted_at: Date | null;
  until: Date | null;
  reason: string | null;
};

/** Over `wanted(id)`; $1 is the time at which mutes are looked at. */
const VIEW = `
  SELECT w.id, a.display_name, a.kind::text AS kind, r.*, m.muted_by, u.name AS muter_name, m.muted_at, m.until, m.reason
  FROM wanted w LEFT JOIN accounts a ON a.id = w.id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS reports, count(*) FILTER (WHERE r.muted)::int AS kept,
      count(*) FILTER (WHERE d.outcome = 'violation')::int AS confirmed,
      count(*) FILTER (WHERE d.outcome = 'no_violation')::int AS rejected, max(r.filed_at) AS last_report_at
    FROM reports r LEFT JOIN LATERAL (
      SELECT d.outcome FROM decisions d WHERE d.case_id = r.case_id AND d.state IN ('waiting', 'active')
      ORDER BY d.decided_at DESC LIMIT 1
    ) d ON true
    WHERE r.reporter_id = w.id
  ) r
  LEFT JOIN LATERAL (
    SELECT * FROM reporter_mutes m WHERE m.account_id = w.id AND m.muted_at <= $1::timestamptz
      AND m.until > $1::timestamptz AND m.lifted_at IS NULL ORDER BY m.until DESC LIMIT 1
  ) m ON true
  LEFT JOIN users u ON u.id = m.muted_by`;

function toView(row: Row, actor: Actor): ReporterView {
  const decided = row.confirmed + row.rejected;
  return {
    account: { id: row.id, displayName: row.display_name ?? "", kind: row.kind ?? "unknown" },
    reports: row.reports,
    kept: row.kept,
    confirmed: row.confirmed,
    rejected: row.rejected,
    accuracy: decided === 0 ? null : Math.round((row.confirmed / decided) * 1_000) / 1_000,
    lastReportAt: row.last_report_at?.toISOString() ?? null,
    mute:
      row.muted_by === null
        ? null
        : {
            by: { id: row.muted_by, name: row.muter_name ?? "" },
            at: row.muted_at!.toISOString(),
            until: row.until!.toISOString(),
            reason: row.reason!,
          },
    allowed: { mute: can(actor, "reporter:mute") },
  };
}

/** Somebody as a reporter. Errors: `not_found` for an account that the desk has never seen. */
export async function getReporter(
  accountId: string,
  reader: { actor: Actor; now: Date },
  tx: Tx = prisma(),
): Promise<ReporterView> {
  const [row] = await tx.$queryRawUnsafe<Row[]>(
    `WITH wanted AS (SELECT id FROM accounts WHERE id = $2) ${VIEW}`,
    reader.now,
    accountId,
  );
  if (!row) throw new AppError("not_found", "The desk knows no account with this id.");
  return toView(row, reader.actor);
}

const LISTED = 100;
const LOOKED_BACK_DAYS = 90;

/** Who reported in the last 90 days, those first whose reports were rejected most often; a hundred at most. */
export async function listReporters(reader: {
  actor: Actor;
  now: Date;
}): Promise<{ items: ReporterView[]; nextCursor: null }> {
  const rows = await prisma().$queryRawUnsafe<Row[]>(
    `WITH counted AS (
       SELECT r.reporter_id AS id, count(*) FILTER (WHERE d.outcome = 'no_violation') AS rejected, count(*) AS n
       FROM reports r LEFT JOIN decisions d ON d.case_id = r.case_id AND d.state IN ('waiting', 'active')
       WHERE r.reporter_id IS NOT NULL AND r.filed_at > $1::timestamptz - make_interval(days => ${LOOKED_BACK_DAYS})
       GROUP BY 1
     ),
     wanted AS (SELECT id, rejected, n FROM counted ORDER BY rejected DESC, n DESC, id LIMIT ${LISTED})
     ${VIEW} ORDER BY w.rejected DESC, w.n DESC, w.id`,
    reader.now,
  );
  return { items: rows.map((row) => toView(row, reader.actor)), nextCursor: null };
}
