import { ANCHORS, type Anchor } from "@/lib/detect/gate/anchors";
import { asidesOf } from "@/lib/detect/gate/asides";
import { type CueHit, scanCues } from "@/lib/detect/gate/cue-scanner";
import { countFigures, type Figures } from "@/lib/detect/gate/figures";
import { type NumberMarks, numberMarks } from "@/lib/detect/gate/number-gate";
import { repeatedSeparators } from "@/lib/detect/gate/repeated-separators";
import { squeezedNames } from "@/lib/detect/gate/squeezed";
import { type Compacted, compactView, holdsShortRun } from "@/lib/detect/views/compact";
import { type Folded, foldText, isAscii, type Undone } from "@/lib/detect/views/fold";
import { type Token, tokenize } from "@/lib/detect/views/tokens";
import { type Range, toOriginal, type View } from "@/lib/detect/views/view";

const NOTHING_JOINED: Compacted["joined"] = [];

/**
 * One message with its views and what the gates see in it, each made when first asked for. Finders search `compact`
 * and map what they find back; the original is what moderators and offsets see. All of it follows from the text
 * alone, so that one message may serve in many conversations.
 */
export class PreparedMessage {
  private folded: Folded | null = null;
  private compacted: Compacted | null | undefined;
  private joinable: boolean | undefined;
  private asciiOnly: boolean | undefined;
  private anchorHits: readonly Anchor[] | null = null;
  private figureCount: Figures | null = null;
  private numberHits: NumberMarks | null = null;
  private cueHits: readonly CueHit[] | null = null;
  private words: readonly Token[] | null = null;
  private parting: ReadonlySet<string> | null = null;
  private remarks: readonly Range[] | null = null;

  /**
   * Whether it is worth reading for numbers, null before somebody asked: that follows from the text alone, and is asked
   * before the search and in it, for each message that joins a chat.
   */
  mayHoldNumber: boolean | null = null;

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
    return this.compactedOnce()?.joined ?? NOTHING_JOINED;
  }

  /** True when reading the message together with others may join letters in it that stay apart here. */
  get mayJoin(): boolean {
    this.joinable ??= holdsShortRun(this.fold.text);
    return this.joinable;
  }

  /** Disguises that folding took off, by original range, in order of appearance. */
  get undone(): readonly Undone[] {
    return this.foldedOnce().undone;
  }

  /** True when `compact` holds nothing beyond ASCII. */
  get ascii(): boolean {
    this.asciiOnly ??= isAscii(this.compact.text);
    return this.asciiOnly;
  }

  /** Names of services, providers and signs in `compact`, plain and hidden, by end offset. */
  get anchors(): readonly Anchor[] {
    this.anchorHits ??= findAnchors(this.compact.text, this.ascii);
    return this.anchorHits;
  }

  /** How a stretch of `compact` stands in the message. */
  asWritten(start: number, end: number): string {
    const range = toOriginal(this.compact, start, end);
    return this.original.slice(range.start, range.end);
  }

  get figures(): Figures {
    this.figureCount ??= countFigures(this.compact.text);
    return this.figureCount;
  }

  /** Where `compact` may hold spoken numbers. */
  get numberMarks(): NumberMarks {
    this.numberHits ??= numberMarks(this.compact.text, this.ascii);
    return this.numberHits;
  }

  get cues(): readonly CueHit[] {
    this.cueHits ??= scanCues(this.compact.text, this.ascii);
    return this.cueHits;
  }

  /** Words and numbers of `compact`. */
  get tokens(): readonly Token[] {
    this.words ??= tokenize(this.compact.text);
    return this.words;
  }

  /** Words that part the figures of `compact` again and again. */
  get separators(): ReadonlySet<string> {
    this.parting ??= repeatedSeparators(this.compact.text, this.tokens);
    return this.parting;
  }

  /** Remarks in brackets of `compact` that hold no figures, in order. */
  get asides(): readonly Range[] {
    this.remarks ??= asidesOf(this.compact.text);
    return this.remarks;
  }

  /** The original range behind `[start, end)` of one of this message's views. */
  map(view: View, start: number, end: number): Range {
    return toOriginal(view, start, end);
  }

  /** Names of the disguises undone inside an original range. */
  tricksIn(start: number, end: number): string[] {
    if (this.undone.length === 0) return [];
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

/** Names of services, providers, rails and signs in folded text, plain and hidden, by end offset. */
export function findAnchors(text: string, ascii: boolean): readonly Anchor[] {
  const hits = ANCHORS.scan(text, ascii);
  const squeezed = squeezedNames(text);
  if (squeezed.length === 0) return hits;
  const hidden = squeezed.filter(
    (name) => !hits.some((hit) => hit.entry.cat === name.entry.cat && hit.start <= name.start && hit.end >= name.end),
  );
  return hidden.length === 0 ? hits : [...hits, ...hidden].sort((a, b) => a.end - b.end);
}

/** Wraps a message text; views are built lazily. Never throws, whatever the text holds. */
export function prepareMessage(text: string): PreparedMessage {
  return new PreparedMessage(text);
}

/** Texts of conversations that are kept, and the longest of them: a chat is read again with each message that joins it. */
const MOST_KEPT = 512;
const LONGEST_KEPT = 1_000;
const kept = new Map<string, PreparedMessage>();

/**
 * As `prepareMessage`, for messages that are read again soon, as neighbours of the next one: what was prepared of the
 * last few hundred texts is kept. It follows from the text alone, so that the result is the same either way.
 */
export function prepareAgain(text: string): PreparedMessage {
  if (text.length > LONGEST_KEPT) return prepareMessage(text);
  const known = kept.get(text);
  if (known !== undefined) {
    kept.delete(text);
    kept.set(text, known);
    return known;
  }
  const made = prepareMessage(text);
  if (kept.size >= MOST_KEPT)
    for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
  kept.set(text, made);
  return made;
}
