import { createLoader, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { keyOfQuery } from "@/components/ui/address";
import { ACCOUNT_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

// Named here and not taken from the schemas: those would bring their validator into the browser.
export const UNITS = ["day", "week", "month", "quarter"] as const;
export const DIMENSIONS = [
  "phase",
  "violation",
  "surface",
  "accountKind",
  "language",
  "country",
  "policyVersion",
] as const;

/** The whole state of the page, as the address carries it. Days are UTC, both included. */
export const caseParsers = {
  from: parseAsString,
  to: parseAsString,
  unit: parseAsStringLiteral(UNITS),
  by: parseAsStringLiteral(DIMENSIONS),
  surface: parseAsStringLiteral(SURFACES),
  phase: parseAsStringLiteral(PHASES),
  violation: parseAsStringLiteral(VIOLATIONS),
  accountKind: parseAsStringLiteral(ACCOUNT_KINDS),
  language: parseAsString,
  country: parseAsString,
  policyVersion: parseAsString,
};
export type CaseParams = inferParserType<typeof caseParsers>;

export const readCaseParams = createLoader(caseParsers);

/** As the API's query takes it. */
export function caseQuery(params: CaseParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== null),
  );
}

/** What narrows the cases, without how they are drawn. */
export function caseFilter(params: CaseParams): Record<string, string> {
  const { unit: _, by: __, from: ___, to: ____, ...filter } = caseQuery(params);
  return filter;
}

export const caseKey = (params: CaseParams) => keyOfQuery(caseQuery(params));
