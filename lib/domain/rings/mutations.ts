import { recordAudit } from "@/lib/domain/audit/mutations";
import { claimedEvent, LEASE } from "@/lib/domain/cases/mutations";
import { STANDING_STATUSES } from "@/lib/domain/cases/schema";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { getRing, sharedAmong } from "@/lib/domain/rings/data";
import {
  type NewRing,
  newRingSchema,
  RING_CASES,
  type RingDecisions,
  type RingOutcome,
  type RingView,
  ringDecisionsSchema,
} from "@/lib/domain/rings/schema";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { storable } from "@/lib/platform/storable";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

type Member = { id: string; number: number; account_id: string };

/** Errors: `not_found` for a case that is none. */
async function readMembers(tx: Tx, caseIds: readonly string[]): Promise<Member[]> {
  const rows = await tx.$queryRaw<Member[]>`
    SELECT id, number, account_id FROM cases WHERE id = ANY(${[...caseIds]}::uuid[]) ORDER BY id`;
  if (rows.length < new Set(caseIds).size) throw new AppError("not_found", "There is no case with one of these ids.");
  return rows;
}

/** A ring is of cases whose accounts share a contact: one that shares none with the others has no place in it. */
async function requireShared(tx: Tx, members: readonly Member[], checked: readonly Member[]): Promise<void> {
  const shared = await sharedAmong(
    tx,
    members.map((one) => one.account_id),
  );
  const joined = new Set(shared.flatMap((contact) => contact.accountIds));
  const alone = checked.filter(
    (one) =>
      !joined.has(one.account_id) &&
      !members.some((other) => other.id !== one.id && other.account_id === one.account_id),
  );
  if (alone.length === 0) return;
  throw new AppError(
    "invalid_input",
    `A ring is of accounts that share a contact. Leave out ${alone.map((one) => `case ${one.number}`).join(", ")}: nothing is shared there.`,
    { errors: alone.map((one) => ({ path: "caseIds", message: `${one.id} shares no contact with the others` })) },
  );
}

/** Makes a named set of cases. Errors: `invalid_input` where a case shares no contact with the others; `not_found`. */
export async function makeRing(call: Call, input: NewRing): Promise<RingView> {
  const me = asStaff(call.actor);
  const parsed = parseInput(newRingSchema, input, "This ring cannot be made as it is.");
  const caseIds = [...new Set(parsed.caseIds)];
  return writeOnce(
    call,
    async (tx) => {
      const members = await readMembers(tx, caseIds);
      await requireShared(tx, members, members);
      const id = newId();
      await tx.ring.create({
        data: { id, name: storable(parsed.name), createdBy: me.id, createdAt: call.at },
      });
      await tx.ringCase.createMany({
        data: members.map((one) => ({ ringId: id, caseId: one.id, addedBy: me.id, addedAt: call.at })),
      });
      await recordAudit(tx, call, {
        type: "ring.made",
        subject: { kind: "ring", id },
        data: { caseIds: members.map((one) => one.id) },
      });
      return getRing(id, call.at, tx);
    },
    201,
  );
}

