import { z } from "zod";
import { enforcementSchema, measureSchema, staffRefSchema } from "@/lib/domain/enforcement/schema";
import { LADDER_STEPS } from "@/lib/policy/policy-data";
import { MEASURE_KINDS, PHASES, VIOLATIONS } from "@/lib/policy/types";

export const OUTCOMES = ["violation", "no_violation"] as const;
export const DECISION_STATES = ["waiting", "active", "undone", "reversed"] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

const MAX_NOTE = 5_000;
const MAX_MESSAGE = 5_000;
const MAX_DURATION_DAYS = 3_650;

const trimmed = (most: number) =>
  z
    .string()
    .max(most, `must have ${most.toLocaleString("en")} characters or fewer`)
    .transform((text) => text.trim());

export const actionSchema = z.object({
  kind: z.enum(MEASURE_KINDS),
  /** Which badge; with strip_badge only. */
  badge: z.string().min(1).max(100).nullish(),
  /** What the account may not do; with restrict only. */
  abilities: z.array(z.string().min(1).max(64)).max(20).optional(),
  /** Days; null or absent: until lifted. Of no meaning for a warning. */
  durationDays: z
    .number()
    .int("must be whole days")
    .min(1, "must be 1 day or more")
    .max(MAX_DURATION_DAYS, `must be ${MAX_DURATION_DAYS} days or fewer; null means until lifted`)
    .nullish(),
  /**
   * What the account may not do while the suspension waits for its second person; with suspend only, where policy lets a
   * restriction stand in for it.
   */
  meanwhile: z.array(z.string().min(1).max(64)).max(20).optional(),
});
export type ActionInput = z.infer<typeof actionSchema>;

export const newDecisionSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string().max(64)).max(10).default([]),
  actions: z.array(actionSchema).max(20).default([]),
  reasonCode: z.string().min(1).max(64),
  /** For staff. */
  note: trimmed(MAX_NOTE).default(""),
  /** To the account. */
  message: trimmed(MAX_MESSAGE).default(""),
  /** The version of the case that was read. */
  caseVersion: z.int32().min(1),
});
export type NewDecision = z.input<typeof newDecisionSchema>;
export type ParsedDecision = z.output<typeof newDecisionSchema>;

const param = z.record(z.string(), z.union([z.string(), z.number()]));

/** What policy proposes and the sum that leads there; codes are explained in lib/policy/recommend.ts. */
export const recommendationSchema = z.object({
  policyVersion: z.number().int(),
  step: z.enum(LADDER_STEPS),
  total: z.number(),
  terms: z.array(z.object({ code: z.string(), weight: z.number(), params: param })),
  stepBecause: z.enum(["starts_at", "first_offence"]).nullable(),
  measures: z.array(measureSchema),
  /** Abilities to take while a recommended suspension waits for its second person. */
  meanwhile: z.array(z.string()).default([]),
  /** What is at stake on the account, and which kinds of measure therefore, or always, need a second person. */
  accountValue: z.object({ amount: z.number(), currency: z.string() }).nullable().default(null),
  secondPerson: z
    .array(z.object({ kind: z.enum(MEASURE_KINDS), because: z.string(), activeMeanwhile: z.boolean() }))
    .default([]),
  reasonCode: z.string().nullable(),
  templateCode: z.string().nullable(),
  /** The strikes that a decision on it would leave. */
  strikes: z.array(
    z.object({
      violation: z.enum(VIOLATIONS),
      weight: z.number(),
      base: z.number(),
      repeat: z.number(),
      repeats: z.number().int(),
    }),
  ),
});
export type RecommendationView = z.infer<typeof recommendationSchema>;

export const decisionSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  caseVersion: z.number().int(),
  accountId: z.string(),
  state: z.enum(DECISION_STATES),
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  reasonCode: z.string(),
  note: z.string(),
  message: z.string(),
  policyVersion: z.number().int(),
  phase: z.enum(PHASES),
  surface: z.string(),
  recommended: recommendationSchema,
  enforcements: z.array(enforcementSchema),
  strikes: z.array(z.object({ violation: z.string(), weight: z.number(), voidedAt: z.iso.datetime().nullable() })),
  decidedBy: staffRefSchema,
  decidedAt: z.iso.datetime(),
  undoUntil: z.iso.datetime(),
  closedBy: staffRefSchema.nullable(),
  closedAt: z.iso.datetime().nullable(),
  closeReason: z.string().nullable(),
  /** When the second person should have answered; null where none was needed. */
  approvalDueAt: z.iso.datetime().nullable(),
  /** What the reader may do with it now. */
  allowed: z.object({ undo: z.boolean(), approve: z.boolean(), reject: z.boolean(), reverse: z.boolean() }),
});
export type DecisionView = z.infer<typeof decisionSchema>;

/** Body of /reverse and /reject. */
export const closingReasonSchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(3, "say why, in 3 characters or more")
    .max(2_000, "must have 2,000 characters or fewer"),
});
export type ClosingReason = z.infer<typeof closingReasonSchema>;

/** Body of /reject. */
export const rejectionSchema = closingReasonSchema.extend({
  /** The restriction that stands in for the suspension is enough: it stays for its own days. */
  keepRestriction: z.boolean().optional(),
});
export type Rejection = z.infer<typeof rejectionSchema>;
