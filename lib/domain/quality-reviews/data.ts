import { readReports, withClauses } from "@/lib/domain/case-file/data";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import { judgedTexts } from "@/lib/domain/judged-texts/data";
import { policyOf } from "@/lib/domain/policies/data";
import { blinded } from "@/lib/domain/quality-reviews/rules";
import type { BlindReview, QualitySummary, ReviewFilter, ReviewRow } from "@/lib/domain/quality-reviews/schema";
import { can, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { hundredths, strikeWeightAt } from "@/lib/policy/strikes";
import type { Violation } from "@/lib/policy/types";

const COUNTED = 100;

export const noSuchReview = () => new AppError("not_found", "There is no review of yours with this id.");

/**
 * True where somebody had a part in what is reviewed, over `quality_reviews r`: decided on the case, took a decision of it
 * back, was the second person of a measure, answered an appeal, knows the answer because they gave it, or gave or settled
 * an answer to it before.
 */
export const hadPart = (me: string) => `(
  r.decided_by = ${me}
  OR EXISTS (SELECT FROM decisions x WHERE x.case_id = r.case_id AND (x.decided_by = ${me} OR x.closed_by = ${me}))
  OR EXISTS (SELECT FROM enforcements e WHERE e.decision_id = r.decision_id AND (e.approved_by = ${me} OR e.closed_by = ${me}))
  OR EXISTS (SELECT FROM appeals p WHERE p.decision_id = r.decision_id AND p.resolved_by = ${me})
  OR EXISTS (SELECT FROM golden_cases g WHERE g.decision_id = r.decision_id AND g.marked_by = ${me})
  OR EXISTS (SELECT FROM quality_reviews o WHERE o.decision_id = r.decision_id AND o.id <> r.id
    AND (o.reviewer_id = ${me} OR o.settled_by = ${me})))`;

/**
 * Those that are free to take by somebody, over `quality_reviews r`. A known answer is asked of moderators: leads can read it.
 */
export const free = (me: string, role: string) => `
  r.state = 'waiting' AND r.session_id IS NULL AND (r.claimed_by IS NULL OR r.claim_expires_at <= clock_timestamp())
  AND (r.kind <> 'golden' OR ${role} = 'moderator') AND NOT ${hadPart(me)}`;

type RowRecord = {
  id: string;
  surface: ReviewRow["surface"];
  phase: ReviewRow["phase"];
  session_id: string | null;
  session_number: number | null;
  session_name: string | null;
  alive: boolean;
  claim_expires_at: Date | null;
  answered_at: Date | null;
  outcome: "violation" | "no_violation" | null;
  violations: string[];
};

const FIELDS = `
  r.id, r.surface::text AS surface, r.phase::text AS phase, r.session_id, s.number AS session_number, s.name AS session_name,
  coalesce(r.claim_expires_at > clock_timestamp(), false) AS alive, r.claim_expires_at, r.answered_at,
  r.outcome::text AS outcome, coalesce(r.violations, '{}') AS violations`;

const JOINS = "LEFT JOIN calibration_sessions s ON s.id = r.session_id";

function toRow(record: RowRecord): ReviewRow {
  return {
    id: record.id,
    state: record.answered_at ? "answered" : record.session_id ? "assigned" : "held",
    surface: record.surface,
    phase: record.phase,
    session: record.session_id
      ? { id: record.session_id, number: record.session_number!, name: record.session_name! }
      : null,
    claimExpiresAt: record.alive ? (record.claim_expires_at?.toISOString() ?? null) : null,
    answer:
      record.answered_at && record.outcome
        ? { outcome: record.outcome, violations: record.violations, at: record.answered_at.toISOString() }
        : null,
  };
}

/** One review as its list shows it, inside a transaction. */
export async function readReviewRow(tx: Tx, id: string): Promise<ReviewRow> {
  const [record] = await tx.$queryRawUnsafe<RowRecord[]>(
    `SELECT ${FIELDS} FROM quality_reviews r ${JOINS} WHERE r.id = $1::uuid`,
    id,
  );
  if (!record) throw noSuchReview();
  return toRow(record);
}

/** The reader's own reviews: those to answer, or those answered, newest first. Errors: `invalid_input` for a foreign cursor. */
export async function listReviews(me: StaffActor, { state }: ReviewFilter, page: PageQuery): Promise<Page<ReviewRow>> {
  if (state === "mine") {
    // A person holds few, and a session has few cases: one page.
    const rows = await query<RowRecord>(
      `SELECT ${FIELDS} FROM quality_reviews r ${JOINS}
       WHERE r.state = 'waiting' AND (r.claimed_by = $1 AND r.claim_expires_at > clock_timestamp()
         OR r.assigned_to = $1 AND s.state = 'open')
       ORDER BY r.id LIMIT 200`,
      [me.id],
    );
    return { items: rows.map(toRow), nextCursor: null };
  }
  const values: unknown[] = [me.id];
  let before = "";
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    values.push(at, id);
    before = "AND (r.answered_at, r.id) < ($2::timestamptz, $3::uuid)";
  }
  const rows = await query<RowRecord>(
    `SELECT ${FIELDS} FROM quality_reviews r ${JOINS} WHERE r.reviewer_id = $1 ${before}
     ORDER BY r.answered_at DESC, r.id DESC LIMIT ${page.limit + 1}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.answered_at!.toISOString(), last.id]),
  );
  return {
    items: items.map(toRow),
    nextCursor,
  };
}

/** What waits for somebody. */
export async function readSummary(me: StaffActor): Promise<QualitySummary> {
  const manages = can(me, "quality:manage");
  const [row] = await query<{ waiting: number; held: string | null; assigned: number; disagreements: number }>(
    `SELECT
       (SELECT count(*)::int FROM (SELECT 1 FROM quality_reviews r WHERE ${free("$1::uuid", "$2::text")} LIMIT ${COUNTED}) w)
         AS waiting,
       (SELECT r.id FROM quality_reviews r WHERE r.claimed_by = $1::uuid AND r.state = 'waiting' AND r.session_id IS NULL
          AND r.claim_expires_at > clock_timestamp() ORDER BY r.claimed_at LIMIT 1) AS held,
       (SELECT count(*)::int FROM (SELECT 1 FROM calibration_people p JOIN calibration_sessions s ON s.id = p.session_id
          JOIN quality_reviews r ON r.session_id = s.id AND r.assigned_to = p.user_id
          WHERE p.user_id = $1::uuid AND s.state = 'open' AND r.state = 'waiting' LIMIT ${COUNTED}) a) AS assigned,
       (SELECT count(*)::int FROM (SELECT 1 FROM quality_reviews r
          WHERE r.disputed AND r.settled_at IS NULL LIMIT ${COUNTED}) d) AS disagreements`,
    [me.id, me.role],
  );
  return { ...row!, disagreements: manages ? row!.disagreements : null };
}

type ReviewRecord = RowRecord & {
  state: "waiting" | "answered" | "void";
  session_state: "open" | "closed" | null;
  decision_id: string;
  case_id: string;
  reason_code: string | null;
  measures: ActionInput[];
  note: string;
  account_id: string;
  account_kind: BlindReview["account"]["kind"];
  badges: string[];
  flagged: string[];
  opened_at: Date;
  value_amount: string | null;
  value_currency: string | null;
  decided_at: Date;
  policy_version: number;
};

/** Strikes of the account that stood when it was decided. */
async function strikesBefore(record: ReviewRecord): Promise<BlindReview["account"]["strikesBefore"]> {
  const policy = await policyOf(prisma(), record.policy_version);
  const rows = await query<{ violation: Violation; weight: number; given_at: Date }>(
    `SELECT violation, weight, given_at FROM strikes WHERE account_id = $1 AND decision_id <> $2::uuid
       AND given_at < $3::timestamptz AND (voided_at IS NULL OR voided_at > $3::timestamptz)`,
    [record.account_id, record.decision_id, record.decided_at],
  );
  const weights = rows
    .map(({ violation, weight, given_at }) =>
      strikeWeightAt({ violation, weight, at: given_at }, record.decided_at, policy),
    )
    .filter((weight) => weight > 0);
  return { count: weights.length, weight: hundredths(weights.reduce((sum, weight) => sum + weight, 0)) };
}

/**
 * A review of the reader's own: the case as it was judged, masked, with nothing of what was decided. Only while they hold
 * it, while it is theirs in an open session, or once they answered it. Errors: `not_found` for any other.
 */
export async function getReview(call: Call, id: string): Promise<BlindReview> {
  const me = call.actor;
  const [record] =
    isUuid(id) && me.kind === "user"
      ? await query<ReviewRecord>(
          `SELECT ${FIELDS}, r.state::text AS state, s.state::text AS session_state, r.decision_id, r.case_id, r.reason_code,
             r.measures, r.note, c.account_id, c.account_kind::text AS account_kind,
             coalesce((SELECT a.reported_badges FROM accounts a WHERE a.id = c.account_id), '{}') || ARRAY(
               SELECT DISTINCT e.badge FROM enforcements e WHERE e.account_id = c.account_id AND e.badge IS NOT NULL) AS badges,
             ARRAY(SELECT DISTINCT f.violation FROM flags f WHERE f.case_id = c.id AND f.violation IS NOT NULL
               AND f.withdrawn_at IS NULL) AS flagged,
             c.opened_at, c.value_amount, c.value_currency, d.decided_at, d.policy_version
           FROM quality_reviews r ${JOINS} JOIN decisions d ON d.id = r.decision_id JOIN cases c ON c.id = r.case_id
           WHERE r.id = $1 AND (
             r.reviewer_id = $2
             OR r.state = 'waiting' AND r.claimed_by = $2 AND r.claim_expires_at > clock_timestamp()
             OR r.state = 'waiting' AND r.assigned_to = $2 AND s.state = 'open')`,
          [id, me.id],
        )
      : [];
  if (!record) throw noSuchReview();
  const db = prisma();
  const [policy, { texts, flags, people }, reports, strikes] = await Promise.all([
    policyOf(db, record.policy_version),
    judgedTexts(record.case_id),
    readReports(record.case_id),
    strikesBefore(record),
  ]);
  const subject = { id: record.account_id, kind: record.account_kind };
  const row = toRow(record);
  return {
    ...row,
    ...blinded(subject, texts, await withClauses(db, flags), (one) => people.get(one)?.kind ?? "unknown"),
    account: { kind: record.account_kind, badges: [...new Set(record.badges)], strikesBefore: strikes },
    violations: record.flagged,
    openedAt: record.opened_at.toISOString(),
    value:
      record.value_amount === null || record.value_currency === null
        ? null
        : { amount: Number(record.value_amount), currency: record.value_currency },
    reports: reports.map(({ category, note, filedAt, filedBy }) => ({
      category,
      note,
      filedAt,
      byStaff: filedBy !== null,
    })),
    policy: {
      version: record.policy_version,
      reasonCodes: policy.reasonCodes.map(({ code, label, outcome }) => ({ code, label: label.en, outcome })),
      abilities: policy.abilities
        .filter((ability) => ability.roles.includes(record.account_kind))
        .map(({ code, label }) => ({ code, label: label.en })),
    },
    answer: row.answer
      ? { ...row.answer, reasonCode: record.reason_code ?? "", measures: record.measures, note: record.note }
      : null,
  };
}
