import { asSearched } from "@/lib/detect/intent/lexicon/transliterated";
import type { Lexicon } from "@/lib/detect/intent/slots";

/** Where money for this job is asked to go instead of the milestone; as everyday words ("wise", "maya") only with the verb. */
const WORLD =
  "western union/westernunion/moneygram/money gram/remitly/worldremit/paypal/pay pal/wise/revolut/payoneer/skrill/usdt/binance/crypto";
const US = "western union/moneygram/paypal/wise/usdt/crypto/zelle/venmo/cash app/cashapp/chime/apple pay";
const LATIN = "western union/moneygram/paypal/wise/revolut/usdt/zelle";
const CYRILLIC =
  "вестерн/вестерн юнион/вестерн юнион а/манигрем/золотую корону/золотая корона/пейпал/пайпал/вайз/револьт/каспи/сбер/тинькофф/тиньков/моно/монобанк/приват/мбанк/юмани/киви/usdt/paypal/wise/revolut/western union";
const CARDS = "apple/steam/amazon/google play/itunes/razer/xbox/visa/walmart/sephora/ebay/target/playstation";

/** `send`: the money for this job, with the verb and the rail; `payout`: the site's own way to pay out, which is no offer. */
const WORDS: Readonly<Record<string, { send?: string; payout?: string; instead?: string }>> = {
  en: {
    send: `(send me/send/pay me/pay/release/transfer) (it/this/my/this milestone/the milestone/my milestone/next milestone/this payment/the payment/my payment/this order/my salary/this month/this week) (by/via/through/to my) (${US}), use (opay/palmpay/kuda/momo/mpesa/gcash/zelle/paypal/cashapp) (send/to send/and send/pay) (me/this/it/the)*, release (it/the money/the payment/this) (to/into/on/through/via) (my/) (${US}), (i/we) pay (you/) (by/with/in/via) (${CARDS}) gift (card/cards), (paid/pay/payment/salary) (by/in/via) (zelle/venmo/chime/cash app/paypal/crypto) or (${CARDS}) gift (card/cards)`,
    instead: "(not/no/never) (through/via/by/on/with/as/in/using/) (the/a/any/) (milestone/milestones/escrow)",
  },
  es: {
    send: `(mandamelo/mandame/mandalo/envialo/enviamelo/enviame/pagamelo/pagame/hazlo/pasamelo/depositamelo) (esto/el pago/el hito/la plata/) (por/via/con/en) (mi/) (${LATIN}/bizum/nequi/yape/plin/mercado pago)`,
    instead: "(no por/sin) (hito/hitos/escrow)",
  },
  pt: {
    send: `(manda/mande/envia/envie/paga/pague/transfere/transfira/me manda/me paga) (isso/o pagamento/a parcela/) (por/via/no/pelo) (meu/) (${LATIN}/pix/picpay/mercado pago/mb way)`,
    instead: "(nao por/sem) (marco/marcos/escrow)",
  },
  fr: {
    send: `(envoie/envoyez/paie/payez/verse/versez/regle/reglez) (le/la/moi/moi le/moi ca/ce jalon/ce paiement/ca) (par/via/sur/avec) (mon/) (${LATIN}/lydia/wave/orange money)`,
    payout:
      "je retire (ce/le/mon/mes) (jalon/solde/paiement/gains), (retrait/retire) (vers/par/via) (paypal/payoneer/western union) depuis (le site/la plateforme)",
    instead: "(pas par/pas de/sans) (jalon/jalons)",
  },
  de: {
    send: `(per/uber/mit/via) (mein/) (${WORLD}/twint) (schicken/senden/zahlen/bezahlen/anweisen/ruber schicken), (schick/schicken sie/zahl/zahlen sie/sende) (mir/es/das/den meilenstein/den auftrag/diesen monat) (per/uber/mit/via) (${LATIN}/twint)`,
    payout: "(vom portal/von der plattform/von der seite) (per/uber/mit) (paypal/payoneer/wise) (auszahlen/ausgezahlt)",
    instead: "nicht (per/uber/als) (meilenstein/meilensteine)",
  },
  it: {
    send: `(mandamela/mandamelo/pagamela/pagamelo/inviamela/inviamelo/mandami/giramela) (il pagamento/i soldi/) (con/via/su/tramite/per) (${WORLD}/satispay/postepay)`,
    payout: "(la/lo) prelevo (dal sito/dalla piattaforma) (con/su) (paypal/payoneer)",
    instead: "non (con/tramite) (milestone/le milestone)",
  },
  nl: {
    send: `(stuur/betaal/maak) (me/mij/het/dit/deze) (mijlpaal/maand/) (via/met/per/over) (${WORLD}/tikkie)`,
    instead: "niet via (mijlpaal/mijlpalen)",
  },
  pl: {
    send: `(wyslij/przeslij/zaplac/przelej/wrzuc) (to/mi/mi to/) (przez/na/w/z) (moj/) (${WORLD}/blik/blika)`,
    payout: "(wyplace/wyplacam/wyplaty) z (portalu/platformy/serwisu) (przez/na)",
    instead: "nie (przez/jako) (etap/etapy)",
  },
  cs: {
    send: `(posli/poslete/zaplat/zaplatte) (to/mi/mi to/) (pres/na) (${WORLD})`,
    instead: "ne (pres/jako) (milnik/milniky)",
  },
  ro: {
    send: `(trimite/trimiteti/plateste/vireaza/baga) (o/l/mi/mi o/mi l/banii/) (prin/pe/cu/in) (${WORLD})`,
    instead: "nu prin (milestone/etape)",
  },
  hu: {
    send: `(revolut/paypal/wise/western union/payoneer)* (kuldd/kuldje/utald/utalja/fizesd/fizesse)`,
    payout: "(kifizetes/kifizetest/kivetel) a (revolut/paypal/payoneer/wise)*",
  },
  ru: {
    send: `(отправь/отправьте/скинь/скиньте/переведи/переведите/кинь/киньте/закинь/закиньте/оплати/оплатите/пришли/пришлите) (мне/деньги/это/) (через/на/на мой/на мою) (${CYRILLIC})`,
    payout: "(выведу/вывожу/вывел/вывод) (с сайта/с биржи/с площадки)*",
    instead: "не (через/по) (этап*/сделк*)",
  },
  uk: {
    send: `(відправ/скинь/скиньте/перекажи/перекажіть/кинь/закинь/надішли/надішліть) (мені/гроші/це/) (через/на/на мій/на мою) (${CYRILLIC}/вестерн юніон/приватбанк)`,
    payout: "(виводити/виведу/виводжу) на (монобанк/приват/картку) (тиждень/з сайту)*",
  },
  bg: { send: `(прати/пратете/изпрати/преведи/плати) (ми/го/ми го/) (през/по/на/в) (${CYRILLIC}/изипей/easypay)` },
  sr: { send: `(posalji/posaljite/uplati/prebaci) (mi/to/mi to/) (preko/na/kroz) (${WORLD})` },
  el: { send: `(στειλε/στειλ/στειλτε/πληρωσε/βαλε) (το/μου/μου το/τα/) (με/μεσω/στο) (${WORLD}/iris)` },
  tr: {
    send: `(papara/ininal/western union/paypal/wise/payoneer/usdt) (ile/uzerinden/dan) (yolla/gonder/gonderin/ode/at/yatir)`,
  },
  az: { send: `(m10/birbank/western union/paypal) (ilə/ile/la) (göndər/gonder/at/ödə)` },
  uz: {
    send: `(payme/click/humo/uzcard/western union/paypal) (orqali/ga/dan) (yuboring/tashlang/otkazing/otkazib bering)`,
  },
  kk: { send: `(каспи/вестерн юнион/paypal)* (арқылы/мен/ге) (жіберіңіз/салыңыз/аударыңыз/төлеңіз)` },
  ky: {
    send: `(мбанк/элкарт/одеңги/элсом/вестерн юнион/paypal) (менен/аркылуу/га) (салып/которуп/жөнөтүп/салыңыз/которуңуз) (коюңуз/бериңиз/)`,
  },
  ar: {
    send: `(ابعثها/ابعتها/ابعثلي/ابعتلي/حولها/حوللي/حولي/ارسلها/ارسل لي) (علي/عبر/عن طريق/ب/) (ويسترن يونيون/وسترن يونيون/موني جرام/فودافون كاش/باي بال/انستا باي/زين كاش/اس تي سي باي)`,
    payout: "السحب من هنا (علي/الي) (ويسترن يونيون/البنك/باي بال)",
  },
  "ar-Latn": {
    send: "(eb3atoh/eb3atha/eb3at/ib3at/7awelo/7awlo/7awel/ab3ato) (li/le/3ala/3al/) (vodafone cash/instapay/western union/paypal/orange cash/whish)",
  },
  fa: { send: "(کارت به کارت/زرین پال/پی پال) (کن/کنید/بزن/بزنید)" },
  he: { send: "(תשלח/שלח/תעביר/העבר) (לי/את זה/) (בביט/ב ביט/בפייבוקס/בווסטרן יוניון/בפייפאל)" },
  hi: { send: "(फोनपे/फोन पे/गूगल पे/जीपे/पेटीएम/यूपीआई/वेस्टर्न यूनियन) (से/पर/पे/) (कर दो/कर दीजिए/भेज दो/भेज दीजिए/डाल दो)" },
  "hi-Latn": {
    send: "(gpay/phonepe/phone pe/paytm/upi/jazzcash/jazz cash/easypaisa/western union/nayapay/sadapay) (pe/par/se/me/mein/) (kar do/kardo/kar dena/kar den/kar dein/bhej do/bhejdo/bhej dena/daal do/dal do)",
    payout: "yahan se (jazzcash/easypaisa/bank/paytm) (me/mein) (nikalne/withdraw)*",
  },
  ur: { send: "(جاز کیش/ایزی پیسہ/ویسٹرن یونین) (پر/سے/میں/) (کر دیں/کر دو/بھیج دیں/بھیج دو)" },
  bn: { send: "(বিকাশে/নগদে/রকেটে/বিকাশ/নগদ) (দিয়েন/দেন/দিন/দিবেন/পাঠান/পাঠিয়ে/করেন/করে দেন/করুন)" },
  "bn-Latn": {
    send: "(bkash/bikash/nagad/nogod/rocket/upay) (e/te/a/ta/) (diyen/den/diben/dile/dio/diye den/koren/korben/kore den/kore diyen/kore dien/pathan/pathaiyen/pathaye den/pathay den)",
    payout: "(site theke/ekhan theke site) (nagad/bkash/bank/rocket) (e/te/a) (tulbo/tule/tulte/tuli/withdraw)*",
  },
  ne: { send: "(इसेवा/खल्ती)(मा/बाट) (पठाउनुस्/हाल्नुस्/पठाइदिनुस्)*" },
  id: {
    send: "(kirim/kirimin/transfer/tf/bayar/bayarin) (lewat/pakai/pake/via/guna/ke) (dana/ovo/gopay/shopeepay/duitnow/tng/western union/paypal/jago) (aja/saja/je/ya/kak)",
    payout: "(tarik/keluarkan) (ke) (dana/ovo/gopay/bank)",
  },
  tl: {
    send: "(sa/thru/via) (gcash/maya/paymaya/palawan/cebuana/western union) (mo na lang/na lang/mo nalang/nalang) (isend/i send/ipadala/bayaran/ibayad)*, (bayaran mo/bayaran nyo/bayaran niyo/padala mo/send mo/sendan mo) (ako/na lang ako/) (sa/thru/via/through) (gcash/maya/paymaya/palawan/cebuana/western union)",
    instead: "hindi (sa/thru/through) (milestone/escrow)",
  },
  vi: { send: "(gui/chuyen/tra) (qua/bang/vao) (momo/zalopay/western union/paypal/viettel money) (giup/cho/nhe/di)*" },
  th: { send: "โอน(เข้า/ผ่าน/ทาง)(พร้อมเพย์/ทรูมันนี่/เวสเทิร์น)(ได้เลย/เลย/ให้/ละกัน/ดีกว่า)" },
  zh: { send: "(用/走/通过/通過)(支付宝/支付寶/微信/西联/paypal)(转/轉/付/打/发/發)(给/給/)我" },
  ja: { send: "(paypay/ペイペイ/paypal/ペイパル/ウエスタンユニオン)で(送って/払って/送金して)" },
  ko: { send: "(토스/카카오페이/페이팔/웨스턴유니온)(로/으로) (보내/송금해/입금해)*" },
  sw: {
    send: "(nitumie/unitumie/tuma/nilipe/unilipe/nirushie) (na/kwa/kupitia/kwenye) (mpesa/m pesa/tigo pesa/airtel money/western union/paypal) (tu/basi/tafadhali/direct/)",
    payout: "(withdrawal ya hapa/kutoa hapa/kutoa pesa hapa) kwenda (mpesa/m pesa/benki)",
  },
  ha: { send: "(tura/turo/aiko) (kudin/) (ta/ta hanyar/zuwa) (opay/palmpay/western union/moniepoint)" },
  yo: { send: "(ranse/fi ranse) (si/ti) (opay/palmpay/moniepoint) (mi/)", payout: "gbigba owo lati (ibi/aaye yii)" },
  ig: { send: "(zipu/zite/ziga) (ego/ya/) (na/site na) (opay/palmpay/western union)" },
  am: { send: "በ(ቴሌብር/ዌስተርን/ሲቢኢ) (ላኩልኝ/ላክልኝ/ክፈለኝ/አስገባልኝ)*" },
  so: { send: "(iigu/ii) (soo/) (dir/shub) (zaad/evc/sahal/edahab/western union)*" },
  ka: { send: "(ვესტერნით/ვესტერნ იუნიონით/ფეიფალით) (გამომიგზავნე/ჩამირიცხე)*" },
  hy: { send: "(իդրամով/ipay ով/վեսթերնով) (ուղարկ/փոխանց)*" },
};

export const RAILS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, { send, payout, instead }]) => {
  const words: Lexicon["words"] = {};
  // An offer, and a transfer too: the name of the rail inside keeps its weight that way.
  if (send !== undefined) words.offp = words.trf = lang === "ar-Latn" ? asSearched(send) : send;
  if (payout !== undefined) words.plat = payout;
  // "Not through milestone" neither refuses what stands before it nor speaks of the site's own way.
  if (instead !== undefined) words.x = instead;
  return { lang, words };
});
