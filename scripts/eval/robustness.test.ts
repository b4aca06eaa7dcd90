import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";
import { scanRecord } from "@/lib/policy/scan";
import type { CorpusRecord } from "./measures";

const FOLDER = "corpus";
const RECORDS: readonly CorpusRecord[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as CorpusRecord);
const VIOLATING = RECORDS.filter((record) => record.gold.violations.length > 0);

const found = (record: CorpusRecord) => {
  const said = new Set(scanRecord(record).violations.map((violation) => violation.code));
  return record.gold.violations.every((code) => said.has(code));
};
const rewritten = (record: CorpusRecord, rewrite: (text: string) => string): CorpusRecord => ({
  ...record,
  messages: record.messages.map((message) => ({ ...message, text: rewrite(message.text) })),
});
/** Share of the violating records that are found, in per cent. */
const recall = (records: readonly CorpusRecord[]) => (100 * records.filter(found).length) / records.length;

/** A place in the text that does not split a surrogate pair, from a number that may be anything. */
function placeIn(text: string, seed: number): number {
  const at = text.length === 0 ? 0 : seed % (text.length + 1);
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at;
}

const plain = recall(VIOLATING);

describe("over the whole corpus", () => {
  it.each([
    ["a zero-width space", "\u200b"],
    ["a word joiner", "\u2060"],
    ["a soft hyphen", "\u00ad"],
  ])(
    "%s inserted anywhere costs at most two points of recall",
    (_, sign) => {
      let seed = 7;
      const pierced = VIOLATING.map((record) =>
        rewritten(record, (text) => {
          seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
          const at = placeIn(text, seed);
          return text.slice(0, at) + sign + text.slice(at);
        }),
      );
      expect(recall(pierced)).toBeGreaterThanOrEqual(plain - 2);
    },
    60_000,
  );

  it("a harmless sentence in front costs at most two points of recall", () => {
    const led = VIOLATING.map((record) => rewritten(record, (text) => `Good morning.\n${text}`));
    expect(recall(led)).toBeGreaterThanOrEqual(plain - 2);
  }, 60_000);

  it("every span lies in its text and splits no surrogate pair", () => {
    for (const record of RECORDS) {
      for (const { message, start, end } of scanRecord(record).signals) {
        const text = record.messages[message]?.text ?? "";
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe("");
        for (const offset of [start, end])
          expect(/[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))).toBe(
            false,
          );
      }
    }
  }, 60_000);
});

const PIECES =
  "telegram @kite_dev |tele*ram |t e l e g r a m |415 555 0134 |+1 |one two three |jane@example.com |a@|a.|t.me/a/|harker#0420 |$1,000 |(at)|dot |W\u200bA|加我微信|напиши |4️⃣|🇺🇸|\u202e|\ud83d|\n|,|DE89 3704 0044 |0x|let's pay outside? ".split(
    "|",
  );

describe("hostile texts", () => {
  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))(
    "20,000 characters of %s are read or marked as cut",
    (_, piece) => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
      const result = detect({ surface: "message", messages: [{ role: "unknown", text }] });
      expect(typeof result.truncated).toBe("boolean");
      expect(result.signals.length).toBeLessThan(400);
    },
  );

  it("mixtures of them neither throw nor give scores outside 0 to 1", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }), (pieces) => {
        const text = pieces.join("");
        for (const signal of detect({ surface: "message", messages: [{ role: "unknown", text }] }).signals) {
          expect(signal.score).toBeGreaterThanOrEqual(0);
          expect(signal.score).toBeLessThanOrEqual(1);
          for (const { start, end } of signal.spans) expect(start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it("a text beyond the limit is marked as cut, not passed over", () => {
    const text = `${"ok ".repeat(80_000)} jane@example.com`;
    expect(detect({ surface: "message", messages: [{ role: "unknown", text }] }).truncated).toBe(true);
  });
});
