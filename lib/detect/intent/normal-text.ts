import * as charClass from "@/lib/detect/intent/char-class";

// Local copies: an import read in the inner loop goes through a getter in some bundlers.
const { CLAUSE_END, DIGIT, IGNORED, KIND_OF, LETTER_OF, QUOTE, SENTENCE_END, SPACE, SPACED, UNSPACED } = charClass;

/**
 * A text as the phrase search reads it: letters and digits, single spaces, nothing else, each with the offset it came
 * from. Clause and sentence ends and quotation marks are kept beside the letters as indexes into `units`.
 */
export type NormalText = {
  length: number;
  units: Uint16Array;
  /** Offset in the searched view of each unit. */
  at: Int32Array;
  /** Where a phrase may begin: first letters of words, and every letter of scripts without word spaces. */
  starts: Int32Array;
  startCount: number;
  /** Where sentences and clauses begin (index of the first unit), rising. */
  sentenceStarts: number[];
  clauseStarts: number[];
  /** Sentences, by ordinal, that end in a question mark. */
  questions: number[];
  /** Where quotations open and close. */
  quoteOpens: number[];
  quoteCloses: number[];
  digits: number;
  /** Units that prose has no use for: braces, angle brackets, back-slashes, equals signs. */
  codeMarks: number;
  hasAt: boolean;
  /** A currency sign stands in the text. */
  hasMoney: boolean;
  unspaced: number;
  /** Whether two prices stand in it, where that can no longer be read from `units`: digits were spelt as letters there. */
  twoPrices?: boolean;
};

const isWord = (unit: number) => (KIND_OF[unit] ?? SPACE) > QUOTE;
/** True when what follows the apostrophe is the short end of an English word: s, t, m, d, ll, re, ve. */
function isContraction(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 3 && isWord(text.charCodeAt(end))) end++;
  if (end - at === 1) return "stmd".includes(text[at] ?? " ");
  return end - at === 2 && ["ll", "re", "ve"].includes(text.slice(at, end));
}

const ARMENIAN_QUESTION = 0x55e;
const isQuestion = (unit: number) => unit === 63 || unit === 0xff1f || unit === 0x61f || unit === 0x1367;

/** Only where it changes something: setting an array's length is slow. */
function cutTo(list: number[], length: number): void {
  if (list.length > length) list.length = length;
}

/** Buffers that one text after another is read into: allocating them for each message cost more than reading it. */
export class NormalBuffers {
  units = new Uint16Array(1024);
  at = new Int32Array(1024);
  starts = new Int32Array(1024);
  /** The first sentence and the first clause always begin at 0. */
  readonly sentenceStarts: number[] = [0];
  readonly clauseStarts: number[] = [0];
  readonly questions: number[] = [];
  readonly quoteOpens: number[] = [];
  readonly quoteCloses: number[] = [];

  /** Room for `length` units; what was read before is lost. */
  reserve(length: number): void {
    cutTo(this.questions, 0);
    cutTo(this.quoteOpens, 0);
    cutTo(this.quoteCloses, 0);
    cutTo(this.sentenceStarts, 1);
    cutTo(this.clauseStarts, 1);
    if (length <= this.units.length) return;
    this.units = new Uint16Array(length * 2);
    this.at = new Int32Array(length * 2);
    this.starts = new Int32Array(length * 2);
  }
}

