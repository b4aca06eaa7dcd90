import { readiness } from "@/lib/platform/readiness";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** 200 once the desk may be sent people and machines, 503 before; `checks` says what is waited for. */
export async function GET(): Promise<Response> {
  const { ready, checks } = await readiness();
  return Response.json(
    { status: ready ? "ready" : "waiting", checks },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
