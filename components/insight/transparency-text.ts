import { inLanguage } from "@/components/ui/language";

export type FigureWords = { label: string; definition: string };

/** Words of the transparency page. */
export const transparencyText = inLanguage("transparency", {
  title: "Transparency figures",
  from: "From (UTC day)",
  to: "To, this day included",
  show: "Show the figures",
  refused: "Choose a period of up to two years whose first day is not after its last.",
  columns: { refs: "For", figure: "Figure", slice: "Cut", value: "Value", n: "Of", definition: "What it counts" },
  whole: "all",
  none: "none",
  foundBy: {
    automated: "Detection",
    report: "A report",
    user_report: "A user's report",
    staff_report: "A report by staff",
    unknown: "not known",
  },
  other: "Something else",
  method: "Method",
  notCovered: "Not covered",
  csv: "Download as CSV",
  json: "Download as JSON",
  /** The report's own words, which the API says in English. */
  figure: (_code: string, said: FigureWords): FigureWords => said,
  sentence: (said: string) => said,
  command: "The same figures by command:",
});
