import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("a bill of one's own firm, a card as a gift, a deal settled offline", () => {
  it.each([
    ["Both jobs we settle offline itself, better for us", "Both pages load offline itself, better for us"],
    ["I'll get you a Steam gift card for the last two logos", "I'll get you a Steam banner for the last two logos"],
    [
      "Then I invoice you directly from my studio and we split what the site would take",
      "Then I invoice you here and we split the work in two parts",
    ],
    [
      "you keep your share and forward the rest to my caterer, he has no card machine",
      "you keep your layout and forward the rest of the photos to my caterer page",
    ],
    [
      "Te facturo directo desde mi empresa y repartimos lo que se llevaría la plataforma",
      "Te paso el hito y repartimos el trabajo",
    ],
    [
      "Je te facture directement via ma société et on partage ce que la plateforme prendrait",
      "Je te facture le jalon ici et on partage l'écran",
    ],
    ["Dafür kauf ich dir eine Amazon Geschenkkarte", "Dafür kauf ich dir eine Schriftlizenz über das Projekt"],
    ["Ti compro una gift card Amazon per le ultime due foto", "Ti compro la licenza del font per le ultime due foto"],
    ["Kupię ci kartę Steam za dwa ostatnie banery", "Kupię licencję na font za dwa ostatnie banery"],
    ["Куплю тебе карту Steam за последние два баннера", "Куплю шрифт за последние два баннера"],
    ["Sana Steam kartı alırım son iki çizim için", "Sana ikon seti alırım son iki çizim için"],
    [
      "Hired na po kayo! Bayad lang po muna ng 300 sa GCash para sa ID",
      "Hired na po kayo! Paki-upload muna ng sample dito",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("a number in a picture, another place because somebody reads along", () => {
  it.each([
    [
      "I left my number in the corner of the picture, open it please",
      "I left my number two pencil in the corner of the picture",
    ],
    ["No me gusta que nos lean aquí, ¿dónde más te escribo?", "No me gusta que los botones se lean mal aquí"],
    ["Não gosto de ser vigiado aqui, onde mais posso te escrever?", "Não gosto de ver o menu cortado aqui"],
    ["Je n'aime pas être lu ici, où est-ce que je peux t’écrire sinon ?", "Je n'aime pas la police ici"],
    [
      "Die Nummer auf der Visitenkarte in meiner Galerie ist echt, nutz sie",
      "Die Farbe auf der Visitenkarte in meiner Galerie ist echt kräftig",
    ],
    ["Скиньте телегу, обсудим до заказа", "Скиньте бриф, обсудим до заказа"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("a messenger or a number asked for in slang", () => {
  it.each([
    ["Тут неудобно, киньте телегу, обсудим подробнее", "Тут неудобно, киньте макет, обсудим подробнее"],
    ["Скиньте телегу, обговоримо деталі", "Скиньте макет, обговоримо деталі"],
    ["ขอเบอร์ไว้หน่อยนะ จะได้โทรคุยกันก่อนจ้าง", "ขอไฟล์ไว้หน่อยนะ จะได้ดูกันก่อนจ้าง"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});
