import { findEmails } from "@/lib/detect/finders/email";
import { findHandles } from "@/lib/detect/finders/handle";
import { findRooms } from "@/lib/detect/finders/meeting";
import { claimForPayment, findPayments } from "@/lib/detect/finders/payment";
import { findPhones } from "@/lib/detect/finders/phone";
import { findPhoneRiddles } from "@/lib/detect/finders/phone-riddles";
import { findUrls } from "@/lib/detect/finders/url";
import { type InnocentSpan, innocentSpans } from "@/lib/detect/innocent/innocent";
import type { PreparedMessage } from "@/lib/detect/prepare";
import { type Finding, Scope } from "@/lib/detect/scope";
import { probability, weighContext } from "@/lib/detect/score/context";
import { expectationsAt } from "@/lib/detect/thread/expectations";
import { findSplit } from "@/lib/detect/thread/fragments";
import type { DetectedSignal, DetectedSpan, DetectInput, Reason } from "@/lib/detect/types";
import { spokenView } from "@/lib/detect/views/spoken";

/** The version stamped on every signal: raised whenever a change can alter what is found or how it is scored. */
export const DETECTOR_VERSION = "1.0.0";

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
    worthSearching(scope, scopes[index - 1]) ? searchMessage(scope, input) : [],
  );
  if (input.messages.length > 1) addSplit(signals, input);
  return { signals, truncated: scopes.some((scope) => scope.overBudget) };
}

/** Adds what only shows over several messages, and drops pieces that looked like something by themselves. */
function addSplit(signals: DetectedSignal[], input: DetectInput): void {
  for (const { finding, spans, scope } of findSplit(input, signals)) {
    const reasons = weighContext(scope, finding, []);
    const score = probability(reasons);
    if (score < FLOOR) continue;
    const pieces = new Set(spans.map((span) => span.message));
    for (let i = signals.length - 1; i >= 0; i--) {
      const own = signals[i] as DetectedSignal;
      if ((own.score < 0.5 || own.kind === "handle") && own.spans.every((span) => pieces.has(span.message)))
        signals.splice(i, 1);
    }
    signals.push(toSignal(finding, spans, reasons, score));
  }
}

function searchMessage(scope: Scope, input: DetectInput): DetectedSignal[] {
  const innocent = innocentSpans(scope.text);
  const spoken = spokenView(scope.text, scope.ascii, scope.anchors);
  const links = findUrls(scope, spoken);
  const mails = findEmails(scope, spoken);
  const payments = findPayments(scope);
  const rooms = findRooms(scope, links);
  const covered: InnocentSpan[] = [...links, ...mails, ...payments, ...rooms].map(({ start, end }) => ({
    start,
    end,
    kind: "code_id",
  }));
  const numbers = mayHoldNumber(scope);
  const phones = numbers ? findPhones(scope, input.regions ?? [], [...innocent, ...covered]) : [];
  const riddles = numbers ? findPhoneRiddles(scope, input.regions ?? [], [...covered, ...phones]) : [];
  // "skype me: nettle.audio": a bare host nobody knows may be a name.
  const known = links.filter((link) => !isPlainSite(link));
  const handles = findHandles(scope, spoken, [...known, ...mails, ...payments, ...rooms, ...phones]);
  const all = claimForPayment(scope, [...payments, ...mails, ...links, ...rooms, ...phones, ...riddles, ...handles]);
  const scored = all.map((finding) => {
    const reasons = weighContext(scope, finding, innocent);
    return { finding, reasons, score: probability(reasons) };
  });
  shareLabels(scored);
  return resolve(scored)
    .filter(({ score }) => score >= FLOOR)
    .map(({ finding, reasons, score }) => toSignal(finding, scope.locate(finding.start, finding.end), reasons, score));
}

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

/** Seven figures, or words that may make as many: the shortest number worth reading. */
function mayHoldNumber(scope: Scope): boolean {
  const { figures } = scope;
  return figures >= 7 || figures + 2 * scope.numberMarks.count >= 8;
}

/** One look at what the text holds: most lines have neither figures, signs nor names and end here. */
function worthSearching(scope: Scope, before: Scope | undefined): boolean {
  const { text } = scope;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 64) return true;
    if (unit === 46 && i > 0 && text.charCodeAt(i + 1) > 47 && text.charCodeAt(i - 1) > 47) return true;
  }
  if (scope.anchors.length > 0) return true;
  // A bare name answers a question about a service.
  if (
    before !== undefined &&
    text.length <= 60 &&
    before.anchors.some((hit) => hit.entry.cat === "service" || hit.entry.cat === "pay")
  )
    return true;
  return mayHoldNumber(scope);
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
