import {
  type AppealFacts,
  allowedOnAppeal,
  answerersOf,
  appealUntil,
  type Colleague,
} from "@/lib/domain/appeals/rules";
import type {
  AppealDetail,
  AppealFilter,
  AppealOutcomeView,
  AppealRow,
  AppealState,
} from "@/lib/domain/appeals/schema";
import { withClauses } from "@/lib/domain/case-file/data";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { readDecisions } from "@/lib/domain/decisions/data";
import type { AccountRef } from "@/lib/domain/enforcement/schema";
import { judgedTexts } from "@/lib/domain/judged-texts/data";
import { noticeLanguage } from "@/lib/domain/notices/rules";
import { currentPolicy, policyOf } from "@/lib/domain/policies/data";
import type { Actor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { storable } from "@/lib/platform/storable";
import { iso } from "@/lib/platform/time";
import type { AppealOutcome, PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

export const noSuchAppeal = () => new AppError("not_found", "There is no appeal with this id.");

type AppealRecord = {
  id: string;
  number: number;
  state: AppealState;
  outcome: AppealOutcome | null;
  account_id: string;
  display_name: string | null;
  account_kind: AccountRef["kind"] | null;
  decision_id: string;
  case_id: string;
  case_number: number;
  violations: string[];
  reason_code: string;
  measures: string[];
  approved_by: string[];
  reduced_by: string[];
  decided_by: string;
  decider_name: string | null;
  decided_at: Date;
  filed_at: Date;
  filed_by_kind: "key" | "user";
  filed_by: string;
  filer_name: string | null;
  due_at: Date;
  held_by: string | null;
  holder_name: string | null;
  claim_expires_at: Date | null;
  resolved_by: string | null;
  resolver_name: string | null;
  resolved_at: Date | null;
  statement: string;
  reference: string | null;
  answer: string;
  note: string;
};

/**
 * Of `decisions d`: who approved it, and who put milder measures in the place of its own, which is what a further appeal
 * objects to.
 */
export const PARTS = `
  ARRAY(SELECT DISTINCT e.approved_by::text FROM enforcements e
    WHERE e.decision_id = d.id AND e.approved_by IS NOT NULL AND e.appeal_id IS NULL) AS approved_by,
  ARRAY(SELECT DISTINCT x.resolved_by::text FROM appeals x
    WHERE x.decision_id = d.id AND x.outcome = 'reduced' AND x.resolved_by IS NOT NULL) AS reduced_by`;

/** Of `decisions d`: when the account was told of something that it does; what a notice named a day to appeal in, too. */
export const TOLD = `
  ARRAY(SELECT d.undo_until
    UNION ALL SELECT e.starts_at FROM enforcements e WHERE e.decision_id = d.id AND e.starts_at IS NOT NULL
    UNION ALL SELECT n.written_at FROM notices n
      WHERE n.decision_id = d.id AND n.kind = 'account' AND n.facts ? 'appealUntil') AS told`;

/** A row over `appeals p`, which may be a page of them. */
const FIELDS = `
  p.id, p.number, p.state::text AS state, p.outcome::text AS outcome, p.account_id, a.display_name,
  a.kind::text AS account_kind, p.decision_id, p.case_id, c.number AS case_number, d.violations, d.reason_code,
  ARRAY(SELECT DISTINCT e.kind::text FROM enforcements e WHERE e.decision_id = d.id AND e.appeal_id IS NULL ORDER BY 1)
    AS measures, ${PARTS},
  d.decided_by, u.name AS decider_name, d.decided_at, p.filed_at, p.filed_by_kind, p.filed_by,
  CASE p.filed_by_kind WHEN 'user' THEN (SELECT name FROM users WHERE id::text = p.filed_by)
    ELSE (SELECT name FROM api_keys WHERE id::text = p.filed_by) END AS filer_name,
  p.due_at, CASE WHEN p.claim_expires_at > clock_timestamp() THEN p.claimed_by END AS held_by, h.name AS holder_name,
  p.claim_expires_at, p.resolved_by, r.name AS resolver_name, p.resolved_at, p.statement, p.reference, p.answer, p.note`;

const JOINS = `
  JOIN decisions d ON d.id = p.decision_id JOIN cases c ON c.id = p.case_id
  LEFT JOIN accounts a ON a.id = p.account_id LEFT JOIN users u ON u.id = d.decided_by
  LEFT JOIN users h ON h.id = p.claimed_by LEFT JOIN users r ON r.id = p.resolved_by`;

/** Those of the desk who may sign in and whose role answers appeals first or as a stand-in, by name. */
export async function readColleagues(db: Pick<Tx, "user">, policy: PolicyData): Promise<Colleague[]> {
  return db.user.findMany({
    where: { disabledAt: null, role: { in: [...policy.appeals.resolvers, ...policy.appeals.standIns] } },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Who reads, and what says whether they may answer. */
type Reader = { actor: Actor; now: Date; policy: PolicyData; staff: readonly Colleague[] };

function partiesOf(record: AppealRecord) {
  return {
    decidedBy: record.decided_by,
    approvedBy: record.approved_by,
    reducedBy: record.reduced_by,
    filedByKind: record.filed_by_kind,
    filedBy: record.filed_by,
  };
}

function factsOf(record: AppealRecord, { staff, policy }: Reader): AppealFacts {
  const parties = partiesOf(record);
  return {
    ...parties,
    state: record.state,
    heldBy: record.held_by,
    resolverFree: answerersOf(parties, staff, policy).as === "resolver",
  };
}

function toRow(record: AppealRecord, reader: Reader): AppealRow {
  return {
    id: record.id,
    number: record.number,
    state: record.state,
    outcome: record.outcome,
    account: {
      id: record.account_id,
      displayName: record.display_name ?? "",
      kind: record.account_kind ?? "unknown",
    },
    decisionId: record.decision_id,
    caseId: record.case_id,
    caseNumber: record.case_number,
    violations: record.violations,
    reasonCode: record.reason_code,
    measures: record.measures,
    decidedBy: { id: record.decided_by, name: record.decider_name ?? "" },
    decidedAt: record.decided_at.toISOString(),
    filedAt: record.filed_at.toISOString(),
    filedBy: { kind: record.filed_by_kind, id: record.filed_by, name: record.filer_name ?? "" },
    dueAt: record.due_at.toISOString(),
    overdue: record.state === "open" && record.due_at < reader.now,
    claim:
      record.held_by && record.claim_expires_at
        ? {
            by: { id: record.held_by, name: record.holder_name ?? "" },
            expiresAt: record.claim_expires_at.toISOString(),
          }
        : null,
    resolvedBy: record.resolved_by ? { id: record.resolved_by, name: record.resolver_name ?? "" } : null,
    resolvedAt: iso(record.resolved_at),
    allowed: allowedOnAppeal(factsOf(record, reader), reader.actor, reader.policy),
  };
}

/** One appeal as its list shows it, inside a transaction. Errors: `not_found`. */
export async function readAppealRow(tx: Tx, id: string, reader: { actor: Actor; now: Date }): Promise<AppealRow> {
  const [record] = await tx.$queryRawUnsafe<AppealRecord[]>(
    `SELECT ${FIELDS} FROM appeals p ${JOINS} WHERE p.id = $1::uuid`,
    id,
  );
  if (!record) throw noSuchAppeal();
  const policy = (await currentPolicy(tx)).data;
  return toRow(record, { ...reader, policy, staff: await readColleagues(tx, policy) });
}

/**
 * Appeals: open ones by their due time, earliest first; answered ones newest first. One list holds one of the two orders:
 * asked for open ones and others together, the open ones' order is taken.
 * Errors: `invalid_input` for a foreign cursor.
 */
export async function listAppeals(
  filter: AppealFilter,
  page: PageQuery & { actor: Actor; now: Date },
): Promise<Page<AppealRow>> {
  const states = filter.state ?? ["open"];
  const open = states.includes("open");
  const [key, compare, order] = open ? ["p.due_at", ">", "ASC"] : ["p.resolved_at", "<", "DESC"];
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [`p.state = ANY(${bind(states)}::appeal_state[])`];
  if (filter.account) conditions.push(`p.account_id = ${bind(storable(filter.account))}::text`);
  if (filter.decision) conditions.push(`p.decision_id = ${bind(filter.decision)}::uuid`);
  if (filter.view === "overdue") conditions.push(`p.state = 'open' AND p.due_at < ${bind(page.now)}::timestamptz`);
  if (filter.view === "me") {
    const me = page.actor.kind === "user" ? page.actor.id : null;
    conditions.push(`p.claimed_by = ${bind(me)}::uuid AND p.claim_expires_at > now()`);
  }
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    conditions.push(`(${key}, p.id) ${compare} (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
  }
  const rows = await query<AppealRecord>(
    `SELECT ${FIELDS} FROM (
       SELECT p.* FROM appeals p WHERE ${conditions.join(" AND ")}
       ORDER BY ${key} ${order}, p.id ${order} LIMIT ${bind(page.limit + 1)}
     ) p ${JOINS} ORDER BY ${key} ${order}, p.id ${order}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([iso(open ? last.due_at : last.resolved_at), last.id]),
  );
  const policy = (await currentPolicy()).data;
  const reader = { ...page, policy, staff: await readColleagues(prisma(), policy) };
  return {
    items: items.map((record) => toRow(record, reader)),
    nextCursor,
  };
}

/** How many appeals are open, and how many of them overdue; counted to 100 and no further. */
export async function countAppeals(now: Date): Promise<{ open: number; overdue: number }> {
  const [row] = await query<{ open: number; overdue: number }>(
    `SELECT count(*)::int AS open, count(*) FILTER (WHERE due_at < $1::timestamptz)::int AS overdue
     FROM (SELECT due_at FROM appeals WHERE state = 'open' ORDER BY due_at LIMIT 100) waiting`,
    [now],
  );
  return row!;
}

/** An appeal with the decision and the evidence as it was judged, masked. Errors: `not_found`. */
export async function getAppeal(call: Call, id: string): Promise<AppealDetail> {
  const [record] = isUuid(id)
    ? await query<AppealRecord & { told: Date[] }>(
        `SELECT ${FIELDS}, ${TOLD} FROM appeals p ${JOINS} WHERE p.id = $1::uuid`,
        [id],
      )
    : [];
  if (!record) throw noSuchAppeal();
  const reader = { actor: call.actor, now: call.at };
  const db = prisma();
  const [policy, decisions, { texts, flags, people: authors }] = await Promise.all([
    currentPolicy(db),
    readDecisions(db, { id: record.decision_id }, reader),
    judgedTexts(record.case_id),
  ]);
  const decision = decisions[0]!;
  const clauses = await withClauses(db, flags);
  const staff = await readColleagues(db, policy.data);
  const { as, people } = answerersOf(partiesOf(record), staff, policy.data);
  return {
    ...toRow(record, { ...reader, policy: policy.data, staff }),
    statement: maskUnjudged(record.statement),
    reference: record.reference,
    answer: record.answer,
    note: record.note,
    decision,
    evidence: texts,
    people: [...authors.values()],
    flags: clauses,
    kinds: [...new Set(texts.flatMap((text) => text.signals.map((signal) => signal.kind)))],
    answerers: { as, people: people.slice(0, 10).map(({ id, name }) => ({ id, name })), count: people.length },
    appealUntil: appealUntil(record.told, await policyOf(db, decision.policyVersion)).toISOString(),
  };
}

/** What an account is written in: as its notices, the language of what it wrote. */
export async function languageOfCase(caseId: string, db: Tx = prisma()): Promise<PolicyLanguage> {
  const row = await db.case.findUnique({ where: { id: caseId }, select: { language: true } });
  return noticeLanguage(row?.language ?? null);
}

/** What became of an appeal, for the marketplace that filed it. Errors: `not_found`. */
export async function getAppealOutcome(id: string): Promise<AppealOutcomeView> {
  const row = isUuid(id) ? await prisma().appeal.findUnique({ where: { id } }) : null;
  if (!row) throw noSuchAppeal();
  return {
    id: row.id,
    number: row.number,
    decisionId: row.decisionId,
    accountId: row.accountId,
    reference: row.reference,
    state: row.state,
    outcome: row.outcome,
    answer: row.answer,
    filedAt: row.filedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    resolvedAt: iso(row.resolvedAt),
  };
}
