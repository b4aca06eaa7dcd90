import { mendLeetWords } from "@/lib/detect/finders/leet-words";
import { isGluedSign, ORDINALS, PARTS, PLUS_WORDS, readLeet } from "@/lib/detect/finders/number-chain";
import { countAtEnd, isFiller, type NumberDictionary, readUnspaced } from "@/lib/detect/finders/number-words";
import { likelyLanguages } from "@/lib/detect/finders/spoken-languages";
import { SpokenNumbers } from "@/lib/detect/finders/spoken-numbers";
import { Asides } from "@/lib/detect/gate/asides";
import { isAsciiLetter, isDigit, isUnspaced, isWordUnit } from "@/lib/detect/gate/word-units";
import type { InnocentSpan } from "@/lib/detect/innocent/innocent";
import type { Scope } from "@/lib/detect/scope";
import type { Token } from "@/lib/detect/views/tokens";

/** A piece of a number: figures, number words, or letters that stand for figures. */
export type DigitElement = {
  start: number;
  end: number;
  digits: string;
  kind: "figures" | "words" | "leet";
  /** The gap in front of it: nothing, a light one (space, hyphen), or one that may part two numbers (comma, "then"). */
  gap: "none" | "light" | "hard";
  plus: boolean;
  /** An everyday word that may be a figure (for, too); kept only where the number needs it. */
  weak?: boolean;
};

export type DigitRun = { elements: DigitElement[]; language: string | null };

/**
 * The numbers of a text as runs of elements with only separators or fillers ("then", "dash") between them. Figures
 * inside `innocent` spans break a run. One reading for each language whose number words occur; at most three.
 */
export function digitRuns(scope: Scope, innocent: readonly InnocentSpan[]): DigitRun[] {
  const { text } = scope;
  // Marked once instead of searched for each figure: a hostile text may hold thousands of both.
  const blocked = new Uint8Array(text.length + 1);
  // "07-mango-700-mango-900" is no row of codes.
  const parting = [...scope.message.separators];
  for (const span of innocent)
    if (span.kind !== "code_id" || !parting.some((word) => text.startsWith(word, span.start)))
      blocked.fill(1, span.start, span.end);
  const tokens = mendLeetWords(scope.tokens);
  const languages = likelyLanguages(scope, tokens);
  if (languages.length === 0) return new RunReader(scope, tokens, blocked, null).read();
  return languages.flatMap((dictionary) => new RunReader(scope, tokens, blocked, dictionary).read());
}

/** A plus right in front, or over a space from a country's code where it adds nothing up: "+ 9 1 . 9 8". */
const isPlusBefore = (text: string, start: number, end: number) =>
  (text.charCodeAt(start - 1) === 43 && !isDigit(text.charCodeAt(start - 2))) ||
  (end - start <= 3 &&
    text.charCodeAt(start - 1) === 32 &&
    text.charCodeAt(start - 2) === 43 &&
    !/[\p{N})] ?$|[\p{L}+]$/u.test(text.slice(Math.max(0, start - 4), start - 2)));

/** How two pieces are parted; null when what stands between them ends the number. */
function gapBetween(text: string, from: number, to: number, fillers: number): "none" | "light" | "hard" | null {
  if (to === from) return "none";
  if (isGluedSign(text, from, to)) return "light";
  if (to - from > (fillers > 0 ? 36 : 12)) return null;
  let hard = fillers > 0;
  let symbols = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) continue;
    if (
      unit === 10 ||
      unit === 44 ||
      unit === 59 ||
      unit === 0x3001 ||
      unit === 0x3002 ||
      unit === 0xff0c ||
      unit === 0x60c
    )
      hard = true;
    // Signs that never stand inside a dictated number.
    if (
      unit === 58 ||
      unit === 37 ||
      unit === 61 ||
      unit === 64 ||
      unit === 38 ||
      unit === 60 ||
      unit === 62 ||
      unit === 35 ||
      // Between two columns of a table.
      unit === 9 ||
      unit === 0x2502
    )
      return null;
    if (unit === 43) return null;
    if (unit === 36 || unit === 0x20ac) return null;
    if (unit !== 32) symbols++;
  }
  if (symbols > 6) return null;
  return hard ? "hard" : "light";
}

