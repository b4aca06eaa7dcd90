import { inLanguage } from "@/components/ui/language";

/** Words of taking other cases of the account along. */
export const alongText = inLanguage("along", {
  legend: "Other open cases of this account",
  about:
    "Ticked ones are decided along: same outcome, reason and note, no second measure. Undone together, or each by itself.",
  one: (number: number, what: string) => `Case ${number}, ${what}`,
  none: "nothing flagged as a violation",
  effect: (cases: string) => `Decided along: case ${cases}`,
  kept: (number: number, why: string) => `Case ${number} did not go along: ${why}`,
  undoAll: (count: number) => `Undo all ${count}`,
  stands: (number: number, why: string) => `Case ${number} stays decided: ${why}`,
  failed: (why: string) => `The other cases did not go along: ${why}`,
});
