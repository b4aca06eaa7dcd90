import type { DecisionView } from "@/lib/domain/decisions/schema";
import type { MeasureKind } from "@/lib/policy/types";

/** One measure as the API takes it; `durationDays` null holds until lifted. */
export type DecidedAction = {
  kind: MeasureKind;
  badge?: string | null;
  abilities?: string[];
  durationDays?: number | null;
  /** Abilities taken while a suspension waits for its second person. */
  meanwhile?: string[];
};

/** What a moderator has chosen so far; plain data, so that it survives a reload. */
export type Draft = {
  outcome: "violation" | "no_violation" | null;
  violations: string[];
  warn: boolean;
  badges: string[];
  /** How long stripped badges stay away. */
  badgeDays: number | null;
  restrict: { days: number | null; abilities: string[] } | null;
  suspend: { days: number | null; meanwhile?: string[] } | null;
  reasonCode: string | null;
  note: string;
  /** Null: the template as it stands; text: rewritten by hand. */
  message: string | null;
  /** Ids of other cases of the account that go along. */
  along: string[];
};

export const EMPTY_DRAFT: Draft = {
  outcome: null,
  violations: [],
  warn: false,
  badges: [],
  badgeDays: 90,
  restrict: null,
  suspend: null,
  reasonCode: null,
  note: "",
  message: null,
  along: [],
};

export const DURATIONS = [1, 3, 7, 14, 30, 90, 180, 365, null] as const;

type Recommended = { measures: readonly DecidedAction[]; reasonCode: string | null; meanwhile?: readonly string[] };

const sorted = (list: readonly string[]) => [...list].sort();

/** The measures of a draft, in the order in which they are shown. */
export function actionsOf(draft: Draft): DecidedAction[] {
  if (draft.outcome !== "violation") return [];
  return [
    ...(draft.warn ? [{ kind: "warn" as const }] : []),
    ...sorted(draft.badges).map((badge) => ({ kind: "strip_badge" as const, badge, durationDays: draft.badgeDays })),
    ...(draft.restrict === null
      ? []
      : [
          {
            kind: "restrict" as const,
            abilities: sorted(draft.restrict.abilities),
            durationDays: draft.restrict.days,
          },
        ]),
    ...(draft.suspend === null
      ? []
      : [
          {
            kind: "suspend" as const,
            durationDays: draft.suspend.days,
            ...(draft.suspend.meanwhile?.length ? { meanwhile: draft.suspend.meanwhile } : {}),
          },
        ]),
  ];
}

/** Takes what policy proposes; note and message stay. */
export function acceptRecommendation(draft: Draft, recommended: Recommended, violations: readonly string[]): Draft {
  const of = (kind: MeasureKind) => recommended.measures.filter((measure) => measure.kind === kind);
  const [restrict] = of("restrict");
  const [suspend] = of("suspend");
  const badges = of("strip_badge");
  return {
    ...draft,
    outcome: "violation",
    violations: [...violations],
    warn: of("warn").length > 0,
    badges: badges.flatMap((measure) => measure.badge ?? []),
    badgeDays: badges[0]?.durationDays === undefined ? draft.badgeDays : badges[0].durationDays,
    restrict:
      restrict === undefined ? null : { days: restrict.durationDays ?? null, abilities: restrict.abilities ?? [] },
    suspend:
      suspend === undefined
        ? null
        : {
            days: suspend.durationDays ?? null,
            ...(recommended.meanwhile?.length ? { meanwhile: [...recommended.meanwhile] } : {}),
          },
    reasonCode: recommended.reasonCode ?? draft.reasonCode,
  };
}

/** Whether the draft does exactly what policy proposes. */
export function isAsRecommended(draft: Draft, recommended: Recommended): boolean {
  if (draft.outcome !== "violation") return false;
  const key = (action: DecidedAction) =>
    JSON.stringify([
      action.kind,
      action.badge ?? null,
      sorted(action.abilities ?? []),
      action.kind === "warn" ? null : (action.durationDays ?? null),
    ]);
  const ours = sorted(actionsOf(draft).map(key));
  const theirs = sorted(recommended.measures.map(key));
  return ours.length === theirs.length && ours.every((each, index) => each === theirs[index]);
}

/** Chooses "no violation": nothing is done to the account. */
export function clearOf(draft: Draft): Draft {
  return {
    ...draft,
    outcome: "no_violation",
    violations: [],
    warn: false,
    badges: [],
    restrict: null,
    suspend: null,
    reasonCode: null,
    message: null,
  };
}

/** Moves to "violation" with these when the draft was not there yet. */
export function asViolation(draft: Draft, violations: readonly string[], reasonCode: string | null): Draft {
  if (draft.outcome === "violation") return draft;
  return {
    ...draft,
    outcome: "violation",
    violations: draft.violations.length > 0 ? draft.violations : [...violations],
    reasonCode,
  };
}

/** True when something is done to the account, if only a warning: a note must say why, for those who look at it later. */
export function harms(draft: Draft): boolean {
  return draft.warn || draft.badges.length > 0 || draft.restrict !== null || draft.suspend !== null;
}

export type Missing = "outcome" | "violations" | "reason" | "note" | "abilities" | "badge" | "placeholders";

/** What still has to be said before this can be decided, in the order in which it is asked. */
export function missingOf(draft: Draft, unfilled: readonly string[]): Missing[] {
  const missing: Missing[] = [];
  if (draft.outcome === null) return ["outcome"];
  if (draft.outcome === "violation" && draft.violations.length === 0) missing.push("violations");
  if (draft.restrict !== null && draft.restrict.abilities.length === 0) missing.push("abilities");
  if (draft.reasonCode === null) missing.push("reason");
  if ((harms(draft) || draft.reasonCode === "other") && draft.note.trim() === "") missing.push("note");
  if (actionsOf(draft).length > 0 && unfilled.length > 0) missing.push("placeholders");
  return missing;
}

/** A decision that was taken back, as the draft that it was: to be put right rather than written again. */
export function draftOf(decision: DecisionView): Draft {
  // What stood in for a suspension is part of that.
  const measures = decision.enforcements.filter((one) => !one.meanwhile);
  const of = (kind: MeasureKind) => measures.filter((one) => one.kind === kind);
  const [restrict] = of("restrict");
  const [suspend] = of("suspend");
  const badges = of("strip_badge");
  const meanwhile = decision.enforcements.find((one) => one.meanwhile)?.abilities ?? [];
  return {
    ...EMPTY_DRAFT,
    outcome: decision.outcome,
    violations: [...decision.violations],
    warn: of("warn").length > 0,
    badges: badges.flatMap((one) => one.badge ?? []),
    badgeDays: badges[0] === undefined ? EMPTY_DRAFT.badgeDays : badges[0].durationDays,
    restrict: restrict === undefined ? null : { days: restrict.durationDays, abilities: [...restrict.abilities] },
    suspend:
      suspend === undefined
        ? null
        : { days: suspend.durationDays, ...(meanwhile.length > 0 ? { meanwhile: [...meanwhile] } : {}) },
    reasonCode: decision.reasonCode,
    note: decision.note,
    message: decision.message === "" ? null : decision.message,
  };
}
