import { describe, expect, it } from "vitest";
import { periodOf, wilson, wilsonInterval } from "@/lib/domain/insights/rules";

// Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
describe("the Wilson interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("is the published one for %i of %i", (hits, n, low, high) => {
    const interval = wilsonInterval(hits, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe("wilson", () => {
  it("gives the published interval for 8 of 40", () => {
    const rate = wilson(8, 40);
    expect(rate.rate).toBe(0.2);
    expect(rate.low).toBeCloseTo(0.105, 3);
    expect(rate.high).toBeCloseTo(0.3476, 3);
  });

  it("shows no rate below thirty, and one from thirty on", () => {
    expect(wilson(3, 29)).toEqual({ hits: 3, n: 29, rate: null, low: null, high: null });
    expect(wilson(3, 30).rate).toBe(0.1);
  });

  it("stays inside 0 and 1 at both ends", () => {
    expect(wilson(0, 50).low).toBe(0);
    expect(wilson(50, 50).high).toBe(1);
  });
});

describe("periodOf", () => {
  const now = new Date("2026-11-21T23:30:00Z");

  it("is the last 28 days by default, by UTC days", () => {
    expect(periodOf(undefined, undefined, now)).toEqual({ from: "2026-10-25", to: "2026-11-21", days: 28 });
  });

  it("counts both ends", () => {
    expect(periodOf("2026-03-01", "2026-03-01", now).days).toBe(1);
  });

  it("says a reversed period has no days", () => {
    expect(periodOf("2026-03-02", "2026-03-01", now).days).toBe(0);
  });
});
