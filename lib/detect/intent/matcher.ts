import {
  IGNORED,
  isProclitic,
  KIND_OF,
  LETTER_OF,
  QUOTE,
  SPACED,
  takesProclitics,
  UNSPACED,
} from "@/lib/detect/intent/char-class";
import { expandPhrases } from "@/lib/detect/intent/lexicon/expand";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { type Lexicon, SLOT_INDEX, type Slot } from "@/lib/detect/intent/slots";
import { PhraseTrie } from "@/lib/detect/intent/trie";
import { foldPhrase } from "@/lib/detect/views/fold";

/** A phrase found in a normal text: indexes into its units. */
export type Hit = {
  start: number;
  /** End of what matched, and of the word it stands in (a stem matches the front of a word). */
  end: number;
  wordEnd: number;
  slot: number;
  lang: number;
};

export type Scan = {
  hits: Hit[];
  /** How much speaks for each language, by index in `PhraseMatcher.langs`. */
  votes: Float64Array;
};

const LONGEST_PHRASE = 60;
const LANG_SLOT = SLOT_INDEX.lang;
/** Two letters say little about the language, ten say much. */
const voteOf = (length: number) => Math.min(2, 0.1 + 0.12 * length);

/** All lexicons in one search structure. Building takes tens of milliseconds: keep one. */
export class PhraseMatcher {
  readonly langs: readonly string[];
  private readonly trie = new PhraseTrie(1 << 16);
  private readonly slots: number[] = [];
  private readonly langOf: number[] = [];
  private readonly stems: boolean[] = [];
  private readonly scratch = new Uint16Array(LONGEST_PHRASE + 2);
  readonly phraseCount: number;

  /** Throws when a phrase is malformed or empty after folding. */
  constructor(lexicons: readonly Lexicon[]) {
    const langs = [...new Set(lexicons.map((lexicon) => lexicon.lang))];
    this.langs = langs;
    for (const lexicon of lexicons) {
      const lang = langs.indexOf(lexicon.lang);
      for (const [slot, list] of Object.entries(lexicon.words) as [Slot, string][]) {
        for (const phrase of expandPhrases(foldPhrase(list))) this.add(phrase, SLOT_INDEX[slot], lang, lexicon.lang);
      }
    }
    this.phraseCount = this.slots.length;
  }

  private add(phrase: string, slot: number, lang: number, name: string): void {
    const stem = phrase.endsWith("*");
    const length = this.normalise(phrase);
    if (length === 0) throw new Error(`lexicon ${name}: nothing left of "${phrase}" once folded`);
    this.trie.add(this.scratch, length, this.slots.length);
    this.slots.push(slot);
    this.langOf.push(lang);
    this.stems.push(stem);
  }

  /** As `normalText`, without its notes: tens of thousands of phrases pass here before the first message is read. */
  private normalise(phrase: string): number {
    let length = 0;
    let space = false;
    let unspacedBefore = false;
    for (let i = 0; i < phrase.length && length < LONGEST_PHRASE; i++) {
      const unit = phrase.charCodeAt(i);
      const kind = KIND_OF[unit] ?? 0;
      if (kind === IGNORED) continue;
      if (kind <= QUOTE) {
        space = true;
        continue;
      }
      const unspaced = kind === UNSPACED;
      if (space && length > 0 && !(unspaced && unspacedBefore)) this.scratch[length++] = 32;
      space = false;
      unspacedBefore = unspaced;
      this.scratch[length++] = LETTER_OF[unit] ?? unit;
    }
    return length;
  }

  /** Every phrase in the text, and what they say about its language. Linear: a phrase is at most some 60 units long. */
  scan(text: NormalText): Scan {
    const { units, length } = text;
    const hits: Hit[] = [];
    const votes = new Float64Array(this.langs.length);
    let before = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i] ?? 0;
      const kind = unit === 32 ? 0 : (KIND_OF[unit] ?? 0);
      const wordStart = kind === SPACED && before !== SPACED;
      before = kind;
      if (kind < SPACED) continue;
      if (kind !== UNSPACED && !wordStart && kind === SPACED) continue;
      this.walk(text, i, hits, votes);
      if (wordStart && takesProclitics(unit)) {
        for (let skip = i; skip < i + 3 && skip + 2 < length && isProclitic(units[skip] ?? 0); skip++) {
          this.walk(text, skip + 1, hits, votes);
        }
      }
    }
    return { hits, votes };
  }

  private walk(text: NormalText, start: number, hits: Hit[], votes: Float64Array): void {
    const { units, length } = text;
    const trie = this.trie;
    let node = 0;
    for (let j = start; j < length; j++) {
      node = trie.step(node, units[j] ?? 0);
      if (node < 0) return;
      let entry = trie.firstEntry(node);
      if (entry < 0) continue;
      const next = j + 1 < length ? (units[j + 1] ?? 32) : 32;
      const last = KIND_OF[units[j] ?? 32];
      const closed = last !== SPACED || next === 32 || KIND_OF[next] !== SPACED;
      for (; entry >= 0; entry = trie.nextEntry(entry)) {
        const pattern = trie.valueOf(entry);
        if (!closed && !this.stems[pattern]) continue;
        const slot = this.slots[pattern] ?? 0;
        const lang = this.langOf[pattern] ?? 0;
        if (slot === LANG_SLOT) {
          votes[lang] = (votes[lang] ?? 0) + 1;
          continue;
        }
        votes[lang] = (votes[lang] ?? 0) + voteOf(j + 1 - start);
        let wordEnd = j + 1;
        if (!closed)
          while (wordEnd < length && units[wordEnd] !== 32 && KIND_OF[units[wordEnd] ?? 32] === SPACED) wordEnd++;
        hits.push({ start, end: j + 1, wordEnd, slot, lang });
      }
    }
  }
}

/** Longest look-back for a covering phrase; the longest phrases of the lexicons are shorter. */
const COVER_REACH = 64;

/**
 * Drops what another reading explains better: hits of languages the text is not in, and hits inside a longer hit
 * ("your number" inside "your number of pages").
 */
export function settleHits(hits: readonly Hit[], active: readonly boolean[]): Hit[] {
  const alive = hits.filter((hit) => active[hit.lang]);
  alive.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  let firstNear = 0;
  for (const hit of alive) {
    while (firstNear < kept.length && (kept[firstNear]?.start ?? 0) < hit.start - COVER_REACH) firstNear++;
    let covered = false;
    for (let i = kept.length - 1; i >= firstNear; i--) {
      const other = kept[i];
      if (other === undefined || other.end < hit.end) continue;
      if (other.end - other.start > hit.end - hit.start) {
        covered = true;
        break;
      }
      if (other.slot === hit.slot && other.start === hit.start && other.end === hit.end) {
        covered = true;
        break;
      }
    }
    if (!covered) kept.push(hit);
  }
  return kept.filter((hit) => hit.slot !== SLOT_INDEX.x);
}
