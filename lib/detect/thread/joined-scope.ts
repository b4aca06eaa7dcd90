import { type PreparedMessage, prepareMessage } from "@/lib/detect/prepare";
import { type Finding, Scope } from "@/lib/detect/scope";
import type { DetectedSpan, DetectMessage } from "@/lib/detect/types";

/** A contact put together from several messages of one author. */
export type SplitFinding = { finding: Finding; spans: DetectedSpan[]; scope: Scope };

/** A conversation, and what was read of each of its messages. */
export type Talk = { messages: readonly DetectMessage[]; prepared: readonly PreparedMessage[] };

/** A piece of an address or a name that is put together without a gap is a short line. */
const LONGEST_PIECE = 48;

export type JoinedScope = { scope: Scope; starts: number[] };

/** The window as one text, and the way back: a range of it as spans of the messages it touches, trimmed. */
export function joinedScope(messages: readonly DetectMessage[], indices: readonly number[], glue: string): JoinedScope {
  const starts: number[] = [];
  let text = "";
  indices.forEach((index, i) => {
    if (i > 0) text += glue;
    starts.push(text.length);
    text += messages[index]?.text ?? "";
  });
  const place = (start: number, end: number): DetectedSpan[] => {
    const spans: DetectedSpan[] = [];
    indices.forEach((index, i) => {
      const base = starts[i] as number;
      const own = messages[index]?.text ?? "";
      let from = Math.max(start - base, 0);
      let to = Math.min(end - base, own.length);
      while (from < to && /\s/.test(own[from] as string)) from++;
      while (to > from && /\s/.test(own[to - 1] as string)) to--;
      if (from < to) spans.push({ message: index, start: from, end: to });
    });
    return spans;
  };
  return { scope: new Scope(prepareMessage(text), place, true), starts };
}

/**
 * The readings of one window as a single text, each made when first asked for: folding and searching them costs as much
 * as all of the messages by themselves, and most windows hold nothing that goes over an edge.
 */
export class WindowJoins {
  private gluedOnce: JoinedScope | null = null;
  private spacedOnce: Scope | null = null;
  /** Those of the window that are short enough to be pieces of an address or a name. */
  readonly short: readonly number[];

  constructor(
    private readonly messages: readonly DetectMessage[],
    private readonly indices: readonly number[],
  ) {
    this.short = indices.filter((index) => (messages[index]?.text ?? "").length <= LONGEST_PIECE);
  }

  /** All of the window without a gap. */
  get glued(): JoinedScope {
    this.gluedOnce ??= joinedScope(this.messages, this.indices, "");
    return this.gluedOnce;
  }

  /** Its short messages without a gap; null when fewer than two are short. */
  get shortGlued(): Scope | null {
    if (this.short.length < 2) return null;
    if (this.short.length === this.indices.length) return this.glued.scope;
    return joinedScope(this.messages, this.short, "").scope;
  }

  /** All of the window with a space at each edge. */
  get spaced(): Scope {
    this.spacedOnce ??= joinedScope(this.messages, this.indices, " ").scope;
    return this.spacedOnce;
  }
}

/** Only the given stretches, one a line. */
export function slicedScope(messages: readonly DetectMessage[], slices: readonly DetectedSpan[]): Scope {
  const starts: number[] = [];
  let text = "";
  for (const slice of slices) {
    if (text !== "") text += "\n";
    starts.push(text.length);
    text += (messages[slice.message]?.text ?? "").slice(slice.start, slice.end);
  }
  return new Scope(
    prepareMessage(text),
    (start, end) =>
      slices.flatMap((slice, i) => {
        const base = starts[i] as number;
        const from = Math.max(start - base, 0);
        const to = Math.min(end - base, slice.end - slice.start);
        return from < to ? [{ message: slice.message, start: slice.start + from, end: slice.start + to }] : [];
      }),
    true,
  );
}
