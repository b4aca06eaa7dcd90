import type { ActionInput, DecisionState, ParsedDecision } from "@/lib/domain/decisions/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { AppError, type FieldError } from "@/lib/platform/errors";
import type { PolicyData } from "@/lib/policy/policy-data";
import { fourEyes } from "@/lib/policy/recommend";
import { type Measure, VIOLATIONS, type Violation } from "@/lib/policy/types";

const isViolation = (code: string): code is Violation => (VIOLATIONS as readonly string[]).includes(code);

/** A measure with nothing left to guess. `meanwhile`: abilities taken while it waits for its second person. */
export type SettledMeasure = Required<Measure> & { meanwhile: string[] };

export type SettledDecision = Omit<ParsedDecision, "violations" | "actions"> & {
  violations: Violation[];
  actions: SettledMeasure[];
};

export function settle(action: ActionInput): SettledMeasure {
  return {
    kind: action.kind,
    badge: action.badge ?? null,
    abilities: [...new Set(action.abilities ?? [])],
    durationDays: action.kind === "warn" ? null : (action.durationDays ?? null),
    meanwhile: [...new Set(action.meanwhile ?? [])],
  };
}

/** Faults of one measure by itself. */
export function checkMeasure(
  action: SettledMeasure,
  path: string,
  policy: PolicyData,
  badges: readonly string[],
  errors: FieldError[],
): void {
  if (action.kind === "strip_badge") {
    if (action.badge === null) errors.push({ path: `${path}.badge`, message: "name the badge to strip" });
    else if (!badges.includes(action.badge)) {
      const held = badges.length > 0 ? `it has ${badges.join(", ")}` : "it has none";
      errors.push({ path: `${path}.badge`, message: `the account does not have this badge; ${held}` });
    }
  } else if (action.badge !== null) {
    errors.push({ path: `${path}.badge`, message: "belongs to strip_badge only" });
  }
  if (action.kind === "restrict") {
    if (action.abilities.length === 0) errors.push({ path: `${path}.abilities`, message: "name what to restrict" });
    const known = policy.abilities.map((ability) => ability.code);
    action.abilities.forEach((ability, index) => {
      if (!known.includes(ability)) {
        errors.push({ path: `${path}.abilities.${index}`, message: `is none of ${known.join(", ")}` });
      }
    });
  } else if (action.abilities.length > 0) {
    errors.push({ path: `${path}.abilities`, message: "belong to restrict only" });
  }
  checkMeanwhile(action, path, policy, errors);
}

function checkMeanwhile(action: SettledMeasure, path: string, policy: PolicyData, errors: FieldError[]): void {
  if (action.meanwhile.length === 0) return;
  if (action.kind !== "suspend") errors.push({ path: `${path}.meanwhile`, message: "belongs to suspend only" });
  else if (!policy.fourEyes.activeMeanwhile.includes("restrict")) {
    errors.push({ path: `${path}.meanwhile`, message: "policy lets no restriction stand in for a suspension" });
  }
  const known = policy.abilities.map((ability) => ability.code);
  action.meanwhile.forEach((ability, index) => {
    if (!known.includes(ability)) {
      errors.push({ path: `${path}.meanwhile.${index}`, message: `is none of ${known.join(", ")}` });
    }
  });
}

/** Faults of measures beside one another. */
export function checkTogether(actions: readonly SettledMeasure[], errors: FieldError[]): void {
  const seen = new Set<string>();
  actions.forEach((action, index) => {
    const name = action.kind === "strip_badge" ? `strip_badge of ${action.badge}` : action.kind;
    if (seen.has(name)) errors.push({ path: `actions.${index}`, message: `${name} is there twice` });
    seen.add(name);
  });
  if (seen.has("suspend") && seen.has("restrict")) {
    const index = actions.findIndex((action) => action.kind === "restrict");
    errors.push({
      path: `actions.${index}`,
      message: "a suspended account has nothing left to restrict; leave one out",
    });
  }
}

/**
 * The decision with everything checked that the account and policy must agree to, or `invalid_input` with all faults at
 * once. `badges` are those that the account holds now, less what enforcements strip; `accountValue` what is at stake on
 * it, in base currency.
 */