/** "part two", "second half", "teil 2": says which piece follows. Returns how many tokens it takes, 0 for none. */
function partMarker(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.text ?? "";
  const next = tokens[i + 1]?.text ?? "";
  if (PARTS.has(word)) return ORDINALS.has(next) && tokens[i + 2] !== undefined ? 2 : 1;
  return ORDINALS.has(word) && PARTS.has(next) ? 2 : 0;
}

/** Reads the runs of one language; null reads figures only. */
class RunReader {
  private readonly runs: DigitRun[] = [];
  private elements: DigitElement[] = [];
  private weakPending: DigitElement[] = [];
  private fillers = 0;
  private lastEnd = -1;
  private readonly text: string;
  private readonly spoken: SpokenNumbers | null;
  private readonly separators: ReadonlySet<string>;
  private readonly asides: Asides;

  constructor(
    scope: Scope,
    private readonly tokens: readonly Token[],
    private readonly blocked: Uint8Array,
    private readonly dictionary: NumberDictionary | null,
  ) {
    this.text = scope.text;
    this.separators = scope.message.separators;
    this.asides = new Asides(scope.message.asides);
    this.spoken =
      dictionary === null ? null : new SpokenNumbers(scope.text, tokens, dictionary, scope.numberMarks.glued);
  }

  read(): DigitRun[] {
    for (let i = 0; i < this.tokens.length; i++) i = this.take(i);
    this.close();
    return this.runs;
  }

  private close(): void {
    if (this.weakPending.length > 0 && this.elements.filter((element) => element.kind === "words").length >= 3) {
      for (const element of this.weakPending) this.elements.push({ ...element, weak: true });
    }
    if (this.elements.length > 0) {
      this.runs.push({ elements: this.elements, language: this.dictionary?.code ?? null });
      this.elements = [];
    }
    if (this.weakPending.length > 0) this.weakPending = [];
    this.fillers = 0;
    this.lastEnd = -1;
  }

  private add(start: number, end: number, digits: string, kind: DigitElement["kind"], weak: boolean): void {
    const plus = isPlusBefore(this.text, start, end);
    if (this.elements.length > 0 || this.weakPending.length > 0) {
      const gap = plus ? null : gapBetween(this.text, this.lastEnd, start, this.fillers);
      if (gap === null) this.close();
      else {
        const element: DigitElement = { start, end, digits, kind, gap, plus };
        if (weak) this.weakPending.push(element);
        else {
          this.elements.push(...this.weakPending, element);
          this.weakPending = [];
        }
        this.fillers = 0;
        this.lastEnd = end;
        return;
      }
    }
    // A run never starts with an everyday word.
    if (!weak) this.begin(start, end, digits, kind, plus);
  }

  private begin(start: number, end: number, digits: string, kind: DigitElement["kind"], plus: boolean): void {
    this.elements.push({ start, end, digits, kind, gap: "none", plus });
    this.fillers = 0;
    this.lastEnd = end;
  }

