import { DAY_MS, dayOf } from "@/lib/platform/time";
export type BucketUnit = "day" | "week" | "month";

/** More bars than this cannot be told apart in a card. */
const MOST_DAYS = 62;
const MOST_WEEKS_DAYS = 400;

/** How wide one bar must be for a period. Days are `2026-11-21`, UTC, both included. */
export function unitFor(from: string, to: string): BucketUnit {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  if (days <= MOST_DAYS) return "day";
  return days <= MOST_WEEKS_DAYS ? "week" : "month";
}

/** The first day of the bar that a day falls into; weeks begin on Monday. */
export function bucketOf(day: string, unit: BucketUnit): string {
  if (unit === "day") return day;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  const ms = Date.parse(day);
  const sinceMonday = (new Date(ms).getUTCDay() + 6) % 7;
  return dayOf(ms - sinceMonday * DAY_MS);
}

/** Every bar of a period in order, the empty ones too: a day without flags is a fact, not a gap. */
export function bucketsOf(from: string, to: string, unit: BucketUnit): string[] {
  const buckets: string[] = [];
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += DAY_MS) {
    const bucket = bucketOf(dayOf(ms), unit);
    if (buckets[buckets.length - 1] !== bucket) buckets.push(bucket);
  }
  return buckets;
}

/** Steps of 1, 2 or 5 times a power of ten that cover `most` with three to six lines; the last one is the axis' end. */
export function axisSteps(most: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 10 * power);
  const steps: number[] = [];
  for (let value = 0; value < most + step; value += step) steps.push(value);
  return steps;
}

const HOUR_MINUTES = 60;
const DAY_MINUTES = 1_440;
/** Steps that people count time in, minutes. */
const TIME_STEPS = [1, 2, 5, 10, 15, 30, ...[1, 2, 4, 6, 12].map((hours) => hours * HOUR_MINUTES), DAY_MINUTES];

/** As {@link axisSteps}, for minutes: whole quarters of an hour, hours or days. */
export function timeSteps(most: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const step = TIME_STEPS.find((each) => each >= rough) ?? Math.ceil(rough / DAY_MINUTES) * DAY_MINUTES;
  const steps: number[] = [];
  for (let value = 0; value < most + step; value += step) steps.push(value);
  return steps;
}
