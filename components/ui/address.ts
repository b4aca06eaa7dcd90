import { parseAsArrayOf, parseAsStringLiteral } from "nuqs/server";

/** Several of these codes, joined by commas as the address carries them; an unknown one is left out. */
export const someOf = <const Code extends string>(codes: readonly Code[]) =>
  parseAsArrayOf(parseAsStringLiteral<Code>(codes));

/** One text for one state of a page, whatever the order in which it came about. */
export function keyOfQuery(query: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));
}
