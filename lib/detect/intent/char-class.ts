/** What a unit of the folded text is to the phrase search. */
export const IGNORED = 0;
export const SPACE = 1;
export const SENTENCE_END = 2;
export const CLAUSE_END = 3;
export const QUOTE = 4;
/** Letter of a script that puts spaces between words. */
export const SPACED = 5;
/** Letter of a script that does not (Han, kana, Thai), or whose words carry their particles (Hangul). */
export const UNSPACED = 6;
export const DIGIT = 7;

const KIND = new Uint8Array(0x10000);
/** The letter a unit counts as; spelling variants of one letter meet here. */
const LETTER = new Uint16Array(0x10000);

function setRange(low: number, high: number, kind: number): void {
  for (let unit = low; unit <= high; unit++) {
    KIND[unit] = kind;
    LETTER[unit] = unit;
  }
}

function setEach(chars: string, kind: number): void {
  for (let i = 0; i < chars.length; i++) KIND[chars.charCodeAt(i)] = kind;
}

setRange(0, 0xffff, SPACED);
setRange(0, 0x2f, SPACE);
setRange(0x30, 0x39, DIGIT);
setRange(0x3a, 0x40, SPACE);
setRange(0x5b, 0x60, SPACE);
setRange(0x7b, 0xa9, SPACE);
setEach("«»¬®¯°±´¶·¸»¿×÷", SPACE);
setRange(0x2000, 0x2bff, SPACE);
setRange(0x2e00, 0x2e7f, SPACE);
setRange(0x2e80, 0x2fff, UNSPACED);
setRange(0x3000, 0x3040, SPACE);
setRange(0x3041, 0x30ff, UNSPACED);
setRange(0x3100, 0x31ff, UNSPACED);
setRange(0x3200, 0x33ff, SPACE);
setRange(0x3400, 0x9fff, UNSPACED);
setRange(0xac00, 0xd7a3, UNSPACED);
setRange(0x0e01, 0x0eff, UNSPACED); // Thai, Lao
setRange(0x1000, 0x109f, UNSPACED); // Burmese
setRange(0x1780, 0x17ff, UNSPACED); // Khmer
setRange(0xd800, 0xf8ff, SPACE);
setRange(0xf900, 0xfaff, UNSPACED);
setRange(0xfe00, 0xfe6f, SPACE);
setRange(0xff00, 0xff0f, SPACE);
setEach("々〆〇", UNSPACED);
setEach("・", SPACE);
setEach(".!?;\n…。！？；।॥؟۔؛።፧։។៕။｡", SENTENCE_END);
setEach(",:()[]{}|，、：（）،–—→፣፤፥፦՝៖၊､", CLAUSE_END);
setEach('"“”„«»', QUOTE);
// Stands between Ethiopic words as a space does.
setEach("፡", SPACE);
// Apostrophes join ("don't" = "dont"); so do accents and nuktas that people leave out.
setEach("'’ʼ", IGNORED);
// Armenian marks stress, calls and questions on the vowel, inside the word.
setEach("՛՜՞", IGNORED);
setRange(0x300, 0x36f, IGNORED);
setEach("\u200b\u200c\u200d\u2060\ufeff\u00ad\u093c\u09bc\u0a3c\u0640", IGNORED);
setRange(0x64b, 0x65f, IGNORED);
setRange(0x591, 0x5bd, IGNORED);
setRange(0x5bf, 0x5c7, IGNORED);
setEach("\u05be", SPACE);

function alias(from: string, to: string): void {
  LETTER[from.charCodeAt(0)] = to.charCodeAt(0);
}
for (const [from, to] of [
  "ےي",
  "ىي",
  "یي",
  "ێي",
  "ۍي",
  "کك",
  "ہه",
  "ھه",
  "ةه",
  "ںن",
  "ςσ",
  "ँं",
  "ঁং",
  "ёе",
  "йи",
  "ґг",
  "ъь",
].map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const)) {
  alias(from, to);
}

/** Kind and letter of each UTF-16 unit of folded text. */
export const KIND_OF: Readonly<Uint8Array> = KIND;
export const LETTER_OF: Readonly<Uint16Array> = LETTER;

/** Letters that Arabic and Hebrew glue to the front of a word: and, in, to, for, the. */
export function isProclitic(unit: number): boolean {
  return (
    unit === 0x648 ||
    unit === 0x641 ||
    unit === 0x628 ||
    unit === 0x644 ||
    unit === 0x643 ||
    unit === 0x627 || // و ف ب ل ك ا
    unit === 0x5d1 ||
    unit === 0x5d4 ||
    unit === 0x5d5 ||
    unit === 0x5dc ||
    unit === 0x5de ||
    unit === 0x5e9 ||
    unit === 0x5db
  );
}

/** True for scripts whose words take such prefixes. */
export function takesProclitics(unit: number): boolean {
  return (unit >= 0x5d0 && unit <= 0x5ea) || (unit >= 0x620 && unit <= 0x6ff);
}
