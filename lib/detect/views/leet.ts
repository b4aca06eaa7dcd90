/**
 * Letters that digits and symbols stand for, in a space where i and l are one letter (1, !, | read as both). Both the
 * lexicon and the text are brought here, so that one look-up covers every reading. For words only, never for numbers.
 */
const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  $: "s",
  "€": "e",
  "£": "e",
  "@": "a",
  "!": "i",
  "|": "i",
  "¥": "y",
  "¢": "c",
  "+": "t",
  "*": "*",
  l: "i",
  "§": "s",
  ß: "b",
};

const TABLE = new Map(Object.entries(LEET).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));

/** The letter a unit stands for in leet space; the unit itself when it stands for none. */
export const leetUnit = (unit: number): number => TABLE.get(unit) ?? unit;

/** The key under which a word and its leet spellings meet; same length as the input. */
export function leetKey(folded: string): string {
  let key = "";
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    key += String.fromCharCode(TABLE.get(unit) ?? unit);
  }
  return key;
}
