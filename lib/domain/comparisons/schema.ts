import { z } from "zod";
import { judgedTextSchema } from "@/lib/domain/appeals/schema";
import { flagViewSchema } from "@/lib/domain/case-file/schema";
import { actionSchema, decisionSchema, OUTCOMES } from "@/lib/domain/decisions/schema";
import { accountRefSchema, staffRefSchema } from "@/lib/domain/enforcement/schema";
import { reasonLabelSchema } from "@/lib/domain/policies/schema";
import { utcDay } from "@/lib/platform/instant";
import { PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

const time = z.iso.datetime();

export const ROOT_CAUSES = ["policy_unclear", "evidence_missed", "slip", "detector_misled"] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const STANDS = ["first", "second", "neither"] as const;
export type Stands = (typeof STANDS)[number];

const sideSchema = z.object({
  by: staffRefSchema,
  at: time,
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  reasonCode: z.string(),
  measures: z.array(actionSchema),
  reason: reasonLabelSchema,
  /** Staff only. */
  note: z.string(),
});

const settlementSchema = z.object({
  stands: z.enum(STANDS),
  rootCause: z.enum(ROOT_CAUSES),
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  note: z.string(),
  by: staffRefSchema,
  at: time,
});

/** What the reader may do; `why` says why they may not settle it. */
const allowedSchema = z.object({
  settle: z.boolean(),
  why: z.enum(["decider", "reviewer", "settled", "agreed"]).nullable(),
});

export const comparisonRowSchema = z.object({
  /** Of the review. */
  id: z.uuid(),
  decisionId: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  account: accountRefSchema,
  surface: z.enum(SURFACES),
  phase: z.enum(PHASES),
  first: sideSchema.omit({ reason: true, note: true }),
  second: sideSchema.omit({ reason: true, note: true }),
  /** `outcome`, `violations`, `measure`, `reason`. */
  differs: z.array(z.string()),
  /** They differ in what a lead must settle. */
  disputed: z.boolean(),
  settled: settlementSchema.omit({ note: true }).nullable(),
  allowed: allowedSchema,
});
export type ComparisonRow = z.infer<typeof comparisonRowSchema>;

export const comparisonSchema = comparisonRowSchema.extend({
  first: sideSchema,
  second: sideSchema,
  settled: settlementSchema.nullable(),
  /** With everything that hangs on it; `allowed.reverse` says whether it can still be taken back. */
  decision: decisionSchema,
  evidence: z.array(judgedTextSchema),
  /** Who wrote them, those that are known. */
  people: z.array(accountRefSchema),
  flags: z.array(flagViewSchema),
  /** What was settled is not what was decided, and the decision still stands: somebody may want to take it back. */
  reversalOffered: z.boolean(),
  /** The case is among those whose answer is known. */
  golden: z.boolean(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const settleSchema = z.strictObject({
  stands: z.enum(STANDS),
  rootCause: z.enum(ROOT_CAUSES),
  note: z.string().trim().min(3, "say why, in 3 characters or more").max(5_000, "must have 5,000 characters or fewer"),
  /** With neither: what the answer is. */
  outcome: z.enum(OUTCOMES).optional(),
  violations: z.array(z.enum(VIOLATIONS)).max(10).optional(),
});
export type Settle = z.input<typeof settleSchema>;

const day = utcDay;

/** `open`: to settle, longest waiting first; `settled`: newest first; `all`: every sampled decision that was answered twice. */
export const comparisonFilterSchema = z.object({
  state: z.enum(["open", "settled", "all"]).default("open"),
  /** Verdicts as the confusion table names them; with `all` only. */
  first: z.string().max(200).optional(),
  second: z.string().max(200).optional(),
  phase: z.enum(PHASES).optional(),
  /** Which answer stood and why they differed; of those settled. */
  stands: z.enum(STANDS).optional(),
  rootCause: z.enum(ROOT_CAUSES).optional(),
  /** UTC days of the second answer, both inclusive. */
  from: day.optional(),
  to: day.optional(),
});
export type ComparisonFilter = z.infer<typeof comparisonFilterSchema>;
