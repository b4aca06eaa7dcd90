import { currentLanguage } from "@/components/ui/language";
import type { Language } from "@/lib/platform/language";

/** Whose way of writing numbers goes with a language. */
const NUMBERS: Record<Language, string> = { en: "en-US", es: "es-MX" };

/** `$4,800`, `€1,250.50`; whole amounts without cents. */
export function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  try {
    return new Intl.NumberFormat(NUMBERS[currentLanguage()], {
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

/** `+1.2`, `-0.4`, and `0.0` for what is nothing when rounded. */
export function signed(n: number): string {
  return new Intl.NumberFormat(NUMBERS[currentLanguage()], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  }).format(n);
}

/** `1,204` */
export function count(n: number): string {
  return new Intl.NumberFormat(NUMBERS[currentLanguage()]).format(n);
}