  /** Reads token `i`; returns the last token it took. */
  private take(i: number): number {
    const token = this.tokens[i] as Token;
    if (isDigit(token.text.charCodeAt(0))) {
      if (this.blocked[token.start] === 1 || this.blocked[token.end - 1] === 1) this.close();
      else this.add(token.start, token.end, token.text, "figures", false);
      return i;
    }
    const remark = this.elements.length > 0 ? this.remarkAt(i) : -1;
    if (remark >= 0) return remark;
    // Outside a number, without number words, only what stands in front of a figure can begin one.
    const next = this.tokens[i + 1];
    if (
      this.spoken === null &&
      this.elements.length === 0 &&
      this.weakPending.length === 0 &&
      (next === undefined || !isDigit(next.text.charCodeAt(0)))
    )
      return i;
    const spoken = this.spoken === null || PARTS.has(next?.text ?? "") ? null : this.spoken.read(i);
    // "o77oo": beside a figure the letter is one, whatever it means as a word.
    if (spoken?.weak === true && token.end === next?.start && this.leet(i)) return i;
    if (spoken !== null) {
      const at = this.unitBehind(spoken);
      const unit = this.tokens[at];
      if (unit !== undefined) {
        this.add(token.start, unit.end, `${spoken.digits[0]}${unit.text}`, "words", false);
        return at;
      }
      this.add(token.start, spoken.end, spoken.digits, "words", spoken.weak);
      return spoken.last;
    }
    if (this.countsNext(i)) return i + 1;
    if (this.unspaced(token)) return i;
    if (PLUS_WORDS.has(token.text)) return this.plusWord(i);
    const last = this.elements.at(-1);
    // "9hundred": the word shifts the figures in front of it.
    if (
      last !== undefined &&
      this.dictionary?.words.get(token.text)?.kind === "hundred" &&
      token.start - this.lastEnd <= 1
    ) {
      last.digits += "00";
      last.end = token.end;
      last.kind = "words";
      this.lastEnd = token.end;
      return i;
    }
    const part = this.elements.length > 0 ? partMarker(this.tokens, i) : 0;
    if (part > 0) {
      this.fillers++;
      return i + part - 1;
    }
    if (this.leet(i)) return i;
    // "090の0000の0417"
    const apart = token.start > this.lastEnd || isUnspaced(token.text.charCodeAt(0));
    const isBetween = () => isFiller(token.text) || this.separators.has(token.text);
    if (this.elements.length > 0 && this.fillers < 4 && apart && isBetween()) {
      this.fillers++;
      return i;
    }
    const letter = token.text.length === 1 && isAsciiLetter(token.text.charCodeAt(0));
    // "07oo x ooo x 2l6": sizes have no letters for figures.
    const times = token.text === "x" && this.elements.some(({ kind }) => kind === "leet");
    if (this.elements.length > 0 && (this.fillers > 0 || times) && this.fillers < 3 && letter) {
      this.fillers++;
      return i;
    }
    if (this.elements.length > 0 || this.weakPending.length > 0) this.close();
    return i;
  }

  /** The figure that is the unit of a spoken ten, glued to it or over the language's "and": "пятьдесят6", "treinta y 8". -1 where none is. */
  private unitBehind({ digits, end, last }: { digits: string; end: number; last: number }): number {
    if (!/^[2-9]0$/.test(digits)) return -1;
    const isUnit = (token: Token | undefined, start: number) => token?.start === start && /^[1-9]$/.test(token.text);
    const next = this.tokens[last + 1];
    if (isUnit(next, end)) return last + 1;
    const joins = next?.start === end + 1 && this.dictionary?.words.get(next.text)?.kind === "and";
    return joins && isUnit(this.tokens[last + 2], next.end + 1) ? last + 2 : -1;
  }

  /** "300 (like the film) 000": the last token of a remark in brackets that begins at `i`; -1 where none does. */
  private remarkAt(i: number): number {
    const end = this.asides.around(this.tokens[i] as Token);
    if (end < 0) return -1;
    let last = i;
    while ((this.tokens[last + 1]?.end ?? end + 1) <= end) last++;
    // "(two oh two) 555": what stands in the brackets is the number's own.
    if (this.spoken !== null)
      for (let at = i; at <= last; at++) {
        const word = this.spoken.read(at);
        if (word !== null && !word.weak) return -1;
      }
    this.fillers = Math.max(this.fillers, 1);
    this.lastEnd = end;
    return last;
  }

  /** "中间四个0": a word of a script without spaces that ends with how often the next figure stands. */
  private countsNext(i: number): boolean {
    const token = this.tokens[i] as Token;
    const next = this.tokens[i + 1];
    if (this.dictionary === null || next === undefined || next.start !== token.end || !/^\d$/.test(next.text))
      return false;
    const count = countAtEnd(token.text, this.dictionary);
    if (count === null) return false;
    this.add(token.start + count.start, next.end, next.text.repeat(count.value), "words", false);
    return true;
  }

