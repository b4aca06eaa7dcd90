import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { filterQuery, listQuery, viewIn } from "@/components/enforcement/history-params";
import { keyOfQuery, someOf } from "@/components/ui/address";
import type { AppealStanding, EnforcementState } from "@/lib/domain/enforcement/schema";
import type { EnforcementGrouping, EnforcementSort } from "@/lib/domain/enforcement-history/schema";
import { MEASURE_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

// Named here and not taken from the schemas: those would bring their validator into the browser.
export const STATES = [
  "waiting",
  "pending_approval",
  "active",
  "rejected",
  "expired",
  "undone",
  "reversed",
] as const satisfies readonly EnforcementState[];

export const APPEALS = ["none", "open", "upheld", "reduced", "overturned"] as const satisfies readonly AppealStanding[];
export const GROUPINGS = ["account", "decidedBy", "clause", "kind"] as const satisfies readonly EnforcementGrouping[];
export const SORTS = [
  "newest",
  "oldest",
  "longest",
  "shortest",
  "harshest",
] as const satisfies readonly EnforcementSort[];

/** The whole state of the list, as the address carries it. Days are `2026-11-21`, UTC, both included. */
export const enforcementParsers = {
  state: someOf(STATES),
  kind: someOf(MEASURE_KINDS),
  violation: someOf(VIOLATIONS),
  account: parseAsString,
  decidedBy: parseAsString,
  clause: parseAsString,
  policyVersion: parseAsInteger,
  phase: someOf(PHASES),
  surface: someOf(SURFACES),
  appeal: someOf(APPEALS),
  from: parseAsString,
  to: parseAsString,
  sort: parseAsStringLiteral(SORTS),
  /** Counts by this instead of the measures themselves. */
  group: parseAsStringLiteral(GROUPINGS),
  cursor: parseAsString,
};
export type EnforcementParams = inferParserType<typeof enforcementParsers>;

export const readEnforcementParams = createLoader(enforcementParsers);
export const writeEnforcementParams = createSerializer(enforcementParsers);

export const ENFORCEMENT_FILTERS = [
  "state",
  "kind",
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
export const enforcementFilter = (params: EnforcementParams) => filterQuery(params, ENFORCEMENT_FILTERS);

/** The same as the API's list takes it. */
export const enforcementQuery = (params: EnforcementParams) => listQuery(enforcementFilter(params), params);

/** One text for one state of the list. */
export const enforcementKey = (params: EnforcementParams) => keyOfQuery(enforcementQuery(params));

/** Named cuts: nothing but the states they stand for. */
export const ENFORCEMENT_VIEWS = {
  all: {},
  pending: { state: ["pending_approval"] },
  waiting: { state: ["waiting"] },
  active: { state: ["active"] },
  over: { state: ["rejected", "expired", "undone", "reversed"] },
} satisfies Record<string, { state?: EnforcementState[] }>;
export type EnforcementViewName = keyof typeof ENFORCEMENT_VIEWS;

/** The view that the states are, or null for a choice of one's own. */
export const enforcementViewOf = (params: EnforcementParams): EnforcementViewName | null =>
  viewIn<EnforcementViewName, "state">(ENFORCEMENT_VIEWS, ["state"], params);
