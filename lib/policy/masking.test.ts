import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIGNAL_KINDS, type SignalKind } from "@/lib/detect/types";
import type { DecodedRange } from "@/lib/policy/mask-cells";
import { maskSignal, maskText, maskValue } from "@/lib/policy/masking";

const whole = (text: string, kind: SignalKind, value: string | null, decoded?: string) =>
  maskText(text, [
    {
      start: 0,
      end: text.length,
      kind,
      value,
      decoded: decoded === undefined ? undefined : [{ start: 0, end: text.length, decoded }],
    },
  ]);

describe("what stays readable", () => {
  it.each([
    ["phone", "+12125550142", "+1212••••••2"],
    ["phone", "+33612345678", "+33612•••••8"],
    ["phone", "+3531234567", "+353123•••7"],
    ["phone", "5550142", "555•••2"],
    ["phone", "12345", "1•••5"],
    ["email", "lena.b@example.com", "l•••.•@example.com"],
    ["email", "a@example.com", "•@example.com"],
    ["handle", "telegram:kite_dev_71", "telegram:ki••_•••_71"],
    ["handle", "@kite_dev_71", "@ki••_•••_71"],
    ["handle", "kites", "k•••s"],
    ["handle", "abc", "•••"],
    ["url", "https://www.example.com/in/lena", "https://www.ex•••••.•••/••/••na"],
    ["meeting_link", "zoom:81234500000", "zoom:81•••••••00"],
    ["payment_id", "GB82WEST12345698765432", "GB••••••••••••••••••32"],
    ["solicit_contact", "text me", "text me"],
    ["solicit_payment", "pay me by wire", "pay me by wire"],
  ] as const)("masks the %s %s as %s", (kind, value, masked) => {
    expect(maskValue(kind, value)).toBe(masked);
    expect(maskValue(kind, masked)).toBe(masked);
  });
});

