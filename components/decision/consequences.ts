import { actionsOf, type DecidedAction, type Draft } from "@/components/decision/draft";
import { graceOf, type PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { decisionText } from "@/components/decision/text";

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
  /** How a day so many days from now reads to the person who looks. */
  dayIn: (days: number) => string;
  sendsMessage: boolean;
};

/** Everything that deciding this draft sets in motion, before it is pressed. */
export function consequencesOf(draft: Draft, context: Context): Consequence[] {
  const text = decisionText.effects;
  if (draft.outcome === null) return [];
  const until = (days: number | null | undefined) =>
    days === null || days === undefined ? text.untilLifted : text.until(context.dayIn(days));
  const grace = graceOf(context.policy, draft.violations);
  const undo: Consequence = { kind: "undo", text: grace > 0 ? text.undo(grace) : text.atOnce };
  if (draft.outcome === "no_violation") {
    return [{ kind: "clear", text: text.cleared }, { kind: "told", text: text.told([text.reporters]) }, undo];
  }
  const ability = (code: string) =>
    context.policy.abilities.find((each) => each.code === code)?.label.toLowerCase() ?? code;
  const consequenceOf = (action: DecidedAction): Consequence => {
    switch (action.kind) {
      case "warn":
        return { kind: "warn", text: text.warned };
      case "strip_badge":
        return { kind: "strip_badge", text: text.stripped(action.badge ?? "", until(action.durationDays)) };
      case "restrict":
        return {
          kind: "restrict",
          text: text.restricted((action.abilities ?? []).map(ability).join(", "), until(action.durationDays)),
        };
      case "suspend":
        return { kind: "suspend", text: text.suspended(until(action.durationDays)) };
    }
  };
  const list = actionsOf(draft).flatMap((action): Consequence[] => {
    const taken = action.meanwhile ?? [];
    if (taken.length === 0) return [consequenceOf(action)];
    return [consequenceOf(action), { kind: "restrict", text: text.meanwhile(taken.map(ability).join(", ")) }];
  });
  if (list.length === 0) list.push({ kind: "clear", text: text.confirmed });
  if (draft.violations.length > 0) list.push({ kind: "strike", text: text.strikesOnly(draft.violations.length) });
  if (context.sendsMessage) list.push({ kind: "message", text: text.messageShown });
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
