import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import { BUCKETS, FeatureList, listFeatures } from "@/lib/detect/vote/features";
import { model } from "@/lib/detect/vote/model";
import { type Stretch, stretchesOf } from "@/lib/detect/vote/stretches";

/** How one stretch votes: log odds that it asks for contact or for payment outside, and where its words say so. */
export type Ballot = {
  /** Units of the normal text, end exclusive. */
  start: number;
  end: number;
  /** A word of refusal, warning or of the platform's own place stands in it. */
  guarded: boolean;
  contact: Vote;
  payment: Vote;
};
/** `start` and `end` are those of the sentence, `peak` of the strongest word or pair of words in it. */
export type Vote = { logit: number; start: number; end: number; peak: { start: number; end: number } };

const GUARDS = new Set([SLOT_INDEX.neg, SLOT_INDEX.here, SLOT_INDEX.plat, SLOT_INDEX.rule, SLOT_INDEX.rep]);

/**
 * The weights of each bucket beside the mark that says whether a stretch has counted it (a feature counts once, however
 * often it stands there), as one number: payment and contact in the lower two bytes, the round in the rest. A table of
 * this size is touched at random for every message, and each touch of a second one would cost as much again.
 */
let records: Int32Array | null = null;
const LAST_ROUND = 0x7fff;
let round = 0;

function recordsOf(table: Int8Array): Int32Array {
  const made = new Int32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i++)
    made[i] = ((table[2 * i] as number) & 255) | (((table[2 * i + 1] as number) & 255) << 8);
  return made;
}

/** Begins the count of a stretch: nothing in it was counted yet. */
function nextRound(): Int32Array {
  records ??= recordsOf(model().table);
  if (++round > LAST_ROUND) {
    for (let i = 0; i < records.length; i++) records[i] = (records[i] as number) & 0xffff;
    round = 1;
  }
  return records;
}

// Safe to share: a stretch's features are read before the next stretch's are listed.
const FEATURES = new FeatureList();

/**
 * Lets the word model vote on each stretch of a text. Linear in its length. Where neither vote is above `least`, the
 * places in it are those of the whole stretch: most texts are below, and finding them costs more than the vote.
 */
export function voteOn(
  text: NormalText,
  source: string,
  hits: readonly Hit[],
  least = Number.NEGATIVE_INFINITY,
): Ballot[] {
  const { contact, payment } = model();
  return stretchesOf(text, hits).map((stretch) => {
    const { start, end, slots, question } = stretch;
    listFeatures(text, source, start, end, slots, question, FEATURES);
    const marked = nextRound();
    const { buckets, count } = FEATURES;
    let contactSum = 0;
    let paymentSum = 0;
    let features = 0;
    for (let i = 0; i < count; i++) {
      const bucket = buckets[i] as number;
      const record = marked[bucket] as number;
      if (record >> 16 === round) continue;
      marked[bucket] = (record & 0xffff) | (round << 16);
      features++;
      contactSum += (record << 24) >> 24;
      paymentSum += (record << 16) >> 24;
    }
    const share = 1 / Math.sqrt(Math.max(1, features));
    const contactLogit = contactSum * contact.scale * share + contact.bias;
    const paymentLogit = paymentSum * payment.scale * share + payment.bias;
    if (contactLogit > least || paymentLogit > least) return placedVotes(text, source, stretch);
    const peak = { start, end };
    return {
      start,
      end,
      guarded: false,
      contact: { logit: contactLogit, start, end, peak },
      payment: { logit: paymentLogit, start, end, peak },
    };
  });
}

/** The votes on a stretch with the words that weigh most in them. */
function placedVotes(text: NormalText, source: string, stretch: Stretch): Ballot {
  const { contact, payment } = model();
  const { start, end, slots, question } = stretch;
  listFeatures(text, source, start, end, slots, question, FEATURES);
  const marked = nextRound();
  const sums = [newTally(), newTally()] as const;
  let count = 0;
  for (let i = 0; i < FEATURES.count; i++) {
    const bucket = FEATURES.buckets[i] as number;
    const record = marked[bucket] as number;
    if (record >> 16 === round) continue;
    marked[bucket] = (record & 0xffff) | (round << 16);
    count++;
    const from = FEATURES.from[i] as number;
    const to = FEATURES.to[i] as number;
    add(sums[0], (record << 24) >> 24, from, to);
    add(sums[1], (record << 16) >> 24, from, to);
  }
  const share = 1 / Math.sqrt(Math.max(1, count));
  const voted = ({ total, peak }: Tally, { bias, scale }: { bias: number; scale: number }): Vote => ({
    logit: total * scale * share + bias,
    start,
    end,
    peak,
  });
  return {
    start,
    end,
    guarded: slots.some((slot) => GUARDS.has(slot)),
    contact: voted(sums[0], contact),
    payment: voted(sums[1], payment),
  };
}

type Tally = { total: number; most: number; peak: { start: number; end: number } };

const newTally = (): Tally => ({ total: 0, most: 0, peak: { start: 0, end: 0 } });

function add(tally: Tally, weight: number, from: number, to: number): void {
  tally.total += weight;
  if (from === to || weight <= tally.most) return;
  tally.most = weight;
  tally.peak = { start: from, end: to };
}
