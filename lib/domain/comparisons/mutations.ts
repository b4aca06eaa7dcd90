import { recordAudit } from "@/lib/domain/audit/mutations";
import { noSuchComparison, readComparisonRow } from "@/lib/domain/comparisons/data";
import { refuseSettle, settledAnswer, whyNotSettle } from "@/lib/domain/comparisons/rules";
import { type ComparisonRow, type Settle, settleSchema } from "@/lib/domain/comparisons/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { isUuid } from "@/lib/platform/ids";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";

type Locked = {
  decision_id: string;
  decided_by: string;
  reviewer_id: string;
  disputed: boolean;
  settled: boolean;
  first_outcome: "violation" | "no_violation";
  first_violations: string[];
  outcome: "violation" | "no_violation";
  violations: string[];
};

/**
 * Settles which of two answers stands, and why they differ; by a lead who gave neither. Nothing changes by itself: where
 * the decision was wrong, taking it back is the reversal's.
 * Errors: `not_found`; `forbidden` for whoever gave one of the answers; `conflict` when settled or not in dispute;
 * `invalid_input` with every fault.
 */
export async function settleComparison(call: Call, id: string, input: Settle): Promise<ComparisonRow> {
  const me = asStaff(call.actor);
  const parsed = settleSchema.parse(input);
  return writeOnce(call, async (tx) => {
    if (!isUuid(id)) throw noSuchComparison();
    const [locked] = await tx.$queryRaw<Locked[]>`
      SELECT r.decision_id, r.decided_by, r.reviewer_id, r.disputed, r.settled_at IS NOT NULL AS settled,
        d.outcome::text AS first_outcome, d.violations AS first_violations, r.outcome::text AS outcome, r.violations
      FROM quality_reviews r JOIN decisions d ON d.id = r.decision_id
      WHERE r.id = ${id}::uuid AND r.kind = 'sample' AND r.state = 'answered' FOR UPDATE OF r`;
    if (!locked) throw noSuchComparison();
    const facts = {
      decidedBy: locked.decided_by,
      reviewedBy: locked.reviewer_id,
      disputed: locked.disputed,
      settled: locked.settled,
    };
    const why = whyNotSettle(facts, me.id);
    if (why !== null) throw refuseSettle(why);
    const answer = settledAnswer(
      parsed,
      { outcome: locked.first_outcome, violations: locked.first_violations },
      { outcome: locked.outcome, violations: locked.violations },
    );
    await tx.$executeRaw`
      UPDATE quality_reviews SET settled_by = ${me.id}::uuid, settled_at = ${call.at},
        stands = ${parsed.stands}::quality_stands, root_cause = ${parsed.rootCause}::quality_root_cause,
        settled_outcome = ${answer.outcome}::outcome, settled_violations = ${answer.violations}::text[],
        settled_note = ${storable(parsed.note)}
      WHERE id = ${id}::uuid AND disputed AND settled_at IS NULL`;
    await recordAudit(tx, call, {
      type: "quality.review_settled",
      subject: { kind: "quality_review", id },
      data: {
        decisionId: locked.decision_id,
        stands: parsed.stands,
        rootCause: parsed.rootCause,
        outcome: answer.outcome,
        violations: answer.violations,
      },
    });
    return readComparisonRow(tx, id, me);
  });
}