/** The ring's cases, under its lock. Errors: `not_found`. */
async function lockRing(tx: Tx, id: string): Promise<Member[]> {
  const [ring] = isUuid(id)
    ? await tx.$queryRaw<{ id: string }[]>`SELECT id FROM rings WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  if (!ring) throw new AppError("not_found", "There is no ring with this id.");
  return tx.$queryRaw<Member[]>`
    SELECT c.id, c.number, c.account_id FROM ring_cases m JOIN cases c ON c.id = m.case_id
    WHERE m.ring_id = ${id}::uuid ORDER BY c.id`;
}

/** Errors: `not_found`; `invalid_input` where it shares no contact with the ring, or the ring is full. */
export async function addToRing(call: Call, id: string, caseId: string): Promise<RingView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const members = await lockRing(tx, id);
    const [added] = await readMembers(tx, [caseId]);
    if (!members.some((one) => one.id === caseId)) {
      if (members.length >= RING_CASES)
        throw new AppError("invalid_input", `A ring holds ${RING_CASES} cases at most.`);
      await requireShared(tx, [...members, added!], [added!]);
      await tx.ringCase.create({ data: { ringId: id, caseId, addedBy: me.id, addedAt: call.at } });
      await recordAudit(tx, call, { type: "ring.case_added", subject: { kind: "ring", id }, data: { caseId } });
    }
    return getRing(id, call.at, tx);
  });
}

/** Removing what is not in it is no error. Errors: `not_found` for an unknown ring. */
export async function removeFromRing(call: Call, id: string, caseId: string): Promise<RingView> {
  asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    await lockRing(tx, id);
    const removed = await tx.$executeRaw`
      DELETE FROM ring_cases WHERE ring_id = ${id}::uuid AND case_id = ${caseId}::uuid`;
    if (removed > 0) {
      await recordAudit(tx, call, { type: "ring.case_removed", subject: { kind: "ring", id }, data: { caseId } });
    }
    return getRing(id, call.at, tx);
  });
}

/**
 * Claims every case of a ring that wants a decision, for ten minutes: all of them, or none and who holds which.
 * Errors: `not_found`; `claimed_by_other` with `holders: [{caseId, number, by, until}]`; `conflict` when none is left.
 */
export async function claimRing(call: Call, id: string): Promise<RingView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    await lockRing(tx, id);
    // What was passed on to the leads is theirs, in a ring as alone.
    const takable = STANDING_STATUSES.filter((status) => status !== "escalated" || can(me, "case:assign"));
    // In the order of ids, as everybody who locks several cases does.
    const cases = await tx.$queryRaw<
      {
        id: string;
        number: number;
        holder: string | null;
        holder_name: string | null;
        until: Date | null;
        mine: boolean;
      }[]
    >`
      SELECT c.id, c.number,
        CASE WHEN c.claim_expires_at > clock_timestamp() THEN c.claimed_by END AS holder,
        (SELECT name FROM users WHERE id = c.claimed_by) AS holder_name, c.claim_expires_at AS until,
        coalesce(c.claimed_by = ${me.id}::uuid AND c.claim_expires_at > clock_timestamp(), false) AS mine
      FROM ring_cases m JOIN cases c ON c.id = m.case_id
      WHERE m.ring_id = ${id}::uuid AND c.status::text = ANY(${takable}::text[])
      ORDER BY c.id FOR UPDATE OF c`;
    if (cases.length === 0) throw new AppError("conflict", "No case of this ring wants a decision any more.");
    const held = cases.filter((one) => one.holder !== null && !one.mine);
    if (held.length > 0) {
      const who = held.map((one) => `case ${one.number} by ${one.holder_name || "somebody else"}`).join(", ");
      throw new AppError("claimed_by_other", `Nothing was claimed: held are ${who}.`, {
        extra: {
          holders: held.map((one) => ({
            caseId: one.id,
            number: one.number,
            by: { id: one.holder!, name: one.holder_name ?? "" },
            until: one.until!.toISOString(),
          })),
        },
      });
    }
    const ids = cases.map((one) => one.id);
    const taken = await tx.$queryRawUnsafe<{ id: string; until: Date }[]>(
      `UPDATE cases SET claimed_by = $2::uuid, ${LEASE} WHERE id = ANY($1::uuid[]) RETURNING id, claim_expires_at AS until`,
      ids,
      me.id,
    );
    const mine = new Set(cases.filter((one) => one.mine).map((one) => one.id));
    await recordAudit(
      tx,
      call,
      { type: "ring.claimed", subject: { kind: "ring", id }, data: { caseIds: ids } },
      ...taken.map((one) => claimedEvent(one.id, one.until, mine.has(one.id), "ring")),
    );
    return getRing(id, call.at, tx);
  });
}

/**
 * Decides cases of a ring, each account with its own measures and message. Each decision is made whole or not at all by
 * the rules of a single one (its holder, its version, a second person for a suspension); one that is refused does not
 * take the others back, and says why. A repeat under the same idempotency key answers what was decided and tries the
 * rest again.
 * Errors: `not_found`; `invalid_input` for a case that is not in the ring, or named twice.
 */
export async function decideRing(call: Call, id: string, input: RingDecisions): Promise<RingOutcome> {
  asStaff(call.actor);
  const { decisions } = parseInput(ringDecisionsSchema, input, "These decisions cannot be made as they are.");
  const members = new Set((await inTransaction((tx) => lockRing(tx, id))).map((one) => one.id));
  const strangers = decisions.flatMap(({ caseId }, index) =>
    !members.has(caseId) || decisions.findIndex((one) => one.caseId === caseId) !== index
      ? [{ path: `decisions.${index}.caseId`, message: members.has(caseId) ? "named twice" : "is not in this ring" }]
      : [],
  );
  if (strangers.length > 0) {
    throw new AppError("invalid_input", "Decide each case of the ring once, and no other.", { errors: strangers });
  }
  const results: RingOutcome["results"] = [];
  let fresh = 0;
  for (const { caseId, ...decision } of decisions) {
    const one: Call = {
      ...call,
      idempotency: call.idempotency && {
        ...call.idempotency,
        key: `${call.idempotency.key}:${caseId}`,
        replayed: false,
      },
    };
    try {
      const made = await decideCase(one, caseId, decision);
      if (!one.idempotency?.replayed) fresh += 1;
      results.push({ caseId, decision: made, problem: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      results.push({ caseId, decision: null, problem: { code: error.code, detail: error.message } });
    }
  }
  if (fresh > 0) {
    const refused = results.filter((one) => one.problem !== null).length;
    await inTransaction((tx) =>
      recordAudit(tx, call, {
        type: "ring.decided",
        subject: { kind: "ring", id },
        data: { decided: fresh, refused },
      }),
    );
  }
  return { results };
}
