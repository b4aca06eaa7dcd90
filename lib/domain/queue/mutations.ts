import type { Tx } from "@/lib/platform/db";
import { recordset } from "@/lib/platform/rows";

/** `key` is the conversation, or the content's own id where there is none: what one worker takes whole. */
export type NewDetectionTask = { key: string; contentId: string; revision: number };

export function queueKey(content: { conversationId: string | null; id: string }): string {
  return content.conversationId ?? content.id;
}

/** Puts revisions in line for judgement, in the transaction that made them: what is stored is judged. */
export async function enqueueDetection(tx: Tx, tasks: readonly NewDetectionTask[]): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.map((task) => ({ key: task.key, content_id: task.contentId, revision: task.revision }));
  await tx.$executeRaw`
    INSERT INTO detection_queue (key, content_id, revision)
    SELECT key, content_id, revision FROM json_to_recordset(${recordset(rows)}::json)
      AS r(key text, content_id uuid, revision int)`;
}

/** A pair with or without its conversation, or one account. Content written before `since` is not touched. */
export type NewRejudgeTask = {
  conversationId?: string | null;
  clientId?: string;
  freelancerId?: string;
  accountId?: string;
  since: Date | null;
};

export async function addRejudgeTasks(tx: Tx, tasks: readonly NewRejudgeTask[]): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.map((task) => ({
    conversation_id: task.conversationId ?? null,
    client_id: task.clientId ?? null,
    freelancer_id: task.freelancerId ?? null,
    account_id: task.accountId ?? null,
    since: task.since,
  }));
  await tx.$executeRaw`
    INSERT INTO rejudge_tasks (conversation_id, client_id, freelancer_id, account_id, since)
    SELECT conversation_id, client_id, freelancer_id, account_id, since FROM json_to_recordset(${recordset(rows)}::json)
      AS r(conversation_id text, client_id text, freelancer_id text, account_id text, since timestamptz)`;
}

export async function removeTasks(tx: Tx, rowIds: readonly bigint[]): Promise<void> {
  if (rowIds.length === 0) return;
  await tx.$executeRaw`DELETE FROM detection_queue WHERE id = ANY(${[...rowIds]}::bigint[])`;
}

/** Attempts before a human looks instead. */
export const MAX_ATTEMPTS = 5;

/** Seconds until the next attempt after so many failed ones. */
const BACK_OFF = [2, 8, 30, 120] as const;

/** Puts tasks back for later under a code of what failed; never text of the content. */
export async function deferTasks(
  tx: Tx,
  tasks: readonly { rowIds: readonly bigint[]; attempts: number; error: string }[],
): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.flatMap((task) =>
    task.rowIds.map((id) => ({
      id: String(id),
      attempts: task.attempts + 1,
      wait: BACK_OFF[Math.min(task.attempts, BACK_OFF.length - 1)],
      error: task.error,
    })),
  );
  await tx.$executeRaw`
    UPDATE detection_queue q SET attempts = r.attempts, available_at = now() + make_interval(secs => r.wait), last_error = r.error
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id bigint, attempts int, wait float8, error text)
    WHERE q.id = r.id`;
}

/**
 * Finds the content that late facts touch and puts it in line again: of the pair or conversation, written since, with
 * signals (without them no phase makes a violation). Runs after the fact's own transaction, so that content written
 * beside it is seen: what still waits in line and nobody has taken will be judged by the new fact anyway, what a worker
 * is judging at this moment is asked for once more. Answers how many facts were followed up.
 */
export async function followLateFacts(tx: Tx, max: number): Promise<number> {
  const taken = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM rejudge_tasks ORDER BY id LIMIT ${max} FOR UPDATE SKIP LOCKED`;
  if (taken.length === 0) return 0;
  const ids = taken.map((row) => row.id);
  await tx.$executeRaw`
    WITH facts AS (
      SELECT t.*, coalesce(t.since, '-infinity') AS since_at FROM rejudge_tasks t WHERE t.id = ANY(${ids}::bigint[])
    ),
    sides AS (
      SELECT f.id, f.client_id AS one, f.freelancer_id AS other, f.since_at FROM facts f WHERE f.client_id IS NOT NULL
      UNION
      SELECT f.id, f.client_id, a.id, f.since_at FROM facts f JOIN accounts a ON a.agency_id = f.freelancer_id
    ),
    authors AS (
      SELECT one AS author_id, other AS counterpart_id, since_at FROM sides
      UNION
      SELECT other, one, since_at FROM sides
    ),
    touched AS (
      SELECT c.id, c.conversation_id FROM facts f JOIN contents c ON c.conversation_id = f.conversation_id
      WHERE c.occurred_at >= f.since_at OR c.edited_at >= f.since_at
      UNION
      SELECT c.id, c.conversation_id FROM authors a JOIN contents c ON c.author_id = a.author_id
        AND c.counterpart_id = a.counterpart_id AND c.occurred_at >= a.since_at
      UNION
      SELECT c.id, c.conversation_id FROM authors a JOIN contents c ON c.author_id = a.author_id
        AND c.counterpart_id = a.counterpart_id AND c.edited_at >= a.since_at
      UNION
      SELECT c.id, c.conversation_id FROM facts f JOIN contents c ON c.author_id = f.account_id
      WHERE c.occurred_at >= f.since_at OR c.edited_at >= f.since_at
      UNION
      SELECT c.id, c.conversation_id FROM facts f JOIN contents c ON c.counterpart_id = f.account_id
      WHERE c.occurred_at >= f.since_at OR c.edited_at >= f.since_at
      UNION
      -- Messages need not name whom they are for: those are found by the conversations that the account wrote in.
      SELECT d.id, d.conversation_id FROM facts f JOIN contents c ON c.author_id = f.account_id
        AND c.conversation_id IS NOT NULL
      JOIN contents d ON d.conversation_id = c.conversation_id
      WHERE d.occurred_at >= f.since_at OR d.edited_at >= f.since_at
      UNION
      SELECT d.id, d.conversation_id FROM facts f
      JOIN contracts k ON f.account_id IN (k.client_id, k.freelancer_id) AND k.conversation_id IS NOT NULL
      JOIN contents d ON d.conversation_id = k.conversation_id
      WHERE d.occurred_at >= f.since_at OR d.edited_at >= f.since_at
    ),
    waiting AS (
      SELECT q.content_id, q.revision FROM detection_queue q
      WHERE q.key IN (SELECT coalesce(conversation_id, id::text) FROM touched)
      FOR UPDATE SKIP LOCKED
    ),
    due AS (
      SELECT DISTINCT t.id, t.conversation_id, s.revision FROM touched t JOIN signals s ON s.content_id = t.id
      UNION
      SELECT t.id, t.conversation_id, q.revision FROM touched t
      JOIN detection_queue q ON q.key = coalesce(t.conversation_id, t.id::text) AND q.content_id = t.id
    )
    INSERT INTO detection_queue (key, content_id, revision)
    SELECT coalesce(d.conversation_id, d.id::text), d.id, d.revision FROM due d
    WHERE NOT EXISTS (SELECT FROM waiting w WHERE w.content_id = d.id AND w.revision = d.revision)
    ORDER BY d.conversation_id, d.id, d.revision`;
  await tx.$executeRaw`DELETE FROM rejudge_tasks WHERE id = ANY(${ids}::bigint[])`;
  return ids.length;
}
