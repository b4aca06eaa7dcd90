import { DETECTOR_VERSION } from "@/lib/detect/contacts";
import { type AskedName, oddNames, wordNames } from "@/lib/detect/finders/name-candidates";
import type { PreparedMessage } from "@/lib/detect/prepare";
import { probability } from "@/lib/detect/score/context";
import { authorOf } from "@/lib/detect/thread/expectations";
import type { DetectedSignal, DetectedSpan, DetectMessage, Reason } from "@/lib/detect/types";

/** From here on somebody asks to meet elsewhere, and a name beside it is what they are to look for. */
const ASKED = 0.5;
/** How far from the asking words, or from the service's name, the name may stand: UTF-16 units. */
const NEAR = 60;
/** How far around the asking words is read: a name that is near, and what leads to it. */
const REACH = NEAR + 80;
/** Asking words are short; a marked stretch that is longer holds what was said between them. */
const LONGEST_ASK = 400;

/**
 * User names in messages that ask to meet elsewhere and hold nothing else to reach somebody by: "find me there,
 * feito.por.duda", "look up Thaddeus Okonjo-Vale on LinkedIn". The asking words are what speaks for them. `found` are the
 * contacts that were found by themselves, `messages` say who wrote what. Pure.
 */
export function findNamesAsked(
  prepared: readonly PreparedMessage[],
  found: readonly DetectedSignal[],
  asks: readonly DetectedSignal[],
  messages: readonly DetectMessage[],
): DetectedSignal[] {
  const names: DetectedSignal[] = [];
  const seen = new Set<number>();
  for (const ask of asks) {
    const [at] = ask.spans;
    if (ask.kind !== "solicit_contact" || ask.score < ASKED || at === undefined || seen.has(at.message)) continue;
    seen.add(at.message);
    if (found.some((signal) => signal.spans.some((span) => span.message === at.message))) continue;
    const message = prepared[at.message] as PreparedMessage;
    const near = { start: at.start - REACH, end: Math.min(at.end, at.start + LONGEST_ASK) + REACH };
    const name =
      nearest(oddNames(message, near), at) ?? wordNames(message, near).find((each) => awayFrom(each, at) <= NEAR);
    if (name !== undefined) names.push(toSignal(message, serviceOf(message), at.message, name));
    else {
      const alone = loneName(prepared, messages, at.message, [...found, ...names]);
      if (alone !== null)
        names.push(toSignal(prepared[alone.index] as PreparedMessage, serviceOf(message), alone.index, alone.name));
    }
  }
  return names;
}

/** How many messages away a name may stand by itself: "I'm on the app with the plane", "which?", "nube_de_tinta00". */
const TURNS_AWAY = 3;

/** A message of the same author that is one odd name and nothing else. */
function loneName(
  prepared: readonly PreparedMessage[],
  messages: readonly DetectMessage[],
  asked: number,
  found: readonly DetectedSignal[],
): { index: number; name: AskedName } | null {
  const author = authorOf(messages[asked] as DetectMessage);
  for (let away = 1; away <= TURNS_AWAY; away++)
    for (const index of [asked + away, asked - away]) {
      const message = messages[index];
      if (message === undefined || authorOf(message) !== author || message.text.length > LONGEST_LONE) continue;
      if (found.some((signal) => signal.spans.some((span) => span.message === index))) continue;
      const { length } = message.text;
      const name = oddNames(prepared[index] as PreparedMessage, { start: 0, end: length }).find(
        ({ start, end }) => message.text.slice(0, start).trim() === "" && message.text.slice(end).trim() === "",
      );
      if (name !== undefined) return { index, name };
    }
  return null;
}
const LONGEST_LONE = 60;

const awayFrom = ({ start, end }: AskedName, ask: DetectedSpan) => Math.max(start - ask.end, ask.start - end, 0);

function nearest(names: readonly AskedName[], ask: DetectedSpan): AskedName | undefined {
  let best: AskedName | undefined;
  for (const name of names)
    if (awayFrom(name, ask) <= NEAR && (best === undefined || awayFrom(name, ask) < awayFrom(best, ask))) best = name;
  return best;
}

/** The service that the message names, where it names one. */
const serviceOf = ({ anchors }: PreparedMessage) =>
  anchors.find((hit) => hit.entry.cat === "service")?.entry.id ?? "unknown";

function toSignal(
  message: PreparedMessage,
  service: string,
  index: number,
  { start, end, name, sure }: AskedName,
): DetectedSignal {
  const reasons: Reason[] = [
    { code: "handle_base", weight: -2.6 },
    { code: sure ? "name_shape" : "strange_name", weight: sure ? 1.2 : 0.8 },
    { code: "asked_beside", weight: 2.2 },
  ];
  return {
    kind: "handle",
    spans: [{ message: index, start, end }],
    value: `${service}:${name}`,
    decoded: [],
    score: probability(reasons),
    reasons,
    obfuscations: message.tricksIn(start, end),
    detector: { name: "handle", version: DETECTOR_VERSION },
  };
}
