import { recordAudit } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import { type CaseStatus, STANDING_STATUSES } from "@/lib/domain/cases/schema";
import { endSessionsOf } from "@/lib/domain/sessions/mutations";
import { getUser, toUserView, USER_VIEW } from "@/lib/domain/users/data";
import { takesAdminAway } from "@/lib/domain/users/rules";
import type { CreatedUser, NewUser, OwnPassword, UserChange, UserView } from "@/lib/domain/users/schema";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { issueSecret } from "@/lib/platform/issue-secret";
import { hashPassword, passwordMatches } from "@/lib/platform/password";
import type { Role } from "@/lib/platform/permissions";
import { limit } from "@/lib/platform/rate-limit";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

/**
 * Adds a member of staff. Without a password one is made and answered this once.
 * Errors: `conflict` when somebody has the address already.
 */
export async function createUser(call: Call, input: NewUser): Promise<CreatedUser> {
  const id = newId();
  const made = input.password === undefined;
  // Hashed before the transaction: it takes longer than everything in it.
  const passwordHash = await hashPassword(input.password ?? issueSecret(call, "password", id));
  const user = await writeOnce(
    call,
    async (tx) => {
      const { count } = await tx.user.createMany({
        data: [{ id, email: input.email.toLowerCase(), name: input.name, role: input.role, passwordHash }],
        skipDuplicates: true,
      });
      if (count === 0) {
        throw new AppError("conflict", "Somebody has this e-mail address already.", {
          errors: [{ path: "email", message: "taken" }],
        });
      }
      await recordAudit(tx, call, { type: "user.created", subject: { kind: "user", id }, data: { role: input.role } });
      return getUser(id, tx);
    },
    201,
  );
  return { ...user, password: made ? issueSecret(call, "password", user.id) : null };
}

/** The standing cases that each role decides: what was passed on is for leads. */
const DECIDES: Partial<Record<Role, readonly CaseStatus[]>> = {
  moderator: STANDING_STATUSES.filter((status) => status !== "escalated"),
  lead: STANDING_STATUSES,
};

/**
 * Takes the standing cases off somebody who decides them no more: others' next claim passes an assigned case over, and it
 * would never come up again.
 */
