import {
  dictionariesOf,
  isFiller,
  NUMBER_DICTIONARIES,
  type NumberDictionary,
  type NumberWord,
  readGlued,
  readUnspaced,
} from "@/lib/detect/finders/number-words";
import { isAsciiLetter, isDigit, isUnspaced, isWordUnit } from "@/lib/detect/gate/word-units";
import type { InnocentSpan } from "@/lib/detect/innocent/innocent";
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

const LEET: Record<string, string> = {
  o: "0",
  i: "1",
  l: "1",
  s: "5",
  z: "2",
  b: "8",
  о: "0",
  з: "3",
  ч: "4",
  б: "6",
  і: "1",
};

function readLeet(word: string): string | null {
  if (word.length > 4) return null;
  let digits = "";
  for (const letter of word) {
    const digit = LEET[letter];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}

const PLUS_WORDS = new Set([
  "plus",
  "mas",
  "mais",
  "piu",
  "плюс",
  "arti",
  "زائد",
  "پلاس",
  "प्लस",
  "প্লাস",
  "プラス",
  "플러스",
  "加",
  "tambah",
]);

/**
 * The numbers of a text as runs of elements with only separators or fillers ("then", "dash") between them. Figures
 * inside `innocent` spans break a run. One reading for each language whose number words occur; at most three.
 */
export function digitRuns(
  text: string,
  tokens: readonly Token[],
  innocent: readonly InnocentSpan[],
  loose: boolean,
): DigitRun[] {
  const languages = likelyLanguages(tokens);
  if (languages.length === 0) return readRuns(text, tokens, innocent, null, loose);
  return languages.flatMap((dictionary) => readRuns(text, tokens, innocent, dictionary, loose));
}

function likelyLanguages(tokens: readonly Token[]): NumberDictionary[] {
  const strong = new Map<number, number>();
  let figures = 0;
  for (const token of tokens) {
    if (isDigit(token.text.charCodeAt(0))) {
      figures++;
      continue;
    }
    const first = token.text.charCodeAt(0);
    if (isUnspaced(first)) {
      NUMBER_DICTIONARIES.forEach((dictionary, index) => {
        const firstWord = dictionary.words.keys().next().value ?? "";
        if (!isUnspaced(firstWord.charCodeAt(0))) return;
        let best = 0;
        for (const piece of readUnspaced(token.text, dictionary)) best = Math.max(best, piece.count);
        if (best >= 2) strong.set(index, (strong.get(index) ?? 0) + best);
      });
      continue;
    }
    const known = dictionariesOf(token.text);
    if (known !== undefined) for (const index of known.strong) strong.set(index, (strong.get(index) ?? 0) + 1);
    else if (token.text.length >= 6 && token.text.length <= 60) {
      NUMBER_DICTIONARIES.forEach((dictionary, index) => {
        if (readGlued(token.text, dictionary) !== null) strong.set(index, (strong.get(index) ?? 0) + 2);
      });
    }
  }
  const enough = figures > 0 ? 1 : 2;
  return [...strong]
    .filter(([, count]) => count >= enough)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([index]) => NUMBER_DICTIONARIES[index] as NumberDictionary);
}

/** How two pieces are parted; null when what stands between them ends the number. */
function gapBetween(
  text: string,
  from: number,
  to: number,
  fillers: number,
  loose: boolean,
): "none" | "light" | "hard" | null {
  if (to === from) return "none";
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
      unit === 35
    )
      return null;
    if (unit === 43) return null;
    if (unit === 36 || unit === 0x20ac) return loose ? "hard" : null;
    if (unit !== 32) symbols++;
  }
  if (symbols > 6) return null;
  return hard ? "hard" : "light";
}

