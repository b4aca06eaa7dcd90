import { isDigit } from "@/lib/detect/gate/word-units";

/** Letters that stand for figures in numbers: o, i, l, s, z, b, and two of Cyrillic. */
const LEET_FIGURES = "oilszb";
const O = "о".charCodeAt(0);
const ZE = "з".charCodeAt(0);
const HASH = 35;
const FIGURE = 1;
const LEET = 2;
/** Signs that end a dictated number: colon, per cent, equals, at, hash, currency, angle brackets. */
const BREAK = 3;
const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 48 && unit <= 57) return FIGURE;
  if (LEET_FIGURES.includes(String.fromCharCode(unit))) return LEET;
  if (unit >= 97 && unit <= 122) return BREAK;
  return ":%=@#$<>&".includes(String.fromCharCode(unit)) ? BREAK : 0;
});
/** Between two figures of one number stand at most this many other signs. */
const WIDEST_GAP = 12;

export type Figures = {
  /** Figures in all, letters that imitate figures beside real ones included. */
  total: number;
  /** The most figures with nothing but separators between them. */
  longest: number;
};

const NONE: Figures = { total: 0, longest: 0 };

/** Counts what could be figures of a number, in one pass. */
export function countFigures(text: string): Figures {
  if (!holdsFigure(text)) return NONE;
  let total = 0;
  let longest = 0;
  let run = 0;
  let word = 0;
  let real = false;
  let gap = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind =
      unit < 128 ? ASCII_CLASS[unit] : unit === O || unit === ZE ? LEET : unit > 0xbf && unit < 0x2000 ? BREAK : 0;
    if (kind === FIGURE || kind === LEET) {
      word++;
      if (kind === FIGURE) real = true;
      gap = 0;
      continue;
    }
    if (word > 0) {
      // "O9I2 OOO 678": letters count once a real figure was seen in this run.
      if (real) {
        total += word;
        run += word;
        if (run > longest) longest = run;
      }
      word = 0;
    }
    gap++;
    // "07#700 9#00"
    const isGlued = unit === HASH && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
    if ((kind === BREAK && !isGlued) || gap > WIDEST_GAP) {
      run = 0;
      real = false;
    }
  }
  return { total, longest };
}

/** Without one real figure nothing counts. */
function holdsFigure(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}
