import type { DetectedSignal, DetectInput, DetectResult, DetectSurface, SignalKind } from "@/lib/detect/types";
import type { RevealedView } from "@/lib/domain/reveals/schema";
import type { StoredSpan } from "@/lib/domain/signals/rules";

/** A signal's text in plain: one entry a span, in the order of the spans, with the whole text that it lies in. */
export type PlainSpan = { span: Pick<StoredSpan, "contentId" | "start" | "end">; text: string };

/**
 * The signal in plain. The value is not stored anywhere: the texts as they were judged are read again, and what is found
 * there is the value when `isValue` says so (its keyed hash is the stored one). Where nothing fits, as for a detector of
 * the marketplace's own, the text itself is all there is to show.
 */
export async function readPlain(
  signal: { id: string; kind: SignalKind },
  spans: readonly PlainSpan[],
  surface: DetectSurface,
  regions: readonly string[],
  isValue: (value: string) => boolean,
  detect: (input: DetectInput) => Promise<DetectResult>,
): Promise<RevealedView> {
  const texts = [...new Map(spans.map(({ span, text }) => [span.contentId, text]))];
  const messages = texts.map(([, text]) => ({ role: "unknown" as const, author: "author", text }));
  let found: DetectedSignal | undefined;
  for (const reading of readingsOf(regions)) {
    const { signals } = await detect({ surface, messages, regions: reading });
    found = signals.find((one) => one.kind === signal.kind && one.value !== null && isValue(one.value));
    if (found !== undefined) break;
  }
  const plain = spans.map(({ span, text }) => text.slice(span.start, span.end));
  const whole = plain.join("");
  return {
    signalId: signal.id,
    value: found?.value ?? (isValue(whole) ? whole : null),
    pieces: spans.map(({ span, text }, index) => {
      const message = texts.findIndex(([contentId]) => contentId === span.contentId);
      const parts = (found?.decoded ?? [])
        .filter((part) => part.message === message && part.start >= span.start && part.end <= span.end)
        .sort((a, b) => a.start - b.start);
      let decoded = "";
      let at = span.start;
      for (const part of parts) {
        decoded += text.slice(at, Math.max(at, part.start)) + part.decoded;
        at = Math.max(at, part.end);
      }
      return {
        contentId: span.contentId,
        start: span.start,
        end: span.end,
        text: plain[index]!,
        decoded: parts.length > 0 ? decoded + text.slice(at, span.end) : null,
      };
    }),
  };
}

/**
 * Whose country a national number is read in first depends on who stood first in the conversation when it was judged, and
 * countries change: as given, the other way round, each alone, none.
 */
function readingsOf(regions: readonly string[]): readonly (readonly string[])[] {
  const alone = regions.length > 1 ? regions.map((region) => [region]) : [];
  const readings = [regions, [...regions].reverse(), ...alone, []];
  return [...new Map(readings.map((reading) => [reading.join(), reading])).values()];
}
