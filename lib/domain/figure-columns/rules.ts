import type { Column } from "@/lib/domain/datasets/schema";

/** Counts of days, over the folded and unfolded figures `f` and, of cases, `g`. */
export const FIGURE_COLUMNS: Record<"daily_figures" | "case_figures", readonly Column[]> = {
  daily_figures: [
    { name: "day", type: "date", description: "UTC day.", sql: "f.day::text" },
    { name: "metric", type: "text", description: "What is counted.", sql: "f.metric" },
    {
      name: "violation",
      type: "text",
      description: "Violation code, empty where it does not apply.",
      sql: "f.violation",
    },
    { name: "phase", type: "text", description: "Phase, empty where it does not apply.", sql: "f.phase" },
    { name: "surface", type: "text", description: "Surface, empty where it does not apply.", sql: "f.surface" },
    { name: "detector", type: "text", description: "Detector, empty where it does not apply.", sql: "f.detector" },
    { name: "measure", type: "text", description: "Measure kind, empty where it does not apply.", sql: "f.measure" },
    { name: "count", type: "integer", description: "Count of the day; a correction may be negative.", sql: "f.count" },
  ],
  case_figures: [
    { name: "day", type: "date", description: "UTC day.", sql: "g.day::text" },
    {
      name: "metric",
      type: "text",
      description: "opened, first_review or decided (cases); outcome or reversed (decisions).",
      sql: "g.metric",
    },
    { name: "violation", type: "text", description: "First violation of the case or decision.", sql: "g.violation" },
    { name: "phase", type: "text", description: "Phase of the case.", sql: "g.phase" },
    { name: "surface", type: "text", description: "Surface of the case.", sql: "g.surface" },
    {
      name: "account_kind",
      type: "text",
      description: "client, freelancer, agency or unknown.",
      sql: "g.account_kind",
    },
    { name: "language", type: "text", description: "Language of the evidence, where known.", sql: "g.language" },
    { name: "country", type: "text", description: "The account's country when the case was opened.", sql: "g.country" },
    {
      name: "policy_version",
      type: "integer",
      description: "Policy of the case or decision.",
      sql: "g.policy_version",
    },
    { name: "outcome", type: "text", description: "violation or no_violation, of decisions.", sql: "g.outcome" },
    { name: "late", type: "boolean", description: "After the case's due time.", sql: "g.late" },
    {
      name: "minutes",
      type: "integer",
      description: "Since the case was opened, to the step below: 1 to 120, then 5, 15, 60 and 1,440 minutes.",
      sql: "g.minutes",
    },
    { name: "count", type: "integer", description: "How many.", sql: "g.count" },
  ],
};
