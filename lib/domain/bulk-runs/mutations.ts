import { recordAudit } from "@/lib/domain/audit/mutations";
import { actionsFor, violationsFor, WORDLESS } from "@/lib/domain/bulk/rules";
import type { BulkDecision, ItemState } from "@/lib/domain/bulk/schema";
import { releaseCase, whileHolding } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/keyring";
import { inTransaction } from "@/lib/platform/transaction";

/** A worker that dies lets go of its job after this long; one that lives renews at each case. */
const LEASE = "interval '30 seconds'";

export type BulkRun = { id: string; state: "running" | "undoing"; sessionId: string; decision: BulkDecision };
export type BulkItem = {
  position: number;
  caseId: string;
  caseVersion: number;
  accountId: string;
  violations: string[];
  decisionId: string | null;
};
export type ItemResult = { state: ItemState; code: string | null; decisionId?: string };

/** The oldest job under way that no worker has in hand, taken; null when there is none. */
export async function takeBulk(): Promise<BulkRun | null> {
  const [job] = await query<BulkRun>(
    `UPDATE bulk_jobs SET leased_until = clock_timestamp() + ${LEASE}
     WHERE id = (SELECT id FROM bulk_jobs WHERE state IN ('running', 'undoing')
       AND (leased_until IS NULL OR leased_until <= clock_timestamp()) ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, state, session_id AS "sessionId", decision`,
  );
  return job ?? null;
}

/** Keeps the job in hand for one more case; false when it was cancelled meanwhile. */
export async function keepBulk(run: BulkRun): Promise<boolean> {
  const rows = await query(
    `UPDATE bulk_jobs SET leased_until = clock_timestamp() + ${LEASE} WHERE id = $1 AND state = $2 RETURNING 1`,
    [run.id, run.state],
  );
  return rows.length > 0;
}

export async function letGoOfBulk(run: BulkRun): Promise<void> {
  await query("UPDATE bulk_jobs SET leased_until = NULL WHERE id = $1", [run.id]);
}

/** The next cases to do, or to undo. */
export function nextItems(run: BulkRun, most: number): Promise<BulkItem[]> {
  return query<BulkItem>(
    `SELECT position, case_id AS "caseId", case_version AS "caseVersion", account_id AS "accountId", violations,
       decision_id AS "decisionId"
     FROM bulk_items WHERE job_id = $1 AND state = $2 ORDER BY position LIMIT $3`,
    [run.id, run.state === "running" ? "waiting" : "done", most],
  );
}

export async function settleItem(run: BulkRun, item: BulkItem, result: ItemResult): Promise<void> {
  await query(
    `UPDATE bulk_items SET state = $3, code = $4, decision_id = coalesce($5::uuid, decision_id), settled_at = now()
     WHERE job_id = $1 AND position = $2`,
    [run.id, item.position, result.state, result.code, result.decisionId ?? null],
  );
}

/**
 * Nothing more is to be done: the job is over, and the decisions alone hold what its person wrote, where it is erased with them. Cancelled in this
 * very moment, it stays cancelled.
 */
export async function finishBulk(call: Call, run: BulkRun): Promise<void> {
  await inTransaction(async (tx) => {
    const finished = await tx.$executeRaw`
      UPDATE bulk_jobs SET state = ${run.state === "running" ? "done" : "undone"}, finished_at = ${call.at}, leased_until = NULL,
        decision = decision || ${WORDLESS}::jsonb
      WHERE id = ${run.id}::uuid AND state = ${run.state}`;
    if (finished === 0) return;
    const [counts] = await tx.$queryRaw<{ done: number; skipped: number; undone: number; kept: number }[]>`
      SELECT count(*) FILTER (WHERE state = 'done')::int AS done, count(*) FILTER (WHERE state = 'skipped')::int AS skipped,
        count(*) FILTER (WHERE state = 'undone')::int AS undone, count(*) FILTER (WHERE state = 'kept')::int AS kept
      FROM bulk_items WHERE job_id = ${run.id}::uuid`;
    await recordAudit(tx, call, { type: "bulk.finished", subject: { kind: "bulk", id: run.id }, data: counts! });
  });
}

