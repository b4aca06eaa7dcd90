import { describe, expect, it } from "vitest";
import { compilePhrases } from "@/lib/detect/intent/compile-phrases";
import { type Hit, PhraseMatcher } from "@/lib/detect/intent/matcher";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";

const matcher = new PhraseMatcher(
  compilePhrases([{ lang: "de", words: { nxt: "nachst* mal, (beim/) nachst* auftrag*" } }]),
);

function found(line: string): string[] {
  const text = normalText(line, new NormalBuffers());
  const hits: Hit[] = [];
  matcher.scan(text, hits);
  return hits
    .filter((hit) => hit.slot === SLOT_INDEX.nxt)
    .map((hit) => String.fromCharCode(...text.units.slice(hit.start, hit.wordEnd)));
}

describe("endings inside a phrase", () => {
  it.each(["nachst mal", "nachstes mal", "nachsten mal", "nachsten auftrages"])("let a word go on: %s", (line) => {
    expect(found(line)).toEqual([line]);
  });

  it.each(["nachstes", "nachstes und mal", "nachstesmal", "nachstes malen", "mal nachstes"])(
    "need the words that follow: %s",
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );

  it("are not followed without end", () => {
    expect(found(`nachst${"e".repeat(40)} mal`)).toEqual([]);
  });
});
