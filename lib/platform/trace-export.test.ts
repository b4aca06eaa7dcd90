import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { trace } from "@opentelemetry/api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startTracing } from "@/lib/platform/trace-export";
import { nameSpan, traced, traceFields } from "@/lib/platform/tracing";

type Sent = { name: string; traceId: string; parentSpanId?: string; attributes: { key: string; value: unknown }[] };

let collector: Server;
let bodies: string[];

/** A collector of spans on this machine. */
beforeEach(async () => {
  bodies = [];
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString("utf8"));
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((listening) => collector.listen(0, "127.0.0.1", listening));
});

afterEach(async () => {
  delete process.env["OTEL_EXPORTER_OTLP_ENDPOINT"];
  delete process.env["OTEL_TRACES_SAMPLER_ARG"];
  collector.closeAllConnections();
  await new Promise((closed) => collector.close(closed));
});

function collect(): void {
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
}

function sent(): Sent[] {
  return bodies.flatMap((body) =>
    (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] }).resourceSpans.flatMap((resource) =>
      resource.scopeSpans.flatMap((scope) => scope.spans),
    ),
  );
}

describe("tracing", () => {
  it("sends spans with their parents, under the service's name", async () => {
    collect();
    const stop = await startTracing("docket-worker");
    await traced("outer", { "docket.job": "detection" }, async () => {
      expect(traceFields().trace_id).toMatch(/^[0-9a-f]{32}$/);
      await traced("inner", {}, async () => nameSpan({ "docket.count": 3 }));
    });
    await stop();
    const [inner, outer] = sent();
    expect([inner?.name, outer?.name]).toEqual(["inner", "outer"]);
    expect(inner?.parentSpanId).toBeTruthy();
    expect(inner?.traceId).toBe(outer?.traceId);
    expect(JSON.stringify(inner?.attributes)).toContain("docket.count");
    expect(bodies.join()).toContain("docket-worker");
  });

  it("leaves out addresses, search terms, messages of errors and all that nobody listed", async () => {
    collect();
    const stop = await startTracing("docket-web");
    trace.getTracer("next.js").startActiveSpan("GET /queue?q=ana@example.com", (span) => {
      span.setAttributes({ "http.target": "/queue?q=ana@example.com", "http.method": "GET", "next.route": "/queue" });
      span.recordException(new Error("ana@example.com"));
      span.setStatus({ code: 2, message: "ana@example.com" });
      span.end();
    });
    trace.getTracer("next.js").startSpan("fetch GET https://ana.example/hook").end();
    await traced("query", { "db.statement": "SELECT a FROM b WHERE c ? $1" }, async () => {
      throw new TypeError("ana@example.com");
    }).catch(() => {});
    await stop();
    expect(sent()).toHaveLength(3);
    expect(bodies.join()).not.toMatch(/ana@|ana\.example/);
    expect(bodies.join()).toContain("WHERE c ? $1");
    expect(bodies.join()).toContain("TypeError");
    expect(bodies.join()).toContain('"GET"');
  });

  it("keeps no trace when the share is 0", async () => {
    collect();
    process.env["OTEL_TRACES_SAMPLER_ARG"] = "0";
    const stop = await startTracing("docket-web");
    await traced("outer", {}, async () => {});
    await stop();
    expect(sent()).toEqual([]);
  });

  it("makes nothing without a collector, and passes on what the work gives or throws", async () => {
    const stop = await startTracing("docket-web");
    expect(await traced("outer", {}, async () => ({ fields: traceFields() }))).toEqual({ fields: {} });
    await expect(traced("outer", {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await stop();
  });

  it("says what is wrong with a collector's address", async () => {
    process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = "collector:4318";
    await expect(startTracing("docket-web")).rejects.toThrow("OTEL_EXPORTER_OTLP_ENDPOINT must be an http");
  });
});
