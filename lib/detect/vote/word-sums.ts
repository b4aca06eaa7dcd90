import type { NormalText } from "@/lib/detect/intent/normal-text";
import { addWord, FeatureList } from "@/lib/detect/vote/features";
import { contactIn, paymentIn } from "@/lib/detect/vote/model";

/** Words known by heart; people use few thousand in most of what they write. */
const KNOWN = 1 << 13;
/** Longer runs of scripts without spaces hardly ever come again. */
const LONGEST_KNOWN = 24;

/**
 * What each word adds to a vote. A word has some twenty features, whose weights lie all over a table that is larger than
 * the processor's near memory; its sums are the same in every text, so that those of words met lately are kept.
 */
export class WordSums {
  contact = 0;
  payment = 0;
  features = 0;
  /** Four numbers a word: its two hashes, both sums in one, how many features. */
  private readonly known = new Int32Array(4 * KNOWN);
  private readonly list = new FeatureList();

  /** `table` is a model's. */
  constructor(private readonly table: Int16Array) {}

  /** Puts the sums of the word `[from, to)` into `contact`, `payment` and `features`; `hash` and `check` are its two. */
  look(text: NormalText, from: number, to: number, hash: number, check: number): void {
    const { known } = this;
    const at = ((hash ^ (hash >>> 13)) & (KNOWN - 1)) * 4;
    if (known[at] === hash && known[at + 1] === check && known[at + 3] !== 0) {
      const sums = known[at + 2] as number;
      this.contact = sums >> 16;
      this.payment = (sums << 16) >> 16;
      this.features = known[at + 3] as number;
      return;
    }
    this.add(text, from, to);
    if (to - from > LONGEST_KNOWN) return;
    known[at] = hash;
    known[at + 1] = check;
    known[at + 2] = (this.contact << 16) | (this.payment & 0xffff);
    known[at + 3] = this.features;
  }

  private add(text: NormalText, from: number, to: number): void {
    const { list, table } = this;
    list.count = 0;
    addWord(text, from, to, list);
    let contact = 0;
    let payment = 0;
    for (let i = 0; i < list.count; i++) {
      const weights = table[list.buckets[i] as number] as number;
      contact += contactIn(weights);
      payment += paymentIn(weights);
    }
    this.contact = contact;
    this.payment = payment;
    this.features = list.count;
  }
}
