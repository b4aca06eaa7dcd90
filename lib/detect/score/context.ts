import type { InnocentSpan } from "@/lib/detect/innocent/innocent";
import type { CueName } from "@/lib/detect/lexicon/cues";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason, SignalKind } from "@/lib/detect/types";

/** How far around a finding words still say something about it. */
const BEFORE = 90;
const AFTER = 70;

type Proximity = { sentence: number; near: number };

const isBreak = (unit: number, next: number) =>
  unit === 10 ||
  unit === 0x3002 ||
  unit === 0xff1f ||
  unit === 0x61f ||
  unit === 0x964 ||
  ((unit === 46 || unit === 33 || unit === 63) && (next === 32 || next === 10 || Number.isNaN(next)));

/** The sentence around a stretch: offsets of its first and past its last unit. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < 240 && !isBreak(text.charCodeAt(from - 1), text.charCodeAt(from))) from--;
  let to = end;
  while (to < text.length && to - end < 240 && !isBreak(text.charCodeAt(to), text.charCodeAt(to + 1))) to++;
  return { start: from, end: to };
}

function cuesAround(scope: Scope, finding: Finding): Map<CueName, Proximity> {
  const sentence = sentenceAround(scope.text, finding.start, finding.end);
  const around = new Map<CueName, Proximity>();
  for (const hit of scope.cues) {
    if (hit.start >= finding.end + AFTER || hit.end <= finding.start - BEFORE) continue;
    if (hit.start < finding.end && hit.end > finding.start) continue;
    const entry = around.get(hit.entry.cat) ?? { sentence: 0, near: 0 };
    if (hit.start >= sentence.start && hit.end <= sentence.end) entry.sentence++;
    else entry.near++;
    around.set(hit.entry.cat, entry);
  }
  return around;
}

/** Words directly in front, in the same clause: the label of a figure. */
function labelledAs(scope: Scope, finding: Finding): CueName | null {
  let best: { end: number; cat: CueName } | null = null;
  for (const hit of scope.cues) {
    if (hit.end > finding.start || finding.start - hit.end > 28) continue;
    if (hit.entry.cat !== "label" && hit.entry.cat !== "phone" && hit.entry.cat !== "mail") continue;
    const between = scope.text.slice(hit.end, finding.start);
    if (/[.!?\n;]\s|\n/.test(between)) continue;
    if (best === null || hit.end > best.end || (hit.end === best.end && hit.entry.cat !== "label"))
      best = { end: hit.end, cat: hit.entry.cat };
  }
  return best?.cat ?? null;
}

type Weights = Partial<Record<CueName, number>>;
const FOR: Record<Exclude<SignalKind, "solicit_contact" | "solicit_payment">, Weights> = {
  phone: { phone: 3, contact: 1, mail: 0.3 },
  email: { mail: 1.2, contact: 0.6, phone: 0.3 },
  url: { contact: 0.7, phone: 0.6, mail: 0.4 },
  handle: { contact: 1.3, id: 0.5, phone: 0.4 },
  meeting_link: { contact: 0.3, phone: 0.3 },
  payment_id: { pay: 1.2 },
};
const AGAINST: Record<keyof typeof FOR, Weights> = {
  phone: { test: -2.6, deliverable: -2.4, label: -0.6, work: -0.3 },
  email: { test: -3.4, deliverable: -2.6, work: -0.4 },
  url: { test: -1.2, work: -0.8 },
  handle: { test: -2, work: -1.4, deliverable: -1.2 },
  meeting_link: { test: -1.5, work: -1 },
  payment_id: { test: -3.4, deliverable: -1.4 },
};

/** Adds what the words around a finding say. Returns the finding's reasons with those of its context. */
export function weighContext(scope: Scope, finding: Finding, innocent: readonly InnocentSpan[]): Reason[] {
  const kind = finding.kind as keyof typeof FOR;
  const reasons = [...finding.reasons];
  const add = (code: string, weight: number) => reasons.push({ code, weight });
  const around = cuesAround(scope, finding);
  const disguised = finding.obfuscations.length > 0;
  for (const [cue, weight] of Object.entries(FOR[kind]) as [CueName, number][]) {
    const seen = around.get(cue);
    if (seen === undefined) continue;
    add(`words_${cue}`, seen.sentence > 0 ? weight : weight * 0.35);
  }
  for (const [cue, weight] of Object.entries(AGAINST[kind]) as [CueName, number][]) {
    const seen = around.get(cue);
    if (seen === undefined) continue;
    // Nobody disguises a placeholder, so the words around weigh less against a disguised value.
    const share = (seen.sentence > 0 ? 1 : 0.35) * (disguised ? 0.3 : 1);
    add(`words_${cue}`, weight * share);
  }
  if (kind === "phone") {
    const label = labelledAs(scope, finding);
    if (label === "label") add("labelled_otherwise", disguised ? -1 : -3.6);
    else if (label === "phone") add("labelled_phone", 1);
    const service = scope.anchors.find(
      (hit) => hit.entry.cat === "service" && Math.abs(hit.start - finding.start) < 60,
    );
    if (service !== undefined) add("service_named", service.entry.ambiguous ? 1.4 : 2.6);
    const rest = scope.text.length - (finding.end - finding.start);
    if (rest <= 12) add("nothing_else", 2.4);
    else if (rest <= 40) add("short_message", 0.8);
    if (scope.asked.has("phone")) add("asked_for", 2.6);
  }
  if (kind === "email" && scope.asked.has("mail")) add("asked_for", 1.5);
  if ((kind === "handle" || kind === "payment_id") && (scope.asked.has("service") || scope.asked.has("pay")))
    add("asked_for", 1.6);
  if (innocent.some((span) => span.kind === "code" && span.start <= finding.start && span.end >= finding.end))
    add("inside_code", -5);
  return reasons;
}

/** Probability from summed log odds. */
export function probability(reasons: readonly Reason[]): number {
  let sum = 0;
  for (const reason of reasons) sum += reason.weight;
  return 1 / (1 + Math.exp(-sum));
}