/** Scans the folded (or otherwise rewritten) text once; linear in its length. The result lives in `buffers` until their next use. */
export function normalText(text: string, buffers: NormalBuffers): NormalText {
  buffers.reserve(text.length + 1);
  const { units, at, starts, sentenceStarts, clauseStarts, questions, quoteOpens, quoteCloses } = buffers;
  let startCount = 0;
  let before = SPACE;
  let codeMarks = 0;
  let length = 0;
  let pendingSpace = false;
  let digits = 0;
  let unspaced = 0;
  let hasAt = false;
  let hasMoney = false;
  let lastUnspaced = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = KIND_OF[unit] as number;
    if (kind === IGNORED) {
      if (unit === ARMENIAN_QUESTION && questions.at(-1) !== sentenceStarts.length - 1) {
        questions.push(sentenceStarts.length - 1);
      }
      if (unit !== 39) continue;
      const before = i > 0 ? text.charCodeAt(i - 1) : 32;
      if (isWord(before) && i + 1 < text.length && isWord(text.charCodeAt(i + 1))) {
        // "l'adresse", "WhatsApp'tan" are two words; "don't", "I'll" and "зв'язок" are one.
        if (before > 0x24f || isContraction(text, i + 1)) continue;
        kind = SPACE;
      } else kind = QUOTE;
    }
    if (kind > QUOTE) {
      const isUnspaced = kind === UNSPACED;
      // Inside scripts without word spaces a space means nothing ("연락 주세요" = "연락주세요").
      if (pendingSpace && length > 0 && !(isUnspaced && lastUnspaced)) {
        units[length] = 32;
        at[length] = i;
        length++;
        before = SPACE;
      }
      pendingSpace = false;
      // The k of "99k" starts no word.
      if (kind !== SPACED || (before !== SPACED && before !== DIGIT)) starts[startCount++] = length;
      before = kind;
      if (isUnspaced) unspaced++;
      if (kind === DIGIT) digits++;
      units[length] = LETTER_OF[unit] as number;
      at[length] = i;
      length++;
      lastUnspaced = isUnspaced;
      continue;
    }
    pendingSpace = true;
    if (unit === 64) hasAt = true;
    else if (unit === 36 || unit === 0xa3 || unit === 0xa5 || (unit >= 0x20a0 && unit <= 0x20cf)) hasMoney = true;
    else if (unit === 123 || unit === 125 || unit === 60 || unit === 62 || unit === 61 || unit === 92) codeMarks++;
    if (kind === SPACE) {
      if (unit === 45 && i > 0 && text.charCodeAt(i - 1) === 32 && text.charCodeAt(i + 1) === 32) kind = CLAUSE_END;
      else continue;
    }
    if (kind === SENTENCE_END) {
      // "example.com", "3.5": a stop glued to what follows ends nothing.
      const next = text.charCodeAt(i + 1);
      if (unit === 46 && i + 1 < text.length && (KIND_OF[next] ?? SPACE) > QUOTE) continue;
      // The Greek question mark is a semicolon.
      const greek = unit === 59 && i > 0 && text.charCodeAt(i - 1) >= 0x370 && text.charCodeAt(i - 1) <= 0x3ff;
      if (greek || isQuestion(unit)) questions.push(sentenceStarts.length - 1);
      const start = length + (length > 0 ? 1 : 0);
      if (sentenceStarts[sentenceStarts.length - 1] !== start) sentenceStarts.push(start);
      if (clauseStarts[clauseStarts.length - 1] !== start) clauseStarts.push(start);
      // Two sentences must not be joined by a dropped space.
      lastUnspaced = false;
    } else if (kind === CLAUSE_END) {
      const start = length + (length > 0 ? 1 : 0);
      if (clauseStarts[clauseStarts.length - 1] !== start) clauseStarts.push(start);
      lastUnspaced = false;
    } else if (kind === QUOTE) {
      const follows = i + 1 < text.length && isWord(text.charCodeAt(i + 1));
      // Glued to letters on both sides, as where no spaces are written: whichever is due.
      const due = i === 0 || !isWord(text.charCodeAt(i - 1)) || quoteOpens.length <= quoteCloses.length;
      if (follows && due) quoteOpens.push(length);
      else quoteCloses.push(length);
    }
  }
  // What stood here belongs to the text before: whoever reads up to a sentence's end must meet an end.
  units[length] = 32;
  return {
    length,
    units,
    at,
    starts,
    startCount,
    sentenceStarts,
    clauseStarts,
    questions,
    quoteOpens,
    quoteCloses,
    digits,
    codeMarks,
    hasAt,
    hasMoney,
    unspaced,
  };
}
