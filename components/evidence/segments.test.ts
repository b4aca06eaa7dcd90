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

  it("cuts a mark out of the one that it lies within", () => {
    const cut = segments("mail me at a@b.co today", [mark(0, 23, "asks"), mark(11, 17, "e-mail")]);
    expect(cut.map((s) => [s.text, s.mark?.data])).toEqual([
      ["mail me at ", "asks"],
      ["a@b.co", "e-mail"],
      [" today", "asks"],
    ]);
  });

  it("gives two marks of one stretch to the later", () => {
    const cut = segments("abcdef", [mark(1, 5, "first"), mark(1, 5, "second")]);
    expect(cut.map((s) => [s.text, s.mark?.data])).toEqual([
      ["a", undefined],
      ["bcde", "second"],
      ["f", undefined],
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
