import { mainLanguage } from "@/lib/detect/intent/main-language";
import { loadStandingFacts } from "@/lib/domain/contracts/data";
import { standingAt } from "@/lib/domain/contracts/rules";
import { hideAll } from "@/lib/domain/conversations/rules";
import { type FirstEvidence, gravestFlag, lineAround, type StandingFlag } from "@/lib/domain/flags/rules";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import { maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import { missedKey, readMissedMasks } from "@/lib/domain/verdicts/data";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { groupBy, recordset } from "@/lib/platform/rows";
import { toBaseCurrency } from "@/lib/policy/money";
import { dueAt, type PriorityInput, priority } from "@/lib/policy/priority";
import { strikeTotalAt } from "@/lib/policy/strikes";
import type { Surface, Violation } from "@/lib/policy/types";

export type CaseRecord = {
  id: string;
  account_id: string;
  subject_kind: "conversation" | "content" | "account";
  subject_id: string;
  status: StandingFlag["caseStatus"];
  version: number;
  opened_at: Date;
  re_review_at: Date | null;
  is_new: boolean;
};

/** What a snoozed case waits for is something new about its account: what it shows may change while it sleeps. */
export type RefreshedCase = CaseRecord & { wakes: boolean };

/** A tsvector ends at a megabyte, and nobody searches a queue for the twentieth page of a text. */
const SEARCHED = 20_000;

type EvidenceRow = {
  case_id: string;
  content_id: string;
  content_external_id: string;
  revision: number;
  flagged: boolean;
  author_id: string;
  surface: Surface;
  text: string;
  judged: boolean;
  counterpart_id: string | null;
  conversation_id: string | null;
  signals: { id: string; kind: string; spans: StoredSpan[]; script: string | null }[];
};

/**
 * Reckons anew what a case shows in the queue, from its standing flags and evidence, and grows its version by one (a
 * case just opened keeps 1). A snoozed case `wakes`; one without flags is withdrawn and let go. Answers the versions.
 */
export async function refreshCases(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  cases: readonly RefreshedCase[],
  flags: ReadonlyMap<string, StandingFlag[]>,
): Promise<Map<string, number>> {
  if (cases.length === 0) return new Map();
  const ids = cases.map((one) => one.id);
  const evidence = groupBy(
    await tx.$queryRaw<EvidenceRow[]>`
      SELECT e.case_id, e.content_id, e.content_external_id, e.revision, e.flagged, e.author_id,
        e.surface::text AS surface, e.text, e.judged, e.signals, c.counterpart_id, c.conversation_id
      FROM evidence e LEFT JOIN contents c ON c.id = e.content_id
      WHERE e.case_id = ANY(${ids}::uuid[]) AND e.flagged
      ORDER BY e.case_id, e.occurred_at, e.content_id, e.revision`,
    (row) => row.case_id,
  );
  const texts = [...evidence.values()].flat();
  const missed = await readMissedMasks(tx, [...new Set(texts.map((row) => row.content_id))]);
  const facts = await loadStandingFacts(
    tx,
    texts.map((row) => partiesOf(row)),
  );
  const history = await loadHistory(tx, [...new Set(cases.map((one) => one.account_id))]);
  const reporters = await loadReporters(tx, ids, call.at);

  const rows = cases.map((one) => {
    const standing = flags.get(one.id) ?? [];
    const shown = evidence.get(one.id) ?? [];
    const version = one.is_new ? one.version : one.version + 1;
    const lead = gravestFlag(standing);
    if (!lead) return { id: one.id, version, status: "withdrawn", standing: false };
    const largest = shown
      .flatMap((row) => standingAt(facts, { ...partiesOf(row), surface: row.surface }, call.at, policy.data).contracts)
      .flatMap((contract) => contract.value ?? [])
      .map((value) => ({ ...value, base: toBaseCurrency(value, policy.data) }))
      .reduce<{ amount: number; currency: string; base: number | null } | null>(
        (best, value) => (best === null || (value.base ?? 0) > (best.base ?? 0) ? value : best),
        null,
      );
    const past = history.get(one.account_id);
    const violations = standing.flatMap(({ violation, score, severity }) =>
      violation === null ? [] : [{ code: violation, score: score ?? 0, severity }],
    );
    const input: PriorityInput = {
      violations,
      flags: standing.map((flag) => flag.kind),
      valueAtStake: largest?.base ?? null,
      account: {
        strikeTotal: strikeTotalAt(past?.strikes ?? [], call.at, policy.data),
        priorViolations: past?.violations ?? 0,
      },
      reporters: reporters.get(one.id) ?? [],
      openedAt: one.opened_at,
    };
    const reckoned = priority(input, policy.data);
    const masked = new Map(
      shown.map((row) => [
        row,
        // Whoever searches for a number must not find it in a text in which nobody looked for one yet.
        row.judged
          ? maskStored(row.text, [
              ...spansOn(row, shown),
              ...(missed.get(missedKey(row.content_id, row.revision)) ?? []),
            ])
          : hideAll(row.text),
      ]),
    );
    return {
      id: one.id,
      version,
      status: one.status === "snoozed" && one.wakes ? "open" : one.status,
      standing: true,
      violations: [...new Set(violations.map((violation) => violation.code))],
      phase: lead.phase,
      surface: lead.surface ?? "message",
      language: mainLanguage(shown.map((row) => row.text).join("\n")),
      score: Math.max(0, ...violations.map((violation) => violation.score)),
      value_amount: largest?.amount ?? null,
      value_currency: largest?.currency ?? null,
      value_base: largest?.base ?? null,
      priority_key: reckoned.key,
      priority_reasons: reckoned.reasons,
      due_at: dueAt(input, policy.data) ?? one.opened_at,
      first_evidence: firstEvidence(lead, shown, masked),
      search_text: [...masked.values()]
        .join("\n")
        .slice(0, SEARCHED)
        .replace(/\p{Cs}/gu, " "),
    };
  });
  const written = await tx.$queryRaw<{ id: string; version: number }[]>`
    UPDATE cases c SET
      version = r.version,
      status = r.status::case_status,
      violations = CASE WHEN r.standing THEN ARRAY(SELECT json_array_elements_text(r.violations)) ELSE c.violations END,
      phase = CASE WHEN r.standing THEN r.phase::phase ELSE c.phase END,
      surface = CASE WHEN r.standing THEN r.surface::surface ELSE c.surface END,
      language = CASE WHEN r.standing THEN r.language ELSE c.language END,
      score = CASE WHEN r.standing THEN r.score ELSE c.score END,
      value_amount = CASE WHEN r.standing THEN round(r.value_amount, 2) ELSE c.value_amount END,
      value_currency = CASE WHEN r.standing THEN r.value_currency ELSE c.value_currency END,
      value_base = CASE WHEN r.standing THEN round(r.value_base, 2) ELSE c.value_base END,
      priority_key = CASE WHEN r.standing THEN r.priority_key ELSE c.priority_key END,
      priority_reasons = CASE WHEN r.standing THEN r.priority_reasons ELSE c.priority_reasons END,
      due_at = CASE WHEN r.standing THEN r.due_at ELSE c.due_at END,
      first_evidence = CASE WHEN r.standing THEN r.first_evidence ELSE c.first_evidence END,
      search_text = CASE WHEN r.standing THEN r.search_text ELSE c.search_text END,
      policy_version = ${policy.version},
      snoozed_until = CASE WHEN r.status = 'snoozed' THEN c.snoozed_until END,
      claimed_by = CASE WHEN r.standing THEN c.claimed_by END,
      claimed_at = CASE WHEN r.standing THEN c.claimed_at END,
      claim_expires_at = CASE WHEN r.standing THEN c.claim_expires_at END
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, version int, status text, standing boolean,
      violations json, phase text, surface text, language text, score real, value_amount numeric, value_currency text, value_base numeric,
      priority_key float8, priority_reasons jsonb, due_at timestamptz, first_evidence jsonb, search_text text)
    WHERE c.id = r.id
    RETURNING c.id, c.version`;
  return new Map(written.map((row) => [row.id, row.version]));
}

function partiesOf(row: EvidenceRow) {
  return { authorId: row.author_id, counterpartId: row.counterpart_id, conversationId: row.conversation_id };
}

/** The spans that lie in a text: of its own signals, and of those of other texts that name it (a split number). */
function spansOn(row: EvidenceRow, all: readonly EvidenceRow[]): StoredSpan[] {
  return all
    .filter((other) => other.content_id !== row.content_id || other.revision === row.revision)
    .flatMap((other) => other.signals.flatMap((signal) => signal.spans))
    .filter((span) => span.contentId === row.content_external_id);
}

function firstEvidence(
  lead: StandingFlag,
  shown: readonly EvidenceRow[],
  masked: ReadonlyMap<EvidenceRow, string>,
): FirstEvidence | null {
  const row =
    shown.find((one) => one.content_id === lead.contentId && one.revision === lead.revision) ??
    shown.find((one) => one.content_id === lead.contentId);
  if (!row) return null;
  const signal = row.signals.find((one) => lead.signalIds.includes(one.id)) ?? row.signals[0];
  const span = signal?.spans.find((one) => one.contentId === row.content_external_id);
  if (!signal || !span) return lineAround(masked.get(row)!, 0, 0, lead.kind);
  return { ...lineAround(masked.get(row)!, span.start, span.end, signal.kind), script: signal.script };
}

type Past = { strikes: { violation: Violation; weight: number; at: Date }[]; violations: number };

async function loadHistory(tx: Tx, accountIds: readonly string[]): Promise<Map<string, Past>> {
  const strikes = await tx.$queryRaw<{ account_id: string; violation: Violation; weight: number; given_at: Date }[]>`
    SELECT account_id, violation, weight, given_at FROM strikes
    WHERE account_id = ANY(${[...accountIds]}::text[]) AND voided_at IS NULL`;
  const decisions = await tx.$queryRaw<{ account_id: string; n: number }[]>`
    SELECT account_id, count(*)::int AS n FROM decisions
    WHERE account_id = ANY(${[...accountIds]}::text[]) AND outcome = 'violation' AND state IN ('waiting', 'active')
      AND NOT sampled
    GROUP BY account_id`;
  const past = new Map<string, Past>(accountIds.map((id) => [id, { strikes: [], violations: 0 }]));
  for (const row of strikes) {
    past.get(row.account_id)!.strikes.push({ violation: row.violation, weight: row.weight, at: row.given_at });
  }
  for (const row of decisions) past.get(row.account_id)!.violations = row.n;
  return past;
}

/**
 * How right those were who reported into these cases: their earlier reports by what was decided on them. Those who are
 * muted at `at` are left out.
 */
export async function loadReporters(
  tx: Tx,
  caseIds: readonly string[],
  at: Date,
): Promise<Map<string, { confirmed: number; rejected: number }[]>> {
  const rows = await tx.$queryRaw<{ case_id: string; confirmed: number; rejected: number }[]>`
    WITH here AS (
      SELECT DISTINCT f.case_id, coalesce(r.reporter_id, '') AS reporter_id, r.filed_by
      FROM flags f JOIN reports r ON r.id = f.report_id
      WHERE f.case_id = ANY(${[...caseIds]}::uuid[]) AND f.withdrawn_at IS NULL
        AND NOT EXISTS (SELECT FROM reporter_mutes m WHERE m.account_id = r.reporter_id AND m.muted_at <= ${at}::timestamptz
          AND m.until > ${at}::timestamptz AND (m.lifted_at IS NULL OR m.lifted_at > ${at}::timestamptz))
    )
    SELECT here.case_id, count(*) FILTER (WHERE d.outcome = 'violation')::int AS confirmed,
      count(*) FILTER (WHERE d.outcome = 'no_violation')::int AS rejected
    FROM here
    LEFT JOIN reports r ON r.case_id <> here.case_id AND r.reporter_id = here.reporter_id AND here.reporter_id <> ''
    LEFT JOIN decisions d ON d.case_id = r.case_id AND d.state IN ('waiting', 'active')
    GROUP BY here.case_id, here.reporter_id, here.filed_by`;
  return groupBy(rows, (row) => row.case_id);
}
