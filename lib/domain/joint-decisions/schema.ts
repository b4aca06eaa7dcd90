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
        caseVersion: z.number().int().min(1),
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
