import { dictionariesOf } from "@/lib/detect/finders/number-words";
import type { Token } from "@/lib/detect/views/tokens";

const LETTERS: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };

/**
 * Puts number words back together that have figures for letters ("s1x", "f0ur", "thr33"): letters and figures without
 * a gap that read as a number word of some language. Other tokens stay as they are.
 */
export function mendLeetWords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, i) => i > 0 && token.start === tokens[i - 1]?.end)) return tokens;
  let mended: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    let end = i;
    let raw = first.text;
    let letters = /^[a-z]/.test(raw);
    // "zero0": the word is whole without the figure.
    if ((dictionariesOf(raw)?.strong.length ?? 0) > 0) {
      mended?.push(first);
      continue;
    }
    while (end + 1 < tokens.length && tokens[end + 1]?.start === tokens[end]?.end && raw.length < 8) {
      end++;
      raw += tokens[end]?.text ?? "";
      letters ||= /^[a-z]/.test(tokens[end]?.text ?? "");
    }
    const last = tokens[end] as Token;
    if (end > i && letters && raw.length >= 3 && raw.length <= 8 && /[0-9]/.test(raw)) {
      const word = [...raw].map((char) => LETTERS[char] ?? char).join("");
      if ((dictionariesOf(word)?.strong.length ?? 0) > 0) {
        mended ??= tokens.slice(0, i);
        mended.push({ start: first.start, end: last.end, text: word });
        i = end;
        continue;
      }
    }
    mended?.push(first);
  }
  return mended ?? tokens;
}
