import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";

/** Some sentences that are voted on together; offsets are units of the normal text. */
export type Stretch = { start: number; end: number; slots: number[]; question: boolean };

/** Sentences are joined up to this length: a short one says too little by itself. */
const ENOUGH = 60;
/** A long text is read in pieces of this length, so that one sentence is not drowned by the others. */
const LONGEST = 260;
/** Pairs of slots are quadratic in them. */
const MOST_SLOTS = 12;

/** Cuts a text into stretches of whole sentences, each with the distinct slots that the lexicons filled in it. */
export function stretchesOf(text: NormalText, hits: readonly Hit[]): Stretch[] {
  const found: Stretch[] = [];
  const questions = new Set(text.questions);
  let open: Stretch | null = null;
  for (let ordinal = 0; ordinal < text.sentenceStarts.length; ordinal++) {
    const limit = text.sentenceStarts[ordinal + 1] ?? text.length;
    for (let start = text.sentenceStarts[ordinal] ?? 0; start < limit; start += LONGEST) {
      const end = Math.min(limit, start + LONGEST);
      if (open !== null && (open.end - open.start >= ENOUGH || end - open.start > LONGEST)) open = null;
      if (open === null) {
        open = { start, end, slots: [], question: false };
        found.push(open);
      }
      open.end = end;
      if (questions.has(ordinal)) open.question = true;
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
