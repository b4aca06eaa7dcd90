import { z } from "zod";
import { exampleSchema } from "@/lib/domain/backtests/schema";

export const shadowReportSchema = z.object({
  since: z.iso.datetime().nullable(),
  /** Judged by both. */
  contents: z.number().int(),
  /** Contents in which the two differ. */
  differences: z.number().int(),
  /** By violation and phase: seen only by the draft, and only by the live policy. */
  byViolation: z.array(
    z.object({ violation: z.string(), phase: z.string(), added: z.number().int(), removed: z.number().int() }),
  ),
  /** The newest, masked. */
  examples: z.array(exampleSchema),
});
export type ShadowReport = z.infer<typeof shadowReportSchema>;
