import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("a number or a café, as it is said", () => {
  it.each([
    ["Smid lige dit nr, så ringer jeg i aften.", "Smid lige filen her, så kigger jeg i aften."],
    ["Gooi je 06 ff door, dan overleggen we.", "Gooi je schets ff hier in, dan overleggen we."],
    ["Schick mer dini Natelnummere, denn redemer.", "Schick mer s Logo do ine, denn luegemer."],
    ["Dobd át a telószámod, és hívlak.", "Dobd át a vázlatot ide, és megnézem."],
    ["Numaranı at hocam, ararım akşam.", "Taslağı buraya at hocam, bakarım akşam."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("money by the local payment app, in the hand or in an envelope", () => {
  it.each([
    ["I'll Zelle you the rest, it's quicker.", "The rest of the layout is in the second file."],
    ["Kan du bare mobilepaye mig resten?", "Kan du sende mig de sidste tekster her?"],
    ["Elutalom neked közvetlenül, jó?", "Elküldöm neked itt a szöveget, jó?"],
    ["Θα σου κάνω IRIS για τα υπόλοιπα.", "Θα σου κάνω τις αλλαγές στο λογότυπο."],
    ["Heitän sulle MobilePayllä loput.", "Heitän sulle tänne loput kuvat."],
  ])("%s / %s", (offers, innocent) => {
    expect(kinds(offers)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("idioms that only look like an ask or an offer", () => {
  it.each([
    ["Call me old fashioned, but I like the serif better.", "Call me on my mobile, it is 07700 900123."],
    [
      "Please add me as reviewer on line 42, that is where it breaks.",
      "Please add me on LINE, that is where I answer.",
    ],
    ["Der Hintergrund bitte in schwarz, die Schrift weiß.", "Machen wir es schwarz, ohne die Plattform."],
    ["Metni bir daha elden geçirir misin?", "Parayı elden versem olur mu, komisyon kesmesinler."],
  ])("%s / %s", (innocent, violating) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(violating)).not.toEqual([]);
  });
});
