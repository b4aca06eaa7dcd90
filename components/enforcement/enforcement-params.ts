import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { SURFACES } from "@/components/insight/insight-params";
import { dayAfter } from "@/components/ui/days";
import type { AppealStanding, EnforcementState } from "@/lib/domain/enforcement/schema";
import type { EnforcementGrouping, EnforcementSort } from "@/lib/domain/enforcement-history/schema";
import { MEASURE_KINDS, PHASES, VIOLATIONS } from "@/lib/policy/types";

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
const SORTS = ["newest", "oldest"] as const satisfies readonly EnforcementSort[];

const someOf = <const Codes extends readonly string[]>(codes: Codes) => parseAsArrayOf(parseAsStringLiteral(codes));

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

/** What is asked for, as the API's list of groups and exports take it: without order and place. */
export function enforcementFilter(params: EnforcementParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of ENFORCEMENT_FILTERS) {
    const value = params[name];
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.join(",") : name === "to" ? dayAfter(String(value)) : String(value);
  }
  return query;
}

/** The same as the API's list takes it. */
export function enforcementQuery(params: EnforcementParams): Record<string, string> {
  const { sort, cursor } = params;
  return {
    ...enforcementFilter(params),
    ...(sort === null || sort === "newest" ? {} : { sort }),
    ...(cursor === null || cursor === "" ? {} : { cursor }),
  };
}

/** One text for one state of the list. */
export function enforcementKey(params: EnforcementParams): string {
  return JSON.stringify(Object.entries(enforcementQuery(params)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Named cuts: nothing but the states they stand for. */
export const ENFORCEMENT_VIEWS = {
  all: null,
  pending: ["pending_approval"],
  waiting: ["waiting"],
  active: ["active"],
  over: ["rejected", "expired", "undone", "reversed"],
} as const satisfies Record<string, readonly EnforcementState[] | null>;
export type EnforcementViewName = keyof typeof ENFORCEMENT_VIEWS;

/** The view that the states are, or null for a choice of one's own. */
export function viewOf(state: readonly string[] | null): EnforcementViewName | null {
  const chosen = [...(state ?? [])].sort().join(",");
  const names = Object.keys(ENFORCEMENT_VIEWS) as EnforcementViewName[];
  return names.find((name) => [...(ENFORCEMENT_VIEWS[name] ?? [])].sort().join(",") === chosen) ?? null;
}
