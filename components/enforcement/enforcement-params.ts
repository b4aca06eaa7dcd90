import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { dayAfter } from "@/components/ui/days";
import type { EnforcementState } from "@/lib/domain/enforcement/schema";
import { MEASURE_KINDS, VIOLATIONS } from "@/lib/policy/types";

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

const someOf = <const Codes extends readonly string[]>(codes: Codes) => parseAsArrayOf(parseAsStringLiteral(codes));

/** The whole state of the list, as the address carries it. Days are `2026-11-21`, UTC, both included. */
export const enforcementParsers = {
  state: someOf(STATES),
  kind: someOf(MEASURE_KINDS),
  violation: someOf(VIOLATIONS),
  account: parseAsString,
  decidedBy: parseAsString,
  from: parseAsString,
  to: parseAsString,
  cursor: parseAsString,
};
export type EnforcementParams = inferParserType<typeof enforcementParsers>;

export const readEnforcementParams = createLoader(enforcementParsers);
export const writeEnforcementParams = createSerializer(enforcementParsers);

export const ENFORCEMENT_FILTERS = ["state", "kind", "violation", "account", "decidedBy", "from", "to"] as const;

/** As the API's query, and without its cursor the export's filter, takes it. */
export function enforcementQuery(params: EnforcementParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.join(",") : name === "to" ? dayAfter(value) : value;
  }
  return query;
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
