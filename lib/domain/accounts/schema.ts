import { z } from "zod";
import { contractViewSchema, phaseStretchSchema, priorCaseSchema } from "@/lib/domain/case-file/schema";
import { CASE_STATUSES } from "@/lib/domain/cases/schema";
import { DECISION_STATES, OUTCOMES } from "@/lib/domain/decisions/schema";
import {
  accountRefSchema,
  effectiveStateSchema,
  enforcementSchema,
  reportedStateSchema,
  staffRefSchema,
  strikeSchema,
} from "@/lib/domain/enforcement/schema";
import { reasonLabelSchema } from "@/lib/domain/policies/schema";
import { CONTRACT_STATUSES, MEASURE_KINDS, PHASES } from "@/lib/policy/types";

const time = z.iso.datetime();

const accountContractSchema = contractViewSchema.extend({
  counterpart: accountRefSchema,
  /** Where the two stand now by this contract alone. */
  phase: z.enum(PHASES),
  phases: z.array(phaseStretchSchema),
});

const accountDecisionSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  state: z.enum(DECISION_STATES),
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  reasonCode: z.string(),
  reason: reasonLabelSchema,
  measures: z.array(z.enum(MEASURE_KINDS)),
  decidedBy: staffRefSchema,
  decidedAt: time,
});

/** All that the account page shows but its timeline. Lists are newest first, 100 entries at most. */
export const accountViewSchema = accountRefSchema.extend({
  plan: z.string().nullable(),
  country: z.string().nullable(),
  agency: accountRefSchema.nullable(),
  joinedAt: time.nullable(),
  /** Null until the marketplace describes it: all that is known is that somebody of this id exists. */
  describedAt: time.nullable(),
  firstSeenAt: time,
  paymentVerified: z.boolean().nullable(),
  identityVerified: z.boolean().nullable(),
  reported: reportedStateSchema,
  effective: effectiveStateSchema,
  /** Of every state; those that wait, are pending or active come first. */
  enforcements: z.array(enforcementSchema.extend({ decisionId: z.uuid(), caseId: z.uuid() })),
  strikes: z.array(strikeSchema),
  strikeTotal: z.number(),
  contracts: z.array(accountContractSchema),
  cases: z.array(priorCaseSchema.extend({ decidedAt: time.nullable() })),
  decisions: z.array(accountDecisionSchema),
  reports: z.object({ against: z.number().int(), by: z.number().int() }),
  /** What the reader may do. */
  allowed: z.object({ report: z.boolean() }),
});
export type AccountView = z.infer<typeof accountViewSchema>;

export const accountSearchSchema = z
  .object({
    q: z.string().trim().min(1).max(200).meta({ description: "Beginnings of words of its name, or of its id." }),
    limit: z.coerce.number().int().min(1).max(20).default(10),
  })
  .strict();
export const accountFindingsSchema = z.object({ items: z.array(accountRefSchema) });
export type AccountFindings = z.infer<typeof accountFindingsSchema>;

export const TIMELINE_KINDS = [
  "content",
  "signal",
  "case_opened",
  "decision",
  "measure_began",
  "measure_ended",
  "contract",
  "report",
  "appeal_filed",
  "appeal_resolved",
  "note",
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Comma-separated or repeated in a query string; everything when absent. `signal`: content in which something was found. */
export const timelineFilterSchema = z.object({
  kinds: z
    .preprocess(
      (value) => (typeof value === "string" ? value.split(",") : value),
      z.array(z.enum(TIMELINE_KINDS)).min(1).max(TIMELINE_KINDS.length),
    )
    .optional(),
});

const entry = { at: time, id: z.string() };

/** What happened with an account, newest first. */
export const timelineEntrySchema = z.discriminatedUnion("kind", [
  z.object({
    ...entry,
    kind: z.literal("content"),
    surface: z.string(),
    conversationId: z.string().nullable(),
    counterpartId: z.string().nullable(),
    phase: z.enum(PHASES).nullable(),
    /** The beginning, masked; null while detection has not looked at it. */
    text: z.string().nullable(),
    deleted: z.boolean(),
    signals: z.array(z.object({ kind: z.string(), value: z.string().nullable(), score: z.number() })),
  }),
  z.object({
    ...entry,
    kind: z.literal("case_opened"),
    number: z.number().int(),
    status: z.enum(CASE_STATUSES),
    violations: z.array(z.string()),
  }),
  z.object({
    ...entry,
    kind: z.literal("decision"),
    caseId: z.uuid(),
    state: z.enum(DECISION_STATES),
    outcome: z.enum(OUTCOMES),
    violations: z.array(z.string()),
    reasonCode: z.string(),
    reason: reasonLabelSchema,
  }),
  z.object({
    ...entry,
    kind: z.enum(["measure_began", "measure_ended"]),
    caseId: z.uuid(),
    measure: z.enum(MEASURE_KINDS),
    badge: z.string().nullable(),
    state: z.string(),
  }),
  z.object({
    ...entry,
    kind: z.literal("contract"),
    status: z.enum(CONTRACT_STATUSES),
    counterpartId: z.string(),
    amount: z.number().nullable(),
    currency: z.string().nullable(),
  }),
  z.object({
    ...entry,
    kind: z.enum(["appeal_filed", "appeal_resolved"]),
    caseId: z.uuid(),
    number: z.number().int(),
    /** Null until it is resolved. */
    outcome: z.string().nullable(),
  }),
  /** That there is one; its words are with the notes. */
  z.object({ ...entry, kind: z.literal("note"), author: z.string(), erased: z.boolean() }),
  z.object({ ...entry, kind: z.literal("report"), category: z.string(), caseId: z.uuid().nullable() }),
]);
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const timelinePageSchema = z.object({ items: z.array(timelineEntrySchema), nextCursor: z.string().nullable() });
export type TimelinePage = z.infer<typeof timelinePageSchema>;
