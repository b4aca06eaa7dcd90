import { inLanguage } from "@/components/ui/language";

/** Words of what people say of signals. */
export const verdictText = inLanguage("verdict", {
  question: "Is this right?",
  right: "Right",
  wrong: "Wrong",
  really: "What it really is",
  nothing: "No contact at all",
  unsaid: "Not said",
  others: (right: number, wrong: number) =>
    [right === 0 ? "" : `${right} say right`, wrong === 0 ? "" : `${wrong} say wrong`]
      .filter((part) => part !== "")
      .join(", "),
  failed: "Your word was not kept",
});
