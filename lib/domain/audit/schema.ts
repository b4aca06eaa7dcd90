import { z } from "zod";
import { reasonLabelSchema } from "@/lib/domain/policies/schema";
import { instant } from "@/lib/platform/instant";

/**
 * Every kind of audit event and what its `data` may hold: ids, codes, numbers, times and salted hashes. Never a name,
 * an address, a note, a message or a contact value: those lie in rows that can be erased, the trail cannot.
 */
const id = z.string().max(200);
const code = z.string().max(100);
const codes = z.array(code);
const count = z.number().int();
const time = z.iso.datetime();

const measure = z.object({
  kind: code,
  badge: code.nullish(),
  abilities: codes.optional(),
  durationDays: count.nullish(),
  meanwhile: codes.optional(),
});

export const AUDIT_DATA = {
  "events.ingested": z.object({ accepted: count, duplicates: count, rejected: count }),
  "attachment.stored": z.object({ size: count }),

  "case.opened": z.object({ accountId: id, subjectKind: code, subjectId: id, violations: codes, policyVersion: count }),
  "case.flagged": z.object({
    flagId: id,
    kind: code,
    violation: code.nullish(),
    contentId: id.nullish(),
    version: count,
  }),
  "case.flag_withdrawn": z.object({ flagId: id, reason: code, version: count }),
  "case.texts_judged": z.object({ contents: count, version: count }),
  "case.withdrawn": z.object({ reason: code, version: count }),
  "case.re_review_requested": z.object({ reason: code }),
  "case.re_reviewed": z.object({ requestedAt: time }),
  "case.claimed": z.object({ until: time, renewed: z.boolean(), via: code }),
  "case.released": z.object({ reason: code }),
  "case.viewed": z.object({}),
  "case.snoozed": z.object({ until: time, version: count }),
  "case.woken": z.object({ reason: code, version: count }),
  "case.escalated": z.object({ version: count }),
  "case.assigned": z.object({ from: id.nullable(), to: id.nullable() }),
  "case.reopened": z.object({ decisionId: id, version: count }),

  "decision.made": z.object({
    decisionId: id,
    version: count,
    outcome: code,
    violations: codes,
    reasonCode: code,
    policyVersion: count,
    measures: z.array(measure),
    recommended: z.array(measure),
    undoUntil: time,
  }),
  "decision.undone": z.object({ decisionId: id, version: count }),
  "decision.reversed": z.object({ decisionId: id, reasonCode: code.nullish() }),
  "bulk.started": z.object({ cases: count, outcome: code, reasonCode: code, measures: z.array(measure) }),
  "bulk.finished": z.object({ done: count, skipped: count, undone: count, kept: count }),
  "bulk.stopped": z.object({ reason: code }),
  "bulk.cancelled": z.object({ decided: count, left: count }),
  "bulk.undo_started": z.object({ decisions: count }),
  "decision.took_effect": z.object({ decisionId: id }),
  "approval.overdue": z.object({ decisionId: id, dueAt: time }),

  "appeal.filed": z.object({ appealId: id, decisionId: id, accountId: id, dueAt: time }),
  "appeal.claimed": z.object({ appealId: id, until: time, renewed: z.boolean(), standIn: z.boolean().optional() }),
  "appeal.released": z.object({ appealId: id }),
  "appeal.resolved": z.object({
    appealId: id,
    decisionId: id,
    outcome: code,
    measures: z.array(measure),
    strikesBefore: z.number(),
    strikesAfter: z.number(),
    /** By somebody who answers only because everybody whom policy names first had a part. */
    standIn: z.boolean().optional(),
  }),
  "appeal.closed": z.object({ appealId: id, decisionId: id, reason: code }),

  "enforcement.activated": z.object({ enforcementId: id, accountId: id, kind: code, endsAt: time.nullable() }),
  "enforcement.approved": z.object({ enforcementId: id, accountId: id, kind: code }),
  "enforcement.rejected": z.object({ enforcementId: id, accountId: id, kind: code }),
  "enforcement.expired": z.object({ enforcementId: id, accountId: id, kind: code, dueAt: time }),
  "enforcement.undone": z.object({ enforcementId: id, accountId: id, kind: code }),
  "enforcement.reversed": z.object({ enforcementId: id, accountId: id, kind: code }),

  "signal.judged": z.object({
    signalId: id,
    verdict: code,
    actualKind: code.nullable(),
    before: code.nullable(),
    detector: code,
  }),
  "span.missed": z.object({ missedId: id, contentId: id, kind: code, start: count, end: count }),
  "span.withdrawn": z.object({ missedId: id }),
  "signal.revealed": z.object({ caseId: id.nullable(), contentId: id, signalId: id }),
  "contact.looked_up": z.object({ lookupId: id, kind: code, valueHash: code, contacts: count, accounts: count }),
  "account.exported": z.object({ contents: count, cases: count, notes: count }),
  "note.added": z.object({ noteId: id, version: count }),
  "note.edited": z.object({ noteId: id, version: count }),
  "note.erased": z.object({ noteId: id, versions: count }),
  "ring.made": z.object({ caseIds: z.array(id) }),
  "ring.case_added": z.object({ caseId: id }),
  "ring.case_removed": z.object({ caseId: id }),
  "ring.claimed": z.object({ caseIds: z.array(id) }),
  "ring.decided": z.object({ decided: count, refused: count }),
  "report.filed": z.object({ reportId: id, accountId: id, category: code }),
  /** By a muted reporter: kept, and put before nobody. */
  "report.kept": z.object({ reportId: id, accountId: id, category: code }),
  "reporter.muted": z.object({ until: time }),
  "reporter.unmuted": z.object({}),

  "user.created": z.object({ role: code }),
  /** Names are personal and the trail stays: that there was another is told, not which. */
  "user.renamed": z.object({}),
  "user.role_changed": z.object({ from: code, to: code }),
  "user.disabled": z.object({}),
  "user.enabled": z.object({}),
  "user.password_changed": z.object({ bySelf: z.boolean() }),
  "factor.begun": z.object({}),
  "factor.confirmed": z.object({}),
  "factor.removed": z.object({ bySelf: z.boolean() }),
  "key.created": z.object({ scopes: codes }),
  "key.revoked": z.object({}),

  "webhook.created": z.object({ eventTypes: codes }),
  "webhook.changed": z.object({ changed: codes, eventTypes: codes.optional() }),
  "webhook.disabled": z.object({ reason: code }),
  "webhook.enabled": z.object({}),
  "webhook.removed": z.object({ pending: count }),
  "webhook.secret_rotated": z.object({ overlapHours: count }),
  "webhook.tried": z.object({ result: code, status: count.nullable() }),
  "webhook.replayed": z.object({ deliveries: count, deliveryId: id.optional() }),

  "session.started": z.object({ sessionId: id, factor: code.optional() }),
  "session.ended": z.object({ sessionId: id, reason: code }),
  "session.refused": z.object({ reason: code, count }),
  "permission.refused": z.object({ permission: code, operation: code, count }),

  "export.requested": z.object({
    dataset: code,
    format: code,
    filterHash: code,
    columns: codes,
    /** Codes, ids, numbers and times: no filter of an export takes free text. */
    filter: z.record(code, z.union([id, z.number(), z.array(code)])).optional(),
    unmasked: z.boolean().optional(),
  }),
  "export.written": z.object({ rows: count, bytes: count }),
  "export.failed": z.object({}),
  "export.cancelled": z.object({}),
  "export.fetched": z.object({ rows: count, complete: z.boolean() }),

  "policy.published": z.object({
    version: count,
    draftId: id.optional(),
    restores: count.nullish(),
    revision: count.optional(),
  }),
  "policy.draft_created": z.object({ baseVersion: count, restores: count.nullish() }),
  "policy.draft_changed": z.object({ revision: count, baseVersion: count, changes: count }),
  "policy.draft_discarded": z.object({}),
  "policy.draft_submitted": z.object({ revision: count, secondPerson: z.boolean(), effectiveAt: time.nullable() }),
  "policy.draft_approved": z.object({ revision: count }),
  "policy.draft_returned": z.object({ reason: code }),
  "policy.shadow_started": z.object({ revision: count }),
  "policy.shadow_stopped": z.object({}),
  "policy.backtest_requested": z.object({ backtestId: id, revision: count, since: time, until: time }),
  "policy.backtest_ended": z.object({ backtestId: id, state: code, contents: count }),

  "prevalence.rate_set": z.object({ surface: code, share: z.number().nullable(), perDay: count.nullable() }),

  "bundle.made": z.object({ redacted: z.boolean(), unmasked: z.boolean(), sha256: code, headSize: count }),
  "retention.changed": z.object({ class: code, from: count.nullable(), to: count.nullable() }),
  "retention.removed": z.object({ class: code, before: time, removed: count }),
  "account.erased": z.object({ erasureId: id, contents: count, evidence: count, reports: count, notes: count }),
  "hold.set": z.object({ holdId: id }),
  "hold.lifted": z.object({ holdId: id }),
  "audit.months_dropped": z.object({ months: codes, events: count, firstPosition: count, lastPosition: count }),
  "keyring.rotation_started": z.object({ from: codes, to: code }),
  "keyring.rotated": z.object({ from: codes, to: code, signals: count, secrets: count }),
  "quality.plan_set": z.object({ version: count, enabled: z.boolean(), strata: count, goldenShare: z.number() }),
  "quality.drawn": z.object({ version: count, considered: count, drawn: count, golden: count }),
  "quality.review_claimed": z.object({ until: time }),
  "quality.review_released": z.object({}),
  "quality.review_answered": z.object({
    outcome: code,
    violations: codes,
    reasonCode: code,
    measures: z.array(measure),
    policyVersion: count,
  }),
  "quality.review_settled": z.object({
    decisionId: id,
    stands: code,
    rootCause: code,
    outcome: code,
    violations: codes,
  }),
  "quality.golden_marked": z.object({ decisionId: id, outcome: code, violations: codes }),
  "quality.golden_retired": z.object({}),
  "quality.session_made": z.object({ decisions: count, people: z.array(id), reviews: count }),
  "quality.session_closed": z.object({ answered: count, unanswered: count }),
  "statement.exported": z.object({ statements: count }),
  "statement.submitted": z.object({ statements: count, refused: count }),
  "statement.replayed": z.object({ statements: count }),
} as const;

