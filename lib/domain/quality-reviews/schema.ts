import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { judgedTextSchema } from "@/lib/domain/appeals/schema";
import { flagViewSchema } from "@/lib/domain/case-file/schema";
import { actionSchema, OUTCOMES } from "@/lib/domain/decisions/schema";
import { ACCOUNT_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

const time = z.iso.datetime();
const MAX_NOTE = 5_000;

export const reviewAnswerSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.enum(VIOLATIONS)).max(10).default([]),
  reasonCode: z.string().min(1).max(64),
  /** What the reviewer would have done. Nothing is done. */
  measures: z.array(actionSchema).max(20).default([]),
  /** For whoever settles a disagreement. */
  note: z.string().trim().max(MAX_NOTE, "must have 5,000 characters or fewer").default(""),
});
export type ReviewAnswer = z.input<typeof reviewAnswerSchema>;
export type ParsedReviewAnswer = z.output<typeof reviewAnswerSchema>;

const answeredSchema = z.object({
  outcome: z.enum(OUTCOMES),
  violations: z.array(z.string()),
  reasonCode: z.string(),
  measures: z.array(actionSchema),
  note: z.string(),
  at: time,
});

const sessionRefSchema = z.object({ id: z.uuid(), number: z.number().int(), name: z.string() });

/** One review of the reader's own. Nothing tells a drawn one from one with a known answer. */
export const reviewRowSchema = z.object({
  id: z.uuid(),
  /** `held`: to be answered by the reader now; `assigned`: for the reader, in a calibration session. */
  state: z.enum(["held", "assigned", "answered"]),
  surface: z.enum(SURFACES),
  phase: z.enum(PHASES),
  session: sessionRefSchema.nullable(),
  claimExpiresAt: time.nullable(),
  answer: answeredSchema.pick({ outcome: true, violations: true, at: true }).nullable(),
});
export type ReviewRow = z.infer<typeof reviewRowSchema>;

/**
 * A case as it was judged, with nothing of what was decided: no ids by which the case, its account or its texts could be
 * looked up, no verdict, measure, note or history. Texts have names of their own here: `t1`, `t2`, ...
 */
export const blindReviewSchema = reviewRowSchema.extend({
  account: z.object({
    kind: z.enum(ACCOUNT_KINDS),
    /** As the marketplace reports them, for a measure that would strip one. */
    badges: z.array(z.string()),
    /** Weight of its strikes when the case was decided, this decision's own left out. */
    strikesBefore: z.object({ count: z.number().int(), weight: z.number() }),
  }),
  /** Flagged in the case. */
  violations: z.array(z.string()),
  openedAt: time,
  value: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  /** `subject` wrote what the case is about; `other-1` and so on are the people around. */
  people: z.array(z.object({ id: z.string(), kind: z.enum(ACCOUNT_KINDS) })),
  evidence: z.array(judgedTextSchema),
  flags: z.array(flagViewSchema.omit({ reportId: true })),
  kinds: z.array(z.enum(SIGNAL_KINDS)),
  reports: z.array(z.object({ category: z.string(), note: z.string(), filedAt: time, byStaff: z.boolean() })),
  /** Of the version under which it was decided. */
  policy: z.object({
    version: z.number().int(),
    reasonCodes: z.array(z.object({ code: z.string(), label: z.string(), outcome: z.enum([...OUTCOMES, "any"]) })),
    abilities: z.array(z.object({ code: z.string(), label: z.string() })),
  }),
  answer: answeredSchema.nullable(),
});
export type BlindReview = z.infer<typeof blindReviewSchema>;

export const reviewFilterSchema = z.object({
  /** `mine`: held, and assigned in a session; `answered`: newest first. */
  state: z.enum(["mine", "answered"]).default("mine"),
});
export type ReviewFilter = z.infer<typeof reviewFilterSchema>;

/** What waits for the reader. Counted to 100 and no further. */
export const qualitySummarySchema = z.object({
  /** Drawn, and free to take. */
  waiting: z.number().int(),
  held: z.uuid().nullable(),
  /** To answer in calibration sessions. */
  assigned: z.number().int(),
  /** Disagreements to settle; null for those who do not lead. */
  disagreements: z.number().int().nullable(),
});
export type QualitySummary = z.infer<typeof qualitySummarySchema>;
