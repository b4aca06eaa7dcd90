import {
  claimStatements,
  noteSubmission,
  type SubmissionResult,
  type WaitingStatement,
} from "@/lib/domain/statements/mutations";
import { allowsPrivate } from "@/lib/domain/webhooks/mutations";
import type { Call } from "@/lib/platform/call";
import { env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { type FetchOutcome, safeFetch } from "@/lib/platform/safe-fetch";
import { retryAfterMs } from "@/lib/platform/webhook-post";

const TIMEOUT_MS = 60_000;
/** A refusal names fields of a hundred statements. */
const ANSWER_BYTES = 1_048_576;
const HOUR_SECONDS = 3_600;

/** What the database says is wrong, by the statement's place in what was sent. */
function refusalsIn(body: string): Map<number, string[]> {
  const refusals = new Map<number, string[]>();
  try {
    const { errors } = JSON.parse(body) as { errors?: Record<string, unknown> };
    for (const [name, fields] of Object.entries(errors ?? {})) {
      const place = /^statement_(\d{1,2})$/.exec(name)?.[1];
      if (place === undefined || typeof fields !== "object" || fields === null) continue;
      refusals.set(
        Number(place),
        Object.keys(fields)
          .filter((field) => /^\w{1,64}$/.test(field))
          .slice(0, 50),
      );
    }
  } catch {
    // Not what the database answers: nothing is known of any statement.
  }
  return refusals;
}

const NOTHING = { ids: [], code: "", pauseSeconds: 0 };

/** What an answer means for each of the statements that were sent. */
function readSubmission(sent: readonly WaitingStatement[], outcome: FetchOutcome, now: Date): SubmissionResult {
  const ids = sent.map((one) => one.id);
  const tries = Math.max(...sent.map((one) => one.attempts));
  const later = (code: string, wishSeconds = 0): SubmissionResult => ({
    submitted: [],
    refused: [],
    again: {
      ids,
      code,
      pauseSeconds: Math.min(6 * HOUR_SECONDS, Math.max(60 * 2 ** Math.min(tries - 1, 10), wishSeconds)),
    },
  });
  if (!outcome.ok) return later(outcome.failure);
  const { status, body, headers } = outcome.answer;
  if (status >= 200 && status < 300) return { submitted: ids, refused: [], again: NOTHING };
  if (status === 401 || status === 403) return later("token_refused", HOUR_SECONDS);
  const refusals = status === 422 ? refusalsIn(body) : new Map<number, string[]>();
  if (refusals.size === 0) return later(`status_${status}`, (retryAfterMs(headers["retry-after"], now) ?? 0) / 1_000);
  // All or none were taken: those without a fault go again at once. An identifier is ours and well formed, so that the
  // only fault it can have is that the database has it already.
  const known = sent.filter((_, place) => refusals.get(place)?.every((field) => field === "puid"));
  const refused = sent.flatMap((one, place) => {
    const fields = refusals.get(place);
    return fields && !known.includes(one) ? [{ id: one.id, fields }] : [];
  });
  const done = new Set([...known.map((one) => one.id), ...refused.map((one) => one.id)]);
  return {
    submitted: known.map((one) => one.id),
    refused,
    again: { ids: ids.filter((id) => !done.has(id)), code: "with_others", pauseSeconds: 0 },
  };
}

/** Submits what waits, a hundred at once, where an address is set. True when there may be more. */
export async function submitStatements(call: Call): Promise<boolean> {
  const url = env.STATEMENTS_URL;
  if (!url) return false;
  const sent = await claimStatements();
  if (sent.length === 0) return false;
  const outcome = await safeFetch({
    method: "POST",
    url,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "user-agent": "Docket/1",
      ...(env.STATEMENTS_TOKEN ? { authorization: `Bearer ${env.STATEMENTS_TOKEN}` } : {}),
    },
    body: JSON.stringify({ statements: sent.map((one) => one.body) }),
    timeoutMs: TIMEOUT_MS,
    maxBodyBytes: ANSWER_BYTES,
    allowPrivate: allowsPrivate(),
  });
  const result = readSubmission(sent, outcome, new Date());
  if (result.refused.length > 0 || result.again.ids.length > 0) {
    logger.warn({ code: "statements_refused", refused: result.refused.length, again: result.again.code });
  }
  await noteSubmission(call, result);
  return result.submitted.length + result.refused.length > 0;
}
