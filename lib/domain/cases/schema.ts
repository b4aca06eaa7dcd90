import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { auditEventSchema } from "@/lib/domain/audit/schema";
import { decisionSchema, recommendationSchema } from "@/lib/domain/decisions/schema";
import {
  ACCOUNT_KINDS,
  accountRefSchema,
  effectiveStateSchema,
  enforcementSchema,
  reportedStateSchema,
  staffRefSchema,
  strikeSchema,
} from "@/lib/domain/enforcement/schema";
import { FILE_KINDS, READING_REASONS, READING_STATES } from "@/lib/domain/readings/schema";
import { FLAG_KINDS, POLICY_SURFACES } from "@/lib/policy/policy-data";
import { CONTRACT_STATUSES, PHASES, VIOLATIONS } from "@/lib/policy/types";

export const CASE_STATUSES = ["open", "snoozed", "escalated", "decided", "withdrawn"] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
/** Those that still want a decision. */
export const STANDING_STATUSES = ["open", "snoozed", "escalated"] as const satisfies readonly CaseStatus[];

export const CASE_SORTS = ["priority", "oldest", "newest", "value", "due"] as const;
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
  surface: listOf(POLICY_SURFACES).optional(),
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
  /** Words of the masked evidence ("quoted phrase", -without), an account's id, a case's number or id. */
  q: z.string().trim().max(200).optional(),
});
export type CaseFilter = z.infer<typeof caseFilterSchema>;

export const casePageSchema = z.object({
  sort: z.enum(CASE_SORTS).default("priority"),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CasePage = z.input<typeof casePageSchema>;

const moneySchema = z.object({ amount: z.number(), currency: z.string() });

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
  surface: z.enum(POLICY_SURFACES),
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

const reasonSchema = z.object({ code: z.string(), weight: z.number(), params: params.optional() });

export const signalViewSchema = z.object({
  id: z.uuid(),
  kind: z.enum(SIGNAL_KINDS),
  /** UTF-16 units of the text shown, end exclusive; `contentId` is the marketplace's. */
  spans: z.array(
    z.object({
      contentId: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      /** What the span reads as once its disguise is undone, masked like the value. */
      decoded: z.string().nullable(),
      /** The disguise piece by piece, where the detector tells it so. */
      parts: z.array(z.object({ start: z.number().int(), end: z.number().int(), decoded: z.string() })),
      /** Of text read from a file: its page, and left, top, width and height as shares of it. */
      page: z.number().int().nullable(),
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
    }),
  ),
  /** Masked; null for a request, which has no value. */
  value: z.string().nullable(),
  score: z.number(),
  reasons: z.array(reasonSchema),
  obfuscations: z.array(z.string()),
  script: z.string().nullable(),
  detector: z.object({ name: z.string(), version: z.string() }),
  /** The standing flag of this case that rests on it, if any. */
  flag: z
    .object({
      id: z.uuid(),
      violation: z.string().nullable(),
      rule: z.string().nullable(),
      clause: z.string().nullable(),
    })
    .nullable(),
  /**
   * Where it counts: `flagged` in this case, in `other_case`, or nowhere, because it was `allowed` when written or too
   * `weak` for any rule, by the policy that judged it; `none`: it counts nowhere for another reason, such as a flag taken
   * back, or because nobody judged it yet.
   */
  standing: z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["flagged", "allowed", "weak", "none"]) }),
    z.object({
      kind: z.literal("other_case"),
      caseId: z.uuid(),
      caseNumber: z.number().int(),
      status: z.enum(CASE_STATUSES),
    }),
  ]),
});
export type SignalStanding = SignalView["standing"];
export type SignalView = z.infer<typeof signalViewSchema>;

/** What came of reading a file. */
const readingSchema = z.object({
  /** By its bytes, whatever its name says. */
  kind: z.enum(FILE_KINDS).nullable(),
  /** Why it was not read, or not wholly; null: read to its end. */
  reason: z.enum(READING_REASONS).nullable(),
  pages: z.number().int().nullable(),
});

export const contentViewSchema = z.object({
  /** The marketplace's own id. */
  id: z.string(),
  authorId: z.string(),
  counterpartId: z.string().nullable(),
  parentId: z.string().nullable(),
  surface: z.enum(POLICY_SURFACES),
  phase: z.enum(PHASES),
  occurredAt: time,
  /** Masked. Of flagged content the text as it was judged, whatever became of it since. */
  text: z.string(),
  revision: z.number().int(),
  flagged: z.boolean(),
  /** `evidence`: the copy in the case; `content`: the content as it stands. */
  source: z.enum(["evidence", "content"]),
  /** `edited`: another revision stands now; `deleted`: its author took it back; `gone`: past its retention. */
  state: z.enum(["current", "edited", "deleted", "gone"]),
  /** False: not looked at by detection yet; its text is hidden whole. */
  judged: z.boolean(),
  signals: z.array(signalViewSchema),
  /** Why a stretch that names a channel or a payment was left alone: `refusal`, `warning`, `work_topic`, ... */
  stances: z.array(z.object({ start: z.number().int(), end: z.number().int(), stance: z.string() })),
  attachments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mediaType: z.string(),
      size: z.number().int().nullable(),
      /** The file has come, and how far reading it is. */
      state: z.enum(["awaited", ...READING_STATES]),
      reading: readingSchema.nullable(),
    }),
  ),
  /** Of surface `attachment`: the file that the text was read from; null where the marketplace sent the text. */
  file: readingSchema
    .extend({
      id: z.string(),
      name: z.string(),
      /** Where in the text each page begins and ends. */
      pageSpans: z.array(z.object({ page: z.number().int(), start: z.number().int(), end: z.number().int() })),
      /** Pages that can be shown as a picture: `GET /attachments/{id}/pages/{page}`. */
      pictures: z.array(z.number().int()),
    })
    .nullable(),
  /** Other revisions of it that were flagged too, oldest first. */
  otherRevisions: z.array(
    z.object({ revision: z.number().int(), text: z.string(), signals: z.array(signalViewSchema) }),
  ),
  /** Pass as `before` or `after` to page on from here. */
  position: z.string(),
  /** True where content between the one shown before and this one is left out. */
  gapBefore: z.boolean(),
});
export type ContentView = z.infer<typeof contentViewSchema>;

