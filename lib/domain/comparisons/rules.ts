import type { z } from "zod";
import type { ComparisonRow, settleSchema } from "@/lib/domain/comparisons/schema";
import { checkVerdict } from "@/lib/domain/quality-reviews/rules";
import { AppError, type FieldError } from "@/lib/platform/errors";

type Answer = { outcome: "violation" | "no_violation"; violations: string[] };

export type ComparisonFacts = { decidedBy: string; reviewedBy: string; disputed: boolean; settled: boolean };

/** Why somebody may not settle a disagreement; null where they may. The same answer for the form and for the act. */
export function whyNotSettle(facts: ComparisonFacts, userId: string): ComparisonRow["allowed"]["why"] {
  if (!facts.disputed) return "agreed";
  if (facts.settled) return "settled";
  if (facts.decidedBy === userId) return "decider";
  return facts.reviewedBy === userId ? "reviewer" : null;
}

const REFUSALS = {
  decider: ["forbidden", "You gave the first answer. Another lead must settle which stands."],
  reviewer: ["forbidden", "You gave the second answer. Another lead must settle which stands."],
  settled: ["conflict", "This disagreement was settled already."],
  agreed: ["conflict", "The two answers agree; there is nothing to settle."],
} as const;

export function refuseSettle(why: keyof typeof REFUSALS): AppError {
  const [code, detail] = REFUSALS[why];
  return new AppError(code, detail);
}

/** The answer that holds from now on. Errors: `invalid_input` with every fault. */
export function settledAnswer(input: z.output<typeof settleSchema>, first: Answer, second: Answer): Answer {
  const errors: FieldError[] = [];
  if (input.stands !== "neither") {
    if (input.outcome !== undefined) errors.push({ path: "outcome", message: "belongs to neither only" });
    if (input.violations !== undefined) errors.push({ path: "violations", message: "belong to neither only" });
  } else if (input.outcome === undefined) {
    errors.push({ path: "outcome", message: "say what the answer is, as neither stands" });
  } else {
    checkVerdict(input.outcome, input.violations ?? [], "violations", errors);
  }
  if (errors.length > 0) throw new AppError("invalid_input", "It cannot be settled like this.", { errors });
  if (input.stands === "first") return first;
  if (input.stands === "second") return second;
  return { outcome: input.outcome!, violations: [...new Set(input.violations ?? [])] };
}
