import { recordAudit } from "@/lib/domain/audit/mutations";
import {
  type Assignment,
  assignmentSchema,
  type Escalation,
  escalationSchema,
  MAX_SNOOZE_DAYS,
  type Snooze,
  snoozeSchema,
} from "@/lib/domain/case-workflow/schema";
import { readCaseRow } from "@/lib/domain/cases/data";
import { holderOf, type LockedCase, lockCase } from "@/lib/domain/cases/mutations";
import type { CaseRow, CaseStatus } from "@/lib/domain/cases/schema";
import { asStaff, can, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { storable } from "@/lib/platform/storable";
import { DAY_MS } from "@/lib/platform/time";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

/** Only the holder, while the lease lives, on the version that was read: as with a decision. */
function checkHeld(held: LockedCase, me: StaffActor, from: readonly CaseStatus[], version: number | undefined): void {
  if (!from.includes(held.status)) {
    throw new AppError("conflict", `This case is ${held.status}; it wants ${from.join(" or ")}.`, {
      extra: { status: held.status },
    });
  }
  if (!held.alive || held.claimed_by !== me.id) {
    const holder = holderOf(held);
    const who = holder ? `${holder.by.name || "Somebody else"} holds it now` : "nobody holds it now; claim it again";
    throw new AppError("claim_lost", `You do not hold this case: ${who}.`, { extra: { holder } });
  }
  if (version !== undefined && version !== held.version) {
    throw new AppError("stale_version", "The case changed while you read. Look at it again.", {
      extra: { currentVersion: held.version, status: held.status },
    });
  }
}

async function moveCase(
  tx: Tx,
  call: Call,
  id: string,
  to: { status: "snoozed" | "escalated"; until: Date | null; reason: string },
): Promise<number> {
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    UPDATE cases SET status = ${to.status}::case_status, snoozed_until = ${to.until}, version = version + 1,
      status_reason = ${storable(to.reason)}, status_by = ${call.actor.id}::uuid, status_at = ${call.at},
      claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL
    WHERE id = ${id}::uuid RETURNING version`;
  return row!.version;
}

/**
 * Puts a case to sleep until a time, with a reason, and lets go of it. It wakes then, or before when something new is
 * flagged. Only its holder.
 * Errors: `not_found`; `claim_lost`; `stale_version`; `conflict` for a case that does not wait in the queue;
 * `invalid_input` for a time that is past or further than 90 days.
 */
export async function snoozeCase(call: Call, id: string, input: Snooze): Promise<CaseRow> {
  const me = asStaff(call.actor);
  const { until, reason, caseVersion } = snoozeSchema.parse(input);
  const wakes = new Date(until);
  const latest = new Date(call.at.getTime() + MAX_SNOOZE_DAYS * DAY_MS);
  if (wakes <= call.at || wakes > latest) {
    const message = wakes <= call.at ? "is past" : `is more than ${MAX_SNOOZE_DAYS} days away`;
    throw new AppError("invalid_input", "A case sleeps until a time in the next 90 days.", {
      errors: [{ path: "until", message }],
    });
  }
  return writeOnce(call, async (tx) => {
    checkHeld(await lockCase(tx, id), me, ["open", "snoozed"], caseVersion);
    const version = await moveCase(tx, call, id, { status: "snoozed", until: wakes, reason });
    await recordAudit(tx, call, {
      type: "case.snoozed",
      subject: { kind: "case", id },
      data: { until: wakes.toISOString(), version },
    });
    return (await readCaseRow(tx, id, call.at))!;
  });
}

/** Takes a case off whomever it was given to. */
async function unassign(tx: Tx, call: Call, id: string): Promise<void> {
  const { assigneeId } = await tx.case.findUniqueOrThrow({ where: { id }, select: { assigneeId: true } });
  if (assigneeId === null) return;
  await tx.case.update({ where: { id }, data: { assigneeId: null } });
  await recordAudit(tx, call, {
    type: "case.assigned",
    subject: { kind: "case", id },
    data: { from: assigneeId, to: null },
  });
}

/**
 * Passes a case on to the leads, with a reason, and lets go of it. Only its holder; from then on only a lead takes it, any
 * of them: whom it was given to before has done their part.
 * Errors: as `snoozeCase`.
 */
export async function escalateCase(call: Call, id: string, input: Escalation): Promise<CaseRow> {
  const me = asStaff(call.actor);
  const { reason, caseVersion } = escalationSchema.parse(input);
  return writeOnce(call, async (tx) => {
    checkHeld(await lockCase(tx, id), me, ["open", "snoozed"], caseVersion);
    const version = await moveCase(tx, call, id, { status: "escalated", until: null, reason });
    await recordAudit(tx, call, { type: "case.escalated", subject: { kind: "case", id }, data: { version } });
    await unassign(tx, call, id);
    return (await readCaseRow(tx, id, call.at))!;
  });
}

/**
 * Puts a sleeping case back into the queue before its time, or, by a lead, one that was passed on.
 * Errors: `not_found`; `claimed_by_other`; `conflict` for a case that neither sleeps nor was passed on; `forbidden`.
 */
export async function wakeCase(call: Call, id: string): Promise<CaseRow> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const held = await lockCase(tx, id);
    if (held.status !== "snoozed" && held.status !== "escalated") {
      throw new AppError("conflict", `This case is ${held.status}; it neither sleeps nor was passed on.`, {
        extra: { status: held.status },
      });
    }
    if (held.status === "escalated" && !can(me, "case:assign")) {
      throw new AppError("forbidden", "This case was passed on to a lead. Only a lead gives it back.");
    }
    const holder = holderOf(held);
    if (holder && holder.by.id !== me.id) {
      throw new AppError("claimed_by_other", `${holder.by.name || "Somebody else"} holds this case.`, {
        extra: { holder },
      });
    }
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      UPDATE cases SET status = 'open', snoozed_until = NULL, version = version + 1, status_reason = '', status_by = NULL,
        status_at = NULL
      WHERE id = ${id}::uuid RETURNING version`;
    await recordAudit(tx, call, {
      type: "case.woken",
      subject: { kind: "case", id },
      data: { reason: held.status === "escalated" ? "given_back" : "by_hand", version: row!.version },
    });
    return (await readCaseRow(tx, id, call.at))!;
  });
}

