import type { InnocentSpan } from "@/lib/detect/innocent/innocent";
import type { CueName } from "@/lib/detect/lexicon/cues";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason, SignalKind } from "@/lib/detect/types";
import { foldPhrase } from "@/lib/detect/views/fold";

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

/** "tél. 01", "No. 5": the stop of a short word before a figure ends no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])\p{L}{1,4}\.$/u;

function endsSentence(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isBreak(text.charCodeAt(at), next)) return false;
  if (text.charCodeAt(at) !== 46 || next !== 32) return true;
  const figure = text.charCodeAt(at + 2);
  const isNumber = (figure > 47 && figure < 58) || figure === 43 || figure === 40;
  return !(isNumber && ABBREVIATION.test(text.slice(Math.max(0, at - 5), at + 1)));
}

/** The sentence around a stretch: offsets of its first and past its last unit. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < 240 && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < 240 && !endsSentence(text, to)) to++;
  return { start: from, end: to };
}

function cuesAround(scope: Scope, finding: Finding): Map<CueName, Proximity> {
  const sentence = sentenceAround(scope.text, finding.start, finding.end);
  const around = new Map<CueName, Proximity>();
  for (const hit of scope.cuesIn(finding.start - BEFORE, finding.end + AFTER)) {
    if (hit.start < finding.end && hit.end > finding.start) continue;
    const entry = around.get(hit.entry.cat) ?? { sentence: 0, near: 0 };
    if (hit.start >= sentence.start && hit.end <= sentence.end) entry.sentence++;
    else entry.near++;
    around.set(hit.entry.cat, entry);
  }
  return around;
}

/**
 * What the words directly in front say the figures are. A general word for number says nothing by itself when another
 * label stands right before it: "order number", "주문번호".
 */
function labelledAs(scope: Scope, finding: Finding): CueName | null {
  let best: { start: number; end: number; cat: CueName } | null = null;
  const before = scope.cuesIn(finding.start - 60, finding.start + 1);
  for (const hit of before) {
    if (hit.end > finding.start || finding.start - hit.end > 28) continue;
    if (hit.entry.cat !== "label" && hit.entry.cat !== "phone" && hit.entry.cat !== "mail") continue;
    const between = scope.text.slice(hit.end, finding.start);
    if (/[.!?\n;]\s|\n/.test(between)) continue;
    // "郵便番号" ends in a word for number, and is the label all the same.
    const longer = best !== null && hit.end === best.end && hit.start < best.start;
    const shorter = best !== null && hit.end === best.end && hit.start > best.start;
    if (
      best === null ||
      hit.end > best.end ||
      longer ||
      (hit.end === best.end && !shorter && hit.entry.cat !== "label")
    ) {
      best = { start: hit.start, end: hit.end, cat: hit.entry.cat };
    }
  }
  if (best === null || best.cat === "label") return best?.cat ?? null;
  const { start } = best;
  const general =
    /^(?:numbers?|no|num|nr|nro|numero|nummer|numer|cislo|broj|szam|номер|رقم|نمبر|شماره|नंबर|नम्बर|नंबर|నంబర్|నెంబర్|எண்|ನಂಬರ್|ಸಂಖ್ಯೆ|നമ്പർ|નંબર|ਨੰਬਰ|নম্বর|নাম্বার|番号|번호|号码|號碼|เลข|numara|nomor|so)/.test(
      scope.text.slice(start, best.end),
    );
  const labelled =
    general &&
    before.some(
      (hit) => hit.entry.cat === "label" && hit.end <= start + 1 && start - hit.end <= 3 && hit.start < start,
    );
  return labelled ? "label" : best.cat;
}

