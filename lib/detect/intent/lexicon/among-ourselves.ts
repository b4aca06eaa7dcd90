import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Said between two who would rather be alone with the money: cash at a meeting, "we settle it ourselves", "why feed one in
 * the middle" (`hintp`), and the other's own firm as the one that bills (`own`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    hintp:
      "settle (it/this/the rest/the other*/that) (like grown ups/ourselves/between us/amongst ourselves/among ourselves/privately), cash (when/once) we (meet/see), why (feed/pay/give) (someone/anybody/somebody/anyone) in the middle, (apple cash/cash app) if thats easier",
    own: "(deal/work/contract/sign) with your (company/studio/firm/business) (itself/directly/)",
    nxt: "for the (sequel/follow up/second part/next round)",
  },
  es: {
    hintp:
      "(mejor/) (lo/nos) (arreglamos/apanamos/entendemos) (nosotros/entre nosotros/los dos/tu y yo), (en efectivo/en metalico/en cash) cuando nos veamos, para que (darle/regalarle/pagarle) (a nadie/a otro/al intermediario), a nadie en medio",
    own: "(a traves de/con) tu (empresa/estudio/autonomo), factura tuya",
  },
  pt: {
    hintp:
      "(acertamos/a gente acerta/acerto/acerto contigo/resolvemos/a gente resolve) (por fora/entre nos/entre a gente/so nos dois), em dinheiro (quando/no dia), (pra/para) que (dar/pagar) (pra/para/a) (ninguem/atravessador), dar 20 (por cento/) (pra/para) ninguem",
    own: "(pela/com a/com) sua (empresa/mei), nota da sua empresa",
  },
  fr: {
    hintp:
      "(s arranger/on s arrange/on regle ca/on s entend) entre nous, en (liquide/especes) quand on se (voit/verra), pourquoi (engraisser/payer/nourrir) (un/le/ce) (intermediaire/site)",
    own: "(passer par/via/avec) votre (auto entreprise/micro entreprise/societe/entreprise/boite), (devis et facture/facture et devis)",
  },
  de: {
    hintp:
      "(das/es/den rest) (regeln/klaren/machen) wir (unter uns/selbst/beide/zu zweit), bar (beim treffen/wenn wir uns (sehen/treffen)), wozu (jemanden/einen) (dazwischen/mittendrin)",
    own: "(uber/durch) (mein/ihr/dein) (buro/firma/studio/gewerbe), per rechnung (uber/von/an) (mein/meine/ihre/deine)",
  },
  it: {
    hintp:
      "(ci arrangiamo/ci mettiamo d accordo/facciamo/sistemiamo) (tra noi/tra di noi/noi due), in contanti quando ci vediamo, perche (regalare/dare) (il 20/soldi) a",
    own: "(tramite/con) la (sua/tua) (ditta/partita iva/societa)",
  },
  ru: {
    hintp:
      "(налич*/нал/налом) при встрече, (решим/разберемся/договоримся/рассчитаемся) (сами/между собой/вдвоем/лично), зачем (кормить/платить/отдавать) (кому то/посредник*/дяде/им), (кому то/никого) посередине",
    own: "(через/на) (ваше/ваш/мое/мой) (ип/ооо/фирму/самозанят*)",
  },
  uk: {
    hintp:
      "готівкою (при зустрічі/коли побачимось), (вирішимо/домовимось/розрахуємось) (самі/між собою/вдвох), навіщо (годувати/платити/віддавати) (комусь/посередник*/їм)",
    own: "(через/на) (ваш/мій) фоп",
  },
  pl: {
    hintp:
      "gotowka (przy spotkaniu/jak sie (spotkamy/zobaczymy)), (zalatwmy/dogadajmy sie/rozliczmy sie) (sami/miedzy soba/we dwojke), po co (dawac/oddawac/placic) (komus/posredni*/im)",
    own: "(faktura/fakturka) od (pana/pani/twojej) firmy, przez (pana/pani/twoja/moja) firme",
  },
  tr: {
    hintp:
      "(aramizda/kendi aramizda) (halled*/hallet*/anlas*), gorusunce (nakit/elden), (siteye/baskasina) para kaptirma*",
  },
  ar: {
    hintp:
      "كاش (لما/عندما) (نتقابل/نلتقي), (نتفق/نحلها/نخلصها) (بيننا/مع بعض/انا وانت), (ليش/لماذا) (نعطي/ندفع) (لوسيط/لاحد/للوسيط)",
    own: "(عن طريق/من خلال) (شركتك/مؤسستك/شركتي)",
  },
  hi: {
    hintp: "मिलने पर (नकद/कैश), आपस में (ही/) (निपटा/कर/देख)*, (बीच में/बीच वाले) (किसी को/को) (पैसे/क्यों)*, इनको (क्यों/देने से)",
  },
  "hi-Latn": { hintp: "milne pe (cash/nakad), aapas me (hi/) (kar/nipta/dekh)*, beech me kisi ko (kyu/paisa)*" },
  ur: { hintp: "ملنے پر (نقد/کیش), آپس میں (ہی/) (طے/کر)*, بیچ میں کسی کو" },
  bn: {
    hintp:
      "(মাঝখানে/মাঝে) (কাউকে/কাওকে) (টাকা/কমিশন) (দেওয়ার/দিয়ে/দিতে)*, (আমরা/নিজেরা) নিজেরাই (করি/করে), নিজেদের মধ্যে (করি/করে/সেরে), দেখা হলে (নগদে/ক্যাশে)",
  },
  id: {
    hintp:
      "(tunai/cash) (pas/kalau/waktu) (ketemu/jumpa), (kita/) (atur/urus/beresin) (berdua/sendiri/antara kita) (aja/saja/), ngapain (bayar/kasih) (orang tengah/perantara)",
  },
  ms: {
    hintp:
      "tunai (bila/masa) jumpa, (kita/) (settle/urus) (berdua/sendiri/antara kita) (je/saja/), buat apa bagi (orang tengah/platform)",
  },
  vi: {
    hintp:
      "(tien mat/cash) (khi gap/gap nhau), (minh/anh em) tu (thoa thuan/giai quyet/lam) voi nhau, mat cong (nuoi/tra) (san/trung gian)",
  },
  tl: {
    hintp:
      "cash (na lang/nalang) (pag/kapag) nagkita, tayo (na lang/nalang) (dalawa/mag usap), sayang (yung/ang) kaltas",
  },
  th: {
    hintp: "(เงินสด/จ่ายสด)(ตอน/เวลา)(เจอกัน/เจอ), (ตกลง/เคลียร์)กัน(เอง/สองคน), (ทำไมต้อง/ไม่ต้อง)(แบ่ง/จ่าย)ให้(คนกลาง/เว็บ)",
  },
  zh: {
    hintp:
      "(见面/見面)(给/給/付)(现金/現金), (我们/咱们/咱/我們)(自己/俩/兩個)(解决/商量/搞定/算), 何必(给/給/让)(中间商/平台/别人)(赚/抽)",
  },
  ja: {
    hintp:
      "(お会い/会)った(とき/時)に現金, (二人/お互い/当人同士)(だけで/で)(済ませ/決め/やり取り)*, 間に(誰も/人を)(入れず/挟まず)",
  },
  ko: {
    hintp: "만나서 현금*, (우리끼리/저희끼리/둘이서) (하/해결/진행/정리)*, 중간에 (누구/남)*",
  },
  fa: {
    hintp:
      "(نقد/نقدی) (وقتی/موقع) (دیدن/دیدار/همدیگر)*, (خودمون/خودمان) (دو تا/دوتایی/بین خودمون/حل)*, چرا به (واسطه/یکی دیگه)",
  },
  sw: { hintp: "taslimu tukikutana, (tumalizane/tuelewane) (wenyewe/sisi wawili), kwa nini tumlipe mtu wa kati" },
  ro: {
    hintp:
      "cash cand ne (vedem/intalnim), (ne intelegem/rezolvam/aranjam) (intre noi/noi doi), de ce sa (dam/platim) (unui/la) (intermediar/altii)",
  },
  nl: {
    hintp:
      "(contant/cash) als we elkaar (zien/spreken), (regelen/doen) we (onderling/samen/zelf), waarom (iemand/een) ertussen",
    own: "(via/op) (mijn/jouw/uw) (bedrijf/zaak/bv)",
  },
};

export const AMONG_OURSELVES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
