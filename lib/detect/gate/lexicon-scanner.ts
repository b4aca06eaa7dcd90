import { Occurrences, SparseAutomaton } from "@/lib/detect/gate/automaton";
import { TermGraph } from "@/lib/detect/gate/term-graph";
import { isDigit, isUnspaced, isWordUnit } from "@/lib/detect/gate/word-units";
import { parseTerms, type Term } from "@/lib/detect/lexicon/notation";
import { isAscii } from "@/lib/detect/views/fold";

/** What a lexicon term stands for. */
export type LexEntry<C extends string> = Term & {
  cat: C;
  id: string;
  /** Written so that filters miss it: split, doubled letters, leet, asterisks. */
  hidden?: boolean;
};

/** An occurrence of a lexicon term; offsets are of the scanned text. */
export type LexHit<C extends string> = { start: number; end: number; entry: LexEntry<C> };

/** True when no word goes on across the offset. Digits next to letters do not continue a word of an unspaced script. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (!isWordUnit(before) || !isWordUnit(after)) return true;
  // Latin names stand directly beside Han, kana, Hangul or Thai, and digits beside letters ("tg2", "加wx").
  if (isUnspaced(before) !== isUnspaced(after)) return true;
  const digitBefore = before >= 48 && before <= 57;
  const digitAfter = after >= 48 && after <= 57;
  if (digitBefore !== digitAfter) return true;
  return before < 0x80 !== after < 0x80 && before < 0x250 !== after < 0x250;
}

/** True between two figures with nothing between ("84fb8a"): two letters of a code, no short name. */
const insideCode = (text: string, start: number, end: number) =>
  start > 0 && end < text.length && isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end));

/** True for the letters of "TG-4155", not for those of "wa-0812 0000 0134". */
function beginsCode(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 45 || !isDigit(text.charCodeAt(end + 1))) return false;
  let to = end + 2;
  while (to < text.length && to - end < 8 && isDigit(text.charCodeAt(to))) to++;
  return to - end < 7 && !/^[ -]\d/.test(text.slice(to, to + 2));
}

const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
/** Where the letters end that one word holds beside ASCII ones. */
const LATIN_END = 0x250;
const KIND = Uint8Array.from({ length: LATIN_END }, (_, unit) =>
  isDigit(unit) ? DIGIT : isWordUnit(unit) ? LETTER : SIGN,
);

/** A lexicon compiled into one graph (ASCII terms) and one sparse automaton (the rest). */
export class LexiconScanner<C extends string> {
  private readonly ascii: LexEntry<C>[];
  private readonly other: LexEntry<C>[];
  private readonly graph: TermGraph;
  private readonly sparse: SparseAutomaton;

  constructor(entries: readonly LexEntry<C>[]) {
    this.ascii = entries.filter((entry) => isAscii(entry.term));
    this.other = entries.filter((entry) => !isAscii(entry.term));
    this.graph = new TermGraph(this.ascii.map((entry) => entry.term));
    this.sparse = new SparseAutomaton(this.other.map((entry) => entry.term));
  }

  /** All occurrences with their boundaries in place, by end offset. `ascii` skips the sparse half. */
  scan(text: string, ascii: boolean): LexHit<C>[] {
    const hits: LexHit<C>[] = [];
    SEEN.length = 0;
    this.scanStarts(text);
    takeAll(text, this.ascii, hits);
    if (!ascii) {
      SEEN.length = 0;
      this.sparse.scan(text, SEEN);
      takeAll(text, this.other, hits);
    }
    return hits.length < 2 ? hits : hits.sort((a, b) => a.end - b.end);
  }

  /** Looks where `isBoundary` lets an ASCII term begin: at every sign, and where letters or digits do. */
  private scanStarts(text: string): void {
    const { length } = text;
    let before = SIGN;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      const kind = unit < LATIN_END ? (KIND[unit] as number) : SIGN;
      if (unit < 128 && (kind === SIGN || kind !== before)) this.graph.scanAt(text, i, SEEN);
      before = kind;
    }
  }
}

/** A scanner for a table of terms by what they stand for, in the lexicons' notation. */
export function scannerOf<C extends string>(table: Readonly<Record<C, string>>): LexiconScanner<C> {
  return new LexiconScanner(
    (Object.entries(table) as [C, string][]).flatMap(([cat, names]) =>
      parseTerms(names).map((term): LexEntry<C> => ({ ...term, cat, id: cat })),
    ),
  );
}

// Safe to share: it is emptied into the hits before the next search begins.
const SEEN = new Occurrences();

function takeAll<C extends string>(text: string, entries: readonly LexEntry<C>[], hits: LexHit<C>[]): void {
  const { pairs, length } = SEEN;
  for (let i = 0; i < length; i += 2)
    take(text, entries[pairs[i] as number] as LexEntry<C>, pairs[i + 1] as number, hits);
}

function take<C extends string>(text: string, entry: LexEntry<C>, end: number, hits: LexHit<C>[]): void {
  const start = end - entry.term.length;
  if (entry.left && !isBoundary(text, start)) return;
  if (entry.right && !isBoundary(text, end)) return;
  if (entry.ambiguous && (insideCode(text, start, end) || beginsCode(text, end))) return;
  hits.push({ start, end, entry });
}
