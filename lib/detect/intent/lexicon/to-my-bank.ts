import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Plain words of languages in which less is written on such marketplaces, without which "send the rest directly to my bank account" and
 * "past the site, and I lower the price" are not understood: sending and paying, directly, the account, a lower price, the site left aside.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  cs: {
    acc: "(muj/na muj/moj/na moj) (bankovni/bankovy/) (ucet)",
    offp: "(fakturujeme/vyfakturujeme/fakturovat) (si/to/) (to/) (medzi/mezi) sebou",
    nxt: "od (pristiho/dalsiho/buduceho/dalsieho) (mesice/mesiaca)",
    chp: "(zlavim/slevim/zlava/pustim/spustim) (ti/vam/) (z ceny/cenu), pojdu dolu s cenou, idem dole s cenou",
  },
  pl: { nxt: "od (przyszlego/nastepnego) (miesiaca/tygodnia/zlecenia), od nowego (roku/miesiaca)" },
  it: {
    nxt: "(dal/dalla) (prossimo/prossima/mese) (prossimo/mese/settimana/fattura/)",
    offp: "(fatturiamo/facciamo fattura/fatturare) (direttamente/) (tra/fra) (di/) noi",
  },
  sl: { pay: "placam*, placal*, nakazem, nakaz*", chp: "(spustim/znizam) (ti/vam/) ceno" },
  et: { trf: "kanda, kandke, kannaksid, kannad", acc: "(minu/mu/oma) (pangakontole/pangaarvele/arvele)" },
  af: {
    gift: "(e wallet/ewallet/blou/geskenk/) voucher*, geskenkkaart*",
    rfee: "(polisieklaring/registrasie/opleiding/agtergrond)*, (registrasie/opleidings/administrasie) fooi",
    pay: "betaal*",
    job: "jy het die pos, die pos is joune, baie geluk",
  },
  mk: {
    chp: "(ќе ти/ќе ви/ти/ви/) (симнам/намалам/спуштам/симнувам) (од/) (цената)",
    trf: "уплат*, префрл*, (прати/пратите) пари",
    deal: "да го направиме, да направиме, направи го",
  },
  be: {
    trf: "перавес*, пералі*, (скінуць/скіньце/кінуць) грошы",
    dir: "наўпрост, напрасткі, прама",
    acc: "(мой/на мой/свой) (банкаўскі/) рахунак",
    rest: "рэшт*, астатн*",
  },
  lv: { chp: "(nolaidisu/samazinasu/pazeminasu) cenu, ar atlaidi", deal: "(darisim/daram/taisam/izdarisim)" },
  lt: { chp: "(nuleisiu/sumazinsiu) kaina, su nuolaida", deal: "(darom/darykim/darome/susitvarkom)" },
  fi: {
    chp: "(pudotan/lasken/alennan) (hintaa/hinnasta)",
    deal: "(hoidetaanko/hoidetaan/sovitaanko/tehdaanko/tehdaan/sovitaan) (tama/tan/se/taa/)",
  },
  is: {
    trf: "milli*, leggja inn, legg inn, leggdu inn, (sent/sendu/senda) (restina/peninginn/greidsluna)",
    pay: "borga*, greida*, greitt, greidslu*",
    dir: "beint, milliliðalaust, millilidalaust",
    acc: "(a/inn a/) (bankareikninginn/reikninginn/bankareikning/reikning) (minn/), reikningsnumer*",
    chp: "(laekka/laekkum) (verdid/verd), odyrar*",
    out: "(fram hja/framhja) (sidunni/vefnum/kerfinu/sidunum), (utan/fyrir utan) (siduna/vefinn/sidunnar/kerfisins)",
    deal: "(gerum/gera) (thetta/petta)",
    lets: "(eigum vid/getum vid/geturdu/gaetirdu)",
    rest: "(restin*/afgang*)",
  },
  ga: {
    pay: "(ioc/iocfaidh/iocaiocht*/airgead*)",
    trf: "(seol/cuir/chur/aistrigh/an chuid eile a chur)",
    dir: "direach, go direach",
    acc: "(mo/i mo/isteach i mo/chuig mo) (chuntas/chuntas bainc)",
    out: "(taobh amuigh) den (suiomh/ardan), (gan an) (suiomh/ardan)",
    lets: "(an feidir leat/an bhfeadfa/an bhfeadfaimis)",
  },
  cy: {
    pay: "talu*, dalu, thalu, tal",
    trf: "anfon, trosglwyddo, drosglwyddo, (anfon y) gweddill",
    dir: "yn uniongyrchol, uniongyrchol, n uniongyrchol, yn syth, n syth",
    acc: "(fy/i fy/f) (nghyfrif/cyfrif) (banc/)",
    nxt: "(y/) tro nesa*",
    lets: "(alli di/allwch chi/beth am/allwn ni)",
    out: "(y tu allan i/tu allan i) (r wefan/r platfform/r safle), (heb y) (wefan/platfform)",
    fee: "ffi, ffioedd, ffi r wefan",
    me: "fi, mi, fy",
    you: "ti, chi, di",
  },
  eu: {
    trf: "bidal*, ordaindu*, (transferitu/transferentzia)",
    acc: "(nire) (banku/) kontura, (nire) (banku/) kontuan",
    rest: "gainerako*",
  },
  mt: {
    trf: "(tibghat/ibghat/bghat/tittrasferixxi) (il bqija/il flus/)",
    pay: "thallas*, hallas*, il flus, hlas",
    dir: "direttament, dritt",
    acc: "(fil/fil kont/il) (kont tal bank/kont) (tieghi/)",
    out: "(barra mis/minghajr is) (sit/pjattaforma)",
  },
  kn: { acc: "(ನನ್ನ) (ಬ್ಯಾಂಕ್/) (ಖಾತೆಗೆ/ಅಕೌಂಟ್ ಗೆ/ಅಕೌಂಟಿಗೆ)", trf: "(ಹಣವನ್ನು/ಹಣ/ದುಡ್ಡು) (ನೇರವಾಗಿ/) (ಕಳುಹಿಸ*/ಹಾಕ*), ಕಳುಹಿಸಬಹುದೇ" },
  jv: {
    trf: "kirim*, transfer*",
    rest: "sisane, sisa ne",
    dir: "langsung",
    acc: "(menyang/neng/nang/ning/) (rekening/rekeningku) (bankku/bank ku/ku)",
    out: "(njaba/sanjabane/neng njaba) (situs/web/aplikasi) (iki/)",
  },
  so: { acc: "(akoonkayga/xisaabtayda/koontadayda) (bangiga/)", rest: "inta kale", dir: "si toos ah, toos" },
  ig: {
    trf: "(izite/izitere/zitere/zite/ziga/kwunye) (m/) (nke foduru/ego/)",
    dir: "ozugbo, kpomkwem",
    acc: "(n/na/) (akauntu/akaunti) (ulo aku/banki/) (m/mu)",
    rest: "nke foduru",
  },
  zu: {
    pay: "khokh*, ungikhokhele, ukukhokha, nginikhokhele, imali, inkokhelo",
    avd: "esikhundleni (salapha/sale sayithi)",
    trf: "thumel*, ukuthumela, kuthumela, ngizothumela, faka imali, ngizofaka",
    acc: "(e/kwi/ku/) (akhawunti/akhawuntini) yami (yasebhange/yebhange/)",
    rest: "imali esele",
  },
  xh: {
    trf: "thumel*, ungayithumela, kuthumela, ukuthumela, faka imali",
    dir: "ngqo",
    acc: "(kwi/kwiakhawunti/i/) (akhawunti/yam/yam yebhanki) (yam/yebhanki/yam yebhanki/)",
    rest: "imali eseleyo",
  },
  sn: {
    trf: "tumira, ungatumira, kutumira, nditumire, isa mari",
    dir: "zvakananga, direct",
    acc: "(ku/mu/) (account/kuaccount/akaundi) yangu (yebhengi/yekubhengi/)",
    rest: "yasara yacho, mari yasara",
  },
  rw: {
    trf: "kohereza, ohereza, unyoherereze, kwishyura",
    dir: "mu buryo butaziguye, ako kanya kuri, ushobora kohereza",
    acc: "(kuri/) konti yanjye (ya banki/)",
  },
  mg: { trf: "alefa, mandefa, aloa, handefa", dir: "mivantana", acc: "(any amin ny/amin ny/) kaontiko" },
  tg: {
    trf: "гузарон*, гузаронда, фиристед, интиқол*",
    dir: "рост, бевосита, мустақим",
    acc: "(ба/) (ҳисоби/суратҳисоби) (бонкии/) ман",
    rest: "боқимонда*",
    out: "(берун аз/бе) (сомона/сайт)",
  },
  kk: { trf: "(каспимен/каспиге/картаға) (төлеймін/салып беремін/аударамын/салыңыз)" },
  uz: { trf: "(click/payme/karta) (orqali/ga/dan) (to layman/tolayman/tashlab beraman/otkazaman)" },
  ru: {
    trf: "(заплачу/кину/скину/переведу/закину) (тебе/вам/) (вечером/сегодня/завтра/сразу/) (на карту/на сбер/на тиньк*)",
  },
  bg: { rfee: "(регистрационна/входна/обучителна/административна) такса, такса (за/) (регистрация/обучение)" },
  sv: {
    rfee: "registreringsavgift*, anmalningsavgift*, utbildningsavgift*, registreringsgebyr*, oppstartsgebyr*, kursavgift*",
  },
  am: { rfee: "(የምዝገባ/የስልጠና) ክፍያ", rfd: "(ይመለሳል/እንመልሳለን), (ከመጀመሪያው/በመጀመሪያ) ደመወዝ ጋር" },
  uk: {
    trf: "(заплачу/кину/скину/перекажу/закину) (тобі/вам/) (ввечері/сьогодні/завтра/одразу/) (на картку/на карту/на моно/на приват)",
  },
};

export const TO_MY_BANK: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
