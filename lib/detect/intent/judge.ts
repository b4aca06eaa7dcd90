import {
  type Against,
  type Bounds,
  clauseAround,
  dampersOf,
  holdsValue,
  isSlot,
  STANCE,
} from "@/lib/detect/intent/dampers";
import { type CompiledRule, type Match, matchRule } from "@/lib/detect/intent/match-rule";
import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { holdsTwoPrices } from "@/lib/detect/intent/prices";
import type { Damper } from "@/lib/detect/intent/rule";
import { RULES } from "@/lib/detect/intent/rules";
import {
  addToMask,
  allMet,
  excusingIn,
  has,
  type Mask,
  MOST_HITS,
  maskOf,
  type Sentence,
  sentencesOf,
} from "@/lib/detect/intent/sentence";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import type { DetectedStance, Reason, ScamScript, SignalKind } from "@/lib/detect/types";

/** An ask or an offer found in one message; offsets are units of the normal text. */
export type Candidate = {
  kind: Extract<SignalKind, "solicit_contact" | "solicit_payment">;
  start: number;
  end: number;
  logit: number;
  reasons: Reason[];
  script: ScamScript | null;
  /** The strongest thing that speaks against it. */
  stance: DetectedStance["stance"] | null;
  /** The words that the strongest shape stands on. */
  used: readonly Hit[];
};

/** In so few letters there is room for a name and a question, and for nothing else. */
const SHORT_SENTENCE = 34;
/** More would tell a moderator nothing new. */
const MOST_CANDIDATES = 24;
/** Unspaced scripts say in one letter what others say in two or three. */
const UNSPACED_FACTOR = 0.45;

const COMPILED: readonly CompiledRule[] = RULES.map((rule) => ({
  rule,
  sets: rule.sets.map((set) => {
    const flags: boolean[] = [];
    for (const slot of set) flags[SLOT_INDEX[slot]] = true;
    return flags;
  }),
  masks: rule.sets.map(maskOf),
}));

const KNOWN_MASKS = 1024;

/** Which rules can stand on hits of some slots, whatever their order. */
class PossibleRules {
  /** The masks of all sets, three words each, and where each rule's begin: read for every message, so they lie in one piece. */
  private readonly masks = Int32Array.from(COMPILED.flatMap(({ masks }) => masks.flatMap((mask) => [...mask])));
  private readonly first = new Int32Array(COMPILED.length + 1);
  /** What was found for slots met lately: people fill the same few in most of what they write. */
  private readonly known: ({ mask: Mask; rules: readonly CompiledRule[] } | undefined)[] = new Array(KNOWN_MASKS);

  constructor() {
    COMPILED.forEach(({ masks }, rule) => {
      this.first[rule + 1] = (this.first[rule] as number) + 3 * masks.length;
    });
  }

  of(mask: Mask): readonly CompiledRule[] {
    const [a, b, c] = mask;
    const place = (Math.imul(a ^ Math.imul(b ^ Math.imul(c, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35) >>> 16) % KNOWN_MASKS;
    const known = this.known[place];
    if (known !== undefined && known.mask[0] === a && known.mask[1] === b && known.mask[2] === c) return known.rules;
    const rules = COMPILED.filter((_, rule) => this.mayStand(rule, mask));
    this.known[place] = { mask, rules };
    return rules;
  }

  /** True when something stands in each of the rule's sets. */
  private mayStand(rule: number, [a, b, c]: Mask): boolean {
    const { masks } = this;
    const end = this.first[rule + 1] as number;
    for (let at = this.first[rule] as number; at < end; at += 3) {
      if (
        ((masks[at] as number) & a) === 0 &&
        ((masks[at + 1] as number) & b) === 0 &&
        ((masks[at + 2] as number) & c) === 0
      )
        return false;
    }
    return true;
  }
}
const POSSIBLE = new PossibleRules();

function widen(clause: Bounds, match: Bounds): Bounds {
  // A clause is what a reader needs; a long one would bury the ask.
  return clause.end - clause.start <= 120 || clause.end - clause.start <= 2 * (match.end - match.start)
    ? clause
    : { start: match.start, end: match.end };
}

function slotsOf(hits: readonly Hit[]): Mask {
  const mask: [number, number, number] = [0, 0, 0];
  for (const hit of hits) addToMask(mask, hit.slot);
  return mask;
}

/** False when no rule can stand on these hits, whatever their order: most messages leave here. */
export function isWorthJudging(hits: readonly Hit[]): boolean {
  return hits.length > 0 && POSSIBLE.of(slotsOf(hits)).length > 0;
}

/** Weighs every rule that stands in the text. Candidates of one kind whose clauses overlap become one. */
export function judge(text: NormalText, hits: readonly Hit[]): Candidate[] {
  const all = slotsOf(hits);
  const possible = POSSIBLE.of(all);
  if (possible.length === 0) return [];
  const sentences = sentencesOf(text, hits);
  const excusing = excusingIn(sentences);
  const factor = text.unspaced * 2 > text.length ? UNSPACED_FACTOR : 1;
  const found: Candidate[] = [];
  for (const compiled of possible) {
    if (compiled.rule.wide) {
      const wideHits = hits.filter((hit) => compiled.sets.some((flags) => flags[hit.slot]));
      // Pieces overlap, so that a script that spans their edge is still whole in one of them.
      for (let from = 0; from === 0 || from + MOST_HITS / 2 < wideHits.length; from += MOST_HITS / 2) {
        for (const match of matchRule(compiled, wideHits.slice(from, from + MOST_HITS), factor)) {
          const index = sentences.findIndex((item) => item.start <= match.start && match.start < item.end);
          weigh(text, sentences, excusing, Math.max(0, index), match, factor, all, found);
        }
      }
      continue;
    }
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence === undefined || !allMet(compiled.masks, sentence.mask)) continue;
      if (compiled.rule.needs.includes("question") && !sentence.question && !has(sentence.mask, "ask")) continue;
      if (compiled.rule.needs.includes("value") && !holdsValue(text, sentence)) continue;
      if (compiled.rule.needs.includes("short") && sentence.end - sentence.start > SHORT_SENTENCE * factor) continue;
      if (compiled.rule.needs.includes("money") && !text.hasMoney) continue;
      if (compiled.rule.needs.includes("prices") && !holdsTwoPrices(text, sentence)) continue;
      for (const match of matchRule(compiled, sentence.hits, factor)) {
        weigh(text, sentences, excusing, index, match, factor, sentence.mask, found);
      }
    }
  }
  return withoutEchoes(merge(found));
}

