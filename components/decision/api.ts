import type { DecisionSubmit } from "@/components/decision/decision-bar";
import { answer, client } from "@/lib/api/client";
import type { DecisionView } from "@/lib/domain/decisions/schema";

/**
 * Decides a case. `key` is the same for every try of one decision, so that a lost answer never decides twice.
 * Errors: ApiProblem `claim_lost`, `stale_version`, `invalid_input`.
 */
export function decideCase(
  caseId: string,
  submit: DecisionSubmit & { caseVersion: number },
  key: string,
): Promise<DecisionView> {
  return answer<DecisionView>(
    client.cases[":id"].decisions.$post(
      { param: { id: caseId }, json: submit },
      { headers: { "Idempotency-Key": key } },
    ),
  );
}

export function undoDecision(id: string): Promise<DecisionView> {
  return answer<DecisionView>(client.decisions[":id"].undo.$post({ param: { id } }));
}
