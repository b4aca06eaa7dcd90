import { compiled, VOCABULARY } from "@/lib/detect/intent/compiled";
import type { Numbers } from "@/lib/detect/intent/packed";

/**
 * Latin-script words that tell a language: an open-addressing table from the word's hash to the languages that use it, as
 * places in `LANGUAGES`.
 * Two words of one hash count as one, which at 32 bits costs a vote in a million words.
 */
export type Vocabulary = {
  hashes: Int32Array;
  /** By slot: where in `langs` the word's languages begin, and how many there are. */
  from: Int32Array;
  count: Uint8Array;
  langs: Uint8Array;
};
let made: Vocabulary | null = null;
export const TABLE_SIZE = 1 << 16;

export const hashStep = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/** The slot of a table where a hash stands, or would stand. */
export function slotFor(table: Int32Array, hash: number): number {
  let slot = (hash >>> 12) & (TABLE_SIZE - 1);
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & (TABLE_SIZE - 1);
  return slot;
}

/** The words of the lexicons with their languages. Throws when the lexicons were not compiled. */
export function vocabulary(): Vocabulary {
  made ??= vocabularyFrom(compiled(VOCABULARY));
  return made;
}

/** What `vocabularyFrom` makes the same vocabulary of. */
export const numbersOf = ({ hashes, from, count, langs }: Vocabulary): Numbers[] => [hashes, from, count, langs];

/** Throws when the numbers are not those of a vocabulary. */
export function vocabularyFrom([hashes, from, count, langs, ...more]: readonly Numbers[]): Vocabulary {
  if (
    !(hashes instanceof Int32Array && from instanceof Int32Array && hashes.length === TABLE_SIZE) ||
    !(count instanceof Uint8Array && langs instanceof Uint8Array) ||
    more.length > 0
  )
    throw new Error("compiled lexicon: these are not the numbers of a vocabulary; build the desk again");
  return { hashes, from, count, langs };
}

/** Whether a word of Latin letters stands in any lexicon, of whatever language. */
export function isKnownWord(word: string): boolean {
  const { hashes } = vocabulary();
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hashes[slotFor(hashes, hash)] === hash;
}
