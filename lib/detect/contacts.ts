import { mostChained, SHORTEST_READ } from "@/lib/detect/finders/chained-figures";
import { findDeepLinks } from "@/lib/detect/finders/deep-links";
import { findEmails } from "@/lib/detect/finders/email";
import { findToldSigns } from "@/lib/detect/finders/email-odd-signs";
import { mayHoldPictures } from "@/lib/detect/finders/email-pictures";
import { findEncoded, mayBeEncoded } from "@/lib/detect/finders/encoded";
import { findHandles, LONGEST_ANSWER } from "@/lib/detect/finders/handle";
import { findRooms } from "@/lib/detect/finders/meeting";
import { isFiller } from "@/lib/detect/finders/number-words";
import { claimForPayment, findPayments } from "@/lib/detect/finders/payment";
import { findPhones } from "@/lib/detect/finders/phone";
import { findPhoneLists, mayHoldList } from "@/lib/detect/finders/phone-lists";
import { findPhoneRiddles } from "@/lib/detect/finders/phone-riddles";
import { findPhonesReadOff, mayBeReadOff } from "@/lib/detect/finders/phones-read-off";
import { findServiceIds } from "@/lib/detect/finders/service-ids";
import { findUrls } from "@/lib/detect/finders/url";
import { Asides } from "@/lib/detect/gate/asides";
import { countFigures } from "@/lib/detect/gate/figures";
import { countGluedNumerals } from "@/lib/detect/gate/glued-numerals";
import { isDigit } from "@/lib/detect/gate/word-units";
import { type InnocentSpan, innocentSpans } from "@/lib/detect/innocent/innocent";
import type { PreparedMessage } from "@/lib/detect/prepare";
import { type Finding, Scope } from "@/lib/detect/scope";
import { probability, weighContext } from "@/lib/detect/score/context";
import { expectationsAt, TURNS_BACK } from "@/lib/detect/thread/expectations";
import { findSplit, isPieceOf } from "@/lib/detect/thread/fragments";
import type { DetectedSignal, DetectedSpan, DetectInput, Reason } from "@/lib/detect/types";
import { spokenView } from "@/lib/detect/views/spoken";

/** The version stamped on every signal: raised whenever a change can alter what is found or how it is scored. */
export const DETECTOR_VERSION = "1.13.0";

/** Below this a finding is not worth a moderator's look. */
const FLOOR = 0.15;

/**
 * Addresses, numbers, names, links and payment ids in the messages, each scored against its surroundings. `prepared`
 * are the input's messages in order. `truncated` when a message held more candidates than the budget allows.
 */
export function findContacts(
  prepared: readonly PreparedMessage[],
  input: DetectInput,
): { signals: DetectedSignal[]; truncated: boolean } {
  const scopes: Scope[] = [];
  prepared.forEach((message, index) => {
    scopes.push(
      new Scope(
        message,
        (start, end) => [{ message: index, start, end }],
        false,
        () => expectationsAt(scopes, input.messages, index),
      ),
    );
  });
  const signals = scopes.flatMap((scope, index) =>
    worthSearching(scope, scopes.slice(Math.max(0, index - TURNS_BACK), index)) ? searchMessage(scope, input) : [],
  );
  if (input.messages.length > 1) addSplit(signals, input, prepared);
  return { signals, truncated: scopes.some((scope) => scope.overBudget) };
}

/** Adds what only shows over several messages, and drops pieces that looked like something by themselves. */
function addSplit(signals: DetectedSignal[], input: DetectInput, prepared: readonly PreparedMessage[]): void {
  for (const { finding, spans, scope } of findSplit(input, prepared, signals)) {
    const reasons = weighContext(scope, finding, []);
    const score = probability(reasons);
    if (score < FLOOR) continue;
    const pieces = new Set(spans.map((span) => span.message));
    for (let i = signals.length - 1; i >= 0; i--) {
      const own = signals[i] as DetectedSignal;
      const outdone = finding.kind === "payment_id" && (own.kind === "payment_id" || own.kind === "phone");
      if ((outdone || own.score < 0.5 || isPieceOf(own)) && own.spans.every((span) => pieces.has(span.message)))
        signals.splice(i, 1);
    }
    signals.push(toSignal(finding, spans, reasons, score));
  }
}

const CAPITAL_AT = /[a-z0-9]AT[a-z0-9]/;
const MAIL_DOT = /[a-z0-9)\]]\s?[.\u3002]\s?[a-z]/;

