import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";

/**
 * A sentence that is voted on; offsets are units of the normal text. Each by itself: joined to its neighbours, a greeting
 * in front of a short ask outvoted it.
 */
export type Stretch = { start: number; end: number; slots: number[]; question: boolean };

/** A longer sentence is read in pieces, so that what it asks is not drowned by the rest. */
export const LONGEST_STRETCH = 260;
/** Pairs of slots are quadratic in them. */
const MOST_SLOTS = 12;

/** Cuts a text into its sentences, each with the distinct slots that the lexicons filled in it. */
export function stretchesOf(text: NormalText, hits: readonly Hit[]): Stretch[] {
  const found: Stretch[] = [];
  const { questions } = text;
  let asked = 0;
  for (let ordinal = 0; ordinal < text.sentenceStarts.length; ordinal++) {
    const limit = text.sentenceStarts[ordinal + 1] ?? text.length;
    while ((questions[asked] ?? ordinal) < ordinal) asked++;
    const question = questions[asked] === ordinal;
    for (let start = text.sentenceStarts[ordinal] ?? 0; start < limit; start += LONGEST_STRETCH) {
      const end = Math.min(limit, start + LONGEST_STRETCH);
      found.push({ start, end, slots: [], question });
    }
  }
  let next = 0;
  for (const stretch of found) {
    while (next < hits.length && (hits[next]?.start ?? 0) < stretch.end) {
      const slot = hits[next++]?.slot;
      if (slot === undefined || slot === SLOT_INDEX.lang || slot === SLOT_INDEX.but) continue;
      if (stretch.slots.length < MOST_SLOTS && !stretch.slots.includes(slot)) stretch.slots.push(slot);
    }
    stretch.slots.sort((a, b) => a - b);
  }
  return found;
}
