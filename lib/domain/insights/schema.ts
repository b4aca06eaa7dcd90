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
