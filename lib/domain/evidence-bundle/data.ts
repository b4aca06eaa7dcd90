import { readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import type { CaseMaterial } from "@/lib/domain/evidence-bundle/schema";
import { HEAD_FIELDS, type HeadRow, toHead } from "@/lib/domain/sealing/data";
import type { AuditHead } from "@/lib/domain/sealing/schema";
import { pool, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";

/** Looking changes nothing of the case: a bundle does not become another one because somebody looked. */
const LOOKS = ["case.viewed", "bundle.made", "signal.revealed", "case.claimed", "case.released"];

/** Each part in an order of its own rows, so that two readings of one state are the same. */
const PARTS = {
  case: `SELECT id, number, account_id, account_kind, subject_kind, subject_id, status, version, violations, phase, surface,
      language, score, policy_version, opened_at, decided_at FROM cases WHERE id = $1`,
  accounts: `SELECT id, kind, display_name FROM accounts WHERE id IN (
      SELECT account_id FROM cases WHERE id = $1 UNION SELECT author_id FROM evidence WHERE case_id = $1
      UNION SELECT reporter_id FROM reports WHERE case_id = $1) ORDER BY id`,
  evidence: `SELECT content_id, content_external_id, revision, flagged, author_id, surface, phase, occurred_at, text, signals
      FROM evidence WHERE case_id = $1 ORDER BY occurred_at, content_id, revision`,
  missed: `SELECT m.id, m.content_id, m.content_external_id, m.revision, m.start, m."end", m.kind, m.note, m.phase, m.surface,
      coalesce(m.masked, repeat('\u2022', m."end" - m.start)) AS masked, m.marked_by, m.marked_at
      FROM missed_spans m WHERE m.withdrawn_at IS NULL
        AND (m.case_id = $1 OR m.content_id IN (SELECT content_id FROM evidence WHERE case_id = $1))
      ORDER BY m.marked_at, m.id`,
  flags: `SELECT id, kind, content_external_id, revision, violation, score, rule, clause, signal_ids, detectors, report_id,
      phase, surface, policy_version, raised_at, withdrawn_at, withdrawn_reason
      FROM flags WHERE case_id = $1 ORDER BY raised_at, id`,
  reports: `SELECT id, reporter_id, filed_by, account_id, content_external_id, category, note, filed_at
      FROM reports WHERE case_id = $1 ORDER BY filed_at, id`,
  decisions: `SELECT id, case_version, outcome, violations, reason_code, note, message, recommended, policy_version, phase,
      surface, state, decided_by, decided_at, undo_until, closed_by, closed_at, close_reason
      FROM decisions WHERE case_id = $1 ORDER BY decided_at, id`,
  enforcements: `SELECT id, decision_id, kind, badge, abilities, duration_days, state, needs_approval, created_at, activates_at,
      starts_at, ends_at, approved_by, approved_at, closed_by, closed_at, close_reason
      FROM enforcements WHERE case_id = $1 ORDER BY created_at, id`,
  strikes: `SELECT s.id, s.decision_id, s.violation, s.weight, s.given_at, s.voided_at
      FROM strikes s JOIN decisions d ON d.id = s.decision_id WHERE d.case_id = $1 ORDER BY s.given_at, s.id`,
  appeals: `SELECT id, number, decision_id, statement, reference, filed_by_kind, filed_by, filed_at, due_at, state, outcome,
      answer, note, policy_version, resolved_by, resolved_at FROM appeals WHERE case_id = $1 ORDER BY filed_at, id`,
  notices: `SELECT id, kind, account_id, decision_id, corrects_id, language, template, subject, body, facts, written_at
      FROM notices WHERE case_id = $1 ORDER BY written_at, id`,
  reveals: `SELECT id, user_id, content_id, signal_id, reason, revealed_at FROM reveals WHERE case_id = $1
      ORDER BY revealed_at, id`,
  policies: `SELECT version, data FROM policy_versions WHERE version IN (
      SELECT policy_version FROM cases WHERE id = $1 UNION SELECT policy_version FROM flags WHERE case_id = $1
      UNION SELECT policy_version FROM decisions WHERE case_id = $1) ORDER BY version`,
  staff: `SELECT id, name, role FROM users WHERE id IN (
      SELECT decided_by FROM decisions WHERE case_id = $1 UNION SELECT closed_by FROM decisions WHERE case_id = $1
      UNION SELECT approved_by FROM enforcements WHERE case_id = $1 UNION SELECT closed_by FROM enforcements WHERE case_id = $1
      UNION SELECT marked_by FROM missed_spans WHERE withdrawn_at IS NULL AND (case_id = $1
        OR content_id IN (SELECT content_id FROM evidence WHERE case_id = $1))
      UNION SELECT filed_by FROM reports WHERE case_id = $1 UNION SELECT user_id FROM reveals WHERE case_id = $1
      UNION SELECT resolved_by FROM appeals WHERE case_id = $1) ORDER BY id`,
} as const;

/** Everything on a case, from one snapshot. Errors: `not_found`. */
export async function readMaterial(caseId: string): Promise<CaseMaterial> {
  if (!isUuid(caseId)) throw new AppError("not_found", "There is no case with this id.");
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const material: Record<string, unknown[]> = {};
    for (const [name, text] of Object.entries(PARTS)) material[name] = await rowsAsJson(client, text, caseId);
    const [one] = material["case"] as [CaseMaterial["case"] | undefined];
    if (!one) throw new AppError("not_found", "There is no case with this id.");
    return { ...material, case: one } as CaseMaterial;
  } catch (error) {
    if (!(error instanceof AppError)) broken = error as Error;
    throw error;
  } finally {
    await client.query("ROLLBACK").catch((error: Error) => {
      broken ??= error;
    });
    client.release(broken);
  }
}

async function rowsAsJson(client: pg.PoolClient, text: string, caseId: string): Promise<unknown[]> {
  const { rows } = await client.query<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM (${text}) t`, [caseId]);
  return rows.map(({ row }) => row);
}

/** Whether something happened to the case that no head signs yet. */
export async function hasUnsealedChange(caseId: string): Promise<boolean> {
  const [row] = await query(
    `SELECT 1 FROM audit_events e WHERE e.subject_kind = 'case' AND e.subject_id = $1 AND e.type <> ALL($2::text[])
       AND NOT EXISTS (SELECT FROM audit_leaves l WHERE l.event_id = e.id) LIMIT 1`,
    [caseId, LOOKS],
  );
  return row !== undefined;
}

/**
 * The head to prove a case's events against: of the asked size, else the first that holds its last change. Errors:
 * `not_found` for a size without a head; `conflict` where nothing of the case is sealed yet.
 */
export async function headForCase(caseId: string, size: number | undefined): Promise<AuditHead> {
  const [row] = await query<HeadRow>(
    `SELECT ${HEAD_FIELDS} FROM audit_heads h JOIN audit_keys k ON k.id = h.key_id
     WHERE CASE WHEN $2::bigint IS NULL THEN h.size > (
         SELECT max(l.position) FROM audit_events e JOIN audit_leaves l ON l.event_id = e.id
         WHERE e.subject_kind = 'case' AND e.subject_id = $1 AND e.type <> ALL($3::text[]))
       ELSE h.size = $2::bigint END ORDER BY h.size LIMIT 1`,
    [caseId, size ?? null, LOOKS],
  );
  if (row) return toHead(row);
  if (size !== undefined) throw new AppError("not_found", "There is no head of this size.");
  throw new AppError("conflict", "Nothing of this case is sealed yet. Ask again in a few seconds.");
}

/** Ids of the case's events that a head signs, in the order of the trail. */
export async function sealedEventsOf(caseId: string, head: AuditHead): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT e.id::text AS id FROM audit_events e JOIN audit_leaves l ON l.event_id = e.id
     WHERE e.subject_kind = 'case' AND e.subject_id = $1 AND l.position < $2::bigint ORDER BY l.position`,
    [caseId, head.size],
  );
  return rows.map((row) => row.id);
}

/** The program that checks proofs without Docket, to go with them. */
export function proofProgram(): Promise<Buffer> {
  return readFile(path.join(process.cwd(), "scripts", "verify-proof.mjs"));
}
