/** `$4,800`, `€1,250.50`; whole amounts without cents. */
export function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  try {
    return new Intl.NumberFormat("en-US", {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  } catch {
    // A currency code the runtime does not know still has to be readable.
    return `${amount.toFixed(digits)} ${currency}`;
  }
}

/** `1,204` */
export function count(n: number): string {
  return new Intl.NumberFormat("en-US").format(n);
}