  /** Number words inside a word of a script without spaces ("电话幺三八"). */
  private unspaced(token: Token): boolean {
    if (this.dictionary === null || !isUnspaced(token.text.charCodeAt(0))) return false;
    const pieces = readUnspaced(token.text, this.dictionary).filter(
      (piece) => piece.count >= 2 || piece.end - piece.start === token.text.length,
    );
    if (pieces.length === 0) return false;
    let inside = 0;
    for (const piece of pieces) {
      if (piece.start > inside && this.elements.length > 0 && piece.start - inside > 2) this.close();
      this.add(token.start + piece.start, token.start + piece.end, piece.digits, "words", false);
      inside = piece.end;
    }
    if (inside < token.text.length) this.close();
    return true;
  }

  /** "plus forty four": starts an international number. */
  private plusWord(i: number): number {
    this.close();
    const token = this.tokens[i] as Token;
    const next = this.tokens[i + 1];
    if (next === undefined || next.start - token.end > 2) return i;
    const read = this.spoken?.read(i + 1) ?? null;
    if (read === null && !isDigit(next.text.charCodeAt(0))) return i;
    this.begin(
      token.start,
      read?.end ?? next.end,
      read?.digits ?? next.text,
      read === null ? "figures" : "words",
      true,
    );
    return read?.last ?? i + 1;
  }

  /** True when letters stood for figures before, or figures or such letters follow. */
  private isDisguised(next: Token | undefined): boolean {
    if (next !== undefined && (isDigit(next.text.charCodeAt(0)) || readLeet(next.text) !== null)) return true;
    return this.elements.some((element) => element.kind === "leet");
  }

  /** Letters that stand for figures, glued to real ones or repeated between them ("OOO"). */
  private leet(i: number): boolean {
    const token = this.tokens[i] as Token;
    const digits = readLeet(token.text);
    if (digits === null) return false;
    const next = this.tokens[i + 1];
    const figureNext = next !== undefined && isDigit(next.text.charCodeAt(0));
    const gluedAfter = figureNext && next.start === token.end;
    const running = this.elements.length > 0;
    const gluedBefore = running && this.lastEnd === token.start;
    const single =
      running &&
      figureNext &&
      next.start - token.end <= 2 &&
      /^[oil]$/.test(token.text) &&
      token.start - this.lastEnd <= 1 &&
      // "6310i i 8210": between groups the letter is the "and" of many languages.
      (token.text !== "i" || next.text.length === 1 || this.elements.at(-1)?.digits.length === 1);
    // "5540, i7-9850H"
    if (running && gluedAfter && gapBetween(this.text, this.lastEnd, token.start, this.fillers) === "hard")
      return false;
    // "5550-142B": one letter behind the last figure is a model's.
    if (gluedBefore && /^[bzs]$/.test(token.text) && !this.isDisguised(next)) return false;
    // "3310, 6310i", "GT2, 608ZZ": behind a comma the letters at the end are a model's, if they are no noughts.
    const hard = this.elements.at(-1)?.gap === "hard";
    if (gluedBefore && !gluedAfter && hard && !/^[oοо]{2,4}$/.test(token.text)) return false;
    if (
      !gluedAfter &&
      !gluedBefore &&
      !single &&
      !(running && (/^([oislозο])\1{1,3}$/.test(token.text) || (figureNext && /^[oозο]{2,4}$/.test(token.text))))
    )
      return false;
    if (running) {
      this.add(token.start, token.end, digits, "leet", !gluedBefore && !gluedAfter);
      return true;
    }
    // A word that happens to end before a figure ("gb123") is no number; one that starts like one may be.
    if (!/^[oils]{1,3}$/.test(token.text)) return false;
    this.begin(token.start, token.end, digits, "leet", this.text.charCodeAt(token.start - 1) === 43);
    return true;
  }
}
