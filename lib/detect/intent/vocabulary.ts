import { compiled, VOCABULARY } from "@/lib/detect/intent/compiled";
import type { Numbers } from "@/lib/detect/intent/packed";

/**
 * Latin-script words that tell a language: an open-addressing table from the word's hash to the languages that use it, as
 * places in `LANGUAGES`.
 * Two words of one hash count as one, which at 32 bits costs a vote in a million words.
 */
export type Vocabulary = {
  /** By slot two numbers: the hash, and where in `langs` the word's languages begin, times 256, with how many there are. */
  slots: Int32Array;
  langs: Uint8Array;
};
let made: Vocabulary | null = null;
export const TABLE_SIZE = 1 << 16;

export const hashStep = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/** The slot where a hash stands, or would stand. */
export function slotFor(slots: Int32Array, hash: number): number {
  let slot = (hash >>> 12) & (TABLE_SIZE - 1);
  while (slots[2 * slot] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & (TABLE_SIZE - 1);
  return slot;
}

/** What a word's slot says of its languages; 0 for a word of no lexicon. */
export const usersOf = (slots: Int32Array, hash: number) => slots[2 * slotFor(slots, hash) + 1] as number;

/** The words of the lexicons with their languages. Throws when the lexicons were not compiled. */
export function vocabulary(): Vocabulary {
  made ??= vocabularyFrom(compiled(VOCABULARY));
  return made;
}

/** What `vocabularyFrom` makes the same vocabulary of. */
export const numbersOf = ({ slots, langs }: Vocabulary): Numbers[] => [slots, langs];

/** Throws when the numbers are not those of a vocabulary. */
export function vocabularyFrom([slots, langs, ...more]: readonly Numbers[]): Vocabulary {
  if (
    !(slots instanceof Int32Array && slots.length === 2 * TABLE_SIZE && langs instanceof Uint8Array) ||
    more.length > 0
  )
    throw new Error("compiled lexicon: these are not the numbers of a vocabulary; build the desk again");
  return { slots, langs };
}

/** Whether a word of Latin letters stands in any lexicon, of whatever language. */
export function isKnownWord(word: string): boolean {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return usersOf(vocabulary().slots, hash) > 0;
}
