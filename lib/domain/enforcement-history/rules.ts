import type { AppealStanding, EnforcementFilter } from "@/lib/domain/enforcement/schema";

/** The clause of policy that a measure rests on, over `enforcements e`: of its decision's first violation the gravest flag's. */
export const CLAUSE = `(SELECT f.clause FROM flags f
  WHERE f.case_id = e.case_id AND f.clause IS NOT NULL AND f.withdrawn_at IS NULL
    AND f.violation = (SELECT o.violations[1] FROM decisions o WHERE o.id = e.decision_id)
  ORDER BY f.severity DESC, f.id LIMIT 1)`;

const APPEALED: Record<AppealStanding, string> = {
  none: "NOT EXISTS (SELECT FROM appeals p WHERE p.decision_id = e.decision_id)",
  open: "EXISTS (SELECT FROM appeals p WHERE p.decision_id = e.decision_id AND p.state = 'open')",
  upheld: "EXISTS (SELECT FROM appeals p WHERE p.decision_id = e.decision_id AND p.outcome = 'upheld')",
  reduced: "EXISTS (SELECT FROM appeals p WHERE p.decision_id = e.decision_id AND p.outcome = 'reduced')",
  overturned: "EXISTS (SELECT FROM appeals p WHERE p.decision_id = e.decision_id AND p.outcome = 'overturned')",
};

/**
 * What a filter asks, as SQL conditions over `enforcements e`; `bind` adds a parameter and answers its placeholder. The
 * list, its groups and its exports read the same filter through here.
 */
export function measureConditions(filter: EnforcementFilter, bind: (value: unknown) => string): string[] {
  const own: string[] = [];
  if (filter.state) own.push(`e.state = ANY(${bind(filter.state)}::enforcement_state[])`);
  if (filter.kind) own.push(`e.kind = ANY(${bind(filter.kind)}::measure_kind[])`);
  // Postgres refuses U+0000 in any text.
  if (filter.account) own.push(`e.account_id = ${bind(filter.account.replaceAll("\u0000", ""))}::text`);
  if (filter.from) own.push(`e.created_at >= ${bind(filter.from)}::timestamptz`);
  if (filter.to) own.push(`e.created_at < ${bind(filter.to)}::timestamptz`);
  if (filter.appeal) own.push(`(${filter.appeal.map((one) => APPEALED[one]).join(" OR ")})`);
  if (filter.clause) own.push(`${CLAUSE} = ${bind(filter.clause.replaceAll("\u0000", ""))}::text`);
  // In one, so that the planner may begin with the decisions where few fit.
  const decision: string[] = [];
  if (filter.violation) decision.push(`d.violations && ${bind(filter.violation)}::text[]`);
  if (filter.decidedBy) decision.push(`d.decided_by = ${bind(filter.decidedBy)}::uuid`);
  if (filter.policyVersion) decision.push(`d.policy_version = ${bind(filter.policyVersion)}::int`);
  if (filter.phase) decision.push(`d.phase = ANY(${bind(filter.phase)}::phase[])`);
  if (filter.surface) decision.push(`d.surface = ANY(${bind(filter.surface)}::surface[])`);
  if (decision.length > 0) {
    own.push(`EXISTS (SELECT FROM decisions d WHERE d.id = e.decision_id AND ${decision.join(" AND ")})`);
  }
  return own;
}
