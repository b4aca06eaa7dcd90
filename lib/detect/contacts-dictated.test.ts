import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";
import { sure } from "@/lib/detect/testing/sure-contacts";

describe("an at sign told by its looks", () => {
  it.each([
    "kestrel.mill a with a tail example dot org",
    "kestrel.mill (that a with a tail) example full-stop org",
    "kestrel.mill a mit Kringel example punkt org",
    "kestrel.mill а с хвостиком example точка org",
    "kestrel.mill {a} example {d} org",
  ])("is read in %s", (text) => expect(sure(text)).toContain("email kestrel.mill@example.org"));

  it.each(["the logo is an a with a tail, redraw it", "draw a round a on the cover of example.org"])(
    "is a letter in %s",
    (text) => expect(sure(text)).toEqual([]),
  );
});

describe("dots of a dictated address", () => {
  it.each([
    ["lupe punto telar arroba example puntocom", "email lupe.telar@example.com"],
    ["sparrow underscore works, what follows is example with a dot com", "email sparrow_works@example.com"],
    ["desk,kestrelATexample,org", "email desk.kestrel@example.org"],
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each(["five points on the pointcloud viewer", "the dotnet build of example fails"])("are none in %s", (text) =>
    expect(sure(text)).toEqual([]),
  );
});

describe("a name in brackets in front of a spoken at sign", () => {
  it("is the address's", () =>
    expect(sure("Вера Ткач (латиницей vera.tkach) собака example точка net")).toContain(
      "email vera.tkach@example.net",
    ));
});

describe("a name and its provider", () => {
  it("are added up", () =>
    expect(sure("no space, so harlandvoss + g m a i l, send the raws there")).toEqual(["email harlandvoss@gmail.com"]));

  it.each([
    ["quernbakes88 gmail", "email quernbakes88@gmail.com"],
    ["mail quernbakes88 yahoo com", "email quernbakes88@yahoo.com"],
    ["quernbakes88 📧 gmail", "email quernbakes88@gmail.com"],
    ["quernbakes88 🐒 example.com", "email quernbakes88@example.com"],
    ["kite.mill at the rate of gmail.com", "email kite.mill@gmail.com"],
    ["kite.mill@example com", "email kite.mill@example.com"],
  ])("stand side by side in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each(["windows11 outlook", "the oauth2 gmail token", "fale@empresa com o João", "the 🐒 example.com banner"])(
    "are none in %s",
    (text) => expect(sure(text)).toEqual([]),
  );

  it("may be told apart", () =>
    expect(sure("my inbox is kofi7 and then the normal google one .com")).toEqual(["email kofi7@gmail.com"]));

  it("are two things to import", () => expect(sure("the export works with outlook + gmail")).toEqual([]));
});

describe("an address in pieces", () => {
  it("is put together where somebody says which part is which", () => {
    expect(sure("my mail is at example.com, the front comes in two texts", "quernbakes", "0045")).toContain(
      "email quernbakes0045@example.com",
    );
    expect(sure("Pišite na mejl, prvi deo je lipatorte", "a posle @ ide example.com")).toContain(
      "email lipatorte@example.com",
    );
    expect(sure("desk.of.lipa", "and then example.org with the a sign in the middle")).toContain(
      "email desk.of.lipa@example.org",
    );
    expect(sure("the logo of example.com", "first part is done", "header")).toEqual([]);
    expect(sure("I updated the email on example.com", "next the first section", "header-v2")).toEqual([]);
  });

  it("goes on over words for its end", () =>
    expect(sure("début : atelier point rose", "arobase, et la fin example point com, écrivez-moi")).toContain(
      "email atelier.rose@example.com",
    ));
});

describe("numbers read out", () => {
  it.each([
    ["Rufen Sie durch: null eins fünf eins, fünfmal die Null, dann sechs drei acht", "phone +4915100000638"],
    ["Ara beni: sıfır 532 sıfırsıfırsıfır 12 seksenyedi", "phone +905320001287"],
    ["số em không chín trăm, 000, 127", "phone +84900000127"],
    ["звъннете: нула осемстотин осемдесет и осем, 000 142", "phone +359888000142"],
    ["電話ください→090の0000の0417", "phone +819000000417"],
    ["telefon saya kosong satu dua kosong kosong kosong 3418", "phone +60120003418"],
    ["call 0803 000 0946, I am in Ibadan", "phone +2348030000946"],
    ["appelle: zéro6-00-zéro0-01-vingt-trois", "phone +33600000123"],
    ["Наберіть мене: нуль50.000.01.23", "phone +380500000123"],
    ["Anota aí meu número: onze, 9OOOO - O123", "phone +5511900000123"],
    ["gimme a shout on O77OO 9OO l28 (os are zeros, l is a one)", "phone +447700900128"],
    ["mi número: once y después 0000 y después 61 y cerrás con 84", "phone +541100006184"],
    ["mon numéro en deux fois, 77 000 05 28, Dakar", "phone +221770000528"],
    ["ring + 9 1 . 9 8 0 0 0 . 0 0 1 7 6", "phone +919800000176"],
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each([
    "3の2の1と数えます",
    "fünfmal die Seite geladen, dann sechs Minuten gewartet",
    "parts: M3x8 (20), 608ZZ (55), GT2-20T (14), idler 202",
  ])("are none in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("a number that somebody is to ring among the labels of a post", () => {
  it.each([
    ["Weekend helpers wanted, text Joan on 07700 900744 with your postcode", "phone +447700900744"],
    ["Cherche coursier, faut bipper le 07 55 50 14 22, on voit le prix", "phone +33755501422"],
  ])("is one in %s", (text, found) => expect(sure(text)).toEqual([found]));

  it("is a reference where nobody is to", () =>
    expect(sure("Weekend helpers, order 07700 900744 with your postcode")).toEqual([]));
});

describe("a number in pieces", () => {
  it("is all of them, though one looks like a short number by itself", () => {
    expect(sure("0803 000", "0946 am in Ibadan, call")).toEqual(["phone +2348030000946"]);
    expect(sure("0803 000")).toEqual(["phone +49803000"]);
    expect(sure("перша половина 050 000", "друга 02 93, чекаю дзвінка")).toEqual(["phone +380500000293"]);
  });

  it("has dots in front of its pieces", () =>
    expect(sure("0901", "...000", "...837 volajte, nič nevidím")).toEqual([expect.stringMatching(/901000837$/)]));

  it("goes on behind a question, up to a line that counts them", () =>
    expect(sure("340 all in. 07700", "c:what's the first bit?", "you'll see 900 then", "156. join the three")).toEqual([
      "phone +447700900156",
    ]));
});

describe("a name in pieces", () => {
  it.each([
    [["c:are you on insta?", "yes", "look for zola underscore", "braids underscore", "durban"], "zola_braids_durban"],
    [["lanjut di IG ya", "namanya", "batik", "titik", "mbaktutik"], "batik.mbaktutik"],
    [["ig ku tuh", "jahit pake titik", "bungsu, dm aja ya"], "jahit.bungsu"],
  ])("has its signs as words: %j", (lines, name) => expect(sure(...lines)).toContain(`handle instagram:${name}`));

  it("is one odd word behind the yes to one's own question", () => {
    expect(sure("c:you on discord?", "yes why", "c:pixelmoth00")).toEqual(["handle discord:pixelmoth00"]);
    expect(sure("c:you on discord?", "yes why", "c:because of the bot")).toEqual([]);
  });

  it("begins where somebody says what it starts with", () =>
    expect(sure("we could talk on telegram", "starts with marmot_", "then lute")).toContain(
      "handle telegram:marmot_lute",
    ));
});

describe("names of several words beside an ask", () => {
  const marked = (text: string) =>
    detect({ surface: "message", messages: [{ role: "freelancer", text }] }).signals.flatMap(({ kind, value }) =>
      kind === "handle" ? [value] : [],
    );

  it.each([
    ["Ψάξε με στο ίνσταγκραμ, «Ταβέρνα το Κοχύλι μας», στείλε μήνυμα εκεί", "instagram:ταβερνα το κοχυλι μας"],
    ["sa blue app na lang tayo mag-usap, search mo Tahi ni Nanay Luz", "unknown:tahi ni nanay luz"],
  ])("are marked in %s", (text, value) => expect(marked(text)).toEqual([value]));

  it("are no titles of what is made", () =>
    expect(marked('message me on instagram about the "Summer Sale" banner')).toEqual([]));
});

describe("ids behind a word for one", () => {
  it.each([
    ["打ち合わせはLINEで？IDは kotori-zakka00 です", "handle line:kotori-zakka00"],
    ["Connect on LinkedIn first, slug is gareth-oduya-00", "handle linkedin:gareth-oduya-00"],
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it("are none of a record", () => expect(sure("IDは item-00 の行です")).toEqual([]));
});

describe("a short name of a service as a label", () => {
  it.each(["Signs & menus. FB: brushandbarn (inbox open)", "IG: velvetmorrow"])("names somebody in %s", (text) =>
    expect(sure(text)).toHaveLength(1),
  );

  it.each(["IG: carousels, reels and stories", "FB: retargeting for the shop", "TG: notifications"])(
    "is a list in %s",
    (text) => expect(sure(text)).toEqual([]),
  );

  it("may be one letter", () => {
    expect(sure("minis & prints, DMs open on X: grubhollow3d")).toEqual(["handle x:grubhollow3d"]);
    expect(sure("plot the error on x: grubhollow3d is the run")).toEqual([]);
  });

  it("of WeChat may stand behind a plus", () =>
    expect(sure("+薇 kite_mill07，报价发你")).toEqual(["handle wechat:kite_mill07"]));
});

describe("ways to pay that only their rail knows", () => {
  it.each([
    ["बाकी सीधे डाल दीजिए kite.mill@exampleupi पर", "payment_id kite.mill@exampleupi"],
    [
      "chave pix (aleatória) 7d9f0335-8dcc-4054-9bf9-0dbd61d36906, manda lá",
      "payment_id 7d9f0335-8dcc-4054-9bf9-0dbd61d36906",
    ],
    ["Lipa kwa till 5550142", "payment_id 5550142"],
    ["Smid resten på MobilePay boks 0000ML", "payment_id 0000ML"],
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it("are no count of anything", () => expect(sure("MobilePay har 4500 kunder i butikken")).toEqual([]));
});

describe("pages where one applies or writes", () => {
  it.each(["Escriviu-nos: https://colla.example.org/contacte", "Schreib uns: bewerben.example.org/kassel"])(
    "are read in %s",
    (text) => expect(sure(text)).toHaveLength(1),
  );

  it("are none without a page", () => expect(sure("The logo of bewerben.example.org is blurred")).toEqual([]));
});
