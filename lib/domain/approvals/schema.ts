import { z } from "zod";
import { accountRefSchema, enforcementSchema, staffRefSchema } from "@/lib/domain/enforcement/schema";
import { LADDER_STEPS } from "@/lib/policy/policy-data";

const time = z.iso.datetime();

/** A decision that waits for its second person. */
export const approvalRowSchema = z.object({
  decisionId: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  account: accountRefSchema,
  violations: z.array(z.string()),
  reasonCode: z.string(),
  note: z.string(),
  /** Those that wait, binding meanwhile or not. */
  measures: z.array(enforcementSchema),
  /** The restriction that stands in for a suspension, while there is one. */
  meanwhile: z.array(enforcementSchema),
  recommendedStep: z.enum(LADDER_STEPS).nullable(),
  decidedBy: staffRefSchema,
  decidedAt: time,
  undoUntil: time,
  dueAt: time,
  overdue: z.boolean(),
  /** When the reminder of its due time went out. */
  remindedAt: time.nullable(),
  /** What the reader may do now. */
  allowed: z.object({ approve: z.boolean(), reject: z.boolean() }),
});
export type ApprovalRow = z.infer<typeof approvalRowSchema>;

/** Counted to 100 and no further. */
export const waitingCountSchema = z.object({ open: z.number().int(), overdue: z.number().int() });
export type WaitingCount = z.infer<typeof waitingCountSchema>;
