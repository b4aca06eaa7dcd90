import { createHmac } from "node:crypto";

/** How a secret is written for people: Standard Webhooks, so that their libraries take it as it is. */
const PREFIX = "whsec_";

/** 32 bytes or so as base64url, in the form that receivers expect. */
export function webhookSecret(base64url: string): string {
  return PREFIX + Buffer.from(base64url, "base64url").toString("base64");
}

/**
 * The headers of one message by the Standard Webhooks specification: an HMAC-SHA256 over `id.timestamp.body` for each
 * secret, so that a receiver that knows any of them can check it. `at` is the time of sending, which receivers hold
 * against their clock to refuse what is replayed to them.
 */
export function signedHeaders(
  message: { id: string; body: string },
  secrets: readonly string[],
  at: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${message.id}.${timestamp}.${message.body}`).digest("base64")}`;
  });
  return { "webhook-id": message.id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}
