import { expect, test } from "vitest";
import { dueHint, type Work, worked } from "@/components/break/work-time";

const minute = 60_000;
const start = Date.UTC(2026, 5, 1, 9);

/** Something done every `every` minutes for `minutes`. */
function workFor(minutes: number, every = 1): Work {
  let work: Work | null = null;
  for (let at = 0; at <= minutes; at += every) work = worked(work, start + at * minute);
  return work!;
}

test("ninety minutes without a pause are told, with how many they are", () => {
  expect(dueHint(workFor(89), start + 89 * minute)).toBeNull();
  expect(dueHint(workFor(90), start + 90 * minute)).toBe(90);
  expect(dueHint(workFor(124), start + 124 * minute)).toBe(124);
});

test("reading for four minutes is work; five minutes away are a pause, and the count begins anew", () => {
  expect(dueHint(workFor(92, 4), start + 92 * minute)).toBe(92);
  expect(dueHint(workFor(95, 5), start + 95 * minute)).toBeNull();
  expect(worked(workFor(80), start + 85 * minute)).toEqual({
    since: start + 85 * minute,
    last: start + 85 * minute,
    told: false,
  });
});

test("the hint goes by itself in a pause, and stays away for the stretch in which it was put away", () => {
  const long = workFor(100);
  expect(dueHint(long, start + 104 * minute)).toBe(100);
  expect(dueHint(long, start + 105 * minute)).toBeNull();
  const away = { ...long, told: true };
  expect(dueHint(worked(away, start + 101 * minute), start + 101 * minute)).toBeNull();
  expect(worked(away, start + 106 * minute).told).toBe(false);
});

test("a clock that was set back begins anew instead of counting from the future", () => {
  expect(worked(workFor(100), start)).toEqual({ since: start, last: start, told: false });
});
