import { type Attributes, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * Runs the work as a span under whatever span is under way. Attributes hold names, codes and counts: never an id, an
 * address or a text. A failure marks the span and goes on to the caller. Until `startTracing` was called it only runs the
 * work.
 */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer("docket").startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute("error.type", error instanceof Error ? error.name : typeof error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Names on the span under way what has only now become known of it. */
export function nameSpan(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes);
}

/** For a line of the log: the trace it belongs to. Empty outside of one. */
export function traceFields(): { trace_id?: string; span_id?: string } {
  const context = trace.getActiveSpan()?.spanContext();
  return context ? { trace_id: context.traceId, span_id: context.spanId } : {};
}
