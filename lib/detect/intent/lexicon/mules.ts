import { asSearched } from "@/lib/detect/intent/lexicon/transliterated";
import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Money that goes through the freelancer's own account (`mule`), and money that goes to the boss before anything starts: `boss`
 * is whose account it is, `start` before what, `chosen` the congratulation in front of it, `fee` what is paid for, `officer` to
 * whom one is sent.
 */
type Row = { mule?: string; boss?: string; start?: string; chosen?: string; fee?: string; officer?: string };

const WORDS: Readonly<Record<string, Row>> = {
  en: {
    mule: "(receive/get/accept) (payments/transfers/money/funds/deposits/a payment/a transfer) (in/into/on) (your/their) (bank/own/) (account/card) and (forward/pass/wire), (get/receive) (transfers/money/payments) (on/in/into/to) your (card/account/bank account) (and/) (keep/you keep/forward/pass), lend your (bank account/account/card), (pass/forward/send) the rest (on in crypto/in crypto/in bitcoin/in usdt)",
    boss: "(to/into/in/enter) (the/our/my/) (boss/boss s/bosss/oga/oga s) (bank/) (account/aza), (manager/managers/agent/agents/officer/officers/director/directors) (personal/) bank account",
    start: "before (the/your/) (work/job/task/training) (starts/start/begins/begin/can start)",
    chosen: "(got/get/have got/don get) the job",
    fee: "(registration/enrolment/enrollment/admission/joining) (is/costs/cost/just/fee is) (only/just/) (1/2/3/4/5/6/7/8/9)",
    officer:
      "(head/hr/chief/registration) (officer/office/manager), (for/get/collect) (the/your/ur) (staff/employee/worker/work/company/) (id card/id cards)",
  },
  es: {
    mule: "(reciba/recibir/recibas/recibe) (transferencias/pagos/dinero/depositos) en (su/tu) (cuenta/tarjeta) y (las/los/lo/) (reenvie/reenviar/reenvies/transfiera/mande/pase)",
    boss: "(cuenta/tarjeta) (del/de la/de nuestro/de mi) (jefe/jefa)",
    start: "antes de (empezar/comenzar) (el trabajo/a trabajar)",
    fee: "(la/) inscripcion (cuesta/es de/vale) (solo/) (1/2/3/4/5/6/7/8/9)",
    officer: "carnet de (empleado/trabajador)",
  },
  pt: {
    mule: "receber (um/) (pix/transferencias/pagamentos/dinheiro) (na/em) (conta/sua conta/minha conta) e (repassar/transferir/mandar)",
    boss: "conta (do/da) (chefe/patrao)",
    fee: "(a/) inscricao (custa/e so/fica) (1/2/3/4/5/6/7/8/9)",
    officer: "cracha de (funcionario/trabalho)",
  },
  fr: {
    mule: "(recevoir/recevez/recevra) (un/des/les/l/) (virement/virements/argent/paiements) sur (son/votre/ton) compte et (le/les/l/) (renvoyer/transferer/reverser/renvoyez/transfere)",
    boss: "compte (du/de la) (patron/patronne/chef)",
    fee: "l inscription (coute/est a) (seulement/) (1/2/3/4/5/6/7/8/9)",
    officer: "badge d employe",
  },
  de: {
    mule: "(geld/zahlungen/uberweisungen) auf (sein/ihr/dein/dem eigenen/das eigene) konto (empfangt/empfangen/annehmen/annimmt/entgegennehmen/entgegennimmt/bekommt/bekommen) und (weiterleitet/weiterleiten/weiterleite/weiterschickt/weiter)",
    boss: "konto (des/vom/unseres) (chefs/chef/vorgesetzten)",
    fee: "(anmeldung/registrierung) kostet (nur/) (1/2/3/4/5/6/7/8/9)",
  },
  it: {
    mule: "(riceva/ricevere/ricevi/riceve) (un/dei/) (bonifico/bonifici/soldi/pagamenti) sul (suo/tuo/proprio) conto e (lo/li/) (giri/girare/giralo/inoltri/mandi)",
    boss: "conto (del/della) (capo/titolare)",
  },
  nl: {
    mule: "(geld/betalingen) op (je/uw/zijn) rekening (ontvangen/ontvangt) en (doorsturen/doorstuurt/doorboeken)",
    boss: "rekening van (de baas/de manager)",
  },
  pl: {
    mule: "(przyjmie/przyjac/przyjmiesz/odbierze) (przelew/przelewy/pieniadze) na (swoje/twoje/wlasne) konto i (przesle/przeslac/przeslesz/przeleje)",
    boss: "konto (szefa/kierownika)",
  },
  cs: {
    mule: "(prijme/prijmout/prijmes) (penize/platbu/platby/peniaze) na (svuj/tvuj/svoj) ucet a (posle/poslat/preposle/preposlat)",
    boss: "ucet (sefa/vedouciho/veduceho)",
  },
  hu: {
    mule: "(penzt/utalast) (fogadsz/fogad/fogadni) a (szamladra/szamlajara/sajat szamlara) es tovabb*",
    boss: "(a/) (fonok/menedzser) szamlajara",
  },
  ro: {
    mule: "(primeasca/primesti/primeste) (bani/plati/transferuri) in (contul/cont) (tau/sau/propriu) si (sa/) (trimita/trimiti/trimite)*",
    boss: "contul sefului",
  },
  ru: {
    mule: "(принять/примет/принимать/принимаешь/принимаете/примешь) (перевод/переводы/деньги/платеж/платежи) на (свою/вашу/твою/личную) (карту/счет) (и /)(перекин/перешл/пересыл/перевест/перевед/переки/отправ/скин/кин)*",
    boss: "(на/) (карту/счет/карта) (начальника/директора/менеджера/куратора/шефа)",
    start: "(до/перед) (началом/начала/стартом) работы",
  },
  uk: {
    mule: "(прийняти/прийме/приймати/приймаєш) (переказ/перекази/гроші/платіж) на (свою/вашу/твою) (картку/карту/рахунок) (і /та /)(перекин/переслат/пересил/відправ/скин/кин)*",
    boss: "(картку/рахунок) (начальника/директора/менеджера/куратора)",
  },
  bg: {
    mule: "(приеме/приемаш/приема) (пари/преводи/превод) (по/на/в) (своята/твоята) (сметка/карта) и (прати/препра/превед/изпрат)*",
    boss: "сметката на (шефа/мениджъра)",
  },
  sr: {
    mule: "(primi/primis/prima) (novac/uplate/uplatu) na (svoj/tvoj) racun i (prosledi/posalje/prebaci/salje)*",
    boss: "racun (sefa/menadzera/direktora)",
  },
  el: {
    mule: "(λαβει/λαμβανεις/δεχεται/δεχεσαι) (χρηματα/εμβασματα) στον λογαριασμο (του/σου) και (προωθ/στελν)*",
    boss: "λογαριασμο του αφεντικου",
  },
  tr: {
    mule: "(hesabına/hesabina) (gelen/gelecek) (parayı/parayi/paralari) (başka/baska)*",
    boss: "(patronun/sefin) hesab*",
  },
  az: { mule: "(kartına/hesabına/kartina/hesabina) gələn pulu (başqa/köçür)*", boss: "(müdirin/menecerin) kart*" },
  uz: {
    mule: "(kartangizga/kartasiga/kartanga) (tushgan/kelgan) pulni (boshqa/otkaz/o tkaz)*",
    boss: "(boshliq/menejer/rahbar)(ning/) (kartasiga/hisobiga)",
  },
  kk: {
    mule: "(картаңызға/картасына/картаңа) (түскен/келген) ақшаны (басқа/аудар)*",
    boss: "(бастықтың/менеджердің) (картасына/шотына)",
  },
  ar: {
    mule: "(يستقبل/تستقبل/استقبال/استلام/يستلم) (حوالات/تحويلات/اموال/فلوس/حواله) (علي/في) (حسابه/حسابك/حسابها) (ويحول/وتحول/ويرسل/وترسل/وتحويل)*",
    boss: "حساب (الريس/المشرف/صاحب العمل)",
    start: "قبل (بدء/بدايه/ما يبدا) (العمل/الشغل)*",
  },
  "ar-Latn": {
    mule: "(testalem/testa2bel/yestalem) (flous/7awalat/tahwilat) (3ala/3al) (7esabak/7esabo) w (te7awel/teb3at/ye7awel)*",
  },
  fa: {
    mule: "(پول/حواله) (به/تو/روی) (حسابت/حسابتون/حساب خودت) (میاد/بگیری/دریافت) (و/بعد) (بفرست/می فرستی/میفرستی/منتقل)*",
    boss: "حساب رئیس",
  },
  he: {
    mule: "(לקבל/יקבל/תקבל) (העברות/כסף/העברה) (לחשבון/לחשבונו/לחשבון שלו/לחשבון שלך) (ו/ולהעביר/ולשלוח)*",
    boss: "חשבון (של הבוס/הבנק של המנהל)",
  },
  hi: {
    mule: "(अपने/आपके) (खाते/अकाउंट) (में/मे) (पैसा/पैसे) (लेकर/मंगा कर/रिसीव करके/आएगा) (आगे/दूसरे)*",
    boss: "(बॉस/मैनेजर) के (खाते/अकाउंट)*",
  },
  "hi-Latn": {
    mule: "(apne/aapke/apke/tumhare) (account/khate/bank account) (me/mein/main) (paisa/paise/payment) (receive karke/lekar/leke/aayega/ayega/mangwa ke/mangwake) (aage/dusre/kisi aur)*",
    boss: "(boss/manager/sir/head officer) ke (account/khate) (me/mein)",
    fee: "(registration/joining/training/form) (fee/fees/charge/charges) (1/2/3/4/5/6/7/8/9)",
    officer: "(id card/joining letter) aur (kaam/work/login)*",
  },
  ur: {
    mule: "(اپنے/آپ کے) اکاؤنٹ میں (پیسے/رقم) (لے کر/آئیں گے/وصول کر کے) (آگے/دوسرے)*",
    boss: "(باس/مینیجر) کے اکاؤنٹ",
  },
  bn: {
    mule: "(আপনার/নিজের) (অ্যাকাউন্টে/একাউন্টে) টাকা (আসবে/এসে/আসলে/নিয়ে) (অন্য/আরেক/সেটা)*",
    boss: "(বসের/ম্যানেজারের) (অ্যাকাউন্টে/একাউন্টে)",
  },
  "bn-Latn": {
    mule: "(apnar/nijer/tomar) (account e/akaunt e/bkash e) taka (eshe/asbe/ashbe/ese/niye/asle) (oita/seta/ota/) (onno/onnor/arek)*",
    boss: "(boss er/manager er) (account e/number e)",
  },
  id: {
    mule: "(nerima/menerima/terima) (transfer/transferan/uang/dana) (di/ke) (rekeningnya/rekeningmu/rekening sendiri/rekening kamu/rekening anda) (terus/lalu/dan/kemudian) (diteruskan/teruskan/kirim/transfer/dikirim)*",
    boss: "(rekening/akaun) (bos/manajer/pengurus/atasan/ketua)",
    start: "sebelum (mulai/mula) kerja",
    chosen: "(kamu/anda/awak) (diterima/terpilih/lolos)",
  },
  tl: {
    mule: "(tatanggap/tumanggap/tanggap) ng (pera/transfer/bayad) sa (account/gcash) (mo/nya/niya) (tapos/at) (ipapasa/ipasa/ipadala)*",
    boss: "account (ng/ni) (boss/ma am/maam/head)",
    start: "bago (magsimula/mag start/magumpisa/mag umpisa) (ang/sa/yung) (trabaho/work)",
    chosen: "(napili/tanggap/hired) ka na",
  },
  vi: {
    mule: "nhan tien (vao/ve/qua) (tai khoan/tk) (cua ban/cua minh/) roi (chuyen/gui)*",
    boss: "tai khoan (sep/quan ly/cua sep)",
    start: "truoc khi (bat dau/lam viec)*",
  },
  th: { mule: "รับเงินเข้าบัญชี(ตัวเอง/คุณ/)แล้วโอน(ต่อ/ออก/ไป)", boss: "บัญชี(หัวหน้า/ผู้จัดการ)" },
  zh: {
    mule: "(用/拿)(自己的/你的/本人)(银行卡/銀行卡/账户/账号/帳戶)(收款/收钱/收錢/代收)(再/然后/然後/后/後)(转/轉/汇/匯)",
  },
  ja: { mule: "(自分の/あなたの/ご自身の)口座(で/に)(受け取って/入金された分を)(別の/他の/転送/送)" },
  ko: { mule: "(본인/자기)(계좌/통장)(로/에)(돈/돈을/입금)(받아서/받고)(다른/송금/보내)" },
  sw: {
    mule: "kupokea (pesa/malipo) (kwa/kwenye) (akaunti/simu) (yake/yako) na (kutuma/kuzituma/kupeleka)*",
    boss: "akaunti ya (bosi/boss/meneja/mkubwa)",
    start: "kabla (ya/) kazi (kuanza/haijaanza)",
    chosen: "(umechaguliwa/umepata kazi)",
  },
  pcm: {
    boss: "(oga/manager/boss) (account/aza)",
    start: "before (work/job) (start/go start)",
    chosen: "(you/una) don (get the job/pass/enter)",
  },
  ha: {
    boss: "(asusun/akawun) (oga/shugaba/manaja/maigida)",
    start: "kafin aiki (ya fara/)",
    chosen: "an (zabe/dauke) (ka/ki/ku)",
  },
  yo: {
    boss: "(akanti/akaunti/asunwon/account) (oga/manager/olori/boss)",
    start: "(ki/kato/ki o to) ise (to/naa to/) (bere/yin to bere)",
    chosen: "(won ti mu/a yan/won ti yan/a ti mu/won ti gba) (yin/e/o)",
  },
  ig: {
    boss: "(akaunti/akauntu/account) (onyeisi/oga/onye isi/manija)",
    start: "tupu oru (amalite/ebido/agamalite)",
    chosen: "(ahoputala/ahoputara/a hoputala/eweela) (gi/unu)",
  },
  zu: {
    boss: "(i/ku/ku i/) (akhawunti/akhawunti) (yomphathi/yobhosi/yemenenja/kamphathi)",
    start: "ngaphambi kokuthi (umsebenzi/u) uqale",
    chosen: "(uqokiwe/ukhethiwe/uwutholile umsebenzi)",
  },
  xh: {
    boss: "(i/kwi/) akhawunti (yomphathi/yobhosi)",
    start: "phambi kokuba umsebenzi uqale",
    chosen: "(unyuliwe/ukhethiwe)",
  },
  so: {
    boss: "(akoonka/koontada/akaawnka) (maamulaha/madaxda/mudiirka)",
    start: "ka hor inta (shaqadu/aanay shaqadu/shaqada) (bilaaban/bilaabmin/bilaabanin)",
    chosen: "waa (lagu/laguu) (doortay/xushay/qaatay)",
  },
  am: {
    boss: "(ወደ/በ/) (አለቃው/አለቃ/ማናጀሩ/ሥራ አስኪያጁ/ስራ አስኪያጁ) (አካውንት/ሂሳብ)",
    start: "(ሥራው/ስራው/ሥራ/ስራ) ከመጀመሩ በፊት",
    chosen: "(ተመርጠዋል/ተመርጠሃል/ተቀጥረዋል)",
  },
  rw: {
    boss: "konti (ya/y) (boss/umuyobozi)",
    start: "mbere (y uko/yuko) akazi (gatangira/gatangiye)",
    chosen: "(watoranyijwe/wahawe akazi)",
  },
  mg: { boss: "kaonty (ny/) (lehibe/patron)", start: "alohan ny hanombohan ny asa" },
  ht: { boss: "kont (patwon/bos/menaje)", start: "anvan travay (la/) komanse" },
  af: { boss: "(baas/bestuurder) se rekening", start: "voor die werk begin" },
  ka: {
    boss: "(უფროსის/მენეჯერის) (ანგარიშზე/ბარათზე)",
  },
  hy: {
    boss: "(տնօրենի/մենեջերի) (հաշվին/քարտին)",
  },
};