export type AuditType = keyof typeof AUDIT_DATA;

export const SUBJECT_KINDS = [
  "case",
  "bulk",
  "account",
  "user",
  "key",
  "webhook",
  "session",
  "export",
  "attachment",
  "policy",
  "policy_draft",
  "desk",
  "ring",
  "quality_plan",
  "quality_review",
  "golden_case",
  "calibration",
] as const;
export type AuditSubject = { kind: (typeof SUBJECT_KINDS)[number]; id: string };

/** One event to record; the payload is tied to its type at compile time. */
export type NewAuditEvent = {
  [Type in AuditType]: { type: Type; subject: AuditSubject; data: z.input<(typeof AUDIT_DATA)[Type]> };
}[AuditType];

export const auditEventSchema = z.object({
  id: z.uuid(),
  type: z.string(),
  actor: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable(), role: z.string().nullable() }),
  subject: z.object({
    kind: z.string(),
    id: z.string(),
    name: z
      .string()
      .nullable()
      .meta({ description: "A case's number, or what a person or a key is called now; null for all else." }),
  }),
  occurredAt: z.iso.datetime(),
  requestId: z.string().nullable(),
  position: z
    .number()
    .int()
    .nullable()
    .meta({ description: "Its place in the sealed trail; null until it is sealed." }),
  data: z.record(z.string(), z.unknown()),
  reason: reasonLabelSchema.meta({
    description:
      "What the policy that was decided by calls the data's `reasonCode`; null where it names none of this code.",
  }),
});
export type AuditEventView = z.infer<typeof auditEventSchema>;

/** Exact match on each; `subject` is `kind:id` or a bare id; times are half-open, [from, to). */
export const auditFilterSchema = z.object({
  subject: z.string().max(220).optional(),
  actor: z.string().max(200).optional(),
  type: z.string().max(100).optional(),
  from: instant.optional(),
  to: instant.optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
