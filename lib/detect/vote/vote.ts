import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import { BUCKETS, eachFeature } from "@/lib/detect/vote/features";
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

// Marks which buckets a stretch has already counted: a feature counts once, however often it stands there. One byte
// each, as the marks of a whole table are touched at random for every message.
const seen = new Uint8Array(BUCKETS);
let round = 0;

function nextRound(): void {
  if (++round < 256) return;
  seen.fill(0);
  round = 1;
}

let table: Int8Array = new Int8Array(0);
let contactSum = 0;
let paymentSum = 0;
let features = 0;

function sumUp(bucket: number): void {
  if (seen[bucket] === round) return;
  seen[bucket] = round;
  features++;
  contactSum += table[2 * bucket] as number;
  paymentSum += table[2 * bucket + 1] as number;
}

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
  const { table: weights, contact, payment } = model();
  table = weights;
  return stretchesOf(text, hits).map((stretch) => {
    const { start, end, slots, question } = stretch;
    nextRound();
    contactSum = 0;
    paymentSum = 0;
    features = 0;
    eachFeature(text, source, start, end, slots, question, sumUp);
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
  const { table, contact, payment } = model();
  const { start, end, slots, question } = stretch;
  nextRound();
  const sums = [newTally(), newTally()] as const;
  let count = 0;
  eachFeature(text, source, start, end, slots, question, (bucket, from, to) => {
    if (seen[bucket] === round) return;
    seen[bucket] = round;
    count++;
    add(sums[0], table[2 * bucket] ?? 0, from, to);
    add(sums[1], table[2 * bucket + 1] ?? 0, from, to);
  });
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
