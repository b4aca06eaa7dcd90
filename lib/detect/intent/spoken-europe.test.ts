import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("a number or an inbox asked for as it is said", () => {
  it.each([
    ["Pásame tu wasap y te explico mejor", "El correo de bienvenida ya quedó listo en el archivo"],
    ["Me passa o seu zap que eu explico", "Na loja a maioria paga no cartão"],
    ["balance ton num stp", "balance ton brief stp"],
    ["Passami il tuo num così ti spiego", "Passami il tuo logo così ti spiego"],
    ["Rzuć numerek, przedzwonię wieczorem", "Rzuć okiem na projekt wieczorem"],
    ["Скинь телефончик, обсудим быстрее", "Скинь номер версии макета, проверю"],
    ["Кинь номерочок, наберу тебе", "Кинь номер сторінки, де помилка"],
    ["Baci br tel da se čujemo", "Daj broj stranica pa ti javim cijenu"],
    ["Дай ми номерче да се чуем", "На кой номер страница е грешката?"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("a coffee together instead of the chat", () => {
  it.each([
    ["Juntémonos a tomar un café y lo vemos", "El café del anuncio debe verse más oscuro"],
    ["On se retrouve autour d'un verre pour en parler ?", "Le verre sur l'affiche est trop sombre"],
    ["Skoczmy na kawę i obgadamy projekt", "Na opakowanie kawy dajmy inny kolor"],
    ["Zajdeme na kafe a probereme to", "Na etiketu kafe dej jinou barvu"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("money in the hand or by the rail of one country", () => {
  it.each([
    ["Te yapeo lo que falta y cancelamos el contrato", "La tinta en negro mate queda mejor"],
    ["Me faz um pix por fora e eu dou desconto", "Na loja quase todos pagam no cartão"],
    ["Fammi una ricarica postepay e chiudi il contratto", "La copertina in nero opaco è più bella"],
    ["Скину тебе на карту, мимо кассы", "Мимо биржи не работаю, только через сделку."],
  ])("%s / %s", (offers, innocent) => {
    expect(kinds(offers)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
