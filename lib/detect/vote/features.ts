import { DIGIT, KIND_OF, SPACED, UNSPACED } from "@/lib/detect/intent/char-class";
import type { NormalText } from "@/lib/detect/intent/normal-text";

/**
 * Buckets that features are hashed into; part of the model's format. Three in four are free: where they are full, the
 * letters of words never seen share the weights of learnt ones, and titles and technical prose are marked.
 */
export const BUCKETS = 1 << 18;

/** Shortest and longest run of letters inside a word that is a feature of its own: they carry inflection and misspelling. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** In scripts without word spaces a run of letters is what a word is elsewhere. */
const LONGEST_UNSPACED_RUN = 4;
/** A word is read this far; nothing worth a vote is longer, and hostile texts are. */
const LONGEST_WORD = 24;

/** Salts that keep a word, a pair and a run of the same letters apart. */
const WORD = 0x2f0b4a17;
const PAIR = 0x51ed270b;
const SKIP = 0x1b873593;
const RUN = 0x3c6ef372;
const SLOT = 0x6a09e667;
const SLOTS = 0x510e527f;
const QUESTION = 0x1f83d9ab;

/** What stands for an address or a number: which one it is must not be learnt. */
const VALUE = 0x5be0cd19;

const step = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

function bucket(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}

/** A part of an address: glued to an at sign, a slash, an underscore, or a link's question and equals signs. */
function isGlue(unit: number): boolean {
  return unit === 64 || unit === 47 || unit === 95 || unit === 61;
}

/**
 * The features of one stretch: their buckets, and the units of the text that each was made of. A list that is read after
 * it is written, instead of a visitor told of each: the table of weights is larger than the processor's near memory, and
 * only a plain loop over buckets lets it fetch the next while it adds up the last.
 */
export class FeatureList {
  count = 0;
  buckets = new Int32Array(1024);
  from = new Int32Array(1024);
  to = new Int32Array(1024);

  add(bucket: number, from: number, to: number): void {
    const { count } = this;
    if (count === this.buckets.length) this.grow();
    this.buckets[count] = bucket;
    this.from[count] = from;
    this.to[count] = to;
    this.count = count + 1;
  }

  private grow(): void {
    const longer = (list: Int32Array) => {
      const grown = new Int32Array(list.length * 2);
      grown.set(list);
      return grown;
    };
    this.buckets = longer(this.buckets);
    this.from = longer(this.from);
    this.to = longer(this.to);
  }
}

const EXAMPLE = [...new TextEncoder().encode("example")];

/**
 * The features of `[start, end)` of a text: words, pairs of words, runs of letters inside words, and the slots that the
 * lexicons filled there, alone and in pairs; in place of what `list` held. `source` is the view `text.at` points into.
 * Linear in the stretch.
 */
export function listFeatures(
  text: NormalText,
  source: string,
  start: number,
  end: number,
  slots: readonly number[],
  question: boolean,
  list: FeatureList,
): void {
  const { units } = text;
  list.count = 0;
  let last = 0;
  let lastAt = start;
  let beforeLast = 0;
  let beforeAt = start;
  let at = start;
  while (at < end) {
    const kind = KIND_OF[units[at] ?? 32] ?? 0;
    if (kind < SPACED) {
      at++;
      continue;
    }
    const from = at;
    let hash = WORD;
    let holdsDigit = false;
    while (at < end) {
      const unit = units[at] ?? 32;
      const own = KIND_OF[unit] ?? 0;
      if (own < SPACED || (own === UNSPACED) !== (kind === UNSPACED)) break;
      if (own === DIGIT) holdsDigit = true;
      hash = step(hash, unit);
      at++;
    }
    const word = holdsDigit || isPartOfAddress(text, source, from, at) ? VALUE : hash;
    if (word !== VALUE) {
      if (kind === UNSPACED) unspacedRuns(text, from, at, list);
      else {
        list.add(bucket(hash), from, at);
        runs(text, from, Math.min(at, from + LONGEST_WORD), list);
      }
    }
    // The parts of one address or number count as one, however it is written.
    if ((kind !== UNSPACED || word === VALUE) && (word !== VALUE || last !== VALUE)) {
      if (last !== 0) list.add(bucket(step(step(PAIR, last), word)), lastAt, at);
      if (beforeLast !== 0) list.add(bucket(step(step(SKIP, beforeLast), word)), beforeAt, at);
      beforeLast = last;
      beforeAt = lastAt;
      last = word;
      lastAt = from;
    }
  }
  if (question) list.add(bucket(QUESTION), end, end);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] ?? 0;
    list.add(bucket(step(SLOT, slot)), end, end);
    for (let j = 0; j < i; j++) list.add(bucket(step(step(SLOTS, slots[j] ?? 0), slot)), end, end);
  }
}

function runs({ units }: NormalText, from: number, to: number, list: FeatureList): void {
  // The word with a space at either end, so that its beginning and end are told from its middle.
  for (let start = from - 1; start <= to - SHORTEST_RUN + 1; start++) {
    let hash = RUN;
    for (let at = start; at < start + LONGEST_RUN && at <= to; at++) {
      hash = step(hash, at < from || at >= to ? 32 : (units[at] ?? 32));
      if (at - start + 1 >= SHORTEST_RUN) list.add(bucket(hash), Math.max(from, start), Math.min(to, at + 1));
    }
  }
}

function unspacedRuns({ units }: NormalText, from: number, to: number, list: FeatureList): void {
  for (let start = from; start < to; start++) {
    let hash = RUN;
    for (let at = start; at < start + LONGEST_UNSPACED_RUN && at < to; at++) {
      hash = step(hash, units[at] ?? 32);
      list.add(bucket(hash), start, at + 1);
    }
  }
}

function isPartOfAddress(text: NormalText, source: string, from: number, to: number): boolean {
  const first = text.at[from] ?? 0;
  const past = (text.at[to - 1] ?? 0) + 1;
  const before = first > 0 ? source.charCodeAt(first - 1) : 32;
  const after = past < source.length ? source.charCodeAt(past) : 32;
  if (isGlue(before) || isGlue(after)) return true;
  if (before === 46 && first > 1 && source.charCodeAt(first - 2) > 46) return true;
  if (after === 46 && past + 1 < source.length && source.charCodeAt(past + 1) > 64) return true;
  // The reserved name of every made-up address is no word of any language here.
  return to - from === EXAMPLE.length && EXAMPLE.every((unit, index) => text.units[from + index] === unit);
}
