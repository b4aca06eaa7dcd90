import { indexOf, LANGUAGES } from "@/lib/detect/intent/languages";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import { HASH_START, hashStep, slotFor, TABLE_SIZE, type Vocabulary } from "@/lib/detect/intent/vocabulary";
import { foldPhrase } from "@/lib/detect/views/fold";

/** Letters of other scripts tell their language by themselves; folding them with the rest took half of the time. */
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\uffff]+/g;
/** Bits for the languages of a word: as many as there may be, in whole numbers of 32. */
const MASKS = Math.ceil(LANGUAGES.length / 32);

/** Reads every word of the lexicons, which takes the tenth part of a second. */
export function gatherVocabulary(): Vocabulary {
  const slots = new Int32Array(2 * TABLE_SIZE);
  const users = new Int32Array(TABLE_SIZE * MASKS);
  // An everyday word of one language ("the") is a chance look-alike in another ("thẻ"): only its own get the vote.
  const everyday = new Uint8Array(TABLE_SIZE);
  let used = 0;
  const add = (hash: number, index: number, isEveryday: boolean) => {
    const slot = slotFor(slots, hash);
    if (slots[2 * slot] === 0) {
      slots[2 * slot] = hash;
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
  const langs: number[] = [];
  for (let slot = 0; slot < TABLE_SIZE; slot++) {
    if (slots[2 * slot] === 0) continue;
    const from = langs.length;
    for (let index = 0; index < LANGUAGES.length; index++)
      if (((users[slot * MASKS + (index >>> 5)] as number) & (1 << (index & 31))) !== 0) langs.push(index);
    slots[2 * slot + 1] = (from << 8) | (langs.length - from);
  }
  return { slots, langs: Uint8Array.from(langs) };
}
