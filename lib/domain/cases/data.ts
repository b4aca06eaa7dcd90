import { listAuditEvents } from "@/lib/domain/audit/data";
import {
  flagsBySignal,
  readAccount,
  readFlags,
  readOtherCases,
  readPair,
  readPeople,
  readReports,
  toContract,
  toException,
  withClauses,
} from "@/lib/domain/case-file/data";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { CASE_FIELDS, CASE_JOINS, CASE_NAMES, type CaseRecord, toCaseRow } from "@/lib/domain/case-rows/data";
import { readEvidence } from "@/lib/domain/case-texts/data";
import {
  allowedOnCase,
  bind,
  CASE_ORDER,
  caseConditions,
  caseCursor,
  claimableStatus,
  HELD_AHEAD,
  readCaseCursor,
  SEARCH_CAP,
  type SearchHits,
  searchStatement,
  statusesOf,
} from "@/lib/domain/cases/rules";
import {
  type CaseCount,
  type CaseFilter,
  type CasePage,
  type CaseRow,
  casePageSchema,
} from "@/lib/domain/cases/schema";
import { type CaseContext, pageContents, readCaseContents } from "@/lib/domain/conversations/data";
import type { ContentPage, ContentPageQuery } from "@/lib/domain/conversations/schema";
import { loadStrikes, readDecisions, recommendFor, toStrike } from "@/lib/domain/decisions/data";
import { toEnforcement } from "@/lib/domain/enforcement/data";
import { currentPolicy, policyOf } from "@/lib/domain/policies/data";
import { type Actor, can, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, pageOf } from "@/lib/platform/page";
import { phaseAt, phaseIntervals } from "@/lib/policy/phase";
import type { PolicyData } from "@/lib/policy/policy-data";
import { graceMinutes } from "@/lib/policy/recommend";
import { hundredths } from "@/lib/policy/strikes";
import { VIOLATIONS } from "@/lib/policy/types";

/** How many audit events of a case its page shows. */
const HISTORY = 200;

/** Where counting a list stops; beyond it the answer is "1,000+". */
const COUNT_CAP = 1_000;

/** The staff member that "me" in a filter means; nobody for keys. */
function meOf(actor: Actor): string | null {
  return actor.kind === "user" ? actor.id : null;
}

/** What the filter's search found; nothing is asked where there is none. */
export async function searchCases(filter: CaseFilter): Promise<SearchHits> {
  if (!filter.q) return [];
  const { text, values } = searchStatement(filter.q, statusesOf(filter));
  const hits = await query<{ id: string }>(text, values);
  return hits.length > SEARCH_CAP ? "many" : hits.map((hit) => hit.id);
}

/** What somebody may claim of a filter: the statement's conditions over `cases c`, and their parameters. */
export type FreeCases = { where: string; values: readonly unknown[] };

/**
 * The cases of a filter that nobody holds and that are not meant for somebody else. Takes open cases, unless the filter
 * asks only for another status that wants a decision.
 * Errors: `invalid_input` for a filter of finished cases only; `forbidden` for escalated ones where they are not the caller's.
 */
export async function freeCases(me: StaffActor, filter: CaseFilter): Promise<FreeCases> {
  const status = claimableStatus(filter);
  if (!status) {
    throw new AppError("invalid_input", "Only cases that want a decision can be claimed: open, escalated or snoozed.", {
      errors: [{ path: "status", message: "holds only finished cases" }],
    });
  }
  if (status === "escalated" && !can(me, "case:assign")) {
    throw new AppError("forbidden", "Escalated cases are for leads.");
  }
  const values: unknown[] = [];
  const conditions = [
    `c.status = ${bind(values, status)}::case_status`,
    // What the caller holds ahead is theirs to take.
    `(c.claimed_by IS NULL OR c.claim_expires_at <= clock_timestamp()
      OR (c.claimed_by = ${bind(values, me.id)}::uuid AND ${HELD_AHEAD}))`,
    `(c.assignee_id IS NULL OR c.assignee_id = ${bind(values, me.id)}::uuid)`,
    ...caseConditions(filter, me.id, values, await searchCases(filter)),
  ];
  return { where: conditions.join(" AND "), values };
}

/**
 * A page of the queue. One statement whatever the filter: for each status a walk along the index of the sort, from the
 * cursor on, so that a late page costs what the first one does; names are joined to the page only. A search asks first
 * what it means.
 * Errors: `invalid_input` for a foreign cursor.
 */
