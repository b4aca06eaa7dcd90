import { recordAudit } from "@/lib/domain/audit/mutations";
import { getBulk } from "@/lib/domain/bulk/data";
import { consequencesOf, WORDLESS } from "@/lib/domain/bulk/rules";
import {
  type BulkConsequence,
  type BulkDecision,
  type BulkPreview,
  type BulkView,
  MOST_CASES,
  type NewBulk,
  newBulkSchema,
} from "@/lib/domain/bulk/schema";
import { CASE_FIELDS, CASE_JOINS, CASE_NAMES, type CaseRecord, toCaseRow } from "@/lib/domain/case-rows/data";
import { searchCases } from "@/lib/domain/cases/data";
import { bind, caseConditions, statusesOf } from "@/lib/domain/cases/rules";
import { type CaseFilter, STANDING_STATUSES } from "@/lib/domain/cases/schema";
import { checkDecision } from "@/lib/domain/decisions/rules";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { currentPolicy } from "@/lib/domain/policies/data";
import { asStaff, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";
import { writeOnce } from "@/lib/platform/transaction";
import type { PolicyData } from "@/lib/policy/policy-data";

/** Lines of evidence that a preview shows. */
const LINES = 50;

const isStanding = (status: string) => (STANDING_STATUSES as readonly string[]).includes(status);

/** The standing cases that are meant, best first, and one more than are taken: that tells that there are more. */
async function meantCases(tx: Tx, me: StaffActor, caseIds: string[] | null, filter: CaseFilter): Promise<CaseRecord[]> {
  const values: unknown[] = [];
  const where = caseIds
    ? [
        `c.id = ANY(${bind(values, caseIds)}::uuid[])`,
        `c.status = ANY(${bind(values, STANDING_STATUSES)}::case_status[])`,
      ]
    : [
        `c.status = ANY(${bind(values, statusesOf(filter).filter(isStanding))}::case_status[])`,
        ...caseConditions(filter, me.id, values, await searchCases(filter)),
      ];
  return tx.$queryRawUnsafe<CaseRecord[]>(
    `SELECT ${CASE_NAMES} FROM (SELECT ${CASE_FIELDS} FROM cases c WHERE ${where.join(" AND ")}
     ORDER BY c.priority_key DESC, c.id DESC LIMIT ${bind(values, MOST_CASES + 1)}) p ${CASE_JOINS}
     ORDER BY p.priority_key DESC, p.id DESC`,
    ...values,
  );
}

/** As a decision on one case is checked: codes, days, abilities and badges that policy knows, before anybody waits for it. */
function checkBulk(decision: BulkDecision, policy: PolicyData, badges: readonly string[]): void {
  const stripped = decision.actions.flatMap(({ badge }) => badge ?? []);
  checkDecision(
    {
      ...decision,
      violations:
        decision.outcome === "violation" ? (decision.violations ?? ["contact_info"]) : (decision.violations ?? []),
      caseVersion: 1,
    },
    policy,
    // Whether an account has the badge is told in the preview; that nobody has it is a mistake.
    badges.length > 0 ? badges : stripped,
  );
}

/**
 * Takes down which cases a decision would land on, at the versions they have now, and what it would do: nothing is
 * decided until it is started. At most 1,000 cases, the best ones.
 * Errors: `invalid_input` for a suspension, for what a decision on one case would be refused for, and for no case at all.
 */
export async function planBulk(call: Call, input: NewBulk): Promise<BulkView & { preview: BulkPreview }> {
  const me = asStaff(call.actor);
  const { caseIds, filter, decision } = newBulkSchema.parse(input);
  return writeOnce(
    call,
    async (tx) => {
      const policy = await currentPolicy(tx);
      const found = await meantCases(tx, me, caseIds ? [...new Set(caseIds)] : null, filter ?? {});
      const taken = found.slice(0, MOST_CASES);
      if (taken.length === 0) {
        throw new AppError("invalid_input", "No case of these wants a decision any more. Choose others.", {
          errors: [{ path: caseIds ? "caseIds" : "filter", message: "names no case that wants a decision" }],
        });
      }
      const states = await loadAccountStates(tx, [...new Set(taken.map((one) => one.account_id))]);
      const badges = new Map([...states].map(([id, state]) => [id, state.effective.badges]));
      checkBulk(decision, policy.data, [...new Set([...badges.values()].flat())]);
      const id = newId();
      await tx.bulkJob.create({
        data: {
          id,
          createdBy: me.id,
          sessionId: me.sessionId,
          state: "ready",
          decision,
          ...(filter && { filter }),
          total: taken.length,
          createdAt: call.at,
        },
      });
      const items = taken.map((one, position) => ({
        position,
        case_id: one.id,
        case_version: one.version,
        account_id: one.account_id,
        violations: one.violations,
      }));
      await tx.$executeRaw`
        INSERT INTO bulk_items (job_id, position, case_id, case_version, account_id, violations)
        SELECT ${id}::uuid, i.position, i.case_id, i.case_version, i.account_id, i.violations
        FROM json_to_recordset(${recordset(items)}::json)
          AS i(position int, case_id uuid, case_version int, account_id text, violations text[])`;
      const cases = taken.map((one) => ({
        accountId: one.account_id,
        violations: one.violations,
        heldByOther: one.held_by !== null && one.held_by !== me.id,
      }));
      const consequences = consequencesOf(decision, cases, badges, policy.data);
      const more = (code: BulkConsequence["code"], count: number) => {
        if (count > 0) consequences.push({ code, count, params: {} });
      };
      more("finished_meanwhile", caseIds ? new Set(caseIds).size - taken.length : 0);
      more("more_match", found.length > taken.length ? MOST_CASES : 0);
      return {
        ...(await getBulk(me, id, tx)),
        preview: {
          cases: taken.length,
          accounts: badges.size,
          consequences,
          lines: taken.slice(0, LINES).map((record) => {
            const row = toCaseRow(record, policy.data, call.at);
            const { number, account, violations, firstEvidence, claim } = row;
            return { id: row.id, number, account, violations, firstEvidence, claim };
          }),
        },
      };
    },
    201,
  );
}

type Step = "start" | "cancel" | "undo";
const REFUSED: Record<Step, string> = {
  start: "This bulk decision is under way or finished, or is somebody else's.",
  cancel: "There is nothing to cancel: it is finished, or is somebody else's.",
  undo: "There is nothing to undo: it has decided nothing, is under way or was undone, or you may not.",
};

/** The job under the transaction's lock, with the step checked by the rule that draws its button. */
async function lockBulk(tx: Tx, me: StaffActor, id: string, step: Step): Promise<BulkView> {
  await getBulk(me, id, tx);
  await tx.$queryRaw`SELECT 1 FROM bulk_jobs WHERE id = ${id}::uuid FOR UPDATE`;
  const job = await getBulk(me, id, tx);
  if (!job.allowed[step]) throw new AppError("conflict", REFUSED[step], { extra: { state: job.state } });
  return job;
}

/** Lets the worker begin, or go on after it was stopped, under the caller's session. Errors: `not_found`, `conflict`. */
export async function startBulk(call: Call, id: string): Promise<BulkView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const job = await lockBulk(tx, me, id, "start");
    await tx.$executeRaw`
      UPDATE bulk_jobs SET state = 'running', session_id = ${me.sessionId}::uuid, stopped_because = NULL,
        started_at = coalesce(started_at, ${call.at}), finished_at = NULL
      WHERE id = ${id}::uuid`;
    const { outcome, reasonCode, actions } = job.decision;
    await recordAudit(tx, call, {
      type: "bulk.started",
      subject: { kind: "bulk", id },
      data: { cases: job.counts.waiting, outcome, reasonCode, measures: actions },
    });
    return getBulk(me, id, tx);
  });
}

