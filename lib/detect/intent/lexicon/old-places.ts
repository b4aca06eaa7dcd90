import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * The place two people know from before ("where we used to talk", "the usual place"), in `hintc`, and the name that a
 * search finds ("google my name"), in `found`, which hints as much. `fil` is the end of a page or folder, `soc` and `same`
 * one name everywhere; the others are forms of writing and ringing that other lists lack.
 */
const WORDS: Readonly<Record<string, Lexicon["words"] & { found?: string }>> = {
  en: {
    qr: "scan me, scan it, (scan/use) the square (code/)",
    hintc:
      "where we (used to/always/usually/last/normally/first) (talk/talked/chat/chatted/write/wrote/speak/spoke/text/texted/message/messaged), where we (talked/chatted/spoke/wrote/texted) (before/last time/last year/back then/earlier/the last time), on our old (chat/thread/channel/number), the old (chat/thread/number/channel) still works, (your/my) old (number/address/chat) still (works/there), (find/reach/write/text/ping) me (where you/in the usual place/at the usual place/the usual way), you still have my (number/email/contact*)",
    soc: "(every/any/all/each) (social/socials/network/networks/social network*), (pretty much/almost/nearly/basically/just about) (every/all) (social/socials/network*/platform*/app*), everywhere online, all over the internet",
    wrt: "slide in, slide into (my/the) (dms/inbox/messages), (message/contact/write to/text) (our/the) (hiring/hr/project/recruitment/account/office) (manager/officer/department/desk/lead/team)",
    fil: "(footer/header/margin/bottom/top/foot/corner/end) of (the (first/second/third/last/next/pdf/quote/deck/file/document)/page/my (pdf/quote/deck/cv/file)), (bottom/top) (left/right) corner of, (last/first/second/third/back) page of (the/my) (deck/pdf/file/portfolio/folder/cv/quote/brochure)",
    x: "(im/i am/we are/were) not allowed to (publish/show/post/share/put/display) (here/online/publicly/in public/it publicly/on my profile/in my portfolio/), go outside (around/at/in the/with the/when/early/before/after), (shoot/photograph/film/paint/record) outside (at/in/around/with/when/before/after/near)",
    yid: "(what/which) (personal/private/home/direct/other/non work) (address/email/e mail/mail/number/inbox/account) (shall/should/can/may/do/could/would/will) (i/we/he/she/they), (personal/private) (address/email/mail) (to send/i can send/we can send/for the (nda/contract/papers))",
    form: "(fill/complete/fill out/fill in) (this/the/our/my) (brief/enquiry/inquiry/intake/order/quote/booking/request) form",
    acc: "(my/our) (wise/revolut/payoneer/mercury/n26/monzo/starling/skrill) (business/personal/) account, (to/into) (your/my) (metamask/ledger/phantom/trust wallet/exodus/coinbase)",
    rest: "the remaining, half (in/as/by/via/through) (a/our/my/) (token*/bank/cash/usdt/crypto/bitcoin/paypal/transfer/bank transfer)",
  },
  es: {
    qr: "escanealo, escaneame, escaneelo, escanea el codigo",
    hintc:
      "(donde/por donde) (hablabamos/escribiamos/charlabamos/nos escribiamos/hablamos (antes/la otra vez/siempre)/solemos hablar/siempre hablamos), donde (siempre/la otra vez/la ultima vez) (hablamos/nos escribimos), por el (chat/numero/canal) (de siempre/de antes), (en el/al) sitio de siempre, (ya tienes/aun tienes/todavia tienes) mi (numero/contacto/correo)",
    soc: "todas las redes (sociales/), todas (mis/las) redes, cualquier red (social/), en todos lados",
    fil: "(pie/final/esquina/margen) de (la/) (pagina/ultima pagina), al (pie/final) (de la pagina/del pdf/del documento), (ultima/primera/segunda) pagina (del/de mi/del portafolio)",
    yid: "(a/en) que (correo/mail/direccion) (personal/privado/privada/particular)",
    found:
      "googlea (mi (nombre/marca/estudio/empresa)/me), googleame, (busca/pon/escribe) mi nombre (en google/en el buscador/y)",
    hintp: "(te/le/os) recargo (la/el/tu) (tarjeta/saldo/monedero), te hago una recarga",
  },
  pt: {
    qr: "escaneia ele, escaneie, e so escanear",
    hintc:
      "onde a gente (conversava/falava/se falava/costuma (falar/conversar)/conversou (antes/da outra vez)), onde (falavamos/conversavamos/costumamos falar), (no/pelo) (canal/numero/chat) (de sempre/de antes), no lugar de sempre, (voce/tu) (ainda/ja) tem (meu/o meu) (numero/contato), ainda tens o meu (numero/contacto)",
    deal: "(a gente/nos/vamos/bora) (acerta/acertamos/acertar/fecha/combina/resolve)",
    soc: "todas as (redes/redes sociais), qualquer rede (social/), em tudo que e rede",
    tel: "(liga/ligue/ligas/telefona/telefone/telefonas) me, (da/de) me um toque",
    fil: "(rodape/canto/fim) da (pagina/ultima pagina), (ultima/primeira/segunda) pagina do (portefolio/portfolio/pdf)",
    yid: "(pra/para) (qual/que) (e mail/email/endereco) (pessoal/particular)",
    found: "(joga/digita/poe/bota) (o/) meu nome (no google/na busca/que)",
  },
  fr: {
    qr: "scannez (le/moi), scanne le, flashe le",
    hintc:
      "(la ou/ou) on (se parlait/s ecrivait/discutait/echangeait/a l habitude de (parler/discuter)/se parlait avant/parlait avant), (la ou/ou) nous (parlions/discutions/echangions), (sur/par) le (canal/fil/numero) habituel, a l endroit habituel, (tu as/vous avez) (toujours/encore/deja) mon (numero/mail/contact)",
    deal: "(on/nous) s arrange*, s arranger, arrangeons nous",
    soc: "tous les (reseaux/reseaux sociaux), n importe quel reseau, sur tous mes reseaux",
    fil: "(bas/pied/coin/haut) de (la/) page, (derniere/premiere/deuxieme) page (du/de mon) (portfolio/devis/pdf/book)",
    yid: "(a/sur) quelle adresse (perso/personnelle/privee)",
    found: "googlez (mon (nom/studio)/moi), (tapez/cherchez/tape) mon nom (sur google/et/dans)",
  },
  de: {
    qr: "(scann/scanne/scannen sie) (ihn/mich/das/mal)",
    hintc:
      "(heisse/heiss) (ich/) (auf allen/in allen) (netzwerken/kanalen/plattformen) gleich, auf allen (netzwerken/kanalen/plattformen) (gleich/derselbe name), (da/dort/dahin) wo wir (fruher/sonst/immer/letztes mal/damals/schon mal/zuletzt), wo wir (fruher/sonst/immer/letztes mal/damals/zuletzt) (geschrieben/geredet/gesprochen/gechattet/geschrieben haben/schreiben), (auf dem/uber den) (alten/ublichen) (kanal/weg/chat), (meine nummer/meinen kontakt) (hast du/haben sie) (ja/noch)",
    soc: "(allen/auf allen/in allen) (netzwerken/sozialen netzwerken/kanalen/plattformen), uberall im netz",
    same: "uberall (gleich/derselbe name)",
    x: "melde ich mich (dann/gleich/morgen/heute/nochmal/wieder/bei/), ich melde mich",
    wrt: "(melden/melde/meld) (sie/du/) (sich/dich) (einfach/gern/gerne/bitte/mal/) (dort/da/dann dort/im buro/bei mir/direkt bei mir/im studio), (schreib/schreibt/schreiben sie) mich (einfach/gern/) an, schreib mich (da/dort)",
    fil: "unten auf (seite/der (letzten/ersten/zweiten) seite), (auf/in) der (fusszeile/kopfzeile), (letzte/letzten/zweite/zweiten) seite (der/des/vom/im) (mappe/pdf/portfolio*/angebot*)",
    yid: "(an/auf) (welche/welcher) (private/privaten/personliche) (adresse/mail/mailadresse/nummer)",
  },
  it: {
    qr: "scansionalo, inquadralo, scannerizzalo",
    hintc:
      "dove (ci (sentivamo/scrivevamo/parlavamo)/parlavamo) (prima/sempre/di solito/), (sul/al) solito (posto/canale/numero/chat), nella solita chat, (hai/ha) (ancora/gia) il mio (numero/contatto)",
    soc: "tutti i social, ogni social, qualunque social, social delle foto",
    fil: "(in fondo/a pie/in basso) (a/di/alla) (pagina/ultima pagina), (ultima/prima) pagina del (portfolio/pdf/preventivo)",
    found: "(cerca/cerchi/digita) il mio (nome/nome e cognome) (su google/e/in rete), googla (il/) mio nome, googlami",
    name: "stesso nome (e cognome/), il mio nome (e cognome/)",
    trf: "(ti/le/vi) ricarico la postepay",
    hintp: "(ti/le/vi) ricarico la (carta/prepagata), (una/la) ricarica (postepay/sulla carta)",
    fee: "percentuale, percentuali",
  },
  nl: {
    qr: "scan (hem/mij/de code/me)",
    hintc:
      "waar we (vroeger/altijd/eerder/vorige keer/toen) (altijd/) (praatten/spraken/schreven/appten/chatten), (op/via) (de/het) (oude/gebruikelijke) (plek/kanaal/chat/nummer), (je hebt/u heeft) mijn nummer (nog/al)",
    soc: "alle (socials/sociale media/netwerken), op alle kanalen",
    fil: "onderaan (pagina/de pagina/de laatste pagina), laatste pagina van (mijn/de) (map/pdf/portfolio/offerte)",
  },
  sv: {
    qr: "skanna (den/koden/mig)",
    hintc:
      "dar vi (brukade (prata/skriva/chatta)/pratade (forut/sist)/skrev (forut/sist)), pa (vanliga/gamla) stallet, du har (redan/ju/fortfarande) mitt nummer",
    soc: "alla (sociala medier/natverk)",
    found: "googla (mitt/pa mitt/mig), (sok/sok pa) mitt namn",
    name: "mitt (fullstandiga/hela/) namn",
    x: "slipper (vi/du/jag/ni) (vanta/vantan/stressa/oroa*/jaga)",
    add: "sa hittar du mig, du hittar mig (snabbt/latt/direkt/)",
  },
  da: {
    hintc:
      "(der/dér) hvor vi (plejede at (snakke/skrive)/snakkede (for/sidst)/skrev (for/sidst)), du har (jo/stadig/allerede) mit nummer",
    soc: "alle (sociale medier/netvaerk)",
    found: "(googler/googl/google) (mit/pa mit/mig), sog pa mit navn",
    name: "mit (fulde/) navn",
  },
  no: {
    hintc:
      "der vi (pleide a (prate/snakke/skrive)/snakket (for/sist)/skrev (for/sist)), du har (jo/fortsatt/allerede) nummeret mitt",
    soc: "alle (sosiale medier/nettverk)",
    found: "(googler/google) (navnet/meg), sok (pa/) navnet mitt",
    name: "navnet mitt, fulle navnet mitt",
  },
  fi: {
    hintc:
      "(siella/sinne) missa (ennenkin/aina/viimeksi) (juteltiin/puhuttiin/kirjoiteltiin), (vanhassa/tutussa) (paikassa/kanavassa/ketjussa), sulla on (jo/viela) numeroni",
    found: "googlaa (nimeni/mun nimi)",
    name: "nimeni, mun nimi",
  },
  pl: {
    qr: "zeskanuj (go/to/mnie)",
    hintc:
      "(tam/) gdzie (gadalismy/pisalismy/rozmawialismy/zawsze (gadamy/piszemy)/ostatnio (gadalismy/pisalismy)), (w/na) starym (miejscu/kanale/czacie), masz (juz/jeszcze/przeciez) moj numer",
    soc: "(wszystkich/wszystkie) (portalach/sieciach/mediach spolecznosciowych/socialach)",
    wrt: "zaczep mnie, zaczepcie mnie, zagadaj (do mnie/tam/)",
    same: "(ten sam/tym samym) (nick/nickiem/login/loginem) (na/we/w) (wszystkich/wszystkim)",
    fil: "(na dole/w rogu/w stopce) (strony/drugiej strony/ostatniej strony), (ostatniej/drugiej) stronie (oferty/portfolio/pdf)",
    found: "wpisz (moje/moje imie/w google moje), wygoogluj (mnie/moje)",
  },
  cs: {
    qr: "naskenuj* (ho/si/kod)",
    hintc:
      "(tam/) kde (jsme (si psali/se bavili/spolu mluvili/mluvili)/si vzdycky piseme), na (starem/obvyklem) miste, (mate/mas) (uz/jeste/prece) moje cislo",
    soc: "(vsech/na vsech) (sitich/socialnich sitich)",
    found: "vygoogli* (me/moje/si moje), (zadejte/zadej) moje jmeno",
    wrt: "ozvete se mi, ozvi se mi",
  },
  sk: {
    hintc:
      "(tam/) kde (sme (si pisali/sa bavili/sa rozpravali)/si vzdy piseme), na (starom/obvyklom) mieste, (mate/mas) (uz/este) moje cislo",
    found: "vygoogli* (ma/si ma/moje)",
  },
  hu: {
    qr: "szkenneld (be/)",
    hintc:
      "(oda/ott) ahol (regen/korabban/mindig/a multkor/legutobb) (beszeltunk/irtunk/irogattunk/beszelgettunk/szoktunk)*, a (szokasos/regi) (helyen/helyre), (megvan/megvan meg) a szamom",
    found: "guglizd (be/meg) (a nevem*/), ird be a nevem*",
    name: "a nevem, nevemet",
  },
  ro: {
    qr: "scaneaza (l/codul/ma), scanati (l/codul)",
    hintc:
      "unde (vorbeam/ne scriam/am vorbit (ultima data/data trecuta/inainte)/vorbim mereu), (la locul/pe canalul) (obisnuit/vechi), (ai/aveti) (deja/inca) numarul meu",
    found: "(cauta/cautati/scrie) numele meu (pe google/si/)",
    soc: "toate retelele (sociale/)",
  },
  ru: {
    hintc:
      "(там/туда/) (где) (мы/) (раньше/обычно/всегда/прошлый раз/в прошлый раз/тогда) (общались/переписывались/болтали/говорили/списывались), где (мы/) (общались/переписывались/списывались/болтали) (раньше/в прошлый раз/тогда), на (старом/прежнем/обычном) месте, (мой номер/мои контакты) (у вас/у тебя) (уже/же/) (есть/остал*)",
    soc: "(всех/во всех) соцсетях, (всех/во всех) социальных сетях, во всех сетях",
    fil: "(внизу/в углу/в конце/снизу) (страницы/первой страницы/второй страницы/последней страницы/презентации), последн* странице (портфолио/презентации/сметы)",
    found: "(забей/забейте/вбей/вбейте) (мое имя/меня) , (загугли/загуглите/погуглите/погугли) (мое/меня/мою)",
    form: "заполни* (форму/анкету/заявку)",
    web: "на (моем/нашем) сайте",
  },
  uk: {
    hintc:
      "(там/туди) де (ми/) (раніше/зазвичай/завжди/минулого разу/тоді) (спілкувалися/спілкувались/переписувалися/переписувались/говорили/балакали), на (старому/звичному) місці, мій номер у (вас/тебе) (є/вже є)",
    soc: "(всіх/в усіх/у всіх) (соцмережах/мережах)",
    fil: "(внизу/в кутку/в кінці) (сторінки/останньої сторінки/презентації)",
    found: "(загугли/загугліть/погугли/погугліть) (мене/моє)",
    form: "заповн* (форму/анкету/заявку)",
    web: "на (моєму/нашому) сайті",
  },
  be: {
    hintc:
      "(там/туды) дзе (мы/) (раней/заўсёды) (размаўлялі/перапісваліся), там дзе (усе/ўсе) (чытаюць каналы/сядзяць)",
    add: "(знайдзіце/знайдзі/шукайце/шукай) мяне (там/)",
    same: "(імя/нік) (тое ж/той жа) (самае/самы/)",
    wrt: "(пішыце/пішы) (мне/туды)",
  },
  bg: {
    hintc:
      "(там/) където (говорехме/си пишехме/писахме/винаги говорим), на старото място, (имате/имаш) (вече/още) номера ми",
    found: "(потърси/напиши/въведи)* името ми",
    soc: "всички (социални мрежи/мрежи)",
  },
  sr: {
    hintc:
      "(tamo/) gde smo (pricali/se dopisivali/se culi/pisali) (pre/ranije/prosli put/), na starom mestu, (imas/imate) (vec/jos) moj broj, (тамо/) где смо (причали/се дописивали)",
    found: "(ukucaj/izguglaj/guglaj)* (moje ime/me)",
    soc: "(svim mrezama/svim drustvenim mrezama)",
  },
  hr: {
    hintc:
      "(tamo/) gdje smo (pricali/se dopisivali/se culi/razgovarali) (prije/ranije/prosli put/), na starom mjestu, (imas/imate) (vec/jos) moj broj",
    found: "(upisi/izguglaj/guglaj)* (moje ime/me)",
    soc: "(svim mrezama/svim drustvenim mrezama)",
  },
  el: {
    qr: "σκάναρε (το/με/τον)",
    hintc:
      "(εκεί/) που (μιλούσαμε/μιλάγαμε/τα λέγαμε/γράφαμε) (παλιά/πριν/πάντα/την άλλη φορά/), στο γνωστό (μέρος/κανάλι), (έχεις/έχετε) (ήδη/ακόμα) το νούμερό μου",
    found: "(γκουγκλάρισε/γκούγκλαρε/ψάξε) (με/το όνομά μου)",
  },
  tr: {
    hintc:
      "(eskiden/daha once/gecen sefer/hep/onceden) (konustugumuz/yazistigimiz/gorustugumuz) (yer*/kanal*/uygulama*/numara*), her zamanki (yerden/yerde/kanaldan), numaram (sizde/sende) (var/zaten var)",
    soc: "butun (sosyal medyada/sosyal aglarda/platformlarda)",
    same: "ayni (kullanici adiyla/isimle/adla/nickle) (her yerde/heryerde)",
  },
  az: { hintc: "(evvel/hemise) (danisdigimiz/yazisdigimiz) yer*, nomrem (sizde/sende) var" },
  kk: { hintc: "(бұрын/бұрынғы) (сөйлескен/жазысқан) (жерден/жерге/жерде)" },
  uz: { hintc: "(oldin/avval) (gaplashgan/yozishgan) (joy*/joyimiz*)" },
  ar: {
    hintc:
      "(حيث/وين/فين/مكان ما) (كنا نتكلم/كنا نحكي/كنا نتحدث/كنا نتراسل/تكلمنا (قبل/اخر مره)/حكينا (قبل/اخر مره)), (نفس/في) (المكان القديم/المكان المعتاد), رقمي (عندك/معك) (اصلا/من قبل/)",
    found: "(اكتب/ابحث عن/سيرش) اسمي (في جوجل/علي جوجل/في)*",
    soc: "كل (السوشيال/مواقع التواصل/المنصات)",
  },
  fa: {
    qr: "اسکن (کن/کنید)",
    hintc:
      "(همونجا/همان جا/همون جا/جایی) (که) (قبلا/همیشه/دفعه قبل) (حرف می زدیم/حرف میزدیم/صحبت می کردیم/صحبت میکردیم/چت می کردیم/چت میکردیم), همون جای همیشگی, شماره ام (رو/را) (داری/دارید)",
    found: "(اسمم/اسم من) (رو/را/) (سرچ/گوگل) (کن/کنید)",
  },
  ur: { hintc: "(جہاں/وہیں جہاں) (پہلے/ہمیشہ) (بات ہوتی تھی/بات کرتے تھے/باتیں ہوتی تھیں)*, پرانی جگہ (پر/)" },
  he: {
    qr: "(תסרוק/תסרקי/סרוק) (אותו/את הקוד)",
    hintc:
      "(איפה/במקום/היכן) (שדיברנו/שהיינו מדברים/שהתכתבנו) (פעם/קודם/תמיד/), במקום (הרגיל/הקבוע), יש לך (כבר/עדיין) את המספר שלי",
    found: "(תגגל/תגגלי/תחפש/תחפשי) את השם שלי",
    soc: "בכל הרשתות",
  },
  hi: {
    hintc:
      "(वहीं/वहाँ/उधर) (मैसेज करो/लिखो/) (जहाँ/जहां) (पहले/हमेशा) (बात होती थी/बात करते थे/बातें)*, जहाँ (पहले/हमेशा) (बात/बातें)*, पुरानी जगह (पर/), मेरा नंबर तो है",
    found: "(गूगल पर/सर्च करो/सर्च करें) मेरा नाम",
  },
  "hi-Latn": {
    hintc:
      "(wahi/wahin/udhar) (jahan/jaha) (pehle/hamesha/pahle) (baat/baatein)*, jahan (pehle/hamesha) baat (hoti/karte), purani jagah (pe/par/), mera number (to/toh) (hai/h)",
    found: "(google pe/google par) mera naam",
  },
  bn: { hintc: "(যেখানে) (আগে/সবসময়) (কথা হতো/কথা বলতাম/কথা হত)*, আগের জায়গায়" },
  ta: { hintc: "(முன்பு/எப்போதும்) பேசிய (இடத்தில்/இடம்)*, பழைய இடத்தில்" },
  id: {
    hintc:
      "(di/ke) (tempat/chat) (kita/) (ngobrol/chat/bicara/biasa) (dulu/dulunya/waktu itu/biasanya), tempat biasa kita, (kan/) (udah/sudah) (punya/simpan) nomorku",
    found: "(cari/ketik) (nama saya/namaku/nama aku) (di google/)",
    soc: "semua (sosmed/medsos)",
  },
  ms: { hintc: "(di/kat) tempat kita (borak/sembang/chat) (dulu/biasa), tempat biasa kita", soc: "semua media sosial" },
  vi: {
    hintc:
      "(cho/noi) (hoi truoc/lan truoc/truoc day/truoc gio/truoc) (minh/ta/tui minh/anh em/) (hay/) (noi chuyen/nhan tin/chat), cho cu (nhe/nha/nhen), (anh/chi/ban) (co/con) so (cua/) (em/minh) (roi/ma)",
    found: "(go/tim/search) ten (minh/em/toi) (tren/len) (google/mang)",
    soc: "moi mang xa hoi",
  },
  tl: {
    hintc:
      "(kung saan/dun sa) (tayo/dati tayo/tayo dati) (nag uusap/nagchachat/nag chat/nag usap), sa dating (usapan/chat), nasa iyo (na/pa) (number/yung number) ko",
    found: "i google mo (pangalan/name) ko, search mo (pangalan/name) ko",
  },
  th: { hintc: "(ที่/ช่องทาง)(เดิม/เก่า)ที่(เรา/)(เคย/)คุย(กัน/), มีเบอร์(ผม/เรา/ฉัน)อยู่แล้ว" },
  sw: {
    hintc:
      "(pale/kule) (tulipokuwa/tulipozoea/tulikokuwa) (tukiongea/kuongea/tukichati)*, mahali petu pa (zamani/kawaida), (unayo/una) namba yangu (tayari/)",
  },
  zh: {
    hintc:
      "(还在/還在/去/到/)老地方(找我/聊/说/說/见/見/), (之前/以前/上次)(我们/咱们/我們/)(聊天/说话/說話/聯絡/联系/聊)(的/过的/過的)(地方/那里/那裡/那边/那邊), 你有我的(号码/號碼/联系方式)",
    fil: "(作品集/简历/簡歷/报价单/報價單/档案/文件)(的/)(最后/最後/第二/末)(一/)(页/頁), (最后/最後)一(页/頁)(有/里有/裡有/上有)",
    found: "(百度/搜/搜索/谷歌/谷歌一下/百度一下/google)(一下/)我的(名字/姓名/大名)",
    wrt: "(那边/那邊/那里/那裡/别处/別處)(找/联系/聯絡)我(比较快/比較快/更快/)",
  },
  ja: {
    hintc:
      "(前に/以前/いつも/前回)(やり取り/やりとり/お話し/話/連絡/チャット)(して/し/)(いた/た/ている/てる/した)(ところ/場所/方/ほう)(に/で/へ/から/), いつもの(ところ/場所/方)(に/で/へ)(連絡/メッセージ/)",
    found: "私の名前(を/で)(検索/入れ/ググ)*, (ググっ/検索し)て(みて/いただ)*私",
  },
  ko: {
    hintc:
      "(예전에/전에/저번에/늘/항상) (얘기하던/이야기하던/연락하던/대화하던) (데/곳/방/쪽)(로/에서/으로/), (원래/늘) (하던/쓰던) (데/곳)(로/에서/으로)",
    found: "(제/내) 이름(을/) (검색/구글/구글에)*, (이름을/제 이름을) (구글/네이버)에 (쳐/검색)*, 이름을 구글에 쳐",
  },
  ca: {
    hintc: "on (parlavem/ens escriviem/sempre parlem) (abans/), (al/pel) (lloc/canal) de sempre, ja tens el meu numero",
    soc: "totes les xarxes",
  },
  et: { hintc: "seal kus me (enne/varem/alati) (raakisime/kirjutasime), sul on (juba) mu number" },
  lv: { hintc: "tur kur (mes/) (agrak/vienmer/iepriekss) (runajam/sarakstijamies)" },
  lt: { hintc: "ten kur (mes/) (anksciau/visada) (kalbejom*/susirasinejom*)" },
  ka: { hintc: "(იქ/) სადაც (ადრე/ყოველთვის) (ვლაპარაკობდით/ვწერდით/ვსაუბრობდით), ძველ ადგილას" },
  hy: { hintc: "(այնտեղ/) որտեղ (առաջ/միշտ) (խոսում/գրում) էինք" },
  sq: { hintc: "(atje/) ku (flisnim/shkruheshim) (me pare/gjithmone/)" },
  af: { hintc: "waar ons (voorheen/altyd/laas) (gesels/gepraat/geskryf)*" },
};

export const OLD_PLACES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, { found, ...words }]) => ({
  lang,
  words: { ...words, hintc: [words.hintc, found].filter((list) => list !== undefined).join(", ") },
}));
