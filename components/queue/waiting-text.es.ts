import type { queueWaitingText } from "@/components/queue/waiting-text";
import type { Words } from "@/components/ui/language";

export const queueWaitingSpanish: Words<typeof queueWaitingText> = {
  snoozed: (by, until) => `Pospuesto por ${by} hasta ${until}`,
  escalated: (by) => `Elevado por ${by}`,
  until: (time) => `Hasta ${time}`,
};
