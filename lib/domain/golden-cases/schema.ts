import { z } from "zod";
import { OUTCOMES } from "@/lib/domain/decisions/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";
import { VIOLATIONS } from "@/lib/policy/types";

const time = z.iso.datetime();

/** Below this many answers a score shows its counts alone. */
export const LEAST_FOR_A_SCORE = 20;

export const newGoldenSchema = z
  .strictObject({
    /** The decision, or by its case: the newest one of it that took effect. */
    decisionId: z.uuid().optional(),
    caseNumber: z.number().int().min(1).max(2_147_483_647).optional(),
    outcome: z.enum(OUTCOMES),
    violations: z.array(z.enum(VIOLATIONS)).max(10).default([]),
    /** Why this is the answer, for staff. */
    note: z
      .string()
      .trim()
      .min(3, "say why, in 3 characters or more")
      .max(5_000, "must have 5,000 characters or fewer"),
  })
  .refine((input) => (input.decisionId === undefined) !== (input.caseNumber === undefined), {
    path: ["caseNumber"],
    error: "name the decision or its case, one of the two",
  });
export type NewGolden = z.input<typeof newGoldenSchema>;

export const goldenSchema = z.object({
  id: z.uuid(),
  decisionId: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  note: z.string(),
  markedBy: staffRefSchema,
  markedAt: time,
  retiredAt: time.nullable(),
  answered: z.number().int(),
  right: z.number().int(),
});
export type Golden = z.infer<typeof goldenSchema>;

/** One person's answers to cases whose answer is known. Right is the same outcome with the same violations. */
export const scoreSchema = z.object({
  person: staffRefSchema,
  answered: z.number().int(),
  right: z.number().int(),
  /** With its 95 % Wilson interval; null below 20 answers. */
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Score = z.infer<typeof scoreSchema>;

/** By name; leads see everybody, others themselves. No ranking. */
export const scoreListSchema = z.object({ days: z.number().int(), items: z.array(scoreSchema) });
