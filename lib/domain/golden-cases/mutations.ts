import { recordAudit } from "@/lib/domain/audit/mutations";
import { noSuchGolden, readGolden } from "@/lib/domain/golden-cases/data";
import { type Golden, type NewGolden, newGoldenSchema } from "@/lib/domain/golden-cases/schema";
import { checkVerdict } from "@/lib/domain/quality-reviews/rules";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError, type FieldError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * Marks a decided case as one whose answer is known, whatever was decided: reviews of it are put among the drawn ones from
 * now on, as the plan asks. Errors: `not_found`; `conflict` when it is marked already or has not taken effect;
 * `invalid_input`.
 */
export async function markGolden(call: Call, input: NewGolden): Promise<Golden> {
  const me = asStaff(call.actor);
  const { decisionId, caseNumber, outcome, violations, note } = newGoldenSchema.parse(input);
  const errors: FieldError[] = [];
  checkVerdict(outcome, violations, "violations", errors);
  if (errors.length > 0) throw new AppError("invalid_input", "This is no answer.", { errors });
  return writeOnce(
    call,
    async (tx) => {
      const [decision] = await tx.$queryRaw<{ id: string; case_id: string; state: string }[]>`
        SELECT d.id, d.case_id, d.state::text AS state FROM decisions d JOIN cases c ON c.id = d.case_id
        WHERE d.id = ${decisionId ?? null}::uuid OR c.number = ${caseNumber ?? null}::int
        ORDER BY d.state IN ('active', 'reversed') DESC, d.case_version DESC LIMIT 1`;
      if (!decision) throw new AppError("not_found", "There is no such decision.");
      if (decision.state !== "active" && decision.state !== "reversed") {
        throw new AppError("conflict", "This decision has not taken effect; its answer may still change.", {
          extra: { state: decision.state },
        });
      }
      const id = newId();
      const { count } = await tx.goldenCase.createMany({
        data: [
          {
            id,
            decisionId: decision.id,
            caseId: decision.case_id,
            outcome,
            violations: [...new Set(violations)],
            note: storable(note),
            markedBy: me.id,
            markedAt: call.at,
          },
        ],
        skipDuplicates: true,
      });
      if (count === 0) throw new AppError("conflict", "The answer to this case is known already.");
      await recordAudit(tx, call, {
        type: "quality.golden_marked",
        subject: { kind: "golden_case", id },
        data: { decisionId: decision.id, outcome, violations },
      });
      return readGolden(tx, id);
    },
    201,
  );
}

/**
 * Gives a golden case out no more; what waits of it is withdrawn, what was answered stays. Retiring one that is retired is
 * no error. Errors: `not_found`.
 */
export async function retireGolden(call: Call, id: string): Promise<Golden> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    if (!isUuid(id)) throw noSuchGolden();
    const retired = await tx.$executeRaw`
      UPDATE golden_cases SET retired_at = ${call.at}, retired_by = ${me.id}::uuid
      WHERE id = ${id}::uuid AND retired_at IS NULL`;
    if (retired > 0) {
      await tx.$executeRaw`
        UPDATE quality_reviews SET state = 'void', claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL
        WHERE golden_id = ${id}::uuid AND state = 'waiting'`;
      await recordAudit(tx, call, {
        type: "quality.golden_retired",
        subject: { kind: "golden_case", id },
        data: {},
      });
    }
    return readGolden(tx, id);
  });
}
