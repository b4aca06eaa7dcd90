import type { InsightParams } from "@/components/insight/insight-params";

/** A list of what a mark counts: the same days and filters there; the lists take no detector. */
export function behindHref(
  page: string,
  period: { from: string; to: string },
  { surface, phase, violation }: Pick<InsightParams, "surface" | "phase" | "violation">,
  more: Record<string, string> = {},
): string {
  const narrowed = Object.entries({ surface, phase, violation }).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== null,
  );
  const query = { from: period.from, to: period.to, ...Object.fromEntries(narrowed), ...more };
  return `${page}?${new URLSearchParams(query)}`;
}
