import { describe, expect, it } from "vitest";
import { figuresInSpanish, sentencesInSpanish } from "@/components/insight/transparency-figures.es";
import { DEFINITIONS, METHOD, NOT_COVERED, NOTICE } from "@/lib/domain/transparency/rules";

describe("the transparency report in Spanish", () => {
  it("says every figure, and every sentence as it is written now", () => {
    expect(Object.keys(figuresInSpanish).sort()).toEqual(Object.keys(DEFINITIONS).sort());
    const said = [NOTICE, ...METHOD, ...NOT_COVERED.map(({ why }) => why)];
    expect(said.filter((sentence) => sentencesInSpanish[sentence] === undefined)).toEqual([]);
    expect(Object.keys(sentencesInSpanish)).toHaveLength(new Set(said).size);
  });
});
