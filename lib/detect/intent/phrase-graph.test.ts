import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPhrase } from "@/lib/detect/intent/add-phrase";
import { phraseChoices, spellOut } from "@/lib/detect/intent/lexicon/expand";
import type { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { PhraseGraphBuilder } from "@/lib/detect/intent/phrase-graph-builder";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";

function build(lists: readonly string[]): PhraseGraph {
  const builder = new PhraseGraphBuilder();
  lists.forEach((list, slot) => {
    for (const row of phraseChoices(list)) addPhrase(builder, row, slot, "xx");
  });
  return builder.freeze();
}

function valuesOf(graph: PhraseGraph, phrase: string): number[] {
  let node = 0;
  for (let i = 0; i < phrase.length; i++) {
    node = graph.step(node, phrase.charCodeAt(i));
    if (node < 0) return [];
  }
  const list = graph.listAt(node);
  return list === 0 ? [] : Array.from({ length: graph.valueAt(list) }, (_, i) => graph.valueAt(list + 1 + i));
}

/** Every phrase that the graph holds, with what ends there. */
function spelt(graph: PhraseGraph, letters: string, longest: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  let ways: { said: string; node: number }[] = [{ said: "", node: 0 }];
  for (let length = 1; length <= longest && ways.length > 0; length++) {
    ways = ways.flatMap(({ said, node }) =>
      [...letters].flatMap((letter) => {
        const next = graph.step(node, letter.charCodeAt(0));
        return next < 0 ? [] : [{ said: said + letter, node: next }];
      }),
    );
    for (const { said } of ways) {
      const values = valuesOf(graph, said);
      if (values.length > 0)
        found.set(
          said,
          values.sort((a, b) => a - b),
        );
    }
  }
  return found;
}

describe("phrase graph", () => {
  it("finds each phrase and nothing else", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz微信电话";
    const phrases = [...letters].flatMap((a) => [...letters].map((b) => `${a}${b}x`));
    const graph = build([phrases.join(",")]);
    for (const phrase of phrases) {
      expect(valuesOf(graph, phrase)).toEqual([0]);
      expect(valuesOf(graph, phrase.slice(0, 2))).toEqual([]);
    }
    expect(valuesOf(graph, "ab?")).toEqual([]);
  });

  it("reports every value of one phrase", () => {
    expect(valuesOf(build(["pay", "pay"]), "pay").sort()).toEqual([0, 1]);
  });

  it("stores what follows on many choices once", () => {
    const choices = (letters: string) => `(${[...letters].join("/")})`;
    const row = `${choices("abcdefgh")}${choices("ijklmnop")}${choices("qrstuvwx")}`;
    const graph = build([row]);
    let nodes = new Set([0]);
    for (const letters of ["abcdefgh", "ijklmnop", "qrstuvwx"]) {
      nodes = new Set(
        [...nodes].flatMap((node) => [...letters].map((letter) => graph.step(node, letter.charCodeAt(0)))),
      );
      expect(nodes.size).toBe(1);
    }
  });

  it("holds the phrases of all rows, however they share and part", () => {
    const part = fc.array(fc.stringMatching(/^[ab微]{0,3}$/), { minLength: 1, maxLength: 3 });
    const row = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 6 }), (rows) => {
        const builder = new PhraseGraphBuilder();
        const expected = new Map<string, Set<number>>();
        for (const [choices, slot] of rows) {
          const said = spellOut(choices);
          if (said.includes("")) continue;
          addPhrase(builder, choices, slot, "xx");
          for (const phrase of said) expected.set(phrase, (expected.get(phrase) ?? new Set()).add(slot));
        }
        const sorted = new Map([...expected].map(([phrase, slots]) => [phrase, [...slots].sort((a, b) => a - b)]));
        expect(spelt(builder.freeze(), "ab微", 13)).toEqual(sorted);
      }),
      { numRuns: 500 },
    );
  });

  it("tells what is made from other work, whichever choice says it", () => {
    const builder = new PhraseGraphBuilder();
    for (const row of phraseChoices("(logo/table) (for the whole new web site of the shop/draft)"))
      addPhrase(builder, row, SLOT_INDEX.work, "xx");
    const graph = builder.freeze();
    for (const rest of ["for the whole new web site of the shop", "draft"]) {
      expect(valuesOf(graph, `logo ${rest}`)).toEqual([SLOT_INDEX.made]);
      expect(valuesOf(graph, `table ${rest}`)).toEqual([SLOT_INDEX.work]);
    }
  });
});

describe("lexicon templates", () => {
  const phrases = (list: string) => phraseChoices(list).flatMap(spellOut);

  it("spells out alternatives, nested and empty", () => {
    expect(phrases("call (me/us), (the/) fee")).toEqual(["call me", "call us", "the fee", " fee"]);
    expect(phrases("(a(b/c)/d)e")).toEqual(["abe", "ace", "de"]);
  });

  it("refuses unbalanced parentheses", () => {
    expect(() => phrases("call (me")).toThrow(/open parenthesis/);
    expect(() => phrases("call me)")).toThrow(/did not open/);
  });
});