/** Ends it before the next case; what is decided stays and can be undone. Errors: `not_found`, `conflict`. */
export async function cancelBulk(call: Call, id: string): Promise<BulkView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const job = await lockBulk(tx, me, id, "cancel");
    await tx.$executeRaw`
      UPDATE bulk_jobs SET state = 'cancelled', finished_at = ${call.at}, stopped_because = NULL,
        decision = decision || ${WORDLESS}::jsonb
      WHERE id = ${id}::uuid`;
    await recordAudit(tx, call, {
      type: "bulk.cancelled",
      subject: { kind: "bulk", id },
      data: { decided: job.counts.done, left: job.counts.waiting },
    });
    return getBulk(me, id, tx);
  });
}

/**
 * Takes back every decision of it whose grace time still runs, as one; the others are kept and say why. The cases are
 * open again and held by nobody. Errors: `not_found`, `conflict`.
 */
export async function undoBulk(call: Call, id: string): Promise<BulkView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const job = await lockBulk(tx, me, id, "undo");
    await tx.$executeRaw`
      UPDATE bulk_jobs SET state = 'undoing', session_id = ${me.sessionId}::uuid, stopped_because = NULL, finished_at = NULL
      WHERE id = ${id}::uuid`;
    await recordAudit(tx, call, {
      type: "bulk.undo_started",
      subject: { kind: "bulk", id },
      data: { decisions: job.counts.done },
    });
    return getBulk(me, id, tx);
  });
}