function readRuns(
  text: string,
  tokens: readonly Token[],
  innocent: readonly InnocentSpan[],
  dictionary: NumberDictionary | null,
  loose: boolean,
): DigitRun[] {
  const runs: DigitRun[] = [];
  let elements: DigitElement[] = [];
  let fillers = 0;
  let lastEnd = -1;
  let weakPending: DigitElement[] = [];
  const close = () => {
    if (elements.filter((element) => element.kind === "words").length >= 3) {
      elements.push(...weakPending.map((element) => ({ ...element, weak: true })));
    }
    if (elements.length > 0) runs.push({ elements, language: dictionary?.code ?? null });
    elements = [];
    weakPending = [];
    fillers = 0;
    lastEnd = -1;
  };
  const push = (element: Omit<DigitElement, "gap" | "plus">, weak: boolean) => {
    let plus = false;
    const before = text.charCodeAt(element.start - 1);
    if (before === 43) plus = true;
    if (elements.length > 0 || weakPending.length > 0) {
      const gap = plus ? null : gapBetween(text, lastEnd, element.start, fillers, loose);
      if (gap === null) close();
      else {
        const made: DigitElement = { ...element, gap, plus };
        if (weak) weakPending.push(made);
        else {
          elements.push(...weakPending, made);
          weakPending = [];
        }
        fillers = 0;
        lastEnd = element.end;
        return;
      }
    }
    if (weak) return; // A run never starts with an everyday word.
    elements.push({ ...element, gap: "none", plus });
    fillers = 0;
    lastEnd = element.end;
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isDigit(token.text.charCodeAt(0))) {
      const blocked = innocent.some((span) => span.start < token.end && span.end > token.start);
      if (blocked && !loose) {
        close();
        continue;
      }
      push({ start: token.start, end: token.end, digits: token.text, kind: "figures" }, false);
      continue;
    }
    const spoken =
      dictionary === null || PARTS.has(tokens[i + 1]?.text ?? "") ? null : readWords(text, tokens, i, dictionary);
    if (spoken !== null) {
      const weak = spoken.weak && !(elements.length > 0 && elements[elements.length - 1]?.kind === "words");
      push({ start: token.start, end: spoken.end, digits: spoken.digits, kind: "words" }, weak || spoken.weak);
      i = spoken.last;
      continue;
    }
    if (dictionary !== null && isUnspaced(token.text.charCodeAt(0))) {
      const pieces = readUnspaced(token.text, dictionary).filter(
        (piece) => piece.count >= 2 || piece.digits.length === token.text.length,
      );
      if (pieces.length > 0) {
        let inside = 0;
        for (const piece of pieces) {
          if (piece.start > inside && elements.length > 0 && piece.start - inside > 2) close();
          push(
            { start: token.start + piece.start, end: token.start + piece.end, digits: piece.digits, kind: "words" },
            false,
          );
          inside = piece.end;
        }
        if (inside < token.text.length) close();
        continue;
      }
    }
    if (PLUS_WORDS.has(token.text)) {
      close();
      const next = tokens[i + 1];
      if (next !== undefined && next.start - token.end <= 2) {
        const read = dictionary === null ? null : readWords(text, tokens, i + 1, dictionary);
        if (read !== null || isDigit(next.text.charCodeAt(0))) {
          const end = read?.end ?? next.end;
          elements.push({
            start: token.start,
            end,
            digits: read?.digits ?? next.text,
            kind: read === null ? "figures" : "words",
            gap: "none",
            plus: true,
          });
          lastEnd = end;
          i = read?.last ?? i + 1;
          continue;
        }
      }
      continue;
    }
    // "9hundred": the word shifts the figures in front of it.
    const last = elements.at(-1);
    if (last !== undefined && dictionary?.words.get(token.text)?.kind === "hundred" && token.start - lastEnd <= 1) {
      last.digits += "00";
      last.end = token.end;
      last.kind = "words";
      lastEnd = token.end;
      continue;
    }
    const part = elements.length > 0 ? partMarker(tokens, i, dictionary) : 0;
    if (part > 0) {
      fillers++;
      i += part - 1;
      continue;
    }
    const leet = readLeet(token.text);
    if (leet !== null) {
      const next = tokens[i + 1];
      const gluedAfter = next !== undefined && next.start === token.end && isDigit(next.text.charCodeAt(0));
      const gluedBefore = elements.length > 0 && lastEnd === token.start;
      const between =
        elements.length > 0 && next !== undefined && isDigit(next.text.charCodeAt(0)) && next.start - token.end <= 2;
      if (
        gluedAfter ||
        gluedBefore ||
        (between && /^[oil]$/.test(token.text) && token.start - lastEnd <= 1) ||
        (/^([oislо])\1{1,3}$/.test(token.text) && elements.length > 0)
      ) {
        const starts = elements.length === 0;
        // A word that happens to end before a figure ("gb123") is no number; one that starts like one may be.
        if (starts && !/^[oils]{1,3}$/.test(token.text)) {
          close();
          continue;
        }
        if (starts) {
          elements.push({
            start: token.start,
            end: token.end,
            digits: leet,
            kind: "leet",
            gap: "none",
            plus: text.charCodeAt(token.start - 1) === 43,
          });
          lastEnd = token.end;
        } else push({ start: token.start, end: token.end, digits: leet, kind: "leet" }, !gluedBefore && !gluedAfter);
        continue;
      }
    }
    if (elements.length > 0 && fillers < 4 && isFiller(token.text)) {
      fillers++;
      continue;
    }
    if (
      elements.length > 0 &&
      fillers < 3 &&
      token.text.length === 1 &&
      isAsciiLetter(token.text.charCodeAt(0)) &&
      fillers > 0
    ) {
      fillers++;
      continue;
    }
    close();
  }
  close();
  return runs;
}

