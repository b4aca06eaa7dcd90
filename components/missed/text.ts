import { inLanguage } from "@/components/ui/language";

/** Words of what people mark as missed by detection. */
export const missedText = inLanguage("missed", {
  act: "Missed",
  label: "Mark what was missed",
  title: "Mark what detection missed",
  about:
    "It is masked from then on like a signal of its kind and counts for the detectors' recall. Nothing is flagged by it.",
  message: "In the text of",
  by: (name: string, at: string) => `${name}, ${at}`,
  stretch: "Select the piece of the text",
  chosen: (text: string) => `Chosen: “${text}”`,
  noneChosen: "Nothing is selected yet. Use the pointer, or Shift and the arrow keys.",
  kind: "What it is",
  why: "Why it should have been found",
  submit: "Mark it",
  failed: "Not marked",
  marked: (by: string) => `Marked by ${by}`,
  takeBack: "Take back",
  notTakenBack: "Not taken back",
  done: "Marked as missed.",
});
