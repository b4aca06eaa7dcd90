import type { DetectedSignal, SignalKind } from "@/lib/detect/types";
import type { Box } from "@/lib/domain/readings/schema";
import { keyedHash } from "@/lib/platform/keyring";
import { BULLET } from "@/lib/policy/mask-rule";
import { maskSignal } from "@/lib/policy/masking";

/**
 * A span as stored: where it lies, its stretch as anybody may read it (same length), and what its disguised pieces read
 * as, masked too. No plain value is stored.
 */
export type StoredSpan = {
  /** The marketplace's id of the content. */
  contentId: string;
  start: number;
  end: number;
  masked: string;
  /** The whole span as it reads once undone; null where nothing had to be undone. */
  decoded: string | null;
  parts: { start: number; end: number; decoded: string }[];
  /** Where it stands in the file that the content was read from, where that is known. */
  page?: number;
  box?: Box;
};

/** The keyed hash by which equal contacts are linked; the one place that says what is hashed. */
export function contactHash(value: string): { hash: Buffer; keyId: string } {
  return keyedHash("contact-value", value);
}

export type SpanSource = { contentId: string; text: string };

/** Spans and value of a found signal, masked; `sources` are the messages that detection was given. */
export function maskFound(
  found: Pick<DetectedSignal, "kind" | "value" | "spans" | "decoded">,
  sources: readonly SpanSource[],
): { maskedValue: string | null; spans: StoredSpan[] } {
  const decodedOf = found.spans.map((span) =>
    found.decoded.filter((part) => part.message === span.message && part.start >= span.start && part.end <= span.end),
  );
  const masked = maskSignal({
    kind: found.kind,
    value: found.value,
    pieces: found.spans.map((span, index) => ({
      text: sources[span.message]!.text,
      start: span.start,
      end: span.end,
      decoded: decodedOf[index]!.map(({ start, end, decoded }) => ({ start, end, decoded })),
    })),
  });
  return {
    maskedValue: masked.value,
    spans: found.spans.map((span, index) => {
      const piece = masked.pieces[index]!;
      const parts = decodedOf[index]!.map((part, place) => ({
        start: part.start,
        end: part.end,
        decoded: masked.decoded[index]![place]!,
      }));
      return {
        contentId: sources[span.message]!.contentId,
        start: span.start,
        end: span.end,
        masked: piece,
        decoded: parts.length === 0 ? null : undone(piece, span.start, parts),
        parts,
      };
    }),
  };
}

function undone(piece: string, start: number, parts: readonly StoredSpan["parts"][number][]): string {
  let out = "";
  let at = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    out += piece.slice(at, Math.max(at, part.start - start)) + part.decoded;
    at = Math.max(at, part.end - start);
  }
  return out + piece.slice(at);
}

/** A text with the stored spans in it hidden; where spans overlap, what one hides stays hidden. */
export function maskStored(text: string, spans: readonly Pick<StoredSpan, "start" | "masked">[]): string {
  const units = text.split("");
  for (const span of spans) {
    for (let offset = Math.max(0, -span.start); offset < span.masked.length; offset += 1) {
      const at = span.start + offset;
      if (at >= units.length) break;
      if (span.masked[offset] === BULLET) units[at] = BULLET;
    }
  }
  return units.join("");
}

/** Whether a kind's own stretch stays readable. An ask may have the very contact in it that another finding hides. */
export const isReadable = (kind: SignalKind) => kind === "solicit_contact" || kind === "solicit_payment";

/**
 * Spans of a found signal, masked as `maskFound` does, and in an ask also what the findings `beside` it hide: the stored
 * stretch would else hold their values in plain.
 */
export function maskBeside(
  found: Parameters<typeof maskFound>[0],
  beside: readonly Parameters<typeof maskFound>[0][],
  sources: readonly SpanSource[],
): ReturnType<typeof maskFound> {
  const masked = maskFound(found, sources);
  if (!isReadable(found.kind)) return masked;
  const touches = (one: (typeof beside)[number]) =>
    !isReadable(one.kind) &&
    one.spans.some((a) => found.spans.some((b) => a.message === b.message && a.start < b.end && b.start < a.end));
  const hidden = beside.filter(touches).flatMap((one) => maskFound(one, sources).spans);
  if (hidden.length === 0) return masked;
  return {
    ...masked,
    spans: masked.spans.map((span) =>
      hideInSpan(
        span,
        hidden.filter((one) => one.contentId === span.contentId),
      ),
    ),
  };
}

/** A stored stretch with what lies over it hidden: in its text and in what was undone of it. `over` are of the same text. */
export function hideInSpan(span: StoredSpan, over: readonly Pick<StoredSpan, "start" | "masked">[]): StoredSpan {
  const places = over
    .map((one) => ({ ...one, end: one.start + one.masked.length }))
    .filter((one) => one.start < span.end && span.start < one.end);
  if (places.length === 0) return span;
  const masked = maskStored(
    span.masked,
    places.map((one) => ({ start: one.start - span.start, masked: one.masked })),
  );
  const parts = span.parts.filter((part) => !places.some((one) => one.start < part.end && part.start < one.end));
  return { ...span, masked, parts, decoded: parts.length === 0 ? null : undone(masked, span.start, parts) };
}

/** What makes two findings the same: kind, place and value; scores and reasons may differ between runs. */
export function signalIdentity(signal: {
  kind: SignalKind;
  spans: readonly Pick<StoredSpan, "contentId" | "start" | "end">[];
  valueHash: string | null;
}): string {
  const places = signal.spans.map((span) => `${span.contentId}\u0000${span.start}-${span.end}`).join("\u0001");
  return `${signal.kind}\u0000${signal.valueHash ?? ""}\u0000${places}`;
}
