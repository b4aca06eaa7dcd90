import { recordAudit } from "@/lib/domain/audit/mutations";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { CASE_FIELDS, CASE_JOINS, CASE_NAMES, type CaseRecord, toCaseRow } from "@/lib/domain/case-rows/data";
import { type FreeCases, freeCases, getCase, getCaseContents, readCaseRow } from "@/lib/domain/cases/data";
import { BEST_FIRST, bind, LEASE_MINUTES } from "@/lib/domain/cases/rules";
import type { CaseFilter, CaseRow, CaseStatus } from "@/lib/domain/cases/schema";
import type { ContentPage, ContentPageQuery } from "@/lib/domain/conversations/schema";
import { policyOf } from "@/lib/domain/policies/data";
import { noteCaseView } from "@/lib/domain/views/mutations";
import { asStaff, can, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";
import type { Phase } from "@/lib/policy/types";

const noSuchCase = () => new AppError("not_found", "There is no case with this id.");

// The clock, not the transaction's beginning: a transaction that waited for a lock must not judge a lease by the past.
export const LEASE = `claimed_at = clock_timestamp(), claim_expires_at = clock_timestamp() + interval '${LEASE_MINUTES} minutes'`;

/**
 * Holds the best of the free cases for the caller; null when there is none. Any number of callers at once get different
 * cases: whatever another is just taking is passed over, not waited for.
 */
export async function takeBest(tx: Tx, call: Call, free: FreeCases): Promise<(CaseRow & { version: number }) | null> {
  const values = [...free.values];
  const statement = `
    WITH best AS (SELECT c.id FROM cases c WHERE ${free.where} ${BEST_FIRST} FOR UPDATE SKIP LOCKED),
    taken AS (
      UPDATE cases c SET claimed_by = ${bind(values, call.actor.id)}::uuid, ${LEASE} FROM best WHERE c.id = best.id
      RETURNING c.*
    )
    SELECT ${CASE_NAMES} FROM (SELECT ${CASE_FIELDS} FROM taken c) p ${CASE_JOINS}`;
  const [record] = await tx.$queryRawUnsafe<CaseRecord[]>(statement, ...values);
  if (!record) return null;
  await recordAudit(tx, call, claimedEvent(record.id, record.claim_expires_at!, false, "next"));
  return { ...toCaseRow(record, await policyOf(tx, record.policy_now), call.at), version: record.version };
}

/**
 * Claims the best case of a filter that nobody holds, by priority, for ten minutes of the database's clock; null when
 * there is none. Errors: as {@link freeCases}.
 */
export async function claimNextCase(call: Call, filter: CaseFilter): Promise<CaseRow | null> {
  const free = await freeCases(asStaff(call.actor), filter);
  const { taken } = await writeOnce(call, async (tx) => ({ taken: await takeBest(tx, call, free) }));
  if (taken === null) return null;
  const { version: _, ...row } = taken;
  return row;
}

export function claimedEvent(
  caseId: string,
  until: Date,
  renewed: boolean,
  via: "next" | "case" | "undo" | "ring" | "ahead",
) {
  return {
    type: "case.claimed" as const,
    subject: { kind: "case" as const, id: caseId },
    data: { until: until.toISOString(), renewed, via },
  };
}

/** A case under the transaction's lock, with its hold judged by the database's clock. */
export type LockedCase = {
  id: string;
  status: CaseStatus;
  version: number;
  account_id: string;
  claimed_by: string | null;
  claim_expires_at: Date | null;
  holder_name: string | null;
  alive: boolean;
  /** The hold was renewed before, past its first ten minutes. */
  prolonged: boolean;
  violations: string[];
  phase: Phase;
  surface: CaseRow["surface"];
  subject_kind: "conversation" | "content" | "account";
  subject_id: string;
  opened_at: Date;
};

/** Errors: `not_found`. */
export async function lockCase(tx: Tx, id: string): Promise<LockedCase> {
  if (!isUuid(id)) throw noSuchCase();
  const [row] = await tx.$queryRaw<LockedCase[]>`
    SELECT c.id, c.status::text AS status, c.version, c.account_id, c.claimed_by, c.claim_expires_at,
      (SELECT name FROM users WHERE id = c.claimed_by) AS holder_name,
      coalesce(c.claim_expires_at > clock_timestamp(), false) AS alive,
      coalesce(c.claim_expires_at > c.claimed_at + make_interval(mins => ${LEASE_MINUTES}::int) + interval '1 second', false)
        AS prolonged,
      c.violations, c.phase::text AS phase, c.surface::text AS surface, c.subject_kind::text AS subject_kind, c.subject_id,
      c.opened_at
    FROM cases c WHERE c.id = ${id}::uuid FOR UPDATE OF c`;
  if (!row) throw noSuchCase();
  return row;
}

/** Who holds it and until when, for the errors that say so. */
export function holderOf(held: LockedCase): { by: { id: string; name: string }; until: string } | null {
  if (!held.alive || !held.claimed_by || !held.claim_expires_at) return null;
  return { by: { id: held.claimed_by, name: held.holder_name ?? "" }, until: held.claim_expires_at.toISOString() };
}

export function refuseOthersHold(held: LockedCase, me: StaffActor): void {
  const holder = holderOf(held);
  if (holder && holder.by.id !== me.id) {
    throw new AppError(
      "claimed_by_other",
      `${holder.by.name || "Somebody else"} holds this case until ${holder.until}.`,
      {
        extra: { holder },
      },
    );
  }
}

/**
 * Claims a case, or renews the caller's own hold, for ten minutes from now. A hold is one event when it is taken and one
 * more when it is first prolonged: that tells who had the case and that it was kept open; an event for each renewal of
 * an open page would bury the trail under what nobody decided.
 * Errors: `not_found`; `claimed_by_other` with the holder; `conflict` for a case that wants no decision any more.
 */
export async function claimCase(call: Call, id: string): Promise<CaseRow> {
  return writeOnce(call, async (tx) => {
    await holdCase(tx, call, id);
    return (await readCaseRow(tx, id, call.at))!;
  });
}

/** {@link claimCase} inside a transaction of the caller's. Answers whether the caller held it before. */
async function holdCase(tx: Tx, call: Call, id: string): Promise<boolean> {
  const me = asStaff(call.actor);
  const held = await lockCase(tx, id);
  if (held.status === "decided" || held.status === "withdrawn") {
    throw new AppError("conflict", `This case is ${held.status}; there is nothing to claim.`, {
      extra: { status: held.status },
    });
  }
  if (held.status === "escalated" && !can(me, "case:assign")) {
    throw new AppError("forbidden", "This case was passed on to a lead; only a lead takes it.");
  }
  refuseOthersHold(held, me);
  const renews = held.alive && held.claimed_by === me.id;
  const [lease] = renews
    ? await tx.$queryRaw<{ until: Date }[]>`
        UPDATE cases SET claim_expires_at = clock_timestamp() + make_interval(mins => ${LEASE_MINUTES}::int)
        WHERE id = ${id}::uuid RETURNING claim_expires_at AS until`
    : await tx.$queryRawUnsafe<{ until: Date }[]>(
        `UPDATE cases SET claimed_by = $2::uuid, ${LEASE} WHERE id = $1::uuid RETURNING claim_expires_at AS until`,
        id,
        me.id,
      );
  if (!renews || !held.prolonged) await recordAudit(tx, call, claimedEvent(id, lease!.until, renews, "case"));
  return renews;
}

/**
 * Claims a case for `work` and, where that fails, lets go of it again, unless the caller held it before. Where it cannot be
 * claimed the work is tried all the same: decided by an earlier try, the case is nobody's any more, and only the work's own
 * key knows the answer; what it was refused for is then why it could not be claimed.
 */
export async function whileHolding<Result>(call: Call, id: string, work: () => Promise<Result>): Promise<Result> {
  const plain: Call = { ...call, idempotency: null };
  let mine = true;
  let refused: unknown;
  try {
    mine = await inTransaction((tx) => holdCase(tx, plain, id));
  } catch (error) {
    refused = error;
  }
  try {
    return await work();
  } catch (error) {
    if (!mine) await releaseCase(plain, id).catch(() => {});
    throw refused ?? error;
  }
}

/**
 * Lets go of the caller's hold. Releasing what nobody holds is no error, so that leaving a page twice is none either.
 * With `until`, only of the hold that was told to end then: what a page sends as it goes may arrive after the same person
 * has claimed the case again, elsewhere or by loading the page anew, and must not take that hold.
 * Errors: `not_found`; `claimed_by_other` with the holder.
 */
export async function releaseCase(call: Call, id: string, until?: Date): Promise<CaseRow> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const held = await lockCase(tx, id);
    refuseOthersHold(held, me);
    const meant = until === undefined || until.getTime() === held.claim_expires_at?.getTime();
    if (held.claimed_by === me.id && meant) {
      await tx.$executeRaw`
        UPDATE cases SET claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL WHERE id = ${id}::uuid`;
      await recordAudit(tx, call, {
        type: "case.released",
        subject: { kind: "case", id },
        data: { reason: held.alive ? "released" : "expired" },
      });
    }
    return (await readCaseRow(tx, id, call.at))!;
  });
}

/** A case as somebody looks at it: all that its page shows, and an audit event that they saw it. Errors: `not_found`. */
export async function viewCase(call: Call, id: string): Promise<CaseDetail> {
  await noteCaseView(call, id);
  return getCase(call, id);
}

/** More of a case's conversation, as somebody pages through it: that shows as much as its page, and is noted alike. */
export async function viewCaseContents(call: Call, id: string, page: ContentPageQuery): Promise<ContentPage> {
  await noteCaseView(call, id);
  return getCaseContents(call, id, page);
}
