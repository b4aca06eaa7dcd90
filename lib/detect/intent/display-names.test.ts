import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("a profile name told to be a number elsewhere", () => {
  it.each([
    ["My display name is also my phone number ;)", "The display name stands above the order number."],
    ["Mein Nutzername hier ist auch mein Telegram.", "Der Nutzername steht links vom Bild."],
    ["il mio nome utente è anche il mio numero", "Il nome utente va sopra il numero d'ordine."],
    ["нік тут це мій номер", "Нік у профілі має бути більшим за номер замовлення."],
    ["profile name hi mera number hai", "profile name thoda bada kar do, number chhota"],
    ["닉네임이 카톡 아이디예요", "닉네임이 주문번호 위에 오게 해주세요."],
  ])("%s / %s", (tells, innocent) => {
    expect(kinds(tells)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});
