/** What folding one character had to undo; weak evidence by itself, strong inside a contact. */
export type FoldTrick =
  | "zero_width"
  | "bidi"
  | "keycap"
  | "combining_marks"
  | "fullwidth"
  | "styled_letters"
  | "styled_digits"
  | "regional_indicators"
  | "homoglyph"
  | "character_reference"
  | "percent_encoded";

/** How one code point folds. `text` is empty when it is dropped. */
export type CharFold = { text: string; trick: FoldTrick | null; mark: boolean };

const isBetween = (cp: number, low: number, high: number) => cp >= low && cp <= high;

/** Unicode's default-ignorable code points: invisible, so nothing that a reader sees depends on them. */
function isDefaultIgnorable(cp: number): boolean {
  if (cp < 0xad) return false;
  return (
    cp === 0xad ||
    cp === 0x34f ||
    cp === 0x61c ||
    isBetween(cp, 0x115f, 0x1160) ||
    isBetween(cp, 0x17b4, 0x17b5) ||
    isBetween(cp, 0x180b, 0x180f) ||
    isBetween(cp, 0x200b, 0x200f) ||
    isBetween(cp, 0x202a, 0x202e) ||
    isBetween(cp, 0x2060, 0x206f) ||
    cp === 0x3164 ||
    isBetween(cp, 0xfe00, 0xfe0f) ||
    cp === 0xfeff ||
    cp === 0xffa0 ||
    isBetween(cp, 0xfff0, 0xfff8) ||
    isBetween(cp, 0x1bca0, 0x1bca3) ||
    isBetween(cp, 0x1d173, 0x1d17a) ||
    isBetween(cp, 0xe0000, 0xe0fff)
  );
}

const isBidiControl = (cp: number) => isBetween(cp, 0x202a, 0x202e) || isBetween(cp, 0x2066, 0x2069);

const SMALL_CAPS = new Map(
  Object.entries({
    ᴀ: "a",
    ʙ: "b",
    ᴄ: "c",
    ᴅ: "d",
    ᴇ: "e",
    ꜰ: "f",
    ғ: "ғ",
    ɢ: "g",
    ʜ: "h",
    ɪ: "i",
    ᴊ: "j",
    ᴋ: "k",
    ʟ: "l",
    ᴍ: "m",
    ɴ: "n",
    ᴏ: "o",
    ᴘ: "p",
    ꞯ: "q",
    ʀ: "r",
    ꜱ: "s",
    ᴛ: "t",
    ᴜ: "u",
    ᴠ: "v",
    ᴡ: "w",
    ʏ: "y",
    ᴢ: "z",
  }),
);

/** Latin letters that carry their accent in the glyph, so NFD leaves them; people write them without. */
const STROKED: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ø: "o",
  Ø: "o",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  ł: "l",
  Ł: "l",
  ı: "i",
  ĸ: "k",
  ħ: "h",
  Ħ: "h",
  ŧ: "t",
  Ŧ: "t",
  ƒ: "f",
  ə: "ə",
};

/** Punctuation that serves the same purpose. */
const PUNCTUATION: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  ʼ: "'",
  ʹ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "﹣": "-",
  "⁃": "-",
  "⁄": "/",
  "∕": "/",
  "⧸": "/",
  "•": "·",
  "∙": "·",
  "⋅": "·",
  "‧": "·",
  "・": "·",
  "･": "·",
  "●": "·",
  "◦": "·",
  "․": ".",
  "。": "。",
  "｡": "。",
  "〜": "~",
  "∼": "~",
  "˜": "~",
  "␣": " ",
  "⠀": " ",
  "〰": "~",
  "∶": ":",
  "꞉": ":",
  "❨": "(",
  "❩": ")",
  "〔": "(",
  "〕": ")",
  "【": "[",
  "】": "]",
  "「": '"',
  "」": '"',
  "＿": "_",
  "➕": "+",
  "➖": "-",
  "✚": "+",
  "ⓐ": "a",
  "🄏": "$",
};

