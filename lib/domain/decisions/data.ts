import { allowedOn } from "@/lib/domain/decisions/rules";
import type { DecisionView, RecommendationView } from "@/lib/domain/decisions/schema";
import type { AccountState } from "@/lib/domain/enforcement/data";
import type { StrikeView } from "@/lib/domain/enforcement/schema";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import type { Reader } from "@/lib/platform/rows";
import { recommend } from "@/lib/policy/recommend";
import { hundredths, type Strike, strikeExpiresAt, strikeWeightAt } from "@/lib/policy/strikes";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";
import type { Prisma } from "@/prisma/generated/client";

/** Decisions with everything that hangs on them, newest first. `allowed` is what `actor` may do at `now`. */
export async function readDecisions(
  tx: Tx,
  where: Prisma.DecisionWhereInput,
  reader: { actor: Actor; now: Date },
  take = 50,
): Promise<DecisionView[]> {
  const rows = await tx.decision.findMany({
    where,
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take,
    include: {
      enforcements: { orderBy: { id: "asc" } },
      strikes: { orderBy: { weight: "desc" } },
      case: { select: { number: true } },
    },
  });
  const people = [...new Set(rows.flatMap((row) => [row.decidedBy, row.closedBy ?? []].flat()))];
  const names = new Map(
    (await tx.user.findMany({ where: { id: { in: people } }, select: { id: true, name: true } })).map((user) => [
      user.id,
      user.name,
    ]),
  );
  const person = (id: string) => ({ id, name: names.get(id) ?? "" });
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    caseNumber: row.case.number,
    caseVersion: row.caseVersion,
    accountId: row.accountId,
    state: row.state,
    outcome: row.outcome,
    violations: row.violations,
    reasonCode: row.reasonCode,
    note: row.note,
    message: row.message,
    policyVersion: row.policyVersion,
    phase: row.phase,
    surface: row.surface,
    // Written by us from a RecommendationView and never changed.
    recommended: row.recommended as unknown as RecommendationView,
    enforcements: row.enforcements.map((one) => ({
      id: one.id,
      kind: one.kind,
      badge: one.badge,
      abilities: one.abilities,
      durationDays: one.durationDays,
      state: one.state,
      needsApproval: one.needsApproval,
      activatesAt: one.activatesAt.toISOString(),
      startsAt: one.startsAt?.toISOString() ?? null,
      endsAt: one.endsAt?.toISOString() ?? null,
    })),
    strikes: row.strikes.map((strike) => ({
      violation: strike.violation,
      weight: strike.weight,
      voidedAt: strike.voidedAt?.toISOString() ?? null,
    })),
    decidedBy: person(row.decidedBy),
    decidedAt: row.decidedAt.toISOString(),
    undoUntil: row.undoUntil.toISOString(),
    closedBy: row.closedBy ? person(row.closedBy) : null,
    closedAt: row.closedAt?.toISOString() ?? null,
    closeReason: row.closeReason,
    allowed: allowedOn(
      {
        state: row.state,
        outcome: row.outcome,
        decidedBy: row.decidedBy,
        undoUntil: row.undoUntil,
        pending: row.enforcements.some((one) => one.state === "pending_approval"),
      },
      reader.actor,
      reader.now,
    ),
  }));
}

export type StrikeRecord = {
  id: string;
  decision_id: string;
  violation: Violation;
  weight: number;
  given_at: Date;
  voided_at: Date | null;
};

/** All strikes of an account, voided ones too, newest first. */
export async function loadStrikes(db: Reader, accountId: string): Promise<StrikeRecord[]> {
  return db.$queryRaw<StrikeRecord[]>`
    SELECT id, decision_id, violation, weight, given_at, voided_at FROM strikes WHERE account_id = ${accountId}
    ORDER BY given_at DESC, id DESC`;
}

/** Those that stand, as policy weighs them. */
export function standingStrikes(records: readonly StrikeRecord[]): Strike[] {
  return records
    .filter((record) => record.voided_at === null)
    .map((record) => ({ violation: record.violation, weight: record.weight, at: record.given_at }));
}

export function toStrike(record: StrikeRecord, now: Date, policy: VersionedPolicy): StrikeView {
  const strike = { violation: record.violation, weight: record.weight, at: record.given_at };
  return {
    id: record.id,
    decisionId: record.decision_id,
    violation: record.violation,
    weight: record.weight,
    weightNow: record.voided_at ? 0 : hundredths(strikeWeightAt(strike, now, policy.data)),
    givenAt: record.given_at.toISOString(),
    expiresAt: strikeExpiresAt(strike, policy.data).toISOString(),
    voidedAt: record.voided_at?.toISOString() ?? null,
  };
}

/** How many places of a shared contact are looked at: a number that half the marketplace wrote tells nothing. */
const LINKS_READ = 200;

/** True when a contact in the case's flagged content was also written by another account that is suspended. */
export async function isLinkedToSuspended(db: Reader, caseId: string, accountId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ linked: boolean }[]>`
    WITH flagged AS (
      SELECT DISTINCT f.content_id, unnest(f.signal_ids) AS signal_id FROM flags f
      WHERE f.case_id = ${caseId}::uuid AND f.withdrawn_at IS NULL AND f.content_id IS NOT NULL
    ),
    shared AS (
      SELECT c.author_id FROM flagged
      JOIN signals s ON s.content_id = flagged.content_id AND s.id = flagged.signal_id
      CROSS JOIN LATERAL (
        SELECT o.content_id FROM signals o WHERE o.value_hash = s.value_hash AND o.withdrawn_at IS NULL LIMIT ${LINKS_READ}
      ) o
      JOIN contents c ON c.id = o.content_id
      WHERE s.value_hash IS NOT NULL AND c.author_id <> ${accountId}
      LIMIT ${LINKS_READ}
    )
    SELECT EXISTS (
      SELECT FROM shared JOIN accounts a ON a.id = shared.author_id
      WHERE a.reported_status = 'suspended'
        OR EXISTS (SELECT FROM enforcements e WHERE e.account_id = a.id AND e.state = 'active' AND e.kind = 'suspend')
    ) AS linked`;
  return row?.linked ?? false;
}

/** What policy recommends if the violations of the standing flags are confirmed. */
export async function recommendFor(
  db: Reader,
  kase: { id: string; violations: readonly string[] },
  account: AccountState,
  strikes: readonly StrikeRecord[],
  at: Date,
  policy: VersionedPolicy,
): Promise<RecommendationView> {
  const violations = VIOLATIONS.filter((violation) => kase.violations.includes(violation));
  const recommendation = recommend(
    {
      violations,
      strikes: standingStrikes(strikes),
      role: account.kind,
      badges: account.effective.badges,
      linkedToSuspended: violations.length > 0 && (await isLinkedToSuspended(db, kase.id, account.id)),
      at,
    },
    policy.data,
  );
  return { policyVersion: policy.version, ...recommendation };
}
