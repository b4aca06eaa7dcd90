import type { PolicyLanguage } from "@/lib/policy/policy-data";
import type { MeasureKind } from "@/lib/policy/types";

/** What deciding needs of the policy that a case is judged by; the text in the account's language where there is one. */
export type PolicyExcerpt = {
  version: number;
  /** Of the account's notices; the reader's own is another matter. */
  language: PolicyLanguage;
  reasonCodes: { code: string; label: string; outcome: "violation" | "no_violation" | "any"; violations: string[] }[];
  /** Only those that an account of this kind has at all; `told` is what its notices call them. */
  abilities: { code: string; label: string; told: string }[];
  restrictAbilities: Record<string, string[]>;
  badges: string[];
  templates: { code: string; violation: string | null; step: string | null; body: string }[];
  clauses: { id: string; title: string }[];
  /** The ladder; `kinds` are the step's measures. */
  steps: { step: string; from: number; kinds: MeasureKind[] }[];
  graceMinutes: { common: number; byViolation: Record<string, number | null> };
  appealWindowDays: number;
  /** A restriction may stand in for a suspension while that waits. */
  restrictsMeanwhile?: boolean;
};

/** Minutes in which a decision on these can still be undone: the shortest of their own, else the common one. */
export function graceOf(policy: PolicyExcerpt, violations: readonly string[]): number {
  const { common, byViolation } = policy.graceMinutes;
  return violations.reduce((least, violation) => Math.min(least, byViolation[violation] ?? common), common);
}
