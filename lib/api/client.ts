import { type ClientResponse, hc } from "hono/client";
import type { ApiRoutes } from "@/lib/api/app";
import type { Problem } from "@/lib/api/problem";

/** What the API answered instead of what was asked for; `problem` says what to do. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.status = problem.status;
    this.problem = problem;
  }

  get code(): Problem["code"] {
    return this.problem.code;
  }

  /** To quote to whoever looks into it. */
  get requestId(): string {
    return this.problem.requestId;
  }
}

async function problemIn(response: ClientResponse<unknown, number, string>): Promise<Problem> {
  const type = response.headers.get("content-type") ?? "";
  const body: unknown = type.includes("json") ? await response.json().catch(() => null) : null;
  if (body && typeof body === "object" && "code" in body && "detail" in body) return body as Problem;
  // A proxy or the frame answered, not the API.
  return {
    type: "about:blank",
    title: "No answer from the API",
    status: response.status,
    detail: `The server answered ${response.status}. Try again.`,
    code: response.status === 413 ? "too_large" : "unavailable",
    requestId: response.headers.get("x-request-id") ?? "none",
  };
}

/** Nothing answered: the network, or the desk is down. Worth trying again. */
export class ApiUnreachable extends Error {
  override readonly name = "ApiUnreachable";
}

async function fetchOrUnreachable(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (error) {
    // Given up on purpose, which is no failure of the network.
    if (init?.signal?.aborted) throw error;
    throw new ApiUnreachable("The desk cannot be reached. Check your network, then try again.", { cause: error });
  }
}

/** The API, typed by its own routes: `answer(client.cases[":id"].$get({ param: { id } }))`. */
export const client = hc<ApiRoutes>("/api/v1", { fetch: fetchOrUnreachable });

/** What a call answered; null for "no content". Errors: ApiProblem when the API refuses, ApiUnreachable when nothing answers. */
export async function answer<T>(call: Promise<ClientResponse<T, number, string>>): Promise<T> {
  const response = await call;
  if (!response.ok) throw new ApiProblem(await problemIn(response));
  return (response.status === 204 ? null : await response.json()) as T;
}
