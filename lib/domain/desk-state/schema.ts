import { z } from "zod";
import { waitingCountSchema } from "@/lib/domain/approvals/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";

const time = z.iso.datetime();

/** How the desk stands at this moment: what whoever leads the shift looks at. */
export const deskStateSchema = z.object({
  asOf: time,
  /** Each counted to 10,000 and no further. */
  cases: z.object({
    open: z.number().int(),
    snoozed: z.number().int(),
    escalated: z.number().int(),
    /** Open and past the due time; due within the next hour. */
    overdue: z.number().int(),
    dueSoon: z.number().int(),
    escalatedOverdue: z.number().int(),
    held: z.number().int(),
    oldestOpenedAt: time.nullable(),
  }),
  /** In the 60 minutes before, each counted to 10,000; decisions undone since are left out. */
  lastHour: z.object({ opened: z.number().int(), decided: z.number().int() }),
  approvals: waitingCountSchema,
  appeals: waitingCountSchema,
  /** Who holds which cases, by name; null for whoever may not assign cases. */
  holders: z
    .array(
      staffRefSchema.extend({
        cases: z.array(z.object({ id: z.uuid(), number: z.number().int(), since: time, dueAt: time })),
      }),
    )
    .nullable(),
});
export type DeskState = z.infer<typeof deskStateSchema>;
