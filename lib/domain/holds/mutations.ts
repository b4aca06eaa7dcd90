import { recordAudit } from "@/lib/domain/audit/mutations";
import { listHolds } from "@/lib/domain/holds/data";
import type { HoldView } from "@/lib/domain/holds/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * Locks the account, that it is not erased at the same time. Errors: `not_found` for one that was never heard of.
 */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM accounts WHERE id = ${accountId} FOR UPDATE`;
  if (rows.length === 0) throw new AppError("not_found", "There is no account with this id.");
}

async function newestHold(accountId: string): Promise<HoldView> {
  const { items } = await listHolds({ account: accountId }, { limit: 1 });
  return items[0]!;
}

/** Puts an account under legal hold: nothing about it is erased or removed until it is lifted. Errors: `conflict` when it is already. */
export async function setHold(call: Call, accountId: string, { reason }: { reason: string }): Promise<HoldView> {
  const me = asStaff(call.actor);
  await writeOnce(call, async (tx) => {
    await lockAccount(tx, accountId);
    const id = newId();
    const made = await tx.$executeRaw`
      INSERT INTO legal_holds (id, account_id, reason, set_by, set_at)
      VALUES (${id}::uuid, ${accountId}, ${reason}, ${me.id}::uuid, ${call.at})
      ON CONFLICT (account_id) WHERE lifted_at IS NULL DO NOTHING`;
    if (made === 0) throw new AppError("conflict", "This account is under legal hold already.");
    await recordAudit(tx, call, {
      type: "hold.set",
      subject: { kind: "account", id: accountId },
      data: { holdId: id },
    });
    return { id };
  });
  return newestHold(accountId);
}

/** Errors: `conflict` when there is none. */
export async function liftHold(call: Call, accountId: string, { reason }: { reason: string }): Promise<HoldView> {
  const me = asStaff(call.actor);
  await writeOnce(call, async (tx) => {
    await lockAccount(tx, accountId);
    const [lifted] = await tx.$queryRaw<{ id: string }[]>`
      UPDATE legal_holds SET lifted_by = ${me.id}::uuid, lifted_at = ${call.at}, lift_reason = ${reason}
      WHERE account_id = ${accountId} AND lifted_at IS NULL RETURNING id::text AS id`;
    if (!lifted) throw new AppError("conflict", "This account is under no legal hold.");
    await recordAudit(tx, call, {
      type: "hold.lifted",
      subject: { kind: "account", id: accountId },
      data: { holdId: lifted.id },
    });
    return { id: lifted.id };
  });
  return newestHold(accountId);
}
