import { type AuthorRole, LADDER_STEPS, type LadderStep, type PolicyData } from "@/lib/policy/policy-data";
import {
  hundredths,
  isFirstOffence,
  type NewStrike,
  newStrikes,
  type Strike,
  strikeWeightAt,
} from "@/lib/policy/strikes";
import { type Measure, type MeasureKind, VIOLATIONS, type Violation } from "@/lib/policy/types";

export type RecommendInput = {
  /** What the decision would confirm; empty recommends nothing. */
  violations: readonly Violation[];
  /** Strikes that stand; reversed ones are left out by the caller. */
  strikes: readonly Strike[];
  role: AuthorRole;
  /** The badges that the account holds now. */
  badges: readonly string[];
  /** True when a contact value in the evidence is shared with a suspended account. */
  linkedToSuspended: boolean;
  at: Date;
};

/**
 * One line of the sum. Codes: `violation` (violation), `repeat` (violation, repeats), `strike` (violation, given, days),
 * `linked`. Weights in hundredths; together they are the total.
 */
export type RecommendTerm = { code: string; weight: number; params: Record<string, string | number> };

export type Recommendation = {
  measures: Measure[];
  /** Abilities to take while a recommended suspension waits for its second person; empty: none. */
  meanwhile: string[];
  step: LadderStep;
  total: number;
  terms: RecommendTerm[];
  /** Why the step is not the one the total alone would give: `starts_at`, `first_offence`, or null. */
  stepBecause: "starts_at" | "first_offence" | null;
  reasonCode: string | null;
  templateCode: string | null;
  strikes: NewStrike[];
};

const rank = (step: LadderStep): number => LADDER_STEPS.indexOf(step);

function termsOf(input: RecommendInput, fresh: readonly NewStrike[], policy: PolicyData): RecommendTerm[] {
  const terms: RecommendTerm[] = [];
  for (const strike of fresh) {
    terms.push({ code: "violation", weight: strike.base, params: { violation: strike.violation } });
    if (strike.repeat > 0)
      terms.push({
        code: "repeat",
        weight: strike.repeat,
        params: { violation: strike.violation, repeats: strike.repeats },
      });
  }
  const earlier = [...input.strikes].sort((a, b) => b.at.getTime() - a.at.getTime());
  for (const strike of earlier) {
    const weight = hundredths(strikeWeightAt(strike, input.at, policy));
    if (weight <= 0) continue;
    const days = Math.floor((input.at.getTime() - strike.at.getTime()) / 86_400_000);
    terms.push({ code: "strike", weight, params: { violation: strike.violation, given: strike.weight, days } });
  }
  if (input.linkedToSuspended && policy.ladder.linkedWeight > 0)
    terms.push({ code: "linked", weight: hundredths(policy.ladder.linkedWeight), params: {} });
  return terms;
}

function stepFor(
  total: number,
  input: RecommendInput,
  policy: PolicyData,
): Pick<Recommendation, "step" | "stepBecause"> {
  const { steps, startsAt, firstOffence } = policy.ladder;
  const bySum = steps.reduce<LadderStep>((reached, step) => (total >= step.from ? step.step : reached), "L0");
  const floor = input.violations.reduce<LadderStep>(
    (most, violation) => (rank(startsAt[violation]) > rank(most) ? startsAt[violation] : most),
    "L0",
  );
  const teach =
    !input.linkedToSuspended &&
    input.violations.every((violation) => firstOffence.violations.includes(violation)) &&
    isFirstOffence(input.strikes, input.at, policy);
  if (teach) return { step: firstOffence.step, stepBecause: bySum === firstOffence.step ? null : "first_offence" };
  if (rank(floor) > rank(bySum)) return { step: floor, stepBecause: "starts_at" };
  return { step: bySum, stepBecause: null };
}

/** The abilities to take for these violations that an account of this role has at all. */
export function restrictableAbilities(
  violations: readonly Violation[],
  role: AuthorRole,
  policy: PolicyData,
): string[] {
  const wanted = new Set(violations.flatMap((violation) => policy.ladder.restrictAbilities[violation]));
  return policy.abilities
    .filter((ability) => wanted.has(ability.code) && ability.roles.includes(role))
    .map((ability) => ability.code);
}

