import { describe, expect, it } from "vitest";
import { findContacts } from "@/lib/detect/contacts";
import { prepareMessage } from "@/lib/detect/prepare";
import { sure } from "@/lib/detect/testing/sure-contacts";

describe("a sign of an address by a name that no list has", () => {
  it.each([
    ["hinny.voice {spiral} example {point} com"],
    ["hinny.voice, then the roundy thingy, example dot com"],
    ["to hinny.voice <kringel> example punkt com"],
  ])("is read in %s", (text) => expect(sure(text)).toContain("email hinny.voice@example.com"));

  it("is read over messages", () =>
    expect(sure("hinny.voice", "then the roundy thing", "example dot com, write soon")).toContain(
      "email hinny.voice@example.com",
    ));

  it.each([
    ["the header.tpl on our page at example dot com is too tall"],
    ["hinny.voice is the layer, example.com the host"],
    ["open index.html and see example dot com"],
  ])("is none in %s", (text) => expect(sure(text).filter((found) => found.startsWith("email"))).toEqual([]));
});

describe("words that lead from one piece of an address to the next", () => {
  it.each([
    ["ilinca.tricotaje apoi a rond example punct com"],
    ["ilinca.tricotaje aztán kukac example pont com"],
    ["ilinca.tricotaje sedan snabel-a example punkt com"],
    ["ilinca.tricotaje snabel-a example prik com"],
    ["ilinca.tricotaje krøllalfa example prikk com"],
  ])("are no part of it in %s", (text) => expect(sure(text)).toContain("email ilinca.tricotaje@example.com"));
});

describe("groups of a number with words between", () => {
  it.each([
    ["дзвоніть: 050 далі 000 далі 0764", "+380500000764"],
    ["дзвоніть 050 три нулі 0764", "+380500000764"],
    ["sunați-mă la 0722 apoi 000 apoi 182", "+40722000182"],
  ])("is read in %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));

  it.each([["рядки 050 і 000 далі готові"], ["pages 120 and 240 and then 360 next week"]])("is none in %s", (text) =>
    expect(sure(text)).toEqual([]),
  );
});

describe("a name after the author asked for the other's, and was answered", () => {
  it("is one on that service", () => {
    expect(sure("do you have a telegram?", "c:I do, why", "look for quiet_ferret on it then")).toContain(
      "handle telegram:quiet_ferret",
    );
    expect(sure("instagramınız var mı", "c:var", "o zaman oraya yazın, ben cini.usta.nil")).toContain(
      "handle instagram:cini.usta.nil",
    );
  });
  it("is none where nobody is to be looked up", () =>
    expect(sure("do you have a telegram mockup?", "c:yes", "push it to feature_branch2 then")).toEqual([]));
  it("is none before the answer", () =>
    expect(sure("do you have a telegram mockup?", "I pushed it to feature_branch2")).toEqual([]));
});

describe("the path of a profile", () => {
  it("is a name beside its network", () =>
    expect(sure("Connect on LinkedIn, I'm /in/priti-balances-books.")).toContain(
      "handle linkedin:priti-balances-books",
    ));
  it("is a folder elsewhere", () => expect(sure("the logs are under /in/priti-balances-books")).toEqual([]));
});

describe("Pix' random key", () => {
  it("is where money goes", () =>
    expect(sure("Faz um pix do restante. Chave aleatória: 123e4567-e12b-12d1-a456-426655440000")).toContain(
      "payment_id 123e4567-e12b-12d1-a456-426655440000",
    ));
  it("is some id of the work elsewhere", () =>
    expect(sure("o webhook do pix devolve o txid 123e4567-e12b-12d1-a456-426655440000")).toEqual([]));
});

describe("services by what each language calls them", () => {
  it.each([
    ["snäpissä porkkana_88, laita sinne viestiä", "handle snapchat:porkkana_88"],
    ["پیج من kashi.negar هست، دایرکت بدید", "handle instagram:kashi.negar"],
    ["лови мой снапчик: kite_71", "handle snapchat:kite_71"],
  ])("are known in %s", (text, found) => expect(sure(text)).toContain(found));
});

describe("letters said by words", () => {
  it.each([
    [
      "B for Bombay, R for Rajkot, A for Agra, V for Vadodara, O for Ooty, at sign, example, dot, org",
      "bravo@example.org",
    ],
    ["K wie Kaufmann, L wie Ludwig, A wie Anton, U wie Ulrich at example punkt de", "klau@example.de"],
    ["kilo india mike, at sign, echo xray alpha mike papa lima echo, dot, november echo tango", "kim@example.net"],
    ["November Oscar Romeo Alpha, at sign, example, dot, com", "nora@example.com"],
  ])("are an address in %s", (text, value) => expect(sure(text)).toContain(`email ${value}`));

  it("are marked from the first word to the last", () => {
    const messages = [{ role: "freelancer" as const, text: "so: kilo india mike, at sign, example, dot, net. Over." }];
    const { signals } = findContacts([prepareMessage(messages[0]?.text ?? "")], { surface: "message", messages });
    const [span] = signals.find(({ kind }) => kind === "email")?.spans ?? [];
    expect(messages[0]?.text.slice(span?.start, span?.end)).toBe("kilo india mike, at sign, example, dot, net");
  });

  it.each([
    ["The cast is Oscar, Mike, Romeo and Victor; Juliet joins on Friday"],
    ["step A for alignment, B for borders, C for colour"],
    ["Delta and Echo teams meet in hotel Lima on November 3"],
  ])("are words in %s", (text) => expect(sure(text)).toEqual([]));

  it("are figures where a language has them", () =>
    expect(sure("WA ke nol delapan lima lima lima lima lima nol satu empat dua")).toContain("phone +628555550142"));
});

describe("a list of things whose counts are a number", () => {
  it.each([
    [
      "ring the shop if unsure: zero eggs, 7 apples, 7 plums, 0 beer, 0 wine, 9 rolls, 0 salt, 0 sugar, 5 pears, 8 figs, 3 melons",
      "+447700900583",
    ],
    [
      "me tiras una llamada: 8 plátanos, 0 azúcar, 9 huevos, 5 limones, 5 panes, 5 cebollas, 0 sal, 1 aceite, 6 cervezas, 3 salamis",
      "+18095550163",
    ],
    ["202 in spring, 555 in summer, 0175 in autumn, dial away", "+12025550175"],
  ])("is read in %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));

  it.each([
    [
      "call me about the order: 3 logos, 1 mascot, 2 banners, 5 icons, 5 stickers, 5 covers, 2 flyers, 1 font, 6 mockups, 4 socials",
    ],
    ["3 logos, 1 mascot, 2 banners, 5 icons, 5 stickers, 5 covers, 0 flyers, 1 font, 6 mockups, 4 socials in the file"],
  ])("is a list in %s", (text) => expect(sure(text)).toEqual([]));
});
