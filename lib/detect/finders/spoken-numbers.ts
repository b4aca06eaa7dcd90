import { type NumberDictionary, type NumberWord, readGlued } from "@/lib/detect/finders/number-words";
import { isUnspaced } from "@/lib/detect/gate/word-units";
import type { Token } from "@/lib/detect/views/tokens";

/** A number read from words: its figures, and the last token it takes. */
export type Spoken = { digits: string; end: number; last: number; weak: boolean };
type Small = { value: number; digits: string; last: number };

const spell = (value: number, last: number): Small => ({ value, digits: String(value), last });

const ARTICLES = new Set("o a os as el la lo il le les the die der das den de het een".split(" "));

/** Reads spoken numbers of one language out of a token list. */
export class SpokenNumbers {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly dictionary: NumberDictionary,
    /** Where glued number words start. */
    private readonly glued: ReadonlySet<number>,
  ) {}

  private word(index: number): NumberWord | undefined {
    const token = this.tokens[index];
    return token === undefined ? undefined : this.dictionary.words.get(token.text);
  }

  /** True when only a space or hyphen parts a token from the next one. */
  private near(index: number): boolean {
    const a = this.tokens[index];
    const b = this.tokens[index + 1];
    if (a === undefined || b === undefined || b.start - a.end > 2) return false;
    for (let at = a.end; at < b.start; at++) {
      const unit = this.text.charCodeAt(at);
      if (unit !== 32 && unit !== 45) return false;
    }
    return true;
  }

  private spoken(digits: string, last: number, weak = false): Spoken {
    return { digits, end: (this.tokens[last] as Token).end, last, weak };
  }

  /** The number (0 to 999, hundreds counted up to 99 hundred) that starts at token `i`; null when none does. */
  read(i: number): Spoken | null {
    const token = this.tokens[i] as Token;
    const first = this.word(i);
    if (first === undefined) {
      if (!this.glued.has(token.start) || isUnspaced(token.text.charCodeAt(0))) return null;
      const digits = readGlued(token.text, this.dictionary);
      return digits !== null && digits.length >= 2 ? this.spoken(digits, i) : null;
    }
    switch (first.kind) {
      case "repeat":
      case "count":
        return this.repeated(i, first.value);
      case "hundreds": {
        // "quinhentos e cinquenta e cinco", "پانصد و پنجاه و پنج"
        const at = this.behindAnd(i);
        const rest = at < 0 ? null : this.belowHundred(at, at - 1);
        return rest !== null && rest.value > 0
          ? this.spoken(String(first.value + rest.value), rest.last)
          : this.spoken(String(first.value), i, first.weak);
      }
      case "hundred": {
        // English always says how many hundred.
        if (first.weak || this.dictionary.code === "en") return null;
        const rest = this.belowHundred(i + 1, i);
        return rest !== null && rest.value > 0
          ? this.spoken(String(100 + rest.value), rest.last)
          : this.spoken("100", i);
      }
      case "and":
      case "plural":
      case "of":
      case "times":
      case "timesBehind":
      case "timesTen":
      case "plusTen":
        return null;
      default:
        return this.upToHundreds(i, first);
    }
  }

  /** "double five", "triple 0", "viermal die Null". */
  private repeated(i: number, times: number): Spoken | null {
    const figure = this.figureBehind(i);
    return figure === null ? null : this.spoken(figure.digits.repeat(times), figure.last);
  }

  private upToHundreds(i: number, first: NumberWord): Spoken | null {
    const counted = this.counted(i, first);
    if (counted !== null) return counted;
    const head = this.belowHundred(i, -1);
    if (head === null) return null;
    if (this.word(head.last + 1)?.kind !== "hundred" || !this.near(head.last) || head.value === 0) {
      return this.spoken(head.digits, head.last, first.weak && head.last === i);
    }
    let last = head.last + 1;
    let value = head.value * 100;
    if (this.near(last)) {
      const joined = this.word(last + 1)?.kind === "and" && this.near(last + 1) ? last + 2 : last + 1;
      const rest = this.belowHundred(joined, joined - 1);
      // "seven hundred nine hundred" is two groups, not 700 and 9.
      if (rest !== null && this.word(rest.last + 1)?.kind !== "hundred" && rest.value > 9) {
        value += rest.value;
        last = rest.last;
      }
    }
    return this.spoken(String(value), last);
  }

  /** "three noughts", "trei de zero", "tre volte tre", "sufuri mara tano"; null when nothing is counted. */
  private counted(i: number, first: NumberWord): Spoken | null {
    if (first.kind !== "unit" || !this.near(i)) return null;
    const count = first.value >= 2 && first.value <= 6;
    const next = this.word(i + 1);
    if (next === undefined) return null;
    if (next.kind === "plural") return count ? this.spoken(String(next.value).repeat(first.value), i + 1) : null;
    // Between commas "üç sıfır" is three noughts where the language has no plural to say so: thirty has a word of its own.
    if (next.kind === "unit" && next.value === 0 && count && first.value > 2) {
      const alone = !this.dictionary.pluralNought && !this.near(i - 1) && !this.near(i + 1);
      return alone ? this.spoken("0".repeat(first.value), i + 1) : null;
    }
    if (next.kind === "times" || next.kind === "of") {
      const figure = count ? this.figureBehind(i + 1) : null;
      return figure === null ? null : this.spoken(figure.digits.repeat(first.value), figure.last);
    }
    const other = this.near(i + 1) ? this.word(i + 2) : undefined;
    // "nol empat kali": four times nought, unless another figure follows that is counted.
    if (other?.kind === "times" && next.kind === "unit" && next.value >= 2 && next.value <= 6)
      return this.figureBehind(i + 2) === null ? this.spoken(String(first.value).repeat(next.value), i + 2) : null;
    if (next.kind === "timesBehind" && other?.kind === "unit" && other.value >= 2 && other.value <= 6)
      return this.spoken(String(first.value).repeat(other.value), i + 2);
    return null;
  }

  /** The single figure behind token `i`, over an article at most: "três vezes o 0". */
  private figureBehind(i: number): { digits: string; last: number } | null {
    for (let at = i + 1; at <= i + 2 && this.near(at - 1); at++) {
      const word = this.word(at);
      const text = this.tokens[at]?.text ?? "";
      if (word?.kind === "unit") return { digits: String(word.value), last: at };
      if (/^\d$/.test(text)) return { digits: text, last: at };
      if (!ARTICLES.has(text)) return null;
    }
    return null;
  }

  /** The next token behind an optional "and"; -1 when something else than a space or hyphen parts them. */
  private behindAnd(i: number): number {
    if (!this.near(i)) return -1;
    if (this.word(i + 1)?.kind !== "and") return i + 1;
    return this.near(i + 1) ? i + 2 : -1;
  }

  private belowHundred(i: number, previous: number): Small | null {
    if (previous >= 0 && !this.near(previous)) return null;
    const first = this.word(i);
    if (first === undefined) return null;
    if (first.kind === "unit") return this.fromUnit(i, first);
    if (first.kind === "teen" || first.kind === "compound") return spell(first.value, i);
    if (first.kind !== "tens") return null;
    const { code } = this.dictionary;
    if (code === "fr" && (first.value === 60 || first.value === 80)) return this.frenchTens(first.value, i);
    const at = this.behindAnd(i);
    const unit = at < 0 ? undefined : this.word(at);
    const ten = first.value === 10 && code !== "tr" && code !== "sw";
    return unit?.kind === "unit" && unit.value > 0 && !unit.weak && !ten
      ? spell(first.value + unit.value, at)
      : spell(first.value, i);
  }

  private fromUnit(i: number, first: NumberWord): Small {
    const { code } = this.dictionary;
    const next = this.near(i) ? this.word(i + 1) : undefined;
    if (next?.kind === "timesTen" && first.value > 1) {
      const unit = this.near(i + 1) ? this.word(i + 2) : undefined;
      if (unit?.kind === "unit" && unit.value > 0) return spell(first.value * 10 + unit.value, i + 2);
      return spell(first.value * 10, i + 1);
    }
    if (next?.kind === "plusTen") return spell(10 + first.value, i + 1);
    if (code === "fr" && first.value === 4 && next?.kind === "tens" && next.value === 20)
      return this.frenchTens(80, i + 1);
    // Arabic and Danish say the unit first.
    if (first.value > 0 && next?.kind === "tens" && next.joined === true) return spell(next.value + first.value, i + 1);
    if (first.value > 0 && (code === "ar" || code === "da") && next?.kind === "and" && this.near(i + 1)) {
      const ten = this.word(i + 2);
      if (ten?.kind === "tens") return spell(ten.value + first.value, i + 2);
    }
    return spell(first.value, i);
  }

  /** Sixty and eighty go on to nineteen in French: soixante-douze, quatre-vingt-dix-huit. */
  private frenchTens(base: number, i: number): Small {
    const at = this.behindAnd(i);
    const rest = at < 0 ? undefined : this.word(at);
    const adds = rest?.kind === "unit" || rest?.kind === "teen" || (rest?.kind === "tens" && rest.value === 10);
    if (rest === undefined || !adds || rest.value === 0) return spell(base, i);
    const tail = rest.value === 10 && this.near(at) ? this.word(at + 1) : undefined;
    if (tail?.kind === "unit" && tail.value >= 7) return spell(base + 10 + tail.value, at + 1);
    return spell(base + rest.value, at);
  }
}
