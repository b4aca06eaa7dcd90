import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import type { Damper, Rule } from "@/lib/detect/intent/rule";
import { RULES } from "@/lib/detect/intent/rules";
import { SLOT_INDEX, type Slot } from "@/lib/detect/intent/slots";
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
};

/** A sentence with more hits is cut: the search for neighbours is quadratic in them. */
const MOST_HITS = 40;
/** Rules see no further than this many letters of one sentence. */
const LONGEST_SENTENCE = 400;
/** More would tell a moderator nothing new. */
const MOST_CANDIDATES = 24;
/** Unspaced scripts say in one letter what others say in two or three. */
const UNSPACED_FACTOR = 0.45;

type Mask = readonly [number, number, number];
type CompiledRule = { rule: Rule; sets: readonly (readonly boolean[])[]; masks: readonly Mask[] };

const maskOf = (slots: readonly Slot[]): Mask => {
  const mask: [number, number, number] = [0, 0, 0];
  for (const slot of slots) mask[(SLOT_INDEX[slot] >> 5) as 0 | 1 | 2] |= 1 << (SLOT_INDEX[slot] & 31);
  return mask;
};

const COMPILED: readonly CompiledRule[] = RULES.map((rule) => ({
  rule,
  sets: rule.sets.map((set) => {
    const flags: boolean[] = [];
    for (const slot of set) flags[SLOT_INDEX[slot]] = true;
    return flags;
  }),
  masks: rule.sets.map(maskOf),
}));

type Sentence = { start: number; end: number; hits: Hit[]; mask: [number, number, number]; question: boolean };

function addToMask(mask: [number, number, number], slot: number): void {
  mask[(slot >> 5) as 0 | 1 | 2] |= 1 << (slot & 31);
}
const meets = (a: Mask, b: Mask) => (a[0] & b[0]) !== 0 || (a[1] & b[1]) !== 0 || (a[2] & b[2]) !== 0;
function allMet(masks: readonly Mask[], hits: Mask): boolean {
  for (const mask of masks) if (!meets(mask, hits)) return false;
  return true;
}
const has = (mask: Mask, slot: Slot) =>
  (mask[(SLOT_INDEX[slot] >> 5) as 0 | 1 | 2] & (1 << (SLOT_INDEX[slot] & 31))) !== 0;

