import { z } from "zod";
import { caseFilterSchema } from "@/lib/domain/cases/schema";
import { DECISION_STATES, OUTCOMES } from "@/lib/domain/decisions/schema";
import { enforcementFilterSchema } from "@/lib/domain/enforcement/schema";
import { overviewFilterSchema } from "@/lib/domain/insights/schema";
import { VIOLATIONS } from "@/lib/policy/types";

export const DATASETS = ["cases", "decisions", "enforcements", "daily_figures"] as const;
export type Dataset = (typeof DATASETS)[number];

export const EXPORT_FORMATS = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How long an export can be fetched, in hours. */
export const EXPORT_HOURS = 24;

const from = z.coerce.date().optional();
const to = z.coerce.date().optional();

/**
 * The filters of the list pages, strict: what a dataset does not know is refused, not ignored. Times are half-open,
 * [from, to). Not carried over are the assignee, which depends on who asks, and the free text, which would lie readable in
 * the stored question.
 */
export const FILTERS = {
  cases: caseFilterSchema.omit({ assignee: true, q: true }).extend({ from, to }).strict(),
  decisions: z.strictObject({
    outcome: z.array(z.enum(OUTCOMES)).min(1).optional(),
    state: z.array(z.enum(DECISION_STATES)).min(1).optional(),
    violation: z.array(z.enum(VIOLATIONS)).min(1).optional(),
    account: z.string().max(200).optional(),
    from,
    to,
  }),
  enforcements: enforcementFilterSchema.strict(),
  daily_figures: overviewFilterSchema.strict(),
} as const;

/** The filter is the one of the dataset's own list page; unknown columns and filters are refused, not ignored. */
export const newExportSchema = z.strictObject({
  dataset: z.enum(DATASETS),
  format: z.enum(EXPORT_FORMATS),
  filter: z.record(z.string(), z.unknown()).default({}),
  /** All of them, in the dictionary's order, when absent. */
  columns: z.array(z.string().max(60)).min(1).max(60).optional(),
});
export type NewExport = z.infer<typeof newExportSchema>;

export const exportSchema = z.object({
  id: z.uuid(),
  dataset: z.enum(DATASETS),
  format: z.enum(EXPORT_FORMATS),
  state: z.enum(["ready", "expired"]),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** The data dictionary of the chosen columns. */
  columns: z.array(z.object({ name: z.string(), type: z.string(), description: z.string() })),
  file: z.string(),
});
export type ExportView = z.infer<typeof exportSchema>;

export type ColumnType = "text" | "integer" | "decimal" | "time" | "date" | "list" | "boolean";

export type Column = { name: string; type: ColumnType; description: string; sql: string };