/** Ends a run whose person may not go on: it can be started, or undone, again. An undoing that ends so leaves the rest done. */
export async function stopBulk(call: Call, run: BulkRun, reason: "session_ended" | "not_permitted"): Promise<void> {
  await inTransaction(async (tx) => {
    const stopped = await tx.$executeRaw`
      UPDATE bulk_jobs SET state = ${run.state === "running" ? "stopped" : "done"}, stopped_because = ${reason}, leased_until = NULL
      WHERE id = ${run.id}::uuid AND state = ${run.state}`;
    if (stopped === 0) return;
    await recordAudit(tx, call, { type: "bulk.stopped", subject: { kind: "bulk", id: run.id }, data: { reason } });
  });
}

/** The acts of a run are that person's own, and tied together by the job's id. */
const callFor = (run: BulkRun, actor: StaffActor): Call => ({
  actor,
  requestId: run.id,
  at: new Date(),
  address: null,
  userAgent: null,
  idempotency: null,
});

/** Worth another try by whoever comes next, rather than a result. */
const PASSING: readonly string[] = ["idempotency_in_flight", "unavailable", "internal"];

function resultOf(error: unknown, state: "skipped" | "kept"): ItemResult {
  if (!(error instanceof AppError) || PASSING.includes(error.code)) throw error;
  return { state, code: error.code };
}

/**
 * Decides one case as its person would by hand: claims it, decides it on the version that the preview showed, and leaves
 * held as before what cannot be decided. Under a key of its own, so that a worker that died between the decision and writing it down
 * is given the same decision again, and nothing is decided twice.
 */
export async function decideItem(run: BulkRun, actor: StaffActor, item: BulkItem): Promise<ItemResult> {
  const call = callFor(run, actor);
  const violations = violationsFor(run.decision, item.violations);
  if (run.decision.outcome === "violation" && violations.length === 0) {
    return { state: "skipped", code: "no_violation_flagged" };
  }
  const decide = async () => {
    const states = await loadAccountStates(prisma(), [item.accountId]);
    const actions = actionsFor(run.decision, states.get(item.accountId)?.effective.badges ?? []);
    const { outcome, reasonCode, note, message } = run.decision;
    return decideCase(
      {
        ...call,
        idempotency: { route: "bulk", key: `${run.id}:${item.caseId}`, bodyHash: sha256(run.id), replayed: false },
      },
      item.caseId,
      { outcome, violations, actions, reasonCode, note, message, caseVersion: item.caseVersion },
    );
  };
  try {
    const decision = await whileHolding(call, item.caseId, decide);
    return { state: "done", code: null, decisionId: decision.id };
  } catch (error) {
    return resultOf(error, "skipped");
  }
}

/** Takes one decision back, and lets go of the case that undoing gives to the undoer. */
export async function undoItem(run: BulkRun, actor: StaffActor, item: BulkItem): Promise<ItemResult> {
  const call = callFor(run, actor);
  try {
    await undoDecision(call, item.decisionId!);
  } catch (error) {
    const undone = error instanceof AppError && error.extra?.["state"] === "undone";
    if (!undone) return resultOf(error, "kept");
  }
  // Held by nobody, or by whoever took it since: either is as it should be.
  await releaseCase(call, item.caseId).catch(() => {});
  return { state: "undone", code: null };
}

/** Previews that were never started are of no use the next day; what was done is told by the decisions themselves. */
export async function forgetBulk(): Promise<void> {
  await query(
    `DELETE FROM bulk_jobs WHERE (state = 'ready' AND created_at < now() - interval '1 day')
       OR (state IN ('done', 'cancelled', 'stopped', 'undone') AND created_at < now() - interval '90 days')`,
  );
}
