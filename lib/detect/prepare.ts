import { type Compacted, compactView } from "@/lib/detect/views/compact";
import { type Folded, foldText, type Undone } from "@/lib/detect/views/fold";
import { type Token, tokenize } from "@/lib/detect/views/tokens";
import { type Range, toOriginal, type View } from "@/lib/detect/views/view";

/**
 * One message with its views, each built when first asked for. Finders search `fold` (or `compact`) and map what they
 * find back with `map`; the original is what moderators and offsets see.
 */
export class PreparedMessage {
  private folded: Folded | null = null;
  private compacted: Compacted | null | undefined;
  private words: Token[] | null = null;

  constructor(readonly original: string) {}

  /** Folded: see `foldText`. */
  get fold(): View {
    return this.foldedOnce().view;
  }

  /** Fold with spaced-out words joined ("t e l e g r a m"); the fold itself when there are none. */
  get compact(): View {
    return this.compactedOnce()?.view ?? this.fold;
  }

  /** The runs that `compact` joined, in order; empty when none were. */
  get joined(): Compacted["joined"] {
    return this.compactedOnce()?.joined ?? [];
  }

  /** Disguises that folding took off, by original range, in order of appearance. */
  get undone(): readonly Undone[] {
    return this.foldedOnce().undone;
  }

  /** Words and numbers of `fold`; their offsets are the fold's. */
  get tokens(): readonly Token[] {
    this.words ??= tokenize(this.fold.text);
    return this.words;
  }

  /** The original range behind `[start, end)` of one of this message's views. */
  map(view: View, start: number, end: number): Range {
    return toOriginal(view, start, end);
  }

  /** Names of the disguises undone inside an original range. */
  tricksIn(start: number, end: number): string[] {
    const names = new Set<string>();
    for (const item of this.undone) if (item.start < end && item.end > start) names.add(item.trick);
    return [...names];
  }

  private foldedOnce(): Folded {
    this.folded ??= foldText(this.original);
    return this.folded;
  }

  private compactedOnce(): Compacted | null {
    if (this.compacted === undefined) this.compacted = compactView(this.fold);
    return this.compacted;
  }
}

/** Wraps a message text; views are built lazily. Never throws, whatever the text holds. */
export function prepareMessage(text: string): PreparedMessage {
  return new PreparedMessage(text);
}
