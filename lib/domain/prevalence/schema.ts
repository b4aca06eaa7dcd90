import { z } from "zod";
import { rateSchema } from "@/lib/domain/insights/schema";
import { utcDay } from "@/lib/platform/instant";
import { PHASES, SURFACES } from "@/lib/policy/types";

const day = utcDay;
const time = z.iso.datetime();
const count = z.number().int();

/** How much of a surface is drawn: a share of the contents judged, or a number a day; neither: nothing. */
export const newRateSchema = z
  .strictObject({
    share: z.number().min(0.000_01, "must be 0.00001 or more").max(1, "must be 1 or less").nullable().default(null),
    perDay: z.number().int().min(1, "must be 1 or more").max(10_000, "must be 10,000 or less").nullable().default(null),
  })
  .refine((rate) => rate.share === null || rate.perDay === null, {
    path: ["perDay"],
    message: "give a share or a number a day, not both",
  });
export type NewRate = z.input<typeof newRateSchema>;

export const rateSettingSchema = z.object({
  surface: z.enum(SURFACES),
  /** The share that holds now; null: nothing is drawn. */
  share: z.number().nullable(),
  /** Where it was asked for: the share follows the traffic of the last seven days. */
  perDay: count.nullable(),
  setBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  setAt: time.nullable(),
});
export type RateSetting = z.infer<typeof rateSettingSchema>;

export const prevalenceFilterSchema = z.object({ from: day.optional(), to: day.optional() });
export type PrevalenceFilter = z.infer<typeof prevalenceFilterSchema>;

const estimateSchema = z.object({
  /** `all` or one surface, `any` or one violation. */
  surface: z.string(),
  violation: z.string(),
  /** Contents that hold it, of those reviewed, each weighed by the chance with which it was drawn. */
  prevalence: rateSchema,
  /** Of those that hold it, what detection saw when they were judged. */
  recall: rateSchema,
});
export type Estimate = z.infer<typeof estimateSchema>;

export const prevalenceSchema = z.object({
  from: day,
  to: day,
  asOf: time,
  drawn: count,
  reviewed: count,
  bySurface: z.array(z.object({ surface: z.string(), drawn: count, reviewed: count })),
  estimates: z.array(estimateSchema),
  rates: z.array(rateSettingSchema),
});
export type Prevalence = z.infer<typeof prevalenceSchema>;

export const sampleSchema = z.object({
  /** The marketplace's id. */
  contentId: z.string(),
  revision: count,
  caseId: z.uuid(),
  caseNumber: count,
  surface: z.enum(SURFACES),
  phase: z.enum(PHASES),
  drawnAt: time,
  /** Drawn because `draw` is below `share`; with `seed` and the key it can be drawn again. */
  draw: z.number(),
  share: z.number(),
  seed: z.uuid(),
  keyId: z.string(),
  detected: z.array(z.string()),
  reviewedAt: time.nullable(),
  /** Null until it is reviewed. */
  found: z.array(z.string()).nullable(),
});
export type Sample = z.infer<typeof sampleSchema>;
