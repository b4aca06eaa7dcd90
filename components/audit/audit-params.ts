import { createLoader, type inferParserType, parseAsString } from "nuqs/server";
import { keyOfQuery } from "@/components/ui/address";
import { dayAfter } from "@/components/ui/days";

/** The whole state of the list, as the address carries it. Days are `2026-11-21`, UTC, both included. */
export const auditParsers = {
  subject: parseAsString,
  actor: parseAsString,
  type: parseAsString,
  from: parseAsString,
  to: parseAsString,
  cursor: parseAsString,
};
export type AuditParams = inferParserType<typeof auditParsers>;

export const readAuditParams = createLoader(auditParsers);

/** As the API's query takes it. */
export function auditQuery(params: AuditParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === "") continue;
    query[name] = name === "to" ? dayAfter(value) : value;
  }
  return query;
}

/** One text for one state of the list. */
export function auditKey(params: AuditParams): string {
  return keyOfQuery(auditQuery(params));
}

export const AUDIT_FILTERS = ["subject", "actor", "type", "from", "to"] as const;
