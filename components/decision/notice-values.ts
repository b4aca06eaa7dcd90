import type { DecidedAction } from "@/components/decision/draft";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { measuresInWords, noticeWords } from "@/lib/policy/notice-words";

/**
 * What a notice says of a decision that is not made yet, in the notice's language, whatever the reader's. How long a
 * measure lasts, not until when: it counts from when the measure begins, and grace or a second person may put that off. So
 * with the time to appeal, which counts from the telling: a day worked out now would be too early.
 */
export function noticeValues(
  actions: readonly DecidedAction[],
  policy: PolicyExcerpt,
): { measures: string; appealUntil: string } {
  const told = (code: string) => policy.abilities.find((each) => each.code === code)?.told ?? code;
  return {
    measures: measuresInWords(
      policy.language,
      actions.map(({ kind, badge, abilities, durationDays }) => ({
        kind,
        badge: badge ?? null,
        abilities: (abilities ?? []).map(told),
        ends: typeof durationDays === "number" ? { days: durationDays } : null,
      })),
    ),
    appealUntil: noticeWords(policy.language).daysAfter(policy.appealWindowDays),
  };
}
