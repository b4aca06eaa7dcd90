import { toScore } from "@/lib/domain/golden-cases/rules";
import type { Golden, Score } from "@/lib/domain/golden-cases/schema";
import { can, type StaffActor } from "@/lib/platform/actor";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { DAY_MS } from "@/lib/platform/time";

/** Answers of so many days count in a score: what somebody did as a beginner is past. */
const SCORE_DAYS = 180;

export const noSuchGolden = () => new AppError("not_found", "There is no golden case with this id.");

type GoldenRecord = {
  id: string;
  decision_id: string;
  case_id: string;
  case_number: number;
  outcome: Golden["outcome"];
  violations: string[];
  note: string;
  marked_by: string;
  marker_name: string | null;
  marked_at: Date;
  retired_at: Date | null;
  answered: number;
  right: number;
};

/** Both wrong outcomes and wrong violations are wrong. */
const RIGHT = "NOT (r.differs && ARRAY['outcome', 'violations'])";

const SELECT = `
  SELECT g.id, g.decision_id, g.case_id, c.number AS case_number, g.outcome::text AS outcome, g.violations, g.note,
    g.marked_by, u.name AS marker_name, g.marked_at, g.retired_at, n.answered, n.right
  FROM golden_cases g JOIN cases c ON c.id = g.case_id LEFT JOIN users u ON u.id = g.marked_by
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS answered, count(*) FILTER (WHERE ${RIGHT})::int AS right FROM quality_reviews r
    WHERE r.golden_id = g.id AND r.state = 'answered'
  ) n`;

const toGolden = (record: GoldenRecord): Golden => ({
  id: record.id,
  decisionId: record.decision_id,
  caseId: record.case_id,
  caseNumber: record.case_number,
  outcome: record.outcome,
  violations: record.violations,
  note: record.note,
  markedBy: { id: record.marked_by, name: record.marker_name ?? "" },
  markedAt: record.marked_at.toISOString(),
  retiredAt: record.retired_at?.toISOString() ?? null,
  answered: record.answered,
  right: record.right,
});

/** One golden case, inside a transaction. Errors: `not_found`. */
export async function readGolden(tx: Tx, id: string): Promise<Golden> {
  const [record] = await tx.$queryRawUnsafe<GoldenRecord[]>(`${SELECT} WHERE g.id = $1::uuid`, id);
  if (!record) throw noSuchGolden();
  return toGolden(record);
}

/** Cases whose answer is known, retired ones too, newest first. Errors: `invalid_input` for a foreign cursor. */
export async function listGolden(page: PageQuery): Promise<Page<Golden>> {
  const values: unknown[] = [];
  let before = "";
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    values.push(at, id);
    before = "WHERE (g.marked_at, g.id) < ($1::timestamptz, $2::uuid)";
  }
  const rows = await query<GoldenRecord>(
    `${SELECT} ${before} ORDER BY g.marked_at DESC, g.id DESC LIMIT ${page.limit + 1}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.marked_at.toISOString(), last.id]),
  );
  return {
    items: items.map(toGolden),
    nextCursor,
  };
}

/** How people answered what is known, over 180 days: everybody by name for leads, oneself for others. */
export async function listScores(me: StaffActor, now: Date): Promise<{ days: number; items: Score[] }> {
  const rows = await query<{ id: string; name: string | null; answered: number; right: number }>(
    `SELECT r.reviewer_id AS id, u.name, count(*)::int AS answered, count(*) FILTER (WHERE ${RIGHT})::int AS right
     FROM quality_reviews r LEFT JOIN users u ON u.id = r.reviewer_id
     WHERE r.kind = 'golden' AND r.answered_at >= $1::timestamptz AND ($2::uuid IS NULL OR r.reviewer_id = $2)
     GROUP BY 1, 2 ORDER BY u.name, 1`,
    [new Date(now.getTime() - SCORE_DAYS * DAY_MS), can(me, "quality:manage") ? null : me.id],
  );
  return {
    days: SCORE_DAYS,
    items: rows.map(({ id, name, answered, right }) => toScore({ id, name: name ?? "" }, right, answered)),
  };
}
