import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { searchPhrases, voteLanguages } from "@/lib/detect/intent/language";
import { settleHits } from "@/lib/detect/intent/matcher";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { prepareMessage } from "@/lib/detect/prepare";
import { voteOn } from "@/lib/detect/vote/vote";

const TEXTS = readFileSync("corpus/adversarial-23.jsonl", "utf8")
  .trim()
  .split("\n")
  .flatMap((line) => (JSON.parse(line) as { messages: { text: string }[] }).messages.map(({ text }) => text));

function votes(original: string, least: number) {
  const message = prepareMessage(original);
  const { text: source } = message.compact;
  const text = normalText(source, new NormalBuffers());
  const hits = settleHits(searchPhrases(text, voteLanguages(text), message.joined));
  return voteOn(text, source, hits, least).map(({ contact, payment }) => [contact.logit, payment.logit]);
}

describe("votes by sums of words known by heart", () => {
  it("are those of the features added up one by one, in any order of texts", () => {
    // Nothing is above infinity: every vote comes from sums. Everything is above its negative: none does.
    const bySums = TEXTS.map((text) => votes(text, Number.POSITIVE_INFINITY));
    const again = [...TEXTS].reverse().map((text) => votes(text, Number.POSITIVE_INFINITY));
    const oneByOne = TEXTS.map((text) => votes(text, Number.NEGATIVE_INFINITY));
    expect(bySums).toEqual(oneByOne);
    expect(again.reverse()).toEqual(oneByOne);
  });
});
