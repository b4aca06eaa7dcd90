import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * How each country says "just send it to me" (`offp`): a wallet as a verb, my card, a cheque in the post, cash at the
 * door, credit on my telephone; and the deposit that comes back with the first pay (`rfee`, `rfd`). Each is said to a
 * person; a shop that takes the same means says it of its customers, and a courier who was paid is no offer (`work`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    offp: "money order (made out to you/in your name/by post/by registered post), (put/slip/drop/push) (the notes/notes/cash) in an envelope and (drop/post/put/slide), through your (letterbox/letter box), (momo/opay/mpesa/m pesa/interac/cashapp/gcash/wave) me (and/the/now/first/then/half), (put/post/pop/drop/send) (you/me/) (a/the) (cheque/check) (in the (post/mail)/by (post/mail)/on completion), (post/mail) (you/me) (a/the) (cheque/check), cash (at the door/on the doorstep) (when/on/as) (you/we/i/delivery), (could/can) (just/) top up my (phone/wallet/airtime), (just/you) top up my (phone/wallet), (drop/stick/chuck/bung/send/pop) it (on/in/to/into) my (mpesa/m pesa/card/paypal/venmo/revolut/monzo/wallet/gcash)",
    work: "(paid/settled with/tipped) the (courier/printer/printers/driver/supplier/framer/plumber/venue/postman), posting a cheque, (form/page/field/screen) (for/with) (posting/sending/paying) (a cheque/a check/cash/by)",
  },
  es: {
    work: "(pague/le pague) al (mensajero/repartidor/proveedor/imprentero)",
    offp: "(un/por) giro postal a (tu/su) nombre, te (hago/mando) un giro, (te/le) (doy/pago/entrego) (el/en) efectivo en la puerta, (te/le) (mando/envio) un cheque por correo, (mandarte/enviarte/mandarle/enviarle) un cheque por correo, (hazme/me haces/mandame) una recarga (al celular/al movil/al telefono/al cel), me (lo/la) (tiras/pasas/mandas/echas) (al/por) (nequi/yape/plin/bizum/mercado pago/daviplata/alias/clabe/oxxo)",
  },
  pt: {
    work: "paguei (o motoboy/o entregador/o fornecedor/a grafica)",
    offp: "(um/por) vale postal (no/em) (seu/teu) nome, (te/lhe) (dou/pago) (o dinheiro/em dinheiro) na porta, (te/lhe/) mando um cheque pelo correio, (manda/joga/cai/envia) no meu (pix/mb way/mbway/picpay), (faz/poe/bota) uma recarga no meu (celular/telemovel), me (faz/manda) um pix",
  },
  fr: {
    work: "(j ai paye/j ai regle) (le coursier/le livreur/l imprimeur/le fournisseur)",
    offp: "(un/par) mandat (postal/cash/poste) a (votre/ton) nom, (du/en) liquide a la porte quand (vous/tu), je (vous/t) (envoie/adresse) un cheque, (vous/t) envoyer un cheque par (la poste/courrier), (fais moi/faites moi/envoie moi) un (lydia/wero/paylib/orange money/wave), (recharge/rechargez) (mon/moi le) (telephone/portable)",
  },
  de: {
    work: "(kurier/drucker/lieferanten/fahrer) (schon/bereits/) (bar bezahlt/bezahlt)",
    offp: "(schicke/sende) (ich/) (ihnen/dir) (eine/per) postanweisung, per dauerauftrag ohne die (seite/plattform), (schicke/sende/schick) (ich/) (ihnen/dir) (einen/nen) scheck, bar an der (haustur/tur) (wenn/sobald), (schick s/schicks/schick es/schicke es) mir (einfach/) per scheck, (leg/druck/lege) ich dir (das geld/s/es) bar in die hand, (lad/lade) (mir/) (einfach/) mein (handy/prepaid) auf",
  },
  it: {
    work: "ho pagato (il corriere/il fornitore/lo stampatore), (integriamo/integrare/integro/integra/aggiungiamo/aggiungere/colleghiamo/collegare) (la/il/le/un/una/i/) (ricarica/pagamento/pagamenti/bonifico/cassa)",
    offp: "(un/con) vaglia (postale/) a (tuo/suo) nome, (le/ti) (mando/spedisco) un assegno, (le/ti) (do/pago) (i/in) contanti (alla/sulla) porta, (fammi/mi fai/fatemi) una (ricarica/postepay/ricarica postepay), (fammi/mandami) un (satispay/bonifico), (ricaricami/mi ricarichi) (il/la) (telefono/cellulare/postepay)",
  },
  nl: {
    offp: "(een/per) postwissel op (je/uw) naam, stuur (ik/) (je/u/wel/) een cheque, contant aan de deur (als/zodra), stuur (maar/me/even/mij) een tikkie, (zet/stort) (m/het/'t) (maar/even/) op mijn (rekening/beltegoed)",
  },
  sv: { offp: "swisha (mig/over/till mig) (sa borjar/sa kor/bara), swisha (mig/over)" },
  da: { offp: "(smid/send) (dem/den/det/pengene) (pa/over) (min/pa min) mobilepay, mobilepay mig" },
  no: { offp: "vipps meg, vippse meg, bare vipps (meg/det til meg)" },
  fi: { offp: "(heita/laita/pistä) (mobilepaylla/mobilepay) (mulle/minulle)" },
  pl: {
    work: "zaplacil(em/am) (kurierowi/drukarni/dostawcy)",
    offp: "(wysle/nadam) (to/) przekazem pocztowym, przekazem pocztowym na (twoje/pana/pani) nazwisko, (dam/zaplace) gotowk* przy drzwiach, wysle (panu/pani/ci/) czek, (doladuj/doladujcie) mi (telefon/konto), (wyslij/rzuc/przeslij/zrob) (mi/) (blikiem/blika/blik/na blika) (na telefon/na numer/)",
  },
  cs: {
    offp: "poslu (to/vam/ti/) (slozenkou/postovni poukazkou), (dobij/dobijte) mi (telefon/kredit), hotove u dveri (az/kdyz), (poslete/posli/hod) mi (to/penize) (na ucet/revolutem/pres qr) ",
  },
  sk: { offp: "(dobi/dobite) mi (telefon/kredit), (poslite/posli/hod) mi (to/peniaze) (na ucet/revolutom/cez qr)" },
  hu: {
    offp: "(toltsd/toltse) fel a (telefonomat/egyenlegemet), keszpenz az ajtoban, (kuldd/utald/dobd) (at/) (a/) (revolutomra/kartyamra/szamlamra)",
  },
  ro: {
    offp: "(incarca/incarcati) mi (cartela/telefonul), cash la usa cand, (trimite mi/baga mi/da mi) (banii/) (pe/prin) (revolut/card/bt pay)",
  },
  bg: {
    offp: "(зареди/заредете) ми (телефона/ваучера), (прати/пратете/пусни) (ги/ми ги/ми) (по/в/на) (изипей/револют/картата ми)",
  },
  sr: {
    offp: "(dopuni/dopunite) mi (telefon/kredit), (uplatite/uplati/prebaci/baci) mi (na/pare na) (karticu/racun), (уплатите/уплати/пребаци) ми на (картицу/рачун)",
  },
  hr: { offp: "(uplati/uplatite/prebaci) mi na (karticu/keks pay/revolut/racun)" },
  uk: {
    offp: "(відправлю/вишлю/надішлю) (гроші/) поштовим переказом, (поповни/поповніть) мені (телефон/рахунок), готівкою біля дверей коли, (скиньте/скинь/киньте/кинь) (мені/) на (картку/монобанк/моно/приват), (закиньте/закинь/поповніть) (мені/) (на телефон/телефон/рахунок телефону)",
  },
  ru: {
    work: "(заплатил/оплатил/заплатила/оплатила) (курьеру/курьера/типографии/типографию/поставщику)",
    offp: "(отправлю/вышлю/пошлю) (деньги/) почтовым переводом, (отдам/заплачу) (наличными/налом) у двери, (отправлю/вышлю) (вам/тебе) чек (почтой/по почте), (киньте/кинь/скиньте/скинь) (мне/) на (карту/сбер/тинькофф/тинек/каспи), (закинь/закиньте/кинь/киньте) (мне/) на телефон",
  },
  kk: {
    offp: "(каспиге/каспиға/картаға/халыққа) (аударсаңыз болады/аудара салыңыз/салып жіберіңіз/салыңыз/аударыңыз/тастай салыңыз)",
  },
  uz: {
    offp: "(payme/click/uzum/karta/kartam) (ga/) (tashlab/tashlang/otkaz/yuboring)*",
  },
  az: {
    offp: "(kartıma/m10 a/karta/hesabıma) (at/atın/köçür/köçürün/göndər)",
    work: "(mağazaya/sayta/tətbiqə) (kartla/m10) ödəniş*",
  },
  ka: {
    offp: "(კარტაზე/ბარათზე/ანგარიშზე) (გადმომირიცხ/ჩამირიცხ/დამირიცხ/გადმომიგდ)*",
  },
  hy: { offp: "(գցեք/գցի/փոխանցեք/ուղարկեք) իմ (իդրամ/քարտ/հաշվ)*" },
  el: {
    offp: "θα (σας/σου) στείλω ταχυδρομική επιταγή, θα (σας/σου) στείλω επιταγή, μετρητά στην πόρτα όταν, (ρίξτα/ρίξε τα/στείλτα/βάλτα/ρίξε μου) (στο/με/στη) (iris/revolut/κάρτα μου/λογαριασμό μου)",
  },
  tr: {
    offp: "ptt (ile/den/) (havale/para) (yollarim/gonderirim/yollayayim), kapida nakit (veririm/oderim/vereyim), (iban/ibana/papara/hesaba/hesabima/karta) (a/dan/ya/) (at/atin/yolla/yollayin/gonder/atarsin/ativer), kontor (at/yukle/gonder)",
  },
  he: { offp: "(תעשה/תעשי/תעבירי/תעביר) לי (ביט/בביט/פייבוקס/בפייבוקס)" },
  ar: {
    offp: "(اعطيك/اديك/ادفع لك) (الفلوس/) كاش (عند/علي) الباب, (حولها/حول/حولي/ابعتها/ارسلها/دزها) (لي/) (علي/عبر) (فودافون كاش/انستا باي/انستاباي/زين كاش/الراجحي/حسابي/محفظتي/stc pay), (اشحن/اشحني/اشحنلي) (لي/) رصيد",
    x: "ابدا (الليله/اليوم/بكره/الان/فورا/من)",
  },
  fa: {
    offp: "کارت به کارت (کن/کنید/کنین), (یه/) شارژ (برام/واسم) (بفرست/بگیر/بزن)",
  },
  ur: {
    offp: "میرے (نمبر/فون) (پر/میں) (لوڈ/بیلنس/ایزی لوڈ) (کروا دیں/کروا دو/کر دیں/کر دو/بھیج دیں), (ایزی پیسہ/جاز کیش/ایزی پیسا) (کر دیں/کر دو/کرا دیں/بھیج دیں)",
  },
  hi: {
    offp: "दरवाज़े पर (नकद/कैश) दे (दूँगा/दूंगा/दूँगी/देंगे), मेरा (फोन/फ़ोन/मोबाइल) रिचार्ज (कर दो/कर दीजिए/करा दो/करा दीजिए/करवा दो/करवा दीजिए/कर देना), (गूगल पे/फोनपे/फ़ोनपे/पेटीएम/यूपीआई/जीपे) (कर दीजिए/कर दो/कर देना/कर दीजिएगा)",
  },
  "hi-Latn": {
    offp: "mera (phone/mobile/number) recharge (kar/kara/karwa) (do/dena/dijiye), (phonepe/gpay/paytm/upi/google pe) (kar do/kardo/kar dena/kar dijiye)",
  },
  bn: {
    offp: "আমার (ফোনে/নম্বরে/মোবাইলে) রিচার্জ (করে দেন/করে দিন/করে দিও/পাঠিয়ে দেন/পাঠিয়ে দিন), (বিকাশ/নগদ/রকেট) (করে দেন/করে দিন/করে দিও/কইরা দেন), (বিকাশে/নগদে) (পাঠায়/পাঠিয়ে)*",
  },
  mr: {
    offp: "(फोनपे/गुगल पे/जीपे/पेटीएम) (करा/कर/करून टाका/केलं तरी चालेल)",
    rfee: "डिपॉझिट म्हणून, अनामत रक्कम, सिक्युरिटी म्हणून",
    rfd: "पहिल्या पगारासोबत, पहिल्या पगारात",
  },
  ta: {
    offp: "(ஜிபே/ஃபோன்பே/போன்பே/கூகுள் பே) (பண்ணுங்க/பண்ணிடுங்க/பண்ணு/போடுங்க)",
    rfee: "டெபாசிட், செக்யூரிட்டி தொகை",
    rfd: "முதல் சம்பளத்தோட, முதல் சம்பளத்தில், முதல் சம்பளத்துடன்",
  },
  te: { offp: "(ఫోన్‌పే/ఫోన్ పే/గూగుల్ పే/జీపే) (చేయండి/చెయ్యండి/చేసేయండి/చెయ్యి)", rfee: "డిపాజిట్, సెక్యూరిటీ మొత్తం", rfd: "మొదటి జీతంతో, మొదటి జీతంలో" },
  ml: {
    offp: "(ഗൂഗിൾ പേ/ജിപേ/ഫോൺപേ) (ചെയ്താൽ മതി/ചെയ്യൂ/ചെയ്തോ/ചെയ്തേക്കൂ)",
    rfee: "ഡെപ്പോസിറ്റ്, സെക്യൂരിറ്റി (തുക/തുകയായി), സെക്യൂരിറ്റി ഡെപ്പോസിറ്റ്",
    rfd: "ആദ്യ (ശമ്പളത്തോടൊപ്പം/ശമ്പളത്തിനൊപ്പം/ശമ്പളത്തിൽ)",
    trf: "(ഗൂഗിൾ പേ/ഫോൺപേ/ജിപേ) (ചെയ്യണം/ചെയ്യൂ)",
  },
  gu: { offp: "(ફોનપે/ગૂગલ પે/પેટીએમ) (કરી દો/કરો/કરી દેજો)" },
  pa: { offp: "(ਪੇਟੀਐਮ/ਗੂਗਲ ਪੇ/ਫੋਨਪੇ) (ਕਰ ਦਿਓ/ਕਰ ਦੇ/ਕਰ ਦੇਣਾ)" },
  ne: { offp: "(ईसेवा/इसेवा/खल्ती) (गरिदिनुस्/गर्नुस्/गरिदिनु)*" },
  si: { offp: "(ez cash/ඊසී කෑෂ්/රීලෝඩ්) (කරන්න/එවන්න/දාන්න)" },
  th: { offp: "เติมเงิน(มือถือ/เบอร์)ให้(ผม/หนู/เรา), โอน(เข้า/มาที่)(พร้อมเพย์/ทรูมันนี่/บัญชีผม)(มา/ได้/เลย)*" },
  vi: {
    offp: "nap (dien thoai/the/tien dien thoai) cho (em/minh/chi/anh), (ban/chuyen) (qua/vao) (momo/zalopay/stk) (cho em/cho minh/em/minh)",
  },
  id: {
    offp: "(isiin/isikan) pulsa (aku/ku/saya) (aja/), bayar cash di pintu pas (kamu/kakak), (kirim/tf/transfer) (ke/lewat) (dana/gopay/ovo/rekening) (aku/ku/saya/gue)",
  },
  ms: { offp: "(masukkan/transfer/bank in) (je/saja/) (dalam/ke) (tng/akaun/touch n go) saya" },
  tl: { offp: "(load/loadan/pa load) mo na lang (ako/number ko), (i gcash/igcash/gcash/i maya) mo na (lang/ako)" },
  my: { offp: "(wave/kpay/ကေပေး/ဝေ့ဗ်)(နဲ့/)လွှဲ*" },
  km: { offp: "(វេរ/ផ្ញើ)(មក/) (aba/វីង) ខ្ញុំ*, (វេរ/ផ្ញើ)(មក/)(aba/វីង)ខ្ញុំ*" },
  zh: { offp: "(邮政汇款/汇票)(寄/汇)给你, (直接/就)(微信/支付宝/银行卡)转给我" },
  ja: { offp: "現金書留で(お送りし/送り/送る)*, (paypay/ペイペイ)で送って*" },
  ko: { offp: "(토스/카카오페이/계좌)로 (보내/쏴)*" },
  mn: { offp: "(хаан данс/данс) руу (хийчих/шилжүүлчих/хийгээрэй/шилжүүлээрэй)" },
  sw: { offp: "(nitumie/tuma) (kwa/kupitia) (m pesa/mpesa/tigo pesa) (tu/yangu), niwekee (credo/vocha/salio)" },
  am: { offp: "በቴሌብር (ላኩልኝ/ላክልኝ/ላኪልኝ)" },
  ha: { offp: "ka (turo/saka) mini (katin waya/airtime), turo (ta/mini ta) (opay/palmpay)" },
  yo: { offp: "fi ranse si (opay/palmpay/akanti) mi" },
  zu: { offp: "(ngithumelele/thumela) (nge ewallet/nge e wallet/ngeewallet/nge cash send)" },
  so: { offp: "(evc/zaad/sahal) (igu soo/iigu soo) (dir/shub)" },
  af: { offp: "stuur (dit/die geld) (sommer/net/) (met/per) (ewallet/e wallet)" },
  ca: { offp: "(fes me/fem) un bizum" },
  lt: { offp: "(pervesk/permesk/atsiusk) man (i/per) (revolut/kortele)" },
};

export const LOCAL_PAYMENTS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
