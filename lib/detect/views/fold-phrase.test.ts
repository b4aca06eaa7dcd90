import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import { foldPhrase, foldText } from "@/lib/detect/views/fold";

describe("folding of lexicon entries", () => {
  it("reads every lexicon as messages are read", () => {
    for (const { words } of LEXICONS)
      for (const list of Object.values(words)) expect(foldPhrase(list)).toBe(foldText(list).view.text);
  });

  it("reads any text as messages are read", () => {
    const letters = [
      ..."aZé0 @._-\u0301\u0306\u200d\u3099かカ\uff76\u3000ßfiи\u0439Іаеоրռα\ud83c\uddea\ud83c\uddf8⁣½№ꙮ微عی&#64;%",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...letters), fc.string({ unit: "binary", maxLength: 2 }))),
        (parts) => {
          const text = parts.join("");
          expect(foldPhrase(text)).toBe(foldText(text).view.text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
