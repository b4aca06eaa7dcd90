import { gaugesText, readGauges } from "@/lib/domain/gauges/data";
import { metrics } from "@/lib/platform/metrics";
import { mayReadMetrics } from "@/lib/platform/metrics-token";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const HEADERS = { "Cache-Control": "no-store" };

/** This process's figures and how the desk stands, for Prometheus; there is nothing here unless METRICS_TOKEN is set. */
export async function GET(request: Request): Promise<Response> {
  const may = mayReadMetrics(request.headers.get("authorization"));
  if (may === "off")
    return new Response("Set METRICS_TOKEN to have figures here.\n", { status: 404, headers: HEADERS });
  if (may === "no") {
    return new Response("Send METRICS_TOKEN as a bearer token.\n", {
      status: 401,
      headers: { ...HEADERS, "WWW-Authenticate": "Bearer" },
    });
  }
  const { registry } = metrics();
  const own = await registry.metrics();
  // A database that does not answer is what an operator must see: the process's own figures are there all the same.
  const desk = await readGauges().then(
    (gauges) =>
      `${gaugesText(gauges)}# HELP docket_database_up Whether the database answered.\n# TYPE docket_database_up gauge\ndocket_database_up 1\n`,
    () =>
      "# HELP docket_database_up Whether the database answered.\n# TYPE docket_database_up gauge\ndocket_database_up 0\n",
  );
  return new Response(`${own}${own.endsWith("\n") ? "" : "\n"}${desk}`, {
    headers: { ...HEADERS, "Content-Type": registry.contentType },
  });
}
