import { runWorker } from "@/lib/jobs/worker";
import { disconnect } from "@/lib/platform/db";
import { EnvironmentError } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";

const stop = new AbortController();
for (const name of ["SIGTERM", "SIGINT"] as const) {
  process.on(name, () => {
    // The first asks for an orderly end; whoever asks twice does not want to wait for the batch.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

try {
  logger.info({ code: "worker_started" });
  await runWorker(stop.signal);
  logger.info({ code: "worker_stopped" });
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  process.stderr.write(`The worker cannot start: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await disconnect();
}
