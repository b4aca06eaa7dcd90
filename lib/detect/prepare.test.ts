import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareMessage } from "@/lib/detect/prepare";
import { fromOriginal, toOriginal } from "@/lib/detect/views/view";

const fold = (text: string) => prepareMessage(text).fold.text;
const compact = (text: string) => prepareMessage(text).compact.text;

describe("fold", () => {
  it.each([
    ["mаrtа.voss@exаmple.com", "marta.voss@example.com"],
    ["d\u200bev@exa\u00admple.com", "dev@example.com"],
    ["4️⃣1️⃣5️⃣", "415"],
    ["ｐｉｘｅｌ＠ｅｘａｍｐｌｅ．ｃｏｍ", "pixel@example.com"],
    ["ᴛᴇʟᴇɢʀᴀᴍ 🅣🄴 𝓽𝓮𝓵𝓮", "telegram te tele"],
    ["٠٥٠ ९८ ০১", "050 98 01"],
    ["②⓪② ❺⓹", "202 55"],
    ["Điện thoại", "dien thoai"],
    ["т3лега", "т3лега"],
  ])("reads %s as %s", (text, expected) => expect(fold(text)).toBe(expected));

  it("leaves whole words of other scripts and plain ASCII alone", () => {
    expect(fold("восемь сорок")).toBe("восемь сорок");
    expect(fold("m1 rn O0 l1")).toBe("m1 rn o0 l1");
    expect(fold("καλημέρα")).toBe("καλημερα");
  });

  it("reads Latin letters hidden in a Cyrillic word as Cyrillic", () => {
    expect(fold("тeлeгрaм")).toBe("телеграм");
  });

  it("keeps flags out of words, and reads other regional indicators as letters", () => {
    expect(fold("🇺🇸 ok")).toBe("\u2691 ok");
    expect(fold("🇹 🇬")).toBe("t g");
  });

  it("names the tricks undone, by original range", () => {
    const message = prepareMessage("say t\u200bg now");
    expect(message.undone).toEqual([{ start: 5, end: 6, trick: "zero_width" }]);
    expect(message.tricksIn(4, 7)).toEqual(["zero_width"]);
    expect(message.tricksIn(7, 10)).toEqual([]);
  });
});

describe("compact", () => {
  it.each([
    ["t e l e g r a m", "telegram"],
    ["t-e-l-e-g-r-a-m: bob", "telegram: bob"],
    ["g m a i l  d o t  c o m", "gmail dot com"],
    ["m o r r i s @ e x a m p l e . c o m ok", "morris@example.com ok"],
    ["t🔥e🔥l🔥e", "tele"],
  ])("joins %s", (text, expected) => expect(compact(text)).toBe(expected));

  it.each(["I am a b testing", "plan A, B and C", "1 2 3 4 5 6"])("leaves %s", (text) =>
    expect(compact(text)).toBe(text.toLowerCase()),
  );
});

const messy = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."a b.@-é\u200b\u20e3４５\ud83d🇹🇺аеТ\u0336ｶﾞ１\n"), maxLength: 60 }),
);

describe("offset maps", () => {
  it("never fall, stay inside the text and never split a surrogate pair", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const message = prepareMessage(text);
        for (const view of [message.fold, message.compact]) {
          let from = 0;
          let to = 0;
          for (let i = 0; i < view.text.length; i++) {
            const range = toOriginal(view, i, i + 1);
            expect(range.start).toBeGreaterThanOrEqual(from);
            expect(range.end).toBeGreaterThanOrEqual(to);
            expect(range.end).toBeGreaterThan(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
            from = range.start;
            to = range.end;
            for (const offset of [range.start, range.end]) {
              const torn = /[\ud800-\udbff]/.test(text[offset - 1] ?? "") && /[\udc00-\udfff]/.test(text[offset] ?? "");
              expect(torn).toBe(false);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("shift with a neutral prefix", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const plain = prepareMessage(text).fold;
        const prefixed = prepareMessage(`ok. ${text}`).fold;
        expect(prefixed.text.slice(4)).toBe(plain.text);
        for (let i = 0; i < plain.text.length; i++) {
          expect(toOriginal(prefixed, i + 4, i + 5).start).toBe(toOriginal(plain, i, i + 1).start + 4);
        }
      }),
    );
  });

  it("find the view's unit for an original offset", () => {
    const { fold: view } = prepareMessage("a\u200b\u200bb");
    expect(fromOriginal(view, 3)).toBe(1);
    expect(fromOriginal(view, 0)).toBe(0);
  });
});