export async function listCases(
  filter: CaseFilter,
  page: CasePage & { actor: Actor; now: Date },
): Promise<Page<CaseRow>> {
  const { sort, cursor, limit } = casePageSchema.parse({ sort: page.sort, cursor: page.cursor, limit: page.limit });
  const { key, type, direction } = CASE_ORDER[sort];
  const values: unknown[] = [];
  const conditions = caseConditions(filter, meOf(page.actor), values, await searchCases(filter));
  if (cursor) {
    const from = readCaseCursor(cursor, sort);
    const after = direction === "ASC" ? ">" : "<";
    conditions.push(`(${key}, c.id) ${after} (${bind(values, from.key)}::${type}, ${bind(values, from.id)}::uuid)`);
  }
  const most = bind(values, limit + 1);
  const walks = statusesOf(filter).map((status) => {
    const where = [`c.status = ${bind(values, status)}::case_status`, ...conditions].join(" AND ");
    return `(SELECT ${CASE_FIELDS}, ${key} AS sort_key FROM cases c WHERE ${where}
      ORDER BY ${key} ${direction}, c.id ${direction} LIMIT ${most})`;
  });
  const order = `p.sort_key ${direction}, p.id ${direction}`;
  const rows = await query<CaseRecord & { sort_key: Date | string | number }>(
    `SELECT ${CASE_NAMES} FROM (SELECT * FROM (${walks.join(" UNION ALL ")}) p ORDER BY ${order} LIMIT ${most}) p
     ${CASE_JOINS} ORDER BY ${order}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, limit, (last) => caseCursor(sort, last.sort_key, last.id));
  if (!items[0]) return { items: [], nextCursor: null };
  const policy = await policyOf(prisma(), items[0].policy_now);
  return {
    items: items.map((record) => toCaseRow(record, policy, page.now)),
    nextCursor,
  };
}

/** How many cases a filter has, counted to `COUNT_CAP` and no further, and what is at stake in them. */
export async function countCases(filter: CaseFilter, actor: Actor): Promise<CaseCount> {
  const values: unknown[] = [];
  const conditions = [
    `c.status = ANY(${bind(values, statusesOf(filter))}::case_status[])`,
    ...caseConditions(filter, meOf(actor), values, await searchCases(filter)),
  ];
  const [row] = await query<{ count: string; value: number | null }>(
    `SELECT count(*) AS count, sum(value_base)::float8 AS value
     FROM (SELECT c.value_base FROM cases c WHERE ${conditions.join(" AND ")} LIMIT ${bind(values, COUNT_CAP + 1)}) capped`,
    values,
  );
  const count = Number(row!.count);
  const { value } = row!;
  if (count > COUNT_CAP) return { count: COUNT_CAP, atLeast: true, valueAtStake: null };
  if (value === null) return { count, atLeast: false, valueAtStake: null };
  const { data: policy } = await currentPolicy();
  return { count, atLeast: false, valueAtStake: { amount: value, currency: policy.currency.base } };
}

/** One row of the queue, as a claim answers it. Null when there is none. */
export async function readCaseRow(tx: Tx, id: string, now: Date): Promise<CaseRow | null> {
  const rows = await tx.$queryRawUnsafe<CaseRecord[]>(
    `SELECT ${CASE_NAMES} FROM (SELECT ${CASE_FIELDS} FROM cases c WHERE c.id = $1::uuid) p ${CASE_JOINS}`,
    id,
  );
  return rows[0] ? toCaseRow(rows[0], await policyOf(tx, rows[0].policy_now), now) : null;
}

/** Errors: `not_found`. */
async function readRecord(id: string): Promise<CaseRecord> {
  const [record] = isUuid(id)
    ? await query<CaseRecord>(
        `SELECT ${CASE_NAMES} FROM (SELECT ${CASE_FIELDS} FROM cases c WHERE c.id = $1) p ${CASE_JOINS}`,
        [id],
      )
    : [];
  if (!record) throw new AppError("not_found", "There is no case with this id.");
  return record;
}

/** What the case's texts are shown by: its evidence, the flags on its signals, and where the two stood through time. */
async function loadContext(record: CaseRecord, now: Date, policy: PolicyData) {
  const conversationId = record.subject_kind === "conversation" ? record.subject_id : null;
  const [evidence, flags] = await Promise.all([readEvidence(record.id), readFlags(record.id)]);
  const pair = await readPair(record.account_id, conversationId, evidence, now, policy);
  const context: CaseContext = {
    caseId: record.id,
    conversationId,
    evidence,
    flags: flagsBySignal(flags),
    unread: new Set(
      flags.flatMap((flag) =>
        (flag.kind === "detector_failed" || flag.kind === "unreadable") && flag.contentId ? [flag.contentId] : [],
      ),
    ),
    phaseAt: (at) => phaseAt(pair.contracts, at),
  };
  return { context, flags, pair };
}

/**
 * All that the case page shows, masked. The row is read first: whatever is newer than its version only makes a decision
 * on it stale. People go through `viewCase`, which leaves a trace. Errors: `not_found`.
 */
export async function getCase(call: Call, id: string): Promise<CaseDetail> {
  const record = await readRecord(id);
  const db = prisma();
  const policy = await currentPolicy(db);
  const { context, flags, pair } = await loadContext(record, call.at, policy.data);
  const reader = { actor: call.actor, now: call.at };
  const [contents, account, strikes, reports, otherCases, decisions, priorDecisions, history] = await Promise.all([
    readCaseContents(context),
    readAccount(record.account_id),
    loadStrikes(db, record.account_id),
    readReports(record.id),
    readOtherCases(record.account_id, record.id, call.at, policy.data),
    readDecisions(db, { caseId: record.id }, reader),
    readDecisions(db, { accountId: record.account_id, notOnCase: record.id }, reader, 20),
    listAuditEvents({ subject: `case:${record.id}` }, { limit: HISTORY }),
  ]);
  // Decided, it shows what was recommended then: worked out anew the decision's own strike would count as an earlier one.
  const [last] = decisions;
  const recommendation =
    record.status === "decided" && last !== undefined
      ? last.recommended
      : await recommendFor(db, record, account.state, strikes, call.at, policy);
  const people = await readPeople([
    record.account_id,
    ...(pair.counterpartId ? [pair.counterpartId] : []),
    ...contents.items.flatMap((content) => [content.authorId, content.counterpartId ?? []].flat()),
    ...reports.flatMap((report) => report.reporterId ?? []),
  ]);
  const row = toCaseRow(record, policy.data, call.at);
  const strikeViews = strikes.map((strike) => toStrike(strike, call.at, policy));
  return {
    ...row,
    version: record.version,
    subject: { kind: record.subject_kind, id: record.subject_id },
    policyVersion: record.policy_version,
    phases: phaseIntervals(pair.contracts).map(({ phase, from, to }) => ({
      phase,
      from: from?.toISOString() ?? null,
      to: to?.toISOString() ?? null,
    })),
    counterpart: people.get(pair.counterpartId ?? "") ?? null,
    people: [...people.values()],
    contents: contents.items,
    hasBefore: contents.hasBefore,
    hasAfter: contents.hasAfter,
    flags: await withClauses(db, flags),
    accountDetail: {
      ...row.account,
      ...account.described,
      reported: account.state.reported,
      effective: account.state.effective,
      enforcements: account.state.enforcements.map(toEnforcement),
      strikes: strikeViews,
      strikeTotal: hundredths(strikeViews.reduce((sum, strike) => sum + strike.weightNow, 0)),
    },
    contracts: pair.contracts.map(toContract),
    relationshipExceptions: pair.exceptions.map(toException),
    recommendation,
    graceMinutes: graceMinutes(
      VIOLATIONS.filter((violation) => record.violations.includes(violation)),
      policy.data,
    ),
    decisions,
    priorDecisions,
    otherCases,
    reports: reports.map(({ reporterId, ...report }) => ({
      ...report,
      reporter: people.get(reporterId ?? "") ?? null,
    })),
    history: history.items,
    allowed: allowedOnCase(record, call.actor),
  };
}

/**
 * A page of a case's conversation before or after a content's `position`. People go through `viewCaseContents`, which leaves
 * a trace. Errors: `not_found`, `invalid_input`.
 */
export async function getCaseContents(call: Call, id: string, page: ContentPageQuery): Promise<ContentPage> {
  const record = await readRecord(id);
  const policy = await currentPolicy();
  const { context } = await loadContext(record, call.at, policy.data);
  return pageContents(context, page);
}
