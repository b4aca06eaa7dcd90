import { z } from "zod";
import { DECISION_STATES, OUTCOMES } from "@/lib/domain/decisions/schema";
import {
  accountRefSchema,
  enforcementFilterSchema,
  enforcementSchema,
  measureSchema,
  staffRefSchema,
} from "@/lib/domain/enforcement/schema";
import { reasonLabelSchema } from "@/lib/domain/policies/schema";
import { LADDER_STEPS } from "@/lib/policy/policy-data";
import { MEASURE_KINDS, PHASES } from "@/lib/policy/types";

/** Comma-separated or repeated in a query string; one value or several. */
const listOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(z.enum(codes)).min(1).max(20),
  );

/** What a decision imposed: measures of these kinds, or none at all. */
export const DECIDED_MEASURES = [...MEASURE_KINDS, "none"] as const;
export type DecidedMeasure = (typeof DECIDED_MEASURES)[number];

/** Whether exactly what policy recommended was done. */
export const RECOMMENDATIONS = ["followed", "departed"] as const;
export type RecommendationStanding = (typeof RECOMMENDATIONS)[number];

/** Times are half-open, [from, to), and compare when it was decided. */
export const decisionFilterSchema = enforcementFilterSchema.omit({ state: true, kind: true }).extend({
  outcome: listOf(OUTCOMES).optional(),
  state: listOf(DECISION_STATES).optional(),
  measure: listOf(DECIDED_MEASURES).optional(),
  recommendation: z.enum(RECOMMENDATIONS).optional(),
  /** A reason code of policy. */
  reason: z.string().max(64).optional(),
});
export type DecisionFilter = z.infer<typeof decisionFilterSchema>;

/** A row of the list of decisions: who decided what on whom, why, and what came of it; with or without measures. */
export const decisionRowSchema = z.object({
  id: z.uuid(),
  state: z.enum(DECISION_STATES),
  outcome: z.enum(OUTCOMES),
  account: accountRefSchema,
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  violations: z.array(z.string()),
  /** Of policy, by the gravest flag of the first violation; null where nothing was found or no flag names one. */
  clause: z.string().nullable(),
  reasonCode: z.string(),
  reason: reasonLabelSchema,
  policyVersion: z.number().int(),
  phase: z.enum(PHASES),
  surface: z.string(),
  recommended: z.object({ step: z.enum(LADDER_STEPS), measures: z.array(measureSchema) }),
  /** What it imposed and what was put in its place on appeal, in any state; empty where nothing was. */
  measures: z.array(enforcementSchema),
  /** The decider imposed exactly what policy recommended. */
  followed: z.boolean(),
  decidedBy: staffRefSchema,
  decidedAt: z.iso.datetime(),
  /** From the case's opening to the decision. */
  minutesToDecide: z.number().int(),
  /** Level of the gravest flag that stood then, 1 to 5 by policy; 0 where none had one. */
  severity: z.number().int(),
  undoUntil: z.iso.datetime(),
  /** Who undid or reversed it, and when. */
  closedBy: staffRefSchema.nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** The newest against it. */
  appeal: z.object({ id: z.uuid(), state: z.string(), outcome: z.string().nullable() }).nullable(),
  /** What the reader may do with it now. */
  allowed: z.object({ undo: z.boolean(), approve: z.boolean(), reject: z.boolean(), reverse: z.boolean() }),
});
export type DecisionRow = z.infer<typeof decisionRowSchema>;

/** By its time, by how long it took from the case's opening, by the gravest flag that it was made on. */
export const DECISION_SORTS = ["newest", "oldest", "longest", "shortest", "gravest"] as const;
export type DecisionSort = (typeof DECISION_SORTS)[number];

export const DECISION_GROUPINGS = ["account", "decidedBy", "clause", "outcome", "reason"] as const;
export type DecisionGrouping = (typeof DECISION_GROUPINGS)[number];

export const decisionGroupsQuerySchema = decisionFilterSchema.extend({ by: z.enum(DECISION_GROUPINGS) }).strict();

export const decisionGroupsSchema = z.object({
  by: z.enum(DECISION_GROUPINGS),
  /** The period that was counted, half-open. */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  groups: z.array(
    z.object({
      /** The account's id, the moderator's, the clause (empty: none), the outcome or the reason's code. */
      key: z.string(),
      /** Of the account or moderator; null where there is none. */
      name: z.string().nullable(),
      decisions: z.number().int(),
      accounts: z.number().int(),
      /** That found a violation. */
      found: z.number().int(),
      /** That imposed nothing. */
      withoutMeasure: z.number().int(),
      /** Undone in grace or reversed since. */
      takenBack: z.number().int(),
      appealed: z.number().int(),
    }),
  ),
  /** There are smaller groups that are not shown. */
  more: z.boolean(),
});
export type DecisionGroups = z.infer<typeof decisionGroupsSchema>;
