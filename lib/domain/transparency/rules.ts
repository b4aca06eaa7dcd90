/** What each figure is, in the words that stand beside it. */
export const DEFINITIONS = {
  notices_received: {
    label: "Complaints received from users",
    definition:
      "Reports filed by accounts of the marketplace in the period, by category. Staff reports are not among them.",
  },
  staff_reports: {
    label: "Reports by staff",
    definition: "Reports filed by members of staff in the period.",
  },
  notices_acted_on: {
    label: "Complaints followed by a measure",
    definition:
      "User reports of the period whose case was decided as a violation with at least one measure, where that decision was not undone or reversed since.",
  },
  notice_median_minutes: {
    label: "Median time from complaint to decision",
    definition: "Minutes from a user report of the period to the first standing decision on its case after it.",
  },
  notices_by_automated_means: {
    label: "Complaints processed by automated means alone",
    definition: "Always 0: a complaint is put before a person, and every decision is a person's.",
  },
  own_initiative_measures: {
    label: "Measures on the marketplace's own initiative",
    definition:
      "Measures that took effect in the period on a case without a user report before the decision, by violation and kind of measure.",
  },
  measures_by_detection: {
    label: "Measures by how the conduct was found",
    definition:
      "Measures that took effect in the period, by what raised the first flag of their case: detection, a user's report, or a report by staff.",
  },
  measures_by_automated_decision: {
    label: "Measures decided by automated means",
    definition: "Always 0: no measure takes effect without a decision by a member of staff.",
  },
  complaints_received: {
    label: "Complaints against decisions (appeals)",
    definition: "Appeals filed in the period.",
  },
  complaints_resolved: {
    label: "Appeals answered, by outcome",
    definition: "Appeals answered in the period, whenever filed: upheld, reduced or overturned.",
  },
  complaint_median_minutes: {
    label: "Median time to answer an appeal",
    definition: "Minutes from filing to answer, of the appeals answered in the period.",
  },
  complaint_reversed_share: {
    label: "Share of appeals in which the decision was changed",
    definition: "Reduced and overturned, of the appeals answered in the period.",
  },
  automated_error_share: {
    label: "Indicator of error of automated detection",
    definition:
      "Of the decisions of the period on cases whose first flag a detector raised: the share decided as no violation. It is an error rate of what was flagged; what was missed is not in it.",
  },
  decisions_reversed_share: {
    label: "Decisions taken back",
    definition:
      "Decisions made in the period that were reversed until now, of all decisions made in it that were not undone.",
  },
  suspensions: {
    label: "Accounts suspended",
    definition: "Accounts on which a suspension took effect in the period, by the violation decided.",
  },
  complainants_muted: {
    label: "Complainants whose complaints were suspended",
    definition: "Accounts whose reports were put aside for a time in the period because too many were unfounded.",
  },
  accounts_actioned: {
    label: "Accounts actioned",
    definition: "Accounts on which any measure took effect in the period, each counted once.",
  },
  content_flagged: {
    label: "Pieces of content flagged",
    definition: "Different pieces of content on which a flag was raised in the period, by what raised it.",
  },
  content_judged: {
    label: "Pieces of content examined by automated means",
    definition: "Contents judged for the first time in the period.",
  },
  decision_median_minutes: {
    label: "Median time from opening a case to its decision",
    definition:
      "In steps of a minute up to two hours, then 5, 15 and 60 minutes and days; cases decided in the period.",
  },
} as const;
export type FigureCode = keyof typeof DEFINITIONS;

export const NOTICE =
  "These are figures for a transparency report. They are not the official template of Implementing Regulation (EU) 2024/2835, and no claim is made that they can be submitted as one.";

export const METHOD = [
  "Days are UTC, both included. Every figure is counted from the desk's own records at the moment of generation; decisions taken back later change it.",
  "A decision undone in its grace time counts as never made. A measure counts when it takes effect, not when it is decided.",
  "Medians are taken over all observations, nothing is sampled. A share comes with the number it rests on.",
  "The violation of a measure is the heaviest one of its decision.",
] as const;

export const NOT_COVERED = [
  { ref: "DSA 15(1)(a)", why: "Orders of authorities do not reach the desk." },
  { ref: "DSA 15(1)(b)", why: "Notices of trusted flaggers are not told apart: reports carry no such mark." },
  {
    ref: "DSA 15(1)(c)",
    why: "Training and assistance of the people who moderate, and restrictions made by the marketplace without the desk.",
  },
  {
    ref: "DSA 15(1)(e)",
    why: "What detection misses: it is estimated from a reviewed random sample of all traffic, where one is drawn, and stands with the detectors.",
  },
  { ref: "DSA 24(1)(a)", why: "Out-of-court disputes are held outside the desk." },
  {
    ref: "DSA 24(1)(b)",
    why: "Article 23 asks for manifestly illegal content; the desk enforces terms. Suspensions are given by violation instead.",
  },
  { ref: "DSA 24(2)", why: "Average monthly recipients are the marketplace's to count." },
  { ref: "Santa Clara", why: "Requests of governments, and actions by the language of the user's own settings." },
] as const;