/** Verbs of sending that no lexicon of these languages had. */
const SENT: Readonly<Record<string, string>> = {
  yo: "(ranse/fi ranse/e fi ranse) (si/sinu), ranse",
  ha: "(tura/ku tura/ka tura/ki tura/aika/ka aika) (naira/kudi/kudin/naira dubu), (tura/aika) (naira/kudi)",
  ig: "(zipu/ziga/zite/kwuo/kwunye) (ego/puku/naira)",
  so: "(u/ugu/ku) (dir/shub) (lacag/lacagta)",
  am: "(ብር/ብሩን/ገንዘብ/ገንዘቡን) (ይላኩ/ላኩ/ላክ/ያስገቡ/አስገባ)",
  zu: "(thumela/faka/khokha) (u/i/imali) (r/imali)*",
  xh: "(thumela/faka/hlawula) (i/imali) (r/imali)*",
  rw: "(ohereza/wohereze/ishyura) (ibihumbi/amafaranga)",
  pcm: "(send/pay/drop) (money/something)",
  tl: "(magpadala/mag send/magbayad/padala) ng (pera/bayad)",
};

/** "I look for somebody who": neither "nobody" nor what somebody else did. */
const SOUGHT: Readonly<Record<string, string>> = {
  fr: "(cherche/cherchons/recherche/besoin d) (une/) personne (pour/qui/capable/de confiance)",
  es: "(necesito/busco/buscamos/necesitamos/se busca) (a/) alguien (que/para/de confianza)",
  pt: "(preciso de/procuro/busco) alguem (que/para/pra)",
};

export const MULES: readonly Lexicon[] = [
  ...Object.entries(WORDS).map(([lang, { mule, boss, start, chosen, fee, officer }]) => {
    const words: Lexicon["words"] = {};
    const fees = [boss, fee].filter((list) => list !== undefined).join(", ");
    const jobs = [chosen, officer].filter((list) => list !== undefined).join(", ");
    if (mule !== undefined) words.offp = lang === "ar-Latn" ? asSearched(mule) : mule;
    if (boss !== undefined) words.acc = boss;
    // Whoever must pay the boss before the start pays a fee, whatever it is called.
    if (fees !== "") words.rfee = fees;
    if (jobs !== "") words.job = jobs;
    if (start !== undefined) words.rfd = start;
    return { lang, words };
  }),
  ...Object.entries(SOUGHT).map(([lang, x]) => ({ lang, words: { x } })),
  ...Object.entries(SENT).map(([lang, trf]) => ({ lang, words: { trf } })),
];