/** "Let's agree outside the site, it is cheaper": the words for the place are about the money, not about another channel. */
function withoutEchoes(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((item) => {
    if (item.kind !== "solicit_contact" || !PLACE_RULES.has(item.reasons[0]?.code ?? "")) return true;
    const places = item.used.filter((hit) => isSlot(hit, "out", "else", "dir"));
    return !candidates.some(
      (other) =>
        other.kind === "solicit_payment" &&
        other.logit > 0 &&
        other.start < item.end &&
        item.start < other.end &&
        places.some((place) => other.used.some((hit) => hit.start < place.wordEnd && place.start < hit.wordEnd)),
    );
  });
}

/** Shapes that name no means of contact, only a place to talk. */
const PLACE_RULES = new Set(["intent.talk_elsewhere", "intent.talk_directly"]);

/** A clause that holds an address or a number excuses nothing by refusing or by naming the platform. */
function mayExcuse(text: NormalText, clause: Bounds, damper: Damper): boolean {
  return damper === "work" || damper === "rep" || damper === "rule" || !holdsValue(text, clause);
}

function weigh(
  text: NormalText,
  sentences: readonly Sentence[],
  excusing: readonly number[],
  index: number,
  match: Match,
  factor: number,
  mask: Mask,
  found: Candidate[],
): void {
  const sentence = sentences[index];
  if (sentence === undefined || found.length >= MOST_CANDIDATES * 4) return;
  const { rule } = match.compiled;
  const clause = clauseAround(text, sentence, match);
  const reasons: Reason[] = [{ code: `intent.${rule.code}`, weight: rule.weight }];
  let logit = rule.weight;
  for (const [cue, weight] of rule.plus) {
    const there =
      cue === "question"
        ? sentence.question
        : cue === "value"
          ? holdsValue(text, sentence)
          : cue === "short"
            ? sentence.end - sentence.start <= SHORT_SENTENCE * factor
            : cue === "money"
              ? text.hasMoney
              : cue === "prices"
                ? holdsTwoPrices(text, sentence)
                : has(mask, cue) && !match.used.some((hit) => isSlot(hit, cue));
    if (!there) continue;
    logit += weight;
    reasons.push({ code: `intent.with_${cue}`, weight });
  }
  const against = dampersOf(text, sentences, excusing, index, match, clause, factor);
  let worst: Against | null = null;
  for (const item of against) {
    logit += item.weight;
    reasons.push({ code: `intent.against_${item.damper}`, weight: Math.round(item.weight * 100) / 100 });
    if (worst === null || item.weight < worst.weight) worst = item;
  }
  const span = widen(clause, match);
  found.push({
    kind: rule.kind,
    start: Math.min(span.start, match.start),
    end: Math.max(span.end, match.end),
    logit,
    reasons,
    script: rule.script,
    used: match.used,
    stance: worst === null || rule.weight < 0 || !mayExcuse(text, clause, worst.damper) ? null : STANCE[worst.damper],
  });
}

/** Two shapes in one clause support each other, but not as if they were independent. */
const SECOND_VOICE = 0.3;

function merge(found: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of [...found].sort((a, b) => b.logit - a.logit)) {
    const home = merged.find(
      (item) => item.kind === candidate.kind && item.start < candidate.end && candidate.start < item.end,
    );
    if (home === undefined) {
      if (merged.length < MOST_CANDIDATES) merged.push({ ...candidate, reasons: [...candidate.reasons] });
      continue;
    }
    if (home.script === null && candidate.script !== null && candidate.logit > 0) home.script = candidate.script;
    if (candidate.logit > 0 && !home.reasons.some((reason) => reason.code === candidate.reasons[0]?.code)) {
      const voice = Math.round(Math.min(1.2, candidate.logit) * SECOND_VOICE * 100) / 100;
      if (home.reasons.length < 16) {
        home.logit += voice;
        home.reasons.push({ code: candidate.reasons[0]?.code ?? "intent.other", weight: voice });
      }
    }
  }
  return merged;
}