/** Runs the finders that the text has something for. */
function searchMessage(scope: Scope, input: DetectInput): DetectedSignal[] {
  const { text, anchors } = scope;
  const at = text.includes("@");
  const services = anchors.some((hit) => hit.entry.cat === "service");
  const providers = anchors.some((hit) => hit.entry.cat === "provider");
  const spoken = spokenView(text, scope.ascii, anchors);
  const dotted = spoken !== null || MAIL_DOT.test(text);
  const ids = at || services ? findServiceIds(scope) : [];
  const outside = (finding: Finding) => !ids.some((id) => id.start < finding.end && id.end > finding.start);
  const links = dotted ? findUrls(scope, spoken).filter(outside) : [];
  for (const link of findDeepLinks(scope))
    if (!links.some((other) => other.start < link.end && other.end > link.start)) links.push(link);
  const mails =
    at || providers || dotted || mayHoldPictures(scope) || CAPITAL_AT.test(scope.message.original)
      ? findEmails(scope, spoken).filter(outside)
      : [];
  if (spoken !== null) findToldSigns(scope, spoken, mails);
  const payments = findPayments(scope);
  const rooms = services ? findRooms(scope, links) : [];
  const numbers = mayHoldNumber(scope);
  const found: Finding[] = [...payments, ...ids, ...mails, ...links, ...rooms, ...findEncoded(scope)];
  let innocent: InnocentSpan[] = [];
  if (numbers) {
    innocent = innocentSpans(text);
    const covered = found.map(({ start, end }): InnocentSpan => ({ start, end, kind: "code_id" }));
    const phones = findPhones(scope, input.regions ?? [], [...innocent, ...covered]);
    found.push(...phones);
  }
  if (mayHoldRiddle(scope))
    found.push(...findPhoneRiddles(scope, input.regions ?? [], found.filter(isNoPieceOfRiddle)));
  if (mayBeReadOff(scope)) found.push(...findPhonesReadOff(scope, input.regions ?? [], found.filter(isNoPhone)));
  if (mayHoldList(scope)) found.push(...findPhoneLists(scope, input.regions ?? [], found));
  // "skype me: nettle.audio": a bare host nobody knows may be a name.
  const known = found.filter((finding) => !isPlainSite(finding));
  const answers = text.length <= LONGEST_ANSWER && scope.expects("service") !== undefined;
  if (at || services || spoken !== null || answers || text.length <= 60 || text.includes("#"))
    found.push(...findHandles(scope, spoken, known));
  if (found.length === 0) return [];
  if (!numbers) innocent = innocentSpans(text);
  const scored = claimForPayment(scope, found).map((finding) => {
    const reasons = weighContext(scope, finding, innocent);
    return { finding, reasons, score: probability(reasons) };
  });
  shareLabels(scored);
  return resolve(scored)
    .filter(({ score }) => score >= FLOOR)
    .map(({ finding, reasons, score }) => toSignal(finding, scope.locate(finding.start, finding.end), reasons, score));
}

const isNoPhone = ({ kind }: Finding) => kind !== "phone";

/** A short number may be the end of one whose area code is told by its city. */
const isNoPieceOfRiddle = (finding: Finding) =>
  finding.kind !== "phone" || (finding.value ?? "").replace(/\D/g, "").length > 8;

/** Codes of evidence that figures are no telephone number. */
const LABELLED = new Set(["labelled_otherwise", "part_of_code"]);

/** A number beside one of the same form that is labelled as something else is of that kind, too. */
function shareLabels(items: Scored[]): void {
  const shapes = new Set<string>();
  for (const { finding, reasons } of items) {
    const shape =
      finding.kind === "phone" && reasons.some((reason) => LABELLED.has(reason.code)) ? shapeOf(reasons) : null;
    if (shape !== null) shapes.add(shape);
  }
  if (shapes.size === 0) return;
  for (const item of items) {
    const shape = item.finding.kind === "phone" ? shapeOf(item.reasons) : null;
    if (shape === null || !shapes.has(shape) || item.reasons.some((reason) => LABELLED.has(reason.code))) continue;
    item.reasons.push({ code: "like_a_labelled_one", weight: -3 });
    item.score = probability(item.reasons);
  }
}

function shapeOf(reasons: readonly Reason[]): string | null {
  const grouping = reasons.find((reason) => reason.code === "phone_grouping");
  return grouping?.params === undefined ? null : String(grouping.params["shape"]);
}

/** Two figures with nothing but words between them that lead from one group of a number to the next: "202 and then 555". */
function holdsFilled({ asides: remarks, tokens, separators }: PreparedMessage): boolean {
  if (separators.size > 0) return true;
  const asides = new Asides(remarks);
  let figure = false;
  let fillers = 0;
  for (const token of tokens) {
    if (isDigit(token.text.charCodeAt(0))) {
      if (figure && fillers > 0) return true;
      figure = true;
      fillers = 0;
    } else if (isFiller(token.text) || asides.around(token) >= 0) fillers++;
    else figure = false;
  }
  return false;
}

/** Seven figures in a row, or words that may make as many: the shortest number worth reading. */
function mayHoldNumber(scope: Scope): boolean {
  const { message } = scope;
  message.mayHoldNumber ??= holdsEnough(scope) && mostChained(message, datesOf(scope)) >= SHORTEST_READ;
  return message.mayHoldNumber;
}

