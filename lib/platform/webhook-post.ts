import { safeFetch } from "@/lib/platform/safe-fetch";
import { signedHeaders } from "@/lib/platform/webhook-signature";

const SECOND = 1_000;
export const WEBHOOK_TIMEOUT_MS = 10 * SECOND;
/** Of the answer; it is there to be looked at, never acted on. */
const KEPT_BYTES = 4_096;

/** A Retry-After header, seconds or a date, as milliseconds from `now`; null when there is none to read. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND;
  // Only a written-out date: a bare number with a sign would be read as a year.
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

export type Verdict = "delivered" | "gone" | "refused";

/** What a status means for the message. Redirects are refusals: they are not followed. */
export function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return "delivered";
  return status === 410 ? "gone" : "refused";
}

export type Posted = {
  /** The verdict, or the name of what went wrong. */
  result: string;
  status: number | null;
  ms: number;
  /** The beginning of the answer. */
  body: string;
  /** The receiver's own wish, when it has one. */
  retryAfterMs: number | null;
};

/** One signed message to one address, and what came of it. Never throws. */
export async function postWebhook(
  to: { url: string; secrets: readonly string[]; allowPrivate: boolean; timeoutMs?: number },
  message: { id: string; body: string },
  now: Date,
): Promise<Posted> {
  const outcome = await safeFetch({
    method: "POST",
    url: to.url,
    headers: {
      "content-type": "application/json",
      "user-agent": "Docket-Webhooks/1",
      ...signedHeaders(message, to.secrets, now),
    },
    body: message.body,
    timeoutMs: to.timeoutMs ?? WEBHOOK_TIMEOUT_MS,
    maxBodyBytes: KEPT_BYTES,
    allowPrivate: to.allowPrivate,
  });
  if (!outcome.ok) return { result: outcome.failure, status: null, ms: outcome.ms, body: "", retryAfterMs: null };
  const { status, headers, body, ms } = outcome.answer;
  return { result: verdictOf(status), status, ms, body, retryAfterMs: retryAfterMs(headers["retry-after"], now) };
}