function sentencesOf(text: NormalText, hits: readonly Hit[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (let ordinal = 0; ordinal < text.sentenceStarts.length; ordinal++) {
    let start = text.sentenceStarts[ordinal] ?? 0;
    const limit = text.sentenceStarts[ordinal + 1] ?? text.length;
    const question = text.questions.includes(ordinal);
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

type Match = { compiled: CompiledRule; start: number; end: number; used: Hit[] };

const contains = (a: Hit, b: Hit) => a.start <= b.start && b.end <= a.end;
const gap = (a: Hit, b: Hit) =>
  a.start < b.start ? Math.max(0, b.start - a.wordEnd) : Math.max(0, a.start - b.wordEnd);

/** The tightest standing of the rule's slots from each possible anchor; matches of one rule do not overlap. */
function matchRule(compiled: CompiledRule, hits: readonly Hit[], factor: number): Match[] {
  const { rule, sets } = compiled;
  const window = rule.window * factor;
  const matches: Match[] = [];
  const first = sets[0];
  if (first === undefined) return matches;
  let lastEnd = -1;
  for (let i = 0; i < hits.length; i++) {
    const anchor = hits[i];
    if (anchor === undefined || !first[anchor.slot] || anchor.start < lastEnd) continue;
    let start = anchor.start;
    let end = anchor.wordEnd;
    const used = [anchor];
    let whole = true;
    for (let s = 1; s < sets.length; s++) {
      const flags = sets[s];
      let best: Hit | null = null;
      let bestGap = Number.POSITIVE_INFINITY;
      const previous = used[used.length - 1] ?? anchor;
      for (let j = 0; j < hits.length; j++) {
        const hit = hits[j];
        if (hit === undefined || flags === undefined || !flags[hit.slot]) continue;
        if (rule.ordered && hit.start < previous.wordEnd) continue;
        // One word cannot be both the verb and its object.
        if (used.some((other) => contains(other, hit) || contains(hit, other))) continue;
        const distance = gap(anchor, hit);
        if (distance < bestGap) {
          bestGap = distance;
          best = hit;
        }
      }
      if (best === null || bestGap > window) {
        whole = false;
        break;
      }
      used.push(best);
      start = Math.min(start, best.start);
      end = Math.max(end, best.wordEnd);
    }
    if (!whole || end - start > window + 60) continue;
    matches.push({ compiled, start, end, used });
    lastEnd = end;
  }
  return matches;
}

const SOFT_SHARE = 0.35;
const WEIGHTS: Record<Damper, number> = {
  neg: -3.2,
  here: -2.6,
  plat: -3,
  work: -2.6,
  aft: -2.4,
  rep: -2.8,
  rule: -3,
  quote: -2,
};
const STANCE: Record<Damper, DetectedStance["stance"]> = {
  neg: "refusal",
  here: "platform_channel",
  plat: "platform_channel",
  work: "work_topic",
  aft: "quotation",
  rep: "report",
  rule: "warning",
  quote: "quotation",
};

type Bounds = { start: number; end: number };

/** The clause around a match: between commas, dashes and words like "but" and "so". */
function clauseAround(text: NormalText, sentence: Sentence, match: Bounds): Bounds {
  let start = sentence.start;
  let end = sentence.end;
  for (const at of text.clauseStarts) {
    if (at <= match.start) start = Math.max(start, at);
    else if (at >= match.end) {
      end = Math.min(end, at);
      break;
    }
  }
  for (const hit of sentence.hits) {
    if (hit.slot !== SLOT_INDEX.but) continue;
    if (hit.wordEnd <= match.start) start = Math.max(start, hit.start);
    else if (hit.start >= match.end) end = Math.min(end, hit.start);
  }
  return { start, end };
}

const isSlot = (hit: Hit, ...slots: Slot[]) => slots.some((slot) => SLOT_INDEX[slot] === hit.slot);

/** True when the hit on the platform's own place is itself refused: "not here", "without the platform". */
function turnedAway(place: Hit, hits: readonly Hit[], reach: number): boolean {
  return hits.some((hit) => isSlot(hit, "neg", "avd") && gap(hit, place) <= reach);
}

type Against = { damper: Damper; weight: number };

function dampersOf(
  text: NormalText,
  sentences: readonly Sentence[],
  index: number,
  match: Match,
  clause: Bounds,
  factor: number,
): Against[] {
  const against: Against[] = [];
  const { rule } = match.compiled;
  const sentence = sentences[index];
  if (sentence === undefined) return against;
  const immune = (damper: Damper) => rule.immune.includes(damper);
  const add = (damper: Damper, share = 1) => {
    if (immune(damper)) return;
    const known = against.find((item) => item.damper === damper);
    const weight = WEIGHTS[damper] * share * (rule.soft.includes(damper) ? SOFT_SHARE : 1);
    if (known === undefined) against.push({ damper, weight });
    else known.weight = Math.min(known.weight, weight);
  };
  const contact = rule.kind === "solicit_contact";
  const reach = 14 * factor;
  for (const hit of sentence.hits) {
    if (match.used.includes(hit)) continue;
    const inside = hit.start >= clause.start && hit.start < clause.end;
    if (isSlot(hit, "neg") && inside) {
      const aboutPlace = sentence.hits.some(
        (other) => isSlot(other, "here", "plat") && gap(hit, other) <= reach && !match.used.includes(other),
      );
      if (!aboutPlace || !contact) add("neg");
    } else if (isSlot(hit, "here") && contact && inside && !turnedAway(hit, sentence.hits, reach)) add("here");
    else if (isSlot(hit, "plat") && inside && !turnedAway(hit, sentence.hits, reach)) add("plat");
    else if (isSlot(hit, "plat") && !contact && !turnedAway(hit, sentence.hits, reach)) add("plat", 0.5);
    else if (isSlot(hit, "here") && !contact && inside && !turnedAway(hit, sentence.hits, reach)) add("here", 0.6);
    else if (isSlot(hit, "work")) add("work", inside ? 1 : 0.5);
    else if (isSlot(hit, "aft") && contact) add("aft");
    else if (isSlot(hit, "rep")) add("rep", hit.start < match.start || inside ? 1 : 0.6);
    else if (isSlot(hit, "rule")) add("rule", 1);
  }
  for (let i = 0; i < sentences.length; i++) {
    const other = sentences[i];
    if (other === undefined || i === index) continue;
    const near = Math.abs(i - index) <= 1;
    if (has(other.mask, "rule")) add("rule", near ? 0.5 : 0.3);
    if (has(other.mask, "rep")) add("rep", near ? 0.5 : 0.25);
    if (has(other.mask, "work")) add("work", near ? 0.3 : 0.15);
  }
  if (insideQuotes(text, match)) add("quote");
  if (text.codeMarks >= 4) add("work", 0.8);
  return against;
}

function insideQuotes(text: NormalText, match: Bounds): boolean {
  for (const open of text.quoteOpens) {
    if (open > match.start) break;
    const close = text.quoteCloses.find((at) => at > open);
    if (close !== undefined && close >= match.end) return true;
  }
  return false;
}

function holdsValue(text: NormalText, sentence: Bounds): boolean {
  if (text.hasAt) return true;
  if (text.digits < 7) return false;
  let digits = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const unit = text.units[i] ?? 0;
    if (unit >= 48 && unit <= 57) digits++;
  }
  return digits >= 7;
}

function widen(clause: Bounds, match: Bounds): Bounds {
  // A clause is what a reader needs; a long one would bury the ask.
  return clause.end - clause.start <= 120 || clause.end - clause.start <= 2 * (match.end - match.start)
    ? clause
    : { start: match.start, end: match.end };
}

/** False when no rule can stand on these hits, whatever their order: most messages leave here. */
export function isWorthJudging(hits: readonly Hit[]): boolean {
  const all: [number, number, number] = [0, 0, 0];
  for (const hit of hits) addToMask(all, hit.slot);
  for (const compiled of COMPILED) if (allMet(compiled.masks, all)) return true;
  return false;
}

/** Weighs every rule that stands in the text. Candidates of one kind whose clauses overlap become one. */
export function judge(text: NormalText, hits: readonly Hit[]): Candidate[] {
  const all: [number, number, number] = [0, 0, 0];
  for (const hit of hits) addToMask(all, hit.slot);
  const possible: CompiledRule[] = [];
  for (const compiled of COMPILED) if (allMet(compiled.masks, all)) possible.push(compiled);
  if (possible.length === 0) return [];
  const sentences = sentencesOf(text, hits);
  const factor = text.unspaced * 2 > text.length ? UNSPACED_FACTOR : 1;
  const found: Candidate[] = [];
  for (const compiled of possible) {
    if (compiled.rule.wide) {
      const wideHits = hits.filter((hit) => compiled.sets.some((flags) => flags[hit.slot])).slice(0, MOST_HITS);
      for (const match of matchRule(compiled, wideHits, factor)) {
        const index = sentences.findIndex((item) => item.start <= match.start && match.start < item.end);
        weigh(text, sentences, Math.max(0, index), match, factor, all, found);
      }
      continue;
    }
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence === undefined || !allMet(compiled.masks, sentence.mask)) continue;
      if (compiled.rule.needs.includes("question") && !sentence.question && !has(sentence.mask, "ask")) continue;
      if (compiled.rule.needs.includes("value") && !holdsValue(text, sentence)) continue;
      for (const match of matchRule(compiled, sentence.hits, factor)) {
        weigh(text, sentences, index, match, factor, sentence.mask, found);
      }
    }
  }
  return merge(found);
}

/** A clause that holds an address or a number excuses nothing by refusing or by naming the platform. */
function mayExcuse(text: NormalText, clause: Bounds, damper: Damper): boolean {
  return damper === "work" || damper === "rep" || damper === "rule" || !holdsValue(text, clause);
}

function weigh(
  text: NormalText,
  sentences: readonly Sentence[],
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
          : has(mask, cue) && !match.used.some((hit) => isSlot(hit, cue));
    if (!there) continue;
    logit += weight;
    reasons.push({ code: `intent.with_${cue}`, weight });
  }
  const against = dampersOf(text, sentences, index, match, clause, factor);
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
