import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const kinds = (text: string) =>
  detect({ surface: "message", messages: [{ role: "client", text }] })
    .signals.filter(({ score, kind }) => score >= 0.5 && kind.startsWith("solicit"))
    .map(({ kind }) => kind);

describe("the place two people know, and places in the work", () => {
  it.each([
    ["Just ping me where we chatted before.", "Put the logo where we had it before."],
    ["Escríbeme por donde hablábamos siempre.", "Deja el comentario donde estaba el logo."],
    ["Пиши там, где мы раньше переписывались.", "Там, где раньше был логотип, поставьте дату."],
    ["Napisz tam, gdzie pisaliśmy ostatnio.", "Wstaw logo tam, gdzie było ostatnio."],
    ["Skriv där vi brukade chatta.", "Lägg bilden där den brukade ligga."],
    ["Google my name plus weaving, that's where I answer.", "Google the museum, its old name comes first."],
    ["Du weißt doch, wo du mich findest.", "Du weißt doch, wo die Entwürfe liegen."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("money behind the site's back, and other things nobody shall see", () => {
  it.each([
    ["Let's settle it so that the platform doesn't notice.", "Blend the seam so that nobody notices it."],
    ["Lo arreglamos sin que se entere la plataforma.", "Corta el plano sin que se note."],
    ["On s'arrange dans leur dos, d'accord ?", "Les montagnes dans leur dos sont trop sombres."],
    ["Das regeln wir, ohne dass die Plattform was merkt.", "Ohne Rahmen bitte, sonst wie letztes Mal."],
    ["Сделаем так, чтобы никто не брал процент.", "Сделаем так, чтобы никто не заметил шва."],
    ["咱们私下结吧,别让平台知道", "背景换一下,别让字太小"],
    ["The other half I still owe you, you get it in an envelope.", "The envelope goes on the left half of the card."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("words on a poster, in a subtitle, on a screen", () => {
  it.each([
    'På skylten ska det stå "Ring oss när som helst".',
    'Na plakacie jest hasło "Zadzwoń do nas".',
    "Ο τίτλος της αφίσας: «Καλέστε μας τώρα».",
    'In the subtitles "slip him the cash" would be too long.',
    "Die Vipps-Anbindung dauert einen Tag, mit Rückerstattung.",
    "La integración con Bizum lleva dos días.",
    "Напишите для баннера: «Звоните нам до полуночи».",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("scripts of fraud, told and denied", () => {
  it.each([
    ["Préstame tu cuenta verificada, te pago cada mes el 20%.", "Nunca prestes tu cuenta verificada a nadie."],
    [
      "Our notary keeps the funds on a client account, you sign up there first.",
      "The notary in chapter two keeps a client account in order.",
    ],
    [
      "Szkolenie wstępne kosztuje 60 zł, zwracamy z pierwszą wypłatą.",
      "Praca zdalna, 20 godzin w tygodniu. Nie pobieramy opłaty rejestracyjnej ani kaucji.",
    ],
    [
      "Job for a proofreader. You pay a registration fee of 30 dollars first.",
      "Job for a proofreader, 30 pages a week. We never take a registration fee.",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("a call", () => {
  it("is the site's own where the next sentence says so", () => {
    expect(kinds("Shall we have a quick call at noon? I start it from this chat.")).toEqual([]);
    expect(kinds("Shall we have a quick call at noon? I ring your mobile then.")).toContain("solicit_contact");
  });
});
