import { DETECTOR_VERSION, findContacts } from "@/lib/detect/contacts";
import { findNamesAsked } from "@/lib/detect/finders/names-asked";
import { findIntent } from "@/lib/detect/intent/find-intent";
import { prepareAgain, prepareMessage } from "@/lib/detect/prepare";
import { probability } from "@/lib/detect/score/context";
import type { DetectedSignal, DetectedStance, DetectInput, DetectResult } from "@/lib/detect/types";

export { DETECTOR_VERSION };

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
    const text = message.text.slice(0, LONGEST);
    return input.messages.length > 1 ? prepareAgain(text) : prepareMessage(text);
  });
  const contacts = findContacts(prepared, input);
  const intent = findIntent(prepared, input);
  truncated ||= contacts.truncated;
  const found =
    intent.signals.length === 0
      ? contacts.signals
      : [...contacts.signals, ...findNamesAsked(prepared, contacts.signals, intent.signals, input.messages)];
  return {
    signals: [...weighStances(found, intent.stances), ...intent.signals],
    stances: intent.stances,
    truncated,
  };
}

/** What the author says of himself is no work and no refusal, whatever stands around it. */
const OWN = new Set(["own_contact", "asked_for"]);

/** A refusal, a warning or work about contacts weighs against what it covers. */
function weighStances(signals: DetectedSignal[], stances: readonly DetectedStance[]): DetectedSignal[] {
  if (stances.length === 0) return signals;
  return signals.map((signal) => {
    const covering = stances.find((stance) =>
      signal.spans.some(
        (span) => span.message === stance.message && span.start < stance.end && span.end > stance.start,
      ),
    );
    if (
      covering === undefined ||
      signal.obfuscations.length > 0 ||
      signal.reasons.some((reason) => OWN.has(reason.code))
    )
      return signal;
    const reasons = [...signal.reasons, { code: `stance_${covering.stance}`, weight: -2 }];
    return { ...signal, reasons, score: probability(reasons) };
  });
}
