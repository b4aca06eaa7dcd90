import { describe, expect, it } from "vitest";
import { phraseChoices, spellOut } from "@/lib/detect/intent/lexicon/expand";
import { type PhraseTrie, TrieBuilder } from "@/lib/detect/intent/trie";

function build(phrases: string[]): PhraseTrie {
  const builder = new TrieBuilder();
  phrases.forEach((phrase, value) => {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) node = builder.grow(node, phrase.charCodeAt(i));
    builder.end(node, value);
  });
  return builder.freeze();
}

function valuesOf(trie: PhraseTrie, phrase: string): number[] {
  let node = 0;
  for (let i = 0; i < phrase.length; i++) {
    node = trie.step(node, phrase.charCodeAt(i));
    if (node < 0) return [];
  }
  const list = trie.listAt(node);
  return list === 0 ? [] : Array.from({ length: trie.valueAt(list) }, (_, i) => trie.valueAt(list + 1 + i));
}

describe("phrase trie", () => {
  it("finds each phrase and nothing else", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz微信电话";
    const phrases = [...letters].flatMap((a) => [...letters].map((b) => `${a}${b}x`));
    const trie = build(phrases);
    phrases.forEach((phrase, value) => {
      expect(valuesOf(trie, phrase)).toEqual([value]);
      expect(valuesOf(trie, phrase.slice(0, 2))).toEqual([]);
    });
    expect(valuesOf(trie, "ab?")).toEqual([]);
  });

  it("reports every value of one phrase", () => {
    expect(valuesOf(build(["pay", "pay"]), "pay").sort()).toEqual([0, 1]);
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
