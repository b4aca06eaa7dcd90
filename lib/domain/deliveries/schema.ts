import { z } from "zod";

export const DELIVERY_STATES = ["pending", "delivered", "dead"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const deliverySchema = z.object({
  id: z.uuid(),
  /** Of the message, as `webhook-id` carries it. */
  messageId: z.uuid(),
  /** Grows with every message; what an account is told with a higher one is newer. */
  sequence: z.number().int(),
  type: z.string(),
  /** The marketplace's own id. */
  accountId: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.number().int(),
  createdAt: z.iso.datetime(),
  lastAttemptAt: z.iso.datetime().nullable(),
  /** `delivered`, `refused` (another status than 2xx) or the name of what went wrong. */
  lastResult: z.string().nullable(),
  lastStatus: z.number().int().nullable(),
  lastMs: z.number().int().nullable(),
  /** The beginning of what was answered. */
  lastBody: z.string().nullable(),
  /** When it is tried next; null when finished, or while an earlier one of the account is in its way. */
  nextAttemptAt: z.iso.datetime().nullable(),
  /** An earlier message of the same account has to go out first. */
  heldBack: z.boolean(),
  finishedAt: z.iso.datetime().nullable(),
});
export type DeliveryView = z.infer<typeof deliverySchema>;

export const deliveryFilterSchema = z.object({ state: z.enum(DELIVERY_STATES).optional() });
export type DeliveryFilter = z.infer<typeof deliveryFilterSchema>;
