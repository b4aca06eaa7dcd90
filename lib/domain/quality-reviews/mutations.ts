import { verdictOf } from "@/lib/domain/agreement/rules";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { closeWhenAnswered } from "@/lib/domain/calibration-ends/mutations";
import { policyOf } from "@/lib/domain/policies/data";
import { free, hadPart, noSuchReview, readReviewRow } from "@/lib/domain/quality-reviews/data";
import { checkAnswer, differences, isDisputed, REVIEW_LEASE_MINUTES } from "@/lib/domain/quality-reviews/rules";
import { type ReviewAnswer, type ReviewRow, reviewAnswerSchema } from "@/lib/domain/quality-reviews/schema";
import { asStaff, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";

const LEASE = `claimed_at = clock_timestamp(), claim_expires_at = clock_timestamp() + interval '${REVIEW_LEASE_MINUTES} minutes'`;

const subjectOf = (id: string) => ({ kind: "quality_review" as const, id });

const notYours = () =>
  new AppError("forbidden", "You had a part in this decision. Somebody else must give the second answer.");

/**
 * Takes the next review that somebody may answer, harmful decisions first, for ten minutes of the database's clock; the
 * one they hold already, where they hold one; null when there is none. Never of a decision they had a part in. Any number
 * of callers at once get different ones.
 */
export async function claimNextReview(call: Call): Promise<ReviewRow | null> {
  const me = asStaff(call.actor);
  const { taken } = await writeOnce(call, async (tx) => {
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM quality_reviews WHERE claimed_by = ${me.id}::uuid AND state = 'waiting' AND session_id IS NULL
        AND claim_expires_at > clock_timestamp() ORDER BY claimed_at LIMIT 1`;
    if (held) return { taken: await readReviewRow(tx, held.id) };
    const [next] = await tx.$queryRawUnsafe<{ id: string; until: Date }[]>(
      `WITH next AS (
         SELECT r.id FROM quality_reviews r WHERE ${free("$1::uuid", "$2::text")}
         ORDER BY r.priority DESC, r.id LIMIT 1 FOR UPDATE OF r SKIP LOCKED
       )
       UPDATE quality_reviews r SET claimed_by = $1::uuid, ${LEASE} FROM next WHERE r.id = next.id
       RETURNING r.id, r.claim_expires_at AS until`,
      me.id,
      me.role,
    );
    if (!next) return { taken: null };
    await recordAudit(tx, call, {
      type: "quality.review_claimed",
      subject: subjectOf(next.id),
      data: { until: next.until.toISOString() },
    });
    return { taken: await readReviewRow(tx, next.id) };
  });
  return taken;
}

type LockedReview = {
  id: string;
  kind: "sample" | "golden" | "calibration";
  state: "waiting" | "answered" | "void";
  session_id: string | null;
  session_state: "open" | "closed" | null;
  claimed_by: string | null;
  assigned_to: string | null;
  reviewer_id: string | null;
  alive: boolean;
  had_part: boolean;
  account_id: string;
  policy_version: number;
  outcome: "violation" | "no_violation";
  violations: string[];
  reason_code: string;
  measures: string[];
  known_outcome: "violation" | "no_violation" | null;
  known_violations: string[] | null;
};

/** The review and what it is held against, for whoever holds it or has it in a session. Errors: `not_found`. */
async function lockReview(tx: Tx, me: StaffActor, id: string): Promise<LockedReview> {
  const found = isUuid(id) ? await tx.qualityReview.findUnique({ where: { id }, select: { sessionId: true } }) : null;
  if (!found) throw noSuchReview();
  // The session before its reviews, always: whoever gives its last answer sees all the others.
  if (found.sessionId) {
    await tx.$executeRaw`SELECT 1 FROM calibration_sessions WHERE id = ${found.sessionId}::uuid FOR UPDATE`;
  }
  const [review] = await tx.$queryRawUnsafe<LockedReview[]>(
    `SELECT r.id, r.kind::text AS kind, r.state::text AS state, r.session_id, s.state::text AS session_state, r.claimed_by,
       r.assigned_to, r.reviewer_id, coalesce(r.claim_expires_at > clock_timestamp(), false) AS alive,
       ${hadPart("$2::uuid")} AS had_part, d.account_id, d.policy_version, d.outcome::text AS outcome, d.violations,
       d.reason_code, ARRAY(SELECT e.kind::text FROM enforcements e
         WHERE e.decision_id = d.id AND e.appeal_id IS NULL AND NOT e.meanwhile) AS measures,
       g.outcome::text AS known_outcome, g.violations AS known_violations
     FROM quality_reviews r JOIN decisions d ON d.id = r.decision_id
     LEFT JOIN calibration_sessions s ON s.id = r.session_id LEFT JOIN golden_cases g ON g.id = r.golden_id
     WHERE r.id = $1::uuid FOR UPDATE OF r`,
    id,
    me.id,
  );
  const mine = review!.claimed_by === me.id || review!.assigned_to === me.id || review!.reviewer_id === me.id;
  // That there is one is nobody else's to know.
  if (!mine) throw noSuchReview();
  return review!;
}

function refuseAnswered(review: LockedReview): void {
  if (review.state === "answered") throw new AppError("conflict", "You answered this review already.");
  if (review.state === "void" || review.session_state === "closed") {
    throw new AppError("conflict", "This session is closed; its reviews are answered no more.");
  }
}

/** Keeps one's own hold for ten more minutes. Errors: `not_found`; `claim_lost`; `conflict` when it is answered. */
export async function renewReview(call: Call, id: string): Promise<ReviewRow> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const review = await lockReview(tx, me, id);
    refuseAnswered(review);
    if (review.session_id) return readReviewRow(tx, id);
    if (!review.alive) throw new AppError("claim_lost", "Your hold has ended. Take the next review.");
    await tx.$executeRaw`
      UPDATE quality_reviews SET claim_expires_at = clock_timestamp() + make_interval(mins => ${REVIEW_LEASE_MINUTES}::int)
      WHERE id = ${id}::uuid`;
    return readReviewRow(tx, id);
  });
}

/** Lets go of one's own hold, for somebody else to take. Errors: `not_found`; `conflict` when it is answered. */
export async function releaseReview(call: Call, id: string): Promise<{ released: boolean }> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const review = await lockReview(tx, me, id);
    refuseAnswered(review);
    if (review.session_id) return { released: false };
    await tx.$executeRaw`
      UPDATE quality_reviews SET claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL WHERE id = ${id}::uuid`;
    await recordAudit(tx, call, { type: "quality.review_released", subject: subjectOf(id), data: {} });
    return { released: true };
  });
}

/**
 * Gives the second answer to a decision: by somebody who had no part in it and holds the review, or has it in an open
 * session. Held against the first answer, or against the known one; nothing is done to anybody. A sample's disagreement
 * waits for a lead from now on; a session's last answer closes it.
 * Errors: `not_found`; `forbidden` for a part in it; `claim_lost`; `conflict` when answered or closed; `invalid_input` with
 * every fault.
 */
export async function answerReview(call: Call, id: string, input: ReviewAnswer): Promise<ReviewRow> {
  const me = asStaff(call.actor);
  const parsed = reviewAnswerSchema.parse(input);
  return writeOnce(call, async (tx) => {
    const review = await lockReview(tx, me, id);
    refuseAnswered(review);
    if (review.had_part) throw notYours();
    if (!review.session_id && !(review.alive && review.claimed_by === me.id)) {
      throw new AppError("claim_lost", "Your hold has ended and your answer was not kept. Take the review again.");
    }
    const policy = await policyOf(tx, review.policy_version);
    const [badges] = await tx.$queryRaw<{ held: string[] }[]>`
      SELECT coalesce((SELECT reported_badges FROM accounts WHERE id = ${review.account_id}), '{}') || ARRAY(
        SELECT DISTINCT badge FROM enforcements WHERE account_id = ${review.account_id} AND badge IS NOT NULL) AS held`;
    const answer = checkAnswer(parsed, policy, badges!.held);
    const known = review.kind === "golden";
    const first = {
      outcome: known ? review.known_outcome! : review.outcome,
      violations: known ? review.known_violations! : review.violations,
      reasonCode: known ? null : review.reason_code,
      measures: known ? null : review.measures,
    };
    const differs = differences(first, { ...answer, measures: answer.measures.map((measure) => measure.kind) });
    const measures = answer.measures.map(({ meanwhile: _, ...measure }) => measure);
    // Said once more where it counts: an answer never lands for whoever gave the first.
    const landed = await tx.$executeRaw`
      UPDATE quality_reviews SET state = 'answered', reviewer_id = ${me.id}::uuid, answered_at = ${call.at},
        claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL, outcome = ${answer.outcome}::outcome,
        violations = ${answer.violations}::text[], reason_code = ${answer.reasonCode},
        measures = ${JSON.stringify(measures)}::jsonb, note = ${storable(answer.note)},
        first_verdict = ${verdictOf(first.outcome, first.violations)},
        second_verdict = ${verdictOf(answer.outcome, answer.violations)}, differs = ${differs}::text[],
        disputed = ${review.kind === "sample" && isDisputed(differs)}
      WHERE id = ${id}::uuid AND state = 'waiting' AND decided_by <> ${me.id}::uuid`;
    if (landed === 0) throw notYours();
    await recordAudit(tx, call, {
      type: "quality.review_answered",
      subject: subjectOf(id),
      data: {
        outcome: answer.outcome,
        violations: answer.violations,
        reasonCode: answer.reasonCode,
        measures,
        policyVersion: review.policy_version,
      },
    });
    if (review.session_id) await closeWhenAnswered(tx, call, review.session_id);
    return readReviewRow(tx, id);
  });
}
