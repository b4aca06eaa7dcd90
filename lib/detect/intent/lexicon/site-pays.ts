import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * "The site pays directly to my bank account": the platform's own way to the author's account, in one phrase from who pays to what is
 * paid into, so that nobody is asked. "The platform pays late, send it directly" is none of these.
 */
const SITE_PAYS: Readonly<Record<string, string>> = {
  en: "(the/this) (site/platform/marketplace/website/app) (pays/sends/transfers/deposits/wires) (me/out/us/it/the money/my earnings/everything/) (straight/directly/automatically/) (to/into) (my/our/your/the) (bank/account/bank account), (payouts/withdrawals/earnings/my payouts/my withdrawals/my earnings) (go/arrive/land/come/are paid/are sent) (straight/directly/automatically/) (to/into/in/on) (my/our/your/the) (bank/account/bank account)",
  es: "(la/esta/el/este) (plataforma/web/pagina/sitio/portal) (manda/paga/transfiere/deposita/envia/ingresa) (el pago/el dinero/los pagos/todo/) (directo/directamente/automaticamente/) (a/en) (mi/la/tu/su) (cuenta/cuenta bancaria/cuenta del banco/banco), (los retiros/los pagos/los cobros) (van/llegan/se depositan) (directo/directamente/) (a/en) (mi/la) (cuenta/cuenta bancaria)",
  pt: "(a/o/essa/esse) (plataforma/site/portal) (manda/paga/transfere/deposita/envia/cai) (o pagamento/o dinheiro/tudo/) (direto/diretamente/automaticamente/) (a/na/em/para a/pra) (minha/sua) (conta/conta bancaria/conta do banco), (os saques/os pagamentos/o saque) (vao/caem/cai/chegam) (direto/diretamente/) (na/para a) (minha/) conta",
  fr: "(la/cette/le/ce) (plateforme/site/site web/portail) (vire/paie/paye/verse/envoie/transfere) (le paiement/l argent/les fonds/tout/) (directement/automatiquement/) (sur/vers) (mon/le/votre) (compte/compte bancaire), (les/mes) (virements/paiements/retraits) (arrivent/sont verses/partent) (directement/) sur (mon/le) (compte/compte bancaire)",
  de: "(die/diese/das) (plattform/seite/portal/website) (uberweist/zahlt/schickt/sendet/bucht) (das geld/es/alles/den betrag/das honorar/) (direkt/automatisch/) (auf/an) (mein/das/dein/ihr) (bankkonto/konto/girokonto), (auszahlungen/die auszahlungen/die auszahlung) (gehen/landen/kommen/geht/kommt) (direkt/automatisch/) auf (mein/das) (konto/bankkonto)",
  it: "(la/questa/il/questo) (piattaforma/sito/portale) (paga/versa/invia/manda/accredita/trasferisce) (i soldi/il pagamento/tutto/) (direttamente/automaticamente/) (sul/su/nel) (mio/tuo/suo/) (conto/conto corrente/conto bancario)",
  nl: "(het/de/dit/deze) (platform/site/website) (betaalt/stort/stuurt/maakt) (het geld/alles/het/) (rechtstreeks/direct/automatisch/) (op/naar) (mijn/de/je) (bankrekening/rekening) (over/)",
  pl: "(portal/platforma/serwis/strona) (przelewa/wyplaca/wysyla/placi) (mi/pieniadze/wynagrodzenie/kase/wszystko/) (bezposrednio/prosto/automatycznie/) na (moje/twoje/) (konto/konto bankowe/rachunek)",
  cs: "(platforma/web/stranka/portal/server) (posila/vyplaci/prevadi/plati/posiela/vyplaca/prevadza) (mi/penize/peniaze/vsechno/vyplatu/) (primo/rovnou/priamo/rovno/automaticky/) na (muj/moj/) (bankovni/bankovy/) ucet",
  sl: "(platforma/stran/portal) (nakaze/izplaca/poslje/placa) (mi/denar/) (direktno/neposredno/) na (moj/) (bancni/) racun",
  hr: "(platforma/stranica/sajt/portal) (uplacuje/isplacuje/salje/placa) (mi/novac/pare/sve/) (direktno/izravno/) na (moj/) (bankovni/) racun",
  hu: "(a/az) (platform/oldal/portal/weboldal) (utal/fizet/atutalja/kuldi/utalja) (a penzt/) (kozvetlenul/egyenesen/) a (bankszamlamra/szamlamra), (a/az) (platform/oldal/portal) (minden penteken/penteken/hetente/havonta) (utal/fizet) a (bankszamlamra/szamlamra)",
  ro: "(platforma/site ul/siteul/pagina) (trimite/plateste/vireaza/transfera/depune) (banii/plata/totul/) (direct/automat/) (in/pe/catre) (contul/contul meu) (meu/bancar/meu bancar/)",
  bg: "(платформата/сайтът/сайта) (превежда/праща/изплаща/плаща) (парите/всичко/) (директно/направо/) (по/в) (моята/) (банковата ми сметка/банкова сметка/сметката ми)",
  ru: "(биржа/платформа/площадка/сайт/сервис) (выводит/переводит/отправляет/перечисляет/платит/зачисляет) (мне/деньги/средства/все/оплату/) (прямо/напрямую/сразу/автоматически/) на (мой/банковский/мой банковский/) (счет/карту)",
  uk: "(біржа/платформа/сайт/сервіс/майданчик) (виводить/переказує/надсилає/перераховує/платить) (мені/гроші/кошти/оплату/) (прямо/напряму/одразу/автоматично/) на (мій/банківський/мій банківський/) (рахунок/картку)",
  el: "(η/το/αυτη η) (πλατφορμα/σαιτ/σελιδα) (στελνει/πληρωνει/καταθετει/μεταφερει) (τα χρηματα/τα λεφτα/) (απευθειας/κατευθειαν/) (στον/στο) (τραπεζικο/τραπεζικο μου/) (λογαριασμο) (μου/)",
  tr: "(site/platform) (parayi/odemeyi/her seyi/) (dogrudan/direkt/otomatik/) (banka/) hesabima (gonderiyor/yatiriyor/aktariyor/oduyor)",
  az: "(sayt/platforma) (pulu/odenisi/) (birbasa/) (bank/) hesabima (gonderir/kocurur)",
  fi: "(sivusto/alusta/palvelu) (maksaa/siirtaa/tilittaa/lahettaa) (rahat/maksun/) (suoraan/automaattisesti/) (pankkitililleni/tililleni)",
  et: "(platvorm/sait/leht/keskkond) (maksab/kannab/saadab) (raha/) (otse/) (minu/) (pangakontole/kontole)",
  lv: "(platforma/vietne) (parskaita/maksa/suta) (naudu/) (tiesi/pa tieso/) uz (manu/) (bankas/) kontu",
  lt: "(platforma/svetaine) (perveda/moka/siuncia) (pinigus/) (tiesiai/tiesiogiai/) i (mano/) (banko/) saskaita",
  sv: "(plattformen/sajten/sidan/siden/platformen) (betalar/skickar/overfor/satter in/betaler/sender/overforer/utbetaler) (pengarna/allt/pengene/alt/) (direkt/rakt/direkte/rett/automatiskt/) (till/in pa/pa/til/inn pa) (mitt/min/) (bankkonto/konto/bankkontoen min/kontoen min)",
  is: "(vefurinn/kerfid/sidan) (greidir/millifaerir/sendir) (peningana/allt/) (beint/) (a/inn a) (bankareikninginn/reikninginn) (minn/)",
  ar: "(الموقع/المنصه) (بيحول/يحول/بتحول/تحول/يدفع/تدفع/بيدفع/يرسل/ترسل) (الفلوس/المبلغ/الاموال/) (مباشره/علي طول/) (علي/الي/ل) (حسابي/حسابي البنكي)",
  fa: "(سايت/پلتفرم) (پول رو/پول را/همه چيز رو/) (مستقيم/) به (حساب بانكي ام/حسابم/حساب بانكيم/حساب من) (واريز ميكنه/ميزنه/واريز مي كند)",
  ur: "(سائٹ/پليٹ فارم/ويب سائٹ) (پيسے/رقم/) (سيدها/براه راست/) ميرے (بينك/) اكاؤنٹ مين (بهيجتي/بهيجتا/ڈالتي/ڈالتا) هے",
  he: "(האתר/הפלטפורמה) (מעביר/מעבירה/משלם/משלמת/שולח/שולחת) (את הכסף/) (ישר/ישירות/) (לחשבון הבנק שלי/לחשבון שלי)",
  hi: "(साइट/प्लेटफॉर्म/वेबसाइट) (पैसे/पैसा/भुगतान/) (सीधे/सीधा/) मेरे (बैंक/) (खाते/अकाउंट) में (भेजती/भेजता/डालती/डालता) है",
  "hi-Latn":
    "(site/platform/website) (paise/paisa/payment/) (seedha/seedhe/direct/) (mere/mera) (bank/) (account/khate) (mein/me) (bhejti/bhejta/daalti/daalta) hai",
  bn: "(সাইট/প্ল্যাটফর্ম) (টাকা/) (সরাসরি/) আমার (ব্যাংক/) (অ্যাকাউন্টে/একাউন্টে) (পাঠায়/দেয়)",
  th: "(เว็บ/แพลตฟอร์ม/ระบบ) (โอน/จ่าย/ส่ง) (เงิน/) (ตรง/โดยตรง/) (เข้า/เข้าที่) (บัญชี/บัญชีธนาคาร) (ของฉัน/ของผม/ผม/ฉัน/)",
  vi: "(san/nen tang/trang web/trang/web) (chuyen/tra/gui) (tien/) (thang/truc tiep/) (vao/ve) (tai khoan/tai khoan ngan hang) (cua minh/cua toi/minh/toi/)",
  id: "(situs/platform/web/laman) (mengirim/kirim/membayar/bayar/mentransfer/transfer/hantar/mencairkan) (uang/duit/dana/pembayaran/bayaran/) (langsung/terus/) (ke/masuk) (rekening/akaun/rekening bank/akaun bank) (saya/ku/aku/)",
  tl: "(pinapadala/idinedeposito/pinapasok) ng (site/platform) ang (bayad/pera) (diretso/direkta/) sa (bank account/account) ko",
  ja: "(サイト/プラットフォーム)(から/が/は)(直接/そのまま/)(私の/自分の/)(銀行口座/口座)(に/へ)(直接/)(振り込まれ/振り込み/入金され/送金され)",
  ko: "(사이트/플랫폼)(에서/이/가) (돈을/대금을/) (바로/직접/) (제/내) (계좌로/은행 계좌로/통장으로) (보내/입금/이체)",
  zh: "(平台/网站)(会/每周/每月/)(直接/自动/)(把钱/把款/)(打到/转到/提现到/打进)(我的/我)(银行卡/银行账户/账户)",
  sw: "(tovuti/mtandao/jukwaa) (hutuma/hulipa/inatuma/inalipa) (pesa/malipo/hela/) (moja kwa moja/) (kwenye/kwa) (akaunti yangu) (ya benki/)",
  af: "(die/hierdie) (webwerf/platform) (betaal/stuur) (die geld/alles/) (direk/) (in/na) my (bankrekening/rekening) (in/)",
  ca: "(la/el/aquesta) (plataforma/web/lloc) (paga/envia/ingressa/transfereix) (els diners/tot/) (directament/) (al/en el) (meu/) (compte/compte bancari)",
};

export const SITE_PAYS_OUT: readonly Lexicon[] = Object.entries(SITE_PAYS).map(([lang, plat]) => ({
  lang,
  words: { plat },
}));
