import { squeezedNames } from "@/lib/detect/gate/squeezed";
import { type Candidate, isWorthJudging, judge } from "@/lib/detect/intent/judge";
import { searchPhrases, type Votes, voteLanguages, withOthers } from "@/lib/detect/intent/language";
import { type Hit, settleHits } from "@/lib/detect/intent/matcher";
import { NormalBuffers, type NormalText, normalText } from "@/lib/detect/intent/normal-text";
import { holdsTwoPrices } from "@/lib/detect/intent/prices";
import { spellLeet } from "@/lib/detect/intent/rewrites";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { DetectedSignal, DetectedStance, DetectInput } from "@/lib/detect/types";
import type { Range, View } from "@/lib/detect/views/view";
import { hearVotes, LEAST_HEARD } from "@/lib/detect/vote/hear";
import { voteOn } from "@/lib/detect/vote/vote";

const INTENT_DETECTOR = { name: "intent", version: "1.9.0" } as const;

/** Below this probability a candidate is not worth a moderator's look or a policy's rule. */
const LEAST_SCORE = 0.4;
/** What the other messages say about the language counts less than the message itself. */
const NEIGHBOUR_SHARE = 0.15;
const NEIGHBOURS = 6;

/**
 * What the rules' weights are multiplied with before they become a probability. Fitted on the labelled corpus and on
 * the phrases of the tests the slope is 2.3; both were looked at while the rules were written, so most of it is not taken.
 */
const SLOPE = 1.3;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

type Reading = {
  view: View;
  text: NormalText;
  /** A second spelling of the same length, where 1, ! and | could be an l. */
  other: NormalText | null;
};

// Safe to share: nothing of a reading outlives the synchronous call that made it.
const MAIN = new NormalBuffers();
const OTHER = new NormalBuffers();

/** Reads a message with its words spelt out: spaced letters joined, digits and signs inside words as letters. */
function read(message: PreparedMessage): Reading {
  const view = message.compact;
  const spelt = spellLeet(view.text, false);
  if (spelt === null) return { view, text: normalText(view.text, MAIN), other: null };
  const plain = normalText(view.text, MAIN);
  const { digits, hasAt } = plain;
  const twoPrices = holdsTwoPrices(plain, { start: 0, end: plain.length });
  const text = normalText(spelt, MAIN);
  const ell = spellLeet(view.text, true);
  // Numbers and addresses are counted where digits still are digits.
  text.digits = digits;
  text.twoPrices = twoPrices;
  text.hasAt = hasAt;
  return { view, text, other: ell === null || ell === spelt ? null : normalText(ell, OTHER) };
}

const votesOfKnown = new WeakMap<PreparedMessage, Votes>();

/** What a message alone says about its language: once for all conversations that it is read in. */
function votesOf(message: PreparedMessage): Votes {
  const known = votesOfKnown.get(message);
  if (known !== undefined) return known;
  const votes = voteLanguages(read(message).text);
  votesOfKnown.set(message, votes);
  return votes;
}

/**
 * Who asks whom for contact or for payment outside, and what makes such words innocent. `prepared` are the input's
 * messages in order. Offsets are UTF-16 units of the original texts. Pure; linear in the length of the texts.
 */
export function findIntent(
  prepared: readonly PreparedMessage[],
  input: DetectInput,
): { signals: DetectedSignal[]; stances: DetectedStance[] } {
  const votes = prepared.length > 1 ? prepared.map(votesOf) : null;
  const signals: DetectedSignal[] = [];
  const stances: DetectedStance[] = [];
  /** Who offered payment outside in the message before. */
  let offer: { author: string } | null = null;
  for (let index = 0; index < prepared.length; index++) {
    if (
      offer !== null &&
      index > 0 &&
      offer.author === authorOf(input, index) &&
      authorOf(input, index) !== authorOf(input, index - 1)
    )
      offer = null;
    const message = prepared[index];
    if (message === undefined) continue;
    const reading = read(message);
    const langs = votes === null ? voteLanguages(reading.text) : withNeighbours(votes, index);
    const found = searchPhrases(reading.text, langs, message.joined);
    if (reading.other !== null) found.push(...searchPhrases(reading.other, langs, message.joined));
    if (MASKS.test(reading.view.text)) addMasked(reading, found);
    const asked = offer !== null && offer.author !== authorOf(input, index) && agrees(reading.text, found);
    if (asked) signals.push(agreement(message, index));
    const hits = settleHits(found);
    const ballots = voteOn(reading.text, reading.view.text, hits, LEAST_HEARD);
    const candidates = isWorthJudging(found) ? judge(reading.text, hits) : [];
    const locate = (start: number, end: number) => rangeOf(message, reading, start, end);
    for (const candidate of hearVotes(candidates, ballots, SLOPE, locate, () => isCode(reading))) {
      report(message, index, reading, candidate, signals, stances);
      if (candidate.kind === "solicit_payment" && candidate.logit > 0) offer = { author: authorOf(input, index) };
    }
  }
  return { signals, stances };
}