describe("texts hide what their value hides", () => {
  it.each([
    ["phone", "+1 (212) 555-0142", "+12125550142", "+1 (212) •••-•••2"],
    ["phone", "212.555.0142", "+12125550142", "212.•••.•••2"],
    ["phone", "555-0142", "+12125550142", "•••-•••2"],
    ["phone", "0612 345678", "+33612345678", "0612 •••••8"],
    ["phone", "00 33 6 12 34 56 78", "+33612345678", "00 33 6 12 •• •• •8"],
    ["phone", "۰۳۰۰ ۰۰۰۴۵۶۷", "+923000004567", "۰۳۰۰ ••••••۷"],
    ["phone", "②①②5550142", "+12125550142", "②①②••••••2"],
    ["phone", "212 • 555 • 0142", "+12125550142", "212 • ••• • •••2"],
    ["email", "Lena.B@Example.com", "lena.b@example.com", "L•••.•@Example.com"],
    ["email", "peterr{@}example{.}net", "peterr@example.net", "p•••••{@}example{.}net"],
    ["email", "lena dot b at example dot com", "lena.b@example.com", "l••• ••• • •• example ••• com"],
    ["email", "jenny_k42 on the g-mail", "jenny_k42@gmail.com", "j••••_••• •• ••• g-mail"],
    ["handle", "Telegram: @kite_dev_71", "telegram:kite_dev_71", "Telegram: @ki••_•••_71"],
    ["handle", "ig: @kite_dev_71", "instagram:kite_dev_71", "••: @ki••_•••_71"],
    ["url", "www.example.com/in/lena", "https://example.com/in/lena", "www.ex•••••.•••/••/••na"],
    ["payment_id", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432", "GB•• •••• •••• •••• •••• 32"],
    ["solicit_contact", "text me at the weekend", null, "text me at the weekend"],
  ] as const)("masks %s in %s", (kind, text, value, masked) => {
    expect(whole(text, kind, value)).toBe(masked);
  });

  it.each([
    ["phone", "five five five, zero one four two", "5550142", "5550142", "five five five, •••• ••• •••• two"],
    ["phone", "two one two 555 01 four two", "+12125550142", "2125550142", "two one two ••• •• •••• two"],
    ["phone", "double two, one, triple five, 0142", "+12215550142", "2215550142", "double two, one, •••••• ••••, •••2"],
    ["phone", "plus one two one two 5550142", "+12125550142", "+12125550142", "•••• one two one two ••••••2"],
    [
      "phone",
      "two-oh-two then triple five then zero one nine 9",
      "+12025550199",
      "2025550199",
      "two-oh-two •••• •••••• •••• •••• •••• ••• •••• 9",
    ],
    ["phone", "공일공 0000 4821", "+821000004821", "01000004821", "•일공 0••• •••1"],
    ["phone", "O9I2 OOO 678", "+84912000678", "0912000678", "•9I2 ••• ••8"],
    ["email", "mаrtа.voss@exаmple.com", "marta.voss@example.com", "marta.voss@example.com", "m••••.••••@exаmple.com"],
    ["handle", "va₿t@blick", "telegram:vabtablick", "vabtablick", "va••••••ck"],
  ] as const)("masks %s undone from %s", (kind, text, value, decoded, masked) => {
    expect(whole(text, kind, value, decoded)).toBe(masked);
  });

  it.each([
    ["email", "moc.elpmaxe@anel", "lena@example.com", "lena@example.com"],
    ["phone", "2410-555", "5550142", "5550142"],
    ["phone", "two four one zero five five five", "5550142", "5550142"],
    ["handle", "something else", "telegram:kite_dev_71", undefined],
  ] as const)("hides all of %s %s, which it cannot follow", (kind, text, value, decoded) => {
    expect(whole(text, kind, value, decoded)).toBe(text.replace(/[a-z0-9]/g, "•"));
  });

  it("takes the stretch for the value where a detector gave none", () => {
    expect(whole("@kite_dev_71", "handle", null)).toBe("@ki••_•••_71");
    expect(whole("+1 212 555 0142", "phone", null)).toBe("+1 212 ••• •••2");
    expect(whole("lena@example.com", "email", null)).toBe("l•••@example.com");
    expect(whole("five five five oh one four two", "phone", null, "5550142")).toBe("five five five •• ••• •••• two");
  });

  it("leaves the text around a span alone", () => {
    const text = "call 212-555-0142 at 10";
    expect(maskText(text, [{ start: 5, end: 17, kind: "phone", value: "+12125550142" }])).toBe(
      "call 212-•••-•••2 at 10",
    );
  });

  it("hides what any of several overlapping spans hides", () => {
    const text = "t.me/kite_dev_71";
    const masked = maskText(text, [
      { start: 0, end: 16, kind: "url", value: "https://t.me/kite_dev_71" },
      { start: 5, end: 16, kind: "handle", value: "telegram:kite_dev_71" },
    ]);
    expect(masked).toBe("t.m•/••••_•••_71");
  });

  it("cuts spans that reach out of the text and passes over empty ones", () => {
    expect(maskText("0142", [{ start: -3, end: 99, kind: "payment_id", value: "0142" }])).toBe("0••2");
    expect(maskText("0142", [{ start: 9, end: 12, kind: "phone", value: "0142" }])).toBe("0142");
    expect(maskText("0142", [{ start: 2, end: 2, kind: "phone", value: "0142" }])).toBe("0142");
  });
});

describe("a value in several places", () => {
  const pieces = [
    { text: "it starts with 415", start: 15, end: 18 },
    { text: "five five five", start: 0, end: 14, decoded: [{ start: 0, end: 14, decoded: "555" }] },
    { text: "0155 bye", start: 0, end: 4 },
  ];

  it("is masked as one", () => {
    expect(maskSignal({ kind: "phone", value: "+14155550155", pieces })).toEqual({
      value: "+1415••••••5",
      pieces: ["415", "•••• •••• ••••", "•••5"],
      decoded: [[], ["•••"], []],
    });
  });

  it("is masked as one in one text by its group", () => {
    const text = "55 and 50142 and 212";
    const spans = [
      { start: 0, end: 2, group: "g", kind: "payment_id" as const, value: "5550142212" },
      { start: 7, end: 12, group: "g", kind: "payment_id" as const, value: "5550142212" },
      { start: 17, end: 20, group: "g", kind: "payment_id" as const, value: "5550142212" },
    ];
    expect(maskText(text, spans)).toBe("55 and ••••• and •12");
  });

  it("shows nothing of a lone part that could stand in more places than one", () => {
    const lone = (text: string) =>
      maskText(text, [{ start: 0, end: text.length, kind: "phone", value: "+12125550121" }]);
    expect(lone("12")).toBe("••");
    expect(lone("555")).toBe("•••");
    expect(lone("+1212")).toBe("+1212");
  });
});

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const number = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  .filter((digits) => digits[0] !== 0);
const separator = fc.constantFrom("", " ", "-", ".", " (", ") ", "~", " , ");

/** A national number written digit by digit, each as a digit or a word, and where each digit stands in the text. */
const writtenWith = (wordChance: fc.Arbitrary<boolean>) =>
  fc
    .tuple(
      number,
      fc.array(wordChance, { minLength: 10, maxLength: 10 }),
      fc.array(separator, { minLength: 10, maxLength: 10 }),
    )
    .map(([digits, inWords, separators]) => {
      let text = "";
      const places = digits.map((digit, i) => {
        const word = inWords[i] ? (WORDS[digit] as string) : String(digit);
        // Words need something between them to be words.
        const apart = i > 0 && (inWords[i] || inWords[i - 1]) && separators[i] === "";
        text += i === 0 ? "" : apart ? " " : separators[i];
        const start = text.length;
        text += word;
        return { start, end: text.length };
      });
      return { text, places, digits: digits.join(""), value: `+1${digits.join("")}` };
    });
const written = writtenWith(fc.boolean());
const inDigits = writtenWith(fc.constant(false));

describe("masking properties", () => {
  it("shows area and last digit of a number, in digits or words, and no other", () => {
    fc.assert(
      fc.property(written, ({ text, places, digits, value }) => {
        const decoded = [{ start: 0, end: text.length, decoded: digits }];
        const masked = maskText(text, [{ start: 0, end: text.length, kind: "phone", value, decoded }]);
        expect(masked).toHaveLength(text.length);
        places.forEach(({ start, end }, i) => {
          const readable = i < 3 || i === 9;
          expect(masked.slice(start, end)).toBe(readable ? text.slice(start, end) : "•".repeat(end - start));
        });
        expect(maskText(masked, [{ start: 0, end: text.length, kind: "phone", value, decoded }])).toBe(masked);
      }),
      { numRuns: 500 },
    );
  });

  it("shows as much of a number in pieces as in one", () => {
    fc.assert(
      fc.property(inDigits, fc.integer({ min: 1, max: 9 }), ({ places, text, value }, cut) => {
        const at = places[cut]?.start as number;
        const one = maskText(text, [{ start: 0, end: text.length, kind: "phone", value }]);
        const two = maskSignal({
          kind: "phone",
          value,
          pieces: [
            { text: text.slice(0, at), start: 0, end: at },
            { text: text.slice(at), start: 0, end: text.length - at },
          ],
        });
        expect(two.pieces.join("")).toBe(one);
      }),
    );
  });

  const name = fc.stringMatching(/^[a-z][a-z0-9]{2,9}(?:[._-][a-z0-9]{1,6})?$/);

  it("shows first letter and domain of an address, plain or spelt out", () => {
    fc.assert(
      fc.property(name, fc.constantFrom("@", " at ", " [at] ", "(@)"), (local, at) => {
        const text = `${local}${at}example.org`;
        const masked = whole(text, "email", `${local}@example.org`);
        const hidden = local.slice(1).replace(/[a-z0-9]/g, "•");
        expect(masked.slice(0, local.length)).toBe(`${local[0]}${hidden}`);
        expect(masked.endsWith("example.org")).toBe(true);
      }),
    );
  });

  it("hides in a text that spells a value just what the value hides", () => {
    fc.assert(
      fc.property(fc.constantFrom<SignalKind>("handle", "payment_id", "meeting_link", "url"), name, (kind, value) => {
        expect(whole(value, kind, value)).toBe(maskValue(kind, value));
        expect(maskSignal({ kind, value, pieces: [{ text: value, start: 0, end: value.length }] }).value).toBe(
          maskValue(kind, value),
        );
      }),
    );
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    name,
  );
  const anySpan = fc.record({
    start: fc.integer({ min: -2, max: 42 }),
    end: fc.integer({ min: -2, max: 42 }),
    kind: fc.constantFrom(...SIGNAL_KINDS),
    value: fc.option(anyText),
    decoded: fc.option(anyText),
    group: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
  });
  const spansOf = (
    drawn: readonly {
      start: number;
      end: number;
      kind: SignalKind;
      value: string | null;
      decoded: string | null;
      group?: string;
    }[],
  ) =>
    drawn.map(({ decoded, ...span }) => ({
      ...span,
      decoded: decoded === null ? [] : ([{ start: span.start, end: span.end, decoded }] satisfies DecodedRange[]),
    }));

  it("keeps the length, changes only letters, digits and what stands for them, and is done after one time", () => {
    fc.assert(
      fc.property(anyText, fc.array(anySpan, { maxLength: 4 }), (text, drawn) => {
        const spans = spansOf(drawn);
        const masked = maskText(text, spans);
        expect(masked).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          if (masked[i] !== text[i]) expect(masked[i]).toBe("•");
          if (/\s/.test(text[i] as string)) expect(masked[i]).toBe(text[i]);
        }
        expect(maskText(masked, spans)).toBe(masked);
      }),
      { numRuns: 2000 },
    );
  });

  it("never shows a letter or digit of a span that the value does not show, in the value's order", () => {
    const kinds = SIGNAL_KINDS.filter((kind) => !kind.startsWith("solicit"));
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.stringMatching(/^[a-e0-3 .@:/-]{0,30}$/),
        fc.stringMatching(/^[a-e0-3.@_+-]{1,14}$/),
        (kind, text, value) => {
          const readable = [...maskValue(kind, value)].filter((char) => /[a-z0-9]/.test(char));
          const shown = [...whole(text, kind, value)].filter((char) => /[a-z1-9]/.test(char));
          let next = 0;
          for (const char of readable) if (char === shown[next]) next++;
          expect(next).toBe(shown.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("stays quick on hostile text", () => {
    const long = "a.".repeat(10_000);
    expect(whole(long, "url", `https://${"b.".repeat(1000)}`)).toBe("•.".repeat(10_000));
  });
});
