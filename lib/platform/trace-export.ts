import { type Attributes, context, propagation, trace } from "@opentelemetry/api";
import type { ReadableSpan, SpanExporter } from "@opentelemetry/sdk-trace";
import { env } from "@/lib/platform/env";

/**
 * What leaves of a span. A list of what may, not of what may not: the frame notes whole addresses and messages of errors,
 * and these hold search terms, accounts' ids and what a driver choked on.
 */
const TOLD =
  /^(docket\.|db\.|error\.type$|http\.(method|route|status_code)$|next\.(route|span_type|span_name|rsc)$|operation\.name$)/;

/** Addresses stand in some of the frame's names; its routes, with parameters by name, may stay. */
function plainName(name: string): string {
  return name.replace(/\S*(?:\?|:\/\/)\S*/g, "…");
}

/** The span as it is sent: names, codes, times and counts. */
function plainSpan(span: ReadableSpan): ReadableSpan {
  const attributes: Attributes = {};
  for (const [key, value] of Object.entries(span.attributes)) {
    if (TOLD.test(key))
      attributes[key] = typeof value === "string" && !key.startsWith("db.") ? plainName(value) : value;
  }
  return Object.create(span, {
    name: { value: plainName(span.name) },
    attributes: { value: attributes },
    events: { value: [] },
    status: { value: { code: span.status.code } },
  });
}

function telling(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(plainSpan), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

/**
 * Sends spans to OTEL_EXPORTER_OTLP_ENDPOINT (OTLP over HTTP) from now on; without it nothing is loaded and nothing traced.
 * `OTEL_TRACES_SAMPLER_ARG` is the share of traces kept. Answers how to send what is left and end.
 */
export async function startTracing(service: "docket-web" | "docket-worker"): Promise<() => Promise<void>> {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT) return async () => {};
  const [
    sdk,
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
    { resourceFromAttributes },
    { W3CTraceContextPropagator },
  ] = await Promise.all([
    import("@opentelemetry/sdk-trace"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/context-async-hooks"),
    import("@opentelemetry/resources"),
    import("@opentelemetry/core"),
  ]);
  // It reads the endpoint, its headers and its time limit by their standard names.
  const exporter = telling(new OTLPTraceExporter());
  const share = new sdk.TraceIdRatioBasedSampler(env.OTEL_TRACES_SAMPLER_ARG);
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    // A caller's word that its trace is kept counts no more than ours: anybody could say so.
    sampler: new sdk.ParentBasedSampler({ root: share, remoteParentSampled: share }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    await provider.shutdown();
    trace.disable();
    propagation.disable();
    context.disable();
  };
}
