import type { DecisionRow } from "@/lib/domain/decision-history/schema";

/**
 * What became of a decision, as it is told. One that stands is not in effect while all it does waits for a second person.
 */
export function standingOf(row: Pick<DecisionRow, "state" | "measures">): DecisionRow["state"] | "pending" {
  const waiting = row.measures.filter(({ state }) => state === "pending_approval");
  const binding = row.measures.some(({ state }) => state === "active" || state === "expired");
  return row.state === "active" && waiting.length > 0 && !binding ? "pending" : row.state;
}