const PARTS = new Set("part piece half teil parte partie deel czesc bolum bagian часть частина parca bit".split(" "));
const ORDINALS = new Set(
  "one two three four first second third next last final other 1 2 3 4 uno dos tres un deux trois eins zwei drei um dois jeden dwa raz два три вторая вторая последняя ek do teen".split(
    " ",
  ),
);

/** "part two", "second half", "teil 2": says which piece follows. Returns how many tokens it takes, 0 for none. */
function partMarker(tokens: readonly Token[], i: number, _dictionary: NumberDictionary | null): number {
  const word = tokens[i]?.text ?? "";
  const next = tokens[i + 1]?.text ?? "";
  if (PARTS.has(word)) return ORDINALS.has(next) && tokens[i + 2] !== undefined ? 2 : 1;
  return ORDINALS.has(word) && PARTS.has(next) ? 2 : 0;
}

type Spoken = { digits: string; end: number; last: number; weak: boolean };

/** Reads one spoken number (0 to 999, hundreds counted up to 99 hundred) that starts at token `i`. */
function readWords(text: string, tokens: readonly Token[], i: number, dictionary: NumberDictionary): Spoken | null {
  const wordAt = (index: number): NumberWord | undefined => {
    const token = tokens[index];
    return token === undefined ? undefined : dictionary.words.get(token.text);
  };
  const near = (index: number): boolean => {
    const a = tokens[index];
    const b = tokens[index + 1];
    if (a === undefined || b === undefined || b.start - a.end > 2) return false;
    for (let at = a.end; at < b.start; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== 32 && unit !== 45) return false;
    }
    return true;
  };
  const token = tokens[i] as Token;
  const first = wordAt(i);
  if (first === undefined) {
    if (token.text.length < 6 || isUnspaced(token.text.charCodeAt(0))) return null;
    const glued = readGlued(token.text, dictionary);
    return glued !== null && glued.length >= 2 ? { digits: glued, end: token.end, last: i, weak: false } : null;
  }
  if (first.kind === "repeat") {
    const times = first.value;
    if (!near(i)) return null;
    const next = wordAt(i + 1);
    const nextToken = tokens[i + 1] as Token;
    if (next !== undefined && next.kind === "unit") {
      return { digits: String(next.value).repeat(times), end: nextToken.end, last: i + 1, weak: false };
    }
    if (/^[0-9]$/.test(nextToken.text))
      return { digits: nextToken.text.repeat(times), end: nextToken.end, last: i + 1, weak: false };
    return null;
  }
  if (first.kind === "and" || first.kind === "hundred" || first.kind === "timesTen" || first.kind === "plusTen") {
    if (first.kind === "hundred" && !first.weak && dictionary.code !== "en") {
      const rest = readBelowHundred(i + 1, wordAt, near, i, dictionary);
      const last = rest !== null && rest.value > 0 ? rest.last : i;
      return { digits: String(100 + (rest?.value ?? 0)), end: (tokens[last] as Token).end, last, weak: false };
    }
    return null;
  }
  if (first.kind === "hundreds") {
    const rest = readBelowHundred(i + 1, wordAt, near, i, dictionary);
    if (rest !== null && rest.value > 0) {
      return {
        digits: String(first.value + rest.value),
        end: (tokens[rest.last] as Token).end,
        last: rest.last,
        weak: false,
      };
    }
    return { digits: String(first.value), end: token.end, last: i, weak: first.weak };
  }
  const head = readBelowHundred(i, wordAt, near, -1, dictionary);
  if (head === null) return null;
  const hundred = wordAt(head.last + 1);
  if (hundred?.kind === "hundred" && near(head.last) && head.value > 0) {
    const base = head.value * 100;
    let last = head.last + 1;
    let value = base;
    const joined = wordAt(last + 1)?.kind === "and" && near(last) ? last + 2 : last + 1;
    if (near(last)) {
      const rest = readBelowHundred(joined, wordAt, near, joined - 1, dictionary);
      // "seven hundred nine hundred" is two groups, not 700 and 9.
      if (rest !== null && wordAt(rest.last + 1)?.kind !== "hundred" && rest.value > 9) {
        value += rest.value;
        last = rest.last;
      }
    }
    return { digits: String(value), end: (tokens[last] as Token).end, last, weak: false };
  }
  // A leading zero is a figure of its own ("zero six", "oh one").
  return {
    digits: head.digits,
    end: (tokens[head.last] as Token).end,
    last: head.last,
    weak: first.weak && head.last === i,
  };
}

