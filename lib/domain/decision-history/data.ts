import { DECISION_ORDERS, decisionConditions, FOLLOWED } from "@/lib/domain/decision-history/rules";
import type {
  DecisionFilter,
  DecisionGrouping,
  DecisionGroups,
  DecisionRow,
  DecisionSort,
} from "@/lib/domain/decision-history/schema";
import { allowedOn } from "@/lib/domain/decisions/rules";
import type { DecisionState } from "@/lib/domain/decisions/schema";
import { ENFORCEMENT_FIELDS, type EnforcementRecord, toEnforcement, UNAPPROVED } from "@/lib/domain/enforcement/data";
import type { AccountRef } from "@/lib/domain/enforcement/schema";
import { behindCursor, cursorAfter, groupedPeriod, orderBy } from "@/lib/domain/enforcement-history/rules";
import { reasonLabels } from "@/lib/domain/policies/data";
import { type Actor, can } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";

type ListRecord = Pick<DecisionRow, "outcome" | "violations" | "clause" | "phase" | "surface" | "appeal"> & {
  id: string;
  case_id: string;
  case_number: number;
  account_id: string;
  display_name: string | null;
  account_kind: AccountRef["kind"] | null;
  reason_code: string;
  policy_version: number;
  recommended: DecisionRow["recommended"];
  followed: boolean;
  state: DecisionState;
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  minutes_to_decide: number;
  severity: number;
  undo_until: Date;
  closed_by: string | null;
  closer_name: string | null;
  closed_at: Date | null;
  pending: boolean;
};

/**
 * Every decision, with measures or without, newest first where nothing else is asked. Names and appeals are looked up for the page
 * only, its measures and what policy calls its reasons beside it. Errors: `invalid_input` for a foreign cursor.
 */
