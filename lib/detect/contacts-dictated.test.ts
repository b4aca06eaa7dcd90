import { describe, expect, it } from "vitest";
import { findContacts } from "@/lib/detect/contacts";
import { prepareMessage } from "@/lib/detect/prepare";
import type { DetectMessage } from "@/lib/detect/types";

/** Kind and value of what is likelier than not; a line that begins with `c:` is the client's. */
function sure(...lines: string[]): string[] {
  const messages = lines.map(
    (line): DetectMessage =>
      line.startsWith("c:") ? { role: "client", text: line.slice(2) } : { role: "freelancer", text: line },
  );
  const prepared = messages.map(({ text }) => prepareMessage(text));
  const { signals } = findContacts(prepared, { surface: "message", messages });
  return signals.flatMap((signal) => (signal.score >= 0.5 ? [`${signal.kind} ${signal.value}`] : []));
}

describe("an at sign told by its looks", () => {
  it.each([
    "kestrel.mill a with a tail example dot org",
    "kestrel.mill (that a with a tail) example full-stop org",
    "kestrel.mill a mit Kringel example punkt org",
    "kestrel.mill а с хвостиком example точка org",
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

describe("an address in pieces", () => {
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
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each(["3の2の1と数えます", "fünfmal die Seite geladen, dann sechs Minuten gewartet"])("are none in %s", (text) =>
    expect(sure(text)).toEqual([]),
  );
});

describe("a number in pieces", () => {
  it("is all of them, though one looks like a short number by itself", () => {
    expect(sure("0803 000", "0946 am in Ibadan, call")).toEqual(["phone +2348030000946"]);
    expect(sure("0803 000")).toEqual(["phone +49803000"]);
  });

  it("goes on behind a question, up to a line that counts them", () =>
    expect(sure("340 all in. 07700", "c:what's the first bit?", "you'll see 900 then", "156. join the three")).toEqual([
      "phone +447700900156",
    ]));
});

describe("a name in pieces", () => {
  it("begins where somebody says what it starts with", () =>
    expect(sure("we could talk on telegram", "starts with marmot_", "then lute")).toContain(
      "handle telegram:marmot_lute",
    ));
});

describe("a short name of a service as a label", () => {
  it.each(["Signs & menus. FB: brushandbarn (inbox open)", "IG: velvetmorrow"])("names somebody in %s", (text) =>
    expect(sure(text)).toHaveLength(1),
  );

  it.each(["IG: carousels, reels and stories", "FB: retargeting for the shop", "TG: notifications"])(
    "is a list in %s",
    (text) => expect(sure(text)).toEqual([]),
  );

  it("of WeChat may stand behind a plus", () =>
    expect(sure("+薇 kite_mill07，报价发你")).toEqual(["handle wechat:kite_mill07"]));
});

describe("ways to pay that only their rail knows", () => {
  it.each([
    ["बाकी सीधे डाल दीजिए kite.mill@exampleupi पर", "payment_id kite.mill@exampleupi"],
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
