import { z } from "zod";
import { auditEventSchema } from "@/lib/domain/audit/schema";
import { CASE_STATUSES, caseRowSchema, moneySchema } from "@/lib/domain/cases/schema";
import { contentViewSchema } from "@/lib/domain/conversations/schema";
import { decisionSchema, recommendationSchema } from "@/lib/domain/decisions/schema";
import {
  accountRefSchema,
  effectiveStateSchema,
  enforcementSchema,
  reportedStateSchema,
  staffRefSchema,
  strikeSchema,
} from "@/lib/domain/enforcement/schema";
import { FLAG_KINDS } from "@/lib/policy/policy-data";
import { CONTRACT_STATUSES, PHASES, SURFACES } from "@/lib/policy/types";

const time = z.iso.datetime();

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
  surface: z.enum(SURFACES).nullable(),
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
  surface: z.enum(SURFACES),
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
