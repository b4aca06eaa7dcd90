import { recordAudit } from "@/lib/domain/audit/mutations";
import { findContacts } from "@/lib/domain/contacts/data";
import { type ContactLookup, type ContactMatches, contactLookupSchema } from "@/lib/domain/contacts/schema";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { keyedHash } from "@/lib/platform/keyring";
import { inTransaction } from "@/lib/platform/transaction";

/**
 * Who wrote this number, address, name or wallet: accounts found by its keyed hash under every key of the ring. For
 * leads, and for moderators while they hold a case, as with revealing. Who asked and why is kept; the value is kept
 * nowhere, and never replayed by an idempotency key.
 * Errors: `invalid_input`; `forbidden` for a moderator who holds no case.
 */
export async function lookUpContact(call: Call, input: ContactLookup): Promise<ContactMatches> {
  const me = asStaff(call.actor);
  const { value, kind = null, reason } = parseInput(contactLookupSchema, input, "Say which value and why.");
  return inTransaction(async (tx) => {
    if (!can(me, "signal:reveal_any")) {
      const [held] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM cases WHERE claimed_by = ${me.id}::uuid AND claim_expires_at > clock_timestamp() LIMIT 1`;
      if (!held) throw new AppError("forbidden", "Claim a case first: contacts are looked up while working on one.");
    }
    const found = await findContacts(tx, value, kind, call.at);
    const id = newId();
    await tx.contactLookup.create({ data: { id, userId: me.id, reason, lookedUpAt: call.at } });
    await recordAudit(tx, call, {
      type: "contact.looked_up",
      subject: { kind: "desk", id: "contacts" },
      data: {
        lookupId: id,
        kind: kind ?? "any",
        valueHash: keyedHash("audit-salt", value).hash.toString("hex"),
        contacts: found.matches.length,
        accounts: found.matches.reduce((sum, match) => sum + match.accounts.length, 0),
      },
    });
    return found;
  });
}
