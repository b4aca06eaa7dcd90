import { describe, expect, it } from "vitest";
import { searchPhrases, voteLanguages } from "@/lib/detect/intent/language";
import { settleHits } from "@/lib/detect/intent/matcher";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { prepareMessage } from "@/lib/detect/prepare";
import { BUCKETS, FeatureList, listFeatures } from "@/lib/detect/vote/features";
import { contactIn, packTable, paymentIn, readModel } from "@/lib/detect/vote/model";
import { stretchesOf } from "@/lib/detect/vote/stretches";
import { voteOn } from "@/lib/detect/vote/vote";
import { TRAINED } from "@/lib/detect/vote/weights";

function read(original: string) {
  const message = prepareMessage(original);
  const view = message.compact;
  const text = normalText(view.text, new NormalBuffers());
  return { text, source: view.text, hits: settleHits(searchPhrases(text, voteLanguages(text), message.joined)) };
}

function featuresOf(original: string): Set<number> {
  const { text, source, hits } = read(original);
  const found = new Set<number>();
  const list = new FeatureList();
  for (const stretch of stretchesOf(text, hits)) {
    listFeatures(text, source, stretch, list);
    for (const bucket of list.buckets.subarray(0, list.count)) found.add(bucket);
  }
  return found;
}

const votesOn = (original: string) => {
  const { text, source, hits } = read(original);
  return voteOn(text, source, hits);
};
const most = (original: string, kind: "contact" | "payment") =>
  Math.max(...votesOn(original).map((ballot) => ballot[kind].logit));

describe("features", () => {
  it("learn nothing of which address or number it is", () => {
    expect(featuresOf("please reply to maud.kite@kite.example or 415 555 0134")).toEqual(
      featuresOf("please reply to ines_b@otter.example or (206) 555-0177"),
    );
  });

  it("tell other words apart", () => {
    expect(featuresOf("please share your number")).not.toEqual(featuresOf("please share your palette"));
  });

  it("stay within the table, whatever the script", () => {
    for (const text of ["加个好友细聊", "ขอเบอร์หน่อย", "дай номер", "\ud83d\ude00 a\u0301", "x".repeat(500)])
      for (const bucket of featuresOf(text)) expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
  });
});

describe("stretches", () => {
  it("cover the text once, in order, a long sentence in pieces", () => {
    const { text, hits } = read(`${"word ".repeat(200)}. Short one. Another? ${"more ".repeat(90)}`);
    let at = 0;
    for (const { start, end } of stretchesOf(text, hits)) {
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(text.length);
  });
});

describe("the word model", () => {
  it("votes for an ask, and against its refusal", () => {
    expect(most("could you tell me the number to reach you on?", "contact")).toBeGreaterThan(0);
    expect(most("sorry, I do not share my number, let us stay in these messages", "contact")).toBeLessThan(0);
  });

  it("tells money from contact", () => {
    expect(most("pay me straight, then nobody takes a fee", "payment")).toBeGreaterThan(
      most("pay me straight, then nobody takes a fee", "contact"),
    );
  });

  it("points to the sentence that says it", () => {
    const text = "The blue version is nicer. Give me your number and I call you.";
    const [first, second] = votesOn(text);
    expect(second?.contact.start).toBeGreaterThan(20);
    expect(second?.contact.logit).toBeGreaterThan(first?.contact.logit ?? 0);
  });

  it.each([
    "Meridian Studio, type and lettering",
    "The deposit for the lathe stands in the wrong column of the ledger.",
    "Visual Studio Code",
    "interface Props extends Base",
    "The museum opens at nine and closes at five.",
    "vendredi 13 novembre 2026",
  ])("is not heard on what is merely unlike the corpora: %s", (text) => {
    expect(most(text, "contact")).toBeLessThan(0);
    expect(most(text, "payment")).toBeLessThan(0);
  });

  it("reads the table that it packs", () => {
    const contacts = new Int8Array(BUCKETS);
    const payments = new Int8Array(BUCKETS);
    for (const [bucket, contact, payment] of [
      [0, 5, 0],
      [1, 0, -128],
      [127, 1, 1],
      [128, -1, 2],
      [BUCKETS - 1, 127, -7],
    ] as const) {
      contacts[bucket] = contact;
      payments[bucket] = payment;
    }
    const packed = btoa(String.fromCharCode(...packTable(contacts, payments)));
    const { table } = readModel({ ...TRAINED, table: packed });
    expect(Int8Array.from(table, contactIn)).toEqual(contacts);
    expect(Int8Array.from(table, paymentIn)).toEqual(payments);
  });

  it("refuses a table of other features, or one cut short", () => {
    expect(() => readModel({ ...TRAINED, buckets: BUCKETS / 2 })).toThrow(/npm run train/);
    expect(() => readModel({ ...TRAINED, table: btoa("\x01") })).toThrow(/npm run train/);
  });
});
