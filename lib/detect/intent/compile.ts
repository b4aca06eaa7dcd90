import { compilePhrases } from "@/lib/detect/intent/compile-phrases";
import { phrasesOf, VOCABULARY } from "@/lib/detect/intent/compiled";
import { gatherVocabulary } from "@/lib/detect/intent/gather-vocabulary";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import type { Numbers } from "@/lib/detect/intent/packed";
import type { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { numbersOf } from "@/lib/detect/intent/vocabulary";

/** All phrases of a language, out of its lexicons; of brand names for "any", none for a language without a lexicon. */
export const phraseGraphOf = (lang: string): PhraseGraph =>
  compilePhrases(LEXICONS.filter((lexicon) => lexicon.lang === lang));

/** Everything that is compiled, by the name it is read under. */
export const COMPILED_NAMES: readonly string[] = [
  ...new Set(LEXICONS.map((lexicon) => phrasesOf(lexicon.lang))),
  VOCABULARY,
];

/** The arrays of one name. English and the vocabulary together take a quarter of a second. */
export const compile = (name: string): Numbers[] =>
  name === VOCABULARY ? numbersOf(gatherVocabulary()) : phraseGraphOf(name.slice(phrasesOf("").length)).numbers;