function fitted(
  measure: PolicyData["ladder"]["steps"][number]["measures"][number],
  input: RecommendInput,
  policy: PolicyData,
): Measure[] {
  switch (measure.kind) {
    case "warn":
      return [{ kind: "warn" }];
    case "suspend":
      return [{ kind: "suspend", durationDays: measure.durationDays }];
    case "strip_badge":
      return input.badges
        .filter((badge) => policy.badges.includes(badge))
        .map((badge) => ({ kind: "strip_badge", badge, durationDays: measure.durationDays }));
    case "restrict": {
      const abilities = restrictableAbilities(input.violations, input.role, policy);
      // Nothing this role has to take away: a warning is what remains, never a restriction of nothing.
      return abilities.length === 0
        ? [{ kind: "warn" }]
        : [{ kind: "restrict", abilities, durationDays: measure.durationDays }];
    }
  }
}

function measuresOf(step: LadderStep, input: RecommendInput, policy: PolicyData): Measure[] {
  const entry = policy.ladder.steps.find((candidate) => candidate.step === step);
  return (entry?.measures ?? []).flatMap((measure) => fitted(measure, input, policy));
}

function meanwhileOf(input: RecommendInput, policy: PolicyData): string[] {
  const { activeMeanwhile, meanwhile } = policy.fourEyes;
  const urgent = input.violations.filter((violation) => meanwhile.violations.includes(violation));
  return activeMeanwhile.includes("restrict") ? restrictableAbilities(urgent, input.role, policy) : [];
}

/** The violation that names a decision: the one that weighs most. */
function leading(violations: readonly Violation[], policy: PolicyData): Violation | null {
  return VIOLATIONS.filter((violation) => violations.includes(violation)).reduce<Violation | null>(
    (best, next) =>
      best === null || policy.ladder.strikes[next].weight > policy.ladder.strikes[best].weight ? next : best,
    null,
  );
}

/**
 * What the ladder recommends if these violations are confirmed, with the sum that leads there: new weights, repeats,
 * earlier strikes after decay and links, then the step the sum reaches, then that step's measures fitted to the account.
 * A recommendation only: a person decides. Without violations it is step L0 and nothing to do.
 */
export function recommend(input: RecommendInput, policy: PolicyData): Recommendation {
  const lead = leading(input.violations, policy);
  if (lead === null)
    return {
      measures: [],
      meanwhile: [],
      step: "L0",
      total: 0,
      terms: [],
      stepBecause: null,
      reasonCode: null,
      templateCode: null,
      strikes: [],
    };
  const strikes = newStrikes(input.violations, input.strikes, input.at, policy);
  const terms = termsOf(input, strikes, policy);
  const total = hundredths(terms.reduce((sum, term) => sum + term.weight, 0));
  const { step, stepBecause } = stepFor(total, input, policy);
  const reason = policy.reasonCodes.find((entry) => entry.enabled && entry.violations.includes(lead));
  const templates = policy.templates.filter((template) => template.violation === lead && template.enabled !== false);
  const template = templates.find((entry) => entry.step === step) ?? templates.find((entry) => entry.step === null);
  const measures = measuresOf(step, input, policy);
  return {
    measures,
    meanwhile: measures.some((measure) => measure.kind === "suspend") ? meanwhileOf(input, policy) : [],
    step,
    total,
    terms,
    stepBecause,
    reasonCode: reason?.code ?? null,
    templateCode: template?.code ?? null,
    strikes,
  };
}

/**
 * Minutes between a decision and its effect: the shortest of its violations' own times, else the common one. A scam
 * hold has none, because the money is gone within minutes.
 */
export function graceMinutes(violations: readonly Violation[], policy: PolicyData): number {
  const { minutes, minutesByViolation } = policy.grace;
  return violations.reduce((least, violation) => Math.min(least, minutesByViolation[violation] ?? minutes), minutes);
}

type SecondPerson = { because: "measure" | "account_value"; activeMeanwhile: boolean };

/**
 * Whether a second person must approve a measure, and why: `measure` (its kind always does) or `account_value` (more at
 * stake on the account, in base currency, than one person decides over). `activeMeanwhile`: it binds while it waits.
 */
export function fourEyes(kind: MeasureKind, accountValue: number | null, policy: PolicyData): SecondPerson | null {
  const rules = policy.fourEyes;
  const activeMeanwhile = rules.activeMeanwhile.includes(kind);
  if (rules.measures.includes(kind)) return { because: "measure", activeMeanwhile };
  if (rules.accountValueAbove !== null && accountValue !== null && accountValue > rules.accountValueAbove)
    return { because: "account_value", activeMeanwhile };
  return null;
}
