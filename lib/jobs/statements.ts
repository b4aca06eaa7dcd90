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

/** Of the database's own words to a field, what fits into a line. */
const SAID = 200;

type Fault = { field: string; says: string };

function faultsOf(fields: object): Fault[] {
  return Object.entries(fields)
    .filter(([field]) => /^\w{1,64}$/.test(field))
    .slice(0, 50)
    .map(([field, words]) => {
      const [first] = Array.isArray(words) ? words : [words];
      const says =
        typeof first === "string"
          ? first
              .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
              .trim()
              .slice(0, SAID)
          : "";
      return { field, says };
    });
}

/**
 * What the database says is wrong, by the statement's place in what was sent. Of one statement sent alone it names the
 * fields without a place.
 */
function refusalsIn(body: string, sent: number): Map<number, Fault[]> {
  const refusals = new Map<number, Fault[]>();
  try {
    const { errors } = JSON.parse(body) as { errors?: Record<string, unknown> };
    if (typeof errors !== "object" || errors === null) return refusals;
    const places = Object.entries(errors).flatMap(([name, fields]) => {
      const place = /^statement_(\d{1,2})$/.exec(name)?.[1];
      if (place === undefined || Number(place) >= sent || typeof fields !== "object" || fields === null) return [];
      return [[Number(place), fields] as const];
    });
    const alone = sent === 1 && places.length === 0 ? [[0, errors] as const] : [];
    for (const [place, fields] of [...places, ...alone]) {
      const faults = faultsOf(fields);
      // Named without a field that can be read, it was refused all the same.
      if (faults.length > 0 || alone.length === 0) refusals.set(place, faults);
    }
  } catch {
    // Not what the database answers: nothing is known of any statement.
  }
  return refusals;
}

/** Statuses whose answer may name what is wrong with single statements. */
const NAMES_FAULTS = new Set([400, 409, 422]);

const inWords = ({ field, says }: Fault) => (says === "" ? field : `${field}: ${says}`);

const NOTHING = { ids: [], code: "", pauseSeconds: 0 };

/** An identifier is ours and well formed, so that the only fault it can have is that the database has it already. */
const isKnown = (faults: readonly Fault[] | undefined) =>
  faults !== undefined && faults.length > 0 && faults.every((fault) => fault.field === "puid");

/** What an answer means for each of the statements that were sent. */
function readSubmission(sent: readonly WaitingStatement[], outcome: FetchOutcome, now: Date): SubmissionResult {
  const ids = sent.map((one) => one.id);
  const tries = Math.max(...sent.map((one) => one.attempts));
  const later = (code: string, wishSeconds = 0): SubmissionResult => ({
    submitted: [],
    known: [],
    refused: [],
    again: {
      ids,
      code,
      pauseSeconds: Math.min(6 * HOUR_SECONDS, Math.max(60 * 2 ** Math.min(tries - 1, 10), wishSeconds)),
    },
  });
  if (!outcome.ok) return later(outcome.failure);
  const { status, body, headers } = outcome.answer;
  if (status === 401 || status === 403) return later("token_refused", HOUR_SECONDS);
  const accepted = status >= 200 && status < 300;
  const refusals =
    accepted || NAMES_FAULTS.has(status) ? refusalsIn(body, sent.length) : new Map<number, readonly Fault[]>();
  if (!accepted && refusals.size === 0)
    return later(`status_${status}`, (retryAfterMs(headers["retry-after"], now) ?? 0) / 1_000);
  const known = ids.filter((_, place) => isKnown(refusals.get(place)));
  const refused = ids.flatMap((id, place) => {
    const faults = refusals.get(place);
    return faults && !isKnown(faults) ? [{ id, fields: faults.map(inWords) }] : [];
  });
  const rest = ids.filter((_, place) => !refusals.has(place));
  // The EU's database takes all of a bulk or none, and those without a fault go again at once. One that says yes and names
  // faults has taken the rest.
  return accepted
    ? { submitted: rest, known, refused, again: NOTHING }
    : { submitted: [], known, refused, again: { ids: rest, code: "with_others", pauseSeconds: 0 } };
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
  return result.submitted.length + result.known.length + result.refused.length > 0;
}
