import { recordAudit } from "@/lib/domain/audit/mutations";
import { getKey } from "@/lib/domain/keys/data";
import type { CreatedKey, KeyView, NewKey } from "@/lib/domain/keys/schema";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { issueSecret } from "@/lib/platform/issue-secret";
import { sha256 } from "@/lib/platform/keyring";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

/** Lets leaked keys be recognised, by people and by scanners of source code. */
const MARK = "dk_";

async function insertKey(tx: Tx, call: Call, id: string, plain: string, input: NewKey): Promise<boolean> {
  const { count } = await tx.apiKey.createMany({
    data: [
      {
        id,
        name: input.name,
        prefix: plain.slice(0, 8),
        hash: new Uint8Array(sha256(plain)),
        scopes: input.scopes,
        createdBy: call.actor.kind === "user" ? call.actor.id : null,
        createdAt: call.at,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await recordAudit(tx, call, { type: "key.created", subject: { kind: "key", id }, data: { scopes: input.scopes } });
  return true;
}

/** Makes a key for a machine. The key itself is in the answer and nowhere else. */
export async function createKey(call: Call, input: NewKey): Promise<CreatedKey> {
  const plainOf = (id: string) => MARK + issueSecret(call, "key", id);
  const made = await writeOnce(
    call,
    async (tx) => {
      const id = newId();
      await insertKey(tx, call, id, plainOf(id), input);
      return getKey(id, tx);
    },
    201,
  );
  return { ...made, key: plainOf(made.id) };
}

/** Registers a key that was chosen elsewhere, once; for setting a desk up. Answers false when it was there already. */
export async function adoptKey(call: Call, plain: string, input: NewKey): Promise<boolean> {
  return inTransaction((tx) => insertKey(tx, call, newId(), plain, input));
}

/**
 * Takes a key back; the next request with it is refused. Revoking one twice changes nothing more.
 * Errors: `not_found`.
 */
export async function revokeKey(call: Call, id: string): Promise<KeyView> {
  return writeOnce(call, async (tx) => {
    if (!isUuid(id)) throw new AppError("not_found", "There is no key with this id.");
    const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: call.at } });
    if (count > 0) await recordAudit(tx, call, { type: "key.revoked", subject: { kind: "key", id }, data: {} });
    return getKey(id, tx);
  });
}
