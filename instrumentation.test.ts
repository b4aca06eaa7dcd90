import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** What the frame does before a web process takes its first request. */
function begin(more: Record<string, string>): { status: number | null; said: string } {
  const done = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", 'await (await import("./instrumentation.ts")).register();'],
    {
      encoding: "utf8",
      timeout: 60_000,
      // As in a build: it has no database to ask about keys.
      env: {
        ...process.env,
        NEXT_RUNTIME: "nodejs",
        NEXT_PHASE: "phase-production-build",
        NODE_NO_WARNINGS: "1",
        ...more,
      },
    },
  );
  return { status: done.status, said: done.stderr };
}

it("stops with one sentence that names the variable where the collector is misnamed; rightly named it goes on", () => {
  expect(begin({ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" })).toEqual({
    status: 1,
    said: "The desk cannot be served: OTEL_EXPORTER_OTLP_ENDPOINT must be an http:// or https:// address.\n",
  });
  expect(begin({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" })).toEqual({ status: 0, said: "" });
});