/** One SQL expression a column, over the aliases that the dataset's query in `data.ts` gives. Nothing here is unmasked. */
export const COLUMNS: Record<Dataset, readonly Column[]> = {
  cases: [
    { name: "id", type: "text", description: "Docket's case id.", sql: "c.id" },
    { name: "status", type: "text", description: "open, snoozed, escalated, decided or withdrawn.", sql: "c.status" },
    { name: "account_id", type: "text", description: "The marketplace's id of the account.", sql: "c.account_id" },
    {
      name: "account_kind",
      type: "text",
      description: "client, freelancer, agency or unknown.",
      sql: "c.account_kind",
    },
    {
      name: "violations",
      type: "list",
      description: "Codes of the standing flags, separated by a space.",
      sql: "c.violations",
    },
    { name: "phase", type: "text", description: "Phase when the gravest flagged content was written.", sql: "c.phase" },
    { name: "surface", type: "text", description: "Where the gravest flagged content stands.", sql: "c.surface" },
    { name: "language", type: "text", description: "Language of the evidence, where known.", sql: "c.language" },
    {
      name: "score",
      type: "decimal",
      description: "Highest probability among the standing flags, 0 to 1.",
      sql: "c.score",
    },
    { name: "value_amount", type: "decimal", description: "Contract value at stake.", sql: "c.value_amount" },
    { name: "value_currency", type: "text", description: "ISO 4217 code of the value.", sql: "c.value_currency" },
    {
      name: "policy_version",
      type: "integer",
      description: "Policy that judged the newest flag.",
      sql: "c.policy_version",
    },
    {
      name: "first_evidence",
      type: "text",
      description: "First line of evidence, contact values masked.",
      sql: "c.first_evidence->>'text'",
    },
    { name: "opened_at", type: "time", description: "When the first flag was raised (UTC).", sql: "c.opened_at" },
    { name: "due_at", type: "time", description: "When policy wants it decided (UTC).", sql: "c.due_at" },
    {
      name: "decided_at",
      type: "time",
      description: "When it was decided (UTC); empty while standing.",
      sql: "c.decided_at",
    },
  ],
  decisions: [
    { name: "id", type: "text", description: "Docket's decision id.", sql: "d.id" },
    { name: "case_id", type: "text", description: "The case decided.", sql: "d.case_id" },
    { name: "case_version", type: "integer", description: "Version of the case that was read.", sql: "d.case_version" },
    { name: "account_id", type: "text", description: "The marketplace's id of the account.", sql: "d.account_id" },
    { name: "outcome", type: "text", description: "violation or no_violation.", sql: "d.outcome" },
    { name: "violations", type: "list", description: "Codes confirmed, separated by a space.", sql: "d.violations" },
    { name: "reason_code", type: "text", description: "Reason code of the policy.", sql: "d.reason_code" },
    {
      name: "measures",
      type: "list",
      description: "Kinds of the measures imposed, separated by a space.",
      sql: "(SELECT array_agg(e.kind::text ORDER BY e.id) FROM enforcements e WHERE e.decision_id = d.id)",
    },
    {
      name: "recommended_step",
      type: "text",
      description: "Step of the ladder that policy recommended.",
      sql: "d.recommended->>'step'",
    },
    {
      name: "policy_version",
      type: "integer",
      description: "Policy in force at the decision.",
      sql: "d.policy_version",
    },
    { name: "phase", type: "text", description: "Phase of the case when decided.", sql: "d.phase" },
    { name: "surface", type: "text", description: "Surface of the case when decided.", sql: "d.surface" },
    { name: "state", type: "text", description: "waiting, active, undone or reversed.", sql: "d.state" },
    { name: "decided_at", type: "time", description: "When it was decided (UTC).", sql: "d.decided_at" },
    { name: "closed_at", type: "time", description: "When it was undone or reversed (UTC).", sql: "d.closed_at" },
  ],
  enforcements: [
    { name: "id", type: "text", description: "Docket's enforcement id.", sql: "e.id" },
    { name: "decision_id", type: "text", description: "The decision that imposed it.", sql: "e.decision_id" },
    { name: "case_id", type: "text", description: "The case it came from.", sql: "e.case_id" },
    { name: "account_id", type: "text", description: "The marketplace's id of the account.", sql: "e.account_id" },
    { name: "kind", type: "text", description: "warn, strip_badge, restrict or suspend.", sql: "e.kind" },
    { name: "badge", type: "text", description: "The badge stripped.", sql: "e.badge" },
    { name: "abilities", type: "list", description: "Abilities restricted, separated by a space.", sql: "e.abilities" },
    { name: "duration_days", type: "integer", description: "Days; empty means until lifted.", sql: "e.duration_days" },
    {
      name: "state",
      type: "text",
      description: "waiting, pending_approval, active, rejected, expired, undone or reversed.",
      sql: "e.state",
    },
    { name: "created_at", type: "time", description: "When it was decided (UTC).", sql: "e.created_at" },
    { name: "starts_at", type: "time", description: "When it took effect (UTC).", sql: "e.starts_at" },
    { name: "ends_at", type: "time", description: "When it ends or ended by itself (UTC).", sql: "e.ends_at" },
    { name: "approved_at", type: "time", description: "When a second person approved it (UTC).", sql: "e.approved_at" },
    {
      name: "closed_at",
      type: "time",
      description: "When it was undone, rejected, reversed or expired (UTC).",
      sql: "e.closed_at",
    },
  ],
  daily_figures: [
    { name: "day", type: "date", description: "UTC day.", sql: "f.day::text" },
    { name: "metric", type: "text", description: "What is counted.", sql: "f.metric" },
    {
      name: "violation",
      type: "text",
      description: "Violation code, empty where it does not apply.",
      sql: "f.violation",
    },
    { name: "phase", type: "text", description: "Phase, empty where it does not apply.", sql: "f.phase" },
    { name: "surface", type: "text", description: "Surface, empty where it does not apply.", sql: "f.surface" },
    { name: "detector", type: "text", description: "Detector, empty where it does not apply.", sql: "f.detector" },
    { name: "measure", type: "text", description: "Measure kind, empty where it does not apply.", sql: "f.measure" },
    { name: "count", type: "integer", description: "Count of the day; a correction may be negative.", sql: "f.count" },
  ],
};
