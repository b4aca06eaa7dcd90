import { describe, expect, it } from "vitest";
import { addPhrase } from "@/lib/detect/intent/add-phrase";
import { phraseChoices } from "@/lib/detect/intent/lexicon/expand";
import { PhraseGraphBuilder } from "@/lib/detect/intent/phrase-graph-builder";

function cellsOf(list: string): number {
  const builder = new PhraseGraphBuilder();
  for (const row of phraseChoices(list)) addPhrase(builder, row, 0, "xx");
  return builder.freeze().numbers[0]?.length ?? 0;
}

describe("layout of a phrase graph", () => {
  it.each(["whatsapp", "вотсапочка"])("takes one cell for each letter that nothing branches at: %s", (word) => {
    expect(cellsOf(`${word}${word}`) - cellsOf(word)).toBe(word.length);
  });
});
