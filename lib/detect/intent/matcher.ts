import * as phrases from "@/lib/detect/intent/add-phrase";
import * as charClass from "@/lib/detect/intent/char-class";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import type { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";

// Local copies: an import read in the inner loop goes through a getter in some bundlers.
const { KIND_OF, SPACED, isProclitic, takesProclitics } = charClass;
const { ENDING, STEM } = phrases;

/** A phrase found in a normal text: indexes into its units. */
export type Hit = {
  start: number;
  /** End of what matched, and of the word it stands in (a stem matches the front of a word). */
  end: number;
  wordEnd: number;
  slot: number;
};

/** A stretch of the searched view. */
export type Stretch = { start: number; end: number };

/** Inside letters that were spaced out ("w h a t s a p p m e") words have no edges; short ones would be found everywhere. */
const SHORTEST_LOOSE = 4;
/** Hebrew begins here; scripts before it glue no words in front. */
const FIRST_PROCLITIC = 0x5d0;

/** Endings are short; without a limit a word of ten thousand letters would be walked again for each stem in it. */
const LONGEST_ENDING = 24;

/** Finds the phrases of a graph in texts. */
export class PhraseMatcher {
  constructor(private readonly graph: PhraseGraph) {}

  /**
   * Adds every phrase in the text to `hits`. `joined` are stretches of the searched view whose letters had been spaced
   * out. Linear: a phrase is at most some 60 units long.
   */
  scan(text: NormalText, hits: Hit[], joined: readonly Stretch[] = []): void {
    if (joined.length > 0) this.scanLoosely(text, hits, joined);
    const { units, length, starts, startCount } = text;
    let run = 0;
    for (let n = 0; n < startCount; n++) {
      const i = starts[n] as number;
      const unit = units[i] as number;
      if (joined.length === 0 && unit < FIRST_PROCLITIC) {
        this.walk(text, i, hits, false);
        continue;
      }
      // Letters that had been spaced out were walked already.
      const at = text.at[i] ?? 0;
      while (run < joined.length && (joined[run]?.end ?? 0) <= at) run++;
      if (run === joined.length || (joined[run]?.start ?? 0) > at) this.walk(text, i, hits, false);
      if (unit >= FIRST_PROCLITIC && KIND_OF[unit] === SPACED && takesProclitics(unit)) {
        for (let skip = i; skip < i + 3 && skip + 2 < length && isProclitic(units[skip] ?? 0); skip++) {
          this.walk(text, skip + 1, hits, false);
        }
      }
    }
  }

  /** From every letter inside the joined stretches: words have no edges there. */
  private scanLoosely(text: NormalText, hits: Hit[], joined: readonly Stretch[]): void {
    let run = 0;
    for (let i = 0; i < text.length; i++) {
      const at = text.at[i] ?? 0;
      while (run < joined.length && (joined[run]?.end ?? 0) <= at) run++;
      if (run === joined.length) return;
      if ((joined[run]?.start ?? 0) <= at && (KIND_OF[text.units[i] ?? 0] ?? 0) >= SPACED)
        this.walk(text, i, hits, true);
    }
  }

  private walk(text: NormalText, start: number, hits: Hit[], loose: boolean): void {
    this.walkFrom(text, start, 0, start, hits, loose);
  }

  /** Goes on from a node at `from`. Endings inside a phrase branch off; a phrase holds few of them. */
  private walkFrom(text: NormalText, start: number, node: number, from: number, hits: Hit[], loose: boolean): void {
    const { units, length } = text;
    const { graph } = this;
    for (let j = from; j < length; j++) {
      const unit = units[j] as number;
      node = graph.step(node, unit);
      if (node < 0) return;
      const inflected = graph.step(node, ENDING);
      if (inflected >= 0) {
        const farthest = Math.min(length, j + 1 + LONGEST_ENDING);
        let edge = j + 1;
        while (edge < farthest && KIND_OF[units[edge] as number] === SPACED) edge++;
        if (units[edge] === 32 && edge < length) this.walkFrom(text, start, inflected, edge, hits, loose);
      }
      const list = graph.listAt(node);
      if (list === 0) continue;
      const next = j + 1 < length ? (units[j + 1] ?? 32) : 32;
      const closed = KIND_OF[unit] !== SPACED || next === 32 || KIND_OF[next] !== SPACED;
      const last = list + graph.valueAt(list);
      for (let place = list + 1; place <= last; place++) {
        const value = graph.valueAt(place);
        if (!closed && value < STEM && !(loose && j + 1 - start >= SHORTEST_LOOSE)) continue;
        let wordEnd = j + 1;
        if (!closed && !loose) {
          const farthest = Math.min(length, wordEnd + LONGEST_ENDING);
          while (wordEnd < farthest && units[wordEnd] !== 32 && KIND_OF[units[wordEnd] ?? 32] === SPACED) wordEnd++;
        }
        hits.push({ start, end: j + 1, wordEnd, slot: value & (STEM - 1) });
      }
    }
  }
}

/** Longest look-back for a covering phrase; the longest phrases of the lexicons are shorter. */
const COVER_REACH = 64;

/** Drops hits inside a longer hit ("your number" inside "your number of pages"), idioms, and names that are topics. */
export function settleHits(hits: Hit[]): Hit[] {
  if (hits.length === 0) return hits;
  hits.sort((a, b) => a.start - b.start || b.wordEnd - a.wordEnd);
  const kept: Hit[] = [];
  let firstNear = 0;
  for (const hit of hits) {
    while (firstNear < kept.length && (kept[firstNear]?.start ?? 0) < hit.start - COVER_REACH) firstNear++;
    let covered = false;
    for (let i = kept.length - 1; i >= firstNear; i--) {
      const other = kept[i];
      if (other === undefined || other.wordEnd < hit.wordEnd) continue;
      if (
        other.wordEnd - other.start > hit.wordEnd - hit.start ||
        (other.slot === hit.slot && other.start === hit.start)
      ) {
        covered = true;
        if (hit.slot === SLOT_INDEX.pm && other.slot === SLOT_INDEX.trf)
          kept.push({ ...other, slot: SLOT_INDEX.payapp });
        if ((hit.slot === SLOT_INDEX.app || hit.slot === SLOT_INDEX.soc) && other.slot === SLOT_INDEX.tel)
          kept.push({ ...other, slot: SLOT_INDEX.telapp });
        break;
      }
    }
    if (!covered) kept.push(hit);
  }
  if (!kept.some((hit) => hit.slot === SLOT_INDEX.x || hit.slot === SLOT_INDEX.cmp)) return kept;
  const idioms = kept.filter((hit) => hit.slot === SLOT_INDEX.x);
  const settled = withoutTopics(kept).filter((hit) => hit.slot !== SLOT_INDEX.x && hit.slot !== SLOT_INDEX.cmp);
  if (idioms.length === 0) return settled;
  // "your Instagram" runs into "Instagram ads": the idiom is what was meant.
  let near = 0;
  return settled.filter((hit) => {
    if (!MEANS.has(hit.slot)) return true;
    while (near < idioms.length && (idioms[near]?.start ?? 0) < hit.start - COVER_REACH) near++;
    for (let i = near; i < idioms.length; i++) {
      const idiom = idioms[i];
      if (idiom === undefined || idiom.start >= hit.wordEnd) break;
      if (idiom.start > hit.start && idiom.wordEnd > hit.wordEnd) return false;
    }
    return true;
  });
}

const NAMES = new Set([
  SLOT_INDEX.app,
  SLOT_INDEX.appw,
  SLOT_INDEX.soc,
  SLOT_INDEX.pm,
  SLOT_INDEX.pmw,
  SLOT_INDEX.euph,
]);
/** "Your email campaign" is a topic too, but only with the noun behind it. */
const MEANS = new Set([SLOT_INDEX.yid, SLOT_INDEX.mid, SLOT_INDEX.cid, SLOT_INDEX.hintc, SLOT_INDEX.hintp]);
/** Room for "de", "para" or "for the" between the noun and the name. */
const TOPIC_REACH = 7;

/** "Telegram bot", "usuarios de PayPal": a name beside such a noun is a topic. The name's hit becomes one of work. */
function withoutTopics(hits: readonly Hit[]): readonly Hit[] {
  const nouns = hits.filter((hit) => hit.slot === SLOT_INDEX.cmp);
  if (nouns.length === 0) return hits;
  let near = 0;
  return hits.map((hit) => {
    const isName = NAMES.has(hit.slot);
    if (!isName && !MEANS.has(hit.slot)) return hit;
    while (near < nouns.length && (nouns[near]?.start ?? 0) < hit.start - COVER_REACH) near++;
    for (let i = near; i < nouns.length; i++) {
      const noun = nouns[i];
      if (noun === undefined || noun.start > hit.wordEnd + 1) break;
      const topic =
        noun.start >= hit.end ? noun.start - hit.wordEnd <= 1 : isName && hit.start - noun.wordEnd <= TOPIC_REACH;
      if (topic) return { ...hit, slot: SLOT_INDEX.work };
    }
    return hit;
  });
}
