import { z } from "zod";

export const holdReasonSchema = z.object({
  reason: z.string().trim().min(3).max(1_000).meta({ description: "Why; kept beside the hold, not in the trail." }),
});

const person = z.object({ id: z.string(), name: z.string() });

export const holdSchema = z.object({
  id: z.uuid(),
  accountId: z.string(),
  reason: z.string(),
  setBy: person,
  setAt: z.iso.datetime(),
  liftedBy: person.nullable(),
  liftedAt: z.iso.datetime().nullable(),
  liftReason: z.string().nullable(),
});
export type HoldView = z.infer<typeof holdSchema>;
