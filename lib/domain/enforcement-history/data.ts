import { allowedOn } from "@/lib/domain/decisions/rules";
import type { DecisionState } from "@/lib/domain/decisions/schema";
import { ENFORCEMENT_FIELDS, type EnforcementRecord, toEnforcement, UNAPPROVED } from "@/lib/domain/enforcement/data";
import type { AccountRef, EnforcementFilter, EnforcementRow } from "@/lib/domain/enforcement/schema";
import {
  behindCursor,
  cursorAfter,
  ENFORCEMENT_ORDERS,
  groupedPeriod,
  measureConditions,
  orderBy,
} from "@/lib/domain/enforcement-history/rules";
import type { EnforcementGrouping, EnforcementGroups, EnforcementSort } from "@/lib/domain/enforcement-history/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { iso } from "@/lib/platform/time";

type ListRecord = EnforcementRecord & {
  display_name: string | null;
  account_kind: AccountRef["kind"] | null;
  case_number: number;
  violations: string[];
  clause: string | null;
  reason_code: string;
  policy_version: number;
  recommended: EnforcementRow["recommended"];
  decision_state: DecisionState;
  outcome: "violation" | "no_violation";
  pending: boolean;
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  minutes_to_decide: number;
  undo_until: Date;
  approved_by: string | null;
  approver_name: string | null;
  closed_at: Date | null;
  appeal: EnforcementRow["appeal"];
};

/**
 * Measures, newest first where nothing else is asked. One statement: for each state asked for a walk along the order's index
 * from the cursor on, names joined to the page only. Errors: `invalid_input` for a foreign cursor.
 */
