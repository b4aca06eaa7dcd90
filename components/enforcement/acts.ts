import type { DecisionAct } from "@/components/enforcement/api";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";

/** What a row offers. `answer` leads to the case: a second person approves or rejects where the evidence is read, never in a list. */
export type RowAct = DecisionAct | "answer";

/**
 * The buttons that a measure's row wears. A decision may have several measures, and what is done with it is done with all:
 * answering as the second person stands where it is waited for, taking back everywhere else.
 */
export function actsOn({ state, allowed }: Pick<EnforcementRow, "state" | "allowed">): RowAct[] {
  if (state === "pending_approval" && (allowed.approve || allowed.reject)) return ["answer"];
  return (["undo", "reverse"] as const).filter((act) => allowed[act]);
}
