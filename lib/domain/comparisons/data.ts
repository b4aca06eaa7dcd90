import { verdictOf } from "@/lib/domain/agreement/rules";
import { withClauses } from "@/lib/domain/case-file/data";
import { whyNotSettle } from "@/lib/domain/comparisons/rules";
import type { Comparison, ComparisonFilter, ComparisonRow, RootCause, Stands } from "@/lib/domain/comparisons/schema";
import { readDecisions } from "@/lib/domain/decisions/data";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import type { AccountRef } from "@/lib/domain/enforcement/schema";
import { judgedTexts } from "@/lib/domain/judged-texts/data";
import { policyOf } from "@/lib/domain/policies/data";
import type { StaffActor } from "@/lib/platform/actor";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";

export const noSuchComparison = () => new AppError("not_found", "There is no answered review with this id.");

type Side = "violation" | "no_violation";

type ComparisonRecord = {
  id: string;
  decision_id: string;
  case_id: string;
  case_number: number;
  account_id: string;
  display_name: string | null;
  account_kind: AccountRef["kind"] | null;
  surface: ComparisonRow["surface"];
  phase: ComparisonRow["phase"];
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  first_outcome: Side;
  first_violations: string[];
  first_reason: string;
  first_measures: ActionInput[];
  first_note: string;
  reviewer_id: string;
  reviewer_name: string | null;
  answered_at: Date;
  outcome: Side;
  violations: string[];
  reason_code: string;
  measures: ActionInput[];
  note: string;
  differs: string[];
  disputed: boolean;
  settled_by: string | null;
  settler_name: string | null;
  settled_at: Date | null;
  stands: Stands | null;
  root_cause: RootCause | null;
  settled_outcome: Side | null;
  settled_violations: string[];
  settled_note: string;
  golden: boolean;
};

/** A row over `quality_reviews r`, which may be a page of them. */
const FIELDS = `
  r.id, r.decision_id, r.case_id, c.number AS case_number, c.account_id, a.display_name, a.kind::text AS account_kind,
  r.surface::text AS surface, r.phase::text AS phase, r.decided_by, u.name AS decider_name, d.decided_at,
  d.outcome::text AS first_outcome, d.violations AS first_violations, d.reason_code AS first_reason, d.note AS first_note,
  (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'badge', e.badge, 'abilities', e.abilities,
     'durationDays', e.duration_days) ORDER BY e.id), '[]') FROM enforcements e
   WHERE e.decision_id = d.id AND e.appeal_id IS NULL AND NOT e.meanwhile) AS first_measures,
  r.reviewer_id, v.name AS reviewer_name, r.answered_at, r.outcome::text AS outcome, r.violations, r.reason_code,
  r.measures, r.note, r.differs, r.disputed, r.settled_by, w.name AS settler_name, r.settled_at,
  r.stands::text AS stands, r.root_cause::text AS root_cause, r.settled_outcome::text AS settled_outcome,
  coalesce(r.settled_violations, '{}') AS settled_violations, r.settled_note,
  EXISTS (SELECT FROM golden_cases g WHERE g.decision_id = r.decision_id) AS golden`;

const JOINS = `
  JOIN decisions d ON d.id = r.decision_id JOIN cases c ON c.id = r.case_id LEFT JOIN accounts a ON a.id = c.account_id
  LEFT JOIN users u ON u.id = r.decided_by LEFT JOIN users v ON v.id = r.reviewer_id LEFT JOIN users w ON w.id = r.settled_by`;

const SAMPLED = "r.kind = 'sample' AND r.state = 'answered'";

function sidesOf(record: ComparisonRecord) {
  return {
    first: {
      by: { id: record.decided_by, name: record.decider_name ?? "" },
      at: record.decided_at.toISOString(),
      outcome: record.first_outcome,
      violations: record.first_violations,
      reasonCode: record.first_reason,
      measures: record.first_measures,
    },
    second: {
      by: { id: record.reviewer_id, name: record.reviewer_name ?? "" },
      at: record.answered_at.toISOString(),
      outcome: record.outcome,
      violations: record.violations,
      reasonCode: record.reason_code,
      measures: record.measures,
    },
  };
}

function settledOf(record: ComparisonRecord): ComparisonRow["settled"] {
  if (!record.settled_at || !record.settled_by) return null;
  return {
    stands: record.stands!,
    rootCause: record.root_cause!,
    outcome: record.settled_outcome!,
    violations: record.settled_violations,
    by: { id: record.settled_by, name: record.settler_name ?? "" },
    at: record.settled_at.toISOString(),
  };
}

