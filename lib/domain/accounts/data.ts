import { accountsMeant } from "@/lib/domain/accounts/rules";
import type { AccountView } from "@/lib/domain/accounts/schema";
import { loadContractsOf } from "@/lib/domain/contracts/data";
import type { ContractFacts } from "@/lib/domain/contracts/rules";
import {
  ENFORCEMENT_FIELDS,
  type EnforcementRecord,
  loadAccountStates,
  toEnforcement,
} from "@/lib/domain/enforcement/data";
import type { AccountRef, StaffRef } from "@/lib/domain/enforcement/schema";
import { currentPolicy, reasonLabels } from "@/lib/domain/policies/data";
import { type Actor, can } from "@/lib/platform/actor";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { iso } from "@/lib/platform/time";
import { phaseAt, phaseIntervals } from "@/lib/policy/phase";
import { priorityAt } from "@/lib/policy/priority";
import { strikeExpiresAt, strikeTotalAt, strikeWeightAt } from "@/lib/policy/strikes";
import type { MeasureKind, Violation } from "@/lib/policy/types";

const MOST = 100;

/** Display names and kinds; an account nobody described is shown by its id alone. */
async function accountRefs(ids: Iterable<string>): Promise<Map<string, AccountRef>> {
  const wanted = [...new Set(ids)];
  const rows = await query<AccountRef>(
    `SELECT id, display_name AS "displayName", kind::text AS kind FROM accounts WHERE id = ANY($1)`,
    [wanted],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return new Map(wanted.map((id) => [id, known.get(id) ?? { id, displayName: "", kind: "unknown" as const }]));
}

/** The accounts that a search means: the one of this very id, then by name. */
export async function findAccounts(q: string, limit: number): Promise<AccountRef[]> {
  // Postgres refuses U+0000 in any text.
  const text = q.replaceAll("\u0000", " ");
  const values: unknown[] = [text, limit];
  const meant = accountsMeant(text, (value) => `$${values.push(value)}`);
  return query<AccountRef>(
    `SELECT id, display_name AS "displayName", kind::text AS kind FROM accounts WHERE id IN (${meant})
     ORDER BY id = $1 DESC, display_name, id LIMIT $2`,
    values,
  );
}

type StrikeRow = {
  id: string;
  decision_id: string;
  violation: Violation;
  weight: number;
  given_at: Date;
  voided_at: Date | null;
};

async function readStrikes(accountId: string, now: Date) {
  const { data: policy } = await currentPolicy();
  const rows = await query<StrikeRow>(
    `SELECT id, decision_id, violation, weight, given_at, voided_at FROM strikes
     WHERE account_id = $1 ORDER BY given_at DESC, id DESC LIMIT ${MOST}`,
    [accountId],
  );
  const asGiven = (row: StrikeRow) => ({ violation: row.violation, weight: row.weight, at: row.given_at });
  const standing = rows.filter((row) => row.voided_at === null);
  return {
    strikeTotal: strikeTotalAt(standing.map(asGiven), now, policy),
    strikes: rows.map((row) => ({
      id: row.id,
      decisionId: row.decision_id,
      violation: row.violation,
      weight: row.weight,
      weightNow: row.voided_at ? 0 : strikeWeightAt(asGiven(row), now, policy),
      givenAt: row.given_at.toISOString(),
      expiresAt: strikeExpiresAt(asGiven(row), policy).toISOString(),
      voidedAt: iso(row.voided_at),
    })),
  };
}

async function readEnforcements(accountId: string) {
  const rows = await query<EnforcementRecord>(
    `SELECT ${ENFORCEMENT_FIELDS} FROM enforcements e WHERE e.account_id = $1
     ORDER BY e.state IN ('waiting', 'pending_approval', 'active') DESC, e.created_at DESC, e.id DESC LIMIT ${MOST}`,
    [accountId],
  );
  return rows.map((row) => ({ ...toEnforcement(row), decisionId: row.decision_id, caseId: row.case_id }));
}

async function readCases(accountId: string, now: Date): Promise<AccountView["cases"]> {
  const { data: policy } = await currentPolicy();
  const rows = await query<{
    id: string;
    number: number;
    status: AccountView["cases"][number]["status"];
    violations: string[];
    surface: AccountView["cases"][number]["surface"];
    opened_at: Date;
    decided_at: Date | null;
    priority_key: number;
  }>(
    `SELECT id, number, status::text AS status, violations, surface::text AS surface, opened_at, decided_at, priority_key
     FROM cases WHERE account_id = $1 ORDER BY opened_at DESC, id DESC LIMIT ${MOST}`,
    [accountId],
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    status: row.status,
    violations: row.violations,
    surface: row.surface,
    openedAt: row.opened_at.toISOString(),
    decidedAt: iso(row.decided_at),
    priority: priorityAt(row.priority_key, now, policy),
  }));
}

