import { isArabicOrHebrew, isUnspaced, isWordUnit } from "@/lib/detect/gate/word-units";
import { foldPhrase } from "@/lib/detect/views/fold";

const isEthiopic = (unit: number) => unit >= 0x1200 && unit <= 0x137f;

/** One name out of a lexicon line. `left` and `right`: a word boundary must stand there. */
export type Term = { term: string; ambiguous: boolean; left: boolean; right: boolean };

/**
 * Reads the lexicons' notation: names separated by `|`, `?` in front of everyday words, `*` behind a stem. Names are
 * folded as messages are. Scripts without spaces need no boundary; Arabic and Hebrew glue prepositions to the front
 * of a word, so names of four letters or more may start inside one, and Ethiopic ones of three syllables.
 */
export function parseTerms(names: string): Term[] {
  const terms: Term[] = [];
  for (const raw of names.split("|")) {
    let name = raw.trim();
    if (name === "") continue;
    const ambiguous = name.startsWith("?");
    if (ambiguous) name = name.slice(1);
    const stem = name.length > 1 && name.endsWith("*");
    if (stem) name = name.slice(0, -1);
    const term = foldPhrase(name).trim();
    if (term === "") continue;
    const first = term.charCodeAt(0);
    const last = term.charCodeAt(term.length - 1);
    const glued = (isArabicOrHebrew(first) && term.length >= 4) || (isEthiopic(first) && term.length >= 3);
    terms.push({
      term,
      ambiguous,
      left: isWordUnit(first) && !isUnspaced(first) && !glued,
      right: !stem && isWordUnit(last) && !isUnspaced(last) && !isArabicOrHebrew(last),
    });
  }
  return terms;
}
