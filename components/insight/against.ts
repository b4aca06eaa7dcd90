import { insightText } from "@/components/insight/text";
import { count } from "@/components/ui/money";
import { percent, type Share } from "@/components/ui/row-bars";
import { day } from "@/components/ui/time-format";
import { LEAST_FOR_A_RATE } from "@/lib/domain/insights/rules";
import { DAY_MS } from "@/lib/platform/time";

/** `+12`, `−8` or `0`: the sign says the direction, so that no colour has to. */
function signed(value: number, digits: number): string {
  const shown = Math.abs(value).toFixed(digits);
  const words = digits === 0 ? count(Number(shown)) : shown;
  return Number(shown) === 0 ? words : `${value > 0 ? "+" : "−"}${words}`;
}

/** By how many percent a count differs from the one before, rounded; null where that was too small for a rate. */
export function percentChange(now: number, before: number): number | null {
  return before >= LEAST_FOR_A_RATE ? Math.round((now / before - 1) * 100) : null;
}

/** What a count was in the period before, and by how much it differs. */
export function countAgainst(now: number, before: number): string {
  const change = percentChange(now, before);
  return insightText.against.past(count(before), change === null ? null : `${signed(change, 0)}%`);
}

/** What a share was in the period before, and by how many percentage points it differs; of too few, the numbers alone. */
export function shareAgainst(now: Share, before: Share): string {
  const words = insightText.against;
  if (before.rate === null) return words.past(insightText.totals.noRate(count(before.hits), count(before.n)), null);
  const points = now.rate === null ? null : words.points(signed((now.rate - before.rate) * 100, 1));
  return words.past(percent(before.rate), points);
}

type Compared = { from: string; to: string; asOf: string; before: { from: string; to: string } };

/** What a period's figures are set against, in a sentence. */
export function toldAgainst({ from, to, asOf, before }: Compared, now: number): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  const utcDay = (text: string) => day(text, "UTC", now);
  return insightText.against.told(days, utcDay(before.from), utcDay(before.to), to === asOf.slice(0, 10));
}
