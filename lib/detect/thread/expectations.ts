import type { Expectation, Scope } from "@/lib/detect/scope";
import type { DetectMessage } from "@/lib/detect/types";

/** How many turns back a question is still being answered. */
export const TURNS_BACK = 3;
/** An announcement ("my number:") is followed at once; longer messages make their own point. */
const LONGEST_QUESTION = 320;

const OPEN_END = /[:：=→>-]\s*$|\b(?:is|es|ist|est|jest|это)\s*$/i;

export const authorOf = (message: DetectMessage) => message.author ?? message.role;

/** What message `index` may be answering or continuing, nearest turn first. */
export function expectationsAt(
  scopes: readonly Scope[],
  messages: readonly DetectMessage[],
  index: number,
): Expectation[] {
  const author = authorOf(messages[index] as DetectMessage);
  const found: Expectation[] = [];
  for (let at = index - 1; at >= 0 && at >= index - TURNS_BACK; at--) {
    const message = messages[at] as DetectMessage;
    const scope = scopes[at] as Scope;
    if (message.text.length > LONGEST_QUESTION) continue;
    const other = authorOf(message) !== author;
    const asks = /[?？؟]/.test(message.text) || scope.cues.some((hit) => hit.entry.cat === "ask");
    if (other && !asks) continue;
    // What the author says of himself binds only the next message; what he asked, until it was answered: "do you have
    // Telegram?", "yes", "then look for kite_71".
    const answered = !other && asks && at < index - 1 && authorOf(messages[index - 1] as DetectMessage) !== author;
    if (!other && at !== index - 1 && !answered) continue;
    const open = !other && (OPEN_END.test(message.text) || scope.cues.some((hit) => hit.entry.cat === "id"));
    const how = { asked: other, open, answered };
    for (const hit of scope.anchors) {
      if (hit.entry.cat === "service") found.push({ kind: "service", id: hit.entry.id, ...how });
      else if (hit.entry.cat === "pay" && !hit.entry.ambiguous) found.push({ kind: "pay", id: hit.entry.id, ...how });
      else if (hit.entry.cat === "provider" && !hit.entry.ambiguous) found.push({ kind: "mail", id: null, ...how });
    }
    if (scope.cues.some((hit) => hit.entry.cat === "phone")) found.push({ kind: "phone", id: null, ...how });
    if (scope.cues.some((hit) => hit.entry.cat === "mail")) found.push({ kind: "mail", id: null, ...how });
  }
  return found;
}
