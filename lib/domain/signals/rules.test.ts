import { describe, expect, it } from "vitest";
import { hideInSpan, maskBeside, maskStored } from "@/lib/domain/signals/rules";

const text = "Write to maria.keller@example.org or call +1 212 555 0142";
const sources = [{ contentId: "ct-1", text }];
const span = (start: number, end: number) => [{ message: 0, start, end }];
const email = { kind: "email" as const, value: "maria.keller@example.org", spans: span(9, 33), decoded: [] };
const phone = { kind: "phone" as const, value: "+12125550142", spans: span(42, 57), decoded: [] };
const ask = { kind: "solicit_contact" as const, value: null, spans: span(0, 57), decoded: [] };

describe("the stored stretch of an ask", () => {
  it("hides the contacts that other findings hide in it, and leaves its own words readable", () => {
    const [stored] = maskBeside(ask, [email, ask, phone], sources).spans;
    expect(stored?.masked).toHaveLength(text.length);
    expect(stored?.masked).not.toMatch(/maria|keller|555|0142/);
    expect(stored?.masked).toMatch(/^Write to m/);
    expect(stored?.masked).toContain("@example.org or call ");
  });

  it("drops what a disguised piece reads as where that piece is a contact's", () => {
    const decoded = [
      { message: 0, start: 0, end: 5, decoded: "write" },
      { message: 0, start: 42, end: 57, decoded: "12125550142" },
    ];
    const [stored] = maskBeside({ ...ask, decoded }, [phone], sources).spans;
    expect(stored?.parts).toEqual([{ start: 0, end: 5, decoded: "write" }]);
    expect(stored?.decoded).not.toContain("0142");
  });

  it("stays as it is where nothing is hidden in it, or what is hidden lies elsewhere", () => {
    const short = { ...ask, spans: span(0, 8) };
    expect(maskBeside(short, [email, phone], sources).spans[0]?.masked).toBe("Write to");
    expect(maskBeside(ask, [ask], sources).spans[0]?.masked).toBe(text);
  });

  it("a contact's own stretch is masked by its own rule alone", () => {
    const [alone] = maskBeside(phone, [], sources).spans;
    expect(maskBeside(phone, [ask, email], sources).spans[0]).toEqual(alone);
  });
});

describe("a text with stored spans", () => {
  it("is hidden where a span begins before it or ends after it, no further", () => {
    expect(maskStored("abcd", [{ start: -2, masked: "••••" }])).toBe("••cd");
    expect(maskStored("abcd", [{ start: 3, masked: "••••" }])).toBe("abc•");
  });
});

describe("a stretch that a person marked in an ask", () => {
  it("is hidden in the ask's text and in what was undone of it; a mark elsewhere changes nothing", () => {
    const [stored] = maskBeside(ask, [], sources).spans;
    const undone = { ...stored!, decoded: text, parts: [{ start: 9, end: 33, decoded: "maria.keller@example.org" }] };
    const marked = hideInSpan(undone, [{ start: 9, masked: "•".repeat(24) }]);
    expect(marked.masked).toBe(text.replace("maria.keller@example.org", "•".repeat(24)));
    expect([marked.decoded, marked.parts]).toEqual([null, []]);
    expect(hideInSpan(undone, [{ start: 57, masked: "•••" }])).toEqual(undone);
  });
});
