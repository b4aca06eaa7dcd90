import type { StaffRef } from "@/lib/domain/enforcement/schema";
import { type DecisionTraits, previewOf } from "@/lib/domain/quality-plans/rules";
import {
  type Plan,
  type PlanInput,
  type PlanPreview,
  PREVIEW_DAYS,
  type Stratum,
  stratumSchema,
} from "@/lib/domain/quality-plans/schema";
import { query } from "@/lib/platform/db";
import { groupBy, type Reader } from "@/lib/platform/rows";
import { DAY_MS } from "@/lib/platform/time";

const VERSIONS = 20;
const PREVIEWED = 20_000;

export type PlanRecord = {
  version: number;
  seed: string;
  enabled: boolean;
  golden_share: number;
  strata: unknown;
  decided_from: Date;
  set_by: string;
  set_at: Date;
};

export const strataOf = (record: Pick<PlanRecord, "strata">): Stratum[] => stratumSchema.array().parse(record.strata);

/** The plan in force, which may be one that draws nothing; null before the first. */
export async function readPlan(db: Reader): Promise<PlanRecord | null> {
  const [plan] = await db.$queryRaw<PlanRecord[]>`
    SELECT version, seed, enabled, golden_share, strata, decided_from, set_by, set_at FROM quality_plans
    ORDER BY version DESC LIMIT 1`;
  return plan ?? null;
}

/** What a plan looks at, over `decisions d JOIN cases c`. */
export const TRAITS = `
  d.id, d.decided_by, d.decided_at, d.outcome::text AS outcome, d.surface::text AS surface, d.phase::text AS phase,
  ARRAY(SELECT unnest(d.violations) UNION SELECT unnest(c.violations)) AS violations, c.value_base::float8 AS value,
  c.account_kind::text AS account_kind, c.language, round(c.score::numeric, 4)::float8 AS score,
  ARRAY(SELECT DISTINCT e.kind::text FROM enforcements e WHERE e.decision_id = d.id AND e.appeal_id IS NULL) AS measures`;

export type TraitsRecord = {
  id: string;
  decided_by: string;
  decided_at: Date;
  outcome: "violation" | "no_violation";
  surface: string;
  phase: string;
  violations: string[];
  value: number | null;
  account_kind: string;
  language: string | null;
  score: number;
  measures: string[];
};

export function toTraits({ decided_by, decided_at, account_kind, ...rest }: TraitsRecord): DecisionTraits {
  return { ...rest, decidedBy: decided_by, decidedAt: decided_at, accountKind: account_kind };
}

type Counted = { plan_version: number; stratum: string | null; considered: number; drawn: number };
type Answered = { plan_version: number; stratum: string | null; answered: number; disputed: number };

/** The newest versions of the plan with what each has drawn, newest first. */
export async function listPlans(): Promise<{ items: Plan[] }> {
  const plans = await query<PlanRecord & { setter_name: string | null }>(
    `SELECT p.version, p.seed, p.enabled, p.golden_share, p.strata, p.decided_from, p.set_by, p.set_at, u.name AS setter_name
     FROM quality_plans p LEFT JOIN users u ON u.id = p.set_by ORDER BY p.version DESC LIMIT ${VERSIONS}`,
  );
  const versions = plans.map((plan) => plan.version);
  const [considered, answered] = await Promise.all([
    query<Counted>(
      `SELECT plan_version, stratum, count(*)::int AS considered, count(*) FILTER (WHERE drawn)::int AS drawn
       FROM quality_draws WHERE plan_version = ANY($1::int[]) GROUP BY 1, 2`,
      [versions],
    ),
    query<Answered>(
      `SELECT plan_version, stratum, count(*)::int AS answered, count(*) FILTER (WHERE disputed)::int AS disputed
       FROM quality_reviews WHERE plan_version = ANY($1::int[]) AND kind = 'sample' AND state = 'answered' GROUP BY 1, 2`,
      [versions],
    ),
  ]);
  const counts = groupBy(considered, (one) => one.plan_version);
  return {
    items: plans.map((plan) => {
      const strata = strataOf(plan);
      return {
        version: plan.version,
        seed: plan.seed,
        enabled: plan.enabled,
        goldenShare: plan.golden_share,
        strata,
        decidedFrom: plan.decided_from.toISOString(),
        setBy: { id: plan.set_by, name: plan.setter_name ?? "" },
        setAt: plan.set_at.toISOString(),
        counts: [...strata.map((one) => one.name), null].map((stratum) => {
          const drawn = counts.get(plan.version)?.find((one) => one.stratum === stratum);
          const after = answered.find((one) => one.plan_version === plan.version && one.stratum === stratum);
          return {
            stratum,
            considered: drawn?.considered ?? 0,
            drawn: drawn?.drawn ?? 0,
            answered: after?.answered ?? 0,
            disputed: after?.disputed ?? 0,
          };
        }),
      };
    }),
  };
}

/** What a plan would have drawn of the decisions of the last 28 days that took effect; of the newest where they are many. */
export async function previewPlan(plan: PlanInput, now: Date): Promise<PlanPreview> {
  const rows = await query<TraitsRecord>(
    `SELECT ${TRAITS} FROM (
       SELECT * FROM decisions WHERE decided_at >= $1::timestamptz AND state = 'active'
       ORDER BY decided_at DESC, id DESC LIMIT $2
     ) d JOIN cases c ON c.id = d.case_id`,
    [new Date(now.getTime() - PREVIEW_DAYS * DAY_MS), PREVIEWED],
  );
  return previewOf(plan, rows.map(toTraits), rows.length === PREVIEWED);
}

/** Those who review, and whose decisions are drawn, by name; for the choices of plans and sessions. */
export async function listReviewers(): Promise<{ items: (StaffRef & { role: "moderator" | "lead" })[] }> {
  const items = await query<StaffRef & { role: "moderator" | "lead" }>(
    `SELECT id, name, role::text AS role FROM users WHERE role IN ('moderator', 'lead') AND disabled_at IS NULL
     ORDER BY name, id LIMIT 500`,
  );
  return { items };
}
