import { detect } from "@/lib/detect/detect";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { type HashedValue, oldHashesAfter, remaining } from "@/lib/domain/keyring/data";
import { readPlain } from "@/lib/domain/reveals/rules";
import { sealNext } from "@/lib/domain/sealing/mutations";
import { resealFactors } from "@/lib/domain/sign-in-codes/mutations";
import { resealSecrets } from "@/lib/domain/webhooks/mutations";
import type { Call } from "@/lib/platform/call";
import { prisma, query } from "@/lib/platform/db";
import { EnvironmentError } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { keyChecks, keyedHash, keyedHashes, ringIds, sameBytes } from "@/lib/platform/keyring";
import { retryUntangled } from "@/lib/platform/retry";
import { recordset } from "@/lib/platform/rows";
import { inTransaction } from "@/lib/platform/transaction";

const BATCH = 200;

/**
 * Holds the ring against what this desk's data was written under, and notes keys that are new. Whoever serves or works
 * calls it first: under a wrong key every link between accounts would be cut without a word, and the trail sealed by a
 * stranger. Throws EnvironmentError with one sentence that says which key is wrong or missing.
 */
export async function checkKeyring(): Promise<void> {
  const ring = new Map(keyChecks().map(({ ringId, check }) => [ringId, check]));
  const known = await prisma().keyringKey.findMany();
  for (const key of known) {
    const held = ring.get(key.ringId);
    if (held && !sameBytes(held, Buffer.from(key.checkValue))) {
      throw new EnvironmentError(
        `The key "${key.ringId}" of DOCKET_KEYS is not the one that this desk's data was written under: put the right one back.`,
      );
    }
    if (!held && !key.retiredAt) {
      throw new EnvironmentError(
        `DOCKET_KEYS lacks the key "${key.ringId}", which this desk's data was written under: put it back, or end its use with npm run keys:rotate first.`,
      );
    }
  }
  const fresh = [...ring].filter(([ringId]) => !known.some((key) => key.ringId === ringId));
  await prisma().keyringKey.createMany({
    data: fresh.map(([ringId, check]) => ({ ringId, checkValue: new Uint8Array(check) })),
    skipDuplicates: true,
  });
  // Back in the ring, it is in use again.
  await query("UPDATE keyring_keys SET retired_at = NULL WHERE retired_at IS NOT NULL AND ring_id = ANY($1::text[])", [
    [...ring.keys()],
  ]);
}

/** The key that this desk met last: the one that a rotation leads to. */
export async function newestKey(): Promise<string | null> {
  const [row] = await query<{ ring_id: string }>(
    "SELECT ring_id FROM keyring_keys WHERE ring_id = ANY($1::text[]) ORDER BY first_seen_at DESC LIMIT 1",
    [ringIds()],
  );
  return row?.ring_id ?? null;
}

export async function noteRotation(call: Call): Promise<void> {
  const [to, ...from] = ringIds();
  await inTransaction((tx) =>
    recordAudit(tx, call, {
      type: "keyring.rotation_started",
      subject: { kind: "desk", id: "keyring" },
      data: { from, to },
    }),
  );
}

export type Pass = { hashes: number; moved: number; unreadable: number; signals: number };

/**
 * Hashes every contact value anew under the current key, from the texts as they were judged, and carries the links
 * along. While it runs, lookups match under every key of the ring. It may be broken off anywhere and run again: what is
 * done is done. A value whose texts are all gone cannot be read again, and keeps its old hash.
 */
export async function rehashAll(onProgress: (pass: Pass) => void): Promise<Pass> {
  const pass: Pass = { hashes: 0, moved: 0, unreadable: 0, signals: 0 };
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const batch = await oldHashesAfter(ringIds()[0], after, BATCH);
    if (batch.length === 0) return pass;
    after = batch.at(-1)!.hash;
    const moves: { old: string; new: string; key_id: string }[] = [];
    for (const one of batch) {
      const value = await plainUnder(one);
      if (value === null) continue;
      const { hash, keyId } = keyedHash("contact-value", value);
      moves.push({ old: one.hash.toString("hex"), new: hash.toString("hex"), key_id: keyId });
    }
    pass.hashes += batch.length;
    pass.moved += moves.length;
    pass.unreadable += batch.length - moves.length;
    if (moves.length > 0) pass.signals += await retryUntangled(() => moveHashes(moves));
    onProgress(pass);
  }
}

