import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * More words of the scripts by which freelancers are defrauded: money that a lawyer or notary is said to hold (`esc`,
 * `third`), training that is paid for and set off against the first pay (`rfee`, `rfd`), a sum sent by mistake (`over`,
 * `back`), accounts lent and borrowed (`rent`, `acct`), and "your account will be closed, confirm who you are here"
 * (`lgn`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    lgn: "(verify/confirm/reactivate/restore/validate) your (identity/account/profile/login/details/payment method/access) (here/now/at/via/by clicking/through/using/on this page/on the page/below/with this link), (account/profile/access) (will be/is going to be/is about to be/gets) (closed/suspended/deleted/limited/locked/deactivated/terminated) (unless/within/in 24/in 48/if you do not/if you dont/today/tonight/tomorrow), (log in/sign in/login) (here/below/at the link/via the link/through the link/with your) (to (avoid/keep/restore/confirm/verify)/and confirm/and verify/password)",
    esc: "(trust/trustee/fiduciary/notary/client/attorney) account, (keeps/holds/parks/locks) the (money/funds) (in trust/safe/for both)",
    third: "(our/the/my) (notary/attorney/trustee/solicitor/accountant)",
    rfee: "(onboarding/induction/orientation/starter/welcome) (costs/fee/kit/course/package), (training/course/certificate) costs",
    rfd: "(returned/refunded/comes back/added back/set off) (in/with/against/on) (your/the) first (pay/salary/payment/wage*)",
    acct: "your (verified/old/established/top rated) (profile/account)",
  },
  es: {
    lgn: "(verifique/verifica/confirme/confirma/valide) su (identidad/cuenta/acceso) (aqui/en/a traves/mediante/ahora), (verifica/confirma/valida) tu (identidad/cuenta/acceso) (aqui/en/a traves/mediante/ahora), (cuenta/perfil) (sera/va a ser/quedara) (cerrad*/suspendid*/eliminad*/bloquead*) (si no/en 24/en 48/hoy/manana)",
    esc: "cuenta (fiduciaria/notarial/de garantia/en custodia), fideicomiso",
    third: "(nuestro/el/mi) (abogado/notario/gestor), nuestra gestoria",
    rfee: "curso de (induccion/capacitacion/formacion/ingreso), (la/una) (induccion/capacitacion) (cuesta/vale)",
    rfd: "se (te/le) (descuenta/devuelve/reintegra/reembolsa) (del/con el/en el/con tu) primer*",
    rent: "(alquilame/rentame/prestame/arriendame)",
    acct: "tu (cuenta/perfil) (verificad*/antigu*/)",
  },
  pt: {
    lgn: "(verifique/confirme/valide) (sua/a sua) (identidade/conta) (aqui/em/no/atraves/pelo/agora), (conta/perfil) (sera/vai ser) (encerrad*/suspens*/excluid*/bloquead*) (se nao/em 24/em 48/hoje/caso)",
    esc: "conta (fiduciaria/de garantia/caucionada/do cartorio)",
    third: "(nosso/o) (advogado/contador/tabeliao)",
    rfee: "(curso/taxa) de (integracao/inducao/capacitacao), treinamento (custa/inicial custa)",
    rfd: "(devolvemos/descontado/devolvido/reembolsado) (no/com o) primeiro (pagamento/salario)",
  },
  fr: {
    lgn: "(verifiez/confirmez/validez) votre (identite/compte/acces) (ici/sur/via/en cliquant/maintenant), (compte/profil) (sera/va etre) (ferme/suspendu/supprime/bloque) (si/sous/dans/sauf/faute)",
    esc: "compte (sequestre/de consignation/fiduciaire/de l avocat/du notaire)",
    third: "(notre/un/le) (avocat/notaire/comptable/huissier)",
    rfee: "(frais/cout) (d integration/d accueil/de dossier/de formation), la formation coute",
    rfd: "(remboursee/rembourse/remboursees/rembourses) (avec/sur) (la/le/votre) premier*",
  },
  de: {
    lgn: "(verifizieren/bestatigen) sie (ihre/ihr) (identitat/konto/zugang) (hier/uber/unter/auf/jetzt), (konto/profil/zugang) wird (sonst/in 24/in 48/innerhalb/heute) (stunden/) (gesperrt/geschlossen/geloscht/deaktiviert/von 24), (loggen sie sich/melden sie sich) (hier/unter) (ein/an)",
    esc: "(treuhandkonto/anderkonto/notaranderkonto/treuhandkontos)",
    third: "(unser/ein/mein) (anwalt/notar/rechtsanwalt/steuerberater)",
    rfee: "(die/eine) (schulung/einarbeitung/einweisung) kostet",
    rfd: "mit (dem/der) ersten (gehalt/lohn/zahlung/abrechnung) (zuruck/verrechnet/erstattet/)",
  },
  it: {
    lgn: "(verifica/verifichi/confermi/conferma/convalida) (la tua/la sua) (identita/account) (qui/su/tramite/adesso), account (sara/verra) (chiuso/sospeso/eliminato/bloccato) (se/entro)",
    esc: "conto (fiduciario/vincolato/del notaio/dell avvocato/di garanzia)",
    third: "(il nostro/un) (avvocato/notaio/commercialista)",
    rfee: "(il corso/la formazione) (di inserimento/iniziale/) costa",
    rfd: "(rimborsat*/restituit*/scalat*) (con/dal) (il/) primo (stipendio/pagamento)",
  },
  pl: {
    lgn: "(zweryfikuj/potwierdz) (swoja/swoje/tu) (tozsamosc/konto) (tutaj/pod/przez/klikajac/teraz), konto zostanie (zamkniete/zablokowane/usuniete/zawieszone) (jesli/w ciagu/dzis/chyba)",
    esc: "(rachunek/konto/rachunku/koncie) (powiernicz*/depozytow*), depozyt notarialn*",
    third: "(nasz/moj) (prawnik/adwokat/notariusz/ksiegow*)",
    acct: "(swoje/twoje/swojego/swoim) (konto/konta/profil)",
    rent: "(wypozycz/uzycz/udostepnij/wynajmij) mi",
    rfee: "szkolenie (wstepne/) kosztuje",
    rfd: "(zwracamy/zwracane/oddamy/zwrot) (z/przy/w) pierwsz*",
  },
  ru: {
    lgn: "(подтвердите/подтверди/верифицируйте) (свою личность/личность/аккаунт/свой аккаунт) (здесь/тут/по ссылке/на странице), (аккаунт/профиль) (будет/будут) (закрыт/удален/заблокирован/приостановлен) (если/через/в течение/сегодня), (войдите/залогиньтесь) (здесь/тут/по ссылке)",
    esc: "(эскроу/трастов*/доверительн*/депозитн*) (счет*/счёт*), депозит* нотариус*",
    third: "(наш/мой) (юрист/адвокат/нотариус/бухгалтер)",
    rfee: "(обучение/вводный курс/стажировка/инструктаж) стоит",
    rfd: "(вернем/возвращ*/вычтем) (с/из/вместе с) перв*",
    rent: "(сдай/сдайте/одолжи/одолжите/дай в аренду) (мне/)",
  },
  uk: {
    lgn: "(підтвердіть/підтверди) (свою особу/особу/акаунт) (тут/за посиланням/на сторінці), акаунт буде (закрито/видалено/заблоковано) (якщо/через/протягом)",
    esc: "(ескроу/трастов*/довірч*/депозитн*) рахун*",
    third: "(наш/мій) (юрист/адвокат/нотаріус/бухгалтер)",
    rfee: "(навчання/вступний курс/стажування) коштує",
    rfd: "(повернемо/повертаємо) (з/разом з/із) перш*",
  },
  tr: {
    lgn: "(kimliginizi/hesabinizi) (buradan/bu linkten/asagidan) (dogrulayin/onaylayin), hesabiniz (24 saat icinde/bugun/yoksa) (kapatilacak/askiya alinacak/silinecek)*",
    esc: "(emanet/guven/yeddiemin) hesab*",
    third: "(avukatimiz/noterimiz/muhasebecimiz)*",
    acct: "(hesabini/hesabinizi/profilini/profilinizi)",
    rent: "(kirala/kiraya ver/kiralar misin/odunc ver)*",
    rfee: "(egitim/kurs/oryantasyon) (ucreti/bedeli)",
  },
  nl: {
    lgn: "(verifieer/bevestig) (uw/je) (identiteit/account) (hier/via/op), account wordt (gesloten/geblokkeerd/verwijderd) (als/binnen/tenzij)",
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
    lgn: "(اكد/اكدي/اكدوا/قم بتاكيد/وثق) (هويتك/حسابك) (هنا/عبر/من خلال/على), (سيتم/راح يتم) (اغلاق/تعليق/حذف) حسابك",
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
    lgn: "(verifikasi/konfirmasi) (akun/identitas) (anda/kamu) (di sini/disini/lewat/melalui/di link), akun (anda/kamu) akan (ditutup/diblokir/dihapus/dinonaktifkan) (jika/dalam/kalau/bila)",
    esc: "rekening (penampung/perwalian/bersama notaris)",
    third: "(pengacara/notaris/akuntan) kami",
    rfee: "biaya (pelatihan/training/orientasi)",
    rent: "(sewakan/sewain/pinjamkan/pinjemin)",
    acct: "(akunmu/akun kamu/akunnya/akun upwork/akun kakak)",
  },
  vi: {
    lgn: "xac (minh/nhan) (tai khoan/danh tinh) (cua ban/) (tai day/o day/qua link/tai link), tai khoan (cua ban/) se bi (khoa/dong/xoa) (neu/trong)",
    esc: "tai khoan (ky quy/uy thac/trung gian)",
    third: "(luat su/cong chung/ke toan) (cua/) (ben em/chung toi/cong ty)",
    rfee: "phi (dao tao/nhap viec/ho so)",
  },
  zh: {
    lgn: "(请/)(点击/點擊)(链接/連結/下方链接)(验证/驗證/确认)(身份/账号/帳號)*, (账号/账户/帳號)(将被/會被/会被)(关闭/封禁/停用/封停)*",
    esc: "(信托/信託/监管/監管/第三方)(账户/帳戶/托管)",
    third: "(我们的/我們的/我方)(律师/律師/公证/公證/会计)",
    rfee: "(培训/培訓/入职/入職)(费/費)",
    rent: "租给我, 租給我",
  },
  ja: {
    lgn: "(こちら/リンク)から(本人確認/ログイン)(して/を)*, アカウントが(停止/閉鎖/凍結)され(ます/る)",
    esc: "(信託/預り/エスクロー)口座",
    third: "(当社の/弊社の/うちの)(弁護士/司法書士/税理士)",
    rfee: "(研修/登録/入会)費",
  },
  ko: {
    lgn: "(여기서/링크에서/아래 링크에서) (본인인증/로그인)*, 계정이 (정지/폐쇄/삭제)(됩니다/될)*",
    esc: "(신탁/에스크로/보관) 계좌",
    third: "(저희/우리) (변호사/법무사/세무사)",
    rfee: "(교육/연수/등록)비",
  },
  "hi-Latn": {
    lgn: "account (band/block/suspend) ho (jayega/jaega), (identity/account) verify (karo/kare/karein) (yahan/is link)",
  },
};

export const FRAUD_SCRIPTS_MORE: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
