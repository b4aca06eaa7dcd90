import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { rateSchema } from "@/lib/domain/insights/schema";
import { utcDay } from "@/lib/platform/instant";
import { PHASES, SURFACES } from "@/lib/policy/types";

const day = utcDay;
const count = z.number().int();

export const DETECTOR_DIMENSIONS = ["detector", "kind", "phase", "language", "version", "surface"] as const;
export type DetectorDimension = (typeof DETECTOR_DIMENSIONS)[number];

/** UTC days, both inclusive; the last 28 days by default. Each dimension one exact value. */
export const detectorFilterSchema = z.object({
  from: day.optional(),
  to: day.optional(),
  detector: z.string().max(100).optional(),
  version: z.string().max(64).optional(),
  kind: z.enum(SIGNAL_KINDS).optional(),
  phase: z.enum(PHASES).optional(),
  surface: z.enum(SURFACES).optional(),
  /** A two-letter code; the empty string: not known. */
  language: z.string().max(10).optional(),
});
export type DetectorFilter = z.infer<typeof detectorFilterSchema>;

export const detectorInsightsFilterSchema = detectorFilterSchema.extend({
  by: z.enum(DETECTOR_DIMENSIONS).default("detector"),
  /** Only what verdicts say, or only what decisions say. */
  basis: z.enum(["verdict", "decision"]).optional(),
});
export type DetectorInsightsFilter = z.input<typeof detectorInsightsFilterSchema>;

const told = z.object({ right: count, wrong: count });

const detectorFiguresSchema = z.object({
  right: count,
  wrong: count,
  /** Of the signals that people spoke of, those that were right. */
  precision: rateSchema,
  verdicts: told,
  decisions: told,
  /** Decided cases in which it had a part, of all decided cases. A case of several detectors counts for each. */
  share: rateSchema,
  /** Of its decisions that found a violation, those reversed since. */
  overturned: rateSchema,
  missed: count,
});
export type DetectorFigures = z.infer<typeof detectorFiguresSchema>;

export const scoreBandSchema = z.object({
  band: z.number().int().min(0).max(49).meta({ description: "The score from band/50 up, 0.02 wide." }),
  right: count,
  wrong: count,
  /** The sum of their scores. */
  scores: z.number(),
});
export type ScoreBand = z.infer<typeof scoreBandSchema>;

export const detectorInsightsSchema = z.object({
  from: day,
  to: day,
  asOf: z.iso.datetime(),
  totals: detectorFiguresSchema,
  by: z.object({
    dimension: z.enum(DETECTOR_DIMENSIONS),
    rows: z.array(detectorFiguresSchema.extend({ key: z.string() })),
  }),
  /** Those that hold anything, in order. */
  bands: z.array(scoreBandSchema),
  missedByKind: z.array(z.object({ kind: z.string(), count })),
  /** What there is to filter by in the period, whatever is filtered now. */
  known: z.object({
    detectors: z.array(z.string()),
    versions: z.array(z.string()),
    kinds: z.array(z.string()),
    languages: z.array(z.string()),
  }),
});
export type DetectorInsights = z.infer<typeof detectorInsightsSchema>;

/** A masked line around a stretch, and where it stands in the line. */
const lineSchema = z.object({ text: z.string(), start: count, end: count });

const placeSchema = z.object({
  caseId: z.uuid(),
  caseNumber: count,
  contentId: z.string().nullable(),
  kind: z.string(),
  phase: z.enum(PHASES),
  surface: z.enum(SURFACES),
  language: z.string(),
  /** Masked; null once the text is past its retention. */
  line: lineSchema.nullable(),
});

export const mistakeSchema = placeSchema.extend({
  signalId: z.uuid(),
  score: z.number(),
  detector: z.object({ name: z.string(), version: z.string() }),
  basis: z.enum(["verdict", "decision"]),
  toldAt: z.iso.datetime(),
  /** What it really is, where a verdict said so; `none`: no contact at all. */
  actualKind: z.string().nullable(),
});
export type Mistake = z.infer<typeof mistakeSchema>;

export const missedPlaceSchema = placeSchema.extend({
  id: z.uuid(),
  detectorVersion: z.string().nullable(),
  by: z.object({ id: z.uuid(), name: z.string() }),
  markedAt: z.iso.datetime(),
});
export type MissedPlace = z.infer<typeof missedPlaceSchema>;
