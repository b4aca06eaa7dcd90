import type { PolicyData } from "@/lib/policy/policy-data";

export type Money = { amount: number; currency: string };

/**
 * The amount in the policy's base currency, or null when policy has no rate for it: an unknown currency must not pass
 * for its face value, else 50,000 of a small one would outrank everything.
 */
export function toBaseCurrency(money: Money, policy: PolicyData): number | null {
  const rate = policy.currency.rates[money.currency.toUpperCase()];
  return rate === undefined || !Number.isFinite(money.amount) ? null : money.amount * rate;
}
