import { inLanguage } from "@/components/ui/language";

/** Words of putting a case to sleep, passing it on and giving it to somebody. */
export const waitText = inLanguage("wait", {
  snooze: "Snooze",
  escalate: "Escalate",
  assign: "Assign",
  wake: "Wake",
  giveBack: "Give back",
  reReview: "A lead is asked to look again since",
  stands: "Looked at again, stands",
  submit: { snooze: "Snooze", escalate: "Pass on to a lead", assign: "Assign" },
  titles: {
    snooze: (n: number) => `Snooze case ${n}`,
    escalate: (n: number) => `Pass case ${n} on to a lead`,
    assign: (n: number) => `Give case ${n} to somebody`,
  },
  about: {
    snooze: "It leaves the queue and comes back then, or before if something new is flagged.",
    escalate: "From then on only a lead takes it.",
    assign: "It stays where it is in the queue; others' next case passes it over.",
  },
  failed: { snooze: "The case was not snoozed", escalate: "The case was not passed on", assign: "It was not assigned" },
  done: { snooze: (until: string) => `snoozed until ${until}`, escalate: "passed on to a lead" },
  until: "Until",
  untils: {
    hour: "In an hour",
    evening: "In four hours",
    tomorrow: "Tomorrow, this time",
    threeDays: "In three days",
    week: "In a week",
  },
  reason: "Why",
  reasonAbout: "For whoever takes it next. No contact details.",
  who: "To",
  nobody: "Nobody",
  snoozed: "Snoozed until",
  escalated: "Passed on to a lead",
  by: (name: string) => `by ${name}`,
  assigned: (name: string) => `For ${name}`,
});
