import { isDigit } from "@/lib/detect/gate/word-units";
import type { Token } from "@/lib/detect/views/tokens";

const SHORTEST_SEPARATOR = 3;

/** Two rising counts are what a list numbers: "room 101 suite 102 suite 103". */
const rises = (before: string, behind: string) => Number(behind) > Number(before) && !/^0/.test(behind);

/**
 * "876 mango 555 mango 0144": words that stand between figures again and again, and with nothing but a space on either
 * side. Empty for most texts.
 */
export function repeatedSeparators(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [before, word, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]] as [Token, Token, Token];
    if (word.text.length < SHORTEST_SEPARATOR || isDigit(word.text.charCodeAt(0))) continue;
    if (!isDigit(before.text.charCodeAt(0)) || !isDigit(behind.text.charCodeAt(0))) continue;
    if (before.text.length < 2 || behind.text.length < 2 || rises(before.text, behind.text)) continue;
    if (text.slice(before.end, word.start) !== " " || text.slice(word.end, behind.start) !== " ") continue;
    (once.has(word.text) ? again : once).add(word.text);
  }
  return again;
}
