import type { PolicyData } from "@/lib/policy/policy-data";
import type { Violation } from "@/lib/policy/types";

const DAY_MS = 86_400_000;

/** A strike as it was given: `weight` is what it weighed then, repeats included. */
export type Strike = { violation: Violation; weight: number; at: Date };

/** True from when a strike is given until its window has passed. */
function strikeCounts(strike: Strike, at: Date, policy: PolicyData): boolean {
  const ageDays = (at.getTime() - strike.at.getTime()) / DAY_MS;
  return ageDays >= 0 && ageDays < policy.ladder.strikes[strike.violation].windowDays;
}

/**
 * What a strike still weighs at `at`: halved every half-life of its violation, nothing once its window has passed and
 * nothing before it was given. Never negative, never growing with time.
 */
export function strikeWeightAt(strike: Strike, at: Date, policy: PolicyData): number {
  if (!strikeCounts(strike, at, policy)) return 0;
  const ageDays = (at.getTime() - strike.at.getTime()) / DAY_MS;
  return strike.weight * 0.5 ** (ageDays / policy.ladder.strikes[strike.violation].halfLifeDays);
}

/** The sum of what all strikes still weigh at `at`. */
export function strikeTotalAt(strikes: readonly Strike[], at: Date, policy: PolicyData): number {
  return strikes.reduce((sum, strike) => sum + strikeWeightAt(strike, at, policy), 0);
}

/** When the strike stops counting altogether. */
export function strikeExpiresAt(strike: Strike, policy: PolicyData): Date {
  return new Date(strike.at.getTime() + policy.ladder.strikes[strike.violation].windowDays * DAY_MS);
}

/** One strike that a decision would leave, with how its weight came about; `base + repeat` is `weight`. */
export type NewStrike = { violation: Violation; weight: number; base: number; repeat: number; repeats: number };

/** No strike within its window, of any kind: what the ladder's leniency for beginners asks. */
export function isFirstOffence(strikes: readonly Strike[], at: Date, policy: PolicyData): boolean {
  return !strikes.some((strike) => strikeCounts(strike, at, policy));
}

/**
 * The strikes that confirming `violations` at `at` leaves: the heaviest in full, the others by the concurrent part
 * (they are one act), each multiplied for earlier strikes of its own kind, lessened where policy teaches first offenders.
 * Heaviest first. Weights are rounded to hundredths, so that a stored strike is exactly the one that was shown.
 */
export function newStrikes(
  violations: readonly Violation[],
  earlier: readonly Strike[],
  at: Date,
  policy: PolicyData,
): NewStrike[] {
  const { ladder } = policy;
  const first =
    isFirstOffence(earlier, at, policy) && violations.every((v) => ladder.firstOffence.violations.includes(v));
  const heaviestFirst = [...new Set(violations)].sort(
    (a, b) => ladder.strikes[b].weight - ladder.strikes[a].weight || (a < b ? -1 : 1),
  );
  return heaviestFirst.map((violation, index) => {
    const repeats = earlier.filter((s) => s.violation === violation && strikeCounts(s, at, policy)).length;
    const part = (index === 0 ? 1 : ladder.concurrentFactor) * (first ? ladder.firstOffence.strikeFactor : 1);
    const base = hundredths(ladder.strikes[violation].weight * part);
    const factor = Math.min(ladder.repeatCap, ladder.repeatFactor ** repeats);
    const weight = hundredths(base * factor);
    return { violation, weight, base, repeat: hundredths(weight - base), repeats };
  });
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
