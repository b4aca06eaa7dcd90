import { actionsOf, type DecidedAction, type Draft } from "@/components/decision/draft";
import { graceOf, type PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { decisionText } from "@/components/decision/text";
import type { RecommendationView } from "@/lib/domain/decisions/schema";
import type { MeasureKind } from "@/lib/policy/types";

export type Consequence = {
  kind:
    | "clear"
    | "warn"
    | "strip_badge"
    | "restrict"
    | "suspend"
    | "strike"
    | "message"
    | "told"
    | "statement"
    | "undo"
    | "close";
  text: string;
};

type Context = {
  policy: PolicyExcerpt;
  /** Kinds of measure that wait for a second person on this account, and whether they bind while they do. */
  secondPerson: RecommendationView["secondPerson"];
  sendsMessage: boolean;
};

/** Everything that deciding this draft sets in motion, before it is pressed. */
export function consequencesOf(draft: Draft, context: Context): Consequence[] {
  const text = decisionText.effects;
  if (draft.outcome === null) return [];
  const lasting = (days: number | null | undefined) =>
    days === null || days === undefined ? text.untilLifted : text.lasting(days);
  const waits = (kind: MeasureKind) => context.secondPerson.find((second) => second.kind === kind) ?? null;
  /** What is said of a measure, with what it waits for. */
  const said = (kind: MeasureKind, what: string) => {
    const second = waits(kind);
    return second === null ? what : second.activeMeanwhile ? text.confirmedLater(what) : text.onceApproved(what);
  };
  const grace = graceOf(context.policy, draft.violations);
  const undo: Consequence = { kind: "undo", text: grace > 0 ? text.undo(grace) : text.atOnce };
  if (draft.outcome === "no_violation") {
    return [{ kind: "clear", text: text.cleared }, { kind: "told", text: text.told([text.reporters]) }, undo];
  }
  const ability = (code: string) =>
    context.policy.abilities.find((each) => each.code === code)?.label.toLowerCase() ?? code;
  const wordsOf = (action: DecidedAction): string => {
    switch (action.kind) {
      case "warn":
        return text.warned;
      case "strip_badge":
        return text.stripped(action.badge ?? "", lasting(action.durationDays));
      case "restrict":
        return text.restricted((action.abilities ?? []).map(ability).join(", "), lasting(action.durationDays));
      case "suspend":
        return text.suspended(lasting(action.durationDays));
    }
  };
  const consequenceOf = (action: DecidedAction): Consequence => ({
    kind: action.kind,
    text: said(action.kind, wordsOf(action)),
  });
  const list = actionsOf(draft).flatMap((action): Consequence[] => {
    const taken = action.meanwhile ?? [];
    if (taken.length === 0) return [consequenceOf(action)];
    return [consequenceOf(action), { kind: "restrict", text: text.meanwhile(taken.map(ability).join(", ")) }];
  });
  if (list.length === 0) list.push({ kind: "clear", text: text.confirmed });
  if (draft.violations.length > 0) list.push({ kind: "strike", text: text.strikesOnly(draft.violations.length) });
  if (context.sendsMessage) {
    // Words about the whole decision are sent once all of it stands.
    const whole = actionsOf(draft).every(({ kind }) => waits(kind)?.activeMeanwhile !== false);
    list.push({ kind: "message", text: whole ? text.messageShown : text.messageWaits });
  }
  list.push({
    kind: "told",
    text: text.told([
      text.reporters,
      ...(draft.violations.includes("scam_script") ? [text.writtenTo] : []),
      ...(draft.violations.includes("contact_info") ? [text.hidden] : []),
    ]),
  });
  if (actionsOf(draft).some((action) => action.kind !== "warn")) list.push({ kind: "statement", text: text.statement });
  return [...list, undo];
}

/** `restricted 7 days, Top Rated stripped`: one line for a notice. */
export function summaryOf(draft: Draft): string {
  if (draft.outcome === "no_violation") return decisionText.undo.cleared;
  const parts = actionsOf(draft).map(shortly);
  return parts.length === 0 ? decisionText.undo.decided : parts.join(", ");
}

/** `restrict 7 days, strip badge Top Rated`: measures within a sentence. */
export function measuresShortly(measures: readonly DecidedAction[]): string {
  return measures
    .map(shortly)
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join(", ");
}

function shortly(action: DecidedAction): string {
  switch (action.kind) {
    case "warn":
      return decisionText.warn;
    case "strip_badge":
      return `${decisionText.stripBadge} ${action.badge ?? ""}`;
    case "restrict":
      return decisionText.restrictFor(decisionText.days(action.durationDays ?? null));
    case "suspend":
      return decisionText.suspendFor(decisionText.days(action.durationDays ?? null));
  }
}
