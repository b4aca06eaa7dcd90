import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIntent } from "@/lib/detect/intent/find-intent";
import { PHRASES } from "@/lib/detect/intent/testing/phrases";
import { prepareMessage } from "@/lib/detect/prepare";
import type { DetectedSignal, DetectMessage } from "@/lib/detect/types";

function find(...texts: (string | DetectMessage)[]) {
  const messages = texts.map((text) => (typeof text === "string" ? { role: "client" as const, text } : text));
  return findIntent(
    messages.map(({ text }) => prepareMessage(text)),
    { surface: "message", messages },
  );
}
const flagged = (text: string) => find(text).signals.filter(({ score }) => score >= 0.5);
const kinds = (text: string) => [...new Set(flagged(text).map(({ kind }) => kind))].sort();
const spanOf = (text: string, signal: DetectedSignal | undefined) => {
  const span = signal?.spans[0];
  return span === undefined ? "" : text.slice(span.start, span.end);
};

describe.each(PHRASES)("in $lang", ({ contact, payment, innocent }) => {
  it.each(contact)("asks for contact: %s", (text) => {
    expect(kinds(text)).toContain("solicit_contact");
  });
  it.each(payment)("asks for payment outside: %s", (text) => {
    expect(kinds(text)).toContain("solicit_payment");
  });
  it.each(innocent)("is innocent: %s", (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe("mark-up, code and lists of links", () => {
  it.each([
    '<a href="https://social.example.com/loom"><img src="https://img.example.com/follow/loom.svg?label=Follow" alt="Follow"></a>',
    "[![npm](https://img.example.com/npm/v/loom?style=flat)](https://www.npm.example.com/package/loom)",
    "- https://code.example.com/loom/loom",
    "##### CONNECT_TIMEOUT",
    "const name = 'my-application-name';",
    "`contact.phone` is checked on the server",
  ])("ask for nothing: %s", (text) => expect(flagged(text)).toEqual([]));

  it("do not hide an ask in plain words beside one link", () =>
    expect(kinds("put your details into https://docs.example.com/d/1aBcD/edit and message me on WhatsApp")).toContain(
      "solicit_contact",
    ));
});

describe("scam scripts", () => {
  it.each([
    ["S1", "We both sign a binding contract and our own escrow company releases the money to you."],
    ["S2", "Before we start each worker must pay a refundable registration fee of 40 dollars."],
    ["S3", "I mail you a certified check, deposit it and send the remainder to our vendor for the laptop."],
    ["S4", "I sent too much by mistake, keep your part and refund the difference by Zelle."],
    ["S5", "Like hotels and earn 80 USDT daily, top up your work wallet first."],
    ["S6", "Can you buy some bitcoin for me? I pay extra."],
    ["S7", "Rent me your Upwork account, we split the money."],
    ["S8", "You have to buy the equipment from our approved vendor, pay him first."],
    ["S9", "Pay me back or I leave a bad review."],
  ])("names %s", (script, text) => {
    expect(find(text).signals.map((signal) => signal.script)).toContain(script);
  });

  it.each([
    "The escrow is funded, you can begin.",
    "Our registration form needs an optional fee field.",
    "Like the second version best, the first is too dark.",
    "Write an article about why nobody should rent out an account.",
  ])("leaves alone: %s", (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe("disguises", () => {
  it.each([
    "pls share ur wh4ts@pp",
    "add me on t e l e g r a m please",
    "let's continue on wh\u200bats\u200bapp",
    "text me on Wh\u0430tsApp",
    "let's skip the f33s and p@y by p@yp@l",
  ])("reads through: %s", (text) => {
    expect(flagged(text)).not.toEqual([]);
  });

  it("names what it undid inside the span", () => {
    const [signal] = find("let's continue on wh\u200bats\u200bapp").signals;
    expect(signal?.obfuscations).toContain("zero_width");
  });
});

describe("spans", () => {
  it("covers the clause that asks, in the original text", () => {
    const text = "Thanks for the draft! The colours are lovely, could you send me your phone number? I am free at ten.";
    expect(spanOf(text, flagged(text)[0])).toBe("could you send me your phone number");
  });

  it("counts UTF-16 units of the original where folding changed its length", () => {
    const text = "👍🏽 Très bien ½, pouvez-vous me donner votre numéro ?";
    expect(spanOf(text, flagged(text)[0])).toBe("pouvez-vous me donner votre numéro");
  });

  it("stay valid whatever the text", () => {
    const words = fc.constantFrom(
      "pay",
      "me",
      "directly",
      "whatsapp",
      "não",
      "телеграм",
      "加我微信",
      "💬",
      "p@ypal",
      "'",
      "?",
      "w h a t s",
      "\u200b",
      "ß",
      "½",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(" ");
          const { signals, stances } = find(text);
          for (const span of [...signals.flatMap((signal) => signal.spans), ...stances]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end).trim()).not.toBe("");
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("shift by a neutral line put in front", () => {
    const text = "Let's talk on Telegram instead.";
    const [before] = flagged(text);
    const [after] = flagged(`The draft is done.\n${text}`);
    expect(after?.spans[0]?.start).toBe((before?.spans[0]?.start ?? 0) + 19);
    expect(after?.score).toBeGreaterThan(0.5);
  });
});

describe("stances", () => {
  it.each([
    ["refusal", "I won't pay you by PayPal."],
    ["report", "A client asked me to pay him directly."],
    ["work_topic", "In the sandbox checkout, pay me five dollars by PayPal to test the webhook."],
    ["platform_channel", "Could you send me your e-mail here in the chat?"],
  ])("says %s: %s", (stance, text) => {
    expect(find(text).stances.map((item) => item.stance)).toContain(stance);
    expect(flagged(text)).toEqual([]);
  });

  it("does not excuse what follows a but", () => {
    expect(kinds("I know the site forbids it, but let's continue on WhatsApp.")).toContain("solicit_contact");
  });
});

describe("an answer to an offer", () => {
  const offer: DetectMessage = { role: "client", text: "Shall we do this outside the platform and skip the fees?" };

  it("counts a short yes as agreement", () => {
    const { signals } = find(offer, { role: "freelancer", text: "Sure, sounds good!" });
    const agreed = signals.find((signal) => signal.spans[0]?.message === 1);
    expect(agreed?.kind).toBe("solicit_payment");
    expect(agreed?.reasons[0]?.code).toBe("intent.agrees_to_payment_offer");
  });

  it("leaves a refusal alone", () => {
    const { signals } = find(offer, { role: "freelancer", text: "Sure not, I stay here." });
    expect(signals.filter((signal) => signal.spans[0]?.message === 1)).toEqual([]);
  });

  it("needs an offer by the other side", () => {
    expect(
      find({ role: "client", text: "Shall we start on Monday?" }, { role: "freelancer", text: "Sure, sounds good!" })
        .signals,
    ).toEqual([]);
  });
});

it("gives reasons as codes with weights, never the text", () => {
  for (const signal of flagged("what's your email, jane? send it to my whatsapp 202-555-0143")) {
    for (const { code } of signal.reasons) expect(code).toMatch(/^intent\.[a-z_]+$/);
  }
});
