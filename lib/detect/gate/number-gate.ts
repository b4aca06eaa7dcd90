import { NUMBER_DICTIONARIES } from "@/lib/detect/finders/number-words";
import { Occurrences, SparseAutomaton } from "@/lib/detect/gate/automaton";
import { TermGraph } from "@/lib/detect/gate/term-graph";
import { WORD_UNIT } from "@/lib/detect/gate/unit-class";
import { isUnspaced } from "@/lib/detect/gate/word-units";
import { isAscii } from "@/lib/detect/views/fold";

/**
 * Shorter words of spaced scripts (en, to, un, do) are everyday words somewhere: they may start a glued number but
 * count for nothing by themselves. A number long enough to matter has longer ones beside them.
 */
const SHORTEST = 3;
/** From here on scripts write in two units what takes three letters elsewhere: "नौ". */
const FIRST_DENSE = 0x900;

const words = new Set<string>();
for (const dictionary of NUMBER_DICTIONARIES) {
  for (const [form, word] of dictionary.words) {
    if (word.kind !== "and" && !word.weak && (form.length >= 2 || isUnspaced(form.charCodeAt(0)))) words.add(form);
  }
}
const ascii = [...words].filter(isAscii);
const other = [...words].filter((word) => !isAscii(word));
const graph = new TermGraph(ascii);
const sparse = new SparseAutomaton(other);
const otherLengths = Uint8Array.from(other, (word) => word.length);

/** True when a number word of that length is long enough to count by itself. */
export const isCounted = (first: number, length: number) => length >= (first >= FIRST_DENSE ? SHORTEST - 1 : SHORTEST);

/** Figures stand directly beside number words in "4one5". */
const isLetter = (unit: number) => WORD_UNIT[unit] === 1 && !(unit >= 48 && unit <= 57);

export type NumberMarks = {
  /** Number words that start a word or follow another one without a gap. */
  count: number;
  /** The most figures that words and figures close together could stand for. */
  densest: number;
  /** Where words start that are made of two or more number words ("fivefive", "幺三八"). */
  glued: ReadonlySet<number>;
};

const NONE: NumberMarks = { count: 0, densest: 0, glued: new Set() };
/** Between two pieces of one number stand at most this many letters that are no number: "then the next is". */
const WIDEST_FILLER = 24;

/** One pass over the folded text that says whether reading it for spoken numbers is worth while. */
export function numberMarks(text: string, asciiOnly: boolean): NumberMarks {
  CHAINS.start(text);
  CHAINS.addAscii();
  if (!asciiOnly) {
    SEEN.length = 0;
    sparse.scan(text, SEEN);
    CHAINS.addAll(SEEN);
  }
  return CHAINS.finish();
}

const isFigure = (unit: number) => unit >= 48 && unit <= 57;
/** Letters that stand for figures beside real ones: "2oo". */
const LEET_FIGURE = new Uint8Array(128);
for (const letter of "oilszb") LEET_FIGURE[letter.charCodeAt(0)] = 1;

/** Number words that start a word, and those that follow one without a gap. Serves one text after another. */
class Chains {
  private text = "";
  private count = 0;
  private glued: Set<number> | null = null;
  /** Figures that each counted word may stand for, by its end. */
  private weights = new Uint8Array(1024);
  /** By end offset: where the chain that ends there began, plus one; zero for none. */
  private heads = new Int32Array(1024);
  /** The end offsets that hold something, to be emptied for the next text. */
  private readonly used: number[] = [];

  start(text: string): void {
    this.text = text;
    this.count = 0;
    this.glued = null;
    if (text.length < this.heads.length) return;
    this.heads = new Int32Array(text.length * 2);
    this.weights = new Uint8Array(text.length * 2);
  }

  /** Adds the words of ASCII, looked for where `add` takes one. */
  addAscii(): void {
    const { text } = this;
    const { length } = text;
    let follows = false;
    for (let start = 0; start < length; start++) {
      const unit = text.charCodeAt(start);
      if (unit < 128 && (!follows || this.heads[start] !== 0)) {
        SEEN.length = 0;
        graph.scanAt(text, start, SEEN);
        for (let i = 1; i < SEEN.length; i += 2) this.add(start, SEEN.pairs[i] as number);
      }
      follows = isLetter(unit);
    }
  }

  addAll({ pairs, length }: Occurrences): void {
    for (let i = 0; i < length; i += 2) {
      const end = pairs[i + 1] as number;
      this.add(end - (otherLengths[pairs[i] as number] as number), end);
    }
  }

  private add(start: number, end: number): void {
    const head = this.heads[start] as number;
    const loose = isUnspaced(this.text.charCodeAt(start));
    if (head === 0 && !loose && start > 0 && isLetter(this.text.charCodeAt(start - 1))) return;
    const known = this.heads[end] !== 0;
    if (known && head === 0) return;
    // One Han or Hangul syllable means many things; only a row of them is a number.
    if (!known && (loose ? head !== 0 : head !== 0 || isCounted(this.text.charCodeAt(start), end - start))) {
      this.count += loose ? 2 : 1;
      // A long word may say a whole number of hundreds.
      this.weights[end] = loose ? 4 : end - start >= 8 ? 3 : 2;
    }
    if (!known) this.used.push(end);
    this.heads[end] = head === 0 ? start + 1 : head;
    // Only words that end with a number word can be numbers altogether.
    const next = this.text.charCodeAt(end);
    if (head !== 0 && !(next >= 97 && next <= 122)) {
      this.glued ??= new Set();
      this.glued.add(head - 1);
    }
  }

  finish(): NumberMarks {
    const marks =
      this.count === 0 ? NONE : { count: this.count, densest: this.densest(), glued: this.glued ?? NONE.glued };
    for (const end of this.used) {
      this.heads[end] = 0;
      this.weights[end] = 0;
    }
    this.used.length = 0;
    // A long text is no longer needed, and may hold the one it was cut from.
    this.text = "";
    return marks;
  }

  /** Adds up figures and number words until too many other letters come between. */
  private densest(): number {
    const { text, weights } = this;
    const { length } = text;
    let best = 0;
    let sum = 0;
    let others = 0;
    for (let i = 0; i <= length; i++) {
      const word = weights[i] as number;
      if (word !== 0) {
        sum += word;
        others = 0;
        if (sum > best) best = sum;
      }
      if (i === length) break;
      const unit = text.charCodeAt(i);
      if (
        isFigure(unit) ||
        (unit < 128 &&
          LEET_FIGURE[unit] === 1 &&
          (isFigure(text.charCodeAt(i - 1)) || isFigure(text.charCodeAt(i + 1))))
      ) {
        sum++;
        others = 0;
        if (sum > best) best = sum;
      } else if (WORD_UNIT[unit] === 1 && ++others > WIDEST_FILLER) sum = 0;
    }
    return best;
  }
}

const CHAINS = new Chains();
const SEEN = new Occurrences();
