import type { ScoreBand } from "@/lib/domain/detector-insights/schema";
import { wilson } from "@/lib/domain/insights/rules";
import type { Rate } from "@/lib/domain/insights/schema";
import { DAY_MS, dayOf } from "@/lib/platform/time";

/** Bands of the score, each 0.02 wide; the last one holds 1 as well. */
export const SCORE_BANDS = 50;

/** Bins of the reliability diagram: ten, as calibration is commonly reported. */
const BINS = 10;
const BANDS_A_BIN = 5;

export type ReliabilityBin = {
  from: number;
  to: number;
  n: number;
  /** What the detectors said, on average; null where the bin is empty. */
  meanScore: number | null;
  /** What people said. */
  right: Rate;
};

/** Scores in ten bins against the share that was right. */
export function reliability(bands: readonly ScoreBand[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const inside = bands.filter((band) => Math.floor(band.band / BANDS_A_BIN) === index);
    const sum = (of: (band: ScoreBand) => number) => inside.reduce((all, band) => all + of(band), 0);
    const right = sum((band) => band.right);
    const n = right + sum((band) => band.wrong);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      n,
      meanScore: n === 0 ? null : sum((band) => band.scores) / n,
      right: wilson(right, n),
    };
  });
}

/**
 * Expected calibration error: how far mean score and share right are apart, bin by bin, weighed by the bins' sizes. Null
 * where nothing was counted. Bins too small to show a rate count as well: leaving them out would flatter the detector.
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  const all = bins.reduce((sum, bin) => sum + bin.n, 0);
  if (all === 0) return null;
  return bins.reduce(
    (sum, bin) => (bin.n === 0 ? sum : sum + (bin.n / all) * Math.abs((bin.meanScore ?? 0) - bin.right.hits / bin.n)),
    0,
  );
}

export type ThresholdEffect = {
  /** Right signals at or above the threshold, and those below it: lost had it stood. */
  kept: number;
  lost: number;
  /** Wrong signals at or above it, and those below it: spared had it stood. */
  left: number;
  spared: number;
  precision: Rate;
  /** Of what is known to be right, what stays. */
  keptShare: Rate;
};

/** What a threshold on the score would have done; it falls between bands, at steps of 0.02. */
export function atThreshold(bands: readonly ScoreBand[], threshold: number): ThresholdEffect {
  const first = Math.round(threshold * SCORE_BANDS);
  const sum = (of: (band: ScoreBand) => number, above: boolean) =>
    bands.filter((band) => band.band >= first === above).reduce((all, band) => all + of(band), 0);
  const kept = sum((band) => band.right, true);
  const lost = sum((band) => band.right, false);
  const left = sum((band) => band.wrong, true);
  const spared = sum((band) => band.wrong, false);
  return { kept, lost, left, spared, precision: wilson(kept, kept + left), keptShare: wilson(kept, kept + lost) };
}

export type DetectorPart = { detector: string; version: string; kind: string };

/** The detectors of a decision as the rollup keeps them: one a line, name, version and kind. */
export function partsOf(parts: string): DetectorPart[] {
  return parts === ""
    ? []
    : parts.split("\n").map((line) => {
        const [detector = "", version = "", kind = ""] = line.split("\t");
        return { detector, version, kind };
      });
}

const WEEK = 7 * DAY_MS;
/** A Monday: weeks are counted from it, as the database begins them. */
const MONDAY = Date.UTC(1970, 0, 5);

/** The whole weeks, Monday to Sunday, of a period of UTC days with both ends; null where none lies in it. */
export function wholeWeeks(period: { from: string; to: string }): { first: string; last: string } | null {
  const first = MONDAY + Math.ceil((Date.parse(period.from) - MONDAY) / WEEK) * WEEK;
  const end = MONDAY + Math.floor((Date.parse(period.to) + DAY_MS - MONDAY) / WEEK) * WEEK;
  if (end <= first) return null;
  return { first: dayOf(first), last: dayOf(end - DAY_MS) };
}
