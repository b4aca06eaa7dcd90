import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("a call or a line, in words no grammar holds", () => {
  it.each([
    ["Brnkni mi večer, číslo ti pošlu.", "Napiš mi sem večer, pošlu ti návrh."],
    ["Laita wapissa viestiä niin sovitaan.", "Laita luonnos tänne niin sovitaan."],
    ["Geturðu hringt í mig í 555 0123 á morgun?", "Geturðu sent mér drögin hér á morgun?"],
    ["Lüt mer schnell a, 079 000 01 64", "Das Logo isch no z chli, mach s bitte grösser."],
    ["Abeg buzz me for WhatsApp make we yarn", "Abeg send the draft for here make I check am."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("the rest told by its sum, the account of last time, cash in the hand", () => {
  it.each([
    [
      "300 through the site and the other 250 I'd Zelle you.",
      "300 of them are tagged, the other 250 I'll tag on Friday.",
    ],
    [
      "300 por la plataforma y los otros 200 por Bizum, ¿vale?",
      "300 palabras están y los otros 200 títulos van mañana.",
    ],
    ["Same PayPal as last time ok?", "Same bank details as on the old template, put the new logo on top."],
    ["Aynı IBAN'a atayım mı hocam?", "Faturada aynı IBAN kalsın, sadece logoyu değiştirin."],
    [
      "I'd rather hand you cash on the day than go through all this milestone business.",
      "No need to open a new contract, just add a milestone here.",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("a messenger, a coin and an account as what is worked on, and a worry told to support", () => {
  it.each([
    ["อยากได้สติกเกอร์ไลน์ 24 ตัว เป็นแมวส้ม ส่งไฟล์ตามขนาดที่ไลน์กำหนดนะคะ", "อยากคุยในไลน์มากกว่านะคะ แอดไลน์มาได้เลย"],
    ["Нужны стикеры для телеграма, 20 штук, кот в шляпе.", "Напишите мне в телеграм, там и обсудим."],
    [
      "User pastes a wallet address, we send 0.05 test ETH, once a day, Sepolia only.",
      "Send the money in USDT to my wallet address, please.",
    ],
    [
      "Kunden überweisen gern falsch, bitte die Kontodaten fett.",
      "Überweisen Sie gern direkt, meine Kontodaten schicke ich Ihnen.",
    ],
    [
      "Careful with this one. Asked me twice to be paid outside. Reported, closed, moved on.",
      "I'd like to be paid outside, it is cheaper for both of us.",
    ],
    [
      "Hi support, a client pasted his phone number. I haven't used it. Am I in any trouble?",
      "What's your phone number?",
    ],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).not.toEqual([]);
  });

  it.each(["Kenttä hyväksyy numeron muodossa 040 000 0000.", "Numret ska visas i formatet 070-123 45 67."])(
    "reads a number that a field takes as its format: %s",
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );
});
