/**
 * "00四2", "칠2사8": a numeral that is glued to figures needs no other beside it. Behind a figure alone a Korean one may be a day
 * or a number of things ("5일").
 */
const GLUED = /\d[零〇一二三四五六七八九幺]|[零〇一二三四五六七八九幺공]\d|\d[공영일이삼사오육칠팔구](?=\d)/g;

export const holdsGluedNumeral = (text: string): boolean => countGluedNumerals(text, 1) > 0;

/** How many numerals of Han or Hangul are glued to figures, up to `most`. */
export function countGluedNumerals(text: string, most: number): number {
  GLUED.lastIndex = 0;
  let count = 0;
  while (count < most && GLUED.exec(text) !== null) count++;
  return count;
}
