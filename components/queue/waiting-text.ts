import { inLanguage } from "@/components/ui/language";

/** Words of cases that wait: asleep, or with the leads. */
export const queueWaitingText = inLanguage("queueWaiting", {
  snoozed: (by: string, until: string) => `Snoozed by ${by} until ${until}`,
  escalated: (by: string) => `Escalated by ${by}`,
  until: (time: string) => `Until ${time}`,
});
