import { z } from "zod";
import { policyDataSchema } from "@/lib/policy/policy-data";

/** What a policy calls one of its reasons; null where it names none of this code. */
export const reasonLabelSchema = z.object({ en: z.string(), es: z.string() }).nullable();
export type ReasonLabel = z.infer<typeof reasonLabelSchema>;

export const policySummarySchema = z.object({
  version: z.number().int(),
  publishedAt: z.iso.datetime(),
  publishedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  approvedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** The earlier version whose rules it brought back. */
  restores: z.number().int().nullable(),
  reason: z.string(),
  /** True for the one that new content is judged by. */
  current: z.boolean(),
});
export type PolicySummary = z.infer<typeof policySummarySchema>;

export const policyVersionSchema = policySummarySchema.extend({ data: policyDataSchema });
export type PolicyVersionView = z.infer<typeof policyVersionSchema>;

export const comparisonSchema = z.object({
  from: policySummarySchema,
  to: policySummarySchema,
  changes: z.array(z.object({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
  /** Paths of the changes that want a second person. */
  secondPersonFor: z.array(z.string()),
});
export type Comparison = z.infer<typeof comparisonSchema>;
