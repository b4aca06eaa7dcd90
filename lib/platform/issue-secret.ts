import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { keyedHashUnder, newSecret, ringIds } from "@/lib/platform/keyring";

const issued = new WeakMap<Call, Map<string, string>>();

/**
 * A secret that is answered once and never stored: 256 bits, base64url. Under an Idempotency-Key it follows from that key
 * and the id of what it opens, so that a repeat can be given the same answer without the answer being kept in clear;
 * without one it is random. The same call gets the same secret for the same id, and so does its repeat after the ring was
 * rotated. Errors: `conflict` for a repeat whose key has left the ring since.
 */
export function issueSecret(call: Call, use: string, id: string): string {
  const once = call.idempotency;
  if (once) {
    once.ringId ??= ringIds()[0];
    const name = [use, call.actor.kind, call.actor.id, once.route, once.key, id].join("\n");
    const hash = keyedHashUnder(once.ringId, "issued-secret", name);
    if (hash === null) {
      throw new AppError(
        "conflict",
        "This was made before the keys of the desk were changed, and its secret can no longer be shown. Make a new one under a new Idempotency-Key.",
      );
    }
    return hash.toString("base64url");
  }
  const ofCall = issued.get(call) ?? new Map<string, string>();
  issued.set(call, ofCall);
  const name = `${use}\n${id}`;
  const secret = ofCall.get(name) ?? newSecret();
  ofCall.set(name, secret);
  return secret;
}
