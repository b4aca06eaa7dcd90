import { describe, expect, it } from "vitest";
import { atThreshold, calibrationError, partsOf, reliability, wholeWeeks } from "@/lib/domain/detector-insights/rules";

const band = (at: number, right: number, wrong: number, score: number) => ({
  band: at,
  right,
  wrong,
  scores: (right + wrong) * score,
});

describe("reliability", () => {
  it("puts the bands into tenths, with mean score and share right", () => {
    const bins = reliability([band(40, 30, 10, 0.81), band(44, 10, 0, 0.89), band(49, 50, 0, 1)]);
    expect(bins).toHaveLength(10);
    expect(bins[8]).toMatchObject({ from: 0.8, to: 0.9, n: 50, right: { hits: 40, n: 50, rate: 0.8 } });
    expect(bins[8]?.meanScore).toBeCloseTo((40 * 0.81 + 10 * 0.89) / 50, 10);
    expect(bins[9]).toMatchObject({ n: 50, meanScore: 1, right: { rate: 1, high: 1 } });
    expect(bins[0]).toMatchObject({ n: 0, meanScore: null });
  });

  it("tells the expected calibration error as worked by hand", () => {
    // 60 at 0.95 of which 54 right (0.05 apart), 40 at 0.55 of which 10 right (0.30 apart): 0.6 · 0.05 + 0.4 · 0.30.
    const bins = reliability([band(47, 54, 6, 0.95), band(27, 10, 30, 0.55)]);
    expect(calibrationError(bins)).toBeCloseTo(0.15, 10);
    expect(calibrationError(reliability([]))).toBeNull();
  });

  it("is no error where scores are what they say", () => {
    expect(calibrationError(reliability([band(25, 5, 5, 0.5), band(45, 9, 1, 0.9)]))).toBeCloseTo(0, 10);
  });
});

describe("a threshold", () => {
  const bands = [band(10, 5, 20, 0.21), band(30, 20, 10, 0.61), band(45, 40, 0, 0.91)];

  it("loses what was right below it and spares what was wrong", () => {
    expect(atThreshold(bands, 0.6)).toMatchObject({
      kept: 60,
      lost: 5,
      left: 10,
      spared: 20,
      precision: { hits: 60, n: 70 },
      keptShare: { hits: 60, n: 65 },
    });
  });

  it("keeps all at nought and what stands on the line", () => {
    expect(atThreshold(bands, 0)).toMatchObject({ lost: 0, spared: 0 });
    expect(atThreshold(bands, 0.2)).toMatchObject({ lost: 0, spared: 0 });
    expect(atThreshold(bands, 0.22)).toMatchObject({ lost: 5, spared: 20 });
    expect(atThreshold(bands, 1)).toMatchObject({ kept: 0, lost: 65, precision: { rate: null } });
  });
});

describe("parts", () => {
  it("are read line by line", () => {
    expect(partsOf("docket-email\t3\temail\nours\t1.0\tphone")).toEqual([
      { detector: "docket-email", version: "3", kind: "email" },
      { detector: "ours", version: "1.0", kind: "phone" },
    ]);
    expect(partsOf("")).toEqual([]);
  });
});

describe("wholeWeeks", () => {
  it("names the first Monday and the last Sunday inside the period", () => {
    expect(wholeWeeks({ from: "2026-10-25", to: "2026-11-21" })).toEqual({ first: "2026-10-26", last: "2026-11-15" });
    expect(wholeWeeks({ from: "2026-11-16", to: "2026-11-22" })).toEqual({ first: "2026-11-16", last: "2026-11-22" });
  });

  it("finds none where no week lies in it whole", () => {
    expect(wholeWeeks({ from: "2026-11-17", to: "2026-11-22" })).toBeNull();
    expect(wholeWeeks({ from: "2026-11-17", to: "2026-11-29" })).toEqual({ first: "2026-11-23", last: "2026-11-29" });
    expect(wholeWeeks({ from: "2026-11-21", to: "2026-11-21" })).toBeNull();
  });
});
