import { describe, expect, it } from "vitest";
import { axisSteps, bucketOf, bucketsOf, timeSteps, unitFor } from "@/components/insight/buckets";

describe("buckets", () => {
  it("keeps days up to two months, then weeks, then months", () => {
    expect(unitFor("2026-11-01", "2026-11-28")).toBe("day");
    expect(unitFor("2026-01-01", "2026-06-30")).toBe("week");
    expect(unitFor("2025-01-01", "2026-11-30")).toBe("month");
  });

  it("begins weeks on Monday, Sunday included in the one before", () => {
    expect(bucketOf("2026-11-16", "week")).toBe("2026-11-16");
    expect(bucketOf("2026-11-22", "week")).toBe("2026-11-16");
    expect(bucketOf("2026-11-23", "week")).toBe("2026-11-23");
  });

  it("lists every bar of the period once, empty ones too", () => {
    expect(bucketsOf("2026-02-27", "2026-03-02", "day")).toEqual([
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
    ]);
    expect(bucketsOf("2026-01-15", "2026-03-02", "month")).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
  });

  it("draws an axis that covers the largest value in round steps", () => {
    expect(axisSteps(326)).toEqual([0, 100, 200, 300, 400]);
    expect(axisSteps(3)).toEqual([0, 1, 2, 3]);
    expect(axisSteps(0)).toEqual([0, 1]);
    for (const most of [1, 7, 19, 20, 99, 100, 101, 5_432, 1_000_000]) {
      const steps = axisSteps(most);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      expect(steps.length).toBeLessThanOrEqual(7);
    }
  });
});

describe("the axis of minutes", () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [50, [0, 15, 30, 45, 60]],
    [480, [0, 120, 240, 360, 480]],
    [500, [0, 240, 480, 720]],
    [3_000, [0, 1_440, 2_880, 4_320]],
    [30_000, [0, 8_640, 17_280, 25_920, 34_560]],
  ])("%i", (most, steps) => {
    expect(timeSteps(most)).toEqual(steps);
  });
});
