import { z } from "zod";
import { AppError, ERROR_STATUS, type ErrorCode } from "@/lib/platform/errors";
import { describeFault } from "@/lib/platform/fault";
import { logger } from "@/lib/platform/logger";

/** What each code means, in a few words that never change with the occasion. */
export const TITLES: Record<ErrorCode, string> = {
  unauthenticated: "Not signed in",
  forbidden: "Not permitted",
  not_found: "Not found",
  malformed: "Not readable",
  invalid_input: "Not valid",
  unsupported_media_type: "Not this media type",
  too_large: "Too large",
  conflict: "In conflict",
  claim_lost: "No longer held",
  claimed_by_other: "Held by somebody else",
  stale_version: "Changed meanwhile",
  idempotency_in_flight: "Still running",
  idempotency_mismatch: "Key used for something else",
  rate_limited: "Too many attempts",
  unavailable: "Not available now",
  internal: "A fault of ours",
};

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

/** An RFC 9457 document. Facts of the error (`extra`) stand beside the standard members and never replace one. */
function problemOf(error: AppError, requestId: string): Problem {
  return {
    ...error.extra,
    type: `/api/v1/docs#problem-${error.code}`,
    title: TITLES[error.code],
    status: error.status,
    detail: error.message,
    code: error.code,
    requestId,
    ...(error.errors && { errors: error.errors }),
  };
}

export function problemResponse(error: AppError, requestId: string): Response {
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (error.code === "unauthenticated") headers.set("www-authenticate", 'Bearer realm="docket"');
  const retryAfter = error.extra?.["retryAfter"];
  if (typeof retryAfter === "number") headers.set("retry-after", String(retryAfter));
  return new Response(JSON.stringify(problemOf(error, requestId)), { status: error.status, headers });
}

/** Anything that is not an AppError is a fault: logged once, without its message, and shown with nothing but the request's id. */
export function asAppError(error: unknown, requestId: string, operation: string): AppError {
  if (error instanceof AppError) return error;
  logger.error({ requestId, operation, fault: describeFault(error) }, "fault");
  return new AppError(
    "internal",
    "Something went wrong on our side. Try again; if it stays, tell your administrator the request id.",
  );
}

/** A name that somebody mistyped, and not a value in the wrong place. */
const NAME = /^[A-Za-z_]{1,40}$/;

/** Zod's findings as `errors`. Its messages name kinds and limits, and never quote what was sent. */
export function invalidInput(where: "body" | "query" | "path" | "header", error: z.core.$ZodError): AppError {
  const errors = error.issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code !== "unrecognized_keys") return [{ path: path.join(".") || where, message: issue.message }];
    return issue.keys.map((key) => ({
      path: [...path, ...(NAME.test(key) ? [key] : [])].join(".") || where,
      message: "is not known here",
    }));
  });
  return new AppError("invalid_input", "What was sent is not valid.", { errors });
}
