import type { DecisionSubmit } from "@/components/decision/decision-bar";
import { answer, client } from "@/lib/api/client";
import type { CaseFilter } from "@/lib/domain/cases/schema";
import type { DecisionView } from "@/lib/domain/decisions/schema";
import type { AlongOutcome, UndoTogetherOutcome } from "@/lib/domain/joint-decisions/schema";
import type { PolicyVersionView } from "@/lib/domain/policies/schema";
import type { TurnOutcome } from "@/lib/domain/turns/schema";
import type { PolicyData } from "@/lib/policy/policy-data";

/**
 * Decides a case and, with `claimNext`, claims the best free case of that filter with it. `key` is the same for every try
 * of one decision, so that a lost answer never decides twice.
 * Errors: ApiProblem `claim_lost`, `stale_version`, `invalid_input`.
 */
export function decideCase(
  caseId: string,
  submit: DecisionSubmit & { caseVersion: number; claimNext?: CaseFilter },
  key: string,
): Promise<TurnOutcome> {
  return answer<TurnOutcome>(
    client.cases[":id"].decisions.$post(
      { param: { id: caseId }, json: submit },
      { headers: { "Idempotency-Key": key } },
    ),
  );
}

/** One published version of the policy, whole. */
export async function getPolicyVersion(version: number): Promise<PolicyData> {
  const { data } = await answer<PolicyVersionView>(
    client.policies[":version"].$get({ param: { version: String(version) } }),
  );
  return data;
}

/**
 * Takes other cases of the account along in a decision just made; `key` as for the decision. One that cannot go along says
 * why and does not fail the others. Errors: ApiProblem `conflict` once the decision was taken back.
 */
export function decideAlong(
  decisionId: string,
  cases: readonly { caseId: string; caseVersion: number }[],
  key: string,
): Promise<AlongOutcome> {
  return answer<AlongOutcome>(
    client.decisions[":id"].along.$post(
      { param: { id: decisionId }, json: { cases: [...cases] } },
      { headers: { "Idempotency-Key": key } },
    ),
  );
}

/**
 * Takes back a decision with those taken along in it. Refused for the decision, nothing changed; another that still stands
 * says why. Errors: ApiProblem `conflict` once it took effect or was undone.
 */
export function undoTogether(id: string, decisionIds: readonly string[]): Promise<UndoTogetherOutcome> {
  return answer<UndoTogetherOutcome>(
    client.decisions[":id"].along.undo.$post({ param: { id }, json: { decisionIds: [...decisionIds] } }),
  );
}

export function undoDecision(id: string): Promise<DecisionView> {
  return answer<DecisionView>(client.decisions[":id"].undo.$post({ param: { id } }));
}
