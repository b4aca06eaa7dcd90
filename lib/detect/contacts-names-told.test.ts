import { describe, expect, it } from "vitest";
import { sure } from "@/lib/detect/testing/sure-contacts";

describe("a name of several words that somebody says are one", () => {
  it.each([
    ['I post under "plum cart baker", one word, on TikTok', "handle tiktok:plumcartbaker"],
    ["telegram most nights, two plain words run together: velvet anchor", "handle telegram:velvetanchor"],
    ["insta pe aa jao, masala frame studio likh ke search karo bina space ke", "handle instagram:masalaframestudio"],
    ['pm sa fb, search nyo "ulap ulap prints" pero walang space', "handle facebook:ulapulapprints"],
    ['búscame en instagram: "nube verde taller" todo junto', "handle instagram:nubeverdetaller"],
    ['ищи меня в телеграме "tikhiy sad" слитно', "handle telegram:tikhiysad"],
    ['auf Instagram heiße ich "blaue kanne", zusammengeschrieben', "handle instagram:blauekanne"],
  ])("is read in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each([
    "write the headline as one word on Instagram",
    "the hashtag should have no spaces, it is for the TikTok campaign",
    "no spaces in the file name please, the WhatsApp export breaks",
    "слитно или раздельно пишется «чтобы» в посте для телеграма?",
  ])("is none in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("a word whose letters somebody explains", () => {
  it.each([
    ["Скайп по старинке: morozko-lisa (через дефис)", "handle skype:morozko-lisa"],
    ["find me on snapchat: driftkettle, with two t", "handle snapchat:driftkettle"],
    ["the ghost app: g0blinpress_ (trailing underscore matters)", "handle snapchat:g0blinpress_"],
  ])("is a name in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each([
    "btn-primary (all lowercase) is the class behind the WhatsApp button",
    "the heading on the Instagram tile is in small letters",
  ])("is none in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("signs of a name and what they are called", () => {
  it.each([
    ["op telegram: fiets streepje onder mand", "handle telegram:fiets_mand"],
    ["Na Telegramie jestem zosia podłoga kredka", "handle telegram:zosia_kredka"],
    ["telegramda yozing, nikim olma pastki chiziq dizayn", "handle telegram:olma_dizayn"],
    ["LinkedIn, slash in slash, odile-marsh-editor. Send me a connect", "handle linkedin:odile-marsh-editor"],
    ["for rates otis.reels AT(no spaces) example DOT(no spaces) org", "email otis.reels@example.org"],
    ["trimiteti pe texte.irina a-rond example punct org", "email texte.irina@example.org"],
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it("are of the floor elsewhere", () => expect(sure("Na Telegramie był post: podłoga kuchnia 20 m2")).toEqual([]));
});

describe("names that services and scripts tell", () => {
  it.each([
    ["Ich bin meistens auf Threema unterwegs, die Kennung lautet 0X7B4KZZ", "handle threema:0x7b4kzz"],
    ["作品都在小红书,搜 豆腐加糖 就是我", "handle xiaohongshu:豆腐加糖"],
    ["Instagramは「つき豆工房」で検索してください", "handle instagram:つき豆工房"],
  ])("are read in %s", (text, found) => expect(sure(text)).toContain(found));

  it.each(["可以在小红书搜 装修灵感 看看风格", "Auf Threema läuft die Prüfung mit dem Code ABCDEFGH nicht"])(
    "are none in %s",
    (text) => expect(sure(text)).toEqual([]),
  );
});

describe("a name that is said again", () => {
  it("is one on each service it follows", () =>
    expect(sure("same handle everywhere, kitemarsh. fb kitemarsh, ig kitemarsh, just shout")).toEqual(
      expect.arrayContaining(["handle facebook:kitemarsh", "handle instagram:kitemarsh"]),
    ));

  it("is none where things are listed", () => expect(sure("fb carousels, ig carousels, then the banners")).toEqual([]));
});

describe("at-names beside words of a program", () => {
  it.each([
    "o erro vem do @Autowired, troca e tira o @Eager do construtor",
    "use @supabase/ssr and @knexify for the login page",
    "put @retry(3) above @flush and run it again",
  ])("are some, too, in %s", (text) => expect(sure(text)).toEqual([]));

  it("are people elsewhere", () => expect(sure("@everyone see @knexify on ig")).toEqual(["handle instagram:knexify"]));
});

describe("what a language says behind figures", () => {
  it.each(["A 0620-000-81 cikkszámú csavar elfogyott", "0532 000 07 61 numaralı sipariş gelmedi"])(
    "labels them in %s",
    (text) => expect(sure(text)).toEqual([]),
  );

  it("may be the telephone they ring", () =>
    expect(sure("0532 000 07 61 numaralı telefondan arayın")).toEqual(["phone +905320000761"]));
});
