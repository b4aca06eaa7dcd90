import { z } from "zod";
import { OUTCOMES } from "@/lib/domain/decisions/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";
import { ACCOUNT_KINDS, MEASURE_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

const time = z.iso.datetime();
const share = z.number().min(0, "is a share from 0 to 1").max(1, "is a share from 0 to 1");

/** Which decisions belong to it. A list that is empty asks nothing; each that is not must hold one that fits. */
export const stratumSchema = z.strictObject({
  name: z.string().trim().min(1, "give it a name").max(60, "must have 60 characters or fewer"),
  share,
  /** Found by the decision, or flagged in its case. */
  violations: z.array(z.enum(VIOLATIONS)).max(10).default([]),
  surfaces: z.array(z.enum(SURFACES)).max(10).default([]),
  phases: z.array(z.enum(PHASES)).max(10).default([]),
  moderators: z.array(z.uuid()).max(100).default([]),
  outcomes: z.array(z.enum(OUTCOMES)).max(2).default([]),
  /** Imposed by the decision. */
  measures: z.array(z.enum(MEASURE_KINDS)).max(4).default([]),
  /** At stake in the case, in the policy's base currency; null: any, and unknown. */
  minValue: z.number().min(0).nullable().default(null),
  accountKinds: z.array(z.enum(ACCOUNT_KINDS)).max(10).default([]),
  /** Of the case's evidence, as two or three letters. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, "must be a language code such as en"))
    .max(20)
    .default([]),
  /** Highest probability among the case's flags; null: any. */
  minScore: z.number().min(0).max(1).nullable().default(null),
  /** The saved view whose filter it was filled from when the plan was set, and what of that filter no draw can ask. */
  view: z
    .strictObject({ name: z.string().trim().min(1).max(60), leftOut: z.array(z.string().max(40)).max(20) })
    .nullable()
    .default(null),
});
export type Stratum = z.output<typeof stratumSchema>;

export const planInputSchema = z.strictObject({
  enabled: z.boolean(),
  /** In order: a decision belongs to the first that fits, and to none where none does. */
  strata: z
    .array(stratumSchema)
    .max(30)
    .refine((strata) => new Set(strata.map((one) => one.name)).size === strata.length, "two have the same name"),
  /** Of all reviews, how many have an answer that is known. */
  goldenShare: z.number().min(0, "is a share from 0 to 0.5").max(0.5, "is a share from 0 to 0.5").default(0),
  /** Earlier decisions are passed over; from now on where it is not said. */
  decidedFrom: time.optional(),
});

export const newPlanSchema = planInputSchema.extend({
  /** The version that was read; null before the first. */
  basedOn: z.number().int().nullable(),
});
export type NewPlan = z.input<typeof newPlanSchema>;
export type PlanInput = z.output<typeof planInputSchema>;

const stratumCountsSchema = z.object({
  /** Null: decisions that no stratum fits. */
  stratum: z.string().nullable(),
  considered: z.number().int(),
  drawn: z.number().int(),
  answered: z.number().int(),
  disputed: z.number().int(),
});

export const planSchema = z.object({
  version: z.number().int(),
  /** With a decision's id it gives that decision's draw: SHA-256 of `seed:id`, its first 48 bits as a share of 2^48. */
  seed: z.string(),
  enabled: z.boolean(),
  goldenShare: z.number(),
  strata: z.array(stratumSchema),
  decidedFrom: time,
  setBy: staffRefSchema,
  setAt: time,
  /** What this version has drawn so far. */
  counts: z.array(stratumCountsSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** Newest first; the first is in force. */
export const planListSchema = z.object({ items: z.array(planSchema) });

export const PREVIEW_DAYS = 28;

/** What a plan would have drawn of the decisions of the last 28 days. */
export const planPreviewSchema = z.object({
  days: z.number().int(),
  decisions: z.number().int(),
  /** Only the newest were looked at. */
  atLeast: z.boolean(),
  strata: z.array(z.object({ stratum: z.string().nullable(), decisions: z.number().int(), expected: z.number() })),
  /** Reviews a day, those with a known answer among them. */
  perDay: z.number(),
});
export type PlanPreview = z.infer<typeof planPreviewSchema>;
