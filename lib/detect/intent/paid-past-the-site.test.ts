import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("money that comes sooner than the site's", () => {
  it.each([
    ["Te hago un Bizum hoy, no esperes al pago de la web", "No esperes a la aprobación de la web, empiezo hoy"],
    [
      "Je te fais un Lydia ce soir, n'attends pas le virement du site",
      "N'attends pas la maquette du site, je commence",
    ],
    ["Zapłacę Blikiem, nie czekaj na wypłatę z portalu", "Nie czekaj na akceptację z portalu, zaczynam"],
    ["Maksan MobilePaylla, älä odota maksua sivustolta", "Älä odota kuvia sivustolta, aloitan jo"],
    ["Nitakulipa kwa M-Pesa, usisubiri malipo ya tovuti", "Usisubiri picha za tovuti, naanza leo"],
    ["今晚微信转你,别等平台打款", "别等平台审核,我今晚先画"],
    [
      "Malam ini saya bayar lewat GoPay, jangan tunggu pencairan dari situs",
      "Jangan tunggu gambar dari situs, saya mulai",
    ],
  ])("%s / %s", (ask, fine) => {
    expect(kinds(ask)).toContain("solicit_payment");
    expect(kinds(fine)).toEqual([]);
  });
});

describe("the rest sent to the author's bank", () => {
  it.each([
    [
      "Geturðu millifært afganginn beint inn á reikninginn minn?",
      "Vefurinn greiðir beint á reikninginn minn á föstudögum",
    ],
    ["Kas saad ülejäänu otse minu pangakontole kanda?", "Platvorm kannab raha otse minu pangakontole"],
    ["Môžeš poslať zvyšok rovno na môj účet?", "Portál posiela peniaze priamo na môj bankový účet"],
    ["¿Me mandas el resto directo a mi cuenta?", "La plataforma deposita el dinero directo en mi cuenta bancaria"],
    [
      "Können Sie den Rest direkt auf mein Konto überweisen?",
      "Die Plattform zahlt direkt auf mein Bankkonto, das dauert drei Tage",
    ],
    ["Можете перевести остаток прямо на мой счёт?", "Биржа выводит деньги прямо на мой счёт"],
    ["Can you send the rest directly to my bank account?", "Payouts go directly to my bank account, so no hurry"],
  ])("%s / %s", (ask, fine) => {
    expect(kinds(ask)).toContain("solicit_payment");
    expect(kinds(fine)).toEqual([]);
  });
});

describe("the fee paid for the protection", () => {
  it.each([
    ["I'd rather save the fee and lose the escrow", "I'd rather pay the fee than lose the escrow"],
    ["Saltémonos la comisión y paga directo", "Prefiero pagar la comisión a perder la garantía"],
    ["Sparen wir uns die Gebühr, zahl mir direkt", "Ich zahle lieber die Gebühr, als auf den Schutz zu verzichten"],
    ["Давайте без комиссии, заплачу напрямую", "Лучше заплачу комиссию, чем останусь без гарантии"],
    ["Komisyon ödemeyelim, doğrudan öde", "Güvenceyi kaybetmektense komisyonu öderim"],
  ])("%s / %s", (ask, fine) => {
    expect(kinds(ask)).toContain("solicit_payment");
    expect(kinds(fine)).toEqual([]);
  });
});

describe("a milestone that is to stay empty, codes that are to be returned", () => {
  it.each([
    ["We pay in USDT, just leave the milestone unfunded", "We tested USDT, just leave the milestone as it is"],
    [
      "My accountant overpaid you, return the difference with gift card codes",
      "The gift card codes return a difference of two cents, please check the rounding",
    ],
    [
      "PayPal me the kill fee and I upload the source files",
      "The PayPal kill switch is in the source files I uploaded",
    ],
  ])("%s / %s", (ask, fine) => {
    expect(kinds(ask)).toContain("solicit_payment");
    expect(kinds(fine)).toEqual([]);
  });
});

describe("a talk that is to go on elsewhere, in languages with small lexicons", () => {
  it.each([
    ["Nadaljujva na Viberju, tu se zatika", "Nadaljujva tu, na Viberju imam samo logotip"],
    ["Dukomereze kuri Telegram, hano biratinda", "Dukomereze hano, Telegram ni ikirango gusa"],
    ["व्हाट्सएपमा कुरा गरौं, यहाँ ढिलो छ", "यहाँ कुरा गरौं, काम यहीँ पठाउँछु"],
    ["Asixoxe kwi app eluhlaza", "Asixoxe lapha ngombala oluhlaza"],
    ["hai pe verde că aici se blochează", "pune butonul pe verde că aici e prea închis"],
  ])("%s / %s", (ask, fine) => {
    expect(kinds(ask)).toContain("solicit_contact");
    expect(kinds(fine)).toEqual([]);
  });
});
