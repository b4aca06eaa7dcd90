import type { Anchor } from "@/lib/detect/gate/anchors";
import type { CueHit } from "@/lib/detect/gate/cue-scanner";
import type { Figures } from "@/lib/detect/gate/figures";
import type { NumberMarks } from "@/lib/detect/gate/number-gate";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { DetectedSpan, Reason, SignalKind } from "@/lib/detect/types";
import type { Token } from "@/lib/detect/views/tokens";
import { toOriginal, type View } from "@/lib/detect/views/view";

/** Something a finder found, in offsets of the scope's text, before it is scored against its surroundings. */
export type Finding = {
  kind: SignalKind;
  start: number;
  end: number;
  value: string | null;
  /** How the stretch reads once undone, when that differs from what stands there. */
  decoded: string | null;
  /** Evidence the finder has by itself; context is added by the scorer. */
  reasons: Reason[];
  obfuscations: string[];
  /** Separate stretches, where the value is not contiguous; offsets of the scope's text, in order. */
  pieces?: { start: number; end: number }[];
};

/** What the turn before makes the reader expect: an address, a number, a name on a service. */
export type Expectation = {
  kind: "phone" | "mail" | "service" | "pay";
  /** The service, where one was named. */
  id: string | null;
  /** True when the other party asked; false when the author announced it. */
  asked: boolean;
  /** True when what was said ends where the name should stand: "my nick on discord:". */
  open: boolean;
  /** True when the author asked for the other's, and was answered. */
  answered: boolean;
};

/** No cue phrase is longer. */
const LONGEST_CUE = 64;

/**
 * A text under search: one message, or the fragments of one author read as one text. Finders work on `text` (folded,
 * spaced-out words joined) and never touch the original; `locate` brings their offsets back.
 */
export class Scope {
  readonly text: string;
  readonly view: View;
  private expected: readonly Expectation[] | null = null;

  constructor(
    readonly message: PreparedMessage,
    /** Maps a range of the original text (of the virtual one, for fragments) to spans of messages. */
    private readonly place: (start: number, end: number) => DetectedSpan[],
    /** True for fragments of several messages read together. */
    readonly joined: boolean,
    /** What the turn before leads to expect; asked only once there is something to weigh. */
    private readonly expect: () => readonly Expectation[] = () => [],
  ) {
    this.view = message.compact;
    this.text = this.view.text;
  }

  /** Set when a finder ran out of its budget: what follows in the text was not read. */
  overBudget = false;

  get ascii(): boolean {
    return this.message.ascii;
  }

  get anchors(): readonly Anchor[] {
    return this.message.anchors;
  }

  get figures(): Figures {
    return this.message.figures;
  }

  /** Where the text may hold spoken numbers. */
  get numberMarks(): NumberMarks {
    return this.message.numberMarks;
  }

  get cues(): readonly CueHit[] {
    return this.message.cues;
  }

  /** Words and numbers of `text`. */
  get tokens(): readonly Token[] {
    return this.message.tokens;
  }

  /** Cues that touch `[start, end)`, by end offset. */
  cuesIn(start: number, end: number): readonly CueHit[] {
    const hits = this.cues;
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits[middle] as CueHit).end <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < hits.length && (hits[last] as CueHit).end < end + LONGEST_CUE) last++;
    return hits.slice(low, last).filter((hit) => hit.start < end);
  }

  get expectations(): readonly Expectation[] {
    this.expected ??= this.expect();
    return this.expected;
  }

  expects(kind: Expectation["kind"]): Expectation | undefined {
    return this.expectations.find((item) => item.kind === kind);
  }

  /** Spans in the messages for a stretch of `text`. */
  locate(start: number, end: number): DetectedSpan[] {
    const range = toOriginal(this.view, start, end);
    return this.place(range.start, range.end);
  }

  /** Disguises that the views took off inside a stretch of `text`. */
  tricks(start: number, end: number): string[] {
    const range = toOriginal(this.view, start, end);
    const names = this.message.tricksIn(range.start, range.end);
    for (const run of this.message.joined) if (run.start < end && run.end > start) return [...names, run.trick];
    return names;
  }
}
