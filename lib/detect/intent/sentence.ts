import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX, type Slot } from "@/lib/detect/intent/slots";

/** A sentence with more hits is cut: the search for neighbours is quadratic in them. */
export const MOST_HITS = 40;
/** Rules see no further than this many letters of one sentence. */
const LONGEST_SENTENCE = 400;
/** Which slots stand somewhere, a bit each. */
export type Mask = readonly [number, number, number];

export const maskOf = (slots: readonly Slot[]): Mask => {
  const mask: [number, number, number] = [0, 0, 0];
  for (const slot of slots) mask[(SLOT_INDEX[slot] >> 5) as 0 | 1 | 2] |= 1 << (SLOT_INDEX[slot] & 31);
  return mask;
};

const EXCUSING = maskOf(["rule", "rep", "work", "made"]);

export type Sentence = { start: number; end: number; hits: Hit[]; mask: [number, number, number]; question: boolean };

export function addToMask(mask: [number, number, number], slot: number): void {
  mask[(slot >> 5) as 0 | 1 | 2] |= 1 << (slot & 31);
}
const meets = (a: Mask, b: Mask) => (a[0] & b[0]) !== 0 || (a[1] & b[1]) !== 0 || (a[2] & b[2]) !== 0;
export function allMet(masks: readonly Mask[], hits: Mask): boolean {
  for (const mask of masks) if (!meets(mask, hits)) return false;
  return true;
}
export const has = (mask: Mask, slot: Slot) =>
  (mask[(SLOT_INDEX[slot] >> 5) as 0 | 1 | 2] & (1 << (SLOT_INDEX[slot] & 31))) !== 0;

/** Which sentences, by index, hold words that excuse what stands in others. */
export function excusingIn(sentences: readonly Sentence[]): number[] {
  const found: number[] = [];
  sentences.forEach(({ mask }, index) => {
    if (meets(mask, EXCUSING)) found.push(index);
  });
  return found;
}

/** The sentences that hold hits, each with its own; long or crowded ones come in pieces. */
export function sentencesOf(text: NormalText, hits: readonly Hit[]): Sentence[] {
  const sentences: Sentence[] = [];
  const questions = new Set(text.questions);
  let next = 0;
  for (let ordinal = 0; ordinal < text.sentenceStarts.length; ordinal++) {
    let start = text.sentenceStarts[ordinal] ?? 0;
    const limit = text.sentenceStarts[ordinal + 1] ?? text.length;
    const question = questions.has(ordinal);
    while (start < limit) {
      const end = Math.min(limit, start + LONGEST_SENTENCE);
      const sentence: Sentence = { start, end, hits: [], mask: [0, 0, 0], question };
      while (next < hits.length && (hits[next]?.start ?? 0) < end && sentence.hits.length < MOST_HITS) {
        const hit = hits[next++];
        if (hit === undefined) break;
        sentence.hits.push(hit);
        addToMask(sentence.mask, hit.slot);
      }
      if (sentence.hits.length === MOST_HITS)
        sentence.end = Math.max(start + 1, sentence.hits[MOST_HITS - 1]?.wordEnd ?? end);
      if (sentence.hits.length > 0) sentences.push(sentence);
      start = sentence.hits.length === MOST_HITS ? sentence.end : end;
    }
  }
  return sentences;
}
