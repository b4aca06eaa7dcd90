import { DIGIT, KIND_OF, SPACED, UNSPACED } from "@/lib/detect/intent/char-class";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { LONGEST_STRETCH, type Stretch } from "@/lib/detect/vote/stretches";

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
/** A second hash of the same letters, by another prime. */
const check = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x27d4eb2f);

function bucket(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}

/** A part of an address: glued to an at sign, a slash, an underscore, or a link's question and equals signs. */
function isGlue(unit: number): boolean {
  return unit === 64 || unit === 47 || unit === 95 || unit === 61;
}

/** Features: their buckets, and the units of the text that each was made of. */
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

const ROOM = 1 << 11;

/** Numbers of one stretch, each told once. A short stretch uses the front of the table, which stays near. */
class Distinct {
  /** By slot the number, and the round that it was added in. */
  private readonly slots = new Int32Array(2 * ROOM);
  private round = 0;
  private last = ROOM - 1;

  /** Empties it for `most` numbers, of which it has room for a thousand. */
  clear(most: number): void {
    if (this.round === 0x7fffffff) {
      this.slots.fill(0);
      this.round = 0;
    }
    this.round++;
    let room = 64;
    while (room < 2 * most && room < ROOM) room *= 2;
    this.last = room - 1;
  }

  /** True when `key` was not added since `clear`. */
  add(key: number): boolean {
    const { slots, round, last } = this;
    let slot = (key ^ (key >>> 15)) & last;
    while (slots[2 * slot + 1] === round) {
      if (slots[2 * slot] === key) return false;
      slot = (slot + 1) & last;
    }
    slots[2 * slot] = key;
    slots[2 * slot + 1] = round;
    return true;
  }
}

const EXAMPLE = [...new TextEncoder().encode("example")];

/**
 * One stretch as the word model reads it: its distinct words, and the features of their order. A word counts once, however
 * often it stands there, and so does a pair; what a word adds is the same in every text, so that it can be known by heart.
 */
export class StretchReader {
  /** Distinct words; values (addresses and numbers) are none. */
  count = 0;
  readonly from = new Int32Array(LONGEST_STRETCH);
  readonly to = new Int32Array(LONGEST_STRETCH);
  /** Two hashes of each word, which together stand for its letters. */
  readonly hashes = new Int32Array(LONGEST_STRETCH);
  readonly checks = new Int32Array(LONGEST_STRETCH);
  /** Pairs of words, the question, the slots alone and in pairs. */
  readonly order = new FeatureList();
  private readonly words = new Distinct();
  private readonly pairs = new Distinct();

  /** Reads `stretch` in place of what was read before. `source` is the view `text.at` points into. Linear. */
  read(text: NormalText, source: string, { start, end, slots, question }: Stretch): void {
    const { units } = text;
    this.count = 0;
    this.order.count = 0;
    this.words.clear(end - start);
    this.pairs.clear(2 * (end - start) + (slots.length * (slots.length + 1)) / 2 + 1);
    let last = 0;
    let lastAt = start;
    let beforeLast = 0;
    let beforeAt = start;
    let at = start;
    while (at < end) {
      const kind = KIND_OF[units[at] as number] as number;
      if (kind < SPACED) {
        at++;
        continue;
      }
      const from = at;
      let hash = WORD;
      let second = kind;
      let holdsDigit = false;
      while (at < end) {
        const unit = units[at] as number;
        const own = KIND_OF[unit] as number;
        if (own < SPACED || (own === UNSPACED) !== (kind === UNSPACED)) break;
        if (own === DIGIT) holdsDigit = true;
        hash = step(hash, unit);
        second = check(second, unit);
        at++;
      }
      const isValue = holdsDigit || isPartOfAddress(text, source, from, at);
      if (!isValue && this.words.add(hash)) {
        const place = this.count++;
        this.from[place] = from;
        this.to[place] = at;
        this.hashes[place] = hash;
        this.checks[place] = second;
      }
      const word = isValue ? VALUE : hash;
      // The parts of one address or number count as one, however it is written.
      if (isValue ? last === VALUE : kind === UNSPACED) continue;
      if (last !== 0) this.addOnce(step(step(PAIR, last), word), lastAt, at);
      if (beforeLast !== 0) this.addOnce(step(step(SKIP, beforeLast), word), beforeAt, at);
      beforeLast = last;
      beforeAt = lastAt;
      last = word;
      lastAt = from;
    }
    if (question) this.addOnce(QUESTION, end, end);
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] ?? 0;
      this.addOnce(step(SLOT, slot), end, end);
      for (let j = 0; j < i; j++) this.addOnce(step(step(SLOTS, slots[j] ?? 0), slot), end, end);
    }
  }

  private addOnce(hash: number, from: number, to: number): void {
    const own = bucket(hash);
    if (this.pairs.add(own)) this.order.add(own, from, to);
  }
}

/** Adds the features of one word: itself and the runs of letters in it. They follow from its letters alone. */
export function addWord(text: NormalText, from: number, to: number, list: FeatureList): void {
  const { units } = text;
  if (KIND_OF[units[from] as number] === UNSPACED) {
    addUnspacedRuns(units, from, to, list);
    return;
  }
  let hash = WORD;
  for (let at = from; at < to; at++) hash = step(hash, units[at] as number);
  list.add(bucket(hash), from, to);
  addRuns(units, from, Math.min(to, from + LONGEST_WORD), list);
}

/** All features of a stretch, in place of what `list` held. */
export function listFeatures(text: NormalText, source: string, stretch: Stretch, list: FeatureList): void {
  READER.read(text, source, stretch);
  const { count, from, to, order } = READER;
  list.count = 0;
  for (let i = 0; i < count; i++) addWord(text, from[i] as number, to[i] as number, list);
  for (let i = 0; i < order.count; i++)
    list.add(order.buckets[i] as number, order.from[i] as number, order.to[i] as number);
}
// Safe to share: what it read is listed before it reads again.
const READER = new StretchReader();

function addRuns(units: Uint16Array, from: number, to: number, list: FeatureList): void {
  // The word with a space at either end, so that its beginning and end are told from its middle.
  for (let start = from - 1; start <= to - SHORTEST_RUN + 1; start++) {
    let hash = RUN;
    for (let at = start; at < start + LONGEST_RUN && at <= to; at++) {
      hash = step(hash, at < from || at >= to ? 32 : (units[at] as number));
      if (at - start + 1 >= SHORTEST_RUN) list.add(bucket(hash), Math.max(from, start), Math.min(to, at + 1));
    }
  }
}

function addUnspacedRuns(units: Uint16Array, from: number, to: number, list: FeatureList): void {
  for (let start = from; start < to; start++) {
    let hash = RUN;
    for (let at = start; at < start + LONGEST_UNSPACED_RUN && at < to; at++) {
      hash = step(hash, units[at] as number);
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
  // The scheme of a link: it stands in most asks to look at one, and says nothing of them.
  if (after === 58 && source.startsWith("//", past + 1)) return true;
  if (before === 46 && first > 1 && source.charCodeAt(first - 2) > 46) return true;
  if (after === 46 && past + 1 < source.length && source.charCodeAt(past + 1) > 64) return true;
  // The reserved name of every made-up address is no word of any language here.
  return to - from === EXAMPLE.length && EXAMPLE.every((unit, index) => text.units[from + index] === unit);
}
