import { listText } from "@/components/ui/list-text";
import { DAY_MS, dayOf } from "@/lib/platform/time";

/** The last day is included here and excluded there. A day that is none is handed on, for the API to say so. */
export function dayAfter(day: string): string {
  const ms = Date.parse(day);
  return Number.isNaN(ms) ? day : dayOf(ms + DAY_MS);
}

/** The last so many UTC days, today among them. Browser only: the clock moves. */
export function lastDays(days: number): { from: string; to: string } {
  const now = Date.now();
  return {
    from: dayOf(now - (days - 1) * DAY_MS),
    to: dayOf(now),
  };
}

/** How a range of days reads on its filter; null when there is none. */
export function daysInWords(from: string | null, to: string | null, asDay: (day: string) => string): string | null {
  const words = listText.days;
  if (from !== null && to !== null) return from === to ? asDay(from) : words.range(asDay(from), asDay(to));
  if (from !== null) return words.since(asDay(from));
  return to === null ? null : words.until(asDay(to));
}
