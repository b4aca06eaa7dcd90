import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { enforcementParsers } from "@/components/enforcement/enforcement-params";
import { filterQuery, listQuery, viewIn } from "@/components/enforcement/history-params";
import { keyOfQuery, someOf } from "@/components/ui/address";
import type {
  DecidedMeasure,
  DecisionGrouping,
  DecisionSort,
  RecommendationStanding,
} from "@/lib/domain/decision-history/schema";
import type { DecisionState } from "@/lib/domain/decisions/schema";
import { MEASURE_KINDS } from "@/lib/policy/types";

// Named here and not taken from the schemas: those would bring their validator into the browser.
export const DECISION_OUTCOMES = ["violation", "no_violation"] as const;
export const DECISION_STATES = ["waiting", "active", "undone", "reversed"] as const satisfies readonly DecisionState[];
export const DECIDED_MEASURES = [...MEASURE_KINDS, "none"] as const satisfies readonly DecidedMeasure[];
export const RECOMMENDATIONS = ["followed", "departed"] as const satisfies readonly RecommendationStanding[];
export const DECISION_GROUPINGS = [
  "account",
  "decidedBy",
  "clause",
  "outcome",
  "reason",
] as const satisfies readonly DecisionGrouping[];

export const DECISION_SORTS = [
  "newest",
  "oldest",
  "longest",
  "shortest",
  "gravest",
] as const satisfies readonly DecisionSort[];

const { violation, account, decidedBy, clause, policyVersion, phase, surface, appeal, from, to, cursor } =
  enforcementParsers;

/** The whole state of the list, as the address carries it. Days are `2026-11-21`, UTC, both included. */
export const decisionParsers = {
  outcome: someOf(DECISION_OUTCOMES),
  state: someOf(DECISION_STATES),
  measure: someOf(DECIDED_MEASURES),
  recommendation: parseAsStringLiteral(RECOMMENDATIONS),
  reason: parseAsString,
  violation,
  account,
  decidedBy,
  clause,
  policyVersion,
  phase,
  surface,
  appeal,
  from,
  to,
  sort: parseAsStringLiteral(DECISION_SORTS),
  /** Counts by this instead of the decisions themselves. */
  group: parseAsStringLiteral(DECISION_GROUPINGS),
  cursor,
};
export type DecisionParams = inferParserType<typeof decisionParsers>;

export const readDecisionParams = createLoader(decisionParsers);
export const writeDecisionParams = createSerializer(decisionParsers);

export const DECISION_FILTERS = [
  "outcome",
  "state",
  "measure",
  "recommendation",
  "reason",
  "violation",
  "account",
  "decidedBy",
  "clause",
  "policyVersion",
  "phase",
  "surface",
  "appeal",
  "from",
  "to",
] as const;

/** What is asked for: without order and place. */
export const decisionFilter = (params: DecisionParams) => filterQuery(params, DECISION_FILTERS);

/** The same as the API's list takes it. */
export const decisionQuery = (params: DecisionParams) => listQuery(decisionFilter(params), params);

/** One text for one state of the list. */
export const decisionKey = (params: DecisionParams) => keyOfQuery(decisionQuery(params));

const CUT_BY = ["outcome", "state", "measure", "recommendation"] as const;
type Cut = Partial<Pick<DecisionParams, (typeof CUT_BY)[number]>>;

/** Named cuts: nothing but what they stand for. */
export const DECISION_VIEWS = {
  all: {},
  clean: { outcome: ["no_violation"] },
  unmeasured: { outcome: ["violation"], measure: ["none"] },
  departed: { recommendation: "departed" },
  takenBack: { state: ["undone", "reversed"] },
} satisfies Record<string, Cut>;
export type DecisionViewName = keyof typeof DECISION_VIEWS;

/** The view that the filters are, or null for a choice of one's own. */
export const decisionViewOf = (params: DecisionParams): DecisionViewName | null =>
  viewIn<DecisionViewName, (typeof CUT_BY)[number]>(DECISION_VIEWS, CUT_BY, params);
