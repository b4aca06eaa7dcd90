import type { CaseDetail, ContractView, FlagView } from "@/lib/domain/case-file/schema";
import type { EvidenceRow } from "@/lib/domain/case-texts/data";
import { loadStandingFacts } from "@/lib/domain/contracts/data";
import { type ContractFacts, standingAt } from "@/lib/domain/contracts/rules";
import { type FlagOfSignal, maskUnjudged } from "@/lib/domain/conversations/rules";
import { type AccountState, loadAccountStates } from "@/lib/domain/enforcement/data";
import type { AccountRef } from "@/lib/domain/enforcement/schema";
import { policyOf } from "@/lib/domain/policies/data";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { iso } from "@/lib/platform/time";
import type { PolicyData } from "@/lib/policy/policy-data";
import { priorityAt } from "@/lib/policy/priority";
import type { DatedException, Phase } from "@/lib/policy/types";

type FlagRow = {
  id: string;
  kind: FlagView["kind"];
  content_external_id: string | null;
  revision: number | null;
  violation: string | null;
  score: number | null;
  severity: number;
  rule: string | null;
  clause: string | null;
  signal_ids: string[];
  detectors: string[];
  report_id: string | null;
  phase: Phase;
  surface: FlagView["surface"];
  policy_version: number;
  raised_at: Date;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
};

/** All flags of a case, withdrawn ones too, oldest first; clauses without their titles (see `withClauses`). */
export async function readFlags(caseId: string): Promise<FlagView[]> {
  const rows = await query<FlagRow>(
    `SELECT id, kind::text AS kind, content_external_id, revision, violation, score, severity, rule, clause, signal_ids,
       detectors, report_id, phase::text AS phase, surface::text AS surface, policy_version, raised_at, withdrawn_at,
       withdrawn_reason
     FROM flags WHERE case_id = $1 ORDER BY raised_at, id`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    contentId: row.content_external_id,
    revision: row.revision,
    violation: row.violation,
    score: row.score,
    severity: row.severity,
    rule: row.rule,
    clause: row.clause,
    clauseTitle: null,
    clauseTitles: null,
    signalIds: row.signal_ids,
    detectors: row.detectors,
    reportId: row.report_id,
    phase: row.phase,
    surface: row.surface,
    policyVersion: row.policy_version,
    raisedAt: row.raised_at.toISOString(),
    withdrawnAt: iso(row.withdrawn_at),
    withdrawnReason: row.withdrawn_reason,
  }));
}

/** Flags with the titles of their clauses, each by the policy that judged it. */
export async function withClauses(tx: Tx, flags: readonly FlagView[]): Promise<FlagView[]> {
  const policies = new Map<number, PolicyData>();
  for (const version of new Set(flags.map((flag) => flag.policyVersion))) {
    // Remembered by the process after the first time.
    policies.set(version, await policyOf(tx, version));
  }
  return flags.map((flag) => {
    const clauses = policies.get(flag.policyVersion)!.clauses;
    const titles = clauses.find((clause) => clause.id === flag.clause)?.title ?? null;
    return { ...flag, clauseTitle: titles?.en ?? null, clauseTitles: titles };
  });
}

/** Which standing flag rests on a signal, by the signal's id; the oldest where several do. */
export function flagsBySignal(flags: readonly FlagView[]): Map<string, FlagOfSignal> {
  const bySignal = new Map<string, FlagOfSignal>();
  for (const { id, violation, rule, clause, signalIds, withdrawnAt } of flags) {
    if (withdrawnAt) continue;
    for (const signalId of signalIds) {
      if (!bySignal.has(signalId)) bySignal.set(signalId, { id, violation, rule, clause });
    }
  }
  return bySignal;
}

export type Pair = {
  counterpartId: string | null;
  contracts: readonly ContractFacts[];
  exceptions: readonly DatedException[];
};

/** The accused and whoever the flagged content was meant for, with the contracts and exceptions between them. */
export async function readPair(
  accountId: string,
  conversationId: string | null,
  evidence: readonly EvidenceRow[],
  at: Date,
  policy: PolicyData,
): Promise<Pair> {
  const flagged = evidence.filter((row) => row.flagged).map((row) => row.content_id);
  const [other] = await query<{ id: string | null }>(
    `SELECT coalesce(
       (SELECT c.counterpart_id FROM contents c WHERE c.id = ANY($1::uuid[]) AND c.author_id = $2 AND c.counterpart_id IS NOT NULL
        ORDER BY c.occurred_at DESC LIMIT 1),
       (SELECT c.author_id FROM contents c WHERE c.conversation_id = $3 AND c.author_id <> $2 ORDER BY c.occurred_at, c.id LIMIT 1)
     ) AS id`,
    [flagged, accountId, conversationId],
  );
  const parties = { authorId: accountId, counterpartId: other?.id ?? null, conversationId };
  const facts = await loadStandingFacts(prisma(), [parties]);
  return {
    counterpartId: parties.counterpartId,
    contracts: standingAt(facts, { ...parties, surface: "message" }, at, policy).contracts,
    exceptions: [...facts.relationships.values()].flat(),
  };
}

