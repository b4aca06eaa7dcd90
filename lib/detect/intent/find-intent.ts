import { type Candidate, judge } from "@/lib/detect/intent/judge";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import { PhraseMatcher, type Scan, settleHits } from "@/lib/detect/intent/matcher";
import { type NormalText, normalText } from "@/lib/detect/intent/normal-text";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { DetectedSignal, DetectedStance, DetectInput } from "@/lib/detect/types";

export const INTENT_DETECTOR = { name: "intent", version: "1.0.0" } as const;

let shared: PhraseMatcher | null = null;
const matcher = () => {
  shared ??= new PhraseMatcher(LEXICONS);
  return shared;
};

/** Below this probability a candidate is not worth a moderator's look or a policy's rule. */
const LEAST_SCORE = 0.3;
/** A language is read when it has at least this share of the strongest one's votes; English and brand names always. */
const ACTIVE_SHARE = 0.5;
/** What the other messages say about the language counts less than the message itself. */
const NEIGHBOUR_SHARE = 0.3;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

type Reading = { text: NormalText; scan: Scan };

function activeLanguages(own: Float64Array, neighbours: Float64Array): boolean[] {
  const langs = matcher().langs;
  let most = 0;
  const votes = langs.map((lang, i) => {
    const vote = (own[i] ?? 0) + NEIGHBOUR_SHARE * ((neighbours[i] ?? 0) - (own[i] ?? 0));
    if (lang !== "any") most = Math.max(most, vote);
    return vote;
  });
  return langs.map((lang, i) => lang === "any" || lang === "en" || (votes[i] ?? 0) >= ACTIVE_SHARE * most);
}

/**
 * Who asks whom for contact or for payment outside, and what makes such words innocent. `prepared` are the input's
 * messages in order. Offsets are UTF-16 units of the original texts. Pure; linear in the length of the texts.
 */
export function findIntent(
  prepared: readonly PreparedMessage[],
  _input: DetectInput,
): { signals: DetectedSignal[]; stances: DetectedStance[] } {
  const phrases = matcher();
  const readings: Reading[] = prepared.map((message) => {
    const text = normalText(message.fold.text);
    return { text, scan: phrases.scan(text) };
  });
  const neighbours = new Float64Array(phrases.langs.length);
  for (const { scan } of readings)
    for (let i = 0; i < neighbours.length; i++) neighbours[i] = (neighbours[i] ?? 0) + (scan.votes[i] ?? 0);
  const signals: DetectedSignal[] = [];
  const stances: DetectedStance[] = [];
  readings.forEach(({ text, scan }, index) => {
    const message = prepared[index];
    if (message === undefined || scan.hits.length === 0) return;
    const hits = settleHits(scan.hits, activeLanguages(scan.votes, neighbours));
    for (const candidate of judge(text, hits)) report(message, index, text, candidate, signals, stances);
  });
  return { signals, stances };
}

function report(
  message: PreparedMessage,
  index: number,
  text: NormalText,
  candidate: Candidate,
  signals: DetectedSignal[],
  stances: DetectedStance[],
): void {
  let last = Math.min(candidate.end, text.length) - 1;
  while (last > candidate.start && text.units[last] === 32) last--;
  const range = message.map(message.fold, text.at[candidate.start] ?? 0, (text.at[last] ?? 0) + 1);
  const score = sigmoid(candidate.logit);
  if (score < LEAST_SCORE) {
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
    reasons: candidate.reasons,
    obfuscations: message.tricksIn(range.start, range.end),
    detector: { ...INTENT_DETECTOR },
  };
  if (candidate.script !== null) signal.script = candidate.script;
  signals.push(signal);
}
