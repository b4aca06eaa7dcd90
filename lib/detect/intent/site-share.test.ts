import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("the site's share, grudged", () => {
  it.each([
    ["Damit die Seite nicht mitverdient, mach ich dir eine Überweisung.", "Die Seite verdient an Anzeigen mit."],
    ["Pas la peine que le site se sucre, je te vire le reste.", "Le site se remplit de lui-même à partir du tableur."],
    ["Żeby serwis się nie nachapał, zrobię ci przelew.", "Żeby serwis się nie zawieszał, zmniejsz zdjęcia."],
    ["Vamos cortar o intermediário e fechar entre nós?", "O intermediário do romance aparece no capítulo dois."],
    ["Saltemos al intermediario, te pago yo por Bizum.", "El intermediario de la novela muere en el acto dos."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("accounts bought, codes fetched, logins fished for", () => {
  it.each([
    ["Kaufen eingeführte Upwork-Profile mit Bewertungen, diskret.", "Im Entwurf stehen Profile mit Bewertungen oben."],
    ["Скупаем аккаунты с рейтингом, цена договорная.", "Аккаунты с рейтингом показываем первыми в списке."],
    [
      "Buy me two Steam cards and text the codes, it goes on the next milestone.",
      "Put both Steam cards in the header.",
    ],
    [
      "Your account will be closed within 24 hours unless you confirm. Verify your account here: help.example.com",
      "The banner says when an account was closed and by whom.",
    ],
    [
      "Ihr Konto wird innerhalb von 24 Stunden gesperrt. Bestätigen Sie Ihr Konto unter desk.example.org",
      "Die Meldung soll sagen, warum das Konto gesperrt wurde.",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
