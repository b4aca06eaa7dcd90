import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findContacts } from "@/lib/detect/contacts";
import { prepareMessage } from "@/lib/detect/prepare";
import type { DetectedSignal, DetectMessage } from "@/lib/detect/types";

type Line = string | DetectMessage;

function contacts(...lines: Line[]): DetectedSignal[] {
  const messages = lines.map((line) => (typeof line === "string" ? { role: "freelancer" as const, text: line } : line));
  const prepared = messages.map((message) => prepareMessage(message.text));
  return findContacts(prepared, { surface: "message", messages }).signals;
}

/** Kind and value of what is likelier than not. */
const sure = (...lines: Line[]) =>
  contacts(...lines).flatMap((signal) => (signal.score >= 0.5 ? [`${signal.kind} ${signal.value}`] : []));
const client = (text: string): DetectMessage => ({ role: "client", text });
const freelancer = (text: string): DetectMessage => ({ role: "freelancer", text });

describe("e-mail", () => {
  it.each([
    ["write to jane.doe@example.com please", "jane.doe@example.com"],
    ["jane.doe (at) example (dot) com", "jane.doe@example.com"],
    ["jane.doe [at] example.com", "jane.doe@example.com"],
    ["jane at example dot com", "jane@example.com"],
    ["mi correo es jane punto doe arroba gmail punto com", "jane.doe@gmail.com"],
    ["почта jane.doe собака gmail точка com", "jane.doe@gmail.com"],
    ["napisz: jane małpa example kropka com", "jane@example.com"],
    ["jane punt doe arrova example punt com", "jane.doe@example.com"],
    ["jane eta example taškas com", "jane@example.com"],
    ["jane donja crta doe manki example točka com", "jane_doe@example.com"],
    ["jane нүкте doe ит құлағы example нүкте com", "jane.doe@example.com"],
    ["jane nöqtə doe et işarəsi example nöqtə com", "jane.doe@example.com"],
    ["j a n e @ e x a m p l e . c o m", "jane@example.com"],
    ["moc.elpmaxe@enaj backwards", "jane@example.com"],
    ["from right to left: moc.elpmaxe@eod.enaj. Sorry for that", "jane.doe@example.com"],
    ["jane_d on gmail", "jane_d@gmail.com"],
    ["jane(a t)example(d o t)com", "jane@example.com"],
    ["jane {a t} example [d0t] com", "jane@example.com"],
    ["jane&#64;example&#46;com", "jane@example.com"],
    ["jane@example,com the comma is a dot", "jane@example.com"],
    ["jane%40example%2Ecom", "jane@example.com"],
    ["write me, base64: amFuZUBleGFtcGxlLmNvbQ==", "jane@example.com"],
    ["my gmail is as my name here, with 88 behind it: kite88", "kite88@gmail.com"],
    ["jаne@exаmple.com", "jane@example.com"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`email ${value}`));

  it.each([
    "ssh deploy@staging.example.com asks for a password",
    "git clone git@github.com:example/orders.git",
    "to=<jane@example.com> status=deferred",
    `{"email":"jane@example.com"} is what the API returns`,
    "use dummy data: jane@example.com",
    "the footer should read jane@example.com",
    "meet me at example.com for the demo",
    "na obrazku jest małpa z kropką na nosie",
    "in CSS use @media and @import",
    "GET /users?email=jane%40example.com",
    "the header is Basic dXNlcjpwYXNzd29yZA==",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("phone", () => {
  it.each([
    ["call me on (202) 555-0142", "+12025550142"],
    ["m07700900123", "+447700900123"],
    ["my number starts with 415 555 and the end is 0191", "+14155550191"],
    ["appelez le 06.39.98.41.08", "+33639984108"],
    ["6 1 7 dot 5 5 5 dot 0 1 3 3", "+16175550133"],
    ["chiamami: +39.312.345.6789", "+393123456789"],
    ["llámame 612.345.678", "+34612345678"],
    ["call me on 0812 345 6789 tonight", "+448123456789"],
    ["hívjon: 06-20-123-4567", "+36201234567"],
    ["206.555.01four4 is my cell", "+12065550144"],
    ["studio 617*555*0172, leave a message", "+16175550172"],
    ["06-zéro-zéro-12-34-cinquante-six", "+33600123456"],
    ["two oh two, three fives, oh one seven eight", "+12025550178"],
    ["電話は ゼロ九ゼロ ゼロゼロゼロゼロ ゼロ一三四", "+819000000134"],
    ["wa0555123456", "+62555123456"],
    ["viber07700900123", "+447700900123"],
    ["+44 7700 900 123 works", "+447700900123"],
    ["ring 07700 900123", "+447700900123"],
    ["two oh two, triple five, zero one four two", "+12025550142"],
    ["twoohtwo fivefivefive zeroonefourtwo", "+12025550142"],
    ["4one5 five55 o1three4", "+14155550134"],
    ["2O2-5S5-OI42 call", "+12025550142"],
    ["2️⃣0️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣4️⃣2️⃣", "+12025550142"],
    ["２０２５５５０１４２ call", "+12025550142"],
    ["llámame al seis doce, treinta y cuatro, cincuenta y seis, setenta y ocho", "+34612345678"],
    ["mon numéro : zéro six, trente-neuf, quatre-vingt-dix-huit, zéro un, soixante-douze", "+33639980172"],
    ["звоните 8 912 000 34 56", "+79120003456"],
    ["电话幺三八,零零零零,二四六八", "+8613800002468"],
    ["apunta: seis uno dos, tres cuatro cinco, seis siete ocho", "+34612345678"],
    ["(2 0 2) * 5 5 5 * 0 1 4 2", "+12025550142"],
    ["8_912_000_34_57 звоните", "+79120003457"],
    ["area code of Boston, then 555-0142", "+16175550142"],
    ["the package is $202, then 555 for the licence and 0142 is the code, dial accordingly", "+12025550142"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));

  it.each([
    "order 2025550142 is late",
    "pulse 61, 74, 92, 117, 133 and 140 on the stairs",
    "pages 118, 205 and 550 need a rewrite",
    "file_2026_415_555_0134.png",
    "the matrix is 4 * 4 and the grid 5 * 6",
    "ISBN 978-3-16-148410-0 and EAN 5901234123457",
    "budget 2,500-3,000, then 1,000-1,500",
    "2026-03-12, 2026-03-19 and 2026-03-26",
    "server 192.0.2.14 runs 10.0.19045.3803",
    "banner 6000 x 2000 mm, bleed 10",
    "one logo, two icons, three cards, four posts, five reels, six banners",
    "parts 415-555-0190-BLK and 415-555-0191-RED",
    "commit 7f3c9e1 fixes it, 0b202884719 does not",
    "placeholder phone in the mock-up is 202-555-0142",
    "the script says: call 202-555-0142 now",
    "주문번호 010-0000-1234 다시 부탁드려요",
    "engine no. 4G15MA2025550142",
    "型番 TG-4155、シリアル 0134-5550-99 の写真",
    "the list starts with 415 555 and ends with 42",
    "d3.union([0, 2, 1, 0], [1, 3])",
    "<Buffer 0a 00 00 00 00 00 00 00 28 13 de 02 00 00>",
    "const byteLength = 415958713 // optional",
    "it stops at 2147483647 on all systems",
    "they answered 1 2 2 3 1 4 5 5 3 2 1 1 in column F",
    "accounts 4000, 4010, 5550, 5560 and 7700 map to the new chart",
    "telefony Nokia 3310, 6310i i 8210 4G",
    "device 0xA4155550132F",
    "the asset tag is T2025550142K",
    "passport P2025550142",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));

  it("tells two numbers of one line apart", () => {
    expect(sure("call 202-555-0142 or 415-555-0134")).toEqual(["phone +12025550142", "phone +14155550134"]);
  });

  it("reads national numbers of the account's own country first", () => {
    const messages = [freelancer("my number 0171 3920011")];
    const prepared = messages.map((message) => prepareMessage(message.text));
    const [signal] = findContacts(prepared, { surface: "message", messages, regions: ["DE"] }).signals;
    expect(signal?.value).toBe("+491713920011");
  });
});

describe("user names", () => {
  it.each([
    ["telegram: @kite_dev", "telegram:kite_dev"],
    ["moss.kettle on discord", "discord:moss.kettle"],
    ["t.e.l.e.g.r.a.m kite_dev", "telegram:kite_dev"],
    ["wh4t is te1egram user kite_dev", "telegram:kite_dev"],
    ["加我微信 kite_dev", "wechat:kite_dev"],
    ["пиши в телеграм @kite_dev", "telegram:kite_dev"],
    ["mi instagram, arroba kite punto dev", "instagram:kite.dev"],
    ["카톡 아이디 kite77", "kakaotalk:kite77"],
    ["Sk¥pe me: kite.wood", "skype:kite.wood"],
    ["tg@kite", "telegram:kite"],
    ["na Skypu mě najdete jako kite.grafik", "skype:kite.grafik"],
    ["tele grama, procura por kite underline des", "telegram:kite_des"],
    ["Skajp: ognjen.grafika", "skype:ognjen.grafika"],
    ["en el avioncito azul estoy como tinta_mx", "telegram:tinta_mx"],
    ["te|e gr@m: pebble underscore fox", "telegram:pebble_fox"],
    ["ig:kite99", "instagram:kite99"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`handle ${value}`));

  it.each([
    "build a Telegram bot with python 3.11",
    "@Component and @Injectable are missing",
    "npm i @acme/ui@2.1.0",
    "follow @nasa on Instagram to see the tone we want",
    "the Discord server needs 12 channels and a ticket_bot integration for the team",
    "zoom in on line 14, then snap to grid",
    "whats your time zone? im utc-5",
    "cb(null, JSON.stringify(line))",
    "set FB_APP_ID and TG_TOKEN in the env",
    "fold a line at end_lnum",
    "our Discord has two roles, @helper and @elder",
    "lot84fb8a6a7e",
    "Your order T4-wa55tg9 has shipped.",
    "device id fb4155550132a",
    "voucher code INSTA20OFF",
    "MAC fb:8a:6a:7e:12:34",
    "the id 84fb8a6a7e was refused",
    "lot 84 fb 8a 6a 7e",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("links", () => {
  it.each([
    ["t.me/kite_dev", "url https://t.me/kite_dev"],
    ["t dot me slash kite_dev", "url https://t.me/kite_dev"],
    ["t . me / kite_dev", "url https://t.me/kite_dev"],
    ["https://wa.me/12025550142", "url https://wa.me/12025550142"],
    ["fill in forms.gle/AbC123", "url https://forms.gle/AbC123"],
    ["https://zoom.us/j/90000000134", "meeting_link https://zoom.us/j/90000000134"],
    ["my Viber: viber://chat?number=%2B447700900123", "url viber://chat?number=%2B447700900123"],
    ["book: calendly.com/kite/30min", "meeting_link https://calendly.com/kite/30min"],
    ["Zoom meeting ID 987 6540 0000, passcode 7711", "meeting_link zoom:98765400000"],
  ])("reads %s", (text, expected) => expect(sure(text)).toContain(expected));

  it.each([
    "my work is at behance.net/kite and github.com/kite",
    "see example.com/work for the case study",
    "tomorrow.Then we can talk about notes.md and index.ts",
    "docs: https://core.telegram.org/bots/api",
    "the button opens tg://resolve?domain={username}",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("payment ids", () => {
  it.each([
    ["paypal.me/kite", "https://paypal.me/kite"],
    ["cash app $kitedev", "$kitedev"],
    ["IBAN DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
    ["usdt trc20 TSkfi7eMGzXYvXxSxMEaHe5tK7WrijGKwz", "TSkfi7eMGzXYvXxSxMEaHe5tK7WrijGKwz"],
    ["upi kite@okaxis", "kite@okaxis"],
    ["zelle to jane@example.com", "jane@example.com"],
    ["GCash 0917 555 0148", "+639175550148"],
    ["tuma kwa till number 5550134", "5550134"],
    ["sort code 20-00-00, account 55779911", "200000 55779911"],
    ["GB82 WEST then 1234 5698 then 7654 32", "GB82WEST12345698765432"],
    ["alias CBU: kite.roja.mp", "kite.roja.mp"],
    ["cashtag is dollar sign kitedev", "$kitedev"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`payment_id ${value}`));

  it.each([
    "the zero address 0x0000000000000000000000000000000000000000 is not guarded",
    "test card 4242 4242 4242 4242 works",
    "the sample invoice in the docs says IBAN DE89 3704 0044 0532 0130 00",
    "PayPal and Stripe checkout for WooCommerce",
    "ibantools.isValidIBAN('NL91ABNA0417164300')",
    "send test@okaxis through the UPI sandbox",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("over several messages", () => {
  it("joins the pieces of a number by one author, over the other's answers", () => {
    const [signal] = contacts(freelancer("202"), freelancer("555"), client("?"), freelancer("0142"));
    expect(signal).toMatchObject({ kind: "phone", value: "+12025550142" });
    expect(signal?.spans.map((span) => span.message)).toEqual([0, 1, 3]);
  });

  it("does not join what two people wrote", () => {
    expect(sure(freelancer("202"), client("555"), freelancer("ok"), client("0142"))).toEqual([]);
  });

  it.each([
    ["0720, ai notat?", "000 și apoi 391. sună după prânz", "+40720000391"],
    ["миний утас эхний хэсэг 9900", "үлдсэн нь 0126 шүү, залгаарай", "+97699000126"],
    ["2000 ir sākums", "0147 beigas. zvaniet", "+37120000147"],
  ])("joins pieces that are called so: %s, %s", (first, second, value) => {
    expect(sure(freelancer(first), freelancer(second))).toContain(`phone ${value}`);
  });

  it("joins no two counts of a plan", () => {
    expect(sure(freelancer("first batch 2000 cards"), freelancer("then 0147 envelopes, the rest in June"))).toEqual([]);
  });

  it("joins addresses and names", () => {
    expect(sure("lena.k", "@", "example.com")).toContain("email lena.k@example.com");
    expect(sure(client("what's your discord?"), freelancer("pebble"), freelancer("_dev"))).toContain(
      "handle discord:pebble_dev",
    );
    expect(sure("t.", "me/", "kite_dev")).toContain("url https://t.me/kite_dev");
  });

  it("reads a bare answer to a question, and not without it", () => {
    expect(sure(client("do you have skype?"), freelancer("marlow.k"))).toEqual(["handle skype:marlow.k"]);
    expect(sure(client("how is the draft?"), freelancer("marlow.k"))).toEqual([]);
  });

  it('reads a bare answer behind an "ok", and behind one\'s own announcement', () => {
    expect(sure(client("are you on telegram?"), freelancer("yep"), freelancer("kite_dev"))).toContain(
      "handle telegram:kite_dev",
    );
    expect(sure(freelancer("my nick on discord:"), freelancer("kite_dev"))).toContain("handle discord:kite_dev");
    expect(sure(client("do you prefer teams of two or three?"), freelancer("three"))).toEqual([]);
  });

  it("joins the pieces of a wallet and of a bank account whose check digits then hold", () => {
    expect(sure("btc in two parts", "bc1qw508d6qejxtdg4y5", "r3zarvary0c5xw7kv8f3t4")).toContain(
      "payment_id bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    );
    expect(sure("my iban is DE89 3704 0044", "0532 0130 00")).toEqual(["payment_id DE89370400440532013000"]);
    expect(sure("my iban is DE89 3704 0044", "0532 0130 99")).not.toContain("payment_id DE89370400440532013099");
  });

  it("leaves figures of ordinary talk apart", () => {
    expect(
      sure(client("how soon?"), freelancer("48 hours for 900 words"), client("and 1200?"), freelancer("72, so Friday")),
    ).toEqual([]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(..."202 555-0142@.telegram:_ дот at dot com ５🇺🇸️⃣\u200b\ud83d\n$"), maxLength: 80 }),
);
const VALUES = [
  "jane.doe@example.com",
  "+1 202 555 0142",
  "telegram: @kite_dev",
  "t.me/kite_dev",
  "four one five, five five five, oh one three four",
];

describe("whatever the text", () => {
  it("gives spans inside the text that split no surrogate pair", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (lines) => {
        for (const signal of contacts(...lines)) {
          for (const { message, start, end } of signal.spans) {
            const text = lines[message] ?? "";
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).not.toBe("");
            for (const offset of [start, end]) {
              const torn = /[\ud800-\udbff]/.test(text[offset - 1] ?? "") && /[\udc00-\udfff]/.test(text[offset] ?? "");
              expect(torn).toBe(false);
            }
          }
          expect(signal.score).toBeGreaterThanOrEqual(0);
          expect(signal.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it("moves spans along with a neutral prefix", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.integer({ min: 1, max: 5 }), (value, count) => {
        const prefix = "Thanks for the brief. ".repeat(count);
        const spans = (text: string) =>
          contacts(text).map(
            (signal) => `${signal.kind} ${signal.value} ${text.slice(signal.spans[0]?.start, signal.spans[0]?.end)}`,
          );
        expect(spans(prefix + value)).toEqual(spans(value));
      }),
    );
  }, 60_000);

  it("reads through a zero-width character anywhere inside a value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.nat(), (value, seed) => {
        const at = 1 + (seed % (value.length - 1));
        const plain = contacts(value).map((signal) => signal.value);
        const split = contacts(`${value.slice(0, at)}\u200b${value.slice(at)}`).map((signal) => signal.value);
        expect(split).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
