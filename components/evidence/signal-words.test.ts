import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { intentSentences } from "@/components/evidence/intent-text";
import { intentSpanish } from "@/components/evidence/intent-text.es";
import { reasonSentences } from "@/components/evidence/reason-text";
import { reasonSpanish } from "@/components/evidence/reason-text.es";
import { evidenceText } from "@/components/evidence/text";
import { evidenceSpanish } from "@/components/evidence/text.es";
import { detect } from "@/lib/detect/detect";
import type { DetectInput } from "@/lib/detect/types";

/** Corpora with every kind of detail and disguise. */
const FILES = [
  "contacts",
  "dev",
  "adversarial-19",
  "adversarial-29",
  "adversarial-46",
  "adversarial-48",
  "adversarial-51",
];
const INTENT = "intent.";

describe("what the detector says of a signal", () => {
  const codes = new Set<string>();
  const disguises = new Set<string>();

  beforeAll(() => {
    for (const file of FILES)
      for (const line of readFileSync(`corpus/${file}.jsonl`, "utf8").trim().split("\n"))
        for (const { reasons, obfuscations } of detect(JSON.parse(line) as DetectInput).signals) {
          for (const { code } of reasons) codes.add(code);
          for (const disguise of obfuscations) disguises.add(disguise);
        }
  }, 60_000);

  it("is many things", () => {
    expect(codes.size).toBeGreaterThan(100);
    expect(disguises.size).toBeGreaterThan(20);
  });

  it.each([
    ["English", reasonSentences, intentSentences],
    ["Spanish", reasonSpanish, intentSpanish],
  ])("has a sentence for each reason in %s", (_, sentences, intents) => {
    const isKnown = (code: string) =>
      code.startsWith(INTENT) ? code.slice(INTENT.length) in intents : code in sentences;
    expect([...codes].filter((code) => !isKnown(code))).toEqual([]);
  });

  it.each([
    ["English", evidenceText],
    ["Spanish", evidenceSpanish],
  ])("has a name for each disguise in %s", (_, words) =>
    expect([...disguises].filter((code) => !(code in words.obfuscations))).toEqual([]),
  );
});
