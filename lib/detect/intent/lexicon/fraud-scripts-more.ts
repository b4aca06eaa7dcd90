import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * More words of the scripts by which freelancers are defrauded: money that a lawyer or notary is said to hold (`esc`,
 * `third`), training that is paid for and set off against the first pay (`rfee`, `rfd`), a sum sent by mistake (`over`,
 * `back`), accounts lent and borrowed (`rent`, `acct`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    esc: "(trust/trustee/fiduciary/notary/client/attorney) account, (keeps/holds/parks/locks) the (money/funds) (in trust/safe/for both)",
    third: "(our/the/my) (notary/attorney/trustee/solicitor/accountant)",
    rfee: "(onboarding/induction/orientation/starter/welcome) (costs/fee/kit/course/package), (training/course/certificate) costs",
    rfd: "(returned/refunded/comes back/added back/set off) (in/with/against/on) (your/the) first (pay/salary/payment/wage*)",
    acct: "your (verified/old/established/top rated) (profile/account)",
  },
  es: {
    esc: "cuenta (fiduciaria/notarial/de garantia/en custodia), fideicomiso",
    third: "(nuestro/el/mi) (abogado/notario/gestor), nuestra gestoria",
    rfee: "curso de (induccion/capacitacion/formacion/ingreso), (la/una) (induccion/capacitacion) (cuesta/vale)",
    rfd: "se (te/le) (descuenta/devuelve/reintegra/reembolsa) (del/con el/en el/con tu) primer*",
    rent: "(alquilame/rentame/prestame/arriendame)",
    acct: "tu (cuenta/perfil) (verificad*/antigu*/)",
  },
  pt: {
    esc: "conta (fiduciaria/de garantia/caucionada/do cartorio)",
    third: "(nosso/o) (advogado/contador/tabeliao)",
    rfee: "(curso/taxa) de (integracao/inducao/capacitacao), treinamento (custa/inicial custa)",
    rfd: "(devolvemos/descontado/devolvido/reembolsado) (no/com o) primeiro (pagamento/salario)",
  },
  fr: {
    esc: "compte (sequestre/de consignation/fiduciaire/de l avocat/du notaire)",
    third: "(notre/un/le) (avocat/notaire/comptable/huissier)",
    rfee: "(frais/cout) (d integration/d accueil/de dossier/de formation), la formation coute",
    rfd: "(remboursee/rembourse/remboursees/rembourses) (avec/sur) (la/le/votre) premier*",
  },
  de: {
    esc: "(treuhandkonto/anderkonto/notaranderkonto/treuhandkontos)",
    third: "(unser/ein/mein) (anwalt/notar/rechtsanwalt/steuerberater)",
    rfee: "(die/eine) (schulung/einarbeitung/einweisung) kostet",
    rfd: "mit (dem/der) ersten (gehalt/lohn/zahlung/abrechnung) (zuruck/verrechnet/erstattet/)",
  },
  it: {
    esc: "conto (fiduciario/vincolato/del notaio/dell avvocato/di garanzia)",
    third: "(il nostro/un) (avvocato/notaio/commercialista)",
    rfee: "(il corso/la formazione) (di inserimento/iniziale/) costa",
    rfd: "(rimborsat*/restituit*/scalat*) (con/dal) (il/) primo (stipendio/pagamento)",
  },
  pl: {
    esc: "(rachunek/konto/rachunku/koncie) (powiernicz*/depozytow*), depozyt notarialn*",
    third: "(nasz/moj) (prawnik/adwokat/notariusz/ksiegow*)",
    acct: "(swoje/twoje/swojego/swoim) (konto/konta/profil)",
    rent: "(wypozycz/uzycz/udostepnij/wynajmij) mi",
    rfee: "szkolenie (wstepne/) kosztuje",
    rfd: "(zwracamy/zwracane/oddamy/zwrot) (z/przy/w) pierwsz*",
  },
  ru: {
    esc: "(эскроу/трастов*/доверительн*/депозитн*) (счет*/счёт*), депозит* нотариус*",
    third: "(наш/мой) (юрист/адвокат/нотариус/бухгалтер)",
    rfee: "(обучение/вводный курс/стажировка/инструктаж) стоит",
    rfd: "(вернем/возвращ*/вычтем) (с/из/вместе с) перв*",
    rent: "(сдай/сдайте/одолжи/одолжите/дай в аренду) (мне/)",
  },
  uk: {
    esc: "(ескроу/трастов*/довірч*/депозитн*) рахун*",
    third: "(наш/мій) (юрист/адвокат/нотаріус/бухгалтер)",
    rfee: "(навчання/вступний курс/стажування) коштує",
    rfd: "(повернемо/повертаємо) (з/разом з/із) перш*",
  },
  tr: {
    esc: "(emanet/guven/yeddiemin) hesab*",
    third: "(avukatimiz/noterimiz/muhasebecimiz)*",
    acct: "(hesabini/hesabinizi/profilini/profilinizi)",
    rent: "(kirala/kiraya ver/kiralar misin/odunc ver)*",
    rfee: "(egitim/kurs/oryantasyon) (ucreti/bedeli)",
  },
  nl: {
    esc: "(derdengeldenrekening/derdenrekening/kwaliteitsrekening/trustrekening)",
    third: "(onze/mijn) (advocaat/notaris/boekhouder)",
    rfee: "(de/een) (training/inwerkcursus/opleiding) kost",
  },
  cs: {
    esc: "(uschova/uschove/uschovu) (u/) (advokat*/notar*), svericky ucet",
    third: "(nas/muj) (pravnik/advokat/notar)",
  },
  ro: { esc: "cont (fiduciar/de garantie/escrow)", third: "(avocatul/notarul/contabilul) (nostru/meu)" },
  hu: { esc: "letet* szamla*, ugyvedi letet*", third: "(ugyvedunk/kozjegyzonk/konyvelonk)" },
  ar: {
    esc: "حساب (ضمان/امانه/الضمان/الامانه/وسيط)",
    third: "(محامينا/المحامي/محاسبنا/كاتب العدل)",
    rent: "(اجرني/اجر لي/اعرني/سلفني)",
    rfee: "(رسوم/تكلفه) (التدريب/التسجيل/التاهيل)",
  },
  fa: {
    esc: "حساب (امانی/امین/واسط)",
    third: "(وکیل ما/وکیلمون/دفترخانه)",
    rent: "(اجاره بده/قرض بده)",
    rfee: "هزینه (اموزش/ثبت نام/دوره)",
  },
  hi: { third: "(हमारा/हमारे) (वकील/नोटरी)", rfee: "(ट्रेनिंग/प्रशिक्षण) (फीस/शुल्क)", rent: "(किराए/किराये) पर (दे/दो/दीजिए)*" },
  id: {
    esc: "rekening (penampung/perwalian/bersama notaris)",
    third: "(pengacara/notaris/akuntan) kami",
    rfee: "biaya (pelatihan/training/orientasi)",
    rent: "(sewakan/sewain/pinjamkan/pinjemin)",
    acct: "(akunmu/akun kamu/akunnya/akun upwork/akun kakak)",
  },
  vi: {
    esc: "tai khoan (ky quy/uy thac/trung gian)",
    third: "(luat su/cong chung/ke toan) (cua/) (ben em/chung toi/cong ty)",
    rfee: "phi (dao tao/nhap viec/ho so)",
  },
  zh: {
    esc: "(信托/信託/监管/監管/第三方)(账户/帳戶/托管)",
    third: "(我们的/我們的/我方)(律师/律師/公证/公證/会计)",
    rfee: "(培训/培訓/入职/入職)(费/費)",
    rent: "租给我, 租給我",
  },
  ja: {
    esc: "(信託/預り/エスクロー)口座",
    third: "(当社の/弊社の/うちの)(弁護士/司法書士/税理士)",
    rfee: "(研修/登録/入会)費",
  },
  ko: { esc: "(신탁/에스크로/보관) 계좌", third: "(저희/우리) (변호사/법무사/세무사)", rfee: "(교육/연수/등록)비" },
};

export const FRAUD_SCRIPTS_MORE: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
