import { createServer } from "node:http";
import { env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { metrics } from "@/lib/platform/metrics";
import { mayReadMetrics } from "@/lib/platform/metrics-token";

/**
 * Serves a worker's own figures on WORKER_METRICS_PORT of HOST, until the signal aborts. A port that is taken is logged
 * and costs the figures, not the work.
 */
export function serveWorkerMetrics(signal: AbortSignal): void {
  const port = env.WORKER_METRICS_PORT;
  if (port === undefined) return;
  const server = createServer(async (request, response) => {
    const may = request.url === "/metrics" ? mayReadMetrics(request.headers.authorization ?? null) : "off";
    if (may !== "yes") {
      response.writeHead(may === "no" ? 401 : 404).end();
      return;
    }
    const { registry } = metrics();
    response.writeHead(200, { "Content-Type": registry.contentType }).end(await registry.metrics());
  });
  server.on("error", (error: NodeJS.ErrnoException) =>
    logger.error({ code: "metrics_unserved", port, fault: error.code }),
  );
  server.listen(port, env.HOST);
  server.unref();
  signal.addEventListener("abort", () => server.close());
}
