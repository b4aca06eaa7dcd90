import { describe, expect, it } from "vitest";
import { SignBits } from "@/lib/detect/gate/sign-bits";

const bits = new SignBits(["-", ".", "×", "′", "-"]);

describe("signs of a text", () => {
  it.each([
    ["a-b", ["-"]],
    ["2 × 3.5", ["×", "."]],
    ["5′", ["′"]],
    ["neither", []],
  ])("are told by a bit each: %s", (text, held) => {
    for (const sign of ["-", ".", "×", "′"])
      expect((bits.in(text) & bits.of([sign])) !== 0, sign).toBe(held.includes(sign));
  });

  it("leave one bit for what needs none of them", () => {
    expect(bits.in("") & -1).not.toBe(0);
  });

  it("are not more than there are bits for", () => {
    expect(() => new SignBits([..."abcdefghijklmnopqrstuvwxyz0123456789"])).toThrow("more signs than bits");
  });
});
