import { z } from "zod";
import { caseRowSchema } from "@/lib/domain/cases/schema";
import { CONTACT_KINDS } from "@/lib/domain/contacts/schema";
import { decisionSchema, newDecisionSchema } from "@/lib/domain/decisions/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";

/** As many as can be claimed and decided in one go. */
export const RING_CASES = 50;

export const newRingSchema = z.strictObject({
  name: z.string().trim().min(1, "give it a name").max(120, "must have 120 characters or fewer"),
  caseIds: z.array(z.uuid()).min(2, "a ring holds two cases or more").max(RING_CASES),
});
export type NewRing = z.input<typeof newRingSchema>;

export const ringCaseSchema = z.strictObject({ caseId: z.uuid() });

export const ringSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdBy: staffRefSchema,
  createdAt: z.iso.datetime(),
  /** Those that want a decision first, most urgent first. */
  cases: z.array(caseRowSchema.extend({ version: z.number().int() })),
  /** What its accounts share, masked. */
  contacts: z.array(z.object({ kind: z.enum(CONTACT_KINDS), value: z.string(), accountIds: z.array(z.string()) })),
});
export type RingView = z.infer<typeof ringSchema>;

export const ringRowSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  cases: z.number().int(),
  /** Of these, the ones that still want a decision. */
  standing: z.number().int(),
});
export type RingRow = z.infer<typeof ringRowSchema>;

export const ringDecisionsSchema = z.strictObject({
  /** Each case with its own decision: every account gets what fits it. */
  decisions: z
    .array(newDecisionSchema.extend({ caseId: z.uuid() }))
    .min(1)
    .max(RING_CASES),
});
export type RingDecisions = z.input<typeof ringDecisionsSchema>;

export const ringOutcomeSchema = z.object({
  results: z.array(
    z.object({
      caseId: z.uuid(),
      decision: decisionSchema.nullable(),
      /** Why it was not decided; the case is as it was. */
      problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    }),
  ),
});
export type RingOutcome = z.infer<typeof ringOutcomeSchema>;
