import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { wakeAfterCommit } from "@/lib/platform/transaction";

/** Something the marketplace is to be told. `accountId` names the line it waits in: of one account nothing overtakes. */
export type NewMessage = { type: string; accountId: string; payload: object };

/**
 * Puts messages into the outbox, in this order, in the change's own transaction: they are sent if it commits, and only
 * then. Payloads hold ids, codes, numbers and times; texts for people lie in `notices` and join when sent.
 */
export async function putMessages(tx: Tx, at: Date, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await tx.outboxMessage.createMany({
    data: messages.map((message) => ({ ...message, messageId: newId(), createdAt: at })),
  });
  wakeAfterCommit(tx, "delivery");
}
