import { inLanguage } from "@/components/ui/language";

/** Words of the page on how the desk stands now. */
export const deskStateText = inLanguage("desk-state", {
  title: "The desk now",
  tab: "Now",
  about: "What waits at this moment, counted anew every 15 seconds. A figure leads to what it counts. As of",
  failed: "The desk did not answer",
  groups: {
    cases: "Cases that wait",
    others: "What else waits",
    hour: "The last hour",
  },
  figures: {
    open: "Open",
    overdue: "Open, past their due time",
    dueSoon: "Open, due within the hour",
    escalated: "With a lead",
    snoozed: "Asleep",
    held: "Held by somebody",
    oldest: "Waiting longest",
    approvals: "For a second person",
    appeals: "Appeals",
    opened: "Cases opened",
    decided: "Cases decided",
  },
  overdue: (_n: number, said: string) => `${said} overdue`,
  noneOverdue: "none overdue",
  atLeast: (n: string) => `${n}+`,
  growing: (n: string) => `${n} more opened than decided`,
  shrinking: (n: string) => `${n} more decided than opened`,
  even: "as many decided as opened",
  holders: {
    title: "Who holds what",
    about: "Cases taken and not yet let go, by name. Only leads see who.",
    none: "Nobody holds a case.",
    columns: ["Person", "Case", "Held for", "Due"],
    late: "overdue",
  },
});
