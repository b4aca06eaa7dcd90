import { appendAudit } from "@/lib/domain/audit/mutations";
import { recordRefusal } from "@/lib/domain/refusals/mutations";
import { passSecondFactor } from "@/lib/domain/sign-in-codes/mutations";
import { PASSWORD_MAX } from "@/lib/domain/users/schema";
import type { Call } from "@/lib/platform/call";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { keyedHash } from "@/lib/platform/keyring";
import { networkOf } from "@/lib/platform/network-of";
import { passwordMatches } from "@/lib/platform/password";
import { limit } from "@/lib/platform/rate-limit";
import { storable } from "@/lib/platform/storable";
import { inTransaction } from "@/lib/platform/transaction";

/** A shift. Whoever works longer signs in again. */
export const SESSION_HOURS = 12;

const QUARTER = 15 * 60;
// By address it is wider: an office shares one.
const byEmail = limit("sign-in-email", 10, QUARTER);
const byAddress = limit("sign-in-address", 100, QUARTER);

/**
 * Checks an e-mail address and password and starts a session. Answers the session's id, or null when they are refused,
 * whatever the reason: unknown, wrong and disabled look alike and take alike long.
 * Errors: `rate_limited` with `extra.retryAfter` in seconds, likewise for known and unknown addresses; once the password
 * was right, `invalid_input` at `code` for a person with a second factor; `extra.code` is `missing` or `wrong`.
 */
export async function signIn(
  call: Call,
  input: { email: string; password: string; code?: string | null },
): Promise<string | null> {
  const email = storable(input.email.trim().toLowerCase());
  // The limit's table and the trail must not become a list of addresses that people typed.
  const emailHash = keyedHash("audit-salt", email).hash.toString("hex");
  const network = call.address ? networkOf(call.address) : null;
  const limits = [{ limit: byEmail, key: emailHash }, ...(network ? [{ limit: byAddress, key: network }] : [])];
  const waits = await Promise.all(limits.map(({ limit, key }) => limit.take(key)));
  const user = await prisma().user.findUnique({
    where: { email },
    select: { id: true, role: true, passwordHash: true, disabledAt: true },
  });
  const subject = { kind: "user", id: user?.id ?? `unknown:${emailHash.slice(0, 32)}` } as const;
  const refuse = (reason: string) => recordRefusal(call, { type: "session.refused", subject, data: { reason } });

  const retryAfter = Math.max(...waits);
  if (retryAfter > 0) {
    await refuse("rate_limited");
    throw new AppError("rate_limited", "Too many attempts. Wait a while, then try again.", { extra: { retryAfter } });
  }
  const matches = await passwordMatches(user?.passwordHash ?? null, input.password.slice(0, PASSWORD_MAX + 1));
  if (!user || !matches || user.disabledAt) {
    await refuse(!user ? "unknown" : user.disabledAt ? "disabled" : "wrong_password");
    return null;
  }

  const sessionId = newId();
  const started = await inTransaction(async (tx) => {
    const factor = await passSecondFactor(tx, user.id, input.code ?? null, call.at);
    if (factor === "missing" || factor === "wrong") return factor;
    // Guarded once more: somebody may have disabled the person, or changed the password, while it was being checked.
    const made = await tx.$executeRaw`
      INSERT INTO staff_sessions (id, user_id, created_at, expires_at)
      SELECT ${sessionId}::uuid, id, now(), now() + make_interval(hours => ${SESSION_HOURS}) FROM users
      WHERE id = ${user.id}::uuid AND disabled_at IS NULL AND password_hash = ${user.passwordHash} FOR SHARE`;
    if (made === 0) return false;
    await appendAudit(tx, [
      {
        event: { type: "session.started", subject: { kind: "user", id: user.id }, data: { sessionId, factor } },
        actor: { kind: "user", id: user.id, role: user.role },
        at: call.at,
        requestId: call.requestId,
        from: call.address ? { address: call.address, userAgent: call.userAgent } : null,
      },
    ]);
    return true;
  });
  if (started === "missing" || started === "wrong") {
    // Asking for the code is no refusal: everybody with a second factor comes here first.
    if (started === "wrong") await refuse("wrong_code");
    throw new AppError("invalid_input", "Give the code of your authenticator.", {
      errors: [{ path: "code", message: started === "missing" ? "needed" : "not right" }],
      extra: { code: started },
    });
  }
  if (!started) return null;
  await byEmail.clear(emailHash);
  if (network) await byAddress.giveBack(network);
  return sessionId;
}

/** Signs out. Answers false when the session was over already. */
export async function signOut(call: Call, sessionId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [ended] = await tx.$queryRaw<{ id: string; role: string }[]>`
      UPDATE staff_sessions s SET revoked_at = now() FROM users u
      WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL AND u.id = s.user_id RETURNING u.id, u.role::text`;
    if (!ended) return false;
    await appendAudit(tx, [
      {
        event: {
          type: "session.ended",
          subject: { kind: "user", id: ended.id },
          data: { sessionId, reason: "signed_out" },
        },
        actor: { kind: "user", id: ended.id, role: ended.role },
        at: call.at,
        requestId: call.requestId,
        from: call.address ? { address: call.address, userAgent: call.userAgent } : null,
      },
    ]);
    return true;
  });
}

/** Ends every session of a person but `except`, inside the change that makes it necessary. Answers the ended ones' ids. */
export async function endSessionsOf(tx: Tx, userId: string, except: string | null): Promise<string[]> {
  const ended = await tx.$queryRaw<{ id: string }[]>`
    UPDATE staff_sessions SET revoked_at = now()
    WHERE user_id = ${userId}::uuid AND revoked_at IS NULL AND expires_at > now()
      AND id IS DISTINCT FROM ${except}::uuid RETURNING id`;
  return ended.map((row) => row.id);
}
