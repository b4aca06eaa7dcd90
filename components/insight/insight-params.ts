import { createLoader, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { keyOfQuery } from "@/components/ui/address";
import { PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

/** The whole state of the page, as the address carries it. Days are `2026-11-21`, UTC, both included. */
export const insightParsers = {
  from: parseAsString,
  to: parseAsString,
  surface: parseAsStringLiteral(SURFACES),
  phase: parseAsStringLiteral(PHASES),
  violation: parseAsStringLiteral(VIOLATIONS),
  detector: parseAsString,
};
export type InsightParams = inferParserType<typeof insightParsers>;

export const readInsightParams = createLoader(insightParsers);

/** As the API's query and the export's filter take it. */
export function insightQuery(params: InsightParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ""),
  );
}

/** One text for one state, whatever the order in which it came about. */
export function insightKey(params: InsightParams): string {
  return keyOfQuery(insightQuery(params));
}
