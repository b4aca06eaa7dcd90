import type { SignalView } from "@/lib/domain/conversations/schema";

type Disguised = Pick<SignalView, "spans">;
type Piece = { text: string; decoded: string | null };
/** The masked text of a content, where it is at hand. */
export type TextOf = (contentId: string) => string | null;

/** What the card shows of a signal's disguise: each piece as written and as read. */
export function piecesOf(signal: Disguised, textOf: TextOf): Piece[] {
  return signal.spans.flatMap((span) => {
    const text = textOf(span.contentId);
    if (text === null) return [];
    return span.parts.length > 0
      ? span.parts.map((part) => ({ text: text.slice(part.start, part.end), decoded: part.decoded }))
      : [{ text: text.slice(span.start, span.end), decoded: span.decoded }];
  });
}

/** A disguise in one line: each stretch as a whole, as written and as read; none where nothing was disguised. */
export function readingsOf(signal: Disguised, textOf: TextOf): { text: string; decoded: string }[] {
  return signal.spans.flatMap((span) => {
    const written = textOf(span.contentId)?.slice(span.start, span.end);
    if (written === undefined || span.decoded === null || span.decoded === written) return [];
    return [{ text: written, decoded: span.decoded }];
  });
}
