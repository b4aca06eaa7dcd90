import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("a messenger as the language bends it", () => {
  it.each([
    ["Votsapda yazışaq, orda rahatdır", "Bu gün yazışaq, faylları burada göndərim."],
    ["Pišite mi na vajber posle posla", "Pišite mi ovde posle posla."],
    ["Skicka en snap till mig ikväll så tar vi priset", "Skicka skissen hit ikväll så tar vi färgerna."],
    ["telegram la vaanga, angu pesalam", "inga pesalam, file upload pannunga"],
    ["hablemos por whats, te marco al rato", "hablemos por aquí, te escribo al rato"],
    ["Kein Problem, schreib mir bei Insta", "Kein Problem, schreib mir hier."],
    ["Нема проблем, пиши ми на вајбер", "Нема проблем, пиши ми овде."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });

  it("takes an inbox hardly looked into as no place of the site's own", () => {
    expect(kinds("Пишете ми на вайбър, тук рядко влизам")).toContain("solicit_contact");
    expect(kinds("Тук рядко влизам преди обяд.")).toEqual([]);
  });
});

describe("past a filter that eats figures", () => {
  it.each([
    ["Schreib die Nummer in Worten, der Chat verschluckt Ziffern.", "Schreib die Summe in Worten unter die Rechnung."],
    ["Zapisz to słownie, bo numery tu kasuje.", "Zapisz kwotę słownie na fakturze."],
    ["Escríbelo en letras, que el chat lo oculta.", "Escribe el importe en letras bajo el total."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});
