import { query } from "@/lib/platform/db";

/** Rows fetched at once. */
const BATCH = 1_000;

/**
 * What is held on an account, part by part: each a query whose rows have a unique, ordered `key`, read in batches behind
 * the last one. Other people's names, reporters and reviewers among them, are theirs and left out.
 */
export const PARTS = {
  account: `SELECT a.id AS key, json_build_object('id', a.id, 'kind', a.kind, 'displayName', a.display_name,
      'badges', a.reported_badges, 'status', a.reported_status, 'plan', a.plan, 'country', a.country,
      'agencyId', a.agency_id, 'joinedAt', a.joined_at, 'paymentVerified', a.payment_verified,
      'identityVerified', a.identity_verified, 'deviceHashes', a.device_hashes, 'describedAt', a.described_at,
      'firstSeenAt', a.first_seen_at) AS row
    FROM accounts a WHERE a.id = $1`,
  plans: `SELECT p.began_at::text AS key, json_build_object('plan', p.plan, 'from', p.began_at) AS row
    FROM account_plans p WHERE p.account_id = $1`,
  contracts: `SELECT k.id AS key, json_build_object('id', k.id, 'clientId', k.client_id, 'freelancerId', k.freelancer_id,
      'conversationId', k.conversation_id, 'value', k.value_amount, 'currency', k.value_currency,
      'exceptions', k.exceptions, 'statuses', (
        SELECT json_agg(json_build_object('status', s.status, 'from', s.began_at) ORDER BY s.began_at)
        FROM contract_status_changes s WHERE s.contract_id = k.id)) AS row
    FROM contracts k WHERE k.client_id = $1 OR k.freelancer_id = $1`,
  contents: `SELECT c.id::text AS key, json_build_object('id', c.external_id, 'surface', c.surface,
      'conversationId', c.conversation_id, 'writtenAt', c.occurred_at, 'editedAt', c.edited_at,
      'deletedAt', c.deleted_at, 'text', c.text,
      'earlier', (SELECT json_agg(json_build_object('text', v.text, 'from', v.occurred_at) ORDER BY v.revision)
        FROM content_revisions v WHERE v.content_id = c.id),
      'attachments', (SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type))
        FROM content_attachments ca JOIN attachments f ON f.id = ca.attachment_id WHERE ca.content_id = c.id),
      'signals', (SELECT json_agg(json_build_object('kind', s.kind, 'spans', (
          SELECT json_agg(json_build_object('contentId', p -> 'contentId', 'start', p -> 'start', 'end', p -> 'end'))
          FROM jsonb_array_elements(s.spans) p), 'score', round(s.score::numeric, 4), 'reasons', s.reasons,
          'detector', s.detector_name, 'version', s.detector_version, 'withdrawnAt', s.withdrawn_at) ORDER BY s.id)
        FROM signals s WHERE s.content_id = c.id),
      'assessments', (SELECT json_agg(json_build_object('phase', a.phase, 'violations', a.violations,
          'policyVersion', a.policy_version, 'at', a.assessed_at) ORDER BY a.id)
        FROM assessments a WHERE a.content_id = c.id)) AS row
    FROM contents c WHERE c.author_id = $1`,
  contacts: `SELECT k.id::text AS key, json_build_object('kind', k.kind, 'value', k.masked_value,
      'since', h.first_seen_at) AS row
    FROM account_contacts h JOIN contacts k ON k.id = h.contact_id WHERE h.account_id = $1`,
  cases: `SELECT c.id::text AS key, json_build_object('id', c.id, 'number', c.number, 'status', c.status,
      'about', json_build_object('kind', c.subject_kind, 'id', c.subject_id), 'violations', c.violations,
      'phase', c.phase, 'surface', c.surface, 'openedAt', c.opened_at, 'decidedAt', c.decided_at,
      'flags', (SELECT json_agg(json_build_object('kind', f.kind, 'contentId', f.content_external_id,
          'violation', f.violation, 'rule', f.rule, 'clause', f.clause, 'score', f.score, 'raisedAt', f.raised_at,
          'withdrawnAt', f.withdrawn_at, 'withdrawnReason', f.withdrawn_reason) ORDER BY f.id)
        FROM flags f WHERE f.case_id = c.id),
      'evidence', (SELECT json_agg(json_build_object('contentId', e.content_external_id, 'revision', e.revision,
          'text', e.text, 'flagged', e.flagged) ORDER BY e.occurred_at, e.content_id, e.revision)
        FROM evidence e WHERE e.case_id = c.id AND e.author_id = c.account_id)) AS row
    FROM cases c WHERE c.account_id = $1`,
  decisions: `SELECT d.id::text AS key, json_build_object('id', d.id, 'caseId', d.case_id, 'outcome', d.outcome,
      'violations', d.violations, 'reasonCode', d.reason_code, 'note', d.note, 'message', d.message,
      'policyVersion', d.policy_version, 'state', d.state, 'decidedAt', d.decided_at, 'closedAt', d.closed_at,
      'closeReason', d.close_reason,
      'enforcements', (SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'badge', e.badge,
          'abilities', e.abilities, 'state', e.state, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
          'closedAt', e.closed_at) ORDER BY e.id)
        FROM enforcements e WHERE e.decision_id = d.id),
      'strikes', (SELECT json_agg(json_build_object('violation', s.violation, 'weight', s.weight,
          'givenAt', s.given_at, 'voidedAt', s.voided_at) ORDER BY s.id)
        FROM strikes s WHERE s.decision_id = d.id)) AS row
    FROM decisions d WHERE d.account_id = $1`,
  appeals: `SELECT a.id::text AS key, json_build_object('id', a.id, 'decisionId', a.decision_id, 'caseId', a.case_id,
      'statement', a.statement, 'filedAt', a.filed_at, 'state', a.state, 'outcome', a.outcome, 'answer', a.answer,
      'note', a.note, 'resolvedAt', a.resolved_at) AS row
    FROM appeals a WHERE a.account_id = $1`,
  notices: `SELECT n.id::text AS key, json_build_object('id', n.id, 'kind', n.kind, 'decisionId', n.decision_id,
      'language', n.language, 'subject', n.subject, 'body', n.body, 'writtenAt', n.written_at) AS row
    FROM notices n WHERE n.account_id = $1`,
  secondAnswers: `SELECT q.id::text AS key, json_build_object('id', q.id, 'decisionId', q.decision_id,
      'outcome', q.outcome, 'violations', q.violations, 'reasonCode', q.reason_code, 'measures', q.measures,
      'note', q.note, 'answeredAt', q.answered_at, 'settledAt', q.settled_at, 'stands', q.stands,
      'rootCause', q.root_cause, 'settledOutcome', q.settled_outcome, 'settledViolations', q.settled_violations,
      'settledNote', q.settled_note) AS row
    FROM quality_reviews q JOIN decisions d ON d.id = q.decision_id
    WHERE d.account_id = $1 AND q.state = 'answered'`,
  reportsAgainst: `SELECT r.id AS key, json_build_object('id', r.id, 'category', r.category, 'filedAt', r.filed_at,
      'contentId', r.content_external_id, 'caseId', r.case_id) AS row
    FROM reports r WHERE r.account_id = $1`,
  reportsFiled: `SELECT r.id AS key, json_build_object('id', r.id, 'category', r.category, 'filedAt', r.filed_at,
      'contentId', r.content_external_id, 'note', r.note) AS row
    FROM reports r WHERE r.reporter_id = $1`,
  notes: `SELECT n.id::text AS key, json_build_object('id', n.id, 'on', n.subject_kind, 'subjectId', n.subject_id,
      'createdAt', n.created_at, 'erasedAt', n.erased_at,
      'versions', (SELECT json_agg(json_build_object('version', v.version, 'body', v.body, 'writtenAt', v.written_at)
          ORDER BY v.version) FROM note_versions v WHERE v.note_id = n.id)) AS row
    FROM notes n WHERE (n.subject_kind = 'account' AND n.subject_id = $1)
      OR (n.subject_kind = 'case' AND n.subject_id IN (SELECT c.id::text FROM cases c WHERE c.account_id = $1))`,
  events: `SELECT e.id::text AS key, json_build_object('type', e.type, 'at', e.occurred_at) AS row
    FROM audit_events e WHERE e.subject_kind = 'account' AND e.subject_id = $1`,
} as const satisfies Record<string, string>;
export type Part = keyof typeof PARTS;

export async function* readPart(part: Part, accountId: string): AsyncGenerator<unknown[]> {
  let after: string | null = null;
  for (;;) {
    const rows: { key: string; row: unknown }[] = await query<{ key: string; row: unknown }>(
      `SELECT key, row FROM (${PARTS[part]}) held WHERE $2::text IS NULL OR key COLLATE "C" > $2::text COLLATE "C"
       ORDER BY key COLLATE "C" LIMIT ${BATCH}`,
      [accountId, after],
    );
    if (rows.length > 0) yield rows.map((one) => one.row);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.key;
  }
}
