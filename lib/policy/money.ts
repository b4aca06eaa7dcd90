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

/**
 * The sum of amounts in several currencies in the base currency, in whole hundredths; amounts without a rate are left
 * out. Null where there is no amount with a rate.
 */
export function totalInBase(amounts: readonly Money[], policy: PolicyData): number | null {
  const known = amounts.flatMap((money) => toBaseCurrency(money, policy) ?? []);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) * 100) / 100;
}
