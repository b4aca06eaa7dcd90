import type { Lexicon } from "@/lib/detect/intent/slots";

/** Means that nobody takes for an everyday word, with those that need the verb beside them. */
const RAILS =
  "paypal/venmo/zelle/cash app/cashapp/wise/revolut/monzo/payid/skrill/payoneer/gcash/mpesa/m pesa/momo/opay/upi";
const LATIN = "paypal/wise/revolut/payoneer/skrill/zelle";
const CYRILLIC = "пейпал/paypal/вайз/wise/револют/revolut/каспи/сбер/тинькофф/моно/киви/юмани/карту";
/** As they are bent in Slavic, Romanian and Hungarian: "PayPala", "Revolutem", "na můj PayPal". */
const BENT = "paypal*/revolut*/wise*/payoneer*";

/**
 * Said straight out: half of it to my wallet, pay me only that way, the true sum comes by another road, we simply do it
 * there (`offp`); and what needs no milestone or pays no site (`out`), so that the "no" refuses the site and not the money.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    offp: `(send/drop/put/transfer/pop) (just/) (half/the half/the lot/the rest/the whole thing) (straight/) (to/on/in/into) my (${RAILS}), (chuck/bung/sling/lob/whack) (it/the money/the rest/half) (over/straight/) (to/on/in/into) my (${RAILS}), (pay/paying) me (only/just/solely) (by/via/through/on/with/over/in) (my/) (${RAILS}/wave/orange money), (zelle/venmo/paypal/cashapp/revolut) you the (milestone/whole/rest/half/money/fee/amount/deposit), (true/real/actual/proper) (amount/sum/money/pay) (comes/lands/goes/follows/arrives) (by/via/through/over/on) (your/my/) (${RAILS}/bank transfer/cash), (settle/do/sort) (it/this one/that) (over/on/via/through) (${RAILS}), (you/u) on (my/our) (company/own/) payroll (quietly/on the quiet/directly/instead/on the side), (top up/load/recharge) (the/our/my) (manager/managers/boss/bosss/secretary/secretarys/directors) (card/wallet/gcash/mpesa/momo/account)`,
    out: "(dont/do not/wont) (even/) (need/want/bother with) (the/a/any) (milestone/milestones/escrow), forget the (milestone/milestones/escrow), (not/never) (by/via/with/over/through) (the/this) (site/platform/website/app/marketplace), no need (to/for) (set up/setting up/make/open/start) (a/another) (whole/) (new/) (contract/order/milestone)",
    hintp:
      "(the/this) (site/website/platform/app) (neednt/need not/doesnt need to/doesnt have to/wont/will never) know, (nobody/no one) (pays/has to pay/needs to pay) (anything to/) the (site/platform/website)",
  },
  es: {
    offp: `(pagame/me pagas/pagueme) (solo/solamente/unicamente) (por/con/via) (mi/) (${LATIN}/nequi/yape/plin/bizum/mercado pago), (monto/importe/cantidad) (real/verdadero/verdadera) (te/le/) (llega/va/te va/te lo mando) (por/via/con) (${LATIN}/transferencia/bizum/nequi), (lo hacemos/lo arreglamos/lo cerramos/hagamoslo) (mejor/) (por/con/via) (${LATIN}/bizum/nequi/yape), te (meto/pongo) en (mi/la) nomina (directamente/sin/y), (recargue/recarga/recargar) (la tarjeta/el nequi/la cuenta/el saldo) (del/de la) (encargado/encargada/gerente/jefe/secretaria)`,
    out: "no (necesitamos/hace falta/nos hace falta) (el/ningun/un) (hito/escrow), (nos saltamos/olvida/olvidate del/olvidamos) (el/) hito",
    hintp:
      "nadie le (paga/pague) nada a la (plataforma/pagina/web), (sin que) (la/el) (pagina/plataforma/sitio/web) se (entere/enteren), asi no te (muerden/comen/quitan) la comision",
  },
  pt: {
    offp: `(me paga/me pague/paga me/pague me) (so/somente/apenas) (por/pelo/via/no) (meu/) (${LATIN}/pix/picpay/mb way), (valor/montante) (de verdade/real/verdadeiro) (vai/chega/cai/te mando) (por/pelo/via/no) (${LATIN}/pix/picpay/mb way), (a gente faz/fazemos/a gente acerta/acertamos/a gente resolve) (tudo/) (por/pelo/via/no) (${LATIN}/pix/picpay/mb way), te (coloco/ponho) na (minha folha/folha) (de pagamento/), (recarregue/recarrega/carregue) (o cartao/a conta/o saldo) (do/da) (gerente/chefe/responsavel/secretaria)`,
    out: "(deixa/deixe) o marco pra la, (nao precisa/nao precisamos) (do/de) marco, (esquece/esqueca/pula) o marco",
    hintp: "ninguem paga nada (pra/para a/a) plataforma, sem (o site/a plataforma) (saber/ficar sabendo)",
  },
  fr: {
    offp: `(paye/payez/paie) moi (uniquement/seulement/que) (par/via/sur/avec) (mon/) (${LATIN}/wave/orange money/lydia/wero), (vrai/veritable) montant (part/arrive/vient/passe) (par/via/sur) (${LATIN}/virement/lydia), (rechargez/recharger/recharge) (la carte/le compte) (du/de la) (responsable/patron/directeur/secretaire/gerant), on (fait/regle) (ca/le tout/le reste) (par/via/sur/avec) (${LATIN}/lydia/wero/wave/orange money)`,
    out: "(pas besoin/on n a pas besoin) (du/de) jalon, (oubliez/oublie) le jalon",
    hintp:
      "personne ne (paie/paye) (rien a/) la plateforme, sans que le site (le sache/l apprenne), (frais/commission) (d ici/du site/de la plateforme) (me mangent/mangent/bouffent) tout",
    x: "passe (avant/d abord/en premier)",
  },
  de: {
    offp: `(zahl/zahle/zahlen sie/bezahl) (mich/mir/mir das) nur (uber/per/mit/via) (${LATIN}/twint), (echte/wahre/eigentliche/tatsachliche) betrag (kommt/geht/folgt) (dann/am selben abend/separat/abends/) (per/uber/mit/via) (${LATIN}/twint/uberweisung), (machen das/machen es/machen wir das/machen wir s/regeln das/regeln wir das) (einfach/doch/lieber/dann/) (einfach/) (uber/per/mit/via) (${LATIN}/twint)`,
    out: "(den meilenstein/meilenstein) brauchen wir nicht, (brauchen/brauchts) (dafur/) keinen meilenstein, vergessen wir den meilenstein",
    hintp:
      "muss (keiner/niemand) der (plattform/seite) was zahlen, (zahlt/muss) (keiner/niemand) (was/etwas) an die (plattform/seite)",
  },
  it: {
    offp: `(pagami/mi paghi/mi pagate) solo (con/via/su/tramite) (${LATIN}/satispay/postepay), (cifra/somma) (vera/reale) (arriva/te la mando) (con/via/su/tramite) (${LATIN}/bonifico/satispay), (la/lo) facciamo (con/via/su/tramite) (${LATIN}/satispay/postepay), (metta/metti) (i soldi/la meta/il resto) sulla (mia/) postepay, (ricarichi/ricaricare/ricarica/ricaricate) la (postepay/carta/prepagata) (del/della/dell) (titolare/responsabile/direttore/direttrice/segretaria/ufficio/capo)`,
    out: "(la milestone/milestone) non (ci/) serve, (lasciamo perdere/scordiamoci) la milestone",
    hintp: "(nessuno paga/non paga nessuno) (niente alla/la) piattaforma, senza che il sito lo sappia",
  },
  nl: {
    offp: `(betaal/betaalt) (me/mij) alleen (via/met/per/over) (${LATIN}/tikkie), (echte/werkelijke) bedrag (komt/gaat/volgt) (dezelfde avond/dan/apart/later/) (via/met/per) (${LATIN}/tikkie/overschrijving), (doen het/doen dit/regelen het) (gewoon/wel/) (via/met/per) (een/) (${LATIN}/tikkie)`,
    out: "(die/de) mijlpaal (hebben we niet nodig/is niet nodig/hoeft niet), geen mijlpaal nodig",
    hintp: "hoeft niemand (het platform/de site) te betalen",
  },
  sv: {
    offp: `betala mig bara (via/med/pa) (${LATIN}/swish), (tar/loser) (vi/) (det/den/allt) (bara/helt enkelt/) (pa/via/med) (swish/${LATIN}), (riktiga/verkliga) (beloppet/summan) (kommer/gar) (via/med/pa) (swish/${LATIN})`,
    out: "(behover/behovs) (ingen/inte) (milstolpe/milstolpen/nagon milstolpe)",
    hintp: "(slipper/behover) (alla/vi/ingen/man) betala (till/) (plattformen/sajten)",
  },
  da: {
    offp: `betal mig kun (via/med/pa) (${LATIN}/mobilepay), (tager/klarer/ordner) (vi/) (det/den/det hele) (bare/hele/) (pa/via/med) (mobilepay/${LATIN}), (rigtige/egentlige) belob (kommer/gar) (via/med/pa) (mobilepay/${LATIN})`,
    out: "(behover/skal) (vi/) (ikke/ingen) (bruge/) (milepael*)",
    hintp: "(behover/skal) (ingen/ingen af os) (at/) betale (til/) (platformen/siden)",
  },
  no: {
    offp: `betal meg bare (via/med/pa) (${LATIN}/vipps), (tar/ordner/fikser) (vi/) (det/den) (bare/) (pa/via/med) (vipps/${LATIN}), (egentlige/virkelige) belopet (kommer/gar) (via/med/pa) (vipps/${LATIN})`,
    out: "trenger (vi/) (ikke/ingen) (milepael*)",
    hintp: "slipper vi a betale (til/) (plattformen/nettstedet/siden)",
  },
  fi: {
    offp: "(hoidetaan/tehdaan/laitetaan) (se/tama) (vaan/vain/) (mobilepaylla/paypalilla/revolutilla), (laita/heita/siirra) (vaan/vain/) (puolet/loput) (mun/minun/mulle) (paypaliin/mobilepayhin/revolutiin/tilille), (maksa/maksat) (mulle/minulle) (vain/vaan) (mobilepaylla/paypalilla/revolutilla)",
    out: "(ei/emme) (me/) (valietappia/etappia) tarvi*",
    hintp: "(kenenkaan/kummankaan) ei tarvitse maksaa (alustalle/sivustolle)",
  },
  pl: {
    offp: `plac mi tylko (przez/na/z) (blik/${BENT}), plac mi tylko (blikiem/paypalem/revolutem), (doladuj/zasil/prosze zasilic/prosze doladowac) (karte/konto) (kierownika/kierowniczki/szefa/menedzera/sekretarki), (wyslij/przelej/rzuc) (tylko/) (polowe/reszte) na (mojego/moj) (${BENT}/blik*), prawdziwa kwota (przyjdzie/pojdzie/trafi/dojdzie) (przez/na/z) (${BENT}/konto/blik*), (zrobmy/zalatwmy) to (po prostu/) (blikiem/revolutem/paypalem/przez blik*)`,
    out: "(etap/etapu) (nam/) (niepotrzebny/nie jest potrzebny/nie potrzebujemy), nie potrzebujemy etapu",
    hintp: "nikt nie musi placic (platformie/portalowi/serwisowi)",
  },
  cs: {
    offp: `plat mi (jenom/jen) pres (${BENT}), (posli/hod) (jen/jenom/) (pulku/zbytek) na muj (${BENT}/ucet), (udelame/vyresime) to (proste/) pres (${BENT}), (skutecna/prava) castka (prijde/dorazi) (pres/na) (${BENT}/ucet)`,
    out: "milnik (nepotrebujeme/neni potreba)",
    hintp: "nikdo nemusi platit (platforme/webu)",
  },
  sk: {
    offp: `plat mi (iba/len) cez (${BENT}), (posli/hod) (len/iba/) (polovicu/zvysok) na moj (${BENT}/ucet), (spravime/vyriesime) to (proste/) cez (${BENT})`,
    out: "milnik nepotrebujeme",
    hintp: "nikto nemusi platit (platforme/webu)",
  },
  hu: {
    offp: "(kuldd/utald) (a felet/at a felet/a maradekot) (a/) (paypalomra/revolutomra/szamlamra), (intezzuk/csinaljuk) (egyszeruen/) (revoluton/paypalon/wise on), csak (revoluton/paypalon) fizess*",
    out: "nem kell (a/) merfoldko",
    hintp: "(senkinek nem/nem) kell fizetni* a (platformnak/oldalnak)",
  },
  ro: {
    offp: `(plateste/platiti) ma doar (prin/pe/cu/in) (${BENT}), (trimite/trimiteti) (doar/) (jumatate/restul) (in/pe) (${BENT}) meu, suma (reala/adevarata) (vine/ajunge) (prin/pe) (${BENT}/cont), (facem/rezolvam) (totul/) (prin/pe) (${BENT}), (cu plata/plata/platesti) prin (stripe/paypal/revolut) (ul/) firmei (mele/)`,
    out: "nu (ne/) trebuie etapa",
    hintp: "nimeni nu (mai/) plateste (nimic/) platformei",
  },
  bg: {
    offp: `плащай ми само (по/през/в/на) (${CYRILLIC}/изипей), (прати/пусни) само половината (в/на/по) (моя/моята) (${CYRILLIC})`,
    out: "етапът не ни трябва, не ни трябва етап",
    hintp: "никой не плаща на (платформата/сайта)",
  },
  sr: {
    offp: `plati* mi samo (preko/na) (${BENT}/karticu/racun), (posalji/uplati) samo pola na (moj/moju) (${BENT}/karticu/racun), плати* ми само (преко/на) (${CYRILLIC})`,
    out: "(etapa/faza) nam ne treba, ne treba nam (etapa/faza)",
  },
  hr: {
    offp: `plati* mi samo (preko/na) (${BENT}/karticu/keks pay), (posalji/uplati) samo pola na (moj/moju) (${BENT}/karticu/racun)`,
    out: "(etapa/faza) nam ne treba",
  },
  sl: {
    offp: `(placaj/placuj) mi samo (preko/na) (${BENT}), poslji samo polovico na moj (${BENT})`,
    out: "mejnika ne rabimo",
  },
  el: {
    offp: "(πλήρωνέ/πλήρωσέ) με μόνο (με/μέσω) (revolut/paypal/wise/iris), στείλε μόνο τα μισά στο (paypal/revolut) μου, το (πραγματικό/αληθινό) ποσό (έρχεται/θα έρθει) (με/μέσω) (revolut/paypal/wise)",
    out: "δεν χρειαζόμαστε ορόσημο",
  },
  ru: {
    offp: `(плати/платите/плати мне/платите мне/заплати мне) только (на/через/по) (мой/мою/) (${CYRILLIC}), (настоящая/реальная/полная) сумма (придет/пойдет/уйдет/будет) (на/через) (${CYRILLIC}/вайз), (решим/сделаем/проведем) (это/все/) (просто/) через (пейпал/сбер/каспи/тинькофф), (пополните/пополнить/пополни) (карту/кошелек/счет) (куратора/менеджера/бухгалтера/руководителя/сотрудника)`,
    out: "этап (нам/) не нужен, без (всякого/) этапа, обойдемся без (этапа/сделки)",
    askc: "(киньте/кинь/скиньте/скинь/дай/дайте) (свою/мне/) (телегу/тележку/ватсап/вотсап) там (все/и/)",
  },
  uk: {
    offp: `(плати/платіть) мені (тільки/лише) (на/через) (моно/приват/картку/пейпал/paypal/revolut), (справжня/реальна) сума (прийде/піде) (на/через) (моно/приват/картку/пейпал)`,
    out: "етап нам не потрібен, без етапу",
    askc: "(киньте/кинь/скиньте/скинь) (свою/) телегу",
  },
  tr: {
    offp: "(bana/) sadece (papara/paypal/wise/revolut/havale) (ile/dan/uzerinden) (ode/odeyin/ode yeter), (mudurun/sefin/sekreterin/yoneticinin) (hesabina/kartina/papara hesabina) (yatir/yukle/gonder)*, asil (tutar/para) (ayni aksam/sonra/) (wise/paypal/papara/havale) (ile/dan) (gelecek/gelir/atarim), yarisini (paypal/papara/iban) (hesabima/ima/) (at/yolla/gonder)",
    out: "(kilometre tasina/asamaya) gerek yok",
  },
  az: { offp: "yarısını (kartıma/m10 a) (at/köçür/göndər)", out: "mərhələyə ehtiyac yoxdur" },
  kk: { offp: "жартысын (каспиге/картама/картаға) (сала сал/сал/аудар*/тастай сал)", out: "кезеңнің керегі жоқ" },
  uz: {
    offp: "(yarmini/hammasini) (kartamga/payme ga/clickka) (tashlab/tashlang/otkaz/yubor)*",
    out: "bosqich kerak emas",
  },
  ar: {
    offp: "(ابعت/ابعث/حول/ارسل) (لي/) (النص/النصف/نص المبلغ) (بس/) (علي/ع) (فودافون كاش/انستا باي/باي بال/محفظتي/حسابي), (ادفعلي/ادفع لي/حاسبني) (علي/ب/عن طريق) (انستا باي/فودافون كاش/باي بال/زين كاش) بس",
    out: "(مش محتاجين/مو محتاجين/لا نحتاج/ما نحتاج) (المرحله/مرحله/العقد)",
  },
  fa: {
    offp: "(نصفش/نصف پول) (رو/را) (بزن/بریز/واریز کن) (به/تو) (کارتم/حسابم), فقط کارت به کارت (بزن/کن/کنید)",
    out: "مرحله لازم نیست",
  },
  he: {
    offp: "תשלח* (לי/) (רק/) חצי (לפייפאל/לביט/לפייבוקס) שלי, תשלם לי רק (בביט/בפייבוקס/בפייפאל)",
    out: "לא צריך אבן דרך",
  },
  hi: {
    offp: "(आधा/आधे पैसे) मेरे (पेटीएम/फोनपे/गूगल पे/यूपीआई) (पर/में) (डाल/भेज)*, सिर्फ़ (फोनपे/पेटीएम/गूगल पे/यूपीआई) (पर/से) (पैसे/) (देना/दीजिए/भेजना)",
    out: "माइलस्टोन की (ज़रूरत/जरूरत) नहीं",
  },
  "hi-Latn": {
    offp: "(aadha/adha) (mere/mera) (paytm/phonepe/gpay/upi) (pe/par/me) (daal/bhej)*, (sirf/bas) (gpay/phonepe/paytm/upi) (pe/par/se) (dena/bhejna)",
    out: "milestone ki (zarurat/jarurat/zaroorat) (nahi/nahin)",
  },
  ur: { offp: "آدھا میرے (جاز کیش/ایزی پیسہ) (پر/میں) (ڈال/بھیج)*", out: "مائل سٹون کی ضرورت نہیں" },
  bn: { offp: "(অর্ধেকটা/অর্ধেক টাকা) আমার (বিকাশে/নগদে) (দিয়ে/পাঠিয়ে)*", out: "মাইলস্টোন লাগবে না" },
  ta: { offp: "பாதியை (மட்டும்/) என் (ஜிபேக்கு/ஃபோன்பேக்கு) (அனுப்பு/போடு)*", out: "மைல்ஸ்டோன் (தேவையில்லை/வேண்டாம்)" },
  te: {
    offp: "(జీతం/డబ్బు) (నెల నెలా/నెలనెలా/నేరుగా/) మీ (బ్యాంకులో/బ్యాంక్‌లో/ఖాతాలో) (వేస్తా/వేసేస్తా)*, నెల నెలా జీతం మీ (బ్యాంకులో/ఖాతాలో)*",
    out: "(ఇక్కడ/) కాంట్రాక్ట్ వద్దు",
  },
  ne: { offp: "(इसेवामा/इसेवा मा/esewa मा/खल्तीमा) (सिधै/) (हालिदिनु/हाल्दिनु/पठाइदिनु) (न/होस्/)", out: "यहाँबाट (होइन/हैन)" },
  id: {
    offp: "kirim (setengahnya/sisanya) (saja/aja/) ke (dana/gopay/ovo/rekening) (saya/aku/gue), (isi saldo/top up/isi) (dana/gopay/ovo/rekening/kartu) (admin/manajer/bos/sekretaris), bayar (saya/aku/gue) lewat (dana/gopay/ovo/paypal) (saja/aja)",
    out: "milestone (tidak/gak/ga/nggak) perlu, (tidak/gak/ga) perlu milestone",
  },
  ms: { offp: "(kita/) buat (je/saja) (guna/lalu) (tng/duitnow/paypal)", hintp: "tak payah bayar (platform/laman)" },
  tl: {
    offp: "(ipadala/isend/i send) mo (na lang/nalang) (yung/ang) (kalahati/kalahati ng bayad) sa (gcash/maya) ko",
    out: "(di na/hindi na) kailangan (ng/ang) milestone",
    rfee: "bayad (lang/po/muna/lang po muna/muna po) (po/muna/) ng (200/250/300/350/500/499/150) sa (gcash/maya)",
  },
  vi: {
    offp: "(tra/chuyen) (cho/) (minh/em/anh) qua (momo/zalopay/stk) thoi, gui mot nua vao (momo/zalopay/stk) (cua/) (minh/em/anh)",
    out: "(khoi can/khong can) cot moc",
  },
  th: {
    offp: "(โอน/ส่ง)(แค่/มา/)ครึ่ง(เดียว/นึง/)(เข้า/มาที่)(พร้อมเพย์/ทรูมันนี่/บัญชี)(ผม/หนู/เรา)*",
    out: "ไม่ต้องใช้ไมล์สโตน",
    askc: "(ขอเบอร์ไว้)(เผื่อฉุกเฉิน/หน่อย/)*, ขอเบอร์(ไว้/หน่อย)*, จะได้โทรหากัน, จะได้โทรคุยกัน",
  },
  zh: {
    offp: "(一半/尾款)(直接/)(打/转)(到/给/)我(支付宝/微信), (只/就)用(微信/支付宝)(转/付)(给/)我",
    out: "不用(托管/走托管)",
  },
  ja: {
    offp: "支払いは(paypay/ペイペイ/ペイパル/paypal)だけで*, 半分(だけ/を/)(私の/)(paypay/ペイペイ/口座)に(送/入れ)*",
    out: "マイルストーンは(要らない/いらない/不要)",
  },
  ko: {
    offp: "(토스/카카오페이/카카오뱅크/계좌)로 (바로/그냥/그냥 바로/바로 그냥) (쏠게/쏴드릴게/보낼게/보내드릴게/쏴 드릴게)*, 핀번호(를/) (좀/) (찍어/보내/불러)*",
    out: "마일스톤은 (필요 없/안 해도/없어도)*",
    hintp: "여기 (결제/결제는/결제 인증) (은/) (너무/) 귀찮*",
  },
  sw: {
    offp: "tuma nusu tu kwa (mpesa/m pesa/tigo pesa) yangu, nilipe kwa (mpesa/m pesa/tigo pesa) tu",
    out: "hatuhitaji milestone",
  },
  lt: { offp: "(susimokam/atsiskaitom/susimokesim/sumokesiu) (tiesiai/tiesiogiai)", out: "be etapo" },
  lv: {
    offp: "(nosuti/parskaiti) (vienkarsi/tikai/) pusi uz (manu/manu) (revolut/paypal/kontu)",
    out: "posms nav vajadzigs",
  },
  et: { offp: "(saada/kanna) (lihtsalt/ainult/) pool minu (revoluti/paypali/kontole)", out: "verstaposti pole vaja" },
  ca: { offp: "(envia/passa) (m/me/) (nomes/) la meitat al meu (paypal/bizum/revolut)", out: "la fita no ens cal" },
  af: { offp: "stuur (net/) die helfte na my (paypal/wise/rekening)", out: "nie die mylpaal nodig nie" },
};

export const PLAIN_TRANSFERS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
