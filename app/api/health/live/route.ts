export const dynamic = "force-dynamic";

/** Answers when the process does, whatever becomes of the database. */
export function GET(): Response {
  return Response.json({ status: "live" }, { headers: { "Cache-Control": "no-store" } });
}
