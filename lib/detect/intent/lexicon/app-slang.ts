import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Messengers as each language bends them ("votsapa yazın", "snappen min"), and come-alongs said in Latin letters ("whatsapp la
 * vaanga"). `euph` are riddles ("the app that starts with tele"), `bad` the inbox hardly looked into, `x` a "no problem" that
 * refuses nothing.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    askc: "(are/r) (u/you/ya) on (fb/facebook/insta/ig/instagram/whatsapp/telegram/tg/snap/discord/signal/viber), where else (are you/r u/can i) (reachable/findable/reach you/find you), (lets/let us/can we/could we/shall we) (swap/trade/exchange) (numbers/contacts/emails/details/socials)",
    euph: "(the/an/that) (app/messenger/one) (that/which) (starts/begins/ends) (with/in), (app/messenger) (starting/beginning/ending) (with/in)",
    talk: "(get/be) acquainted, get to know each other",
    bad: "(rarely/hardly/barely/seldom) (ever/) (check/open/look/log/see/use/come) (in/at/on/into/) (here/this/these/my inbox)",
  },
  es: {
    askc: "(estas/andas) en (insta/instagram/face/facebook/telegram/whatsapp/whats), intercambiemos (numeros/telefonos/contactos)",
    app: "(por/x/al/en) (el/) (whats/wats/guats)",
    euph: "(una/la) app que (empieza/comienza/termina/acaba) (con/por/en)",
    bad: "(casi no/apenas/rara vez/una vez al dia) (entro/miro/reviso/abro)",
  },
  pt: {
    app: "(por/pelo/no/via) (whats/wats)",
    euph: "(o/um/aquele) (app/aplicativo) que (comeca/termina) (com/em)",
    bad: "(quase nao/raramente/so uma vez por dia) (entro/olho/abro/vejo)",
  },
  fr: {
    euph: "(l/une) (appli/app/application) qui (commence/finit/se termine) (par/en)",
    bad: "(je ne passe ici/je passe ici/je regarde ici) (que/qu) (rarement/une fois), (presque jamais/rarement) (connecte/connectee/ici)",
    x: "(pas de/aucun) (probleme/souci/soucis), (on/et on) n en parle plus, ni vu ni connu",
  },
  de: {
    euph: "(die/der/den/einer) (app/messenger) (die/der) mit, (mit/auf) (whats/tele/w/t) (anfangt/beginnt/aufhort)",
    bad: "(schaue/schau/gucke/bin) (ich/) (hier/) (nur/bloss) (selten/einmal/ab und zu)",
    x: "(kein/keinerlei) problem, keine sorge",
  },
  it: {
    euph: "(l/un/una/quella) (app/applicazione) che (inizia/comincia/finisce) (con/per/in)",
    bad: "(qui/) (entro/guardo/passo) (solo/poco/raramente)",
    x: "nessun problema",
  },
  nl: { x: "geen (probleem/punt/enkel probleem)", bad: "(kijk/kom/zit) (ik/) (hier/) (zelden/bijna nooit)" },
  pl: {
    euph: "(apka/apce/aplikacja/aplikacji) na (litere/) (w/t/m)",
    bad: "(rzadko/prawie nie/raz dziennie) (zagladam/wchodze/sprawdzam), (zagladam/wchodze) (tu/tutaj/) (rzadko/raz)",
    x: "(zaden/nie ma/brak) (problem/problemu/sprawy)",
  },
  cs: { x: "(zadny/nebude) problem, bez problemu", bad: "(moc/skoro/casto) (sem/tu) (nechodim/nejsem/nekoukam)" },
  hu: {
    askc: "hol (tudlak/erhetlek/talallak) (elerni/utolerni/) (az oldalon kivul/mashol), hol (erlek/talallak) (utol/meg) (az oldalon kivul/mashol)",
    x: "(nincs/semmi) (gond/baj/problema)",
    bad: "(ritkan/alig) (nezek/lepek/jarok) (ide/be/fel/erre/)",
  },
  ro: { x: "(nu e/nu i/nicio/nu este) (nicio/) problema", bad: "(rar/o data pe zi) (intru/verific/ma uit)" },
  bg: {
    soc: "(във/в/на/през/от) (фейса/фейс/фейсбука/фб/инстаграма/инста/тиктока)",
    bad: "(влизам/гледам/проверявам/съм) (тук/) (рядко/веднъж), (рядко/веднъж на ден) (влизам/гледам/проверявам)",
    x: "(няма/не е) проблем*",
  },
  sr: { x: "(nije/nema/nikakav) problem*, (није/нема/никакав) проблем*", bad: "(retko/slabo) (ulazim/gledam/svracam)" },
  mk: { x: "(нема/не е) проблем", bad: "(ретко/еднаш) (влегувам/гледам)" },
  sl: {
    askc: "(mi das/daj mi/das mi/mi pustis) (svojo/tvojo/svoj/tvoj/) (cifro/stevilko/telefonsko/mail/kontakt/telefon)",
    x: "(ni/noben) problem*",
    bad: "(redko/bolj malo) (gledam/pridem/zaidem)",
  },
  sv: {
    tel: "(skicka/sand) (mig/) en snap",
    mid: "(min snap/snappen min)",
    x: "(inga/inget) problem",
  },
  da: { tel: "send (mig/) en snap", mid: "(min snap/snappen min)", x: "(intet/ikke noget) problem" },
  no: {
    tel: "send (meg/) (en/ein) snap, legg (meg til/til meg) pa snap",
    mid: "(snappen min/min snap), snapen min",
    x: "(ikke noe/ingen) problem",
  },
  fi: { x: "ei (mitaan/) (ongelmaa/hataa)", tel: "(laita/laheta) (mulle/minulle/) snappi" },
  ru: {
    euph: "(приложени*/мессенджер*) на букву, на букву (т/в/тэ/вэ)",
    bad: "(редко/раз в день) (захожу/бываю/заглядываю/смотрю), (захожу/заглядываю) (сюда/) (редко/раз)",
    x: "(нет/без/не) проблем*",
  },
  uk: {
    bad: "(рідко/раз на день) (заходжу/буваю/дивлюся), (заходжу/заглядаю) (сюди/) (рідко/раз)",
    x: "(немає/нема/без/не) проблем*",
  },
  el: { x: "κανένα πρόβλημα, δεν υπάρχει πρόβλημα", bad: "(σπάνια) (μπαίνω/κοιτάω)" },
  tr: {
    euph: "(t/w) (ile/harfiyle) baslayan (uygulama/program)*",
    bad: "(nadiren/pek) (bakiyorum/giriyorum/bakmiyorum/girmiyorum)",
    x: "(sorun/problem) (degil/yok)",
  },
  az: {
    app: "(votsap/vatsap/vatsapp/uotsap)*",
    bad: "(gec gec/az az/nadir) (girirem/baxiram)",
    x: "problem (deyil/yoxdur)",
  },
  ar: { x: "(مافي/مفيش/لا/ما في/ماكو) (مشكله/مشكل), ولا يهمك" },
  fa: { x: "(مشکلی/مساله ای) (نیست/نداره)" },
  he: { x: "אין בעיה, בלי בעיה" },
  ka: { x: "პრობლემა არ არის, არ არის პრობლემა", app: "მესენჯერ*" },
  mn: {
    app: "(фэйсбүүк/фэйсбук/фб) чат*, мессенжер*",
    tel: "(чатаар/мессенжерээр/вайбераар/вотсаппаар/телеграмаар) (бичээрэй/бичнэ үү/ярья/холбогдоорой)",
  },
  "ta-Latn": {
    talk: "vaanga, vaanga pesalam, (la/ku) (vaanga/vaa/varen/varengala), pesikalam, pesikkalam, pesalama",
    lets: "(pesalam/pesikalam/pannalam/vaanga)",
  },
  "ne-Latn": {
    talk: "aaunu (na/hai/hos/), aaunus, aaunuhos, kura (garam/garaum/garau), garam (na/)",
    tel: "(viber/whatsapp/messenger) ma (aaunu/aaunus/aau/message/msg/lekhnu)",
  },
  id: { x: "(tidak/gak/ga/nggak) (masalah/apa apa/papa), gapapa", bad: "jarang (buka/cek/online) (sini/di sini/)" },
  vi: {
    askc: "cho (em/anh/chi/minh/mk/toi) xin (so/sdt/so dien thoai/zalo/email/mail/face/facebook), (anh/chi/em/ban) co (dung/xai/) (telegram/zalo/whatsapp/viber/line/skype) (khong/ko/k)",
    x: "khong (sao/van de gi/co gi)",
    bad: "it khi (vao/check/mo) (day/web/)",
  },
  tl: { x: "walang problema", bad: "bihira (ako/po ako/) (mag open/magbukas/online)" },
  zh: { x: "没问题, 沒問題, 没关系, 沒關係", bad: "(很少/不常/难得)(上/看/)(这里/这边/来)" },
  ja: { x: "問題(ありません/ないです/なし)" },
  ko: { x: "문제(없어요/없습니다/ 없어요)" },
  sw: { x: "hakuna (shida/tatizo)" },
  kk: { askc: "(нөміріңіз/нөмірің/телефоныңыз/номеріңіз/ватсабыңыз)* керек" },
  ckb: { askc: "(ژمارەکەت/ژمارەی مۆبایلت/ئیمەیڵەکەت) (بنێرە/بدە/بۆم بنێرە)" },
  "hi-Latn": {
    askc: "(insta/telegram/whatsapp/fb/tg/snap) (id/number/no/wala no) (de na/dena/de do/dedo/do na/bhej na/bhejo/bhej do)",
  },
  hr: { askc: "(daj mi/das mi/mozes mi dati) (svoj/tvoj/) (broj/mail/kontakt)" },
  th: { tel: "(ทักไลน์/ทักแชทไลน์/แอดไลน์)(มา/มาเลย/มานะ)" },
};

export const APP_SLANG: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