export async function listDecisions(
  filter: DecisionFilter,
  page: PageQuery & { actor: Actor; now: Date; sort?: DecisionSort | undefined },
): Promise<Page<DecisionRow>> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { state, ...rest } = filter;
  const conditions = decisionConditions(rest, bind);
  const sort = page.sort ?? "newest";
  const order = DECISION_ORDERS[sort];
  if (page.cursor) conditions.push(...behindCursor(page.cursor, sort, order, bind));
  const most = bind(page.limit + 1);
  // A walk for each state asked for: those that are rare have an index of their own.
  const walk = (extra: string[]) => {
    const where = [...extra, ...conditions].join(" AND ") || "true";
    return `(SELECT d.* FROM decisions d WHERE ${where} ORDER BY ${orderBy(order)} LIMIT ${most})`;
  };
  const walks = state ? [...new Set(state)].map((one) => walk([`d.state = ${bind(one)}::decision_state`])) : [walk([])];
  const rows = await query<ListRecord>(
    `SELECT d.id, d.case_id, c.number AS case_number, d.account_id, a.display_name, a.kind::text AS account_kind,
       d.outcome::text AS outcome, d.violations, d.clause, d.reason_code,
       d.policy_version, d.phase::text AS phase, d.surface::text AS surface,
       jsonb_build_object('step', d.recommended->'step', 'measures', d.recommended->'measures') AS recommended,
       ${FOLLOWED} AS followed, d.state::text AS state, d.decided_by, u.name AS decider_name, d.decided_at,
       d.minutes_to_decide, d.severity, d.undo_until, d.closed_by, v.name AS closer_name, d.closed_at,
       (SELECT jsonb_build_object('id', p.id, 'state', p.state, 'outcome', p.outcome) FROM appeals p
        WHERE p.decision_id = d.id ORDER BY p.filed_at DESC, p.id DESC LIMIT 1) AS appeal,
       EXISTS (SELECT FROM enforcements e WHERE e.decision_id = d.id AND ${UNAPPROVED}) AS pending
     FROM (SELECT * FROM (${walks.join(" UNION ALL ")}) every_one ORDER BY ${orderBy(order, "every_one")} LIMIT ${most}) d
     JOIN cases c ON c.id = d.case_id LEFT JOIN accounts a ON a.id = d.account_id
     LEFT JOIN users u ON u.id = d.decided_by LEFT JOIN users v ON v.id = d.closed_by
     ORDER BY ${orderBy(order, "d")}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => cursorAfter(sort, order, last));
  const [measures, labelOf] = await Promise.all([
    measuresOf(items.map((row) => row.id)),
    reasonLabels(items.map((row) => row.policy_version)),
  ]);
  return {
    items: items.map((row) => ({
      id: row.id,
      state: row.state,
      outcome: row.outcome,
      account: { id: row.account_id, displayName: row.display_name ?? "", kind: row.account_kind ?? "unknown" },
      caseId: row.case_id,
      caseNumber: row.case_number,
      violations: row.violations,
      clause: row.clause,
      reasonCode: row.reason_code,
      reason: labelOf(row.policy_version, row.reason_code),
      policyVersion: row.policy_version,
      phase: row.phase,
      surface: row.surface,
      recommended: row.recommended,
      measures: (measures.get(row.id) ?? []).map(toEnforcement),
      followed: row.followed,
      decidedBy: { id: row.decided_by, name: row.decider_name ?? "" },
      decidedAt: row.decided_at.toISOString(),
      minutesToDecide: row.minutes_to_decide,
      severity: row.severity,
      undoUntil: row.undo_until.toISOString(),
      closedBy: row.closed_by ? { id: row.closed_by, name: row.closer_name ?? "" } : null,
      closedAt: row.closed_at?.toISOString() ?? null,
      appeal: row.appeal,
      allowed: allowedOn(
        {
          state: row.state,
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

async function measuresOf(decisions: readonly string[]): Promise<Map<string, EnforcementRecord[]>> {
  const found = new Map<string, EnforcementRecord[]>();
  if (decisions.length === 0) return found;
  const rows = await query<EnforcementRecord>(
    `SELECT ${ENFORCEMENT_FIELDS} FROM enforcements e WHERE e.decision_id = ANY($1::uuid[]) ORDER BY e.created_at, e.id`,
    [decisions],
  );
  for (const row of rows) found.set(row.decision_id, [...(found.get(row.decision_id) ?? []), row]);
  return found;
}

/** How many groups are shown: the largest. */
const MOST_GROUPS = 200;

const KEYS: { [By in DecisionGrouping]: string } = {
  account: "d.account_id",
  decidedBy: "d.decided_by::text",
  clause: "coalesce(d.clause, '')",
  outcome: "d.outcome::text",
  reason: "d.reason_code",
};

const NAMES: { [By in DecisionGrouping]: string } = {
  account: "(SELECT nullif(a.display_name, '') FROM accounts a WHERE a.id = g.key)",
  decidedBy: "(SELECT u.name FROM users u WHERE u.id::text = g.key)",
  clause: "NULL::text",
  outcome: "NULL::text",
  reason: "NULL::text",
};

type GroupRecord = { key: string; name: string | null } & {
  [Count in "decisions" | "accounts" | "found" | "without_measure" | "taken_back" | "appealed"]: string;
};

/**
 * The decisions that fit, counted by one of their sides, the largest groups first. Counted from the records of a bounded
 * period along the index of their time: the last 90 days where none is asked for.
 * Errors: `invalid_input` for a period longer than a year; `forbidden` by moderator, but for those who lead them.
 */
export async function groupDecisions(
  filter: DecisionFilter & { by: DecisionGrouping },
  actor: Actor,
  now: Date,
): Promise<DecisionGroups> {
  const { by, ...asked } = filter;
  if (by === "decidedBy" && !can(actor, "quality:manage")) {
    throw new AppError("forbidden", "What each moderator did is counted for leads only. Group by something else.");
  }
  const { from, to } = groupedPeriod(asked, now);
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = decisionConditions({ ...asked, from, to }, bind).join(" AND ");
  // No measure and no appeal precedes its decision. Joined once: asked for each decision they take twice the time.
  const since = `${bind(from)}::timestamptz`;
  const rows = await query<GroupRecord>(
    `SELECT g.*, ${NAMES[by]} AS name FROM (
       SELECT ${KEYS[by]} AS key, count(*) AS decisions, count(DISTINCT d.account_id) AS accounts,
         count(*) FILTER (WHERE d.outcome = 'violation') AS found,
         count(*) FILTER (WHERE m.decision_id IS NULL) AS without_measure,
         count(*) FILTER (WHERE d.state IN ('undone', 'reversed')) AS taken_back,
         count(*) FILTER (WHERE q.decision_id IS NOT NULL) AS appealed
       FROM decisions d
       LEFT JOIN (SELECT DISTINCT decision_id FROM enforcements WHERE created_at >= ${since}) m ON m.decision_id = d.id
       LEFT JOIN (SELECT DISTINCT decision_id FROM appeals WHERE filed_at >= ${since}) q ON q.decision_id = d.id
       WHERE ${where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_GROUPS + 1}) g
     ORDER BY g.decisions DESC, g.key`,
    values,
  );
  return {
    by,
    from: from.toISOString(),
    to: to.toISOString(),
    groups: rows.slice(0, MOST_GROUPS).map((row) => ({
      key: row.key,
      name: row.name,
      decisions: Number(row.decisions),
      accounts: Number(row.accounts),
      found: Number(row.found),
      withoutMeasure: Number(row.without_measure),
      takenBack: Number(row.taken_back),
      appealed: Number(row.appealed),
    })),
    more: rows.length > MOST_GROUPS,
  };
}
