import { describe, expect, it } from "vitest";
import { pinAt, rungs } from "@/components/case/ladder";

const STEPS = [
  { from: 0, kinds: [] },
  { from: 0.25, kinds: ["warn" as const] },
  { from: 1, kinds: ["warn" as const] },
  { from: 3, kinds: ["restrict" as const] },
  { from: 6, kinds: ["suspend" as const, "strip_badge" as const] },
  { from: 12, kinds: ["suspend" as const, "strip_badge" as const] },
];

describe("the ladder", () => {
  it("draws neighbouring steps of one measure as one rung", () => {
    expect(rungs(STEPS)).toEqual([
      { name: "none", from: 0, to: 0.25 },
      { name: "warn", from: 0.25, to: 3 },
      { name: "restrict", from: 3, to: 6 },
      { name: "suspend", from: 6, to: null },
    ]);
  });

  it("puts the pin inside the rung that the total reaches, never beyond the end", () => {
    const drawn = rungs(STEPS);
    expect(pinAt(0, drawn)).toBe(0);
    expect(pinAt(4.5, drawn)).toBeCloseTo(0.625);
    expect(pinAt(6, drawn)).toBe(0.75);
    expect(pinAt(400, drawn)).toBe(1);
  });
});
