import { accountsMeant } from "@/lib/domain/accounts/rules";
import {
  type CaseFilter,
  type CaseSort,
  type CaseStatus,
  type CaseView,
  STANDING_STATUSES,
} from "@/lib/domain/cases/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { isInstant } from "@/lib/platform/instant";

/** How long a claim holds without being renewed. */
export const LEASE_MINUTES = 10;

/** How long the next case is held for whoever is about to decide one. So short a hold is known by its length. */
export const AHEAD_MINUTES = 2;

/** Over `cases c`: it is held so, and was not opened since, which makes a hold as any other of it. */
export const HELD_AHEAD = `c.claim_expires_at <= c.claimed_at + interval '${AHEAD_MINUTES} minutes 1 second'`;

const STATUSES_OF_VIEW: Record<CaseView, readonly CaseStatus[]> = {
  all: ["open"],
  mine: STANDING_STATUSES,
  overdue: ["open"],
  payments: ["open"],
  scam: ["open"],
  after_contract: ["open"],
  escalated: ["escalated"],
  snoozed: ["snoozed"],
  re_review: ["decided"],
  decided: ["decided"],
};

/** The statuses asked for: those named, else the view's own, else open. */
export function statusesOf(filter: CaseFilter): CaseStatus[] {
  return [...new Set(filter.status ?? STATUSES_OF_VIEW[filter.view ?? "all"])];
}

/** The one status that claim-next takes from, or null where nothing of the filter wants a decision. */
export function claimableStatus(filter: CaseFilter): CaseStatus | null {
  const standing = statusesOf(filter).filter((status) => (STANDING_STATUSES as readonly string[]).includes(status));
  return standing.includes("open") ? "open" : (standing[0] ?? null);
}

/** The order in which free cases are taken. */
export const BEST_FIRST = "ORDER BY c.priority_key DESC, c.id DESC LIMIT 1";

/** Adds a value to the statement's parameters and answers its placeholder. */
export function bind(values: unknown[], value: unknown): string {
  values.push(value);
  return `$${values.length}`;
}

// With nobody to be "me" (a machine's key), `me` matches nothing.
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Beyond this many hits a search is common enough to be met soon on a walk along the list's own order. */
export const SEARCH_CAP = 2_000;

/**
 * The ways in which a search may mean a case: by words, by the account's id or name, by its own number or id. Words only under
 * `groups` of statuses spelt as the two text indexes spell them: the planner must see that one of them serves.
 */
function searchWays(q: string, groups: readonly (readonly CaseStatus[])[], values: unknown[]): string[] {
  // Postgres refuses U+0000 in any text.
  const text = q.replaceAll("\u0000", " ");
  const bound = bind(values, text);
  const words = `to_tsvector('simple', c.search_text) @@ websearch_to_tsquery('simple', ${bound}::text)`;
  const ways = [
    `c.account_id = ${bound}::text`,
    `c.account_id IN (${accountsMeant(text, (value) => bind(values, value))})`,
  ];
  for (const group of groups) ways.push(`c.status IN (${group.map((one) => `'${one}'`).join(", ")}) AND ${words}`);
  if (groups.length === 0) ways.push(words);
  if (isUuid(text)) ways.push(`c.id = ${bind(values, text.toLowerCase())}::uuid`);
  const number = /^(?:cas[eo])?\s*#?\s*(\d{1,9})$/i.exec(text.trim())?.[1];
  if (number) ways.push(`c.number = ${bind(values, Number(number))}::int`);
  return ways;
}

const SEARCHED: readonly (readonly CaseStatus[])[] = [STANDING_STATUSES, ["decided", "withdrawn"]];

/**
 * The statement that finds what a search means, to one past `SEARCH_CAP`. The planner cannot know how rare a word is and
 * would walk a list's whole order for one hit; so what is rare is found first and the list then reads only that.
 */
export function searchStatement(q: string, statuses: readonly CaseStatus[]): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const groups = SEARCHED.filter((group) => group.some((status) => statuses.includes(status)));
  const ways = searchWays(q, groups, values);
  const most = bind(values, SEARCH_CAP + 1);
  const parts = ways.map((way) => `(SELECT c.id FROM cases c WHERE ${way} LIMIT ${most})`);
  return { text: `SELECT id FROM (${parts.join(" UNION ")}) hits LIMIT ${most}`, values };
}

/** What a search found: the cases, or `many` where there are more than `SEARCH_CAP`. */
export type SearchHits = readonly string[] | "many";

function searchCondition(q: string, hits: SearchHits, values: unknown[]): string {
  if (hits !== "many") return `c.id = ANY(${bind(values, hits)}::uuid[])`;
  // `IS TRUE` keeps it off the text index, which would fetch and sort every hit where a walk meets a page of them soon.
  return `(${searchWays(q, [], values).join(" OR ")}) IS TRUE`;
}