/**
 * Gives a case to somebody, or takes it off them, by a lead. It stays where it is in the queue; the next-case claim of
 * others passes it over. Neither version nor hold changes.
 * Errors: `not_found`; `conflict` for a case that wants no decision; `invalid_input` for somebody who cannot decide it:
 * one that was passed on is a lead's.
 */
export async function assignCase(call: Call, id: string, input: Assignment): Promise<CaseRow> {
  asStaff(call.actor);
  const { assigneeId } = assignmentSchema.parse(input);
  return writeOnce(call, async (tx) => {
    const held = await lockCase(tx, id);
    if (held.status === "decided" || held.status === "withdrawn") {
      throw new AppError("conflict", `This case is ${held.status}; there is nothing left to do.`, {
        extra: { status: held.status },
      });
    }
    if (assigneeId !== null) {
      const user = await tx.user.findUnique({ where: { id: assigneeId }, select: { role: true, disabledAt: true } });
      if (!user || user.disabledAt !== null || !["moderator", "lead"].includes(user.role)) {
        throw new AppError("invalid_input", "A case is given to a moderator or a lead who is at the desk.", {
          errors: [{ path: "assigneeId", message: "is nobody who decides cases" }],
        });
      }
      if (held.status === "escalated" && user.role !== "lead") {
        throw new AppError("invalid_input", "This case was passed on to the leads. Give it to one of them.", {
          errors: [{ path: "assigneeId", message: "is no lead" }],
        });
      }
    }
    const before = await tx.case.findUniqueOrThrow({ where: { id }, select: { assigneeId: true } });
    if (before.assigneeId !== assigneeId) {
      await tx.case.update({ where: { id }, data: { assigneeId } });
      await recordAudit(tx, call, {
        type: "case.assigned",
        subject: { kind: "case", id },
        data: { from: before.assigneeId, to: assigneeId },
      });
    }
    return (await readCaseRow(tx, id, call.at))!;
  });
}

const BATCH = 200;

/**
 * Wakes the cases whose time has come, each once, however late anybody asks and however many workers do. A case that
 * somebody is just working on comes up again in a second. Answers how many.
 */
export async function wakeDueCases(call: Call): Promise<number> {
  return inTransaction(async (tx) => {
    const woken = await tx.$queryRaw<{ id: string; version: number }[]>`
      WITH due AS (
        SELECT id FROM cases WHERE status = 'snoozed' AND snoozed_until <= ${call.at}
        ORDER BY snoozed_until LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
      )
      UPDATE cases c SET status = 'open', snoozed_until = NULL, version = version + 1, status_reason = '',
        status_by = NULL, status_at = NULL
      FROM due WHERE c.id = due.id RETURNING c.id, c.version`;
    await recordAudit(
      tx,
      call,
      ...woken.map(({ id, version }) => ({
        type: "case.woken" as const,
        subject: { kind: "case" as const, id },
        data: { reason: "due", version },
      })),
    );
    return woken.length;
  });
}