async function unassignCases(tx: Tx, userId: string, kept: readonly CaseStatus[]): Promise<NewAuditEvent[]> {
  const lost = STANDING_STATUSES.filter((status) => !kept.includes(status));
  if (lost.length === 0) return [];
  const freed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE cases SET assignee_id = NULL
    WHERE assignee_id = ${userId}::uuid AND status = ANY(${lost}::case_status[]) RETURNING id`;
  return freed.map(({ id }) => ({
    type: "case.assigned",
    subject: { kind: "case", id },
    data: { from: userId, to: null },
  }));
}

type Locked = { id: string; name: string; role: Role; disabled: boolean };

/** Locks the person and every administrator: two who take each other's role at once would leave none. */
async function lockWithAdmins(tx: Tx, id: string): Promise<{ user: Locked; otherAdmins: number }> {
  const rows = isUuid(id)
    ? await tx.$queryRaw<Locked[]>`
        SELECT id, name, role::text AS role, disabled_at IS NOT NULL AS disabled FROM users
        WHERE id = ${id}::uuid OR (role = 'admin' AND disabled_at IS NULL) ORDER BY id FOR UPDATE`
    : [];
  const user = rows.find((row) => row.id === id.toLowerCase());
  if (!user) throw new AppError("not_found", "There is no user with this id.");
  const otherAdmins = rows.filter((row) => row !== user && row.role === "admin" && !row.disabled).length;
  return { user, otherAdmins };
}

/**
 * Changes a member of staff. Another role, disabling or a new password ends every session of theirs at once; cases that
 * were given to somebody who decides them no more are nobody's again.
 * Errors: `forbidden` for one's own password; `not_found`; `conflict` when it would leave the desk without an administrator.
 */
export async function changeUser(call: Call, id: string, change: UserChange): Promise<UserView> {
  // A stolen session would else take the account over for good.
  if (change.password !== undefined && call.actor.kind === "user" && call.actor.id === id.toLowerCase()) {
    throw new AppError(
      "forbidden",
      "Change your own password under your settings, with the present one (POST /me/password). Forgot it? Another administrator gives you a new one.",
    );
  }
  const passwordHash = change.password === undefined ? null : await hashPassword(change.password);
  return writeOnce(call, async (tx) => {
    const { user, otherAdmins } = await lockWithAdmins(tx, id);
    if (takesAdminAway(user, change) && otherAdmins === 0) {
      throw new AppError("conflict", "This is the last administrator. Make somebody else one first.");
    }
    const events: NewAuditEvent[] = [];
    const subject = { kind: "user", id: user.id } as const;
    // The trail shows people by their present names: without this, another's past acts could be put under a name unseen.
    if (change.name !== undefined && change.name !== user.name)
      events.push({ type: "user.renamed", subject, data: {} });
    const role = change.role !== undefined && change.role !== user.role ? change.role : null;
    if (role) events.push({ type: "user.role_changed", subject, data: { from: user.role, to: role } });
    const disabled = change.disabled !== undefined && change.disabled !== user.disabled ? change.disabled : null;
    if (disabled !== null) events.push({ type: disabled ? "user.disabled" : "user.enabled", subject, data: {} });
    if (passwordHash) events.push({ type: "user.password_changed", subject, data: { bySelf: false } });
    const changed = await tx.user.update({
      where: { id: user.id },
      data: {
        ...(change.name !== undefined && { name: change.name }),
        ...(role && { role }),
        ...(disabled !== null && { disabledAt: disabled ? call.at : null }),
        ...(passwordHash && { passwordHash }),
      },
      select: USER_VIEW,
    });
    if (role || disabled === true || passwordHash) {
      const reason = disabled === true ? "disabled" : role ? "role_changed" : "password_changed";
      for (const sessionId of await endSessionsOf(tx, user.id, null)) {
        events.push({ type: "session.ended", subject, data: { sessionId, reason } });
      }
    }
    if (disabled === true || role) {
      const kept = disabled === true ? [] : (DECIDES[role!] ?? []);
      events.push(...(await unassignCases(tx, user.id, kept)));
    }
    await recordAudit(tx, call, ...events);
    return toUserView(changed);
  });
}

// A stolen session must not be enough to try passwords.
const ownPasswordTries = limit("own-password", 10, 15 * 60);

/**
 * Asks for one's password again, before a change that a stolen session must not make; answers its hash. Errors:
 * `invalid_input` at `path` when it is not the present one; `rate_limited`.
 */
export async function checkOwnPassword(actor: StaffActor, typed: string, path: string): Promise<string> {
  const retryAfter = await ownPasswordTries.take(actor.id);
  if (retryAfter > 0) {
    throw new AppError("rate_limited", "Too many attempts. Wait a while, then try again.", { extra: { retryAfter } });
  }
  const present = await prisma().user.findUnique({ where: { id: actor.id }, select: { passwordHash: true } });
  if (!present || !(await passwordMatches(present.passwordHash, typed))) {
    throw new AppError("invalid_input", "This is not your present password.", {
      errors: [{ path, message: "not your present password" }],
    });
  }
  await ownPasswordTries.clear(actor.id);
  return present.passwordHash;
}

/**
 * Changes one's own password and ends one's other sessions.
 * Errors: `invalid_input` at `current` when it is not the present one; `rate_limited`.
 */
export async function changeOwnPassword(call: Call, actor: StaffActor, input: OwnPassword): Promise<UserView> {
  const presentHash = await checkOwnPassword(actor, input.current, "current");
  const passwordHash = await hashPassword(input.next);
  return inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: actor.id, passwordHash: presentHash },
      data: { passwordHash },
    });
    if (count === 0) throw new AppError("conflict", "Your password was changed elsewhere meanwhile. Sign in again.");
    const subject = { kind: "user", id: actor.id } as const;
    const ended = await endSessionsOf(tx, actor.id, actor.sessionId);
    await recordAudit(
      tx,
      call,
      { type: "user.password_changed", subject, data: { bySelf: true } },
      ...ended.map(
        (sessionId): NewAuditEvent => ({
          type: "session.ended",
          subject,
          data: { sessionId, reason: "password_changed" },
        }),
      ),
    );
    return getUser(actor.id, tx);
  });
}