type Small = { value: number; digits: string; last: number };

function readBelowHundred(
  i: number,
  wordAt: (index: number) => NumberWord | undefined,
  near: (index: number) => boolean,
  previous: number,
  dictionary: NumberDictionary,
): Small | null {
  if (previous >= 0 && !near(previous)) return null;
  const first = wordAt(i);
  if (first === undefined) return null;
  const french = dictionary.code === "fr";
  if (first.kind === "unit") {
    const next = near(i) ? wordAt(i + 1) : undefined;
    if (next?.kind === "timesTen" && first.value > 1) {
      const unit = near(i + 1) ? wordAt(i + 2) : undefined;
      if (unit?.kind === "unit" && unit.value > 0)
        return { value: first.value * 10 + unit.value, digits: String(first.value * 10 + unit.value), last: i + 2 };
      return { value: first.value * 10, digits: String(first.value * 10), last: i + 1 };
    }
    if (next?.kind === "plusTen") return { value: 10 + first.value, digits: String(10 + first.value), last: i + 1 };
    if (french && first.value === 4 && next?.kind === "tens" && next.value === 20)
      return frenchTens(80, i + 1, wordAt, near);
    if (first.value > 0 && next?.kind === "tens" && next.joined === true) {
      return { value: next.value + first.value, digits: String(next.value + first.value), last: i + 1 };
    }
    // German and Arabic say the unit first ("fünf und zwanzig").
    const ten = next?.kind === "and" && near(i + 1) ? wordAt(i + 2) : undefined;
    if (first.value > 0 && ten?.kind === "tens" && (dictionary.code === "ar" || dictionary.code === "da")) {
      return { value: ten.value + first.value, digits: String(ten.value + first.value), last: i + 2 };
    }
    return { value: first.value, digits: String(first.value), last: i };
  }
  if (first.kind === "teen" || first.kind === "compound")
    return { value: first.value, digits: String(first.value), last: i };
  if (first.kind === "tens") {
    if (french && (first.value === 60 || first.value === 80)) return frenchTens(first.value, i, wordAt, near);
    let at = i + 1;
    if (near(i) && wordAt(at)?.kind === "and" && near(at)) at++;
    const unit = near(at - 1) ? wordAt(at) : undefined;
    if (
      unit?.kind === "unit" &&
      unit.value > 0 &&
      !unit.weak &&
      !(first.value === 10 && dictionary.code !== "tr" && dictionary.code !== "sw")
    ) {
      return { value: first.value + unit.value, digits: String(first.value + unit.value), last: at };
    }
    return { value: first.value, digits: String(first.value), last: i };
  }
  return null;
}

/** Sixty and eighty go on to nineteen in French: soixante-douze, quatre-vingt-dix-huit. */
function frenchTens(
  base: number,
  i: number,
  wordAt: (index: number) => NumberWord | undefined,
  near: (index: number) => boolean,
): Small {
  let at = i + 1;
  if (near(i) && wordAt(at)?.kind === "and" && near(at)) at++;
  const rest = near(at - 1) ? wordAt(at) : undefined;
  if (
    rest !== undefined &&
    (rest.kind === "unit" || rest.kind === "teen" || (rest.kind === "tens" && rest.value === 10)) &&
    rest.value > 0
  ) {
    let value = base + rest.value;
    let last = at;
    const tail = rest.value === 10 && near(at) ? wordAt(at + 1) : undefined;
    if (tail?.kind === "unit" && tail.value >= 7) {
      value += tail.value;
      last = at + 1;
    }
    return { value, digits: String(value), last };
  }
  return { value: base, digits: String(base), last: i };
}
