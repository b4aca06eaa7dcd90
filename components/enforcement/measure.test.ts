import { describe, expect, it } from "vitest";
import { measureName, sameMeasure } from "@/components/enforcement/measure";

describe("sameMeasure", () => {
  it("does not tell warnings apart by a time, nor restrictions by the order of what they take", () => {
    expect(sameMeasure({ kind: "warn" }, { kind: "warn", durationDays: 30 })).toBe(true);
    expect(
      sameMeasure(
        { kind: "restrict", durationDays: 7, abilities: ["propose", "withdraw"] },
        { kind: "restrict", durationDays: 7, abilities: ["withdraw", "propose"], badge: null },
      ),
    ).toBe(true);
  });

  it("tells them apart by kind, time, badge and what they take", () => {
    const restrict = { kind: "restrict" as const, durationDays: 7, abilities: ["propose"] };
    expect(sameMeasure(restrict, { ...restrict, durationDays: null })).toBe(false);
    expect(sameMeasure(restrict, { ...restrict, abilities: ["propose", "withdraw"] })).toBe(false);
    expect(sameMeasure(restrict, { kind: "suspend", durationDays: 7 })).toBe(false);
    expect(sameMeasure({ kind: "strip_badge", badge: "A" }, { kind: "strip_badge", badge: "B" })).toBe(false);
  });
});

describe("measureName", () => {
  it("names the time only where there is one", () => {
    expect(measureName({ kind: "warn", durationDays: null })).toBe("Warn");
    expect(measureName({ kind: "suspend", durationDays: null })).toBe("Suspend until lifted");
    expect(measureName({ kind: "restrict", durationDays: 1 })).toBe("Restrict 1 day");
    expect(measureName({ kind: "strip_badge", badge: "Top Rated", durationDays: 90 })).toBe(
      "Top Rated stripped, 90 days",
    );
  });
});
