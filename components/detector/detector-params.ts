import { createLoader, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { keyOfQuery } from "@/components/ui/address";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { PHASES, SURFACES } from "@/lib/policy/types";

// Named here and not taken from the schemas: those would bring their validator into the browser.
export const DIMENSIONS = ["detector", "kind", "phase", "language", "version", "surface"] as const;
export const BASES = ["verdict", "decision"] as const;

/** The whole state of the page, as the address carries it. Days are UTC, both included. */
export const detectorParsers = {
  from: parseAsString,
  to: parseAsString,
  by: parseAsStringLiteral(DIMENSIONS),
  basis: parseAsStringLiteral(BASES),
  detector: parseAsString,
  version: parseAsString,
  kind: parseAsStringLiteral(SIGNAL_KINDS),
  phase: parseAsStringLiteral(PHASES),
  surface: parseAsStringLiteral(SURFACES),
  language: parseAsString,
};
export type DetectorParams = inferParserType<typeof detectorParsers>;

export const readDetectorParams = createLoader(detectorParsers);

/** As the API's query takes it. */
export function detectorQuery(params: DetectorParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== null),
  );
}

/** What narrows the signals, without how they are cut or who told. */
export function placesQuery(params: DetectorParams): Record<string, string> {
  const { by: _, basis: __, ...filter } = detectorQuery(params);
  return filter;
}

export const detectorKey = (params: DetectorParams) => keyOfQuery(detectorQuery(params));
