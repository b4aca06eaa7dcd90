import { verify } from "otplib";
import type { Tx } from "@/lib/platform/db";
import { seal, sha256, unseal } from "@/lib/platform/keyring";
import { inTransaction } from "@/lib/platform/transaction";

/** Seconds that a device's clock may be off, each way: RFC 6238, section 5.2, allows one step for delay. */
const TOLERANCE = 30;

/** Keyed by the person; 80 bits need no salt of their own. */
export const recoveryHash = (userId: string, typed: string) =>
  sha256(`${userId}\n${typed.toLowerCase().replace(/[^a-z0-9]/g, "")}`);

type Factor = { userId: string; sealed: Uint8Array; keyId: string; lastStep: bigint };

const secretOf = (factor: Factor) =>
  unseal("second-factor", { sealed: Buffer.from(factor.sealed), keyId: factor.keyId }, factor.userId);

/**
 * Takes a code of the person's authenticator, or a recovery code: each works once, whoever else sends it at the same time.
 * Answers which it was, or null when it is neither.
 */
export async function takeCode(tx: Tx, factor: Factor, typed: string, at: Date): Promise<"code" | "recovery" | null> {
  const digits = typed.replace(/[\s-]/g, "");
  if (/^\d{6}$/.test(digits)) {
    const result = await verify({
      secret: secretOf(factor),
      token: digits,
      epoch: Math.floor(at.getTime() / 1000),
      epochTolerance: TOLERANCE,
      afterTimeStep: Number(factor.lastStep),
    });
    if (!result.valid || !("timeStep" in result)) return null;
    const { count } = await tx.secondFactor.updateMany({
      where: { userId: factor.userId, lastStep: { lt: result.timeStep } },
      data: { lastStep: result.timeStep },
    });
    return count === 1 ? "code" : null;
  }
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId: factor.userId, hash: new Uint8Array(recoveryHash(factor.userId, typed)), usedAt: null },
    data: { usedAt: at },
  });
  return count === 1 ? "recovery" : null;
}

/**
 * What signing in still takes once the password was right: nothing for who has no second factor; else a code, which is
 * used up by this. Inside the transaction that starts the session.
 */
export async function passSecondFactor(
  tx: Tx,
  userId: string,
  typed: string | null,
  at: Date,
): Promise<"none" | "code" | "recovery" | "missing" | "wrong"> {
  const factor = await tx.secondFactor.findUnique({ where: { userId } });
  if (!factor?.confirmedAt) return "none";
  if (typed === null || typed.trim() === "") return "missing";
  return (await takeCode(tx, factor, typed, at)) ?? "wrong";
}

/** Seals every secret anew under the current key, for a rotation of the keyring. Answers how many were moved. */
export async function resealFactors(): Promise<number> {
  return inTransaction(async (tx) => {
    const rows = await tx.secondFactor.findMany();
    const moved = rows.flatMap((row) => {
      const { sealed, keyId } = seal("second-factor", secretOf(row), row.userId);
      return keyId === row.keyId ? [] : [{ id: row.userId, sealed: sealed.toString("hex"), key_id: keyId }];
    });
    await tx.$executeRaw`
      UPDATE second_factors s SET sealed = decode(r.sealed, 'hex'), key_id = r.key_id
      FROM json_to_recordset(${JSON.stringify(moved)}::json) AS r(id uuid, sealed text, key_id text) WHERE s.user_id = r.id`;
    return moved.length;
  });
}
