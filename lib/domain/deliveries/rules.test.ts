import { expect, test } from "vitest";
import { bodyOf, pauseAfter } from "@/lib/domain/deliveries/rules";

const HOUR = 3_600_000;

test("tries come further and further apart over a bit more than three days, then end", () => {
  const pauses = Array.from({ length: 9 }, (_, index) => pauseAfter(index + 1, 0.5, null)!);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses[0]).toBe(5_000);
  const total = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(total).toBeGreaterThan(72 * HOUR);
  expect(total).toBeLessThan(84 * HOUR);
  expect(pauseAfter(10, 0.5, null)).toBeNull();
  expect(pauseAfter(10, 0.5, HOUR)).toBeNull();
});

test("a fifth of a pause is chance", () => {
  expect(pauseAfter(2, 0, null)).toBe(240_000);
  expect(pauseAfter(2, 0.999_999, null)).toBe(360_000);
});

test("a receiver may ask for a longer pause, not for a shorter one or one without end", () => {
  expect(pauseAfter(1, 0.5, 60_000)).toBe(60_000);
  expect(pauseAfter(2, 0.5, 1_000)).toBe(300_000);
  expect(pauseAfter(1, 0.5, 900 * HOUR)).toBe(24 * HOUR);
});

test("a body is the same whenever it is made", () => {
  const message = {
    type: "notice.account",
    sequence: 7,
    createdAt: new Date("2026-06-01T10:00:00.000Z"),
    accountId: "acc-1",
    payload: { decisionId: "d" },
    notice: { subject: "s", body: "b" },
  };
  expect(bodyOf(message)).toBe(bodyOf(structuredClone(message)));
  expect(JSON.parse(bodyOf(message))).toEqual({
    type: "notice.account",
    timestamp: "2026-06-01T10:00:00.000Z",
    sequence: 7,
    data: { accountId: "acc-1", decisionId: "d", subject: "s", body: "b" },
  });
});