/** Spelling variants inside the Arabic script: Arabic, Persian and Urdu keyboards give different code points for one letter. */
const ARABIC: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ک: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ۀ: "ه",
  ؤ: "و",
  ے: "ے",
};

const isArabicMark = (cp: number) =>
  isBetween(cp, 0x610, 0x61a) ||
  isBetween(cp, 0x64b, 0x65f) ||
  cp === 0x670 ||
  cp === 0x640 ||
  isBetween(cp, 0x6d6, 0x6ed);
const isHebrewPoint = (cp: number) => isBetween(cp, 0x591, 0x5c7) && cp !== 0x5be && cp !== 0x5c0 && cp !== 0x5c3;
const isGeneralMark = (cp: number) =>
  isBetween(cp, 0x300, 0x36f) ||
  isBetween(cp, 0x483, 0x489) ||
  isBetween(cp, 0x1ab0, 0x1aff) ||
  isBetween(cp, 0x1dc0, 0x1dff) ||
  isBetween(cp, 0x20d0, 0x20ff) ||
  isBetween(cp, 0xfe20, 0xfe2f);

const DECIMAL_DIGIT = /^\p{Nd}$/u;
const LATIN_GREEK_CYRILLIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/**
 * The value of a decimal digit of any script: Unicode gives each script ten consecutive code points, so the zero is
 * found by walking down. Mathematical digits follow each other in five runs of ten and start at U+1D7CE.
 */
