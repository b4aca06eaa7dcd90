/**
 * Signs among the letters: the quotation marks and signs of Latin, and stops, commas and question marks of other scripts. Thai and
 * Hebrew signs of abbreviation are parts of words, and so are the marks that Armenian sets on a vowel.
 */
const PUNCTUATION = new Set([
  0xab,
  0xb7,
  0xbb,
  0xbf,
  0xd7,
  0xf7,
  0x37e,
  0x387,
  0x55a,
  0x55d,
  0x55f,
  0x589,
  0x58a,
  0x5be,
  0x5c0,
  0x5c3,
  0x5c6,
  0x60c,
  0x60d,
  0x61b,
  0x6d4,
  0x964,
  0x965,
  0x970,
  0xdf4,
  0xe4f,
  0xe5a,
  0xe5b,
  0x10fb,
  0x166e,
  ...between(0x61d, 0x61f),
  ...between(0x66a, 0x66d),
  ...between(0x700, 0x70d),
  ...between(0xf04, 0xf14),
  ...between(0x104a, 0x104f),
  ...between(0x1360, 0x1368),
  ...between(0x17d4, 0x17d6),
  ...between(0x17d8, 0x17da),
  ...between(0x1800, 0x180a),
]);

function between(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** One for word units, up to where punctuation and symbols of all scripts begin: most letters are told by one read. */
const BELOW_SYMBOLS = Uint8Array.from({ length: 0x2000 }, (_, unit) => {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) ? 1 : 0;
  return unit < 0xaa || PUNCTUATION.has(unit) ? 0 : 1;
});

/**
 * Word units of folded text: letters and digits of any script, without punctuation, symbols and surrogates.
 * Combining vowel signs of Indic and Thai scripts count, because they are parts of words.
 */
export function isWordUnit(unit: number): boolean {
  if (unit < BELOW_SYMBOLS.length) return BELOW_SYMBOLS[unit] === 1;
  if (unit >= 0x2c00 && unit < 0x2e00) return true;
  if (unit >= 0x3041 && unit < 0xd800) return unit !== 0x30fb;
  return unit === 0x3005 || unit === 0x3006 || unit === 0x3007 || (unit >= 0xf900 && unit < 0xfb00);
}

export const isDigit = (unit: number) => unit >= 48 && unit <= 57;
export const isAsciiLetter = (unit: number) => unit >= 97 && unit <= 122;

/** Scripts written without spaces, where a word has no boundary to look for: Thai, Lao, Khmer, Burmese, kana, Han, Hangul. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0xe00 && unit <= 0xeff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3005 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

export const isArabicOrHebrew = (unit: number) => unit >= 0x590 && unit <= 0x6ff;
