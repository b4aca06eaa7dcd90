import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("the number asked for, or a meeting elsewhere, in half a sentence", () => {
  it.each([
    ["wots ur numba, il ring about the gate", "wots ur budget, il start on the gate"],
    ["May I have your handphone number ah", "May I have your house number for the delivery label"],
    ["google our bakery, top result, ring that", "the top result of the search is an old page"],
    [
      "not a fan of typing in here, can we hop on whatsapp instead",
      "not a fan of the grey, can we hop on to blue instead",
    ],
    ["vai imo te ashen", "vai file ta pathan"],
    ["chönd mer das uf Threema bespreche?", "chönd mer das am Mäntig bespreche?"],
    ["bhai whatsapp pe ajao", "bhai kal tak file bhej do"],
    ["Geturðu slegið á þráðinn til mín?", "Geturðu slegið inn textann?"],
    ["Proszę mnie znaleźć na fejsie", "Proszę mnie poprawić, jeśli fejs ma inny format posta"],
    ["побарај ме на инстаграм", "побарај грешка во кодот"],
    ["Vatsaptan devam edelim mi", "Buradan devam edelim mi"],
    ["تعال نكمل عالوتس", "تعال نكمل الشاشة الثانية هنا"],
    ["Chwiliwch am enw'r cwmni ar Facebook", "Chwiliwch am enw'r cwmni yn y ddogfen"],
  ])("is heard in %s, not in %s", (ask, twin) => {
    expect(kinds(ask)).toContain("solicit_contact");
    expect(kinds(twin)).toEqual([]);
  });
});

describe("the site's own till passed over", () => {
  it.each([
    ["I just take an e-transfer on the day, no need to fund anything here", "No need to fund a second milestone yet"],
    ["do it in cash and split what the site would've took", "We split what the two pages would share"],
    ["I'd rather send it as gift cards than through the payment page", "I'd rather send it as a PDF than as slides"],
    ["Only accepting Western Union, sorry", "Only accepting revisions until Friday"],
    ["Te pago por Bizum en vez de por aquí", "Te mando el archivo por la tarde en vez de por la mañana"],
    ["Ich zahle bar statt über die Plattform", "Ich nehme Blau statt Grün über dem Titel"],
    ["Nitakutumia kwa M-Pesa badala ya kupitia hapa", "Nitatuma faili kesho badala ya leo"],
    ["pwede bang labas na lang dito yung bayad", "pwede bang bukas na lang yung draft"],
    ["I'd sooner pay cash each week and keep this site out of it", "Keep the second page out of it"],
    ["los otros 280 me los ingresas en cuenta", "los otros 280 quedan en el hito"],
    ["نتحاسب بيني وبينك بلا عمولة الموقع", "نتفق على موعد التسليم هنا"],
    ["40 USDT upfront straight to my wallet", "The wallet icon goes straight to my folder"],
  ])("is heard in %s, not in %s", (offer, twin) => {
    expect(kinds(offer)).toContain("solicit_payment");
    expect(kinds(twin)).toEqual([]);
  });
});

describe("who tells of such an offer", () => {
  it.each([
    "Nice at first, then kept on at me to be paid by bank transfer. I said no three times.",
    "Twice tried to get me paying off the site. I said no twice. Support sorted it.",
    "someone's copying my profile and telling people to pay a kit fee on telegram. that's not us, report them",
    "got a pop-up: 'Paying outside the marketplace may lead to account closure'",
    "Duit milestone pertama dah masuk dalam baki akaun sini. Terima kasih!",
    "No Telegram people please. Only proposals through this page are read.",
  ])("makes none: %s", (text) => expect(kinds(text)).toEqual([]));
});
