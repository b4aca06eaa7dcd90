import type { SettledMeasure } from "@/lib/domain/decisions/rules";
import type { FieldError } from "@/lib/platform/errors";
import { DAY_MS } from "@/lib/platform/time";
import type { MeasureKind } from "@/lib/policy/types";

/** Weakest first. */
const HARSHNESS: readonly MeasureKind[] = ["warn", "strip_badge", "restrict", "suspend"];
const harshness = (measure: { kind: MeasureKind }) => HARSHNESS.indexOf(measure.kind);

export type StandingMeasure = {
  kind: MeasureKind;
  badge: string | null;
  abilities: readonly string[];
  /** See {@link daysLeft}. */
  daysLeft: number;
  /** False where it waits for a second person whom the answerer may not be: nothing of it is theirs to put in force. */
  mayBind: boolean;
};

/** How long a measure still has, in days with their parts: all of its length before it begins, no end where it has none. */
export function daysLeft(measure: { durationDays: number | null; endsAt: Date | null }, now: Date): number {
  if (measure.durationDays === null) return Number.POSITIVE_INFINITY;
  return measure.endsAt === null ? measure.durationDays : (measure.endsAt.getTime() - now.getTime()) / DAY_MS;
}

/** The whole days that a measure of this kind may have at most; 0 where it may have none. */
export function mostDays(standing: readonly StandingMeasure[], kind: MeasureKind): number {
  const over = standing.filter((one) => one.mayBind && harshness(one) >= harshness({ kind }));
  return Math.floor(Math.max(0, ...over.map((one) => one.daysLeft)));
}

const days = (measure: { durationDays: number | null }) => measure.durationDays ?? Number.POSITIVE_INFINITY;

/** No later end than that of `now`; a warning has none. */
const fits = (now: StandingMeasure, next: SettledMeasure) => next.kind === "warn" || days(next) <= now.daysLeft;

/** Nothing taken that `now` did not take; length is not asked. */
function within(now: StandingMeasure, next: SettledMeasure): boolean {
  if (now.kind !== next.kind) return harshness(next) < harshness(now);
  if (next.kind === "strip_badge") return next.badge === now.badge;
  return next.kind !== "restrict" || next.abilities.every((ability) => now.abilities.includes(ability));
}

/** Why a measure may not take the place of those that stand, in words that say what may; null where it may. */
function whyBeyond(standing: readonly StandingMeasure[], next: SettledMeasure): string | null {
  const wide = standing.filter((one) => within(one, next));
  const own = wide.filter((one) => one.mayBind);
  if (own.some((one) => fits(one, next))) return null;
  if (own.length > 0) {
    const left = Math.floor(Math.max(...own.map((one) => one.daysLeft)));
    return left < 1
      ? "days count from the answer, and less than one is left of what was done: warn, or leave it out"
      : `days count from the answer: at most ${left} are left of what was done`;
  }
  if (wide.length > 0) {
    return "rests on a measure that waits for a second person, whom you may not be: leave it out, or uphold";
  }
  const taken = standing
    .filter((one) => one.kind === next.kind)
    .flatMap((one) => (one.kind === "strip_badge" ? (one.badge ?? []) : one.abilities));
  if (taken.length > 0) return `goes beyond what was done; ${next.kind} may take no more than ${taken.join(", ")}`;
  const most = HARSHNESS[Math.max(...standing.map(harshness))]!;
  return `goes beyond what was done; nothing harsher than ${most} is allowed`;
}

/** To the day: what is left of the last one is no other measure. */
const unchanged = (now: StandingMeasure, next: SettledMeasure): boolean =>
  now.kind === next.kind &&
  within(now, next) &&
  now.abilities.length === next.abilities.length &&
  Math.floor(now.daysLeft) === days(next);

const same = (standing: readonly StandingMeasure[], actions: readonly SettledMeasure[]): boolean =>
  standing.length === actions.length && actions.every((next) => standing.some((now) => unchanged(now, next)));

/**
 * Faults of measures that are to take the place of those that stand: each must be milder than, or part of, something that
 * was done, end no later than that, and together they must not be the same again.
 */
export function checkReduction(
  standing: readonly StandingMeasure[],
  actions: readonly SettledMeasure[],
  errors: FieldError[],
): void {
  if (standing.length === 0) {
    errors.push({ path: "outcome", message: "no measure of it stands; uphold or overturn it" });
    return;
  }
  actions.forEach((action, index) => {
    const why = whyBeyond(standing, action);
    if (why !== null) errors.push({ path: `actions.${index}`, message: why });
    if (action.meanwhile.length > 0) {
      errors.push({ path: `actions.${index}.meanwhile`, message: "waits for nobody here; leave it out" });
    }
  });
  if (errors.length === 0 && same(standing, actions)) {
    errors.push({ path: "actions", message: "are the same as before; to leave them, uphold the decision" });
  }
}
