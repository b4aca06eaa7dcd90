import type { DecisionAct } from "@/components/enforcement/api";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";

/**
 * The buttons that a measure's row wears. A decision may have several measures, and what is done with it is done with all:
 * answering as the second person stands where it is waited for, taking back everywhere else.
 */
export function actsOn(row: Pick<EnforcementRow, "state" | "allowed">): DecisionAct[] {
  const answers = (["approve", "reject"] as const).filter((act) => row.allowed[act]);
  if (row.state === "pending_approval" && answers.length > 0) return answers;
  return (["undo", "reverse"] as const).filter((act) => row.allowed[act]);
}
