import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

type Metrics = {
  registry: Registry;
  /** Seconds of answered requests to the API. */
  requests: Histogram<"operation" | "status">;
  /** Seconds of the worker's runs. */
  runs: Histogram<"job">;
  failures: Counter<"job">;
};

/** The frame gives each route a copy of a module; a process has one set of figures. */
const KEY = Symbol.for("docket.metrics");

function create(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: "docket_http_request_seconds",
      help: "Requests to the API, by operation and class of status.",
      labelNames: ["operation", "status"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    runs: new Histogram({
      name: "docket_job_seconds",
      help: "Runs of the worker's jobs that did not fail.",
      labelNames: ["job"],
      buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
      registers,
    }),
    failures: new Counter({
      name: "docket_job_failures_total",
      help: "Runs of the worker's jobs that failed and will be tried again.",
      labelNames: ["job"],
      registers,
    }),
  };
}

/** This process's figures, in Prometheus' terms. No label holds an id, an address or a text. */
export function metrics(): Metrics {
  const shared = globalThis as { [KEY]?: Metrics };
  shared[KEY] ??= create();
  return shared[KEY];
}
