import { z } from "zod";
import { coefficientSchema } from "@/lib/domain/agreement/schema";
import { actionSchema, OUTCOMES } from "@/lib/domain/decisions/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";
import { PHASES, SURFACES } from "@/lib/policy/types";

const time = z.iso.datetime();

const MOST_CASES = 50;
const MOST_PEOPLE = 20;

export const newSessionSchema = z.strictObject({
  name: z.string().trim().min(1, "give it a name").max(100, "must have 100 characters or fewer"),
  /** Decided cases by their numbers. */
  caseNumbers: z.array(z.number().int().min(1).max(2_147_483_647)).min(1, "name at least one case").max(MOST_CASES),
  /** Who answers. Nobody is asked about what they had a part in. */
  people: z.array(z.uuid()).min(2, "ask two people or more").max(MOST_PEOPLE),
});
export type NewSession = z.input<typeof newSessionSchema>;

export const sessionRowSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  name: z.string(),
  state: z.enum(["open", "closed"]),
  madeBy: staffRefSchema,
  madeAt: time,
  closedAt: time.nullable(),
  cases: z.number().int(),
  people: z.number().int(),
  /** Of all answers that are asked for. */
  answered: z.number().int(),
  asked: z.number().int(),
});
export type SessionRow = z.infer<typeof sessionRowSchema>;

const sessionAnswerSchema = z.object({
  by: staffRefSchema,
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  reasonCode: z.string(),
  measures: z.array(actionSchema),
  note: z.string(),
});

export const sessionSchema = sessionRowSchema.extend({
  progress: z.array(z.object({ person: staffRefSchema, answered: z.number().int(), asked: z.number().int() })),
  /** The reader's own reviews of it that are still to be answered. */
  mine: z.array(z.uuid()),
  /** Null while it is open: nobody sees another's answers before all are given, nor what was decided. */
  results: z
    .object({
      cases: z.array(
        z.object({
          caseId: z.uuid(),
          caseNumber: z.number().int(),
          surface: z.enum(SURFACES),
          phase: z.enum(PHASES),
          decided: z.object({ by: staffRefSchema, outcome: z.enum(OUTCOMES), violations: z.array(z.string()) }),
          answers: z.array(sessionAnswerSchema),
          /** All answers name the same outcome and violations. */
          agreed: z.boolean(),
        }),
      ),
      /** Krippendorff's alpha over the session's answers; its number of cases alone below 20. */
      alpha: coefficientSchema,
      /** Pairs of answers to one case, and how many of them agree. */
      pairs: z.object({ agreed: z.number().int(), of: z.number().int() }),
    })
    .nullable(),
});
export type Session = z.infer<typeof sessionSchema>;
