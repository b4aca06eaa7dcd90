import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("questions about the rules, and tales of others' asks", () => {
  it.each([
    ["Are we even allowed to share a phone number before the offer?", "Shall we share phone numbers before the offer?"],
    ["¿Está permitido dar el número de teléfono aquí?", "¿Me das tu número de teléfono?"],
    ["Darf man hier überhaupt seine Nummer schicken?", "Schick mir bitte deine Nummer."],
    [
      "A different client wanted me to buy a starter kit and get it refunded with my first pay. Is that a scam?",
      "You buy a starter kit and get it refunded with your first pay.",
    ],
    [
      "Midway she pushed me to cancel the contract and take cash. I refused.",
      "Cancel the contract and take cash from me.",
    ],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).not.toEqual([]);
  });
});

describe("lines and carts that are called as apps are", () => {
  it.each([
    ["アイコンのラインはもう少し太めが好きです。", "LINEで話しましょう、IDを教えてください。"],
    ["Нарисуйте, пожалуйста, лошадь и телегу, в телеге сено.", "Напиши мне в телегу, обсудим."],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).not.toEqual([]);
  });
});