function digitValue(cp: number): number {
  if (isBetween(cp, 0x1d7ce, 0x1d7ff)) return (cp - 0x1d7ce) % 10;
  let zero = cp;
  while (cp - zero < 9 && DECIMAL_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return cp - zero;
}

/** Enclosed digits without a compatibility mapping. */
function enclosedDigit(cp: number): string | null {
  if (isBetween(cp, 0x2776, 0x277f)) return String(cp - 0x2775);
  if (isBetween(cp, 0x2780, 0x2789)) return String(cp - 0x277f);
  if (isBetween(cp, 0x278a, 0x2793)) return String(cp - 0x2789);
  if (isBetween(cp, 0x24eb, 0x24f4)) return String(cp - 0x24eb + 11);
  if (isBetween(cp, 0x24f5, 0x24fe)) return String(cp - 0x24f4);
  if (isBetween(cp, 0x2460, 0x2473)) return String(cp - 0x245f);
  if (isBetween(cp, 0x2474, 0x2487)) return String(cp - 0x2473);
  if (isBetween(cp, 0x2488, 0x249b)) return String(cp - 0x2487);
  if (cp === 0x24ea || cp === 0x24ff || cp === 0x1f10b || cp === 0x1f10c || cp === 0x1f100) return "0";
  if (isBetween(cp, 0x1f101, 0x1f10a)) return String(cp - 0x1f101);
  if (cp === 0x1f51f) return "10";
  return null;
}

/** Enclosed letters: parenthesised, squared, negative circled, negative squared, circled. */
function enclosedLetter(cp: number): string | null {
  const letter = (offset: number) => String.fromCharCode(97 + offset);
  if (isBetween(cp, 0x249c, 0x24b5)) return letter(cp - 0x249c);
  if (isBetween(cp, 0x24b6, 0x24cf)) return letter(cp - 0x24b6);
  if (isBetween(cp, 0x24d0, 0x24e9)) return letter(cp - 0x24d0);
  if (isBetween(cp, 0x1f110, 0x1f129)) return letter(cp - 0x1f110);
  if (isBetween(cp, 0x1f130, 0x1f149)) return letter(cp - 0x1f130);
  if (isBetween(cp, 0x1f150, 0x1f169)) return letter(cp - 0x1f150);
  if (isBetween(cp, 0x1f170, 0x1f189)) return letter(cp - 0x1f170);
  return null;
}

function computeFold(cp: number): CharFold {
  const char = String.fromCodePoint(cp);
  const plain = (text: string, trick: FoldTrick | null = null): CharFold => ({ text, trick, mark: false });
  if (cp === 0x20e3) return { text: "", trick: "keycap", mark: true };
  if (isDefaultIgnorable(cp)) {
    const trick = isBidiControl(cp) ? "bidi" : isBetween(cp, 0xfe00, 0xfe0f) ? null : "zero_width";
    return { text: "", trick, mark: isBetween(cp, 0xfe00, 0xfe0f) };
  }
  if (isGeneralMark(cp)) return { text: "", trick: "combining_marks", mark: true };
  if (isArabicMark(cp) || isHebrewPoint(cp)) return { text: "", trick: null, mark: true };
  if (DECIMAL_DIGIT.test(char)) {
    const styled = isBetween(cp, 0x1d7ce, 0x1d7ff) || isBetween(cp, 0x1fbf0, 0x1fbf9);
    const trick = styled ? "styled_digits" : isBetween(cp, 0xff10, 0xff19) ? "fullwidth" : null;
    return plain(String(digitValue(cp)), trick);
  }
  const digit = enclosedDigit(cp);
  if (digit !== null) return plain(digit, "styled_digits");
  const letter = enclosedLetter(cp);
  if (letter !== null) return plain(letter, "styled_letters");
  const small = SMALL_CAPS.get(char);
  if (small !== undefined) return plain(small, "styled_letters");
  const punctuation = PUNCTUATION[char];
  if (punctuation !== undefined) return plain(punctuation);
  const stroked = STROKED[char];
  if (stroked !== undefined) return plain(stroked);
  const arabic = ARABIC[char];
  if (arabic !== undefined) return plain(arabic);

  const compatible = char.normalize("NFKC");
  let text = "";
  for (const piece of compatible) {
    const pieceCp = piece.codePointAt(0) ?? 0;
    if (isGeneralMark(pieceCp) || isArabicMark(pieceCp)) continue;
    const stroke = STROKED[piece] ?? PUNCTUATION[piece] ?? ARABIC[piece];
    if (stroke !== undefined) text += stroke;
    else if (LATIN_GREEK_CYRILLIC.test(piece)) {
      for (const part of piece.normalize("NFD")) if (!isGeneralMark(part.codePointAt(0) ?? 0)) text += part;
    } else text += piece;
  }
  text = text.toLowerCase().replace(/\u0307/g, "");
  let trick: FoldTrick | null = null;
  if (compatible !== char && /[a-z0-9@.]/.test(text)) {
    if (isBetween(cp, 0xff01, 0xff5e)) trick = /[a-z0-9@]/.test(text) ? "fullwidth" : null;
    else if (isBetween(cp, 0x1d400, 0x1d7ff) || isBetween(cp, 0x2100, 0x214f) || isBetween(cp, 0x1d2c, 0x1d6a))
      trick = "styled_letters";
    else if (isBetween(cp, 0x2070, 0x209c) || cp === 0xb2 || cp === 0xb3 || cp === 0xb9) trick = "styled_digits";
  }
  return { text, trick, mark: false };
}

const CACHE: (CharFold | undefined)[] = new Array(0x10000);
const ASTRAL = new Map<number, CharFold>();

/** How the code point folds: NFKC, any script's digits to 0-9, styled letters to plain, accents off, lower case. */
export function foldChar(cp: number): CharFold {
  if (cp < 0x10000) {
    const known = CACHE[cp];
    if (known !== undefined) return known;
    const made = computeFold(cp);
    CACHE[cp] = made;
    return made;
  }
  const known = ASTRAL.get(cp);
  if (known !== undefined) return known;
  const made = computeFold(cp);
  // Bounded: hostile text could otherwise fill memory with a million private-use entries.
  if (ASTRAL.size < 20_000) ASTRAL.set(cp, made);
  return made;
}
