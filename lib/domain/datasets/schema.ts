import { z } from "zod";
import { auditFilterSchema } from "@/lib/domain/audit/schema";
import { caseFilterSchema } from "@/lib/domain/cases/schema";
import { ROOT_CAUSES } from "@/lib/domain/comparisons/schema";
import { decisionFilterSchema } from "@/lib/domain/decision-history/schema";
import { enforcementFilterSchema } from "@/lib/domain/enforcement/schema";
import { caseFiguresFilterSchema, overviewFilterSchema } from "@/lib/domain/insights/schema";
import { instant } from "@/lib/platform/instant";
import type { Permission } from "@/lib/platform/permissions";
import { PHASES, SURFACES } from "@/lib/policy/types";

export const DATASETS = [
  "cases",
  "content",
  "signals",
  "decisions",
  "enforcements",
  "appeals",
  "reports",
  "audit_events",
  "quality_reviews",
  "daily_figures",
  "case_figures",
] as const;
export type Dataset = (typeof DATASETS)[number];

export type ColumnType = "text" | "integer" | "number" | "decimal" | "time" | "date" | "list" | "boolean";

export type Column = {
  name: string;
  type: ColumnType;
  description: string;
  sql: string;
  /** The expression gives `{text, judged, spans}` and the text is masked here: the database cannot do it. */
  masked?: true;
  /** The expression for an unmasked file. */
  plain?: string;
  /** Left out for those without this permission. */
  needs?: Permission;
};

const from = instant.optional();
const to = instant.optional();
const account = z.string().max(200).optional();
const listOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .preprocess((value) => (typeof value === "string" ? value.split(",") : value), z.array(z.enum(codes)).min(1))
    .optional();

/**
 * The filters of the list pages, strict: what a dataset does not know is refused, not ignored. Times are half-open,
 * [from, to). Not carried over are the assignee, which depends on who asks, and the free text, which would lie readable in
 * the stored question.
 */
export const FILTERS = {
  cases: caseFilterSchema.omit({ assignee: true, q: true }).extend({ from, to }).strict(),
  content: z.strictObject({
    surface: listOf(SURFACES),
    author: account,
    conversation: z.string().max(200).optional(),
    from,
    to,
  }),
  signals: z.strictObject({
    kind: z
      .preprocess(
        (value) => (typeof value === "string" ? value.split(",") : value),
        z.array(z.string().max(40)).min(1).max(20),
      )
      .optional(),
    detector: z.string().max(100).optional(),
    author: account,
    from,
    to,
  }),
  decisions: decisionFilterSchema.strict(),
  enforcements: enforcementFilterSchema.strict(),
  appeals: z.strictObject({
    state: z.string().max(20).optional(),
    outcome: z.string().max(20).optional(),
    account,
    from,
    to,
  }),
  reports: z.strictObject({ category: z.string().max(40).optional(), account, from, to }),
  audit_events: auditFilterSchema.strict(),
  quality_reviews: z.strictObject({
    kind: listOf(["sample", "calibration"]),
    phase: listOf(PHASES),
    disputed: z.enum(["true", "false"]).optional(),
    rootCause: listOf(ROOT_CAUSES),
    from,
    to,
  }),
  daily_figures: overviewFilterSchema.strict(),
  case_figures: caseFiguresFilterSchema.strict(),
} as const satisfies Record<Dataset, z.ZodType>;
