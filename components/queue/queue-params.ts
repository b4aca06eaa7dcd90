import {
  createLoader,
  createParser,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { keyOfQuery, someOf } from "@/components/ui/address";
import type { CaseSort, CaseStatus, CaseView } from "@/lib/domain/cases/schema";
import { ACCOUNT_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

// Named here and not taken from the schemas: those would bring their validator into the browser.
export const QUEUE_VIEWS = [
  "all",
  "mine",
  "overdue",
  "payments",
  "scam",
  "after_contract",
  "escalated",
  "snoozed",
  "re_review",
  "decided",
] as const satisfies readonly CaseView[];
export const QUEUE_SORTS = [
  "priority",
  "oldest",
  "newest",
  "value",
  "due",
  "decided",
] as const satisfies readonly CaseSort[];
export const STATUSES = [
  "open",
  "snoozed",
  "escalated",
  "decided",
  "withdrawn",
] as const satisfies readonly CaseStatus[];

/** A number from 0 to `most`. */
const upTo = (most: number) =>
  createParser({ parse: (text) => least(text, most), serialize: (value: number) => String(value) });

/** A text of this form. */
const written = (form: RegExp) =>
  createParser({ parse: (text) => (form.test(text) ? text : null), serialize: (text: string) => text });

/** What was typed, as a number that the API takes; null for any other. */
export function least(text: string, most: number): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return value >= 0 && value <= most ? value : null;
}

export const MOST_SCORE = 1;
export const MOST_VALUE = 999_999_999_999;
export const MOST_SEARCHED = 200;

/**
 * The queue's whole state, as the address carries it: a link to it is the view itself. What the API would
 * refuse is as if it were not there: a link typed wrong should still show a queue, and the same one on every way.
 */
export const queueParsers = {
  view: parseAsStringLiteral(QUEUE_VIEWS),
  status: someOf(STATUSES),
  surface: someOf(SURFACES),
  phase: someOf(PHASES),
  violation: someOf(VIOLATIONS),
  accountKind: someOf(ACCOUNT_KINDS),
  assignee: written(/^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i),
  language: parseAsArrayOf(written(/^[A-Za-z]{2,3}$/)),
  minScore: upTo(MOST_SCORE),
  minValue: upTo(MOST_VALUE),
  q: written(new RegExp(`^.{1,${MOST_SEARCHED}}$`, "su")),
  sort: parseAsStringLiteral(QUEUE_SORTS),
  cursor: parseAsString,
  /** Which saved view these filters came from; what it shows are the filters themselves. */
  saved: parseAsString,
};
export type QueueParams = inferParserType<typeof queueParsers>;

export const readQueueParams = createLoader(queueParsers);

export const FILTER_NAMES = [
  "status",
  "violation",
  "phase",
  "surface",
  "accountKind",
  "assignee",
  "language",
  "minScore",
  "minValue",
  "q",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The filters that narrow the view now, in the order of their chips. */
export function activeFilters(params: QueueParams): FilterName[] {
  return FILTER_NAMES.filter((name) => {
    const value = params[name];
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== "";
  });
}

/** Whether nothing is shown but what is decided: its priority has gone on waiting, and says nothing any more. */
export function showsDecided(params: QueueParams): boolean {
  return params.status === null || params.status.length === 0
    ? params.view === "decided"
    : params.status.every((status) => status === "decided");
}

/** The order that a view has by itself. */
export function ownSort(params: QueueParams): CaseSort {
  return showsDecided(params) ? "decided" : "priority";
}

/** As the API's query takes it: lists joined by commas, nothing for what is not set or is none of the API's. */
export function queueQuery(params: QueueParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === "saved" || value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.join(",") : String(value);
  }
  if (params.sort === null && ownSort(params) !== "priority") query["sort"] = ownSort(params);
  return query;
}

/** One text for one view of the queue, whatever the order in which its filters were set. */
export function queueKey(params: QueueParams): string {
  return keyOfQuery(queueQuery(params));
}

/** What of it makes a view: all but where in the list somebody is. */
export function viewQuery(params: QueueParams): Record<string, string> {
  return queueQuery({ ...params, cursor: null });
}

/** The address of a view. */
export function viewHref(query: Record<string, string>, saved?: string): string {
  return `/queue?${new URLSearchParams({ ...(Object.keys(query).length === 0 ? { view: "all" } : query), ...(saved === undefined ? {} : { saved }) })}`;
}

/** Whether two views show the same in the same order. */
export function sameView(a: Record<string, string>, b: Record<string, string>): boolean {
  const text = ({ view, ...rest }: Record<string, string>) =>
    JSON.stringify(Object.entries({ ...rest, ...(view === "all" || view === undefined ? {} : { view }) }).sort());
  return text(a) === text(b);
}
