import { compiled, VOCABULARY } from "@/lib/detect/intent/compiled";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import type { Numbers } from "@/lib/detect/intent/packed";
import { foldPhrase } from "@/lib/detect/views/fold";

/** The languages that have a lexicon; brand names are of none. */
export const LANGUAGES: readonly string[] = [...new Set(LEXICONS.map(({ lang }) => lang))].filter(
  (lang) => lang !== "any",
);
export const indexOf: ReadonlyMap<string, number> = new Map(LANGUAGES.map((lang, index) => [lang, index]));

/**
 * Latin-script words that tell a language: an open-addressing table from the word's hash to the languages that use it.
 * Two words of one hash count as one, which at 32 bits costs a vote in a million words.
 */
type Vocabulary = {
  hashes: Int32Array;
  /** By slot: where in `langs` the word's languages begin, and how many there are. */
  from: Int32Array;
  count: Uint8Array;
  langs: Uint8Array;
};
let made: Vocabulary | null = null;
const TABLE_SIZE = 1 << 16;

export const hashStep = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/** The slot of a table where a hash stands, or would stand. */
export function slotFor(table: Int32Array, hash: number): number {
  let slot = (hash >>> 12) & (TABLE_SIZE - 1);
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & (TABLE_SIZE - 1);
  return slot;
}

/** Letters of other scripts tell their language by themselves; folding them with the rest took half of the time. */
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\uffff]+/g;
/** Bits for the languages of a word: as many as there may be, in whole numbers of 32. */
const MASKS = Math.ceil(LANGUAGES.length / 32);

/** The words of the lexicons with their languages, read or gathered once. */
export function vocabulary(): Vocabulary {
  if (made === null) {
    const numbers = compiled(VOCABULARY);
    made = numbers === null ? gatherVocabulary() : vocabularyFrom(numbers);
  }
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

/** Reads every word of the lexicons, which takes the tenth part of a second. */
export function gatherVocabulary(): Vocabulary {
  const hashes = new Int32Array(TABLE_SIZE);
  const users = new Int32Array(TABLE_SIZE * MASKS);
  // An everyday word of one language ("the") is a chance look-alike in another ("thẻ"): only its own get the vote.
  const everyday = new Uint8Array(TABLE_SIZE);
  let used = 0;
  const add = (hash: number, index: number, isEveryday: boolean) => {
    const slot = slotFor(hashes, hash);
    if (hashes[slot] === 0) {
      hashes[slot] = hash;
      // A full table would be searched without end.
      if (++used > TABLE_SIZE * 0.7) throw new Error("language vocabulary: the table is too small for the lexicons");
    }
    if (isEveryday) everyday[slot] = 1;
    else if (everyday[slot] === 1) return;
    const place = slot * MASKS + (index >>> 5);
    users[place] = (users[place] as number) | (1 << (index & 31));
  };
  const collect = (list: string, index: number, isEveryday: boolean) => {
    const folded = foldPhrase(list.replace(NOT_LATIN, " "));
    const shortest = isEveryday ? 1 : 2;
    let hash = HASH_START;
    let length = 0;
    for (let at = 0; at <= folded.length; at++) {
      const unit = at < folded.length ? folded.charCodeAt(at) : 32;
      if (unit >= 97 && unit <= 122) {
        hash = hashStep(hash, unit);
        length++;
        continue;
      }
      if (length >= shortest) add(hash, index, isEveryday);
      hash = HASH_START;
      length = 0;
    }
  };
  for (const isEveryday of [true, false]) {
    for (const lexicon of LEXICONS) {
      const index = indexOf.get(lexicon.lang);
      if (index === undefined) continue;
      for (const [slot, list] of Object.entries(lexicon.words)) {
        if ((slot === "lang") === isEveryday) collect(list, index, isEveryday);
      }
    }
  }
  const from = new Int32Array(TABLE_SIZE);
  const count = new Uint8Array(TABLE_SIZE);
  const langs: number[] = [];
  for (let slot = 0; slot < TABLE_SIZE; slot++) {
    if (hashes[slot] === 0) continue;
    from[slot] = langs.length;
    for (let index = 0; index < LANGUAGES.length; index++)
      if (((users[slot * MASKS + (index >>> 5)] as number) & (1 << (index & 31))) !== 0) langs.push(index);
    count[slot] = langs.length - (from[slot] as number);
  }
  return { hashes, from, count, langs: Uint8Array.from(langs) };
}

/** Whether a word of Latin letters stands in any lexicon, of whatever language. */
export function isKnownWord(word: string): boolean {
  const { hashes } = vocabulary();
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hashes[slotFor(hashes, hash)] === hash;
}
