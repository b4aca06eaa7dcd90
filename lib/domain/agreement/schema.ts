import { z } from "zod";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";
import { utcDay } from "@/lib/platform/instant";
import { PHASES, VIOLATIONS } from "@/lib/policy/types";

/** Below this many units only their number is shown: an agreement over fewer says more than is known. */
export const LEAST_UNITS = 20;

/** Longest period of one reading, in days. */
export const MAX_AGREEMENT_DAYS = 732;

/** UTC days, both inclusive; the last 90 days by default. */
export const agreementFilterSchema = z
  .object({ from: utcDay.optional(), to: utcDay.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"], error: "must not be before from" });
export type AgreementFilter = z.infer<typeof agreementFilterSchema>;

/**
 * A coefficient with its 95 % interval; 1: always agree, 0: as chance would. Null below 20 units, and where nobody ever
 * gave a second answer to choose from, for then chance and agreement are the same.
 */
export const coefficientSchema = z.object({
  units: z.number().int(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Share of pairs of answers that agree, chance not taken off. */
  observed: z.number().nullable(),
});
export type Coefficient = z.infer<typeof coefficientSchema>;

const both = { kappa: coefficientSchema, alpha: coefficientSchema };

export const agreementSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  least: z.number().int(),
  /** Cohen's kappa, first answers against second ones; Krippendorff's alpha (nominal) over all answers to a case. */
  overall: z.object(both),
  /** Whether each violation was found, by itself. */
  byViolation: z.array(z.object({ violation: z.enum(VIOLATIONS), ...both })),
  byPhase: z.array(z.object({ phase: z.enum(PHASES), ...both })),
  /** Two people's answers to the same cases, whoever was first. Empty for those who do not lead. By name, not by value. */
  pairs: z.array(z.object({ a: staffRefSchema, b: staffRefSchema, kappa: coefficientSchema })),
  /** First verdict by second verdict: `no_violation`, or violations joined by `+`. */
  confusion: z.object({
    verdicts: z.array(z.string()),
    cells: z.array(z.object({ first: z.string(), second: z.string(), count: z.number().int() })),
  }),
  /** Of the disagreements that were settled. */
  settled: z.object({
    open: z.number().int(),
    stands: z.array(z.object({ key: z.string(), count: z.number().int() })),
    rootCauses: z.array(z.object({ key: z.string(), count: z.number().int() })),
  }),
});
export type Agreement = z.infer<typeof agreementSchema>;
