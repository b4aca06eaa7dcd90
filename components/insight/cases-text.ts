import { inLanguage } from "@/components/ui/language";
import { uiText } from "@/components/ui/text";
import type { CaseDimension } from "@/lib/domain/insights/schema";

/** Words of the page on speed and outcomes. */
export const casesText = inLanguage("cases", {
  failed: "The figures did not load",
  unit: "One mark is",
  units: { day: "a day", week: "a week", month: "a month", quarter: "a quarter" },
  by: "Cut by",
  dimensions: {
    violation: "Violation",
    phase: "Phase",
    surface: "Surface",
    accountKind: "Client or freelancer",
    language: "Language",
    country: "Country",
    policyVersion: "Policy version",
  } satisfies Record<CaseDimension, string>,
  hints: {
    language: "A code of two letters, such as es.",
    country: "A code of two letters, such as PT.",
    policyVersion: "The number of the version that the case was opened under.",
  },
  unknown: "not known",
  totals: {
    label: "Totals, against the same number of days before",
    opened: "Cases opened",
    review: (n: string) => `To first review, median, n = ${n}`,
    decision: (n: string) => `To decision, median, n = ${n}`,
    late: (n: string) => `Decided late, n = ${n}`,
    violation: (n: string) => `Violation confirmed, n = ${n}`,
    p90: (text: string) => `p90 ${text}`,
    of: (hits: string, n: string) => `${hits} of ${n}`,
  },
  volume: {
    title: "Opened and decided",
    about: "Cases by the day they were opened, and by the day they were decided; undone decisions are not counted.",
    opened: "Opened",
    decided: "Decided",
  },
  times: {
    review: "Time to first review",
    reviewAbout: "From opening to the first claim (or the decision, where none was noted). Minutes, nearest rank.",
    decision: "Time to decision",
    decisionAbout: "From opening to the decision that stands. Minutes, nearest rank.",
    p50: "Median",
    p90: "p90",
    from: "From day",
    n: "Cases",
    chart: (title: string) => `${title}: median as a line, p90 dashed. The table has the figures.`,
  },
  outcomes: {
    title: "Outcomes",
    about: "Decisions by the day they were made, those undone left out; reversals by the day of the reversal.",
    violation: "Violation",
    noViolation: "No violation",
    reversed: "Reversed",
  },
  late: {
    title: "Decided after the due time",
    about: "By the day of the decision.",
    late: "Late",
    inTime: "In time",
  },
  backlog: {
    title: "Backlog by age",
    about: "Open, snoozed and escalated cases now, whatever the period and filters. Hatched: past the due time.",
    age: "Age",
    count: "Cases",
    overdue: "Overdue",
    under: (text: string) => `under ${text}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    over: (text: string) => `over ${text}`,
    list: "The cases, longest waiting first",
  },
  sliced: {
    title: (dimension: string) => `By ${dimension.toLowerCase()}`,
    about: "Cases opened in the period; times and shares of those decided in it. Under 30 there is no share.",
    opened: "Opened",
    decided: "Decided",
    p50: "Median, min",
    p90: "p90, min",
    late: "Late",
    confirmed: "Violation",
    noViolation: "No violation",
    reversed: "Reversed",
  },
  changes: (version: number, reason: string) => `Policy ${version}: ${reason}`,
  behind: {
    open: "Cases behind it",
    title: "The cases behind this figure",
    metric: "Which",
    metrics: { opened: "Opened", first_review: "First reviewed", decided: "Decided" },
    from: "From",
    to: "To, included",
    onlyLate: "Only those after their due time",
    columns: ["Case", "Account", "Status", "Phase", "Opened", "Minutes", "Late"],
    statuses: {
      open: "Open",
      snoozed: "Snoozed",
      escalated: "Escalated",
      decided: "Decided",
      withdrawn: "Withdrawn",
    } as Record<string, string>,
    none: "No case fits.",
    failed: "The cases did not load",
    yes: "late",
    more: "Next page",
    first: "First page",
  },
});

/** `38 m`, `3 h 08`, `2 d 4 h`. */
export function span(minutes: number): string {
  if (minutes < 60) return uiText.time.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes < 2880) return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
