import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const found = (text: string) =>
  detect({ surface: "message", messages: [{ role: "client", text }] })
    .signals.filter(({ score, value }) => score >= 0.5 && value !== null)
    .map(({ kind }) => kind);

describe("details in what is to be printed or spoken", () => {
  it.each([
    [
      'The jingle ends: "Ring 1-800-555-0199 for your spring check."',
      "Ring me on 1-800-555-0199 for the spring check.",
    ],
    ['Teks untuk spanduk: "Warung Mak Ijah, pesan di 012-555 0142".', "Pesan ke saya di 012-555 0142 ya."],
    ["Dizajn table. Tekst: APARTMANI MARELA, 091 555 0142, parking.", "Javi mi se na 091 555 0142, apartmani."],
    ["Signature sample: nome.cognome@ditta.example.it, colour 7463.", "Scrivimi a n.cognetti@ditta.example.it."],
    ["prenom.nom@societe.example.fr", "p.nommay@societe.example.fr"],
  ])("%s / %s", (innocent, own) => {
    expect(found(innocent)).toEqual([]);
    expect(found(own)).not.toEqual([]);
  });

  it("count where the quotation holds nothing but the value", () => {
    expect(found('My number: "+44 7700 900123"')).toEqual(["phone"]);
  });
});

describe("figures that are labelled or chosen from", () => {
  it.each([
    ["బిల్లు నంబర్ 9555550142 ఎక్సెల్‌లో రెండుసార్లు ఉంది.", "నా ఫోన్ నంబర్ 9555550142."],
    ["It is 300 / 450 / 600 depending on the rounds.", "Ring 300 451 6017 / ask for Jo."],
    ["Carton 3: art. 02075550113, 48 pieces.", "Call 02075550113, ask for Art."],
  ])("%s / %s", (innocent, own) => {
    expect(found(innocent)).toEqual([]);
    expect(found(own)).not.toEqual([]);
  });
});
