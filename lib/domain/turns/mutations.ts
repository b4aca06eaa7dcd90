import { recordAudit } from "@/lib/domain/audit/mutations";
import { getCase } from "@/lib/domain/cases/data";
import { claimedEvent, lockCase, refuseOthersHold, takeBest } from "@/lib/domain/cases/mutations";
import { AHEAD_MINUTES, BEST_FIRST, HELD_AHEAD } from "@/lib/domain/cases/rules";
import type { CaseFilter } from "@/lib/domain/cases/schema";
import { decideWithin, parseDecision } from "@/lib/domain/decisions/mutations";
import { freeToTurnTo } from "@/lib/domain/turns/data";
import type { HeldAhead, HoldAhead, Turn, TurnOutcome, Upcoming } from "@/lib/domain/turns/schema";
import { noteCaseView } from "@/lib/domain/views/mutations";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { retryUntangled } from "@/lib/platform/retry";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * Decides a case and, where a filter is given, claims the best free case of it for the same person: both or neither, so
 * that nobody holds a next case whose last one was refused. One request less between two cases, and the next one follows
 * from the same state as the decision. Where nothing of the filter is ever claimed there is no next one. A repeat under the
 * same key names the same next case, held or not by then. Errors: those of a decision.
 */
export async function decideAndClaimNext(call: Call, caseId: string, turn: Turn): Promise<TurnOutcome> {
  asStaff(call.actor);
  const { claimNext, ...decision } = turn;
  const parsed = parseDecision(decision);
  const free = claimNext === undefined ? null : await freeToTurnTo(call, claimNext);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const made = await decideWithin(tx, call, caseId, parsed);
      if (claimNext === undefined) return made;
      return { ...made, next: free === null ? null : await takeBest(tx, call, free) };
    }),
  );
}

/** Errors: `conflict` where the caller, in another window, holds another case ahead: what is held is never taken back unasked. */
async function refuseSecondAhead(tx: Tx, me: string, but: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ahead:${me}`}, 0))`;
  const held = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT c.id FROM cases c
     WHERE c.claimed_by = $1::uuid AND c.id <> ALL($2::uuid[]) AND c.claim_expires_at > clock_timestamp() AND ${HELD_AHEAD}`,
    me,
    [...but],
  );
  if (held.length > 0) throw new AppError("conflict", "You hold another case ahead already.");
}

/**
 * Holds the case that follows for two minutes, while the caller decides the one that they hold: so that it can be shown
 * before the decision is answered, and is nobody else's then. One at most for each person; asked again, it is held on. Opening
 * it makes it a hold as any other. Errors: `not_found`; `claimed_by_other` with the holder; `conflict` where nothing is
 * being decided, for a case that wants no decision, for one that the caller has open already, and for a second one; `stale_version`;
 * `forbidden` for escalated ones where they are not the caller's.
 */
export async function holdAhead(call: Call, id: string, { from, caseVersion }: HoldAhead): Promise<HeldAhead> {
  const me = asStaff(call.actor);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const [deciding] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM cases
        WHERE id = ${from}::uuid AND id <> ${id}::uuid AND claimed_by = ${me.id}::uuid AND claim_expires_at > clock_timestamp()`;
      if (!deciding)
        throw new AppError("conflict", "The next case is held only while you hold another. Claim that one again.");
      await refuseSecondAhead(tx, me.id, [id, from]);
      const held = await lockCase(tx, id);
      refuseOthersHold(held, me);
      if (held.status === "decided" || held.status === "withdrawn") {
        throw new AppError("conflict", `This case is ${held.status}; there is nothing to hold.`, {
          extra: { status: held.status },
        });
      }
      if (held.status === "escalated" && !can(me, "case:assign")) {
        throw new AppError("forbidden", "This case was passed on to a lead; only a lead takes it.");
      }
      if (held.version !== caseVersion) {
        throw new AppError("stale_version", "The case changed since you read it. Read it again.", {
          extra: { currentVersion: held.version, status: held.status },
        });
      }
      const [lease] = await tx.$queryRawUnsafe<{ until: Date }[]>(
        `UPDATE cases c SET claimed_by = $2::uuid, claimed_at = clock_timestamp(),
           claim_expires_at = clock_timestamp() + interval '${AHEAD_MINUTES} minutes'
         WHERE c.id = $1::uuid AND (c.claimed_by IS NULL OR c.claim_expires_at <= clock_timestamp() OR ${HELD_AHEAD})
         RETURNING c.claim_expires_at AS until`,
        id,
        me.id,
      );
      if (!lease) throw new AppError("conflict", "You have this case open already.");
      if (!held.alive) await recordAudit(tx, call, claimedEvent(id, lease.until, false, "ahead"));
      return { until: lease.until.toISOString() };
    }),
  );
}

/**
 * The case that claiming next would take now, with all that its page shows, so that a desk has it at hand; null when there
 * is none. It holds nothing and, as only the filter's best free case is given, notes nobody as having seen it: whoever is
 * then shown it asks for it again by its id. A search can name any case, and is no way to read one without a trace: there
 * the asker is noted as having seen what they are given. `known`: what the asker has, as `id.version`; then only whether it
 * is still that.
 */
export async function upcomingCase(call: Call, filter: CaseFilter, known?: string): Promise<Upcoming | null> {
  const free = await freeToTurnTo(call, filter);
  if (free === null) return null;
  const [best] = await query<{ id: string; version: number }>(
    `SELECT c.id, c.version FROM cases c WHERE ${free.where} ${BEST_FIRST}`,
    [...free.values],
  );
  if (!best) return null;
  if (known === `${best.id}.${best.version}`) return { ...best, case: null };
  if (filter.q !== undefined) await noteCaseView(call, best.id);
  const detail = await getCase(call, best.id);
  return { id: best.id, version: detail.version, case: detail };
}
