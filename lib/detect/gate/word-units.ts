const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, unit) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) ? 1 : 0,
);

/**
 * Word units of folded text: letters and digits of any script, without punctuation, symbols and surrogates.
 * Combining vowel signs of Indic and Thai scripts count, because they are parts of words.
 */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return ASCII_WORD[unit] === 1;
  if (unit < 0xaa) return false;
  if (unit < 0x2000)
    return unit !== 0xd7 && unit !== 0xf7 && unit !== 0xb7 && unit !== 0xbf && unit !== 0xab && unit !== 0xbb;
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
