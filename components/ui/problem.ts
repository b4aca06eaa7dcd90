import { uiText } from "@/components/ui/text";

/** A refused or failed call, as the API's problem document tells it. */
export type Problem = {
  status: number;
  code: string;
  detail: string;
  requestId: string | null;
  errors: { path: string; message: string }[];
  /** Facts beside the standard fields: who holds a claim, what is new. */
  extra: Record<string, unknown>;
};

export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Anything thrown, as something that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  const offline = error instanceof TypeError;
  return {
    status: 0,
    code: offline ? "offline" : "unknown",
    detail: offline ? uiText.error.offline : uiText.error.unknown,
    requestId: null,
    errors: [],
    extra: {},
  };
}

async function readProblem(response: Response): Promise<ApiProblem> {
  let body: Record<string, unknown> = {};
  try {
    const parsed: unknown = await response.json();
    if (typeof parsed === "object" && parsed !== null) body = parsed as Record<string, unknown>;
  } catch {
    // A proxy's own error page: the status says enough.
  }
  const text = (key: string) => (typeof body[key] === "string" ? (body[key] as string) : null);
  const { errors } = body;
  return new ApiProblem({
    status: response.status,
    code: text("code") ?? "unknown",
    detail: response.status === 401 ? uiText.error.signedOut : (text("detail") ?? text("title") ?? uiText.error.unknown),
    requestId: text("requestId") ?? response.headers.get("x-request-id"),
    errors: Array.isArray(errors) ? (errors as { path: string; message: string }[]) : [],
    extra: body,
  });
}

/**
 * The body of an answer; null for 204. Errors: {@link ApiProblem} for anything but success, TypeError without a
 * connection.
 */
export async function answer<T>(pending: Promise<Response>): Promise<T> {
  const response = await pending;
  if (!response.ok) throw await readProblem(response);
  if (response.status === 204) return null as T;
  return (await response.json()) as T;
}
