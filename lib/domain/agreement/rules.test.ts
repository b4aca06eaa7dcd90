import { describe, expect, it } from "vitest";
import {
  alphaOf,
  cohenKappa,
  found,
  kappaOfPairs,
  krippendorffAlpha,
  randomFrom,
  verdictOf,
} from "@/lib/domain/agreement/rules";

/** Rows of people, columns of units, as the papers print them; a dot is no answer. */
const unitsOf = (...people: string[]): string[][] => {
  const rows = people.map((row) => row.trim().split(/\s+/));
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!).filter((answer) => answer !== "."));
};

describe("krippendorffAlpha, against K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011)", () => {
  it("section A, two people, two categories: 0.095", () => {
    expect(krippendorffAlpha(unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))).toBeCloseTo(0.095, 3);
  });

  it("section B, two people, five categories, none missing: 0.692", () => {
    expect(krippendorffAlpha(unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d"))).toBeCloseTo(0.692, 3);
  });

  it("section C, four people, answers missing: 0.743", () => {
    const units = unitsOf(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  });

  it("says nothing where nothing can be paired or only one word was ever said", () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha([["a"], ["b"]])).toBeNull();
    expect(
      krippendorffAlpha([
        ["a", "a"],
        ["a", "a"],
      ]),
    ).toBeNull();
  });
});

describe("cohenKappa", () => {
  // The tables that textbooks print: 50 applications read by two people, and two with equal agreement but other margins.
  it.each([
    {
      table: [
        [20, 5],
        [10, 15],
      ],
      kappa: 0.4,
    },
    {
      table: [
        [45, 15],
        [25, 15],
      ],
      kappa: 0.1304,
    },
    {
      table: [
        [25, 35],
        [5, 35],
      ],
      kappa: 0.2593,
    },
  ])("of $table is $kappa", ({ table, kappa }) => {
    expect(cohenKappa(table)!.kappa).toBeCloseTo(kappa, 4);
  });

  // J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed., section 18.1: two
  // clinicians, 100 patients.
  it("of three diagnoses gives the printed value, expectation and interval", () => {
    const { kappa, expected, observed, error } = cohenKappa([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ])!;
    expect(observed).toBeCloseTo(0.89, 10);
    expect(expected).toBeCloseTo(0.66, 10);
    expect(kappa).toBeCloseTo(0.68, 2);
    // Printed as 0.087, from steps that were rounded on the way.
    expect(Math.abs(error - 0.087)).toBeLessThan(0.001);
  });

  it("has the error that the delta method gives, worked out by small steps instead of by formula", () => {
    const table = [
      [31, 4, 2],
      [6, 22, 5],
      [1, 7, 18],
    ];
    const n = table.flat().reduce((sum, count) => sum + count, 0);
    const step = 1e-4;
    const slopes = table.map((row, i) =>
      row.map((_, j) => {
        const moved = (by: number) =>
          cohenKappa(table.map((line, a) => line.map((count, b) => count + (a === i && b === j ? by : 0))))!.kappa;
        return ((moved(step) - moved(-step)) / (2 * step)) * n;
      }),
    );
    const mean = slopes.flat().reduce((sum, slope, at) => sum + slope * (table.flat()[at]! / n), 0);
    const square = slopes.flat().reduce((sum, slope, at) => sum + slope ** 2 * (table.flat()[at]! / n), 0);
    expect(cohenKappa(table)!.error).toBeCloseTo(Math.sqrt((square - mean ** 2) / n), 6);
  });

  it("is 1 where all agree, 0 where answers are independent, below it where they oppose", () => {
    expect(
      cohenKappa([
        [10, 0],
        [0, 10],
      ]),
    ).toMatchObject({ kappa: 1, error: 0 });
    expect(
      cohenKappa([
        [25, 25],
        [25, 25],
      ])!.kappa,
    ).toBeCloseTo(0, 12);
    expect(
      cohenKappa([
        [0, 10],
        [10, 0],
      ])!.kappa,
    ).toBeCloseTo(-1, 12);
  });

  it("says nothing where there is nothing, or one word only", () => {
    expect(cohenKappa([])).toBeNull();
    expect(cohenKappa([[12]])).toBeNull();
  });
});

describe("what is shown", () => {
  const repeat = (times: number, ...answers: string[]) => Array.from({ length: times }, () => answers);

  it("is the number of units alone below 20, and all of it from there", () => {
    const few = [...repeat(10, "a", "a"), ...repeat(9, "b", "b")];
    expect(alphaOf(few, 1)).toEqual({ units: 19, value: null, low: null, high: null, observed: null });
    expect(kappaOfPairs(few as [string, string][])).toMatchObject({ units: 19, value: null, observed: null });
    const enough = [...few, ["a", "b"]];
    expect(alphaOf(enough, 1)).toMatchObject({ units: 20, value: expect.any(Number), observed: 0.95 });
    expect(kappaOfPairs(enough as [string, string][])).toMatchObject({ units: 20, value: expect.any(Number) });
  });

  it("counts no unit that one person answered", () => {
    expect(alphaOf([...repeat(19, "a", "b"), ["a"]], 1).units).toBe(19);
  });

  it("is an interval around the value, the same for the same seed and wider for fewer units", () => {
    const some = [...repeat(12, "a", "a"), ...repeat(8, "b", "b"), ...repeat(5, "a", "b")];
    const many = Array.from({ length: 8 }, () => some).flat();
    const first = alphaOf(some, 7);
    expect(alphaOf(some, 7)).toEqual(first);
    expect(alphaOf(some, 8)).not.toEqual(first);
    expect(first.low).toBeLessThan(first.value!);
    expect(first.high).toBeGreaterThan(first.value!);
    const wide = alphaOf(many, 7);
    expect(wide.high! - wide.low!).toBeLessThan(first.high! - first.low!);
  });

  it("agrees in kappa and alpha on the same pairs to within what few units allow", () => {
    const pairs = [...repeat(40, "a", "a"), ...repeat(40, "b", "b"), ...repeat(10, "a", "b"), ...repeat(10, "b", "a")];
    const kappa = kappaOfPairs(pairs as [string, string][]);
    const alpha = alphaOf(pairs, 3);
    expect(kappa.value).toBeCloseTo(0.6, 10);
    expect(alpha.value).toBeCloseTo(0.602, 3);
    expect(kappa.observed).toBe(alpha.observed);
  });
});

describe("words of verdicts", () => {
  it("are the same in any order, and tell no finding from one", () => {
    expect(verdictOf("no_violation", [])).toBe("no_violation");
    expect(verdictOf("violation", ["scam_script", "contact_info", "scam_script"])).toBe("contact_info+scam_script");
    expect(found("contact_info+scam_script", "scam_script")).toBe("yes");
    expect(found("contact_info", "scam_script")).toBe("no");
    expect(found("no_violation", "scam_script")).toBe("no");
  });

  it("random numbers are the same row for the same seed, spread over 0 to 1", () => {
    const take = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 1_000 }, random);
    };
    expect(take(5)).toEqual(take(5));
    expect(take(5)).not.toEqual(take(6));
    const mean = take(5).reduce((sum, one) => sum + one, 0) / 1_000;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });
});
