import type { ApprovalRow, WaitingCount } from "@/lib/domain/approvals/schema";
import { allowedOn } from "@/lib/domain/decisions/rules";
import type { DecisionState } from "@/lib/domain/decisions/schema";
import {
  awaitsApproval,
  ENFORCEMENT_FIELDS,
  type EnforcementRecord,
  toEnforcement,
  UNAPPROVED,
} from "@/lib/domain/enforcement/data";
import type { AccountRef } from "@/lib/domain/enforcement/schema";
import type { Actor } from "@/lib/platform/actor";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { groupBy } from "@/lib/platform/rows";
import type { LadderStep } from "@/lib/policy/policy-data";

type Row = {
  id: string;
  case_id: string;
  case_number: number;
  account_id: string;
  display_name: string | null;
  account_kind: AccountRef["kind"] | null;
  violations: string[];
  reason_code: string;
  note: string;
  step: LadderStep | null;
  state: DecisionState;
  outcome: "violation" | "no_violation";
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  undo_until: Date;
  approval_due_at: Date;
  approval_reminded_at: Date | null;
};

/** Decisions that wait for a second person: few by nature, so their order is made when it is asked for. */
const WAITING = `d.state IN ('waiting', 'active') AND d.approval_due_at IS NOT NULL
  AND d.id IN (SELECT e.decision_id FROM enforcements e WHERE ${UNAPPROVED})`;

/** Decisions that wait for a second person, by their due time, earliest first. Errors: `invalid_input` for a foreign cursor. */
export async function listApprovals(page: PageQuery & { actor: Actor; now: Date }): Promise<Page<ApprovalRow>> {
  const values: unknown[] = [page.limit + 1];
  let from = "";
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    values.push(at, id);
    from = "AND (d.approval_due_at, d.id) > ($2::timestamptz, $3::uuid)";
  }
  const rows = await query<Row>(
    `SELECT d.id, d.case_id, c.number AS case_number, d.account_id, a.display_name, a.kind::text AS account_kind,
       d.violations, d.reason_code, d.note, d.recommended ->> 'step' AS step, d.state::text AS state,
       d.outcome::text AS outcome, d.decided_by, u.name AS decider_name, d.decided_at, d.undo_until, d.approval_due_at,
       d.approval_reminded_at
     FROM decisions d JOIN cases c ON c.id = d.case_id LEFT JOIN accounts a ON a.id = d.account_id
     LEFT JOIN users u ON u.id = d.decided_by
     WHERE ${WAITING} ${from} ORDER BY d.approval_due_at, d.id LIMIT $1`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.approval_due_at.toISOString(), last.id]),
  );
  const measures = groupBy(
    await query<EnforcementRecord>(
      `SELECT ${ENFORCEMENT_FIELDS} FROM enforcements e WHERE e.decision_id = ANY($1::uuid[]) ORDER BY e.id`,
      [items.map((row) => row.id)],
    ),
    (record) => record.decision_id,
  );
  return {
    items: items.map((row) => {
      const all = measures.get(row.id) ?? [];
      const { approve, reject } = allowedOn(
        {
          state: row.state,
          outcome: row.outcome,
          decidedBy: row.decided_by,
          undoUntil: row.undo_until,
          pending: all.some(awaitsApproval),
        },
        page.actor,
        page.now,
      );
      return {
        decisionId: row.id,
        caseId: row.case_id,
        caseNumber: row.case_number,
        account: { id: row.account_id, displayName: row.display_name ?? "", kind: row.account_kind ?? "unknown" },
        violations: row.violations,
        reasonCode: row.reason_code,
        note: row.note,
        measures: all.filter(awaitsApproval).map(toEnforcement),
        meanwhile: all
          .filter((one) => one.meanwhile && (one.state === "waiting" || one.state === "active"))
          .map(toEnforcement),
        recommendedStep: row.step,
        decidedBy: { id: row.decided_by, name: row.decider_name ?? "" },
        decidedAt: row.decided_at.toISOString(),
        undoUntil: row.undo_until.toISOString(),
        dueAt: row.approval_due_at.toISOString(),
        overdue: row.approval_due_at < page.now,
        remindedAt: row.approval_reminded_at?.toISOString() ?? null,
        allowed: { approve, reject },
      };
    }),
    nextCursor,
  };
}

/** How many decisions wait for a second person, and how many of them are overdue; counted to 100 and no further. */
export async function countApprovals(now: Date): Promise<WaitingCount> {
  const [row] = await query<WaitingCount>(
    `SELECT count(*)::int AS open, count(*) FILTER (WHERE due < $1::timestamptz)::int AS overdue
     FROM (SELECT d.approval_due_at AS due FROM decisions d WHERE ${WAITING} ORDER BY 1 LIMIT 100) waiting`,
    [now],
  );
  return row!;
}
