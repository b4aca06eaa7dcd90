import { isWordUnit } from "@/lib/detect/gate/word-units";

/** A word or number of the folded view; offsets are of that view. */
export type Token = { start: number; end: number; text: string };

const WORD = 1;
const DIGIT = 2;

function classOf(unit: number): 0 | 1 | 2 {
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (unit >= 97 && unit <= 122) return WORD;
  return isWordUnit(unit) ? WORD : 0;
}

/** Splits a folded text into words and numbers. Scripts without spaces (Chinese, Japanese, Thai) give one token a run. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length) {
      const unit = text.charCodeAt(end);
      // An apostrophe inside a word belongs to it ("don't", "l'adresse" is two for search, one for counting).
      const inner = unit === 39 && kind === WORD && end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === WORD;
      if (!inner && classOf(unit) !== kind) break;
      end++;
    }
    tokens.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
}
