/**
 * What may go wrong in a way the caller can act on. Anything else is a fault: logged once with its request id and shown
 * as `internal` with that id, never with its own message.
 */
export const ERROR_STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  malformed: 400,
  invalid_input: 422,
  unsupported_media_type: 415,
  too_large: 413,
  conflict: 409,
  claim_lost: 409,
  claimed_by_other: 409,
  stale_version: 409,
  idempotency_in_flight: 409,
  idempotency_mismatch: 422,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

export type FieldError = { path: string; message: string };

export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  /** One entry a bad field. */
  readonly errors: FieldError[] | undefined;
  /** Facts the caller needs to go on: who holds a claim, what is new. Never a contact value. */
  readonly extra: Record<string, unknown> | undefined;

  /** `detail` is read by people: it says what to do and holds no contact value. */
  constructor(code: ErrorCode, detail: string, more: { errors?: FieldError[]; extra?: Record<string, unknown> } = {}) {
    super(detail);
    this.code = code;
    this.errors = more.errors;
    this.extra = more.extra;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
