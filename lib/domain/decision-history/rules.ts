import type { DecisionFilter, DecisionSort, RecommendationStanding } from "@/lib/domain/decision-history/schema";
import { appealCondition, type Order } from "@/lib/domain/enforcement-history/rules";
import { storable } from "@/lib/platform/storable";

const ID = { name: "id", type: "uuid", part: "id", of: "d" } as const;
const DECIDED = { name: "decided_at", type: "timestamptz", part: "time", of: "d" } as const;
const TOOK = { name: "minutes_to_decide", type: "int", part: "number", of: "d" } as const;

/** Over `decisions d`. */
export const DECISION_ORDERS: Record<DecisionSort, Order> = {
  newest: { direction: "DESC", columns: [DECIDED, ID] },
  oldest: { direction: "ASC", columns: [DECIDED, ID] },
  longest: { direction: "DESC", columns: [TOOK, ID] },
  shortest: { direction: "ASC", columns: [TOOK, ID] },
  gravest: { direction: "DESC", columns: [{ name: "severity", type: "int", part: "number", of: "d" }, DECIDED, ID] },
};

/** A measure as one text, so that two that say the same are equal: a warning has no time, abilities no order. */
const measureText = (of: {
  kind: string;
  badge: string;
  days: string;
  abilities: string;
}) => `concat_ws('|', ${of.kind},
    CASE WHEN ${of.kind} <> 'warn' THEN ${of.days} END, 'b' || ${of.badge},
    (SELECT string_agg(ability, ',' ORDER BY ability) FROM ${of.abilities} AS ability))`;

/** Whether the decider did exactly what was recommended, over `decisions d`; what an appeal or a wait put there is not theirs. */
export const FOLLOWED = `(SELECT array_agg(m ORDER BY m) FROM (
    SELECT ${measureText({ kind: "x.kind::text", badge: "x.badge", days: "x.duration_days::text", abilities: "unnest(x.abilities)" })} AS m
    FROM enforcements x WHERE x.decision_id = d.id AND x.appeal_id IS NULL AND NOT x.meanwhile) done)
  IS NOT DISTINCT FROM (SELECT array_agg(m ORDER BY m) FROM (
    SELECT ${measureText({
      kind: "r->>'kind'",
      badge: "(r->>'badge')",
      days: "r->>'durationDays'",
      abilities:
        "jsonb_array_elements_text(CASE WHEN jsonb_typeof(r->'abilities') = 'array' THEN r->'abilities' ELSE '[]' END)",
    })} AS m
    FROM jsonb_array_elements(d.recommended->'measures') AS r) proposed)`;

const STANDING: Record<RecommendationStanding, string> = { followed: FOLLOWED, departed: `NOT (${FOLLOWED})` };

/** A decision that imposed nothing, over `decisions d`. */
const WITHOUT_MEASURE = "NOT EXISTS (SELECT FROM enforcements x WHERE x.decision_id = d.id)";

function measureCondition(measures: NonNullable<DecisionFilter["measure"]>, bind: (value: unknown) => string): string {
  const kinds = measures.filter((one) => one !== "none");
  if (kinds.length === 0) return WITHOUT_MEASURE;
  const imposed = `EXISTS (SELECT FROM enforcements x WHERE x.decision_id = d.id AND x.kind = ANY(${bind(kinds)}::measure_kind[]))`;
  return kinds.length === measures.length ? imposed : `(${imposed} OR ${WITHOUT_MEASURE})`;
}

/**
 * What a filter asks, as SQL conditions over `decisions d`; `bind` adds a parameter and answers its placeholder. The list,
 * its groups and its exports read the same filter through here.
 */
export function decisionConditions(filter: DecisionFilter, bind: (value: unknown) => string): string[] {
  const own: string[] = [];
  // Postgres refuses U+0000 in any text.
  const text = (value: string) => `${bind(storable(value))}::text`;
  if (filter.state) own.push(`d.state = ANY(${bind(filter.state)}::decision_state[])`);
  if (filter.outcome) own.push(`d.outcome = ANY(${bind(filter.outcome)}::outcome[])`);
  if (filter.violation) own.push(`d.violations && ${bind(filter.violation)}::text[]`);
  if (filter.account) own.push(`d.account_id = ${text(filter.account)}`);
  if (filter.decidedBy) own.push(`d.decided_by = ${bind(filter.decidedBy)}::uuid`);
  if (filter.policyVersion) own.push(`d.policy_version = ${bind(filter.policyVersion)}::int`);
  if (filter.phase) own.push(`d.phase = ANY(${bind(filter.phase)}::phase[])`);
  if (filter.surface) own.push(`d.surface = ANY(${bind(filter.surface)}::surface[])`);
  if (filter.reason) own.push(`d.reason_code = ${text(filter.reason)}`);
  if (filter.from) own.push(`d.decided_at >= ${bind(filter.from)}::timestamptz`);
  if (filter.to) own.push(`d.decided_at < ${bind(filter.to)}::timestamptz`);
  if (filter.measure) own.push(measureCondition(filter.measure, bind));
  if (filter.appeal) own.push(appealCondition(filter.appeal, "d.id", bind));
  if (filter.recommendation) own.push(STANDING[filter.recommendation]);
  if (filter.clause) own.push(`d.clause = ${text(filter.clause)}`);
  return own;
}
