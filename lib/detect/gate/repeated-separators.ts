import { isDigit } from "@/lib/detect/gate/word-units";
import type { Token } from "@/lib/detect/views/tokens";

const SHORTEST_SEPARATOR = 3;
/** From one count of a list to the next. */
const WIDEST_STEP = 100;

/** Two rising counts are what a list numbers: "room 101 suite 102 suite 103". */
const rises = (before: string, behind: string) =>
  Number(behind) > Number(before) && Number(behind) - Number(before) <= WIDEST_STEP && !/^0/.test(before);

/** What may stand on either side of such a word. */
const GAPS = new Set([" ", "-", "_", "."]);

/**
 * "876 mango 555 mango 0144": words that stand between figures again and again, and with the same sign or space on
 * either side. Empty for most texts.
 */
export function repeatedSeparators(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [before, word, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]] as [Token, Token, Token];
    if (word.text.length < SHORTEST_SEPARATOR || isDigit(word.text.charCodeAt(0))) continue;
    if (!isDigit(before.text.charCodeAt(0)) || !isDigit(behind.text.charCodeAt(0))) continue;
    if (before.text.length < 2 || behind.text.length < 2 || rises(before.text, behind.text)) continue;
    const gap = text.slice(before.end, word.start);
    if (!GAPS.has(gap) || text.slice(word.end, behind.start) !== gap) continue;
    (once.has(word.text) ? again : once).add(word.text);
  }
  return again;
}
