import { gap, type Match } from "@/lib/detect/intent/match-rule";
import type { Hit } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import type { Damper } from "@/lib/detect/intent/rule";
import { has, type Sentence } from "@/lib/detect/intent/sentence";
import { SLOT_INDEX, type Slot } from "@/lib/detect/intent/slots";
import type { DetectedStance } from "@/lib/detect/types";

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
export const STANCE: Record<Damper, DetectedStance["stance"]> = {
  neg: "refusal",
  here: "platform_channel",
  plat: "platform_channel",
  work: "work_topic",
  aft: "quotation",
  rep: "report",
  rule: "warning",
  quote: "quotation",
};

export type Bounds = { start: number; end: number };

/** The clause around a match: between commas, dashes and words like "but" and "so". */
export function clauseAround(text: NormalText, sentence: Sentence, match: Bounds): Bounds {
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

export const isSlot = (hit: Hit, ...slots: Slot[]) => slots.some((slot) => SLOT_INDEX[slot] === hit.slot);

/** True when the hit on the platform's own place is itself refused: "not here", "without the platform". */
function turnedAway(place: Hit, hits: readonly Hit[], reach: number): boolean {
  return hits.some((hit) => isSlot(hit, "neg", "avd", "bad", "alt") && gap(hit, place) <= reach);
}

/** "A new contract rather than a direct payment": what is asked for is what comes first. */
function putsAside(hit: Hit, match: Match, hits: readonly Hit[]): boolean {
  const next = match.used.filter((other) => other.start >= hit.wordEnd).sort((a, b) => a.start - b.start)[0];
  if (next === undefined || next.start - hit.wordEnd > 30) return false;
  return !hits.some((other) => isSlot(other, "here", "plat") && other.start >= hit.wordEnd && other.start < next.start);
}

/** What a refusal names: a channel, a number, a way to pay. */
const REFUSABLE: readonly Slot[] = ["app", "appw", "soc", "cid", "yid", "mid", "via", "pm", "pmw"];

/** Something that speaks against a match, in log-odds. */
export type Against = { damper: Damper; weight: number };

/** All that speaks against a match, from its clause, its sentence and the rest of the message. */
export function dampersOf(
  text: NormalText,
  sentences: readonly Sentence[],
  /** Those that may excuse what stands in others: see `excusingIn`. */
  excusing: readonly number[],
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
        (other) =>
          isSlot(other, "here", "plat") &&
          other.start >= clause.start &&
          other.start < clause.end &&
          gap(hit, other) <= reach &&
          !match.used.includes(other),
      );
      // "My number can't be shared here" refuses the number, unless another place is named.
      const ownRefused =
        match.used.some((other) => isSlot(other, "mid")) &&
        !match.used.some((other) => isSlot(other, "out", "else", "thr"));
      // "I don't use WhatsApp, here is fine": right in front of what was found, it is about that.
      const aboutFound = match.used.some((other) => isSlot(other, ...REFUSABLE) && gap(hit, other) <= 1);
      if (!aboutPlace || !contact || aboutFound || ownRefused) add("neg");
    } else if (isSlot(hit, "here") && contact && inside && !turnedAway(hit, sentence.hits, reach)) add("here");
    else if (isSlot(hit, "plat") && inside && !turnedAway(hit, sentence.hits, reach)) add("plat");
    else if (isSlot(hit, "plat") && !contact && !turnedAway(hit, sentence.hits, reach)) add("plat", 0.5);
    else if (isSlot(hit, "here") && !contact && inside && !turnedAway(hit, sentence.hits, reach)) add("here", 0.6);
    else if (isSlot(hit, "work")) add("work", inside ? 1 : 0.5);
    else if (isSlot(hit, "made")) add("work", (inside ? 1 : 0.5) * (contact ? 0.8 : rule.wide ? 1 : 0.25));
    else if (isSlot(hit, "aft") && contact) add("aft");
    else if (isSlot(hit, "rep")) add("rep", hit.start < match.start || inside ? 1 : 0.6);
    else if (isSlot(hit, "rule")) add("rule", 1);
    else if (isSlot(hit, "alt") && putsAside(hit, match, sentence.hits)) add("neg");
  }
  for (const i of excusing) {
    const other = sentences[i];
    if (other === undefined || i === index) continue;
    const near = Math.abs(i - index) <= 1;
    if (has(other.mask, "rule")) add("rule", near ? 0.5 : 0.3);
    if (has(other.mask, "rep")) add("rep", near ? 0.5 : 0.25);
    if (has(other.mask, "work")) add("work", near ? 0.3 : 0.15);
    else if ((contact || rule.wide) && has(other.mask, "made")) add("work", near ? 0.3 : 0.15);
  }
  if (rule.wide && deniesElsewhere(text, sentences, sentence, match, 2 * reach)) add("neg");
  // A call that names no number is the site's own where the next sentence says "from this room".
  if (rule.code === "call_me" && [index - 1, index + 1].some((i) => namesOwnPlace(sentences[i], reach)))
    add("here", 0.6);
  if (insideQuotes(text, match)) add("quote");
  if (text.codeMarks >= 4) add("work", 0.8);
  return against;
}

