import { LEAST_FOR_A_RATE, wilsonInterval } from "@/lib/domain/insights/rules";
import type { Rate } from "@/lib/domain/insights/schema";

/** Contents with the weights of their draws: how many, the sum of the weights, and of their squares. */
export type Weighed = { n: number; weight: number; squares: number };

/**
 * A share of weighed contents. Each stands for as many as one over its chance of being drawn, so that surfaces and days
 * sampled more thickly do not count for more. The interval is Wilson's for Kish's effective size: with equal weights it
 * is the plain one. Below 30 contents the counts alone.
 */
export function weighedShare(hits: Pick<Weighed, "n" | "weight">, all: Weighed): Rate {
  const counts = { hits: hits.n, n: all.n };
  if (all.n < LEAST_FOR_A_RATE || all.weight <= 0) return { ...counts, rate: null, low: null, high: null };
  const rate = hits.n === all.n ? 1 : Math.min(1, hits.weight / all.weight);
  const effective = (all.weight * all.weight) / all.squares;
  return { ...counts, rate, ...wilsonInterval(rate === 1 ? effective : rate * effective, effective) };
}

/**
 * The share that gives so many a day, by the contents judged in `days` days. Without traffic everything: the first
 * content that comes is as good as any.
 */
export function shareFor(perDay: number, contents: number, days: number): number {
  return contents <= 0 ? 1 : Math.min(1, (perDay * Math.max(1, days)) / contents);
}
