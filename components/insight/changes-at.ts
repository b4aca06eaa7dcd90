import { insightText } from "@/components/insight/text";
import type { CaseInsights, PolicyChange } from "@/lib/domain/insights/schema";

/**
 * What a bar says of the policies that came into force at it: bars by the day that each begins on, oldest first. A change on
 * a day before the first bar stands at none.
 */
export function changesAt(
  bars: readonly string[],
  changes: readonly PolicyChange[],
): (bar: string) => { change?: string } {
  const versions = new Map<string, number[]>();
  for (const { at, version } of changes) {
    const bar = bars.findLast((from) => from <= at.slice(0, 10));
    if (bar !== undefined) versions.set(bar, [...(versions.get(bar) ?? []), version]);
  }
  return (bar) => {
    const found = versions.get(bar);
    return found === undefined ? {} : { change: insightText.policies(found) };
  };
}

/** The same for the marks of a series. */
export function changesOf({ series, policyChanges }: Pick<CaseInsights, "series" | "policyChanges">) {
  return changesAt(
    series.map((mark) => mark.from),
    policyChanges,
  );
}
