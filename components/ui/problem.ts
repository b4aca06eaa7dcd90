import { uiText } from "@/components/ui/text";
import { ApiProblem, ApiUnreachable } from "@/lib/api/client";

/** A refused or failed call, in what a page needs to say of it. */
export type Problem = {
  /** 0 when nothing answered. */
  status: number;
  code: string;
  detail: string;
  requestId: string | null;
  errors: readonly { path: string; message: string }[];
  /** Facts beside the standard members: who holds a claim, what is new. */
  extra: Record<string, unknown>;
};

/** Anything thrown, as something that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) {
    const { status, code, detail, requestId, errors } = error.problem;
    return {
      status,
      code,
      detail: status === 401 ? uiText.error.signedOut : uiText.error.refused(code, detail),
      requestId: requestId === "none" ? null : requestId,
      errors: errors ?? [],
      extra: error.problem,
    };
  }
  const offline = error instanceof ApiUnreachable || error instanceof TypeError;
  return {
    status: 0,
    code: offline ? "offline" : "unknown",
    detail: offline ? uiText.error.offline : uiText.error.unknown,
    requestId: null,
    errors: [],
    extra: {},
  };
}
