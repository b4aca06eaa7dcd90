import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Half a sentence that settles it: the number asked for as texters spell it (`askc`), the site's own till passed over
 * because there is "no need to fund anything here", money sent "instead of through here" (`offp`). Beside them what people
 * say who tell of such an offer and turned it down (`rep`), and where a sum lies that is safe (`plat`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    bad: "not a (big/huge/great/) fan of (typing/writing/chatting/messaging/talking/using) (in/on/through/via/it/) (here/this)",
    askc: "type my (full/) name (and/plus/) (in/into) any search engine, (use/open/try) the contact page that comes up, (come/cum) (ova/over) (pon/pan/on) (di/the) (other/otha/green) (app/one), (first/top) (result/hit) (ring/call/phone/text) (that/it/them), (may/can/could/shall) i (have/get/take/ask/ask for/know) (your/ur) (handphone/hand phone/hp/mobile/cell/cellphone/contact/phone/whatsapp) (number/no/digits), (ring/call/phone/dial) the number (thats/that is) on (the/my/our) (site/website/page), (wot/wots/wat/wats/watz/whats/what is/wot is) (ur/yr/ya/yur/yer/your) (numba/numbah/nmbr/numbr/nr/digits/cell/mobi)",
    offp: "keep (this/the) (site/platform/app) out of (it/this/things), in your hand (on the day/after/when), (upfront/straight/directly/direct/right) (straight/) to my (wallet/usdt/trc20/btc), (dont/do not) use the (payment thing/pay thing/payment system/payments/escrow thing) (on/of) (this site/here/this app), (venmo/zelle/cash app/cashapp/paypal/revolut/interac) is best for (tips/me/the next/anything), no need (to/of/for) (fund/funding/deposit/put/load) (anything/it/money/the money/any money/the milestone/escrow) (on/in/into/through/) (here/the site/the platform), (split/share/halve) what (the site/they/this place/the platform) (would/wouldve/would have/will/would of) (took/take/taken/charge/charged/skimmed/kept/keep/pocketed/grabbed), (rather/sooner) (send/pay/give/transfer) (it/you/the rest/) (as/by/in) (gift cards/vouchers/crypto/cash/a transfer) than (through/via/on) (the site/here/the platform/the payment page/this page), (only/just) (accepting/taking/accept/take) (western union/moneygram/zelle/cash app/venmo/paypal/wire/e transfer/interac/cash/crypto/usdt), (i/we) (just/only/usually/normally/) (take/accept) (an/a/the/) (e transfer/etransfer/interac/bank transfer/cash) on the day",
    esc: "(independent/outside/neutral) escrow, (trust/title/escrow) company before",
    topup: "(task/tasks/level/batch) (needs/requires/need) (a/) (recharge/deposit/top up)",
    task: "vip (task/tasks/level/order)",
    rep: "(last/the last) (bloke/guy/chap/lady/woman/man/fella/client/one) (i/we) (paid/sent/trusted), (kept/keeps) on at me (to/about/for), (twice/once/again/also/even/) tried to (get/make/talk/push) me (to/into/paying/pay/off/outside), (i/we/and i/so i) (said/told him/told her/told them) no (once/twice/three times/every time/each time/thanks/again/both times/straight away), (someone/somebody/someones/some scammer/a scammer) (is/s/has been/keeps/) (copying/cloning/cloned/copied/impersonating/pretending to be) (my/our/me/us), (thats/that is/thats) not (us/me/our team), we never (charge/ask/take) (anybody/anyone/a fee/for)",
    work: "(slack/discord/telegram) (channels/servers/bots), (make/say/read) it (more/less) (cheesy/funny/formal/casual)",
    neg: "no (telegram/whatsapp/discord/signal/off site/crypto) (people/folks/messages/chats/requests/invites) (please/pls/thanks/allowed), i will report (and/you/it/any), i (will/ll) (report and/block and)",
    rule: "(may/can/could/will/might) (lead to/result in/cause/mean) (account/) (closure/suspension/termination/a ban/a suspension/being banned/removal), (got/saw/there was/had) a (pop up/popup/banner/notice/warning) (saying/that says)",
  },
  es: {
    askc: "(ya/) (saben/sabe/sabes) (al/por el/en el) (face/feis/insta/whats/wasap/wsp)",
    offp: "(la/lo/las/los) (vemos/arreglamos/hacemos/cerramos) por fuera, me (los/lo/las/la) (ingresas/ingresa/transfieres/depositas/pasas) en (cuenta/mi cuenta/la cuenta), (me/nos) (hace/haces/mandas/manda) (un/el) (yape/plin/bizum/nequi) (cuando/al) (termine/terminar/acabe), (y/) asi no (aceptamos/pagamos/depositamos) (nada/) (por/) (aca/aqui), no (hace falta/hay que/necesitas) (depositar/poner/fondear/cargar) (nada/dinero/el hito) (aqui/en la pagina/por aqui), en (lugar/vez) de (por/pasar por) (aqui/la pagina/la plataforma/la web)",
    rep: "(me nego/me negue/le dije que no/les dije que no/dije que no), (intento/quiso/trato) (que le pagara/pagarme/convencerme/que pagara), (alguien/un estafador) (copia/copio/clono/se hace pasar), no somos nosotros",
    rule: "(puede/podria/puede llegar a) (suponer/causar/provocar/conllevar) (el cierre/la suspension/la baja)",
  },
  pt: {
    offp: "nao precisa (depositar/colocar/por) (nada/dinheiro) (aqui/no site), em vez de (por/passar por/pelo/pela) (aqui/site/plataforma)",
    rep: "(eu/e eu/) (recusei/neguei/disse que nao/falei que nao), (tentou/quis) (me pagar/que eu pagasse/me convencer), (alguem/um golpista) (copiou/clonou/esta copiando/se passa), nao somos nos",
    rule: "pode (levar a/resultar em/causar) (suspensao/encerramento/banimento)",
  },
  fr: {
    offp: "(pas besoin/inutile) de (deposer/mettre/bloquer/verser) (quoi que ce soit/de l argent/l argent/les fonds) (ici/sur le site), (au lieu de/plutot que de/plutot que) (passer par/par) (ici/le site/la plateforme)",
    rep: "(j ai/j avais) (refuse/dit non/decline), (a essaye/essayait/a tente) de me (faire payer/payer/convaincre), (quelqu un/un escroc) (copie/a copie/usurpe/se fait passer), ce n est pas nous",
    rule: "(peut/peuvent/pourrait) (entrainer/conduire a) (la fermeture/la suspension)",
  },
  de: {
    askc: "(uf/auf) (threema/signal/whatsapp/telegram/viber) (bespreche/rede/schriibe/wechsle/schwatze)",
    offp: "(hier/auf der seite) (muss/brauchst du/brauchen sie) nichts (einzuzahlen/hinterlegt werden/hinterlegen/einzahlen), (statt/anstatt) (uber/durch) (hier/die seite/die plattform/das portal)",
    rep: "(habe/hab/hatte) (ich/) (abgelehnt/nein gesagt/verneint/verweigert), (wollte/versuchte) mich (dazu bringen/uberreden), (jemand/ein betruger) (kopiert/gibt sich als/hat mein profil), das sind nicht wir",
    rule: "(kann/konnen) (zur/zu einer) (sperrung/schliessung/kundigung) (fuhren/)",
  },
  it: {
    offp: "non (serve/c e bisogno di) (depositare/mettere/caricare) (niente/nulla/soldi) (qui/sul sito), (invece/anziche) (che/di/) (passare/) (da qui/dal sito/dalla piattaforma)",
    over: "(trattenga/trattieni/tenga/tieni) (i suoi/i tuoi/la sua parte/il suo compenso)",
    back: "(mi/ci) (rigiri/rigira/giri/ritorni/rimandi/rimanda)",
    rep: "(ho/avevo) (detto di no/rifiutato), (ha cercato/ha provato) (di/a) (farmi pagare/convincermi/pagarmi), non siamo noi",
  },
  nl: {
    offp: "(hier/op de site) (hoef je/hoeft u) niets (te storten/vast te zetten), in plaats van (via/langs) (hier/de site/het platform)",
    rep: "(heb/had) (ik/) (geweigerd/nee gezegd/afgewezen), (iemand/een oplichter) (kopieert/doet zich voor), dat zijn wij niet",
  },
  pl: {
    offp: "nie trzeba (nic/) (wplacac/deponowac/zasilac) (tutaj/tu/na stronie/), zamiast (przez/) (stad/strone/portal/platforme/te strone)",
    rep: "(odmowilem/odmowilam/powiedzialem nie/powiedzialam nie/nie zgodzilem sie/nie zgodzilam sie), (ktos/oszust) (kopiuje/podszywa), to nie my",
    askc: "(prosze/) (mnie/nas) (znalezc/poszukac/wyszukac) na (fejsie/fb/instagramie/insta/linkedinie/linkedin)",
  },
  ru: {
    offp: "(ничего/) (здесь/тут/сюда) (вносить/пополнять/класть) не (надо/нужно), вместо того чтобы (через/) (сайт/площадку/платформу)",
    rep: "(я/) (отказал*/сказал* нет/ответил* отказом), (кто то/мошенник) (копирует/скопировал/выдаёт себя/клонировал), это не мы",
  },
  uk: {
    offp: "(нічого/) (тут/сюди) (вносити/поповнювати/класти) не (треба/потрібно), замість того щоб (через/) (сайт/платформу)",
    rep: "(я/) (відмовив*/сказав ні/сказала ні), (хтось/шахрай) (копіює/скопіював/видає себе), це не ми",
  },
  tr: {
    offp: "(aradaki/su aradaki) (aga/agayi/adami/komisyoncuyu/araciyi) (cikaralim/cikarsak/cikar/atlayalim/aradan), (buraya/siteye) (para/bir sey) (yatirmana/yatirmaniza/yuklemene/koymana) gerek yok, (buradan/siteden/platformdan) (gecirmek/yapmak/odemek) yerine",
    rep: "(reddettim/kabul etmedim/hayir dedim), (biri/dolandirici) (profilimi/beni/bizi) (kopyalamis/kopyaliyor/taklit ediyor), o biz degiliz",
    askc: "(vatsaptan/watsaptan/wpden/wptan/telegramdan/instadan) devam edelim",
  },
  id: {
    askc: "(lanjut/pindah/chat/ngobrol/lewat/via) (di/ke/lewat/) (aplikasi/app/apk) (ijo/hijau/ungu/biru)",
    offp: "(gak/tidak/nggak) perlu (deposit/isi/setor) (apa apa/dana/) (di sini/disini/), (daripada/alih alih) (lewat/melalui) (sini/situs/platform)",
    rep: "(saya/aku) (tolak/menolak/bilang tidak), (ada yang/orang) (meniru/menjiplak/mengaku), itu bukan kami",
  },
  ms: {
    offp: "tak perlu (deposit/masukkan) (apa apa/duit/) (di sini/sini), (daripada/bukannya) (melalui/lalu/ikut) (sini/laman/platform)",
    plat: "(baki/dalam) (akaun/baki akaun) (sini/di sini/platform), (dah/sudah/telah) masuk (dalam/ke) (baki/) akaun",
    rep: "(saya/aku) (tolak/cakap tak), itu bukan kami",
  },
  tl: {
    offp: "(pwede/) (ba/bang/) (sa/) labas na lang (dito/nito/ng site) (yung/ang) (bayad/payment/natitira), labas (na lang/) (dito/sa site) (yung/ang) bayad, (imbes na/kaysa) (dito/sa site) (dumaan/magbayad/)",
    rep: "(tumanggi ako/sabi ko hindi), hindi kami yun",
  },
  sw: {
    offp: "badala ya (kupitia/kupita/kulipa/) (hapa/tovuti/jukwaa/mtandao huu), (hakuna haja ya/si lazima) (kuweka/kulipa) (pesa/chochote/) hapa",
    rep: "nilikataa, (mtu/tapeli) ananiiga",
  },
  ar: {
    offp: "(نتحاسب/نتعامل/نشتغل/نخلص) (برا/بره/برة), (نتحاسب/نتفق/نخلص) بيني وبينك, (بلا/بدون) عمولة (الموقع/المنصة/التطبيق)",
    askc: "(تعال/تعالي/خلينا/يلا) (نكمل/نتكلم/نحكي/نتفاهم) (عالوتس/عالواتس/ع الوتس/ع الواتس/عالتلي/ع التلي/عالتليجرام/عالانستا)",
    rep: "(رفضت/قلت لا/قلت له لا), (شخص/حد) (ينتحل/يقلد/ناسخ), هذا مو احنا",
  },
  fa: { rep: "(رد کردم/گفتم نه/قبول نکردم)", offp: "به جای (اینجا/سایت/از طریق سایت)" },
  "hi-Latn": {
    askc: "(whatsapp/wats app/watsapp/insta/telegram/imo) (pe/par/pr) (ajao/aajao/aa jao/aao/ao)",
    offp: "(yahan/site) (ke bajaye/ki jagah), (yahan/site pe) (paise/fund/deposit) (karne/dalne) ki zarurat nahi",
    rep: "maine mana (kar diya/kiya)",
  },
  hi: { offp: "(यहाँ/यहां/साइट) (के बजाय/की जगह)", rep: "(मैंने/हमने) मना (कर दिया/किया)" },
  vi: {
    offp: "(khong can/khoi) (nap/dat coc/ky quy) (gi/tien/) (o day/tren day/len day), thay vi (qua/thong qua) (day/trang/san/nen tang)",
    rep: "(toi/minh/em) (da/) tu choi",
  },
  da: {
    offp: "i stedet for (gennem/via) (her/siden/platformen)",
    rep: "(jeg/) (sagde/takkede) nej",
    endc: "(lukker/afslutter) (vi/jeg) (bare/) kontrakten",
  },
  sv: { offp: "(istallet/i stallet) for (via/genom) (har/sidan/plattformen)", rep: "(jag/) (sa/tackade) nej" },
  no: { offp: "i stedet for (via/gjennom) (her/siden/plattformen)", rep: "(jeg/) (sa/takket) nei" },
  lv: {
    app: "vacap*, vocap*, vatsap*",
    askc: "(varbut/) parejam uz (vacapu/vocapu/vatsapu/telegramu/signalu/whatsapp)",
  },
  my: { offp: "ဒီ (app/အက်ပ်/ဆိုဒ်/site) ကနေ (မပေးတော့/မလုပ်တော့/မသွားတော့)" },
  ro: { offp: "direct (va/iti/ti) fac" },
  eu: { askc: "(whatsappez/telegramez/telefonoz/mezuz) (hitz egi*/idatzi/jarraitu)" },
  is: { tel: "(slegið/slá/sláðu/slærð) á þráðinn (til mín/hjá mér/til okkar/)" },
  "bn-Latn": { askc: "(imo/whatsapp/telegram/messenger) (te/e/a) (ashen/aso/asho/aisen/ashun)" },
  hy: { euph: "(մանուշակագույն/կանաչ/կապույտ)(ով/ում) (խոսենք/գրի/գրեք/գրիր)" },
  mk: { askc: "(побарај/најди/барај) (ме/не) на (инстаграм/фејсбук/фејс/инста/линкедин)" },
  gl: { askc: "(buscame/buscademe/atopame) (no/en/polo) (linkedin/facebook/instagram/insta)" },
  cy: {
    askc: "(chwiliwch/chwilia/edrychwch) am (enw r cwmni/fy enw/fy enw i) ar (facebook/instagram/linkedin), (gyrrwch/anfonwch/gyrra) neges i mi (fan no/yno)",
  },
};

export const IN_PASSING: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