/** One look at figures and number words, wherever they stand. */
function holdsEnough(scope: Scope): boolean {
  const { total, longest } = scope.figures;
  // "s1x f0ur s1x": figures inside words.
  if ((longest >= SHORTEST_READ && !onlyDates(scope.text, longest)) || (total >= 8 && /[a-z]\d[a-z]/.test(scope.text)))
    return true;
  if (scope.numberMarks.densest >= 8) return true;
  // "공1공-0공0공-칠2사8": each numeral between figures is one.
  if (total >= 4 && !scope.ascii && total + countGluedNumerals(scope.text, SHORTEST_READ) >= SHORTEST_READ) return true;
  // "202 then 555 then 0142": fillers in a short line.
  return total >= SHORTEST_READ && scope.text.length <= 120 && holdsFilled(scope.message);
}

const DATES =
  /(?:19|20)\d\d ?[-./] ?[01]?\d ?[-./] ?[0-3]?\d(?!\d)|(?<!\d)[0-3]?\d ?[-./] ?[0-3]?\d ?[-./] ?(?:19|20)\d\d(?!\d)/g;

/** What each of them holds. */
const YEAR = /(?:19|20)\d\d/;

/** Dates among rows of figures too short to be a number with one in it. */
function datesOf({ text, figures }: Scope): { start: number; end: number }[] {
  if (figures.longest > 8 || !YEAR.test(text)) return [];
  return Array.from(text.matchAll(DATES), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True when the long rows of figures are dates and nothing else. */
function onlyDates(text: string, longest: number): boolean {
  return longest <= 8 && YEAR.test(text) && countFigures(text.replace(DATES, ":")).longest < SHORTEST_READ;
}

const RIDDLE =
  /[$€£]|code|area|prefi|vorwahl|ddd|riktnummer|netnummer|lada|indicatif|код|start|begin|empieza|comienza|commence|inizia|comeca|zaczyna|начина|почина|basli|dimulai/;

/** Prices or a city's name may hide the groups of a number; other text goes between them. */
function mayHoldRiddle(scope: Scope): boolean {
  return scope.figures.total >= SHORTEST_READ && RIDDLE.test(scope.text);
}

/** One look at what the text holds: most lines have neither figures, signs nor names and end here. */
function worthSearching(scope: Scope, before: readonly Scope[]): boolean {
  const { text } = scope;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 64) return true;
    if (unit === 35 && i > 1 && text.charCodeAt(i - 1) > 96 && text.charCodeAt(i + 1) < 58) return true;
    // A dot between letters is a host's; between figures alone it is a version's or a date's.
    if (unit === 46 && i > 0) {
      const before = text.charCodeAt(i - 1);
      const after = text.charCodeAt(i + 1);
      if (before > 47 && after > 47 && (before > 57 || after > 57)) return true;
      // "t . me / kite"
      if (before === 32 && after === 32 && text.charCodeAt(i - 2) > 96 && text.charCodeAt(i + 2) > 96) return true;
      // "jane (a) example (.) com"
      if ((before === 40 && after === 41) || (before === 91 && after === 93)) return true;
    }
  }
  if (scope.anchors.length > 0) return true;
  const { original } = scope.message;
  // Looking for a sign that they need is cheaper than the patterns.
  if (original.includes("AT") && CAPITAL_AT.test(original)) return true;
  if (mayBeEncoded(original, scope.figures.total) || mayHoldPictures(scope)) return true;
  // A bare name answers a question about a service.
  if (
    text.length <= LONGEST_ANSWER &&
    before.some((turn) => turn.anchors.some((hit) => hit.entry.cat === "service" || hit.entry.cat === "pay"))
  )
    return true;
  return mayHoldNumber(scope) || mayHoldRiddle(scope) || mayHoldList(scope) || mayBeReadOff(scope);
}

type Scored = { finding: Finding; reasons: Reason[]; score: number };

const PRIORITY = {
  payment_id: 4,
  email: 3,
  meeting_link: 3,
  url: 2,
  phone: 2,
  handle: 1,
  solicit_contact: 0,
  solicit_payment: 0,
};

const isPlainSite = (finding: Finding) => finding.reasons.some((reason) => reason.code === "plain_site");
const priority = (finding: Finding) => (isPlainSite(finding) ? PRIORITY.handle : PRIORITY[finding.kind]);

/** Where two findings overlap, the one with better evidence stays. */
function resolve(items: Scored[]): Scored[] {
  const kept: Scored[] = [];
  const order = [...items].sort((a, b) => priority(b.finding) - priority(a.finding) || b.score - a.score);
  for (const item of order) {
    if (kept.some(({ finding }) => finding.start < item.finding.end && finding.end > item.finding.start)) continue;
    kept.push(item);
  }
  return kept.sort((a, b) => a.finding.start - b.finding.start);
}

function toSignal(finding: Finding, spans: DetectedSpan[], reasons: Reason[], score: number): DetectedSignal {
  return {
    kind: finding.kind,
    spans,
    value: finding.value,
    decoded:
      finding.decoded === null ? [] : spans.slice(0, 1).map((span) => ({ ...span, decoded: finding.decoded ?? "" })),
    score,
    reasons,
    obfuscations: finding.obfuscations,
    detector: { name: finding.kind, version: DETECTOR_VERSION },
  };
}
