import { describe, expect, it } from "vitest";
import { sure } from "@/lib/detect/testing/sure-contacts";

describe("ids that a service gives in place of a name", () => {
  it.each([
    ["扣扣联系：3355501428", "qq:3355501428"],
    ["QQ 335550142 加我", "qq:335550142"],
    ["моя аська 335-550-142", "icq:335550142"],
    ["I'm on Threema too: KD7WX2PA", "threema:kd7wx2pa"],
    [`my Session ID 05${"c7e1aa93".repeat(8)}`, `session:05${"c7e1aa93".repeat(8)}`],
    ["reach me on Element, @quern:matrix.example.org", "matrix:@quern:matrix.example.org"],
    ["DM me @fern@art.example.social", "mastodon:@fern@art.example.social"],
    ["find me at tallow.bsky.social", "bluesky:tallow.bsky.social"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`handle ${value}`));

  it.each([
    "QQ plot of 3355501428 rows takes too long",
    "install @scope/ui@1.2.3 from the registry",
    "@quern/matrix fails on node 20",
    "Element @ui:button throws in the story",
    "bsky.social is down today",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("names of messengers in other scripts", () => {
  it.each([
    ["በቴሌግራም አውሩኝ kite_dev71", "telegram"],
    ["டெலிகிராமில் kite_dev71", "telegram"],
    ["ಟೆಲಿಗ್ರಾಂ ನಲ್ಲಿ kite_dev71", "telegram"],
    ["ടെലിഗ്രാമിൽ kite_dev71", "telegram"],
    ["τηλέγραμ kite_dev71", "telegram"],
    ["በዋትሳፕ ያግኙኝ kite_dev71", "whatsapp"],
    ["در ایتا پیام بده kite_dev71", "eitaa"],
    ["روبیکا kite_dev71", "rubika"],
    ["سروش پلاس kite_dev71", "soroush"],
  ])("reads %s", (text, service) => expect(sure(text)).toContain(`handle ${service}:kite_dev71`));

  it("takes Italy for no messenger", () => expect(sure("سفر به ایتالیا ۱۴ روز طول کشید")).toEqual([]));
});

describe("meeting numbers and codes", () => {
  it.each([
    ["Teams Meeting ID: 255 501 428 77 Passcode: kQ9wZ2", "teams:25550142877"],
    ["join on Teams, ID 255 501 428 771 2", "teams:2555014287712"],
    ["Webex meeting number 2550 142 8877", "webex:25501428877"],
    ["Join my Google Meet: fkd-ictq-zzo at 5", "meet:fkd-ictq-zzo"],
    ["飞书会议号 555014288", "feishu:555014288"],
    ["Подключайтесь в Телемост 00550142700", "telemost:00550142700"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`meeting_link ${value}`));

  it("leaves a code of another form alone", () =>
    expect(sure("the meeting code fkd-ictq must be unique per room")).toEqual([]));
});

describe("ways to pay by name, id or telephone number", () => {
  it.each([
    ["send the rest in ETH to kite.eth", "kite.eth"],
    ["crypto address: kite.crypto", "kite.crypto"],
    ["pay in USDC to kite.sol please", "kite.sol"],
    ["Sats only: kite@ln.example.com lightning", "kite@ln.example.com"],
    ["binance id: 335550142", "335550142"],
    ["کارت به کارت کنید به 6037-0000-0555-0142", "6037000005550142"],
    ["BLIK na telefon 600 555 014", "+48600555014"],
    ["GCash niyo na lang po sir 0917 555 0168", "+639175550168"],
    ["swisha till 070-555 01 42", "+46705550142"],
    ["yapéame al 955 550 142", "+51955550142"],
    ["MB Way para o 910 555 014", "+351910555014"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`payment_id ${value}`));

  it.each([
    "In Zelle B14 steht die falsche Summe",
    "In Zelle C3 und Zelle D12 bitte die Formel anpassen",
    "wise_owl.svg and venmo-icon.png are in the zip",
    "the revolut_api client fails on page 2",
    "Review vault.sol and router.sol, both contracts hold a wallet",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("numbers by where the words are at home", () => {
  it.each([
    ["Hringdu í mig í 555 0142", "+3545550142"],
    ["Над руу залгаарай 9955-0142", "+97699550142"],
    ["Pokličite me, 031 555 018, sem dosegljiv do osmih.", "+38631555018"],
    ["Namba yangu ni 0712 555 014, tuwasiliane", "+254712555014"],
    ["Наберите 8 9ОО 555 ЗЗ 14", "+79005553314"],
    ["reach: 4_1_5.5_5_5.0_1_1_8 hmu", "+14155550118"],
    ["call 4l5-S5S-O176", "+14155550176"],
    ["For auditions: 555-0129 (area 212)", "+12125550129"],
    ["my number is 555-0129, area code 212", "+12125550129"],
    ["logo 20 $, banner 25 $, flyer 55 $, card 01 $, stamp 84 $, read the numbers and call", "+12025550184"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));

  it.each([
    "area 212 of the map needs 555-0129 markers",
    "20 $ for the icon, 25 $ for the banner, 55 $ for both, rush adds 10 $",
    "12 Seiten à 85 € sind 1.020 €, Korrektorat 240 €, zusammen 1.260 €",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));
});

describe("how a field takes numbers", () => {
  it.each([
    "The mask should turn 2025550142 into (202) 555-0142 while typing and reject anything shorter.",
    "Phone field must accept +44 7700 900123 and 07700 900123 and strip spaces",
    "El CRM guarda teléfono en formato +34 600 000 000; corrige la validación",
    "Das Eingabefeld soll 0171 5550142 in +49 171 5550142 umwandeln",
    "電話番号は 090-5550-0142 の形式で入力チェックしてください",
    "Validate E.164 like +12025550142, show an error otherwise",
    "封筒の宛名は郵便番号 100-0001 から始めて",
    "Model 202-555-0142C needs a new photo",
    "모델명 010-5550-142B 제품 사진만 부탁드립니다",
  ])("leaves %s", (text) => expect(sure(text).filter((found) => found.startsWith("phone"))).toEqual([]));

  it.each([
    "SIP URI sip:100@pbx.example.com fails to register, 401 after the second challenge.",
    "Twilio's magic number +15005550006 always succeeds, use it in the tests.",
    "品號 0912-555-014 的照片要去背，共三張。",
  ])("leaves %s", (text) => expect(sure(text)).toEqual([]));

  it("reads the author's own number all the same", () =>
    expect(sure("my number in the usual format: (202) 555-0142")).toContain("phone +12025550142"));
});

describe("hundreds in one word and with an 'and'", () => {
  it.each([
    ["زنگ بزن صفر نهصد و دوازده پانصد و پنجاه و پنج صفر یک چهل و هفت", "+989125550147"],
    ["arayın 0532 beşyüz elli beş 01 kırk yedi", "+905325550147"],
    ["chiamami trecentotrentatre cinquecentocinquanta dodici ottantanove", "+393335501289"],
    ["hívjon nulla hat húsz ötszázötvenöt nulla egy negyvenkettő", "+36205550142"],
    ["soita nolla neljäkymmentä viisisataaviisikymmentäviisi nolla yksi neljäkymmentäkaksi", "+358405550142"],
    ["ring noll sjuttio femhundrafemtiofem noll ett fyrtiotvå", "+46705550142"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));
});

describe("addresses", () => {
  it.each([
    ["lena (the a in a circle) brightloom (full stop) net", "lena@brightloom.net"],
    ["negar.tarh ات example دات com", "negar.tarh@example.com"],
    ["vander.j, then the usual google mail ending", "vander.j@gmail.com"],
    ["te envío el guión a clara.luz arroba example punto es", "clara.luz@example.es"],
    ["un-named (at) example (dot) es", "un-named@example.es"],
    ["benedikt (a) farrowhaus (.) example (.) com", "benedikt@farrowhaus.example.com"],
    ["petra.k=at=example=dot=com", "petra.k@example.com"],
    ["maya.korhonen (4t) example (d0t) fi", "maya.korhonen@example.fi"],
    ["pishite na pochtu vera.kd sobaka example tochka com", "vera.kd@example.com"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`email ${value}`));
});

describe("national numbers in chatty words", () => {
  it.each([
    ["Det ser fedt ud! Ring lige til mig på 20 00 01 34 så snakker vi om pris.", "+4520000134"],
    ["Så fint! Ring meg gjerne på 40 00 01 34.", "+4740000134"],
    ["Hoi Reto! Lüt mer schnell a: 079 000 01 64, denn chömmer d Details bespreche.", "+41790000164"],
    ["Hoi Sanne, zullen we even bellen? Mijn nummer is 06-00000184.", "+31600000184"],
    ["Ahoj, brnkni mi večer na 600 000 147.", "+420600000147"],
  ])("%s is %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));
});

describe("figures one by one, parted by hyphens with room around them", () => {
  it.each([
    ["ring me on 0 7 7 0 0 - 9 0 0 - 3 3 1 tonight", "+447700900331"],
    ["call me 2 0 6 - 5 5 5 - 0 1 4 7 after six", "+12065550147"],
  ])("reads %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));

  it("leaves ranges of single figures alone", () => {
    expect(sure("Rows 1 2 3 - 5 are done, 2 - 4 are left, 6 - 8 come on Monday.")).toEqual([]);
  });
});

describe("wallets whose checksum is in the case of their letters", () => {
  const wallet = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";
  it("are where money goes once a chain is named, and code otherwise", () => {
    expect(sure(`drop the bonus on polygon: ${wallet}`)).toContain(`payment_id ${wallet}`);
    expect(sure(`The audit covers ${wallet} only, its proxy is out of scope.`)).toEqual([]);
  });
});

describe("accounts that a post names", () => {
  it("are no way to reach the author", () => {
    expect(sure("No post tem que marcar @padariadobairro e os patrocinadores.")).toEqual([]);
    expect(sure("me chama no insta @padariadobairro")).not.toEqual([]);
  });
});

describe("figures that are counted", () => {
  it.each([
    ["scrivimi, zero sei, tre volte tre, due zeri, quattro uno due", "0633300412"],
    ["sunați: zero șapte doi doi, trei de zero, unu opt doi", "0722000182"],
    ["ara beni: sıfır beş yüz otuz iki, üç sıfır, kırk bir, yirmi", "05320004120"],
    ["appelle-moi: zéro six, trois zéros, douze, trente-quatre, cinq", "0600012345"],
    ["nul agt twee, vier nulle, vyf een vier. Bel maar", "0820000514"],
    ["nič tri ena, trikrat nič, pet ena osem. Pokličite", "031000518"],
    ["nol delapan satu dua, nol empat kali, nol tujuh tiga satu, itu nomor saya", "081200000731"],
    ["không chín không, bốn số không, bảy hai lăm, gọi em", "0900000725"],
    ["幺三八，四个零，零九三七，晚上打给我", "13800000937"],
    ["ゼロ九ゼロ、ゼロが四つ、一二三四、電話ください", "09000001234"],
    ["ศูนย์แปดหนึ่ง ศูนย์สี่ตัว หนึ่งสองสาม โทรมา", "0810000123"],
    ["زیرو تین سو، چار زیرو، دو سات پانچ۔ کال کیجیے", "03000000275"],
    ["صفر نهصد، چهار تا صفر، یک دو سه، زنگ بزن", "09000000123"],
    ["É o nove um 0, três vezes o 0, 536. ligue à vontade", "910000536"],
    ["zero sześć, pięć zer, jeden dwa, zadzwoń", "60000012"],
    ["sifili takwas sifili uku, sifili sau biyar, biyu shida. ka kira ni", "08030000026"],
  ])("reads %s", (text, digits) =>
    expect(sure(text).some((found) => found.startsWith("phone") && found.endsWith(digits.replace(/^0/, "")))).toBe(
      true,
    ),
  );

  it.each([
    ["tre volte tre fa nove, due zeri in fondo e quattro righe"],
    ["四个零件，三个八角螺丝，共七个"],
    ["empat kali sehari, tiga hari, nol error"],
    ["bốn số không có nghĩa gì, ba số còn lại cũng vậy"],
  ])("leaves a count of things alone in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("the country of a number that other countries could have", () => {
  it.each([
    ["Στείλε μου στο βάιμπερ 694 555 0173", "+306945550173"],
    ["Ka kira ni a 0803 555 0173", "+2348035550173"],
    ["Zavolajte mi 0905 555 073, vysvetlím všetko", "+421905555073"],
    ["Bonjour, vous pouvez me joindre au 06 12 34 56 78 entre midi et deux", "+33612345678"],
    ["मेरो नम्बर 9841555073 मा फोन गर्नुस्", "+9779841555073"],
  ])("is told by the words in %s", (text, value) => expect(sure(text)).toContain(`phone ${value}`));
});

describe("a word for a name that no lexicon holds", () => {
  it.each([
    ["my telegram is mossbarn", "telegram:mossbarn"],
    ["I'm MossBarn on discord", "discord:mossbarn"],
    ["3D generalist. Discord KRUDDLEWORKS. Awake 10-02 CET", "discord:kruddleworks"],
    ["find me on skype as mossbarn if anything breaks", "skype:mossbarn"],
    ["mossbarn is my insta", "instagram:mossbarn"],
    ["estoy en telegram como mossbarn", "telegram:mossbarn"],
    ["auf Discord heiße ich mossbarn", "discord:mossbarn"],
    ["mijn telegram is mossbarn", "telegram:mossbarn"],
    ["в telegram я mossbarn", "telegram:mossbarn"],
    ["telegram hesabım mossbarn", "telegram:mossbarn"],
    ["मेरा telegram mossbarn है", "telegram:mossbarn"],
    ["discordはmossbarnです", "discord:mossbarn"],
    ["انا على telegram باسم mossbarn", "telegram:mossbarn"],
  ])("is one in %s", (text, value) => expect(sure(text)).toContain(`handle ${value}`));

  it.each([
    ["my LinkedIn headline and the About need a rewrite"],
    ["rewrite my LinkedIn headline so that recruiters find me"],
    ["Set up our Discord: roles, verification, ticket bot"],
    ["The signal is noisy at 50 Hz"],
    ["a straight line to my heart"],
    ["the Telegram premium tier is what the bot needs"],
    ["our Instagram is languishing and needs a content plan"],
    ["need someone to moderate my Twitch chat Thu-Sun"],
    ["new OAuth2(keys.instagram.consumerKeyring, secret)"],
    ["log in with Google, Facebook, QuarrySquare and mail"],
  ])("is none in %s", (text) => expect(sure(text).filter((found) => found.startsWith("handle"))).toEqual([]));
});

describe("names beside an invitation", () => {
  it("are read behind a short name of a service", () =>
    expect(sure("For portraits find me on IG: inkbyhandsome")).toContain("handle instagram:inkbyhandsome"));
  it("are not where nobody is invited", () => expect(sure("IG: carousels, FB: banners, three each")).toEqual([]));
});

describe("stops and commas of other scripts", () => {
  it.each([
    ["सीधे UPI कर दो: rangrez.demo@upi। काम वही", "payment_id rangrez.demo@upi"],
    ["رقمي واتساب، ٠٥٠ ٠٠٠ ٠١٧٣، كلمني", "phone +966500000173"],
  ])("end what stands before them in %s", (text, found) => expect(sure(text)).toContain(found));
});

describe("hosts by what their first label promises", () => {
  it("lead to a room, a form or a payment", () => {
    expect(sure("no worries, pay here instead: https://buy.stripe.example/l/kofi")).toContain(
      "payment_id https://buy.stripe.example/l/kofi",
    );
    expect(sure("gyere át ide beszélni: https://chat.pelda.example/szoba/reka-7")).toContain(
      "url https://chat.pelda.example/szoba/reka-7",
    );
  });
  it("are a plain site without a page", () => expect(sure("our site is pay.example.com now")).toEqual([]));
});

describe("groups of a number parted by a dash with room around it", () => {
  it.each([
    ["my number 06 - 12 - 34 - 01 - 78 call me", "phone"],
    ["رقمي ٠١٠ — ٠٠ — ٠٠ — ٠٥ — ٢٧ كلمني", "phone +201000000527"],
  ])("are read in %s", (text, found) => expect(sure(text).join()).toContain(found));

  it.each([
    ["rounds 1 - 3 and 4 - 6, then 7 - 9 and 10 - 12 on the sheet"],
    ["the score was 21 - 18, 19 - 21, 21 - 17 in the end"],
    ["open 9 - 17, closed 17 - 19, open again 19 - 22"],
  ])("are ranges in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("a word that only begins like a label", () => {
  it.each([
    ["Pls share portfolio on 90000-00652 only", "+919000000652"],
    ["Smidigast är om du slår mig en signal på 070-174 06 21", "+46701740621"],
  ])("speaks against no number in %s", (text, value) => expect(sure(text).join()).toContain(`phone ${value}`));

  it.each([
    ["Rua das Flores 134, 4050-262 Porto"],
    ["valves to DIN EN 10204 3000 4417"],
    ["SHA 4417 0005 5501 is the commit"],
  ])("is still one in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("a word glued to a number by a hyphen", () => {
  it("leads to it", () =>
    expect(sure("Uma iphuka, ngishayele ku-082 000 0417, ngiyabonga").join()).toContain("820000417"));
  it("makes a code of it otherwise", () => expect(sure("call about batch kx-082 000 0417")).toEqual([]));
});

describe("what stands for the dot of a host", () => {
  it.each([
    ["b.okafor (a) example • com", "email b.okafor@example.com"],
    ["write to ilse @example,com", "email ilse@example.com"],
  ])("is read in %s", (text, value) => expect(sure(text)).toContain(value));

  it.each([["Tasks: • colour • com pages • net income"], ["@anna,kom hit; @example,command line tools"]])(
    "is none in %s",
    (text) => expect(sure(text).filter((found) => found.startsWith("email"))).toEqual([]),
  );
});

describe("the path of a profile, read out", () => {
  it("is its name", () => expect(sure("u slash slatehopper, PM with your cv")).toContain("handle reddit:slatehopper"));
  it("is none of two words for a choice", () => expect(sure("and u slash your team can pick the time")).toEqual([]));
});

describe("services by what people call them", () => {
  it.each([
    ["me acha no instinha: feito.por.duda", "instagram:feito.por.duda"],
    ["小红薯搜mocha0098，私信我", "xiaohongshu:mocha0098"],
    ["шукайте мене в тєлєзі: lypa_kod", "telegram:lypa_kod"],
    ["add mo ako sa peysbuk, jomar.disenyo ang user ko", "facebook:jomar.disenyo"],
    ["old school I know, but /msg nullbyte_pat on Libera IRC", "irc:nullbyte_pat"],
  ])("are known in %s", (text, value) => expect(sure(text)).toContain(`handle ${value}`));
});
