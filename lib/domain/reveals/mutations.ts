import { recordAudit } from "@/lib/domain/audit/mutations";
import { holderOf, lockCase } from "@/lib/domain/cases/mutations";
import { detectOneApart } from "@/lib/domain/detection/data";
import { readJudgedSignal } from "@/lib/domain/reveals/data";
import { readPlain } from "@/lib/domain/reveals/rules";
import { type NewReveal, newRevealSchema, type RevealedView } from "@/lib/domain/reveals/schema";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { keyedHashes, sameBytes } from "@/lib/platform/keyring";
import { inTransaction } from "@/lib/platform/transaction";

/**
 * Shows one signal of a case in plain, from the text as it was judged: to whoever holds the case, or to a lead. Who
 * looked and why is kept, and is an audit event, before anything is shown. Never replayed by an idempotency key: the
 * answer would lie in plain in the table of replays.
 * Errors: `not_found`; `invalid_input` without a reason; `forbidden` for others than holder and lead; `unavailable`.
 */
export async function revealSignal(call: Call, signalId: string, input: NewReveal): Promise<RevealedView> {
  const me = asStaff(call.actor);
  const { caseId, reason } = parseInput(newRevealSchema, input, "Say in which case and why.");
  const signal = await inTransaction(async (tx) => {
    const held = await lockCase(tx, caseId);
    if (!can(me, "signal:reveal_any") && holderOf(held)?.by.id !== me.id) {
      throw new AppError("forbidden", "Claim the case first: contacts are shown to whoever holds it.");
    }
    const conversationId = held.subject_kind === "conversation" ? held.subject_id : null;
    const signal = isUuid(signalId) ? await readJudgedSignal(tx, caseId, conversationId, signalId.toLowerCase()) : null;
    if (!signal) throw new AppError("not_found", "This case has no signal with this id.");
    await tx.reveal.create({
      data: {
        id: newId(),
        userId: me.id,
        caseId,
        contentId: signal.storedIn,
        signalId: signal.id,
        reason,
        revealedAt: call.at,
      },
    });
    await recordAudit(tx, call, {
      type: "signal.revealed",
      subject: { kind: "case", id: caseId },
      data: { caseId, contentId: signal.contentId, signalId: signal.id },
    });
    return signal;
  });
  const stored = signal.valueHash && Buffer.from(signal.valueHash);
  // Every key of the ring: the signal may have been hashed before the last rotation.
  const isValue = (value: string) =>
    stored !== null && keyedHashes("contact-value", value).some((hash) => sameBytes(hash, stored));
  // After the transaction: a long text is read for seconds, which nobody else need wait for.
  return readPlain(signal, signal.spans, signal.surface, signal.regions, isValue, detectOneApart);
}
