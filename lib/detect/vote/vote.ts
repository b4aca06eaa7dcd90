import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import { FeatureList, listFeatures, StretchReader } from "@/lib/detect/vote/features";
import { contactIn, model, paymentIn } from "@/lib/detect/vote/model";
import { type Stretch, stretchesOf } from "@/lib/detect/vote/stretches";
import { WordSums } from "@/lib/detect/vote/word-sums";

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

// Safe to share: a stretch is read and added up before the next one is.
const READER = new StretchReader();
const FEATURES = new FeatureList();
let words: WordSums | null = null;

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
  const { contact, payment, table } = model();
  words ??= new WordSums(table);
  const ballots: Ballot[] = [];
  for (const stretch of stretchesOf(text, hits)) {
    READER.read(text, source, stretch);
    const { count, from, to, hashes, checks, order } = READER;
    let contactSum = 0;
    let paymentSum = 0;
    let features = order.count;
    for (let i = 0; i < count; i++) {
      words.look(text, from[i] as number, to[i] as number, hashes[i] as number, checks[i] as number);
      contactSum += words.contact;
      paymentSum += words.payment;
      features += words.features;
    }
    for (let i = 0; i < order.count; i++) {
      const weights = table[order.buckets[i] as number] as number;
      contactSum += contactIn(weights);
      paymentSum += paymentIn(weights);
    }
    const share = 1 / Math.sqrt(Math.max(1, features));
    const contactLogit = contactSum * contact.scale * share + contact.bias;
    const paymentLogit = paymentSum * payment.scale * share + payment.bias;
    if (contactLogit > least || paymentLogit > least) {
      ballots.push(placedVotes(text, source, stretch));
      continue;
    }
    const { start, end } = stretch;
    const peak = { start, end };
    ballots.push({
      start,
      end,
      guarded: false,
      contact: { logit: contactLogit, start, end, peak },
      payment: { logit: paymentLogit, start, end, peak },
    });
  }
  return ballots;
}

/** The votes on a stretch with the words that weigh most in them. */
function placedVotes(text: NormalText, source: string, stretch: Stretch): Ballot {
  const { contact, payment, table } = model();
  const { start, end, slots } = stretch;
  listFeatures(text, source, stretch, FEATURES);
  const { count, buckets } = FEATURES;
  const sums = [newTally(), newTally()] as const;
  for (let i = 0; i < count; i++) {
    const weights = table[buckets[i] as number] as number;
    const from = FEATURES.from[i] as number;
    const to = FEATURES.to[i] as number;
    add(sums[0], contactIn(weights), from, to);
    add(sums[1], paymentIn(weights), from, to);
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
