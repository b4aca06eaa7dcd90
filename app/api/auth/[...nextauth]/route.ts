import NextAuth from "next-auth";
import { authOptions, RATE_LIMITED, UNAVAILABLE } from "./options";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth answers every failed sign-in with 401; a client should know when waiting is what helps. */
const STATUS: Record<string, number> = { [RATE_LIMITED]: 429, [UNAVAILABLE]: 503 };

async function handle(request: Request, context: Context): Promise<Response> {
  const response: Response = await NextAuth(authOptions(request.headers))(request, context);
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("X-Content-Type-Options", "nosniff");
  if (response.status !== 401) return response;
  const answer: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const url = answer && typeof answer === "object" && "url" in answer ? String(answer.url) : "";
  const error = URL.canParse(url) ? (new URL(url).searchParams.get("error") ?? "") : "";
  return new Response(response.body, { status: STATUS[error] ?? 401, headers: response.headers });
}

export { handle as GET, handle as POST };
