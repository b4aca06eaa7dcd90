import { z } from "zod";
import { policyDataSchema } from "@/lib/policy/policy-data";

export const policySummarySchema = z.object({
  version: z.number().int(),
  publishedAt: z.iso.datetime(),
  publishedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  reason: z.string(),
  /** True for the one that new content is judged by. */
  current: z.boolean(),
});
export type PolicySummary = z.infer<typeof policySummarySchema>;

export const policyVersionSchema = policySummarySchema.extend({ data: policyDataSchema });
export type PolicyVersionView = z.infer<typeof policyVersionSchema>;