function toRow(record: ComparisonRecord, me: StaffActor): ComparisonRow {
  const why = whyNotSettle(
    {
      decidedBy: record.decided_by,
      reviewedBy: record.reviewer_id,
      disputed: record.disputed,
      settled: record.settled_at !== null,
    },
    me.id,
  );
  return {
    id: record.id,
    decisionId: record.decision_id,
    caseId: record.case_id,
    caseNumber: record.case_number,
    account: {
      id: record.account_id,
      displayName: record.display_name ?? "",
      kind: record.account_kind ?? "unknown",
    },
    surface: record.surface,
    phase: record.phase,
    ...sidesOf(record),
    differs: record.differs,
    disputed: record.disputed,
    settled: settledOf(record),
    allowed: { settle: why === null, why },
  };
}

/** One comparison as its list shows it, inside a transaction. Errors: `not_found`. */
export async function readComparisonRow(tx: Tx, id: string, me: StaffActor): Promise<ComparisonRow> {
  const [record] = await tx.$queryRawUnsafe<ComparisonRecord[]>(
    `SELECT ${FIELDS} FROM quality_reviews r ${JOINS} WHERE r.id = $1::uuid AND ${SAMPLED}`,
    id,
  );
  if (!record) throw noSuchComparison();
  return toRow(record, me);
}

const ORDERS = {
  open: { where: "r.disputed AND r.settled_at IS NULL", key: "r.answered_at", compare: ">", order: "ASC" },
  settled: { where: "r.settled_at IS NOT NULL", key: "r.settled_at", compare: "<", order: "DESC" },
  all: { where: SAMPLED, key: "r.answered_at", compare: "<", order: "DESC" },
} as const;

/** First and second answers side by side. Errors: `invalid_input` for a foreign cursor. */
export async function listComparisons(
  filter: ComparisonFilter,
  page: PageQuery,
  me: StaffActor,
): Promise<Page<ComparisonRow>> {
  const { where, key, compare, order } = ORDERS[filter.state];
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions: string[] = [where];
  if (filter.first !== undefined) conditions.push(`r.first_verdict = ${bind(filter.first)}`);
  if (filter.second !== undefined) conditions.push(`r.second_verdict = ${bind(filter.second)}`);
  if (filter.phase) conditions.push(`r.phase = ${bind(filter.phase)}::phase`);
  if (filter.stands) conditions.push(`r.stands::text = ${bind(filter.stands)}`);
  if (filter.rootCause) conditions.push(`r.root_cause::text = ${bind(filter.rootCause)}`);
  if (filter.from) conditions.push(`r.answered_at >= ${bind(filter.from)}::date::timestamp AT TIME ZONE 'UTC'`);
  if (filter.to) conditions.push(`r.answered_at < (${bind(filter.to)}::date + 1)::timestamp AT TIME ZONE 'UTC'`);
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    conditions.push(`(${key}, r.id) ${compare} (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
  }
  const rows = await query<ComparisonRecord>(
    `SELECT ${FIELDS} FROM (
       SELECT r.* FROM quality_reviews r WHERE ${conditions.join(" AND ")}
       ORDER BY ${key} ${order}, r.id ${order} LIMIT ${bind(page.limit + 1)}
     ) r ${JOINS} ORDER BY ${key} ${order}, r.id ${order}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => {
    const at = filter.state === "settled" ? last.settled_at : last.answered_at;
    return encodeCursor([at!.toISOString(), last.id]);
  });
  return {
    items: items.map((record) => toRow(record, me)),
    nextCursor,
  };
}

/** One comparison with the evidence as it was judged, masked, and the decision as it stands. Errors: `not_found`. */
export async function getComparison(id: string, me: StaffActor, now: Date): Promise<Comparison> {
  const [record] = isUuid(id)
    ? await query<ComparisonRecord>(`SELECT ${FIELDS} FROM quality_reviews r ${JOINS} WHERE r.id = $1 AND ${SAMPLED}`, [
        id,
      ])
    : [];
  if (!record) throw noSuchComparison();
  const db = prisma();
  const [[decision], { texts, flags, people }] = await Promise.all([
    readDecisions(db, { id: record.decision_id }, { actor: me, now }),
    judgedTexts(record.case_id),
  ]);
  const { reasonCodes } = await policyOf(db, decision!.policyVersion);
  const reasonOf = (code: string) => reasonCodes.find((reason) => reason.code === code)?.label ?? null;
  const row = toRow(record, me);
  const { first, second } = sidesOf(record);
  const settled = row.settled && { ...row.settled, note: record.settled_note };
  const changed =
    settled !== null && verdictOf(settled.outcome, settled.violations) !== verdictOf(first.outcome, first.violations);
  return {
    ...row,
    first: { ...first, reason: reasonOf(first.reasonCode), note: record.first_note },
    second: { ...second, reason: reasonOf(second.reasonCode), note: record.note },
    settled,
    decision: decision!,
    evidence: texts,
    people: [...people.values()],
    flags: await withClauses(db, flags),
    reversalOffered: changed && decision!.allowed.reverse,
    golden: record.golden,
  };
}
