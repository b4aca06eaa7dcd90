import { DETECTOR_VERSION } from "@/lib/detect/contacts";
import { checkHost } from "@/lib/detect/finders/hosts";
import { isConnector, isEverydayWord, plausibleName, readHandle } from "@/lib/detect/finders/names";
import { innocentSpans } from "@/lib/detect/innocent/innocent";
import type { PreparedMessage } from "@/lib/detect/prepare";
import { probability } from "@/lib/detect/score/context";
import type { DetectedSignal, DetectedSpan, Reason } from "@/lib/detect/types";
import { toOriginal } from "@/lib/detect/views/view";

/** From here on somebody asks to meet elsewhere, and a name beside it is what they are to look for. */
const ASKED = 0.5;
/** How far from the asking words the name may stand, in UTF-16 units. */
const NEAR = 60;
/** Names that no word looks like: with an underscore, a dot or figures inside; a letter first. */
const ODD_NAME = /(?<![a-z0-9_.@/#:\\-])[a-z][a-z0-9_.]{3,39}(?![a-z0-9_@/(\\=-]|\.[a-z0-9])/g;
const ODD = /_|[a-z0-9]\.[a-z0-9]|\d{2}/;
/** What work calls its things so: constants and fields of programs, screens, versions. */
const THING =
  /^(?:[a-z]{1,4}\d{1,3}|v\d.*|(?:is|has|get|set|user|client|order|file|img|src|api|app|test|tmp|my|new|old|final|copy|version|draft|page|screen|data|id|key|url|env|item|product|post)_.*|.*_(?:id|ids|at|by|on|key|keys|url|name|names|type|count|date|time|file|files|list|code|token|status|final|v\d+|copy|test|data|path|user|users|log|table|api|src|prod))$/;

/**
 * User names in messages that ask to meet elsewhere and hold nothing else to reach somebody by: "find me there,
 * feito.por.duda". Which service they are of nobody says, so the asking words are what speaks for them. `found` are the
 * contacts that were found by themselves. Pure.
 */
export function findNamesAsked(
  prepared: readonly PreparedMessage[],
  found: readonly DetectedSignal[],
  asks: readonly DetectedSignal[],
): DetectedSignal[] {
  const names: DetectedSignal[] = [];
  const seen = new Set<number>();
  for (const ask of asks) {
    const [at] = ask.spans;
    if (ask.kind !== "solicit_contact" || ask.score < ASKED || at === undefined || seen.has(at.message)) continue;
    seen.add(at.message);
    if (found.some((signal) => signal.spans.some((span) => span.message === at.message))) continue;
    const name = nearestName(prepared[at.message] as PreparedMessage, at);
    if (name !== null) names.push(name);
  }
  return names;
}

/** The service that the message names, where it names one. */
const serviceOf = ({ anchors }: PreparedMessage) =>
  anchors.find((hit) => hit.entry.cat === "service")?.entry.id ?? "unknown";

function nearestName(message: PreparedMessage, ask: DetectedSpan): DetectedSignal | null {
  const { text } = message.compact;
  let best: { start: number; end: number; name: string; away: number } | null = null;
  let innocent: ReturnType<typeof innocentSpans> | null = null;
  ODD_NAME.lastIndex = 0;
  for (let match = ODD_NAME.exec(text); match !== null; match = ODD_NAME.exec(text)) {
    const token = readHandle(text, match.index);
    if (token === null || !ODD.test(token.name) || !plausibleName(token) || isConnector(token.name)) continue;
    if (THING.test(token.name) || isEverydayWord(token.name.split(/[._]/, 1)[0] ?? "")) continue;
    if (token.name.includes(".") && checkHost(token.name, false) !== null) continue;
    innocent ??= innocentSpans(text);
    if (innocent.some((span) => span.start < token.end && span.end > token.start)) continue;
    const { start, end } = toOriginal(message.compact, token.start, token.end);
    const away = Math.max(start - ask.end, ask.start - end, 0);
    if (away <= NEAR && (best === null || away < best.away)) best = { start, end, name: token.name, away };
  }
  if (best === null) return null;
  const { start, end, name } = best;
  const reasons: Reason[] = [
    { code: "handle_base", weight: -2.6 },
    { code: "name_shape", weight: 1.2 },
    { code: "asked_beside", weight: 2.2 },
  ];
  return {
    kind: "handle",
    spans: [{ message: ask.message, start, end }],
    value: `${serviceOf(message)}:${name}`,
    decoded: [],
    score: probability(reasons),
    reasons,
    obfuscations: message.tricksIn(start, end),
    detector: { name: "handle", version: DETECTOR_VERSION },
  };
}