function viewCondition(view: CaseView, me: string): string | null {
  switch (view) {
    case "mine":
      return `((c.claimed_by = ${me} AND c.claim_expires_at > now()) OR c.assignee_id = ${me})`;
    case "overdue":
      return "c.due_at < now()";
    case "payments":
      return "c.violations @> ARRAY['off_platform_payment']";
    case "scam":
      return "c.violations @> ARRAY['scam_script']";
    case "after_contract":
      return "c.phase = 'ended'";
    case "re_review":
      return "c.re_review_at IS NOT NULL";
    default:
      return null;
  }
}

/**
 * What a filter asks beside the status, as SQL conditions over `cases c`; parameters are added to `values`. The list, the
 * count, claim-next and exports all read the same filter through here. `me` is the member of staff who asks, if any;
 * `hits` is what the filter's search found; unless it was asked, every case is held against the search's words.
 */
export function caseConditions(
  filter: CaseFilter,
  me: string | null,
  values: unknown[],
  hits: SearchHits = "many",
): string[] {
  const conditions: string[] = [];
  const anyOf = (column: string, type: string, list: readonly string[] | undefined) => {
    if (!list) return;
    // One value is compared plainly: the planner matches it to an index without thinking of arrays.
    if (list.length === 1) conditions.push(`${column} = ${bind(values, list[0])}::${type}`);
    else conditions.push(`${column} = ANY(${bind(values, list)}::${type}[])`);
  };
  const myself = () => `${bind(values, me ?? NOBODY)}::uuid`;
  const view = filter.view && viewCondition(filter.view, filter.view === "mine" ? myself() : "");
  if (view) conditions.push(view);
  anyOf("c.phase", "phase", filter.phase);
  anyOf("c.surface", "surface", filter.surface);
  anyOf("c.account_kind", "account_kind", filter.accountKind);
  anyOf(
    "c.language",
    "text",
    filter.language?.map((code) => code.toLowerCase()),
  );
  if (filter.violation) conditions.push(`c.violations && ${bind(values, filter.violation)}::text[]`);
  if (filter.assignee === "none") conditions.push("c.assignee_id IS NULL");
  else if (filter.assignee === "me") conditions.push(`c.assignee_id = ${myself()}`);
  else if (filter.assignee) conditions.push(`c.assignee_id = ${bind(values, filter.assignee)}::uuid`);
  if (filter.minScore) conditions.push(`c.score >= ${bind(values, filter.minScore)}::real`);
  if (filter.minValue) conditions.push(`coalesce(c.value_base, 0) >= ${bind(values, filter.minValue)}::numeric`);
  if (filter.q) conditions.push(searchCondition(filter.q, hits, values));
  return conditions;
}

/** How a sort orders: its key with the id behind it, both in one direction, so that one row comparison pages it. */
export const CASE_ORDER: Record<CaseSort, { key: string; type: string; direction: "ASC" | "DESC" }> = {
  priority: { key: "c.priority_key", type: "float8", direction: "DESC" },
  oldest: { key: "c.opened_at", type: "timestamptz", direction: "ASC" },
  newest: { key: "c.opened_at", type: "timestamptz", direction: "DESC" },
  value: { key: "coalesce(c.value_base, 0)", type: "numeric", direction: "DESC" },
  due: { key: "c.due_at", type: "timestamptz", direction: "ASC" },
  decided: { key: "coalesce(c.decided_at, c.opened_at)", type: "timestamptz", direction: "DESC" },
};

export function caseCursor(sort: CaseSort, key: Date | string | number, id: string): string {
  return encodeCursor([sort, key instanceof Date ? key.toISOString() : String(key), id]);
}

/** Errors: `invalid_input` for a cursor of another list or another sort. */
export function readCaseCursor(cursor: string, sort: CaseSort): { key: string; id: string } {
  const [of, key, id] = decodeCursor(cursor, 3);
  const { type } = CASE_ORDER[sort];
  const sound =
    of === sort &&
    typeof key === "string" &&
    typeof id === "string" &&
    isUuid(id) &&
    (type === "timestamptz" ? isInstant(key) : /^-?\d{1,20}(\.\d{1,20})?(e[-+]?\d{1,2})?$/.test(key));
  if (!sound) {
    throw new AppError("invalid_input", "This cursor belongs to another list or sort. Start again without a cursor.", {
      errors: [{ path: "cursor", message: "unknown cursor" }],
    });
  }
  return { key, id };
}

/** What somebody may do with a case as it was read: the buttons of its page. */
export function allowedOnCase(
  kase: { status: CaseStatus; held_by: string | null },
  actor: Actor,
): { claim: boolean; decide: boolean; reveal: boolean } {
  if (actor.kind !== "user") return { claim: false, decide: false, reveal: false };
  const standing = (STANDING_STATUSES as readonly string[]).includes(kase.status);
  const mine = kase.held_by === actor.id;
  return {
    // What was passed on to the leads is theirs.
    claim:
      standing &&
      (mine || kase.held_by === null) &&
      can(actor, kase.status === "escalated" ? "case:assign" : "case:claim"),
    decide: standing && mine && can(actor, "case:decide"),
    reveal: can(actor, "signal:reveal_any") || (mine && can(actor, "signal:reveal_held")),
  };
}
