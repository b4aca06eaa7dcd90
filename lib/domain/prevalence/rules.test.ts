import { describe, expect, it } from "vitest";
import { wilson } from "@/lib/domain/insights/rules";
import { shareFor, weighedShare } from "@/lib/domain/prevalence/rules";

const equal = (n: number, weight: number) => ({ n, weight: n * weight, squares: n * weight * weight });

describe("a weighed share", () => {
  it("is the plain one where every content had the same chance", () => {
    const plain = wilson(8, 40);
    const weighed = weighedShare(equal(8, 100), equal(40, 100));
    expect(weighed.rate).toBeCloseTo(plain.rate!, 12);
    expect(weighed.low).toBeCloseTo(plain.low!, 12);
    expect(weighed.high).toBeCloseTo(plain.high!, 12);
  });

  it("lets each content stand for those it was drawn from", () => {
    // 100 drawn at one in ten with 10 hits, 100 drawn at one in a thousand with none: of 101,000 contents 100 hit.
    const all = { n: 200, weight: 100 * 10 + 100 * 1000, squares: 100 * 100 + 100 * 1_000_000 };
    const share = weighedShare({ n: 10, weight: 100 }, all);
    expect(share).toMatchObject({ hits: 10, n: 200 });
    expect(share.rate).toBeCloseTo(100 / 101_000, 12);
    // Worth about half of what was drawn: the thin half tells little.
    expect(share.high).toBeGreaterThan(wilson(0, 102).high! * 0.9);
  });

  it("shows counts alone below thirty, and stays inside at both ends", () => {
    expect(weighedShare(equal(3, 10), equal(29, 10))).toEqual({ hits: 3, n: 29, rate: null, low: null, high: null });
    expect(weighedShare(equal(0, 10), equal(30, 10))).toMatchObject({ rate: 0, low: 0 });
    expect(weighedShare(equal(30, 10), equal(30, 10))).toMatchObject({ rate: 1, high: 1 });
  });
});

describe("the share for a number a day", () => {
  it("follows the traffic and never passes one", () => {
    expect(shareFor(50, 70_000, 7)).toBeCloseTo(0.005, 12);
    expect(shareFor(50, 20, 7)).toBe(1);
    expect(shareFor(50, 0, 7)).toBe(1);
  });
});
