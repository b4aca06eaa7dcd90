import { readLastVerdicts, readOwnMissed } from "@/lib/domain/mask-requests/data";
import {
  kindAfter,
  type LastVerdict,
  type MaskedContent,
  type MissedMark,
  masksOf,
} from "@/lib/domain/mask-requests/rules";
import { type DecisionFacts, isAsProposed, noticeLanguage } from "@/lib/domain/notices/rules";
import type { NoticeView } from "@/lib/domain/notices/schema";
import { policyOf } from "@/lib/domain/policies/data";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query, type Tx } from "@/lib/platform/db";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { groupBy } from "@/lib/platform/rows";
import type { FlagKind, LadderStep, PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";
import type { MeasureKind, Phase, Surface, Violation } from "@/lib/policy/types";

type MeasureRow = {
  kind: MeasureKind;
  badge: string | null;
  abilities: string[];
  durationDays: number | null;
  state: string;
};

type DecisionRow = {
  id: string;
  case_id: string;
  case_number: number;
  language: string | null;
  account_id: string;
  account_kind: string | null;
  display_name: string | null;
  joined_at: Date | null;
  outcome: "violation" | "no_violation";
  state: "waiting" | "active" | "undone" | "reversed";
  violations: Violation[];
  message: string;
  policy_version: number;
  decided_at: Date;
  step: LadderStep | null;
  proposed: { kind: string; badge?: string | null; abilities?: string[]; durationDays?: number | null }[] | null;
  measures: MeasureRow[];
};

type FlagRow = {
  case_id: string;
  kind: FlagKind;
  violation: Violation | null;
  severity: number;
  clause: string | null;
  phase: Phase;
  content_id: string | null;
  signal_ids: string[];
  raised_at: Date;
  reporter_id: string | null;
};

type EvidenceRow = {
  case_id: string;
  content_id: string;
  revision: number;
  surface: Surface;
  occurred_at: Date;
  signals: { id: string; kind: string; spans: { contentId: string; start: number; end: number }[] }[];
};

/** Everything that people and authorities are told of a decision, in codes. */
export type DecisionStory = {
  id: string;
  caseId: string;
  accountId: string;
  accountName: string;
  accountKind: string;
  joinedAt: Date | null;
  outcome: "violation" | "no_violation";
  state: DecisionRow["state"];
  message: string;
  /** Some measure waits for a second person, or was refused by one. */
  partly: boolean;
  step: string | null;
  language: PolicyLanguage;
  /** As detection told it; null when it could not. */
  contentLanguage: string | null;
  policy: PolicyData;
  policyVersion: number;
  facts: DecisionFacts;
  /** Which came first: what a machine noticed, or a user's report. */
  firstBy: "automated" | "report" | null;
  /** Contact details that were confirmed, by where they stand. */
  masks: MaskedContent[];
};

function foundBy(machine: boolean, users: boolean): DecisionFacts["found"] {
  if (machine) return users ? "both" : "automated";
  return users ? "report" : "staff";
}

function storyOf(
  row: DecisionRow,
  flags: readonly FlagRow[],
  evidence: readonly EvidenceRow[],
  policy: PolicyData,
  said: { verdicts: ReadonlyMap<string, LastVerdict>; missed: readonly MissedMark[] },
): DecisionStory {
  const confirmed = flags.filter((flag) => flag.violation === null || row.violations.includes(flag.violation));
  const signalIds = new Set(confirmed.flatMap((flag) => flag.signal_ids));
  const named = new Set(confirmed.flatMap((flag) => flag.content_id ?? []));
  const places = evidence.filter((one) => named.has(one.content_id));
  const contents = [...new Map(places.map((one) => [one.content_id, one])).values()].sort(
    (a, b) => a.occurred_at.getTime() - b.occurred_at.getTime(),
  );
  const kinds = evidence
    .flatMap((one) => one.signals.filter((signal) => signalIds.has(signal.id)))
    .flatMap((signal) => kindAfter(signal.kind, said.verdicts.get(signal.id)) ?? []);
  const byUsers = confirmed.filter((flag) => flag.kind === "report" && flag.reporter_id !== null);
  const byMachine = confirmed.filter((flag) => flag.kind !== "report");
  const clauses = confirmed
    .filter((flag) => flag.clause !== null && flag.violation === row.violations[0])
    .sort((a, b) => b.severity - a.severity);
  const [first] = [...byUsers, ...byMachine].sort((a, b) => a.raised_at.getTime() - b.raised_at.getTime());
  return {
    id: row.id,
    caseId: row.case_id,
    accountId: row.account_id,
    accountName: row.display_name || row.account_id,
    accountKind: row.account_kind ?? "unknown",
    joinedAt: row.joined_at,
    outcome: row.outcome,
    state: row.state,
    message: row.message,
    partly: row.measures.some((one) => one.state === "pending_approval" || one.state === "rejected"),
    step: row.step,
    language: noticeLanguage(row.language),
    contentLanguage: row.language,
    policy,
    policyVersion: row.policy_version,
    facts: {
      caseNumber: row.case_number,
      violations: row.violations,
      decidedAt: row.decided_at,
      contents: contents.map((one) => ({ id: one.content_id, surface: one.surface, occurredAt: one.occurred_at })),
      signalKinds: [...new Set(kinds)].sort(),
      clause: clauses[0]?.clause ?? null,
      found: foundBy(byMachine.length > 0, byUsers.length > 0),
      asProposed: isAsProposed(row.measures, row.proposed ?? []),
    },
    firstBy: first === undefined ? null : first.kind === "report" ? "report" : "automated",
    masks:
      row.outcome === "violation"
        ? masksOf(evidence, { signalIds, flags: confirmed, violations: row.violations }, said)
        : [],
  };
}

/** Decisions with what they rest on, in five statements whatever their number. */
export async function loadStories(tx: Tx, decisionIds: readonly string[]): Promise<Map<string, DecisionStory>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<DecisionRow[]>`
    SELECT d.id, d.case_id, c.number AS case_number, c.language, d.account_id, a.kind::text AS account_kind,
      a.display_name, a.joined_at, d.outcome::text AS outcome, d.state::text AS state, d.violations, d.message, d.policy_version,
      d.decided_at, d.recommended ->> 'step' AS step, d.recommended -> 'measures' AS proposed,
      (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'badge', e.badge, 'abilities', e.abilities,
         'durationDays', e.duration_days, 'state', e.state)), '[]')
       FROM enforcements e WHERE e.decision_id = d.id) AS measures
    FROM decisions d JOIN cases c ON c.id = d.case_id LEFT JOIN accounts a ON a.id = d.account_id
    WHERE d.id = ANY(${[...decisionIds]}::uuid[])`;
  const caseIds = [...new Set(rows.map((row) => row.case_id))];
  const flags = groupBy(
    await tx.$queryRaw<FlagRow[]>`
      SELECT f.case_id, f.kind::text AS kind, f.violation, f.severity, f.clause, f.content_external_id AS content_id,
        f.phase::text AS phase, f.signal_ids, f.raised_at, r.reporter_id
      FROM flags f LEFT JOIN reports r ON r.id = f.report_id
      WHERE f.case_id = ANY(${caseIds}::uuid[]) AND f.withdrawn_at IS NULL ORDER BY f.raised_at, f.id`,
    (row) => row.case_id,
  );
  const evidence = groupBy(
    await tx.$queryRaw<EvidenceRow[]>`
      SELECT case_id, content_external_id AS content_id, revision, surface::text AS surface, occurred_at, signals
      FROM evidence WHERE case_id = ANY(${caseIds}::uuid[]) AND flagged
      ORDER BY occurred_at, content_id, revision`,
    (row) => row.case_id,
  );
  const signals = [...flags.values()].flat().flatMap((flag) => flag.signal_ids);
  const verdicts = await readLastVerdicts(tx, [...new Set(signals)]);
  const missed = await readOwnMissed(tx, caseIds);
  const policies = new Map<number, PolicyData>();
  for (const version of new Set(rows.map((row) => row.policy_version))) {
    // Published versions are few and stay in memory once read.
    policies.set(version, await policyOf(tx, version));
  }
  return new Map(
    rows.map((row) => [
      row.id,
      storyOf(row, flags.get(row.case_id) ?? [], evidence.get(row.case_id) ?? [], policies.get(row.policy_version)!, {
        verdicts,
        missed: missed.get(row.case_id) ?? [],
      }),
    ]),
  );
}

