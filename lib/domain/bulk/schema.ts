import { z } from "zod";
import { caseFilterSchema, caseRowSchema } from "@/lib/domain/cases/schema";
import { actionSchema, OUTCOMES } from "@/lib/domain/decisions/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";
import { VIOLATIONS } from "@/lib/policy/types";

/** Cases that one bulk decision takes at most. */
export const MOST_CASES = 1_000;

const BULK_STATES = ["ready", "running", "done", "cancelled", "stopped", "undoing", "undone"] as const;
export type BulkState = (typeof BULK_STATES)[number];
/** `kept`: its decision could not be taken back any more. */
export const ITEM_STATES = ["waiting", "done", "skipped", "undone", "kept"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

const text = (most: number) =>
  z
    .string()
    .max(most, `must have ${most.toLocaleString("en")} characters or fewer`)
    .transform((value) => value.trim());

const bulkDecisionSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  /** Left out: on each case those that it was flagged for. */
  violations: z.array(z.enum(VIOLATIONS)).min(1).max(VIOLATIONS.length).optional(),
  actions: z
    .array(
      // A suspension takes somebody's living: each is decided by itself, on its own evidence.
      actionSchema.refine(({ kind }) => kind !== "suspend", {
        path: ["kind"],
        message: "suspensions are never made in bulk; decide each of these cases by itself",
      }),
    )
    .max(10)
    .default([]),
  reasonCode: z.string().min(1).max(64),
  note: text(5_000).default(""),
  message: text(5_000).default(""),
});
export type BulkDecision = z.output<typeof bulkDecisionSchema>;

export const newBulkSchema = z
  .strictObject({
    caseIds: z.array(z.uuid()).min(1).max(MOST_CASES).optional(),
    filter: caseFilterSchema.strict().optional(),
    decision: bulkDecisionSchema,
  })
  .refine(({ caseIds, filter }) => (caseIds === undefined) !== (filter === undefined), {
    path: ["caseIds"],
    message: "give either caseIds or filter",
  });
export type NewBulk = z.input<typeof newBulkSchema>;

const count = z.number().int();

/** What would happen, by kind; `accounts` and `cases` say to how many. */
const consequenceSchema = z.object({
  code: z.enum([
    "decided",
    "cleared",
    "warn",
    "strip_badge",
    "badge_missing",
    "restrict",
    "strikes",
    "message",
    "several_cases",
    "at_once",
    "undo_within",
    "held_by_others",
    "no_violation_flagged",
    "finished_meanwhile",
    "more_match",
  ]),
  count,
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type BulkConsequence = z.infer<typeof consequenceSchema>;

export const bulkPreviewSchema = z.object({
  cases: count,
  accounts: count,
  consequences: z.array(consequenceSchema),
  /** The first of the cases, masked as in the queue. */
  lines: z.array(
    caseRowSchema.pick({ id: true, number: true, account: true, violations: true, firstEvidence: true, claim: true }),
  ),
});
export type BulkPreview = z.infer<typeof bulkPreviewSchema>;

export const bulkSchema = z.object({
  id: z.uuid(),
  state: z.enum(BULK_STATES),
  /** `session_ended` or `not_permitted`: it goes on when it is started again. */
  stoppedBecause: z.string().nullable(),
  decision: bulkDecisionSchema,
  total: count,
  counts: z.record(z.enum(ITEM_STATES), count),
  createdBy: staffRefSchema,
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** What the reader may do with it now. */
  allowed: z.object({ start: z.boolean(), cancel: z.boolean(), undo: z.boolean() }),
});
export type BulkView = z.infer<typeof bulkSchema>;

export const bulkItemSchema = z.object({
  caseId: z.uuid(),
  number: count,
  account: caseRowSchema.shape.account,
  state: z.enum(ITEM_STATES),
  /** Why it was skipped or kept: the code of the problem that deciding it alone would answer. */
  code: z.string().nullable(),
  decisionId: z.uuid().nullable(),
});
export type BulkItemView = z.infer<typeof bulkItemSchema>;
