import { z } from "zod";
import { caseDetailSchema } from "@/lib/domain/case-file/schema";
import { caseFilterSchema, caseRowSchema } from "@/lib/domain/cases/schema";
import { decisionSchema, newDecisionSchema } from "@/lib/domain/decisions/schema";

/** A decision, and of which filter its maker takes the next case. */
export const turnSchema = newDecisionSchema.extend({
  claimNext: caseFilterSchema
    .strict()
    .optional()
    .describe("Claims the best free case of this filter in the same transaction; `next` of the answer says which."),
});
export type Turn = z.output<typeof turnSchema>;

export const turnOutcomeSchema = decisionSchema.extend({
  /** The case claimed with it, at the version it has now; null: none was free, absent: none was asked for. */
  next: caseRowSchema.extend({ version: z.number().int() }).nullish(),
});
export type TurnOutcome = z.infer<typeof turnOutcomeSchema>;

export const upcomingQuerySchema = caseFilterSchema.extend({
  /** What the asker has already: `id.version` of an earlier answer. */
  known: z
    .string()
    .regex(
      /^[0-9a-f-]{36}\.\d{1,9}$/,
      "must be a case's id and version, such as 0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12.1",
    )
    .optional(),
});

export const holdAheadSchema = z.strictObject({
  /** The case that is being decided, which the caller holds. */
  from: z.uuid(),
  /** As it was read. */
  caseVersion: z.number().int().min(1),
});
export type HoldAhead = z.output<typeof holdAheadSchema>;

export const heldAheadSchema = z.object({ until: z.iso.datetime() });
export type HeldAhead = z.infer<typeof heldAheadSchema>;

export const upcomingSchema = z.object({
  id: z.uuid(),
  version: z.number().int(),
  /** Left out where the asker has it already. */
  case: caseDetailSchema.nullable(),
});
export type Upcoming = z.infer<typeof upcomingSchema>;
