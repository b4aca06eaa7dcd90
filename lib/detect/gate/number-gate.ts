import { NUMBER_DICTIONARIES } from "@/lib/detect/finders/number-words";
import { DenseAutomaton, SparseAutomaton } from "@/lib/detect/gate/automaton";
import { isUnspaced, isWordUnit } from "@/lib/detect/gate/word-units";
import { isAscii } from "@/lib/detect/views/fold";

/**
 * Shorter words of spaced scripts (en, to, un, do) are everyday words somewhere: they may start a glued number but
 * count for nothing by themselves. A number long enough to matter has longer ones beside them.
 */
const SHORTEST = 3;

const words = new Set<string>();
for (const dictionary of NUMBER_DICTIONARIES) {
  for (const [form, word] of dictionary.words) {
    if (word.kind !== "and" && !word.weak && (form.length >= 2 || isUnspaced(form.charCodeAt(0)))) words.add(form);
  }
}
const ascii = [...words].filter(isAscii);
const other = [...words].filter((word) => !isAscii(word));
const dense = new DenseAutomaton(ascii);
const sparse = new SparseAutomaton(other);

/** Figures stand directly beside number words in "4one5". */
const isLetter = (unit: number) => isWordUnit(unit) && !(unit >= 48 && unit <= 57);

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
  const chains = new Chains(text);
  dense.scan(text, (index, end) => chains.add(end - (ascii[index] as string).length, end));
  if (!asciiOnly) sparse.scan(text, (index, end) => chains.add(end - (other[index] as string).length, end));
  return chains.count === 0
    ? NONE
    : { count: chains.count, densest: densest(text, chains.weights), glued: chains.glued ?? NONE.glued };
}

const isFigure = (unit: number) => unit >= 48 && unit <= 57;
/** Letters that stand for figures beside real ones: "2oo". */
const LEET_FIGURE = new Set([..."oilszb"].map((letter) => letter.charCodeAt(0)));

/** Adds up figures and number words until too many other letters come between. `weights`: by end offset of a word. */
function densest(text: string, weights: ReadonlyMap<number, number>): number {
  let best = 0;
  let sum = 0;
  let others = 0;
  for (let i = 0; i <= text.length; i++) {
    const word = weights.get(i);
    if (word !== undefined) {
      sum += word;
      others = 0;
      if (sum > best) best = sum;
    }
    const unit = text.charCodeAt(i);
    if (
      isFigure(unit) ||
      (LEET_FIGURE.has(unit) && (isFigure(text.charCodeAt(i - 1)) || isFigure(text.charCodeAt(i + 1))))
    ) {
      sum++;
      others = 0;
      if (sum > best) best = sum;
    } else if (isLetter(unit) && ++others > WIDEST_FILLER) sum = 0;
  }
  return best;
}

/** Number words that start a word, and those that follow one without a gap. */
class Chains {
  count = 0;
  glued: Set<number> | null = null;
  /** Figures that each counted word may stand for, by its end. */
  readonly weights = new Map<number, number>();
  /** By end offset: where the chain that ends there began, plus one; zero for none. */
  private heads: Int32Array | null = null;

  constructor(private readonly text: string) {}

  add(start: number, end: number): void {
    const head = this.heads === null ? 0 : (this.heads[start] as number);
    const loose = isUnspaced(this.text.charCodeAt(start));
    if (head === 0 && !loose && start > 0 && isLetter(this.text.charCodeAt(start - 1))) return;
    this.heads ??= new Int32Array(this.text.length + 1);
    const known = this.heads[end] !== 0;
    if (known && head === 0) return;
    // One Han or Hangul syllable means many things; only a row of them is a number.
    if (!known && (loose ? head !== 0 : head !== 0 || end - start >= SHORTEST)) {
      this.count += loose ? 2 : 1;
      // A long word may say a whole number of hundreds.
      this.weights.set(end, loose ? 4 : end - start >= 8 ? 3 : 2);
    }
    this.heads[end] = head === 0 ? start + 1 : head;
    // Only words that end with a number word can be numbers altogether.
    const next = this.text.charCodeAt(end);
    if (head !== 0 && !(next >= 97 && next <= 122)) {
      this.glued ??= new Set();
      this.glued.add(head - 1);
    }
  }
}
