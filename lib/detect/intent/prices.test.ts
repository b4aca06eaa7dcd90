import { describe, expect, it } from "vitest";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { holdsTwoPrices } from "@/lib/detect/intent/prices";

function read(line: string): boolean {
  const text = normalText(line, new NormalBuffers());
  return holdsTwoPrices(text, { start: 0, end: text.length });
}

describe("two prices for one thing", () => {
  it.each([
    "900 here, 780 otherwise",
    "1,200 or 1,050",
    "8k, 6.5k",
    "2 trieu, 1tr7",
    "500rb, 430rb",
    "两千，一千七",
    "5万円 4万3千円",
    "50만원, 42만원",
  ])("are read in: %s", (line) => {
    expect(read(line)).toBe(true);
  });

  it.each([
    "900 and again 900",
    "3 of 4 pages",
    "200 words, 900 in all",
    "Budget 300",
    "1 200 000",
    "pages 12 13 14 15 16 17 18 19 20",
    "",
  ])("are not read in: %s", (line) => {
    expect(read(line)).toBe(false);
  });

  it("does not depend on how far the stretch goes on behind them", () => {
    const text = normalText("100 85 ", new NormalBuffers());
    expect(holdsTwoPrices(text, { start: 0, end: 3 })).toBe(false);
  });
});
