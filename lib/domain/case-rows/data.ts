import type { CaseRow, CaseStatus } from "@/lib/domain/cases/schema";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { iso } from "@/lib/platform/time";
import type { PolicyData } from "@/lib/policy/policy-data";
import { priorityAt, priorityReasonsAt } from "@/lib/policy/priority";
import type { Phase, PriorityReason } from "@/lib/policy/types";

/** What a row is made of, over `cases c`. Cast so that `pg` and Prisma give the same JavaScript values. */
export const CASE_FIELDS = `
  c.id, c.number, c.status::text AS status, c.account_id, c.account_kind::text AS account_kind, c.violations,
  c.phase::text AS phase, c.surface::text AS surface, c.language, round(c.score::numeric, 4)::float8 AS score,
  c.priority_key, c.priority_reasons, c.opened_at, c.due_at, c.decided_at, c.snoozed_until, c.re_review_at,
  c.value_amount::float8 AS value_amount, c.value_currency, c.first_evidence, c.assignee_id, c.version,
  c.subject_kind::text AS subject_kind, c.subject_id, c.policy_version, c.status_reason, c.status_by, c.status_at,
  CASE WHEN c.claim_expires_at > now() THEN c.claimed_by END AS held_by, c.claim_expires_at`;

/** Names beside the row `p` that `CASE_FIELDS` gave; for at most a page of rows. */
export const CASE_NAMES = `
  p.*, a.display_name, coalesce(a.kind::text, p.account_kind) AS kind_now, h.name AS holder_name,
  s.name AS assignee_name, w.name AS status_by_name, d.outcome::text AS outcome, r.note AS complaint, (SELECT max(version) FROM policy_versions) AS policy_now`;
export const CASE_JOINS = `
  LEFT JOIN accounts a ON a.id = p.account_id
  LEFT JOIN users h ON h.id = p.held_by
  LEFT JOIN users s ON s.id = p.assignee_id
  LEFT JOIN users w ON w.id = p.status_by
  LEFT JOIN LATERAL (SELECT outcome FROM decisions WHERE case_id = p.id ORDER BY case_version DESC LIMIT 1) d
    ON p.status = 'decided'
  LEFT JOIN LATERAL (
    SELECT note FROM reports WHERE case_id = p.id AND note <> '' ORDER BY filed_at, id LIMIT 1
  ) r ON p.first_evidence IS NULL`;

/** What is shown of a complaint in a list. */
const COMPLAINT_SHOWN = 200;

export type CaseRecord = {
  id: string;
  number: number;
  status: CaseStatus;
  account_id: string;
  violations: string[];
  phase: Phase;
  surface: CaseRow["surface"];
  language: string | null;
  score: number;
  priority_key: number;
  priority_reasons: PriorityReason[];
  opened_at: Date;
  due_at: Date;
  decided_at: Date | null;
  snoozed_until: Date | null;
  re_review_at: Date | null;
  value_amount: number | null;
  value_currency: string | null;
  first_evidence: CaseRow["firstEvidence"];
  assignee_id: string | null;
  version: number;
  subject_kind: "conversation" | "content" | "account";
  subject_id: string;
  policy_version: number;
  held_by: string | null;
  claim_expires_at: Date | null;
  display_name: string | null;
  kind_now: CaseRow["account"]["kind"];
  holder_name: string | null;
  assignee_name: string | null;
  policy_now: number;
  status_reason: string;
  status_by: string | null;
  status_by_name: string | null;
  status_at: Date | null;
  outcome: CaseRow["outcome"];
  complaint: string | null;
};

/** The words of a complaint, for a case that has no flagged text. Cut once masked: half of a contact would be found no more. */
function complaintLine(note: string | null): CaseRow["firstEvidence"] {
  if (note === null) return null;
  return { text: maskUnjudged(note).slice(0, COMPLAINT_SHOWN), start: 0, end: 0, kind: "report" };
}

export function toCaseRow(record: CaseRecord, policy: PolicyData, now: Date): CaseRow {
  return {
    id: record.id,
    number: record.number,
    status: record.status,
    account: { id: record.account_id, displayName: record.display_name ?? "", kind: record.kind_now },
    violations: record.violations,
    phase: record.phase,
    surface: record.surface,
    language: record.language,
    score: record.score,
    priority: priorityAt(record.priority_key, now, policy),
    priorityReasons: priorityReasonsAt(record.priority_reasons, record.opened_at, now, policy),
    openedAt: record.opened_at.toISOString(),
    dueAt: record.due_at.toISOString(),
    decidedAt: iso(record.decided_at),
    outcome: record.outcome,
    snoozedUntil: iso(record.snoozed_until),
    waiting:
      record.status_at && record.status_by && (record.status === "snoozed" || record.status === "escalated")
        ? {
            reason: maskUnjudged(record.status_reason),
            by: { id: record.status_by, name: record.status_by_name ?? "" },
            since: record.status_at.toISOString(),
          }
        : null,
    reReviewAt: iso(record.re_review_at),
    valueAtStake:
      record.value_amount === null || record.value_currency === null
        ? null
        : { amount: record.value_amount, currency: record.value_currency },
    firstEvidence: record.first_evidence ?? complaintLine(record.complaint),
    assignee: record.assignee_id ? { id: record.assignee_id, name: record.assignee_name ?? "" } : null,
    claim:
      record.held_by && record.claim_expires_at
        ? {
            by: { id: record.held_by, name: record.holder_name ?? "" },
            expiresAt: record.claim_expires_at.toISOString(),
          }
        : null,
  };
}