export type Reporter = { caseId: string; reporterId: string; reportId: string; reportedAt: Date };

/** Users who reported into these cases, each with the earliest of their reports. */
export async function loadReportersOf(tx: Tx, caseIds: readonly string[]): Promise<Reporter[]> {
  if (caseIds.length === 0) return [];
  return tx.$queryRaw<Reporter[]>`
    SELECT DISTINCT ON (case_id, reporter_id) case_id AS "caseId", reporter_id AS "reporterId", id AS "reportId",
      filed_at AS "reportedAt"
    FROM reports WHERE case_id = ANY(${[...caseIds]}::uuid[]) AND reporter_id IS NOT NULL
    ORDER BY case_id, reporter_id, filed_at, id`;
}

/** How far back the people that a fraudster wrote to are looked for, and how many are warned. */
const SAFETY_DAYS = 90;
const SAFETY_PEOPLE = 1_000;

export type WrittenTo = {
  accountId: string;
  counterpartId: string;
  firstAt: Date;
  lastAt: Date;
  conversationIds: string[];
};

/** Whom these accounts wrote to in the 90 days before, the latest thousand of each. */
export async function loadWrittenTo(tx: Tx, accountIds: readonly string[], at: Date): Promise<WrittenTo[]> {
  if (accountIds.length === 0) return [];
  return tx.$queryRaw<WrittenTo[]>`
    WITH written AS (
      SELECT author_id, counterpart_id, conversation_id, min(occurred_at) AS first_at, max(occurred_at) AS last_at
      FROM contents
      WHERE author_id = ANY(${[...accountIds]}::text[]) AND occurred_at >= ${at}::timestamptz - make_interval(days => ${SAFETY_DAYS})
        AND occurred_at <= ${at}::timestamptz AND (counterpart_id IS NOT NULL OR conversation_id IS NOT NULL)
      GROUP BY 1, 2, 3
    ),
    -- Whoever else wrote in a conversation whose content names nobody.
    reached AS (
      SELECT w.author_id, w.counterpart_id AS other, w.conversation_id, w.first_at, w.last_at FROM written w
      WHERE w.counterpart_id IS NOT NULL
      UNION ALL
      SELECT w.author_id, o.author_id, w.conversation_id, w.first_at, w.last_at FROM written w
      CROSS JOIN LATERAL (
        SELECT DISTINCT c.author_id FROM contents c
        WHERE c.conversation_id = w.conversation_id AND c.author_id <> w.author_id LIMIT 10
      ) o
      WHERE w.counterpart_id IS NULL
    ),
    people AS (
      SELECT author_id, other, min(first_at) AS first_at, max(last_at) AS last_at,
        array_remove(array_agg(DISTINCT conversation_id), NULL) AS conversation_ids,
        row_number() OVER (PARTITION BY author_id ORDER BY max(last_at) DESC, other) AS place
      FROM reached WHERE other <> author_id GROUP BY author_id, other
    )
    SELECT author_id AS "accountId", other AS "counterpartId", first_at AS "firstAt", last_at AS "lastAt",
      conversation_ids[1:10] AS "conversationIds"
    FROM people WHERE place <= ${SAFETY_PEOPLE} ORDER BY author_id, other`;
}

