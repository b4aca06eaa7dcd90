import type { DecidedAction } from "@/components/decision/draft";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { measuresInWords, noticeWords } from "@/lib/policy/notice-words";

/**
 * What the account is told of measures that are not imposed yet, in its language, whatever the reader's. How long one
 * lasts, not until when: it counts from when the measure begins, and grace or a second person may put that off.
 */
export function measuresTold(
  actions: readonly DecidedAction[],
  { language, abilities }: Pick<PolicyExcerpt, "language" | "abilities">,
): string {
  const told = (code: string) => abilities.find((each) => each.code === code)?.told ?? code;
  return measuresInWords(
    language,
    actions.map((action) => ({
      kind: action.kind,
      badge: action.badge ?? null,
      abilities: (action.abilities ?? []).map(told),
      ends: typeof action.durationDays === "number" ? { days: action.durationDays } : null,
    })),
  );
}

/**
 * What a notice says of a decision that is not made yet. The time to appeal is told as its length too: it counts from
 * the telling, so a day worked out now would be too early.
 */
export function noticeValues(
  actions: readonly DecidedAction[],
  policy: PolicyExcerpt,
): { measures: string; appealUntil: string } {
  return {
    measures: measuresTold(actions, policy),
    appealUntil: noticeWords(policy.language).daysAfter(policy.appealWindowDays),
  };
}
