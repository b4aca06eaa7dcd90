import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { COMPILED_NAMES, compile, phraseGraphOf } from "@/lib/detect/intent/compile";
import { compileBy, phrasesOf, readCompiledBy, VOCABULARY } from "@/lib/detect/intent/compiled";
import { gatherVocabulary } from "@/lib/detect/intent/gather-vocabulary";
import { LANGUAGES } from "@/lib/detect/intent/languages";
import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import { type Numbers, pack, unpack } from "@/lib/detect/intent/packed";
import { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { numbersOf, vocabularyFrom } from "@/lib/detect/intent/vocabulary";

const LINE = "Ecris-moi sur whatsapp et on s'arrange sans la plateforme, merci";

/** Judges a line in modules of their own, as a process does that has just begun. */
async function judgeAnew() {
  vi.resetModules();
  const { detect } = await import("@/lib/detect/detect");
  return detect({ surface: "message", messages: [{ role: "freelancer", text: LINE }] });
}

const isSame = (a: readonly Numbers[], b: readonly Numbers[]) => Buffer.from(pack(a)).equals(pack(b));

describe("compiled lexicons", () => {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];

  beforeEach(() => {
    readCompiledBy((name) => {
      asked.push(name);
      return files.get(name) ?? null;
    });
  });

  afterEach(() => {
    readCompiledBy(() => null);
    files.clear();
    asked.length = 0;
  });

  it("find what the lexicons find", async () => {
    const before = await judgeAnew();
    expect(before.signals.length).toBeGreaterThan(0);
    expect(asked).toContain(VOCABULARY);
    for (const name of asked) files.set(name, pack(compile(name)));
    expect(files.size).toBeGreaterThan(2);
    expect(await judgeAnew()).toEqual(before);
  });

  it("are what is searched, not the lexicons beside them", async () => {
    files.set(phrasesOf("fr"), pack(phraseGraphOf("xx").numbers));
    const found = (await judgeAnew()).signals.filter(({ kind }) => kind.startsWith("solicit"));
    files.clear();
    expect((await judgeAnew()).signals.filter(({ kind }) => kind.startsWith("solicit")).length).toBeGreaterThan(
      found.length,
    );
  });

  // One phrase of nine groups with ten words each says more than all others together, and each process pays for it.
  it("stay small enough for a process that has just begun", { timeout: 60_000 }, () => {
    const tooLarge = COMPILED_NAMES.flatMap((name) => {
      const megabytes = pack(compile(name)).byteLength / 1e6;
      return megabytes > (name === phrasesOf("en") ? 8 : 6) ? [`${name} ${megabytes.toFixed(1)} MB`] : [];
    });
    expect(tooLarge).toEqual([]);
  });

  it("that are missing stop the reading where nobody makes them", async () => {
    compileBy(null);
    try {
      await expect(judgeAnew()).rejects.toThrow(`"${VOCABULARY}" is missing; build the desk again`);
    } finally {
      compileBy(compile);
    }
  });

  it("speak of the languages that have words, in the order of their lexicons", () => {
    const spoken = new Set(LEXICONS.map(({ lang }) => lang).filter((lang) => lang !== "any"));
    expect(LANGUAGES, "languages.ts must tell each language of lexicon/all.ts").toEqual([...spoken]);
  });

  it("that are damaged stop the reading instead of finding nothing", async () => {
    files.set(VOCABULARY, pack(numbersOf(gatherVocabulary())).subarray(0, 1000));
    await expect(judgeAnew()).rejects.toThrow("build the desk again");
  });

  it("are refused where they are of another sort", () => {
    const graph = phraseGraphOf("fr").numbers;
    const words = numbersOf(gatherVocabulary());
    expect(isSame(PhraseGraph.from(unpack(pack(graph))).numbers, graph)).toBe(true);
    expect(isSame(numbersOf(vocabularyFrom(unpack(pack(words)))), words)).toBe(true);
    expect(() => PhraseGraph.from(words)).toThrow("not the numbers of a phrase graph");
    expect(() => vocabularyFrom(graph)).toThrow("not the numbers of a vocabulary");
  });
});
