import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { flagViewSchema } from "@/lib/domain/case-file/schema";
import { signalViewSchema } from "@/lib/domain/conversations/schema";
import { actionSchema, decisionSchema } from "@/lib/domain/decisions/schema";
import { accountRefSchema, staffRefSchema } from "@/lib/domain/enforcement/schema";
import { APPEAL_OUTCOMES } from "@/lib/policy/policy-data";
import { PHASES, SURFACES } from "@/lib/policy/types";

const APPEAL_STATES = ["open", "resolved", "moot"] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

const MAX_TEXT = 10_000;
const time = z.iso.datetime();

export const newAppealSchema = z.strictObject({
  decisionId: z.uuid(),
  /** The account's own words. */
  statement: z
    .string()
    .trim()
    .min(1, "say what the account objects to")
    .max(MAX_TEXT, "must have 10,000 characters or fewer"),
  /** The marketplace's own name for it. */
  reference: z.string().trim().min(1).max(200).nullish(),
});
export type NewAppeal = z.infer<typeof newAppealSchema>;

export const answerSchema = z.strictObject({
  outcome: z.enum(APPEAL_OUTCOMES),
  /** To the account. */
  answer: z
    .string()
    .trim()
    .min(10, "answer in 10 characters or more: the account reads it")
    .max(MAX_TEXT, "must have 10,000 characters or fewer"),
  /** For staff. */
  note: z.string().trim().max(5_000, "must have 5,000 characters or fewer").default(""),
  /** With reduced: what takes the place of the measures. Days count from the answer. None: the finding alone stands. */
  actions: z.array(actionSchema).max(20).default([]),
});
export type AppealAnswer = z.input<typeof answerSchema>;
export type ParsedAnswer = z.output<typeof answerSchema>;

const claimSchema = z.object({ by: staffRefSchema, expiresAt: time });

/** What the reader may do now; `why` says why they may not answer it. */
const allowedSchema = z.object({
  claim: z.boolean(),
  resolve: z.boolean(),
  why: z.enum(["decider", "approver", "filer", "role", "held", "answered"]).nullable(),
  /** They may because everybody whom policy names first had a part in it. */
  standIn: z.boolean(),
});

export const appealRowSchema = z.object({
  id: z.uuid(),
  /** Short and told over a desk: "appeal 31". */
  number: z.number().int(),
  state: z.enum(APPEAL_STATES),
  outcome: z.enum(APPEAL_OUTCOMES).nullable(),
  account: accountRefSchema,
  decisionId: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  violations: z.array(z.string()),
  reasonCode: z.string(),
  /** Kinds of the measures that the decision imposed. */
  measures: z.array(z.string()),
  decidedBy: staffRefSchema,
  decidedAt: time,
  filedAt: time,
  /** `key`: by the marketplace; `user`: by staff. */
  filedBy: z.object({ kind: z.enum(["key", "user"]), id: z.string(), name: z.string() }),
  dueAt: time,
  overdue: z.boolean(),
  claim: claimSchema.nullable(),
  resolvedBy: staffRefSchema.nullable(),
  resolvedAt: time.nullable(),
  allowed: allowedSchema,
});
export type AppealRow = z.infer<typeof appealRowSchema>;

/** One text of the evidence as it was judged, masked. */
export const judgedTextSchema = z.object({
  id: z.string(),
  authorId: z.string(),
  surface: z.enum(SURFACES),
  phase: z.enum(PHASES),
  occurredAt: time,
  text: z.string(),
  revision: z.number().int(),
  flagged: z.boolean(),
  signals: z.array(signalViewSchema),
});
export type JudgedText = z.infer<typeof judgedTextSchema>;

export const appealDetailSchema = appealRowSchema.extend({
  /** Masked. */
  statement: z.string(),
  reference: z.string().nullable(),
  answer: z.string(),
  note: z.string(),
  /** The decision with everything that hangs on it. */
  decision: decisionSchema,
  /** The texts that the decision rested on, from the case's own copies: whatever became of them since. */
  evidence: z.array(judgedTextSchema),
  /** Who wrote them, those that are known. */
  people: z.array(accountRefSchema),
  /** The flags that were confirmed or not, as they stood. */
  flags: z.array(flagViewSchema),
  kinds: z.array(z.enum(SIGNAL_KINDS)),
  /** Who may answer it, ten of them by name: those whom policy names first, their stand-ins, or nobody at this desk. */
  answerers: z.object({
    as: z.enum(["resolver", "stand_in", "nobody"]),
    people: z.array(staffRefSchema),
    count: z.number().int(),
  }),
  /** When the account may appeal no more. */
  appealUntil: time,
});
export type AppealDetail = z.infer<typeof appealDetailSchema>;

/** What became of an appeal, for the marketplace. */
export const appealOutcomeSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  decisionId: z.uuid(),
  accountId: z.string(),
  reference: z.string().nullable(),
  state: z.enum(APPEAL_STATES),
  outcome: z.enum(APPEAL_OUTCOMES).nullable(),
  /** To the account; empty until it is answered. */
  answer: z.string(),
  filedAt: time,
  dueAt: time,
  resolvedAt: time.nullable(),
});
export type AppealOutcomeView = z.infer<typeof appealOutcomeSchema>;

const states = z.preprocess(
  (value) => (typeof value === "string" ? value.split(",") : value),
  z.array(z.enum(APPEAL_STATES)).min(1).max(3),
);

export const appealFilterSchema = z.object({
  state: states.optional(),
  account: z.string().max(200).optional(),
  decision: z.uuid().optional(),
  /** `me`: those I hold; `overdue`: open and past their due time. */
  view: z.enum(["all", "me", "overdue"]).optional(),
});
export type AppealFilter = z.infer<typeof appealFilterSchema>;