export type StandingNotice = {
  id: string;
  kind: "account" | "reporter" | "safety";
  accountId: string;
  decisionId: string;
  caseId: string;
  language: PolicyLanguage;
  facts: Record<string, unknown>;
};

/** Notices of these decisions that nothing has taken back. */
export async function loadStandingNotices(tx: Tx, decisionIds: readonly string[]): Promise<StandingNotice[]> {
  if (decisionIds.length === 0) return [];
  return tx.$queryRaw<StandingNotice[]>`
    SELECT n.id, n.kind::text AS kind, n.account_id AS "accountId", n.decision_id AS "decisionId",
      n.case_id AS "caseId", n.language, n.facts
    FROM notices n WHERE n.decision_id = ANY(${[...decisionIds]}::uuid[]) AND n.corrects_id IS NULL
      AND n.template <> 'notice_reduced' AND NOT EXISTS (SELECT FROM notices c WHERE c.corrects_id = n.id)
    ORDER BY n.written_at, n.id`;
}

/** What an account was told, newest first: as the one decided on, as a reporter, as somebody who was written to. */
export async function listNotices(accountId: string, page: PageQuery): Promise<Page<NoticeView>> {
  const { at, id } = page.cursor ? decodePlace(page.cursor) : { at: null, id: null };
  const rows = await query<Omit<NoticeView, "writtenAt"> & { writtenAt: Date }>(
    `SELECT n.id, n.kind::text AS kind, n.account_id AS "accountId", n.case_id AS "caseId", c.number AS "caseNumber",
       n.decision_id AS "decisionId", n.corrects_id AS "correctsId", n.language, n.template, n.subject, n.body,
       n.written_at AS "writtenAt"
     FROM notices n JOIN cases c ON c.id = n.case_id
     WHERE n.account_id = $1 AND ($2::timestamptz IS NULL OR (n.written_at, n.id) < ($2::timestamptz, $3::uuid))
     ORDER BY n.written_at DESC, n.id DESC LIMIT $4::int`,
    [accountId, at, id, page.limit + 1],
  );
  const notices = rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
  return pageOf(notices, page.limit, (last) => encodeCursor([last.writtenAt, last.id]));
}
