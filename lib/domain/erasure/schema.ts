import { z } from "zod";

export const newErasureSchema = z.object({
  reason: z.string().trim().min(3).max(1_000).meta({ description: "Why; kept beside the erasure, not in the trail." }),
});

export const erasureSchema = z.object({
  id: z.uuid(),
  accountId: z.string(),
  erasedAt: z.iso.datetime(),
  contents: z.number().int(),
  evidence: z.number().int(),
  reports: z.number().int(),
  notes: z.number().int(),
});
export type ErasureView = z.infer<typeof erasureSchema>;
