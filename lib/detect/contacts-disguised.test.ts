import { describe, expect, it } from "vitest";
import { withoutDecoys } from "@/lib/detect/finders/email-decoys";
import { sure } from "@/lib/detect/testing/sure-contacts";

describe("an address that holds what is to be taken out", () => {
  it.each([
    ["jano.kovacVYMAZTOTO@exampleVYMAZTOTO.com", "jano.kovac@example.com"],
    ["annaQQQberg@exampleQQQ.net", "annaberg@example.net"],
    ["p.lindqvistTABORT@example.org", "p.lindqvist@example.org"],
    ["kofi.nospam.mill@example.org", "kofi.mill@example.org"],
    ["kofi-REMOVETHIS@example.org", "kofi@example.org"],
  ])("is read as it is meant: %s", (written, meant) => {
    expect(withoutDecoys(written)).toBe(meant);
    expect(sure(`write to ${written} please`)).toEqual([`email ${meant}`]);
  });

  it.each(["KOFI.MILL@EXAMPLE.ORG", "Kofi.MILL@example.org", "kofi.mill@example.org", "SPAM@example.org"])(
    "is left as it stands without: %s",
    (written) => {
      expect(withoutDecoys(written)).toBeNull();
      expect(sure(`write to ${written} please`)).toEqual([`email ${written.toLowerCase()}`]);
    },
  );
});

describe("the parts of an address", () => {
  it.each([
    ["kofi.mill(at)(example)(dot)(com)", "kofi.mill@example.com"],
    ["kofi.mill [at] [example] [dot] [org]", "kofi.mill@example.org"],
    ["kofi[mill]_ux[@]example{.}com", "kofimill_ux@example.com"],
    ["(kofi.mill) + (@) + (example.net)", "kofi.mill@example.net"],
    ["kofi.mill[a]example[d0t]0rg", "kofi.mill@example.org"],
    ["list 2  n o o r _ c a k e s [ a t ] e x a m p l e [ d o t ] o r g", "noor_cakes@example.org"],
    ['bravo echo victor, then the at sign, then "example", dot, november echo tango', "bev@example.net"],
  ])("may each stand in brackets: %s", (text, found) => expect(sure(text)).toEqual([`email ${found}`]));

  it.each([
    ["kofi.mill at example dotcom", "kofi.mill@example.com"],
    ["kofi.mill arroba example (puntocom)", "kofi.mill@example.com"],
    ["kofi.mill małpa example kropkapl", "kofi.mill@example.pl"],
  ])("may have the dot glued to the ending: %s", (text, found) => expect(sure(text)).toContain(`email ${found}`));

  it.each(["the dotcom bubble of 2000", "les pointes de danse sont là", "our dotnet build fails"])(
    "are none in %s",
    (text) => expect(sure(text)).toEqual([]),
  );

  it.each([
    ["hanna dot berg, then at, then example dot net", "hanna.berg@example.net"],
    ["kofi_mill then at example dot org", "kofi_mill@example.org"],
    ["ханна точка берг, потом собака, потом example тчк org", ""],
  ])("may be led to by words: %s", (text, found) =>
    expect(sure(text).map((each) => each.replace("email ", ""))).toEqual(found === "" ? [] : [found]),
  );

  it("are no address where somebody is met then at a place", () =>
    expect(sure("we meet then at example.com headquarters")).toEqual([]));

  it.each([
    ["l\ni\nn\na\n@\ne x a m p l e\n.\nn e t", "lina@example.net"],
    ["t\no\nm\n@\ne\nx\na\nm\np\nl\ne\n.\nc\no\nm\nsee you", "tom@example.com"],
  ])("may stand a character a line: %j", (text, found) => expect(sure(text)).toEqual([`email ${found}`]));

  it("are none in the answers of a test", () => expect(sure("answers:\na\nc\nb\nd\na\nb")).toEqual([]));
});

describe("an address in pieces", () => {
  it.each([
    [["write this down, first half: kofi.mill", "second half", "at example . org"]],
    [["first part kofi.mill", "second part at example.org"]],
    [["first half: kofi.mill", "second half: at example dot org"]],
    [["Note A: kofi.mill", "Note B: [at]", "Note C: example[dot]org"]],
  ])("is put together from %j", (lines) => expect(sure(...lines)).toContain("email kofi.mill@example.org"));

  it("is none where somebody is to look at a site", () =>
    expect(sure("first part of kofi.mill is done", "look at example.org")).toEqual([]));
});

