import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, segments } from "@/components/evidence/segments";

const mark = (start: number, end: number, data = "x"): Mark<string> => ({ start, end, data });

describe("segments", () => {
  it("cuts a text at its marks", () => {
    expect(segments("call 555 now", [mark(5, 8)]).map((s) => [s.text, s.mark !== null])).toEqual([
      ["call ", false],
      ["555", true],
      [" now", false],
    ]);
  });

  it("shows what is left of a mark that overlaps an earlier one", () => {
    const cut = segments("abcdef", [mark(0, 4, "first"), mark(2, 6, "second")]);
    expect(cut.map((s) => [s.text, s.mark?.data])).toEqual([
      ["abcd", "first"],
      ["ef", "second"],
    ]);
  });

  it("drops marks outside the text and empty ones", () => {
    expect(segments("abc", [mark(5, 9), mark(1, 1)])).toEqual([{ text: "abc", start: 0, mark: null }]);
  });

  it("never loses or doubles a character", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, pairs) => {
        const cut = segments(
          text,
          pairs.map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
        );
        expect(cut.map((s) => s.text).join("")).toBe(text);
      }),
    );
  });
});