/** What prose has no use for: mark-up, brackets of links, what they stand for, comments, calls, names with underscores, statements. */
const CODE = /`|\]\(|^\[[^\]\n]{1,60}\]: |(?<!:)\/\/ |\w\(\)|<\/|^#{1,6} |[a-z]_[a-z]+_[a-z]|;\s{0,4}$/;

function isCode({ view, text }: Reading): boolean {
  if (text.codeMarks >= 2 || CODE.test(view.text)) return true;
  // One link stands in many an ask; two are a list, and one with nothing beside it says nothing.
  const link = view.text.indexOf("://");
  return link >= 0 && (view.text.includes("://", link + 3) || !/\S\s+\S/.test(view.text));
}

const MASKS = /[*\u2022\u00b7]/;
const SOCIAL = new Set(["instagram", "facebook", "linkedin", "x", "snapchat"]);

/** Names with letters starred out ("tele*ram") stand in no lexicon; the gate's automaton tells them. */
function addMasked({ view, text }: Reading, hits: Hit[]): void {
  let from = 0;
  for (const { start, end, entry } of squeezedNames(view.text)) {
    while (from < text.length && (text.at[from] ?? 0) < start) from++;
    let to = from;
    while (to < text.length && (text.at[to] ?? 0) < end) to++;
    if (to === from) continue;
    const slot =
      entry.cat === "pay"
        ? SLOT_INDEX.pm
        : entry.cat === "provider"
          ? SLOT_INDEX.cid
          : SOCIAL.has(entry.id)
            ? SLOT_INDEX.soc
            : SLOT_INDEX.app;
    hits.push({ start: from, end: to, wordEnd: to, slot });
  }
}

const authorOf = (input: DetectInput, index: number) =>
  input.messages[index]?.author ?? input.messages[index]?.role ?? "unknown";

/** Longer answers say more than yes, and are judged by what they say. */
const LONGEST_YES = 70;

/** True for a short answer that begins with a yes and turns nothing away. */
function agrees(text: NormalText, hits: readonly Hit[]): boolean {
  if (text.length > LONGEST_YES) return false;
  const begins = hits.some((hit) => hit.slot === SLOT_INDEX.agree && hit.start <= 2);
  return begins && !hits.some((hit) => AGAINST_YES.has(hit.slot));
}
const AGAINST_YES = new Set([SLOT_INDEX.neg, SLOT_INDEX.rule, SLOT_INDEX.plat, SLOT_INDEX.here, SLOT_INDEX.but]);

function agreement(message: PreparedMessage, index: number): DetectedSignal {
  const weight = 0.9;
  return {
    kind: "solicit_payment",
    spans: [{ message: index, start: 0, end: message.original.length }],
    value: null,
    decoded: [],
    score: Math.round(sigmoid(weight) * 1000) / 1000,
    reasons: [{ code: "intent.agrees_to_payment_offer", weight }],
    obfuscations: [],
    detector: { ...INTENT_DETECTOR },
  };
}

/** The message's own votes, and a share of what the others around it say. */
function withNeighbours(all: readonly Votes[], index: number): Votes {
  const from = Math.max(0, index - NEIGHBOURS);
  const others = [...all.slice(from, index), ...all.slice(index + 1, index + NEIGHBOURS + 1)];
  return withOthers(all[index] as Votes, others, NEIGHBOUR_SHARE);
}

/** The place in the original of units of the normal text. */
function rangeOf(message: PreparedMessage, { view, text }: Reading, start: number, end: number): Range {
  let last = Math.min(end, text.length) - 1;
  while (last > start && text.units[last] === 32) last--;
  return message.map(view, text.at[start] ?? 0, (text.at[last] ?? 0) + 1);
}

function report(
  message: PreparedMessage,
  index: number,
  reading: Reading,
  candidate: Candidate,
  signals: DetectedSignal[],
  stances: DetectedStance[],
): void {
  const range = rangeOf(message, reading, candidate.start, candidate.end);
  const score = sigmoid(SLOPE * candidate.logit);
  // What something speaks against must stand on its own: policy adds weak signals up.
  if (score < (candidate.stance === null ? LEAST_SCORE : 0.5)) {
    if (candidate.stance !== null)
      stances.push({ message: index, start: range.start, end: range.end, stance: candidate.stance });
    return;
  }
  const signal: DetectedSignal = {
    kind: candidate.kind,
    spans: [{ message: index, start: range.start, end: range.end }],
    value: null,
    decoded: [],
    score: Math.round(score * 1000) / 1000,
    reasons: candidate.reasons.map((reason) => ({ ...reason, weight: Math.round(SLOPE * reason.weight * 100) / 100 })),
    obfuscations: message.tricksIn(range.start, range.end),
    detector: { ...INTENT_DETECTOR },
  };
  if (candidate.script !== null) signal.script = candidate.script;
  signals.push(signal);
}
