import { z } from "zod";
import { accountRefSchema, staffRefSchema } from "@/lib/domain/enforcement/schema";

export const MAX_MUTE_DAYS = 180;

/** How right somebody's reports were, and whether they are listened to at present. */
export const reporterSchema = z.object({
  account: accountRefSchema,
  /** All that they filed, kept ones too. */
  reports: z.number().int(),
  /** Filed while muted: kept, put before nobody. */
  kept: z.number().int(),
  /** Reports on cases that were decided, by what was decided. */
  confirmed: z.number().int(),
  rejected: z.number().int(),
  /** Confirmed out of decided; null while nothing is decided. */
  accuracy: z.number().nullable(),
  lastReportAt: z.iso.datetime().nullable(),
  mute: z
    .object({
      by: staffRefSchema,
      at: z.iso.datetime(),
      until: z.iso.datetime(),
      reason: z.string(),
    })
    .nullable(),
  /** What the reader may do. */
  allowed: z.object({ mute: z.boolean() }),
});
export type ReporterView = z.infer<typeof reporterSchema>;

export const muteSchema = z.strictObject({
  days: z
    .number()
    .int("must be whole days")
    .min(1, "must be 1 day or more")
    .max(MAX_MUTE_DAYS, `must be ${MAX_MUTE_DAYS} days or fewer`),
  reason: z
    .string()
    .trim()
    .min(3, "say why, in 3 characters or more")
    .max(2_000, "must have 2,000 characters or fewer"),
});
export type MuteInput = z.output<typeof muteSchema>;