export function checkDecision(
  input: ParsedDecision,
  policy: PolicyData,
  badges: readonly string[],
  accountValue: number | null = null,
): SettledDecision {
  const errors: FieldError[] = [];
  input.violations.forEach((code, index) => {
    if (!isViolation(code))
      errors.push({ path: `violations.${index}`, message: `is none of ${VIOLATIONS.join(", ")}` });
  });
  const violations = [...new Set(input.violations.filter(isViolation))];
  const actions = input.actions.map(settle);
  if (input.outcome === "violation" && input.violations.length === 0) {
    errors.push({ path: "violations", message: "name at least one violation" });
  }
  if (input.outcome === "no_violation") {
    if (input.violations.length > 0) errors.push({ path: "violations", message: "must be empty: none was found" });
    if (actions.length > 0)
      errors.push({ path: "actions", message: "must be empty: without a violation nothing is done" });
  }
  const usable = policy.reasonCodes.filter(
    (reason) => reason.enabled && (reason.outcome === "any" || reason.outcome === input.outcome),
  );
  if (!usable.some((reason) => reason.code === input.reasonCode)) {
    const codes = usable.map((reason) => reason.code).join(", ");
    errors.push({ path: "reasonCode", message: `is none of the reasons for this outcome: ${codes}` });
  }
  actions.forEach((action, index) => {
    checkMeasure(action, `actions.${index}`, policy, badges, errors);
  });
  checkTogether(actions, errors);
  actions.forEach((action, index) => {
    if (action.meanwhile.length > 0 && fourEyes(action.kind, accountValue, policy) === null) {
      errors.push({ path: `actions.${index}.meanwhile`, message: "this measure waits for nobody; leave it out" });
    }
  });
  if (actions.length > 0 && input.note === "") {
    errors.push({ path: "note", message: "say why, for those who look at it later: something is done to the account" });
  }
  if (errors.length > 0) throw new AppError("invalid_input", "This decision cannot be made as it is.", { errors });
  return { ...input, violations, actions };
}

/** A measure as it begins, with what it waits for. */
export type ImposedMeasure = Required<Measure> & {
  state: "waiting" | "pending_approval";
  needsApproval: boolean;
  approvalBecause: string | null;
  meanwhile: boolean;
};

/**
 * The measures of a decision as they begin: those that need a second person wait for one, binding meanwhile where policy
 * lets them; a restriction that stands in for a suspension binds for policy's days at most.
 */
export function imposedMeasures(
  actions: readonly SettledMeasure[],
  accountValue: number | null,
  policy: PolicyData,
): ImposedMeasure[] {
  return actions.flatMap(({ meanwhile, ...measure }): ImposedMeasure[] => {
    const second = fourEyes(measure.kind, accountValue, policy);
    const imposed: ImposedMeasure = {
      ...measure,
      state: second !== null && !second.activeMeanwhile ? "pending_approval" : "waiting",
      needsApproval: second !== null,
      approvalBecause: second?.because ?? null,
      meanwhile: false,
    };
    if (meanwhile.length === 0) return [imposed];
    const standIn: ImposedMeasure = {
      kind: "restrict",
      badge: null,
      abilities: meanwhile,
      durationDays: policy.fourEyes.meanwhile.days,
      state: "waiting",
      needsApproval: false,
      approvalBecause: null,
      meanwhile: true,
    };
    return [imposed, standIn];
  });
}

export type DecisionFacts = {
  state: DecisionState;
  outcome: "violation" | "no_violation";
  decidedBy: string;
  undoUntil: Date;
  /** A measure of it waits for a second person. */
  pending: boolean;
};

export type DecisionSteps = { undo: boolean; approve: boolean; reject: boolean; reverse: boolean };

/** What somebody may do with a decision at `now`: the same answer for the buttons and for the act. */
export function allowedOn(decision: DecisionFacts, actor: Actor, now: Date): DecisionSteps {
  if (actor.kind !== "user") return { undo: false, approve: false, reject: false, reverse: false };
  const own = decision.decidedBy === actor.id;
  const standing = decision.state === "waiting" || decision.state === "active";
  const second = standing && decision.pending && !own && can(actor, "decision:approve");
  return {
    undo:
      decision.state === "waiting" &&
      now < decision.undoUntil &&
      can(actor, own ? "decision:undo_own" : "decision:undo_any"),
    approve: second,
    reject: second,
    // One whose grace is over is beyond undoing, even if no worker has come by yet to put it into effect.
    reverse:
      (decision.state === "active" || (decision.state === "waiting" && now >= decision.undoUntil)) &&
      decision.outcome === "violation" &&
      can(actor, "decision:reverse"),
  };
}

/** Why a step is not possible, in words that say what to do instead. */
export function refuseStep(step: keyof DecisionSteps, decision: DecisionFacts, actor: Actor, now: Date): AppError {
  const extra = { state: decision.state };
  if (decision.state === "undone") return new AppError("conflict", "This decision was undone already.", { extra });
  if (decision.state === "reversed") return new AppError("conflict", "This decision was reversed already.", { extra });
  if (actor.kind !== "user") return new AppError("forbidden", "Only a member of staff can do this.");
  if (step === "undo") {
    const over = decision.state === "active" || now >= decision.undoUntil;
    if (over) {
      return new AppError(
        "conflict",
        `The time to undo it ended at ${decision.undoUntil.toISOString()}. A lead can reverse it.`,
        { extra },
      );
    }
    return new AppError("forbidden", "Only the person who decided, or a lead, can undo this.");
  }
  if (step === "reverse") {
    if (!can(actor, "decision:reverse")) return new AppError("forbidden", "Only a lead can reverse a decision.");
    if (decision.outcome === "no_violation") {
      return new AppError("conflict", "Nothing was done by this decision. Report the content to open a new case.", {
        extra,
      });
    }
    return new AppError("conflict", "This decision has not taken effect yet: undo it instead.", { extra });
  }
  if (!decision.pending) {
    return new AppError("conflict", "No measure of this decision waits for a second person.", { extra });
  }
  return new AppError("forbidden", "A measure is approved or rejected by another person than the one who decided it.");
}
