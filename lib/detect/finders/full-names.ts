import { isKnownWord } from "@/lib/detect/intent/vocabulary";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Token } from "@/lib/detect/views/tokens";

export const CAPITAL = /^\p{Lu}/u;
/** Small words inside the names of people and shops. */
const PARTICLES = new Set(
  "de da do dos del della di du la le van von der den bin ibn al el y e i ni ng na og of the and at to ο η το του της και".split(
    " ",
  ),
);
const LONGEST_NAME = 4;

/** The last word of a name of several capitalised words that begins at `from`; `from` itself where none does. `written` gives a token as it stands in the message. */
export function fullNameEnd(
  text: string,
  tokens: readonly Token[],
  written: (index: number) => string,
  from: number,
): number {
  if (!CAPITAL.test(written(from))) return from;
  let last = from;
  let strange = !isPlainKnown((tokens[from] as Token).text);
  for (let i = from + 1; i < tokens.length && i - from < LONGEST_NAME; i++) {
    const before = tokens[i - 1] as Token;
    const token = tokens[i] as Token;
    const gap = text.slice(before.end, token.start);
    if (gap !== " " && gap !== "-" && !(gap === ". " && before.end - before.start === 1)) break;
    if (CAPITAL.test(written(i))) {
      last = i;
      strange ||= !isPlainKnown(token.text);
    } else if (!PARTICLES.has(token.text)) break;
  }
  return strange || last - from >= 2 ? last : from;
}

/** A word of Latin letters that a lexicon holds; of other scripts none is known. */
const isPlainKnown = (word: string) => /^[a-z]+$/.test(word) && isKnownWord(word);

/** Services where people and shops are found by the name that they go by, in several words. */
const BY_FULL_NAME = /^(?:facebook|messenger|linkedin|vk|xing):/;

/** "FB: Kedai Rekaan Melur": a name found by its first word is taken to the end of its capitalised ones. Changes `found`. */
export function takeFullNames(scope: Scope, found: readonly Finding[]): void {
  for (const finding of found) {
    if (finding.kind !== "handle" || !BY_FULL_NAME.test(finding.value ?? "")) continue;
    const { text, tokens } = scope;
    const from = tokens.findIndex(({ start }) => start === finding.start);
    if (from < 0 || (tokens[from] as Token).end !== finding.end) continue;
    const written = (index: number) => {
      const { start, end } = tokens[index] as Token;
      return scope.message.asWritten(start, end);
    };
    const { end } = tokens[fullNameEnd(text, tokens, written, from)] as Token;
    if (end === finding.end) continue;
    finding.end = end;
    finding.value = `${finding.value?.slice(0, finding.value.indexOf(":"))}:${text.slice(finding.start, end)}`;
  }
}
