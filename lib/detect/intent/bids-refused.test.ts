import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const kinds = (text: string) =>
  detect({ surface: "job_post", messages: [{ role: "client", text }] })
    .signals.filter(({ score }) => score >= 0.5)
    .map(({ kind }) => kind);

describe("what a job post will not have, and refusals in everyday words", () => {
  it.each([
    ["Toute personne qui demande un paiement hors plateforme sera écartée.", "Je préfère un paiement hors plateforme."],
    ["Candidatos que oferecerem desconto por fora serão desclassificados.", "Ofereço desconto por fora."],
    ["Anyone who suggests paying outside will be reported.", "I suggest paying outside."],
    ["PayPal lass ich lieber bleiben.", "PayPal wäre mir lieber, schickst du mir deine Adresse?"],
    ["Let's leave Venmo out of it, thanks.", "Let's do Venmo, thanks."],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).not.toEqual([]);
  });
});

describe("names of apps and banks by chance", () => {
  it.each([
    ["가을 느낌으로 은행나무 잎을 카드에 넣어주세요.", "은행 계좌로 직접 송금해 주세요, 수수료 없이 하죠."],
    ["Thiết kế bộ 16 sticker Zalo, nền trắng.", "Kết bạn Zalo với mình nhé, trao đổi cho nhanh."],
    ["Could you wire the Stripe webhook into the orders page?", "Could you wire the money to my account directly?"],
    ["Ach, die Karte sieht gut aus.", "Pay me via ACH transfer directly, it saves the fee."],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).not.toEqual([]);
  });
});

describe("a no inside the verb, a report, and what an app lets people do", () => {
  it.each([
    ["Dışarıya çıkmıyorum, telegram istemeyin lütfen.", "Dışarıda konuşalım, telegramdan yazın lütfen."],
    [
      "He wanted a 30 dollar starter kit paid first. I reported it.",
      "You pay a 30 dollar starter kit first, refundable.",
    ],
    ["Our app lets guests rent an account for a day.", "Rent me your verified account, 200 a month."],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).not.toEqual([]);
  });
});
