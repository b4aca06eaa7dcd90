import { LEAST_FOR_A_SCORE, type Score } from "@/lib/domain/golden-cases/schema";
import { wilsonInterval } from "@/lib/domain/insights/rules";

/** A score from its counts. */
export function toScore(person: Score["person"], right: number, answered: number): Score {
  if (answered < LEAST_FOR_A_SCORE) return { person, answered, right, rate: null, low: null, high: null };
  return { person, answered, right, rate: right / answered, ...wilsonInterval(right, answered) };
}
