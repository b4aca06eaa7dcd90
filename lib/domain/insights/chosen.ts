import { periodOf } from "@/lib/domain/insights/rules";
import { MAX_OVERVIEW_DAYS, type OverviewFilter } from "@/lib/domain/insights/schema";
import { AppError } from "@/lib/platform/errors";

/** Which daily figures a question is about: $1 and $2 are the first and last day; $3..$6 violation, phase, surface, detector or null. */
export const CHOSEN = `day BETWEEN $1 AND $2
  AND ($3::text IS NULL OR violation = $3) AND ($4::text IS NULL OR phase = $4)
  AND ($5::text IS NULL OR surface = $5) AND ($6::text IS NULL OR detector = $6)`;

/** What {@link CHOSEN} is asked with. */
export function chosenValues({ from, to }: { from: string; to: string }, filter: OverviewFilter): (string | null)[] {
  return [from, to, filter.violation ?? null, filter.phase ?? null, filter.surface ?? null, filter.detector ?? null];
}

/** Throws `invalid_input` for a reversed period or one longer than the stated limit. */
export function resolvePeriod(filter: OverviewFilter, now: Date): { from: string; to: string; days: number } {
  const period = periodOf(filter.from, filter.to, now);
  if (period.days < 1 || period.days > MAX_OVERVIEW_DAYS) {
    throw new AppError("invalid_input", `Choose a period of 1 to ${MAX_OVERVIEW_DAYS} days.`, {
      errors: [{ path: "from", message: period.days < 1 ? "is after `to`" : `covers ${period.days} days` }],
    });
  }
  return period;
}