/** What a script of fraud asks for: "no registration fee, no deposit" turns down these. */
const DENIABLE: readonly Slot[] = ["rfee", "topup", "unlk", "chq", "rent", "gift", "cred", "esc"];

/** True when a script that stretches over sentences is denied in another of them than its first: "We never take a deposit". */
function deniesElsewhere(
  text: NormalText,
  sentences: readonly Sentence[],
  first: Sentence,
  match: Match,
  reach: number,
): boolean {
  for (const used of match.used) {
    if (!isSlot(used, ...DENIABLE) || used.start < first.end) continue;
    const sentence = sentences.find((item) => item.start <= used.start && used.start < item.end);
    if (sentence === undefined) continue;
    const clause = clauseAround(text, sentence, { start: used.start, end: used.wordEnd });
    const denied = sentence.hits.some(
      (hit) => isSlot(hit, "neg") && hit.start >= clause.start && hit.start < clause.end && gap(hit, used) <= reach,
    );
    if (denied) return true;
  }
  return false;
}

const namesOwnPlace = (sentence: Sentence | undefined, reach: number): boolean =>
  sentence?.hits.some((hit) => isSlot(hit, "here") && !turnedAway(hit, sentence.hits, reach)) ?? false;

/** Shorter quotations are names in scare quotes: write me on "WhatsApp". */
const SHORTEST_QUOTATION = 10;

/** True when what the match stands on is quoted: all in one quotation, or every word of it in some longer one. */
function insideQuotes(text: NormalText, match: Match): boolean {
  const [only] = match.used;
  // "As 'friends and family'": a hint that is all of its quotation is a term, quoted by nobody.
  if (match.used.length === 1 && only !== undefined && isSlot(only, "hintp") && isTerm(text, only)) return false;
  if (isQuoted(text, match.start, match.end, 0)) return true;
  return match.used.every((hit) => isQuoted(text, hit.start, hit.wordEnd, SHORTEST_QUOTATION));
}

const isTerm = (text: NormalText, { start, wordEnd }: Hit): boolean =>
  text.quoteOpens.some((open) => open <= start && start - open <= 1) &&
  text.quoteCloses.some((close) => close >= wordEnd && close - wordEnd <= 1);

function isQuoted(text: NormalText, start: number, end: number, shortest: number): boolean {
  for (const open of text.quoteOpens) {
    if (open > start) break;
    const close = text.quoteCloses.find((at) => at > open);
    if (close !== undefined && close >= end && close - open >= shortest) return true;
  }
  return false;
}

/** True when something address-like stands near: an @ in the message or seven digits in the stretch. */
export function holdsValue(text: NormalText, sentence: Bounds): boolean {
  if (text.hasAt) return true;
  if (text.digits < 7) return false;
  let digits = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const unit = text.units[i] ?? 0;
    if (unit >= 48 && unit <= 57) digits++;
  }
  return digits >= 7;
}