export async function listEnforcements(
  filter: EnforcementFilter,
  page: PageQuery & { actor: Actor; now: Date; sort?: EnforcementSort | undefined },
): Promise<Page<EnforcementRow>> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { state, ...rest } = filter;
  const sort = page.sort ?? "newest";
  const order = ENFORCEMENT_ORDERS[sort];
  const joined = order.columns.some((column) => column.of === "d");
  const conditions = measureConditions(rest, bind, joined);
  if (page.cursor) conditions.push(...behindCursor(page.cursor, sort, order, bind));
  const most = bind(page.limit + 1);
  const from = joined
    ? "e.*, d.minutes_to_decide FROM enforcements e JOIN decisions d ON d.id = e.decision_id"
    : "e.* FROM enforcements e";
  const walk = (extra: string[]) => {
    const where = [...extra, ...conditions].join(" AND ") || "true";
    return `(SELECT ${from} WHERE ${where} ORDER BY ${orderBy(order)} LIMIT ${most})`;
  };
  const walks = state
    ? [...new Set(state)].map((one) => walk([`e.state = ${bind(one)}::enforcement_state`]))
    : [walk([])];
  const rows = await query<ListRecord>(
    `SELECT ${ENFORCEMENT_FIELDS}, a.display_name, a.kind::text AS account_kind, c.number AS case_number, d.violations,
       d.clause, d.reason_code, d.policy_version,
       jsonb_build_object('step', d.recommended->'step', 'measures', d.recommended->'measures') AS recommended,
       d.state::text AS decision_state, d.outcome::text AS outcome, d.decided_by, u.name AS decider_name, d.decided_at,
       d.minutes_to_decide, d.undo_until, e.approved_by, v.name AS approver_name, e.closed_at,
       (SELECT jsonb_build_object('id', p.id, 'state', p.state, 'outcome', p.outcome) FROM appeals p
        WHERE p.decision_id = d.id ORDER BY p.filed_at DESC, p.id DESC LIMIT 1) AS appeal,
       EXISTS (SELECT FROM enforcements e WHERE e.decision_id = d.id AND ${UNAPPROVED}) AS pending
     FROM (SELECT * FROM (${walks.join(" UNION ALL ")}) every_one ORDER BY ${orderBy(order, "every_one")} LIMIT ${most}) e
     JOIN decisions d ON d.id = e.decision_id JOIN cases c ON c.id = e.case_id
     LEFT JOIN accounts a ON a.id = e.account_id LEFT JOIN users u ON u.id = d.decided_by
     LEFT JOIN users v ON v.id = e.approved_by
     ORDER BY ${orderBy(order, "e")}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => cursorAfter(sort, order, last));
  return {
    items: items.map((row) => ({
      ...toEnforcement(row),
      account: { id: row.account_id, displayName: row.display_name ?? "", kind: row.account_kind ?? "unknown" },
      decisionId: row.decision_id,
      caseId: row.case_id,
      caseNumber: row.case_number,
      violations: row.violations,
      clause: row.clause,
      reasonCode: row.reason_code,
      policyVersion: row.policy_version,
      recommended: row.recommended,
      decidedBy: { id: row.decided_by, name: row.decider_name ?? "" },
      decidedAt: row.decided_at.toISOString(),
      minutesToDecide: row.minutes_to_decide,
      undoUntil: row.undo_until.toISOString(),
      approvedBy: row.approved_by ? { id: row.approved_by, name: row.approver_name ?? "" } : null,
      approvedAt: iso(row.approved_at),
      closedAt: iso(row.closed_at),
      appeal: row.appeal,
      allowed: allowedOn(
        {
          state: row.decision_state,
          outcome: row.outcome,
          decidedBy: row.decided_by,
          undoUntil: row.undo_until,
          pending: row.pending,
        },
        page.actor,
        page.now,
      ),
    })),
    nextCursor,
  };
}

/** How many groups are shown: the largest. */
const MOST_GROUPS = 200;

const KEYS: Record<EnforcementGrouping, string> = {
  account: "e.account_id",
  decidedBy: "d.decided_by::text",
  clause: "coalesce(d.clause, '')",
  kind: "e.kind::text",
};

const NAMES: Record<EnforcementGrouping, string> = {
  account: "(SELECT nullif(a.display_name, '') FROM accounts a WHERE a.id = g.key)",
  decidedBy: "(SELECT u.name FROM users u WHERE u.id::text = g.key)",
  clause: "NULL::text",
  kind: "NULL::text",
};

type GroupRecord = {
  key: string;
  name: string | null;
  measures: string;
  accounts: string;
  active: string;
  taken_back: string;
  appealed: string;
};

/**
 * The measures that fit, counted by account, moderator, clause or kind, the largest groups first. Counted from the records
 * of a bounded period along the index of their time: the last 90 days where none is asked for.
 * Errors: `invalid_input` for a period longer than a year; `forbidden` by moderator, but for those who lead them.
 */
export async function groupEnforcements(
  filter: EnforcementFilter & { by: EnforcementGrouping },
  actor: Actor,
  now: Date,
): Promise<EnforcementGroups> {
  const { by, ...asked } = filter;
  if (by === "decidedBy" && !can(actor, "quality:manage")) {
    throw new AppError("forbidden", "What each moderator did is counted for leads only. Group by something else.");
  }
  const { from, to } = groupedPeriod(asked, now);
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = measureConditions({ ...asked, from, to }, bind).join(" AND ");
  const rows = await query<GroupRecord>(
    `SELECT g.*, ${NAMES[by]} AS name FROM (
       SELECT ${KEYS[by]} AS key, count(*) AS measures, count(DISTINCT e.account_id) AS accounts,
         count(*) FILTER (WHERE e.state = 'active') AS active,
         count(*) FILTER (WHERE e.state IN ('undone', 'reversed')) AS taken_back,
         count(*) FILTER (WHERE EXISTS (SELECT FROM appeals p WHERE p.decision_id = e.decision_id)) AS appealed
       FROM enforcements e JOIN decisions d ON d.id = e.decision_id
       WHERE ${where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_GROUPS + 1}) g
     ORDER BY g.measures DESC, g.key`,
    values,
  );
  return {
    by,
    from: from.toISOString(),
    to: to.toISOString(),
    groups: rows.slice(0, MOST_GROUPS).map((row) => ({
      key: row.key,
      name: row.name,
      measures: Number(row.measures),
      accounts: Number(row.accounts),
      active: Number(row.active),
      takenBack: Number(row.taken_back),
      appealed: Number(row.appealed),
    })),
    more: rows.length > MOST_GROUPS,
  };
}