/** `before` and `after` say whether there is more each way. */
export const contentPageSchema = z.object({
  items: z.array(contentViewSchema),
  hasBefore: z.boolean(),
  hasAfter: z.boolean(),
});
export type ContentPage = z.infer<typeof contentPageSchema>;

export const contentPageQuerySchema = z.object({
  before: z.string().max(1000).optional(),
  after: z.string().max(1000).optional(),
  /** The marketplace's id of a content: it and what stands around it. */
  around: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const flagViewSchema = z.object({
  id: z.uuid(),
  kind: z.enum(FLAG_KINDS),
  contentId: z.string().nullable(),
  revision: z.number().int().nullable(),
  violation: z.string().nullable(),
  score: z.number().nullable(),
  severity: z.number(),
  rule: z.string().nullable(),
  clause: z.string().nullable(),
  clauseTitle: z.string().nullable(),
  /** The same in every language of the policy. */
  clauseTitles: z.object({ en: z.string(), es: z.string() }).nullable(),
  signalIds: z.array(z.uuid()),
  detectors: z.array(z.string()),
  reportId: z.string().nullable(),
  phase: z.enum(PHASES),
  surface: z.enum(POLICY_SURFACES).nullable(),
  policyVersion: z.number().int(),
  raisedAt: time,
  withdrawnAt: time.nullable(),
  withdrawnReason: z.string().nullable(),
});
export type FlagView = z.infer<typeof flagViewSchema>;

/** `to` is exclusive; null `from`: since ever; null `to`: until further notice. */
export const phaseStretchSchema = z.object({
  phase: z.enum(PHASES),
  from: time.nullable(),
  to: time.nullable(),
});

export const contractViewSchema = z.object({
  id: z.string(),
  clientId: z.string(),
  freelancerId: z.string(),
  conversationId: z.string().nullable(),
  value: moneySchema.nullable(),
  statuses: z.array(z.object({ status: z.enum(CONTRACT_STATUSES), from: time })),
  exceptions: z.array(z.object({ kind: z.string(), from: time.nullable(), until: time.nullable() })),
});
export type ContractView = z.infer<typeof contractViewSchema>;

const caseAccountSchema = accountRefSchema.extend({
  plan: z.string().nullable(),
  country: z.string().nullable(),
  agencyId: z.string().nullable(),
  joinedAt: time.nullable(),
  paymentVerified: z.boolean().nullable(),
  identityVerified: z.boolean().nullable(),
  reported: reportedStateSchema,
  effective: effectiveStateSchema,
  /** Waiting, pending and active ones, newest first. */
  enforcements: z.array(enforcementSchema),
  strikes: z.array(strikeSchema),
  strikeTotal: z.number(),
});

export const priorCaseSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  status: z.enum(CASE_STATUSES),
  violations: z.array(z.string()),
  surface: z.enum(POLICY_SURFACES),
  openedAt: time,
  priority: z.number(),
});

export const caseDetailSchema = caseRowSchema.extend({
  version: z.number().int(),
  subject: z.object({ kind: z.enum(["conversation", "content", "account"]), id: z.string() }),
  policyVersion: z.number().int(),
  /** How the two stood through time; null counterpart: nobody, or several. */
  phases: z.array(phaseStretchSchema),
  counterpart: accountRefSchema.nullable(),
  /** Everybody who wrote or was written to in the contents shown, the accused among them. */
  people: z.array(accountRefSchema),
  contents: z.array(contentViewSchema),
  hasBefore: z.boolean(),
  hasAfter: z.boolean(),
  flags: z.array(flagViewSchema),
  accountDetail: caseAccountSchema,
  contracts: z.array(contractViewSchema),
  relationshipExceptions: z.array(z.object({ kind: z.string(), from: time.nullable(), until: time.nullable() })),
  /** For the violations of the standing flags, by the policy in force now. */
  recommendation: recommendationSchema,
  /** Minutes until a decision on these violations takes effect. */
  graceMinutes: z.number().int(),
  /** Decisions on this case, newest first. */
  decisions: z.array(decisionSchema),
  /** Decisions on other cases of the account, newest first, 20 at most. */
  priorDecisions: z.array(decisionSchema),
  /** Other cases of the account that want a decision, 20 at most. */
  otherCases: z.array(priorCaseSchema.extend({ version: z.number().int() })),
  reports: z.array(
    z.object({
      id: z.string(),
      /** The marketplace's account that complained; null when staff did. */
      reporter: accountRefSchema.nullable(),
      filedBy: staffRefSchema.nullable(),
      contentId: z.string().nullable(),
      category: z.string(),
      note: z.string(),
      filedAt: time,
    }),
  ),
  /** Newest first, 200 at most. */
  history: z.array(auditEventSchema),
  /** What the reader may do now. */
  allowed: z.object({ claim: z.boolean(), decide: z.boolean(), reveal: z.boolean() }),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;