/** The value under an old hash, found again in any of its texts; null when none holds it any more. */
async function plainUnder({ hash, places }: HashedValue): Promise<string | null> {
  const isValue = (value: string) => keyedHashes("contact-value", value).some((one) => sameBytes(one, hash));
  for (const { signal, spans, surface, regions } of places) {
    const { value } = await readPlain(signal, spans, surface, regions, isValue, async (input) => detect(input));
    if (value !== null) return value;
  }
  return null;
}

async function moveHashes(moves: readonly { old: string; new: string; key_id: string }[]): Promise<number> {
  const map = recordset(moves);
  return inTransaction(async (tx) => {
    // A value that was written again under the new key meanwhile has a row of its own: the two become one.
    await tx.$executeRaw`
      WITH m AS (SELECT decode(old, 'hex') AS old, decode(new, 'hex') AS new
                 FROM json_to_recordset(${map}::json) AS r(old text, new text))
      INSERT INTO account_contacts (account_id, contact_id, score, first_seen_at)
      SELECT a.account_id, n.id, a.score, a.first_seen_at FROM m JOIN contacts o ON o.value_hash = m.old
      JOIN contacts n ON n.value_hash = m.new AND n.kind = o.kind JOIN account_contacts a ON a.contact_id = o.id
      ON CONFLICT (account_id, contact_id) DO UPDATE SET
        score = greatest(account_contacts.score, excluded.score),
        first_seen_at = least(account_contacts.first_seen_at, excluded.first_seen_at)`;
    await tx.$executeRaw`
      WITH m AS (SELECT decode(old, 'hex') AS old, decode(new, 'hex') AS new
                 FROM json_to_recordset(${map}::json) AS r(old text, new text))
      DELETE FROM contacts o USING m, contacts n WHERE o.value_hash = m.old AND n.value_hash = m.new AND n.kind = o.kind`;
    await tx.$executeRaw`
      UPDATE contacts o SET value_hash = decode(m.new, 'hex'), hash_key_id = m.key_id
      FROM json_to_recordset(${map}::json) AS m(old text, new text, key_id text) WHERE o.value_hash = decode(m.old, 'hex')`;
    return tx.$executeRaw`
      UPDATE signals s SET value_hash = decode(m.new, 'hex'), hash_key_id = m.key_id
      FROM json_to_recordset(${map}::json) AS m(old text, new text, key_id text) WHERE s.value_hash = decode(m.old, 'hex')`;
  });
}

/** Gives up the hashes that could not be made anew, and with them the links that only they held. */
export async function forgetOldHashes(): Promise<void> {
  const current = ringIds()[0];
  await inTransaction(async (tx) => {
    await tx.$executeRaw`DELETE FROM contacts WHERE hash_key_id <> ${current}`;
    await tx.$executeRaw`
      UPDATE signals SET value_hash = NULL, hash_key_id = NULL WHERE hash_key_id <> ${current} AND value_hash IS NOT NULL`;
  });
}

/**
 * Ends the use of every key but the current one: secrets are sealed anew, the audit trail is handed over, and the keys
 * are marked, so that a ring without them is accepted. Errors: `conflict` while something is still kept under one.
 */
export async function retireOldKeys(call: Call, signals: number): Promise<string[]> {
  const [to, ...from] = ringIds();
  const secrets = (await resealSecrets()) + (await resealFactors());
  const left = await remaining(to);
  if (left.signals + left.contacts > 0) {
    throw new AppError("conflict", "Values are still kept under an older key: it cannot be retired.");
  }
  await inTransaction(async (tx) => {
    await recordAudit(tx, call, {
      type: "keyring.rotated",
      subject: { kind: "desk", id: "keyring" },
      data: { from, to, signals, secrets },
    });
    await tx.$executeRaw`
      UPDATE keyring_keys SET retired_at = ${call.at} WHERE ring_id <> ${to} AND retired_at IS NULL`;
  });
  await untilHandedOver(call, to);
  return from;
}

const HAND_OVER_TRIES = 40;
const HAND_OVER_PAUSE_MS = 500;

/**
 * The next key signs only what the one before hands over: it must have done so while both are at hand. Transactions that
 * are still open put it off. Errors: `unavailable` when they last longer than this waits.
 */
async function untilHandedOver(call: Call, ringId: string): Promise<void> {
  for (let tries = 0; tries < HAND_OVER_TRIES; tries += 1) {
    await sealNext(call);
    if ((await query("SELECT 1 FROM audit_keys WHERE ring_id = $1", [ringId])).length > 0) return;
    await new Promise((resume) => setTimeout(resume, HAND_OVER_PAUSE_MS));
  }
  throw new AppError("unavailable", "The audit trail is not handed over yet: run this again in a minute.");
}
