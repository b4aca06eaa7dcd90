import { z } from "zod";
import { OUTCOMES } from "@/lib/domain/decisions/schema";
import { accountRefSchema, staffRefSchema } from "@/lib/domain/enforcement/schema";
import { ACCOUNT_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

export const CASE_STATUSES = ["open", "snoozed", "escalated", "decided", "withdrawn"] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
/** Those that still want a decision. */
export const STANDING_STATUSES = ["open", "snoozed", "escalated"] as const satisfies readonly CaseStatus[];

export const CASE_SORTS = ["priority", "oldest", "newest", "value", "due", "decided"] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** Named cuts of the queue. A `status` given beside one takes the place of the view's own. */
export const CASE_VIEWS = [
  "all",
  "mine",
  "overdue",
  "payments",
  "scam",
  "after_contract",
  "escalated",
  "snoozed",
  "re_review",
  "decided",
] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

const time = z.iso.datetime();
const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** Comma-separated or repeated in a query string; one value or several, of which any one will do. */
const listOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(z.enum(codes)).min(1).max(20),
  );

export const caseFilterSchema = z.object({
  view: z.enum(CASE_VIEWS).optional(),
  status: listOf(CASE_STATUSES).optional(),
  phase: listOf(PHASES).optional(),
  surface: listOf(SURFACES).optional(),
  violation: listOf(VIOLATIONS).optional(),
  accountKind: listOf(ACCOUNT_KINDS).optional(),
  /** A member of staff, `me` or `none`. */
  assignee: z.union([z.literal("me"), z.literal("none"), z.uuid()]).optional(),
  /** Two-letter codes. */
  language: z
    .preprocess(
      (value) => (typeof value === "string" ? value.split(",") : value),
      z
        .array(z.string().regex(/^[A-Za-z]{2,3}$/, "must be a language code such as en"))
        .min(1)
        .max(20),
    )
    .optional(),
  minScore: z.coerce.number().min(0).max(1).optional(),
  minValue: z.coerce.number().min(0).max(999_999_999_999).optional(),
  /** Words of the masked evidence ("quoted phrase", -without), an account's name or id, a case's number or id. */
  q: z.string().trim().max(200).optional(),
});
export type CaseFilter = z.infer<typeof caseFilterSchema>;

export const casePageSchema = z.object({
  sort: z.enum(CASE_SORTS).default("priority"),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CasePage = z.input<typeof casePageSchema>;

export const moneySchema = z.object({ amount: z.number(), currency: z.string() });

export const claimSchema = z.object({ by: staffRefSchema, expiresAt: time });
export const releaseQuerySchema = z.object({ until: time.optional() });
export type ClaimView = z.infer<typeof claimSchema>;

/** A masked line for the queue, and where its mark stands in it. */
const firstEvidenceSchema = z.object({
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  kind: z.string(),
  script: z.string().nullish(),
});

export const caseRowSchema = z.object({
  id: z.uuid(),
  /** Short and told over a desk: "case 4821". */
  number: z.number().int(),
  status: z.enum(CASE_STATUSES),
  account: accountRefSchema,
  violations: z.array(z.string()),
  phase: z.enum(PHASES),
  surface: z.enum(SURFACES),
  language: z.string().nullable(),
  /** Highest probability among the standing flags. */
  score: z.number(),
  /** 0..100, now. */
  priority: z.number(),
  /** They add up to the priority; `waiting` grows with the clock. Codes: lib/policy/priority.ts. */
  priorityReasons: z.array(z.object({ code: z.string(), points: z.number(), params: params.optional() })),
  openedAt: time,
  dueAt: time,
  decidedAt: time.nullable(),
  /** Of the newest decision on a decided case. */
  outcome: z.enum(OUTCOMES).nullable(),
  snoozedUntil: time.nullable(),
  /** Why it is snoozed or escalated, by whom and since when; null for any other. */
  waiting: z.object({ reason: z.string(), by: staffRefSchema, since: time }).nullable(),
  /** A lead must look again: late facts changed what the decision rests on. */
  reReviewAt: time.nullable(),
  valueAtStake: moneySchema.nullable(),
  firstEvidence: firstEvidenceSchema.nullable(),
  assignee: staffRefSchema.nullable(),
  claim: claimSchema.nullable(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

/** `atLeast`: there are more than were counted ("1,000+"). */
export const boundedCountSchema = z.object({ count: z.number().int(), atLeast: z.boolean() });
export type BoundedCount = z.infer<typeof boundedCountSchema>;

/**
 * `valueAtStake`: the sum over the cases counted, in the policy's base currency; amounts that it has no rate for are left
 * out. Null where none has one, and where there are more cases than were counted.
 */
export const caseCountSchema = boundedCountSchema.extend({ valueAtStake: moneySchema.nullable() });
export type CaseCount = z.infer<typeof caseCountSchema>;
