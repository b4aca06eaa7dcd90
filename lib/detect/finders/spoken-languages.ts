import {
  dictionariesOf,
  NUMBER_DICTIONARIES,
  type NumberDictionary,
  readGlued,
  readUnspaced,
} from "@/lib/detect/finders/number-words";
import { holdsGluedNumeral } from "@/lib/detect/gate/glued-numerals";
import { isCounted } from "@/lib/detect/gate/number-gate";
import { isDigit, isUnspaced } from "@/lib/detect/gate/word-units";
import type { Scope } from "@/lib/detect/scope";
import type { Token } from "@/lib/detect/views/tokens";

const UNSPACED_DICTIONARIES = NUMBER_DICTIONARIES.flatMap((dictionary, index) =>
  isUnspaced((dictionary.words.keys().next().value ?? "").charCodeAt(0)) ? [{ dictionary, index }] : [],
);
/** A message is in one or two languages; later tokens change nothing. */
const MOST_TOKENS = 600;

/** Everyday words look glued in some language again and again; asking all of them each time cost more than the rest. */
const GLUED_IN = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 5000;

function gluedIn(word: string): readonly number[] {
  const known = GLUED_IN.get(word);
  if (known !== undefined) return known;
  const found = NUMBER_DICTIONARIES.flatMap((dictionary, index) =>
    readGlued(word, dictionary) === null ? [] : [index],
  );
  if (GLUED_IN.size >= MOST_REMEMBERED) GLUED_IN.clear();
  GLUED_IN.set(word, found);
  return found;
}

const touchesFigure = (text: string, { start, end }: Token) =>
  isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end));

/** The languages whose number words the text holds, likeliest first; at most three. */
export function likelyLanguages(scope: Scope, tokens: readonly Token[]): NumberDictionary[] {
  const { count, glued } = scope.numberMarks;
  if (count === 0 && tokens === scope.tokens && !holdsGluedNumeral(scope.text)) return [];
  const strong = new Map<number, number>();
  const add = (index: number, weight: number) => strong.set(index, (strong.get(index) ?? 0) + weight);
  let figures = 0;
  let looked = 0;
  for (const token of tokens) {
    const first = token.text.charCodeAt(0);
    if (isDigit(first)) {
      figures++;
      continue;
    }
    if (looked++ > MOST_TOKENS) break;
    if (isUnspaced(first)) {
      for (const { dictionary, index } of UNSPACED_DICTIONARIES) {
        let best = 0;
        for (const piece of readUnspaced(token.text, dictionary)) best = Math.max(best, piece.count);
        // "零000-00四2": alone, but glued to figures.
        if (best >= 2 || (best === 1 && token.text.length === 1 && touchesFigure(scope.text, token))) add(index, best);
      }
      continue;
    }
    const known = dictionariesOf(token.text);
    if (known !== undefined) {
      // "Call me on 0912": words of two letters are everyday words of some other language.
      if (isCounted(first, token.text.length)) for (const index of known.strong) add(index, 1);
      // "Три нулі": several languages share the count, and one of them has the noughts.
      if (token.text.length > 3) for (const index of known.weak) add(index, 0.01);
    } else if (glued.has(token.start)) {
      for (const index of gluedIn(token.text)) add(index, 2);
    }
  }
  const enough = figures > 0 ? 1 : 2;
  return [...strong]
    .filter(([, votes]) => votes >= enough)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([index]) => NUMBER_DICTIONARIES[index] as NumberDictionary);
}
