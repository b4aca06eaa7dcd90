import { z } from "zod";
import { PHASES, VIOLATIONS } from "@/lib/policy/types";

/** What is counted by day. A dimension that does not apply is the empty string. */
export const METRICS = [
  "flags_raised",
  "flags_withdrawn",
  "cases_opened",
  "cases_withdrawn",
  "decisions_violation",
  "decisions_no_violation",
  "decisions_undone",
  "decisions_reversed",
  "measures_imposed",
  "measures_undone",
  "measures_reversed",
  "contents_judged",
  "reports_filed",
  "appeals_filed",
  "appeals_upheld",
  "appeals_reduced",
  "appeals_overturned",
  "findings_overturned",
  "signals_right",
  "signals_wrong",
  "spans_missed",
] as const;
export type Metric = (typeof METRICS)[number];

export type FigureDelta = {
  metric: Metric;
  violation?: string;
  phase?: string;
  surface?: string;
  /** `name` of the detector without its version. */
  detector?: string;
  measure?: string;
  delta: number;
};

/** Longest period one overview may cover, in days: two years, so that a year can be set against the one before. */
export const MAX_OVERVIEW_DAYS = 732;

const day = z.iso.date();

/** UTC days, both inclusive; the last 28 days by default. */
export const overviewFilterSchema = z.object({
  from: day.optional(),
  to: day.optional(),
  violation: z.enum(VIOLATIONS).optional(),
  phase: z.enum(PHASES).optional(),
  surface: z.string().max(40).optional(),
  detector: z.string().max(100).optional(),
});
export type OverviewFilter = z.infer<typeof overviewFilterSchema>;

/** Dimensions of a case's figures, each one exact value; the same period as an overview's. */
export const caseFiguresFilterSchema = overviewFilterSchema.omit({ detector: true }).extend({
  accountKind: z.enum(["unknown", "client", "freelancer", "agency"]).optional(),
  language: z.string().max(10).optional(),
  country: z.string().max(10).optional(),
  policyVersion: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});
export type CaseFiguresFilter = z.infer<typeof caseFiguresFilterSchema>;

/** A share with its 95 % Wilson interval; null below 30, where a rate would say more than the numbers do. */
export const rateSchema = z.object({
  hits: z.number().int(),
  n: z.number().int(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Rate = z.infer<typeof rateSchema>;

const counted = z.object({ key: z.string(), count: z.number().int() });

export const overviewSchema = z.object({
  from: day,
  to: day,
  /** When the figures were read; every change committed before is in them. */
  asOf: z.iso.datetime(),
  totals: z.record(z.string(), z.number().int()),
  /** Flags by day and phase. */
  flagsByDay: z.array(z.object({ day, phase: z.string(), count: z.number().int() })),
  decisionsByDay: z.array(z.object({ day, violation: z.number().int(), noViolation: z.number().int() })),
  flagsByViolation: z.array(counted),
  flagsByPhase: z.array(counted),
  flagsBySurface: z.array(counted),
  flagsByDetector: z.array(z.object({ key: z.string(), count: z.number().int(), withdrawn: z.number().int() })),
  measures: z.array(
    z.object({
      kind: z.string(),
      imposed: z.number().int(),
      undone: z.number().int(),
      reversed: z.number().int(),
      takenBack: rateSchema,
    }),
  ),
  /** Open, snoozed and escalated cases; `capped` when there are more than the count says. */
  backlog: z.object({
    open: z.number().int(),
    overdue: z.number().int(),
    capped: z.boolean(),
    oldestOpenedAt: z.iso.datetime().nullable(),
  }),
});
export type Overview = z.infer<typeof overviewSchema>;

/** The rows behind a chart: one per day and combination of dimensions. */
export const dailyFigureSchema = z.object({
  day,
  metric: z.string(),
  violation: z.string(),
  phase: z.string(),
  surface: z.string(),
  detector: z.string(),
  measure: z.string(),
  count: z.number().int(),
});
export type DailyFigure = z.infer<typeof dailyFigureSchema>;
