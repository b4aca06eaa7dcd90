import { addPhrase } from "@/lib/detect/intent/add-phrase";
import { phraseChoices } from "@/lib/detect/intent/lexicon/expand";
import type { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { PhraseGraphBuilder } from "@/lib/detect/intent/phrase-graph-builder";
import { type Lexicon, SLOT_INDEX, type Slot } from "@/lib/detect/intent/slots";
import { foldPhrase } from "@/lib/detect/views/fold";

/**
 * The phrases of one or more lexicons in one search structure. Takes from ten milliseconds to a hundred and more. Throws
 * when a phrase is malformed or empty after folding.
 */
export function compilePhrases(lexicons: readonly Lexicon[]): PhraseGraph {
  const builder = new PhraseGraphBuilder();
  for (const lexicon of lexicons) {
    for (const [slot, list] of Object.entries(lexicon.words) as [Slot, string][]) {
      if (slot === "lang") continue;
      for (const row of phraseChoices(foldPhrase(list))) addPhrase(builder, row, SLOT_INDEX[slot], lexicon.lang);
    }
  }
  return builder.freeze();
}
