import { generateSecret, generateURI } from "otplib";
import { renderSVG } from "uqr";
import { recordAudit } from "@/lib/domain/audit/mutations";
import type { NewAuditEvent } from "@/lib/domain/audit/schema";
import { getSecondFactor } from "@/lib/domain/second-factor/data";
import type { BegunFactor, ConfirmedFactor, SecondFactorView } from "@/lib/domain/second-factor/schema";
import { endSessionsOf } from "@/lib/domain/sessions/mutations";
import { passSecondFactor, recoveryHash, takeCode } from "@/lib/domain/sign-in-codes/mutations";
import { getUser } from "@/lib/domain/users/data";
import { checkOwnPassword } from "@/lib/domain/users/mutations";
import type { UserView } from "@/lib/domain/users/schema";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newSecret, seal } from "@/lib/platform/keyring";
import { limit } from "@/lib/platform/rate-limit";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

const RECOVERY_CODES = 10;

/** 80 bits in groups of four, without letters that look alike. */
function newRecoveryCode(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const bytes = Buffer.from(newSecret(16), "base64url");
  const text = Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
  return text.match(/.{4}/g)!.join("-");
}

/**
 * Begins a second factor; it is asked for only once a code confirmed it. Errors: `invalid_input` for a wrong password;
 * `conflict` when there is one; `rate_limited`.
 */
export async function beginSecondFactor(
  call: Call,
  actor: StaffActor,
  { password }: { password: string },
): Promise<BegunFactor> {
  await checkOwnPassword(actor, password, "password");
  const { email } = await getUser(actor.id);
  const secret = generateSecret();
  const { sealed, keyId } = seal("second-factor", secret, actor.id);
  const stored = { sealed: new Uint8Array(sealed), keyId, beganAt: call.at, lastStep: 0n };
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM users WHERE id = ${actor.id}::uuid FOR UPDATE`;
    if ((await getSecondFactor(actor.id, tx)).on) {
      throw new AppError("conflict", "You have a second factor. Remove it first, then set up another.");
    }
    await tx.secondFactor.upsert({
      where: { userId: actor.id },
      create: { userId: actor.id, ...stored },
      update: stored,
    });
    await recordAudit(tx, call, { type: "factor.begun", subject: { kind: "user", id: actor.id }, data: {} });
  });
  const uri = generateURI({ issuer: "Docket", label: email, secret });
  return { secret, uri, picture: renderSVG(uri, { border: 2 }) };
}

// Six digits are a million guesses: a stolen session must not have them.
const tries = limit("second-factor", 10, 15 * 60);

async function mayTry(userId: string): Promise<void> {
  const retryAfter = await tries.take(userId);
  if (retryAfter > 0) {
    throw new AppError("rate_limited", "Too many attempts. Wait a while, then try again.", { extra: { retryAfter } });
  }
}

const wrongCode = () =>
  new AppError("invalid_input", "This code is not right, or was used already. Take the next one.", {
    errors: [{ path: "code", message: "not a code that works now" }],
  });

/**
 * Confirms it with a first code, ends one's other sessions, and answers the recovery codes. Errors: `invalid_input` for a
 * wrong code; `conflict` when nothing was begun or it is on; `rate_limited`.
 */
export async function confirmSecondFactor(
  call: Call,
  actor: StaffActor,
  { code }: { code: string },
): Promise<ConfirmedFactor> {
  await mayTry(actor.id);
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM second_factors WHERE user_id = ${actor.id}::uuid FOR UPDATE`;
    const factor = await tx.secondFactor.findUnique({ where: { userId: actor.id } });
    if (!factor || factor.confirmedAt) throw new AppError("conflict", "Begin to set it up, then send its first code.");
    if ((await takeCode(tx, factor, code, call.at)) !== "code") throw wrongCode();
    await tx.secondFactor.update({ where: { userId: actor.id }, data: { confirmedAt: call.at } });
    await tx.recoveryCode.createMany({
      data: recoveryCodes.map((one) => ({ userId: actor.id, hash: new Uint8Array(recoveryHash(actor.id, one)) })),
    });
    await end(tx, call, actor.id, actor.sessionId, "factor.confirmed");
  });
  await tries.clear(actor.id);
  return { recoveryCodes };
}

/** Notes the change, and ends the sessions that began without it. */
async function end(
  tx: Tx,
  call: Call,
  userId: string,
  except: string | null,
  type: "factor.confirmed" | "factor.removed",
): Promise<void> {
  const subject = { kind: "user", id: userId } as const;
  const ended = await endSessionsOf(tx, userId, except);
  const bySelf = call.actor.kind === "user" && call.actor.id === userId;
  await recordAudit(
    tx,
    call,
    type === "factor.confirmed" ? { type, subject, data: {} } : { type, subject, data: { bySelf } },
    ...ended.map(
      (sessionId): NewAuditEvent => ({ type: "session.ended", subject, data: { sessionId, reason: "factor_changed" } }),
    ),
  );
}

/** Removes one's own. Errors: `invalid_input` for a wrong password or code; `conflict` when there is none; `rate_limited`. */
export async function removeSecondFactor(
  call: Call,
  actor: StaffActor,
  input: { password: string; code: string },
): Promise<SecondFactorView> {
  await checkOwnPassword(actor, input.password, "password");
  await mayTry(actor.id);
  const view = await inTransaction(async (tx) => {
    const passed = await passSecondFactor(tx, actor.id, input.code, call.at);
    if (passed === "none") throw new AppError("conflict", "You have no second factor.");
    if (passed === "wrong" || passed === "missing") throw wrongCode();
    await tx.secondFactor.delete({ where: { userId: actor.id } });
    await end(tx, call, actor.id, actor.sessionId, "factor.removed");
    return getSecondFactor(actor.id, tx);
  });
  await tries.clear(actor.id);
  return view;
}

/**
 * Takes away another's lost one, for an administrator; ends the person's sessions. Errors: `forbidden` for one's own, which a
 * stolen session must not be enough for; `not_found`; `conflict` when there is none.
 */
export async function resetSecondFactor(call: Call, userId: string): Promise<UserView> {
  if (call.actor.kind === "user" && call.actor.id === userId.toLowerCase()) {
    throw new AppError(
      "forbidden",
      "Remove your own under your settings, with your password and a code (POST /me/second-factor/remove). Lost it? Another administrator takes it away.",
    );
  }
  return writeOnce(call, async (tx) => {
    const user = await getUser(userId, tx);
    const { count } = await tx.secondFactor.deleteMany({ where: { userId: user.id } });
    if (count === 0) throw new AppError("conflict", "This person has no second factor.");
    await end(tx, call, user.id, null, "factor.removed");
    return getUser(user.id, tx);
  });
}
