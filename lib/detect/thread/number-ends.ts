import { mostChainedOver, SHORTEST_READ } from "@/lib/detect/finders/chained-figures";
import { chainRole } from "@/lib/detect/finders/number-chain";
import { isDigit } from "@/lib/detect/gate/word-units";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Token } from "@/lib/detect/views/tokens";

/** What a number that begins in one message finds at the edge of the next: bits. */
const FIGURE = 1;
const WEAK = 2;
/** All of the message may stand between two parts. */
const THROUGH = 4;

/**
 * True when one number may begin in one of the messages and go on in a later one. Reading the messages as one text
 * costs more than all of them by themselves, and most end or begin with a word that no number goes over.
 */
export function mayGoOver(messages: readonly PreparedMessage[]): boolean {
  // Spaced letters may be joined over the edge, and then nothing stands where it stood.
  if (messages.some((message) => message.mayJoin)) return true;
  let open = false;
  for (const message of messages) {
    const head = reach(message, 1);
    if (open && (head & (FIGURE | WEAK)) !== 0) return mostChainedOver(messages) >= SHORTEST_READ;
    open = (reach(message, -1) & FIGURE) !== 0 || (open && (head & THROUGH) !== 0);
  }
  return false;
}

/** True when something in the message may be read as a number or as a part of one. */
export const holdsNumber = (message: PreparedMessage): boolean =>
  message.figures.total > 0 || message.numberMarks.count > 0;

/** What is met on the way from an edge inwards, up to the first part of a number or the first word that ends one. */
function reach(message: PreparedMessage, step: 1 | -1): number {
  const { tokens } = message;
  const { count, glued } = message.numberMarks;
  let met = 0;
  for (let i = step === 1 ? 0 : tokens.length - 1; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i] as Token;
    // Beside figures letters may be figures, too.
    const role = touchesFigure(tokens, i) ? "figure" : chainRole(token.text, count > 0, glued.has(token.start));
    if (role === "figure") return met | FIGURE;
    if (role === "end") return met;
    if (role === "weak") met |= WEAK;
  }
  return met | THROUGH;
}

function touchesFigure(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    (before !== undefined && before.end === token.start && isDigit(before.text.charCodeAt(0))) ||
    (after !== undefined && after.start === token.end && isDigit(after.text.charCodeAt(0)))
  );
}