describe("a number with other things between its figures", () => {
  it.each([
    ["04*0 00*00 28*6 soitellaan, ota tähdet pois", "+358400000286"],
    ["ring me on 07#700 9#00 12#3 without the hashes", "+447700900123"],
    ["876 kettle 555 kettle 0144, take it out and ring me", "+18765550144"],
    ["so: 5.0.4 • 5.5.5 • 0.1.6.2, call me", "+15045550162"],
    ["llámame 5.5-cero cero-0.0-oo-1nueve", "+525500000019"],
    ["05 3-2//000~00~41 arayın", "+905320000041"],
    ["打给我 138-零000-00四2", "+8613800000042"],
    ["null eins fünf eins, dann sechsmal die null, zum schluss vierundvierzig", "+4915100000044"],
    ["tawag: zero nine one seven, tatlong zero, dalawang zero, tapos sixty two", "+639170000062"],
    ["so here goes 2*1*2 * 5*5*5 * 0*1*4*3 shoot me a txt", "+12125550143"],
    ["наберіть мене: 0+5+0+0+0+0+0+1+6+2 (плюсики прибрати)", "+380500000162"],
    ["gọi o9o.ooo.o2.77 nhé", "+84900000277"],
    ["πάρε με στο έξι εννιά 0 - 00 00 - 4 πέντε 1", "+306900000451"],
    ["revert on 9ooooo o456, sir, in Mumbai", "+919000000456"],
    ["Read it right to left and ring me: 9710-555-616", "+16165550179"],
  ])("is read in %s", (text, found) => expect(sure(text)).toContain(`phone ${found}`));

  it.each([
    "rooms 101 suite 102 suite 103 suite",
    "we need 10 apples 20 apples and 30 apples",
    "1.5-2 weeks, 2.5-3 at most, 40 hours",
    "2 * 30 * 45 * 7 is 18900",
    "2+2+3+1 is the order of the tabs",
    "open 09 - 17, closed 00 - 04",
    "see #12, #145 and #2290",
    "SKU list\n700012-0045 enamel mug\n700012-0046 enamel mug blue\n700013-0001 tea towel",
  ])("is none in %s", (text) => expect(sure(text)).toEqual([]));

  it("is one where somebody is to ring, whatever the work is", () => {
    expect(sure("є питання по макету, наберіть мене 050 000 19 27")).toEqual(["phone +380500001927"]);
    expect(sure("c pr la trad du menu, appelle moi au 06 00 00 17 42 stp c urgent")).toEqual(["phone +33600001742"]);
  });
});

describe("a wallet's address in groups", () => {
  const groups = "1A1zP1eP 5QGefi2D MPTfTL5S Lmv7Divf Na";

  it.each([
    [`we settle in btc: ${groups} send 0.002`, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
    ["usdt trc20 TR7NHqje KQxGTCi8 q8ZY4pL8 otSzgjLj 6t", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
    ["eth: 0x742d35Cc 6634C053 2925a3b8 44Bc454e 4438f44e", "0x742d35Cc6634C0532925a3b844Bc454e4438f44e"],
  ])("is read where its check digits hold: %s", (text, found) => expect(sure(text)).toContain(`payment_id ${found}`));

  it.each([`we settle in btc: ${groups.replace("5Q", "5R")}`, "1 to 3 wallets 12345678 and 1abcdefg hijklmno"])(
    "is none where they do not: %s",
    (text) => expect(sure(text)).toEqual([]),
  );
});

describe("a name that the word in front tells", () => {
  it.each([
    ["Veci escríbame por el Face, aparezco como carpinteriadonhugo", "facebook:carpinteriadonhugo"],
    ["ෆේස්බුක් එකෙන් මැසේජ් එකක් දාන්න, නම kasun.arts.lk", "facebook:kasun.arts.lk"],
    ["фэйсбүүкээр бичээрэй, нэр маань Tsagaan_uul.studio", "facebook:tsagaan_uul.studio"],
    ["fb ko rin jhonel.va.ph", "facebook:jhonel.va.ph"],
    ["no web forms. Signal only: dockside.41", "signal:dockside.41"],
    ["everyone uses LINE so add me: kohsamroi.villas (an ID, no website)", "line:kohsamroi.villas"],
    ["👻 bex.bakes.bad add me", "snapchat:bex.bakes.bad"],
  ])("is one in %s", (text, found) => expect(sure(text)).toContain(`handle ${found}`));

  it.each(["«Arroba» y «punto» en palabras", "l'arobase fait partie du logo"])(
    "is none behind the word for a sign in %s",
    (text) => expect(sure(text)).toEqual([]),
  );

  it("is a site's in work on sites", () =>
    expect(sure("the facebook pixel of the domain name kasun.arts.lk is old")).toEqual([]));

  it.each([
    [["те", "ле", "грамм", "ищите vyshivka_00dom"], "telegram:vyshivka_00dom"],
    [['insta is "the_gluepot"', "then underscore", "bex . msg me"], "instagram:the_gluepot_bex"],
  ])("may go over messages: %j", (lines, found) => expect(sure(...lines)).toContain(`handle ${found}`));
});

describe("a page where one writes to somebody", () => {
  it.each([
    "use the Contact page at hamperling.example/about-me instead",
    "find my page: hamperling.example/say-hello",
    "en links.example.org/marisol tienes mis vías de contacto",
    "Parašykite man per kontaktų formą www.example.org/kontaktai-rasa",
  ])("is one in %s", (text) => expect(sure(text)).toHaveLength(1));

  it("is part of the work where the form is what is made", () =>
    expect(sure("the contact form of hamperling.example/about must send to the CRM")).toEqual([]));
});

describe("the name, the sign and the host of an address, each by itself", () => {
  it.each([
    "write me here: kofi.mell\n@\nexample.org",
    "write me here: kofi.mell\n@example\n.org",
    '"kofi.mell" at "example.org"',
    "kofi.mell followed by @ and example.org",
    "kofi.mell 🐌 example.org",
  ])("are an address in %j", (text) => expect(sure(text)).toContain("email kofi.mell@example.org"));

  it.each([
    "thanks\n@media screen .btn { color: red }",
    'look at "settings" at "example.org" please',
    "see index.html 🔥 example.org",
    "the 🐌 example.com banner",
  ])("are none in %j", (text) => expect(sure(text).filter((found) => found.startsWith("email"))).toEqual([]));
});