async function readDecisions(accountId: string): Promise<AccountView["decisions"]> {
  const rows = await query<{
    id: string;
    case_id: string;
    number: number;
    state: AccountView["decisions"][number]["state"];
    outcome: "violation" | "no_violation";
    violations: string[];
    reason_code: string;
    policy_version: number;
    measures: MeasureKind[];
    decided_by: StaffRef;
    decided_at: Date;
  }>(
    `SELECT d.id, d.case_id, c.number, d.state::text AS state, d.outcome::text AS outcome, d.violations, d.reason_code, d.policy_version,
       ARRAY(SELECT e.kind::text FROM enforcements e WHERE e.decision_id = d.id ORDER BY e.id) AS measures,
       json_build_object('id', d.decided_by, 'name', coalesce(u.name, '')) AS decided_by, d.decided_at
     FROM decisions d JOIN cases c ON c.id = d.case_id LEFT JOIN users u ON u.id = d.decided_by
     WHERE d.account_id = $1 ORDER BY d.decided_at DESC, d.id DESC LIMIT ${MOST}`,
    [accountId],
  );
  const labelOf = await reasonLabels(rows.map((row) => row.policy_version));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.number,
    state: row.state,
    outcome: row.outcome,
    violations: row.violations,
    reasonCode: row.reason_code,
    reason: labelOf(row.policy_version, row.reason_code),
    measures: row.measures,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at.toISOString(),
  }));
}

function contractView(contract: ContractFacts, accountId: string, names: ReadonlyMap<string, AccountRef>, now: Date) {
  const { contractId, clientId, freelancerId, conversationId, value, exceptions } = contract;
  const other = clientId === accountId ? freelancerId : clientId;
  return {
    id: contractId,
    clientId,
    freelancerId,
    conversationId,
    value,
    statuses: [...contract.statuses]
      .sort((a, b) => a.beganAt.getTime() - b.beganAt.getTime())
      .map(({ status, beganAt }) => ({ status, from: beganAt.toISOString() })),
    exceptions: exceptions.map(({ kind, from, until }) => ({ kind, from: iso(from), until: iso(until) })),
    counterpart: names.get(other)!,
    phase: phaseAt([contract], now),
    phases: phaseIntervals([contract]).map(({ phase, from, to }) => ({ phase, from: iso(from), to: iso(to) })),
  };
}

/**
 * An account as the desk knows it: what the marketplace reported, what is taken from it, and its past here. An agency's
 * contracts are shown with its members too. Errors: `not_found`.
 */
export async function getAccountView(actor: Actor, id: string, now: Date): Promise<AccountView> {
  const account = await prisma().account.findUnique({ where: { id } });
  if (!account) throw new AppError("not_found", "The desk knows no account with this id.");
  const parties = [id, account.agencyId ?? []].flat();
  const [states, enforcements, strikes, cases, decisions, contracts, [reports]] = await Promise.all([
    loadAccountStates(prisma(), [id]),
    readEnforcements(id),
    readStrikes(id, now),
    readCases(id, now),
    readDecisions(id),
    loadContractsOf(prisma(), parties, MOST),
    query<{ against: number; by: number }>(
      `SELECT (SELECT count(*)::int FROM (SELECT FROM reports WHERE account_id = $1 LIMIT 1000) r) AS against,
         (SELECT count(*)::int FROM (SELECT FROM reports WHERE reporter_id = $1 LIMIT 1000) r) AS by`,
      [id],
    ),
  ]);
  const names = await accountRefs([
    ...contracts.flatMap((contract) => [contract.clientId, contract.freelancerId]),
    ...parties,
  ]);
  const state = states.get(id)!;
  return {
    id,
    kind: account.kind,
    displayName: account.displayName,
    plan: account.plan,
    country: account.country,
    agency: account.agencyId ? names.get(account.agencyId)! : null,
    joinedAt: iso(account.joinedAt),
    describedAt: iso(account.describedAt),
    firstSeenAt: account.firstSeenAt.toISOString(),
    paymentVerified: account.paymentVerified,
    identityVerified: account.identityVerified,
    reported: state.reported,
    effective: state.effective,
    enforcements,
    ...strikes,
    contracts: contracts.map((contract) => contractView(contract, id, names, now)),
    cases,
    decisions,
    reports: reports!,
    allowed: { report: can(actor, "report:file") },
  };
}