export function toException(exception: DatedException): CaseDetail["relationshipExceptions"][number] {
  return { kind: exception.kind, from: iso(exception.from), until: iso(exception.until) };
}

export function toContract(contract: ContractFacts): ContractView {
  return {
    id: contract.contractId,
    clientId: contract.clientId,
    freelancerId: contract.freelancerId,
    conversationId: contract.conversationId,
    value: contract.value,
    statuses: [...contract.statuses]
      .sort((a, b) => a.beganAt.getTime() - b.beganAt.getTime())
      .map(({ status, beganAt }) => ({ status, from: beganAt.toISOString() })),
    exceptions: contract.exceptions.map(toException),
  };
}

type Described = Pick<
  CaseDetail["accountDetail"],
  "plan" | "country" | "agencyId" | "joinedAt" | "paymentVerified" | "identityVerified"
>;

const STRANGER: Described = {
  plan: null,
  country: null,
  agencyId: null,
  joinedAt: null,
  paymentVerified: null,
  identityVerified: null,
};

/** How an account is described, and its state as reported and in effect. */
export async function readAccount(id: string): Promise<{ described: Described; state: AccountState }> {
  const [states, row] = await Promise.all([
    loadAccountStates(prisma(), [id]),
    prisma().account.findUnique({
      where: { id },
      select: {
        plan: true,
        country: true,
        agencyId: true,
        joinedAt: true,
        paymentVerified: true,
        identityVerified: true,
      },
    }),
  ]);
  const reported = { status: "active" as const, badges: [] };
  return {
    described: row ? { ...row, joinedAt: iso(row.joinedAt) } : STRANGER,
    state: states.get(id) ?? {
      id,
      kind: "unknown",
      reported,
      effective: { ...reported, restrictions: [] },
      enforcements: [],
    },
  };
}

/** Accounts by id, those that are known. */
export async function readPeople(ids: readonly string[]): Promise<Map<string, AccountRef>> {
  const rows = await query<{ id: string; display_name: string; kind: AccountRef["kind"] }>(
    "SELECT id, display_name, kind::text AS kind FROM accounts WHERE id = ANY($1::text[]) ORDER BY id",
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, { id: row.id, displayName: row.display_name, kind: row.kind }]));
}

type ReportView = Omit<CaseDetail["reports"][number], "reporter"> & { reporterId: string | null };

/** The complaints that the case rests on, oldest first; contacts in their notes masked. */
export async function readReports(caseId: string): Promise<ReportView[]> {
  const rows = await query<{
    id: string;
    reporter_id: string | null;
    filed_by: string | null;
    filer_name: string | null;
    content_external_id: string | null;
    category: string;
    note: string;
    filed_at: Date;
  }>(
    `SELECT r.id, r.reporter_id, r.filed_by, u.name AS filer_name, r.content_external_id, r.category, r.note, r.filed_at
     FROM reports r LEFT JOIN users u ON u.id = r.filed_by WHERE r.case_id = $1 ORDER BY r.filed_at, r.id LIMIT 100`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    reporterId: row.reporter_id,
    filedBy: row.filed_by ? { id: row.filed_by, name: row.filer_name ?? "" } : null,
    contentId: row.content_external_id,
    category: row.category,
    note: maskUnjudged(row.note),
    filedAt: row.filed_at.toISOString(),
  }));
}

/** Other cases of the account that want a decision, most urgent first. */
export async function readOtherCases(
  accountId: string,
  exceptId: string,
  at: Date,
  policy: PolicyData,
): Promise<CaseDetail["otherCases"]> {
  const rows = await query<{
    id: string;
    number: number;
    version: number;
    status: CaseDetail["status"];
    violations: string[];
    surface: CaseDetail["surface"];
    opened_at: Date;
    priority_key: number;
  }>(
    `SELECT c.id, c.number, c.version, c.status::text AS status, c.violations, c.surface::text AS surface, c.opened_at, c.priority_key
     FROM cases c WHERE c.account_id = $1 AND c.id <> $2 AND c.status IN ('open', 'snoozed', 'escalated')
     ORDER BY c.priority_key DESC, c.id DESC LIMIT 20`,
    [accountId, exceptId],
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    version: row.version,
    status: row.status,
    violations: row.violations,
    surface: row.surface,
    openedAt: row.opened_at.toISOString(),
    priority: priorityAt(row.priority_key, at, policy),
  }));
}
