import { z } from "zod";
import { decisionSchema } from "@/lib/domain/decisions/schema";

/** As many as a case names of its account's others. */
const ALONG_CASES = 20;

export const alongSchema = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        caseId: z.uuid(),
        /** The version of the case that was read. */
        caseVersion: z.int32().min(1),
      }),
    )
    .min(1, "name a case")
    .max(ALONG_CASES),
});
export type Along = z.input<typeof alongSchema>;

export const alongOutcomeSchema = z.object({
  results: z.array(
    z.object({
      caseId: z.uuid(),
      number: z.number().int(),
      decision: decisionSchema.nullable(),
      /** Why it was not decided; the case is as it was. */
      problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    }),
  ),
});
export type AlongOutcome = z.infer<typeof alongOutcomeSchema>;

export const undoTogetherSchema = z.strictObject({
  /** What was taken along, as its outcome named it. */
  decisionIds: z.array(z.uuid()).min(1, "name a decision").max(ALONG_CASES),
});
export type UndoTogether = z.input<typeof undoTogetherSchema>;

export const undoTogetherOutcomeSchema = z.object({
  /** The decision that the others were taken along in, undone. */
  decision: decisionSchema,
  results: z.array(
    z.object({
      decisionId: z.uuid(),
      caseId: z.uuid(),
      number: z.number().int(),
      /** Why it still stands; null for one that was undone. */
      problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    }),
  ),
});
export type UndoTogetherOutcome = z.infer<typeof undoTogetherOutcomeSchema>;
