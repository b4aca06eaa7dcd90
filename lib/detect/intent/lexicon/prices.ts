import type { Lexicon } from "@/lib/detect/intent/slots";

/** `prc`: a price asked or named. `fil`: a place inside something that was sent or shows on a profile. */
const WORDS: Readonly<Record<string, { prc: string; fil?: string }>> = {
  en: {
    prc: "how much, price, prices, cost, costs, charge, rate, quote, what would (it/that/this) be",
    fil: "(on/in/into/at) (the/my/our/page) (first/last/second/1/2/3/4/5/bottom/end of the/final) (page/slide/sheet/line/of my) (of my/of the/in the/) (pdf/portfolio/deck/file/attachment/cover letter/), (end/bottom/corner/footer) of (the/my/every/each) (pdf/file/deck/portfolio/sample/attachment/cover letter/mockup), (in/inside) (my/the) (portfolio/attachment/pdf/cover letter/banner/cover photo/profile picture)",
  },
  es: {
    prc: "cuanto, precio, cuesta, cobras, costo, coste, sale",
    fil: "(mi portafolio/mi portfolio/el adjunto/el archivo/el pdf/la ultima pagina/mi foto de perfil)",
  },
  pt: {
    prc: "quanto, preco, custa, cobra, valor, fica",
    fil: "(no meu portfolio/no anexo/no arquivo/no pdf/na ultima pagina/na minha foto)",
  },
  fr: {
    prc: "combien, prix, coute, couterait, tarif",
    fil: "(en bas/le bas/au bas/a la fin) (de/du) (ma/mon/la/le) (maquette/portfolio/pdf/fichier/page), dans (la piece jointe/le fichier/mon portfolio), derniere page",
  },
  de: {
    prc: "kostet, kosten, preis, wie viel, wieviel, was nimmst du",
    fil: "(im anhang/in der datei/im pdf/in meinem portfolio/auf der letzten seite/auf seite (1/2/3/4)/unten rechts/unten links)",
  },
  it: {
    prc: "quanto, prezzo, costa, costerebbe, chiedi",
    fil: "(nel mio portfolio/nell allegato/nel pdf/ultima pagina/in fondo al (file/pdf))",
  },
  nl: { prc: "kost, prijs, hoeveel, kosten", fil: "(in de bijlage/in mijn portfolio/laatste pagina/onderaan de pdf)" },
  pl: { prc: "ile, cena, kosztuje, wyjdzie, koszt", fil: "(w zalaczniku/w portfolio/na ostatniej stronie/w pliku)" },
  cs: { prc: "kolik, cena, stoji, vyjde", fil: "(v priloze/v portfoliu/na posledni strane/v souboru)" },
  ru: {
    prc: "сколько, цена, стоит, стоимость, почем, возьмете",
    fil: "в (файле/портфолио/презентации/вложении/пдф), на последней странице, последняя страница",
  },
  uk: { prc: "скільки, ціна, коштує, вийде", fil: "у файлі, в портфоліо, на останній сторінці, у вкладенні" },
  bg: { prc: "колко, цена, струва" },
  hr: { prc: "koliko, cena, cijena, kosta" },
  ro: { prc: "cat, pret, costa" },
  hu: { prc: "mennyi, mennyibe, ar, kerul" },
  el: { prc: "ποσο, τιμη, κοστιζει, κοστος" },
  sv: { prc: "vad kostar, pris, kosta, kostar, koster, hva koster, hvad koster" },
  fi: { prc: "paljonko, hinta, maksaa, maksaisi" },
  tr: { prc: "ne kadar, kac para, fiyat*, kaca" },
  az: { prc: "ne qeder, qiymet*, necheye" },
  uz: { prc: "qancha, narx*" },
  kk: { prc: "қанша, баға*" },
  ar: { prc: "كم, السعر, بكم, سعرك, التكلفه, شحال, قديش", fil: "في (الملف/المرفق/البورتفوليو), اخر صفحه" },
  fa: { prc: "چقدر, چنده, قیمت, هزینه", fil: "(تو فایل/صفحه آخر/در پیوست)" },
  he: { prc: "כמה, מחיר, עולה, יעלה", fil: "(בקובץ/בעמוד האחרון/בתיק העבודות)" },
  hi: { prc: "कितना, कितने, कीमत, दाम, रेट", fil: "(फाइल/पोर्टफोलियो/अटैचमेंट) में" },
  "hi-Latn": { prc: "kitna, kitne, price, rate, daam", fil: "(file/portfolio/attachment/pdf/last page) (me/mein/pe)" },
  ur: { prc: "کتنا, کتنے, قیمت" },
  bn: { prc: "কত, দাম, মূল্য" },
  id: { prc: "berapa, harga, biaya", fil: "(di (file/portofolio/lampiran/halaman terakhir))" },
  tl: { prc: "magkano, presyo, bayad" },
  vi: { prc: "bao nhieu, gia, chi phi", fil: "trong (file/portfolio/tep dinh kem), trang cuoi" },
  th: { prc: "เท่าไหร่, เท่าไร, ราคา, คิดเท่า", fil: "ในไฟล์, หน้าสุดท้าย" },
  zh: { prc: "多少钱, 多少, 价格, 報價, 报价, 价钱", fil: "(在/看) (附件/作品集/最后一页/文件/图片) (里/里面/上/)" },
  ja: { prc: "いくら, 料金, 価格, 費用, お値段", fil: "(添付/ファイル/ポートフォリオ/最後のページ) (に/の)" },
  ko: { prc: "얼마, 가격, 비용, 견적", fil: "(첨부/파일/포트폴리오/마지막 페이지) (에/의)" },
  sw: { prc: "bei gani, kiasi gani, shilingi ngapi, gharama" },
};

export const PRICES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