/** "0620-000-77 cikkszámú": Hungarian and Turkish say behind the figures what they number. Telephones are named so, too. */
const LABEL_BEHIND =
  /^ ?(?:(?:cikk|rendeles|szamla|alkatresz|tetel|rajz|leltari |azonosito|sorozat|gyari |csomag|ugyfel|szerzodes)szamu|(?:numarali|nolu|no'lu|nomreli) (?:siparis|fatura|kargo|urun|parca|stok|dosya|kayit|sifaris))/;

type Weights = Partial<Record<CueName, number>>;
const FOR: Record<Exclude<SignalKind, "solicit_contact" | "solicit_payment">, Weights> = {
  phone: { phone: 3, contact: 0.6, mail: 0.3 },
  email: { mail: 1.2, contact: 0.6, phone: 0.3 },
  url: { contact: 0.7, phone: 0.6, mail: 0.4 },
  handle: { contact: 1.3, id: 0.5, phone: 0.4 },
  meeting_link: { contact: 0.3, phone: 0.3 },
  payment_id: { pay: 1.2 },
};
const AGAINST: Record<keyof typeof FOR, Weights> = {
  phone: { dummy: -6, sample: -0.8, deliverable: -4.5, code: -2.5, format: -5.5, label: -0.4, work: -0.3 },
  email: { dummy: -5.5, sample: -0.7, deliverable: -5, code: -5, format: -4, work: -0.3 },
  url: { dummy: -2.5, sample: -0.5, deliverable: -1.5, code: -1.5, work: -0.6 },
  handle: { dummy: -4, sample: -0.5, deliverable: -3, code: -2.5, format: -2, work: -1.2, reference: -2.6 },
  meeting_link: { dummy: -3, sample: -0.5, code: -2, work: -1 },
  payment_id: { dummy: -5, sample: -0.8, deliverable: -2.5, code: -2, format: -2.5 },
};

/** The author speaks of himself right in front of the value. */
const PERSONAL = new Set(
  "my me mine i'm mi meu minha mon ma mes mein meine meiner meinem mich mir mio mia mijn min mitt minun moj moja moje muj mea meu sajat benim bana beni saya aku ko akin em minh toi yangu мой моя мое мне меня мій моя мені μου εμενα لي رقمي ايميلي بريدي عندي من מספרי שלי אלי मेरा मेरी मुझे आমার আমার আমাকে என் నా ನನ್ನ എന്റെ મારો મારા ผม ฉัน mera meri mujhe humara hamara"
    .split(" ")
    .map((word) => foldPhrase(word)),
);

function personalBefore(scope: Scope, finding: Finding): boolean {
  const words = scope.text.slice(Math.max(0, finding.start - 36), finding.start).split(/[^\p{L}\p{M}']+/u);
  if (words.slice(-6).some((word) => PERSONAL.has(word))) return true;
  return /(?:我的|私の|제 |내 |加我|找我)/.test(scope.text.slice(Math.max(0, finding.start - 12), finding.start));
}

/** "Text Dale on …", "bipper le …": verbs that mean other things as well, with somebody and a small word behind them. */
const RUNG_AT =
  /(?<!\p{L})(?:(?:text|buzz|bell|msg|message|phone|call|ring) (?:\p{L}{1,12} ){0,2}(?:on|at)|(?:bippe[rz]?|sms|sonne[rz]?|joindre|appele[rz]) (?:le|au|a|moi au)|(?:ruf|meld|schreib|klingel)\p{L}{0,4} (?:\p{L}{1,12} ){0,3}(?:unter|auf)|(?:llam|marc|timbr|escrib|wasape)\p{L}{0,6} (?:\p{L}{1,12} ){0,2}al|(?:chiam|telefon|scriv|squill)\p{L}{0,5} (?:\p{L}{1,12} ){0,2}al|(?:lig|cham|fal)\p{L}{0,4} (?:\p{L}{1,12} ){0,2}(?:no|pro|pelo|para o)|(?:bel|app|sms)\p{L}{0,3} (?:\p{L}{1,12} ){0,2}(?:op|naar)|(?:dzwon|pisz|zadzwon)\p{L}{0,4} (?:\p{L}{1,12} ){0,2}(?:na|pod)|(?:ring|smsa|messa) (?:\p{L}{1,12} ){0,2}pa):? ?$/u;
const RINGING =
  /^(?:call|ring|dial|text me|phone me|pick up|llama|liga|appel|ruf|anruf|chiama|bel|zadzwo|звони|позвони|набери|дзвон)/;

/** A quoted value as programs write it: check('NL91...'), phone: "+1202...". */
const isLiteral = (text: string, start: number, end: number) =>
  /(?:[=([{,] ?|["'a-z]: ?)["'`]$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^["'`] ?(?:[,)\]};]|$)/.test(text.slice(end, end + 3));

/** Behind a colon and a quotation mark, up to the value: the text of something that is being made. */
const QUOTE_OPENED = /: ?["“„«「『]([^"“”„«»「」『』\n]{0,160})$/;
const QUOTE_CLOSED = /^([^"“”„«»「」『』\n]{0,160})["”“»」』]/;
/** Letters beside the value that make a text of what is quoted; less is a name for the value. */
const LEAST_QUOTED = 10;

/** True for a value among the words of a quoted text: `the spot ends: "Ring 555 0134, ask for Jo."` */
function isInQuotedText(text: string, start: number, end: number): boolean {
  const before = QUOTE_OPENED.exec(text.slice(Math.max(0, start - 164), start));
  const after = before === null ? null : QUOTE_CLOSED.exec(text.slice(end, end + 164));
  if (before === null || after === null) return false;
  return `${before[1]}${after[1]}`.replace(/[^\p{L}]/gu, "").length >= LEAST_QUOTED;
}

/** Adds what the words around a finding say. Returns the finding's reasons with those of its context. */
export function weighContext(scope: Scope, finding: Finding, innocent: readonly InnocentSpan[]): Reason[] {
  const kind = finding.kind as keyof typeof FOR;
  const reasons = [...finding.reasons];
  const add = (code: string, weight: number) => reasons.push({ code, weight });
  const around = cuesAround(scope, finding);
  const personal = personalBefore(scope, finding);
  const disguised = finding.obfuscations.length > 0;
  // "Call us" in the text of a flyer, "number" in "order number": such words then say nothing for the value.
  const label = kind === "phone" ? labelledAs(scope, finding) : null;
  const inQuotedText =
    (kind === "phone" || kind === "email") &&
    !personal &&
    !disguised &&
    isInQuotedText(scope.text, finding.start, finding.end);
  const partOfWork =
    inQuotedText ||
    (["dummy", "deliverable", "code", "format"] as const).some((cue) => (around.get(cue)?.sentence ?? 0) > 0);
  const muted = (partOfWork && !personal && !disguised) || label === "label" ? 0.15 : 1;
  for (const [cue, weight] of Object.entries(FOR[kind]) as [CueName, number][]) {
    const seen = around.get(cue);
    if (seen === undefined) continue;
    add(`words_${cue}`, (seen.sentence > 0 ? weight : weight * 0.35) * muted);
  }
  const leadsToContact = kind === "url" && reasons.some((reason) => reason.code === "contact_page");
  for (const [cue, weight] of Object.entries(AGAINST[kind]) as [CueName, number][]) {
    const seen = around.get(cue);
    // The form on somebody's contact page is no part of the work.
    if (seen === undefined || (cue === "deliverable" && leadsToContact)) continue;
    // Nobody disguises a placeholder, and "my" number is none, so the words around weigh less against those.
    const share = (seen.sentence > 0 ? 1 : 0.3) * (disguised ? 0.25 : 1) * (personal ? 0.4 : 1);
    add(`words_${cue}`, weight * share);
  }
  // A heading such as "acceptance tests" speaks for the whole of a list.
  if (
    !personal &&
    !disguised &&
    (around.get("dummy")?.sentence ?? 0) === 0 &&
    scope.cues.some((hit) => hit.entry.cat === "dummy")
  ) {
    add("dummy_data_about", around.get("dummy") === undefined ? -1.6 : -2.4);
  }
  if (inQuotedText) add("in_quoted_text", -3);
  if (kind === "phone") {
    // "Ref 07700/900/558 (you can ring it)": the label is a pretext.
    const rung =
      label === "label" &&
      scope
        .cuesIn(finding.end, finding.end + 60)
        .some((hit) => hit.start >= finding.end && hit.entry.cat === "phone" && RINGING.test(hit.entry.term));
    // Its own word for number is taken for one of telephones.
    if (LABEL_BEHIND.test(scope.text.slice(finding.end, finding.end + 24))) add("labelled_otherwise", -6);
    else if (label === "label") add("labelled_otherwise", disguised || rung ? -1 : -3.6);
    else if (label === "phone") add("labelled_phone", muted);
    else if ((around.get("label")?.sentence ?? 0) > 0 && (around.get("phone")?.sentence ?? 0) === 0) {
      if (RUNG_AT.test(scope.text.slice(Math.max(0, finding.start - 40), finding.start))) add("words_phone", 2);
      else add("among_labels", disguised ? -0.5 : -1.8);
    } else if (around.get("phone") === undefined && !personal && isListedUnderLabel(scope, finding))
      add("among_labels", -1.8);
    const service = scope.anchors.find(
      (hit) => hit.entry.cat === "service" && Math.abs(hit.start - finding.start) < 60,
    );
    if (service !== undefined) add("service_named", service.entry.ambiguous ? 1.4 : 2.6);
    const rest = scope.text.length - (finding.end - finding.start);
    if (rest <= 12) add("nothing_else", 2.4);
    else if (rest <= 40) add("short_message", 0.8);
    const expected = scope.expects("phone") ?? scope.expects("service");
    if (expected !== undefined) add(expected.asked ? "asked_for" : "announced_before", rest <= 60 ? 2.6 : 1.2);
  }
  if (personal && kind !== "url") add("own_contact", 1);
  if (kind === "email" && scope.expects("mail")?.asked === true) add("asked_for", 1.5);
  if (
    (kind === "handle" || kind === "payment_id") &&
    (scope.expects("service") ?? scope.expects("pay"))?.asked === true
  )
    add("asked_for", 1.6);
  if (kind !== "email" && isLiteral(scope.text, finding.start, finding.end)) add("literal", -4);
  const code = innocent.find((span) => span.kind === "code" && span.start <= finding.start && span.end >= finding.end);
  // All of what was decoded is an address: code that prints one is how it is told.
  if (code !== undefined && !reasons.some((reason) => reason.code === "encoded")) {
    // An address of Ethereum is hexadecimal by itself: where its checksum holds and money of its kind is named, only code
    // around it says more than that.
    const bare = code.start === finding.start && code.end === finding.end;
    const said = (name: string) => reasons.some((reason) => reason.code === name);
    add("inside_code", bare && said("checksum_holds") ? (said("service_named") ? -2.6 : -4) : -5);
  }
  return reasons;
}

const LONGEST_HEADING = 40;

/** "SKU list⏎700012-0045 enamel mug": the line that heads those of figures says what they are. */
function isListedUnderLabel(scope: Scope, finding: Finding): boolean {
  const lines = scope.text.slice(Math.max(0, finding.start - 400), finding.start).split("\n");
  let end = finding.start - (lines.at(-1)?.length ?? 0) - 1;
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i] as string;
    const start = end - line.length;
    if (!/\d/.test(line))
      return line.length <= LONGEST_HEADING && scope.cuesIn(start, end).some(({ entry }) => entry.cat === "label");
    end = start - 1;
  }
  return false;
}

/** Probability from summed log odds. */
export function probability(reasons: readonly Reason[]): number {
  let sum = 0;
  for (const reason of reasons) sum += reason.weight;
  return 1 / (1 + Math.exp(-sum));
}
