import { type Coefficient, LEAST_UNITS } from "@/lib/domain/agreement/schema";
import { VIOLATIONS } from "@/lib/policy/types";

/** Two-sided 95 %. */
const Z = 1.959964;

const RESAMPLES = 1_000;

/** A verdict as one word, the same for the same findings in any order. */
export function verdictOf(outcome: "violation" | "no_violation", violations: readonly string[]): string {
  if (outcome === "no_violation") return "no_violation";
  const order: readonly string[] = VIOLATIONS;
  return [...new Set(violations)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join("+");
}

/** Whether a verdict found a violation, as a word of its own to compare. */
export function found(verdict: string, violation: string): string {
  return verdict.split("+").includes(violation) ? "yes" : "no";
}

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Kappa of a square table of counts, with its large-sample standard error; null where chance alone would agree wholly. */
export type Kappa = { n: number; kappa: number; error: number; observed: number; expected: number };

/**
 * Cohen's kappa (Educational and Psychological Measurement 20, 1960) of counts [one's answer][the other's answer]. The
 * standard error is the one for an interval, not for a test against none (Fleiss, Cohen and Everitt, Psychological
 * Bulletin 72, 1969).
 */
export function cohenKappa(table: readonly (readonly number[])[]): Kappa | null {
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const share = table.map((row) => row.map((count) => count / n));
  const rows = share.map((row) => row.reduce((sum, one) => sum + one, 0));
  const columns = rows.map((_, at) => share.reduce((sum, row) => sum + row[at]!, 0));
  const observed = share.reduce((sum, row, at) => sum + row[at]!, 0);
  const expected = rows.reduce((sum, row, at) => sum + row * columns[at]!, 0);
  if (1 - expected < 1e-12) return null;
  let variance = -((observed * expected - 2 * expected + observed) ** 2);
  share.forEach((row, i) => {
    row.forEach((p, j) => {
      variance +=
        i === j
          ? p * (1 - expected - (columns[i]! + rows[i]!) * (1 - observed)) ** 2
          : (1 - observed) ** 2 * p * (columns[i]! + rows[j]!) ** 2;
    });
  });
  variance /= n * (1 - expected) ** 4;
  const kappa = (observed - expected) / (1 - expected);
  // Where all agree it is nought, and the arithmetic leaves a hair beside it.
  return { n, kappa, error: variance < 1e-12 ? 0 : Math.sqrt(variance), observed, expected };
}

/** The same from pairs of answers. */
export function kappaOfPairs(pairs: readonly (readonly [string, string])[]): Coefficient {
  const words = [...new Set(pairs.flat())].sort();
  const at = new Map(words.map((word, index) => [word, index]));
  const table = words.map(() => words.map(() => 0));
  for (const [one, other] of pairs) table[at.get(one)!]![at.get(other)!]! += 1;
  const found = pairs.length < LEAST_UNITS ? null : cohenKappa(table);
  const observed =
    pairs.length < LEAST_UNITS ? null : pairs.filter(([one, other]) => one === other).length / pairs.length;
  return {
    units: pairs.length,
    value: found?.kappa ?? null,
    low: found ? Math.max(-1, found.kappa - Z * found.error) : null,
    high: found ? Math.min(1, found.kappa + Z * found.error) : null,
    observed,
  };
}

/** What one unit adds: its disagreement, its agreement, and how often each word was said. */
type Share = { disagreement: number; values: number; words: Float64Array };

function sharesOf(units: readonly (readonly string[])[]): Share[] {
  // A case that one person answered tells nothing of agreement: it is left out, as Krippendorff does.
  const pairable = units.filter((answers) => answers.length > 1);
  const words = [...new Set(pairable.flat())].sort();
  const at = new Map(words.map((word, index) => [word, index]));
  return pairable.map((answers) => {
    const counts = new Float64Array(words.length);
    for (const answer of answers) counts[at.get(answer)!]! += 1;
    const same = counts.reduce((sum, count) => sum + count * (count - 1), 0);
    const pairs = answers.length * (answers.length - 1);
    return { disagreement: (pairs - same) / (answers.length - 1), values: answers.length, words: counts };
  });
}

function alphaOfShares(shares: readonly Share[], picked: (index: number) => Share): number | null {
  const totals = new Float64Array(shares[0]?.words.length ?? 0);
  let disagreement = 0;
  let n = 0;
  for (let index = 0; index < shares.length; index += 1) {
    const share = picked(index);
    disagreement += share.disagreement;
    n += share.values;
    for (let word = 0; word < totals.length; word += 1) totals[word]! += share.words[word]!;
  }
  const expected = n * n - totals.reduce((sum, count) => sum + count * count, 0);
  return expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected;
}

/**
 * Krippendorff's alpha for nominal data, any number of people, answers missing or not (Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011). One list a unit; null where nothing could be paired or only one word was said.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const shares = sharesOf(units);
  return alphaOfShares(shares, (index) => shares[index]!);
}

/** Alpha with the middle 95 % of what it is over units drawn again with replacement, the same for the same seed. */
export function alphaOf(units: readonly (readonly string[])[], seed: number): Coefficient {
  const shares = sharesOf(units);
  const value = shares.length < LEAST_UNITS ? null : alphaOfShares(shares, (index) => shares[index]!);
  if (value === null) return { units: shares.length, value: null, low: null, high: null, observed: null };
  const random = randomFrom(seed);
  const drawn: number[] = [];
  for (let time = 0; time < RESAMPLES; time += 1) {
    const alpha = alphaOfShares(shares, () => shares[Math.floor(random() * shares.length)]!);
    if (alpha !== null) drawn.push(alpha);
  }
  drawn.sort((a, b) => a - b);
  const quantile = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))]!;
  const values = shares.reduce((sum, share) => sum + share.values, 0);
  const disagreement = shares.reduce((sum, share) => sum + share.disagreement, 0);
  return {
    units: shares.length,
    value,
    low: quantile(0.025),
    high: quantile(0.975),
    observed: 1 - disagreement / values,
  };
}
