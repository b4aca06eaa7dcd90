import { z } from "zod";
import { utcDay } from "@/lib/platform/instant";
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

const day = utcDay;

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

/** A policy that came into force. */
const policyChangeSchema = z.object({ version: z.number().int(), at: z.iso.datetime(), reason: z.string() });
export type PolicyChange = z.infer<typeof policyChangeSchema>;

/** `before` is the same count in the period before. */
const counted = z.object({ key: z.string(), count: z.number().int(), before: z.number().int() });

export const overviewSchema = z.object({
  from: day,
  to: day,
  /** When the figures were read; every change committed before is in them. */
  asOf: z.iso.datetime(),
  totals: z.record(z.string(), z.number().int()),
  /** The same in as many days just before. */
  before: z.object({ from: day, to: day, totals: z.record(z.string(), z.number().int()) }),
  /** Flags by day and phase. */
  flagsByDay: z.array(z.object({ day, phase: z.string(), count: z.number().int() })),
  decisionsByDay: z.array(z.object({ day, violation: z.number().int(), noViolation: z.number().int() })),
  flagsByViolation: z.array(counted),
  flagsByPhase: z.array(counted),
  flagsBySurface: z.array(counted),
  flagsByDetector: z.array(counted.extend({ withdrawn: z.number().int() })),
  measures: z.array(
    z.object({
      kind: z.string(),
      imposed: z.number().int(),
      undone: z.number().int(),
      reversed: z.number().int(),
      takenBack: rateSchema,
      /** Imposed in the period before. */
      before: z.number().int(),
    }),
  ),
  /** Open, snoozed and escalated cases; `capped` when there are more than the count says. */
  backlog: z.object({
    open: z.number().int(),
    overdue: z.number().int(),
    capped: z.boolean(),
    oldestOpenedAt: z.iso.datetime().nullable(),
  }),
  /** In the period. */
  policyChanges: z.array(policyChangeSchema),
});
export type Overview = z.infer<typeof overviewSchema>;

const UNITS = ["day", "week", "month", "quarter"] as const;

export const CASE_DIMENSIONS = [
  "violation",
  "phase",
  "surface",
  "accountKind",
  "language",
  "country",
  "policyVersion",
] as const;
export type CaseDimension = (typeof CASE_DIMENSIONS)[number];

export const caseInsightsFilterSchema = caseFiguresFilterSchema.extend({
  /** How wide one mark is; by the length of the period when absent. Weeks begin on Monday. */
  unit: z.enum(UNITS).optional(),
  by: z.enum(CASE_DIMENSIONS).default("phase"),
});
export type CaseInsightsFilter = z.input<typeof caseInsightsFilterSchema>;

/** Minutes since the case was opened, as steps (see docket_time_step); nearest rank. Null where nothing was counted. */
const timesSchema = z.object({ n: z.number().int(), p50: z.number().nullable(), p90: z.number().nullable() });

const figuresSchema = z.object({
  opened: z.number().int(),
  firstReview: timesSchema,
  decision: timesSchema,
  /** Decided after their due time, of the decided. */
  late: rateSchema,
  violation: z.number().int(),
  noViolation: z.number().int(),
  reversed: z.number().int(),
});
export type CaseFigures = z.infer<typeof figuresSchema>;

/** Standing cases by their age, whatever the period; counted by the worker every few seconds. */
export const backlogSchema = z.object({
  asOf: z.iso.datetime(),
  total: z.number().int(),
  overdue: z.number().int(),
  ages: z.array(
    z.object({ underMinutes: z.number().int().nullable(), count: z.number().int(), overdue: z.number().int() }),
  ),
});
export type Backlog = z.infer<typeof backlogSchema>;

export const caseInsightsSchema = z.object({
  from: day,
  to: day,
  unit: z.enum(UNITS),
  asOf: z.iso.datetime(),
  totals: figuresSchema,
  /** The same number of days just before. */
  before: figuresSchema.extend({ from: day, to: day }),
  series: z.array(figuresSchema.extend({ from: day })),
  by: z.object({ dimension: z.enum(CASE_DIMENSIONS), rows: z.array(figuresSchema.extend({ key: z.string() })) }),
  backlog: backlogSchema,
  /** Policies that came into force in the period. */
  policyChanges: z.array(policyChangeSchema),
});
export type CaseInsights = z.infer<typeof caseInsightsSchema>;

/** The cases that a mark counts. */
export const casesBehindFilterSchema = caseFiguresFilterSchema.extend({
  metric: z.enum(["opened", "first_review", "decided"]).default("decided"),
  /** Only those after their due time, or only those in time. */
  late: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
});
export type CasesBehindFilter = z.output<typeof casesBehindFilterSchema>;

export const caseBehindSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  accountId: z.string(),
  status: z.string(),
  violation: z.string(),
  phase: z.string(),
  surface: z.string(),
  openedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  minutes: z.number().int(),
  late: z.boolean(),
});
export type CaseBehind = z.infer<typeof caseBehindSchema>;
