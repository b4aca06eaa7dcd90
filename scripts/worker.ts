import { fileURLToPath } from "node:url";
import { readCompiledBy } from "@/lib/detect/intent/compiled";
import { checkKeyring } from "@/lib/domain/keyring/mutations";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { serveWorkerMetrics } from "@/lib/jobs/metrics-server";
import { runWorker } from "@/lib/jobs/worker";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { disconnect } from "@/lib/platform/db";
import { EnvironmentError } from "@/lib/platform/env";
import { filesIn } from "@/lib/platform/folder-files";
import { newId } from "@/lib/platform/ids";
import { logger } from "@/lib/platform/logger";
import { startTracing } from "@/lib/platform/trace-export";

const stop = new AbortController();
for (const name of ["SIGTERM", "SIGINT"] as const) {
  process.on(name, () => {
    // The first asks for an orderly end; whoever asks twice does not want to wait for the batch.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

// Beside the built worker; one that is read from its source has none there, and is started with what makes them.
readCompiledBy(filesIn(fileURLToPath(new URL("./lexicons", import.meta.url))));

let stopTracing = async () => {};
try {
  stopTracing = await startTracing("docket-worker");
  await checkKeyring();
  logger.info({ code: "worker_started" });
  // A desk without the demo world has no policy yet, and nothing can be judged without one.
  await publishFirstPolicy(callBy(mintJobActor("worker"), new Date(), newId()));
  serveWorkerMetrics(stop.signal);
  await runWorker(stop.signal);
  logger.info({ code: "worker_stopped" });
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  process.stderr.write(`The worker cannot start: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await disconnect();
  await stopTracing();
}
