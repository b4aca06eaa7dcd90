import { chainRole, readLeet } from "@/lib/detect/finders/number-chain";
import { isDigit, isUnspaced } from "@/lib/detect/gate/word-units";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Token } from "@/lib/detect/views/tokens";

/** Figures that one number word stands for at most: hundreds, and "triple" before a figure. */
const MOST_OF_WORD = 3;
/** An everyday word that may be a figure ("for", "too"). */
const MOST_OF_WEAK = 2;

/**
 * The most figures that one number in the message can have, whatever the language: an upper bound, from one look at each
 * word. What it keeps from being read for numbers is most of what has figures at all: prices, sizes, hours. Nothing goes on
 * across `apart`, ranges of the compact view in their order.
 */
export function mostChained(message: PreparedMessage, apart: readonly { start: number; end: number }[] = []): number {
  const { tokens } = message;
  const { text } = message.compact;
  const { count, glued } = message.numberMarks;
  let best = 0;
  let sum = 0;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (next < apart.length && (apart[next]?.end ?? 0) <= token.start) next++;
    if ((apart[next]?.start ?? token.end) < token.end) {
      sum = 0;
      continue;
    }
    if (sum > 0 && parts(text, (tokens[i - 1] as Token).end, token.start)) sum = 0;
    const touches = tokens[i - 1]?.end === token.start || tokens[i + 1]?.start === token.end;
    if (isDigit(token.text.charCodeAt(0)) || touches) {
      // Letters beside figures may be figures too, or a number word together with them ("f0ur").
      sum += touches ? Math.max(token.text.length, MOST_OF_WORD) : token.text.length;
    } else {
      const role = chainRole(token.text, count > 0, glued.has(token.start));
      if (role === "figure") {
        const several = glued.has(token.start) || isUnspaced(token.text.charCodeAt(0));
        sum += several ? Math.max(token.text.length, MOST_OF_WORD) : MOST_OF_WORD;
      } else if (role === "weak") sum += MOST_OF_WEAK;
      else if (role === "end") sum = 0;
      else if (readLeet(token.text) !== null) sum += token.text.length;
    }
    if (sum > best) best = sum;
  }
  return best;
}

/** Signs that never stand inside one number: those of times, shares, sums, money and addresses, and tabs. */
const PARTING = new Set([..."\t%&:<=>@#+$€"].map((sign) => sign.charCodeAt(0)));

function parts(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PARTING.has(text.charCodeAt(i))) return true;
  return false;
}
