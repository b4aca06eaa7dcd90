import type { Call } from "@/lib/platform/call";
import { prisma, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { keyedHash, keyedHashUnder, sameBytes } from "@/lib/platform/keyring";
import { MINUTE_MS } from "@/lib/platform/time";
import { traced } from "@/lib/platform/tracing";
import { type WakeChannel, wake } from "@/lib/platform/wake";
import { Prisma } from "@/prisma/generated/client";

/** Milliseconds until a connection is had, and until the transaction is broken off. */
type Limits = { maxWait: number; timeout: number };

const LIMITS: Limits = { maxWait: 10_000, timeout: 20_000 };

/** For what touches all rows of somebody, however many there are, and waits for others first. */
export const LONG: Limits = { ...LIMITS, timeout: 15 * MINUTE_MS };

const waking = new WeakMap<Tx, Set<WakeChannel>>();

/** Wakes who waits on a channel once this transaction has committed; never if it does not. */
export function wakeAfterCommit(tx: Tx, channel: WakeChannel): void {
  waking.get(tx)?.add(channel);
}

/** One transaction; everything in it, its audit event too, commits together or not at all. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, limits = LIMITS): Promise<T> {
  const channels = new Set<WakeChannel>();
  const result = await traced("transaction", {}, () =>
    prisma().$transaction((tx) => {
      waking.set(tx, channels);
      return work(tx);
    }, limits),
  );
  for (const channel of channels) wake(channel);
  return result;
}

/**
 * Whether something else was asked under the key before. What was hashed under a key that has left the ring cannot be told
 * from anything: the answer stands, for a second effect is worse.
 */
function isAnother(bodyHash: Buffer, earlier: { bodyHash: Uint8Array; bodyKeyId: string | null }): boolean {
  if (earlier.bodyKeyId === null) return false;
  const asked = keyedHashUnder(earlier.bodyKeyId, "asked-body", bodyHash.toString("hex"));
  return asked !== null && !sameBytes(asked, Buffer.from(earlier.bodyHash));
}

/**
 * One effect per idempotency key. The first answer is stored in the effect's own transaction and given again to a repeat
 * with the same body; `work` must return plain JSON. A failure throws, rolls back and so is never replayed.
 * Errors: `idempotency_in_flight` while the first is still running, `idempotency_mismatch` for another body under the key.
 */
export async function writeOnce<T>(
  call: Call,
  work: (tx: Tx) => Promise<T>,
  status = 200,
  limits = LIMITS,
): Promise<T> {
  const once = call.idempotency;
  if (!once) return inTransaction(work, limits);
  return inTransaction(async (tx) => {
    const lockName = `${call.actor.kind}:${call.actor.id}\n${once.route}\n${once.key}`;
    const [lock] = await tx.$queryRaw<
      { got: boolean }[]
    >`SELECT pg_try_advisory_xact_lock(hashtextextended(${lockName}, 0)) AS got`;
    if (!lock?.got) {
      throw new AppError(
        "idempotency_in_flight",
        "A request with this Idempotency-Key is still running. Try again shortly.",
      );
    }
    const actorId = `${call.actor.kind}:${call.actor.id}`;
    const id = { actorId_route_key: { actorId, route: once.route, key: once.key } };
    const earlier = await tx.idempotencyKey.findUnique({ where: id });
    if (earlier) {
      if (isAnother(once.bodyHash, earlier)) {
        throw new AppError(
          "idempotency_mismatch",
          "This Idempotency-Key was used with another body. Use a new key for a new request.",
        );
      }
      once.replayed = true;
      once.ringId = earlier.ringId;
      return earlier.response as T;
    }
    const response = await work(tx);
    const body = keyedHash("asked-body", once.bodyHash.toString("hex"));
    await tx.idempotencyKey.create({
      data: {
        actorId,
        route: once.route,
        key: once.key,
        bodyHash: new Uint8Array(body.hash),
        bodyKeyId: body.keyId,
        status,
        // "Nothing there" is an answer too, and a JSON column takes it only by this name.
        response: response == null ? Prisma.JsonNull : (JSON.parse(JSON.stringify(response)) as object),
        ringId: once.ringId ?? null,
      },
    });
    return response;
  }, limits);
}
