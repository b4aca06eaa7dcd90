import { findEmails } from "@/lib/detect/finders/email";
import { findHandles } from "@/lib/detect/finders/handle";
import { claimForPayment, findPayments } from "@/lib/detect/finders/payment";
import { findPhones } from "@/lib/detect/finders/phone";
import { findUrls } from "@/lib/detect/finders/url";
import { type InnocentSpan, innocentSpans } from "@/lib/detect/innocent/innocent";
import { findIntent } from "@/lib/detect/intent/find-intent";
import { type PreparedMessage, prepareMessage } from "@/lib/detect/prepare";
import { type Finding, Scope } from "@/lib/detect/scope";
import { probability, weighContext } from "@/lib/detect/score/context";
import type { DetectedSignal, DetectedStance, DetectInput, DetectResult } from "@/lib/detect/types";
import { spokenView } from "@/lib/detect/views/spoken";

export const DETECTOR_VERSION = "1.0.0";

/** Below this a finding is not worth a moderator's look. */
const FLOOR = 0.15;
/** Longest text analysed of one message; the rest is reported as truncated, never passed over in silence. */
const LONGEST = 200_000;

/**
 * Finds contact details, payment ids, and requests and offers of them. Pure and synchronous; the same input gives the
 * same result. Offsets are UTF-16 units of the original texts.
 */
export function detect(input: DetectInput): DetectResult {
  let truncated = false;
  const prepared = input.messages.map((message) => {
    if (message.text.length > LONGEST) truncated = true;
    return prepareMessage(message.text.slice(0, LONGEST));
  });
  const signals: DetectedSignal[] = [];
  prepared.forEach((message, index) => {
    signals.push(...detectContacts(message, index, input));
  });
  const intent = findIntent(prepared, input);
  const settled = weighStances(signals, intent.stances);
  return { signals: [...settled, ...intent.signals], stances: intent.stances, truncated };
}

function detectContacts(message: PreparedMessage, index: number, input: DetectInput): DetectedSignal[] {
  const scope = new Scope(message, (start, end) => [{ message: index, start, end }], false);
  if (!worthSearching(scope)) return [];
  const innocent = innocentSpans(scope.text);
  const spoken = spokenView(scope.text, scope.ascii, scope.anchors);
  const links = findUrls(scope, spoken);
  const mails = findEmails(scope, spoken);
  const payments = findPayments(scope);
  const covered: InnocentSpan[] = [...links, ...mails, ...payments].map(({ start, end }) => ({
    start,
    end,
    kind: "code_id",
  }));
  const phones = findPhones(scope, input.regions ?? [], [...innocent, ...covered]);
  const handles = findHandles(scope, [...links, ...mails, ...payments, ...phones]);
  const all = claimForPayment(scope, [...payments, ...mails, ...links, ...phones, ...handles]);
  const scored = all.map((finding) => ({ finding, reasons: weighContext(scope, finding, innocent) }));
  return resolve(scored.map(({ finding, reasons }) => ({ finding, reasons, score: probability(reasons) })))
    .filter(({ score }) => score >= FLOOR)
    .map(({ finding, reasons, score }) => toSignal(scope, finding, reasons, score));
}

/** One look at what the text holds: most lines have neither figures, signs nor names and end here. */
function worthSearching(scope: Scope): boolean {
  const { text } = scope;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 64) return true;
    if (unit >= 48 && unit <= 57 && ++digits >= 6) return true;
    if (unit === 46 && i > 0 && i + 1 < text.length && text.charCodeAt(i + 1) > 47 && text.charCodeAt(i - 1) > 47)
      return true;
  }
  return scope.anchors.length > 0 || scope.tokens.length >= 3;
}

type Scored = { finding: Finding; reasons: ReturnType<typeof weighContext>; score: number };

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

/** Where two findings overlap, the one with better evidence stays. */
function resolve(items: Scored[]): Scored[] {
  const kept: Scored[] = [];
  const order = [...items].sort((a, b) => PRIORITY[b.finding.kind] - PRIORITY[a.finding.kind] || b.score - a.score);
  for (const item of order) {
    if (kept.some(({ finding }) => finding.start < item.finding.end && finding.end > item.finding.start)) continue;
    kept.push(item);
  }
  return kept.sort((a, b) => a.finding.start - b.finding.start);
}

function toSignal(scope: Scope, finding: Finding, reasons: Scored["reasons"], score: number): DetectedSignal {
  const spans = scope.locate(finding.start, finding.end);
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

/** A refusal, a warning or work about contacts weighs against what it covers. */
function weighStances(signals: DetectedSignal[], stances: readonly DetectedStance[]): DetectedSignal[] {
  if (stances.length === 0) return signals;
  return signals.map((signal) => {
    const covering = stances.find((stance) =>
      signal.spans.some(
        (span) => span.message === stance.message && span.start < stance.end && span.end > stance.start,
      ),
    );
    if (covering === undefined || signal.obfuscations.length > 0) return signal;
    const reasons = [...signal.reasons, { code: `stance_${covering.stance}`, weight: -2 }];
    return { ...signal, reasons, score: probability(reasons) };
  });
}
