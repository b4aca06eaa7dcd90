import { z } from "zod";
import { VIOLATIONS } from "@/lib/policy/types";

const REPORT_CATEGORIES = [...VIOLATIONS, "other"] as const;

/** A complaint by staff. Ids are the marketplace's own. */
export const newReportSchema = z.object({
  accountId: z.string().min(1).max(200),
  contentId: z.string().min(1).max(200).nullish(),
  category: z.enum(REPORT_CATEGORIES),
  note: z.string().max(5_000, "must have 5,000 characters or fewer").default(""),
});
export type NewReport = z.input<typeof newReportSchema>;

export const filedReportSchema = z.object({ id: z.string(), caseId: z.uuid() });
export type FiledReport = z.infer<typeof filedReportSchema>;
