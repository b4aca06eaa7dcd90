import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Messengers by their colour or picture, with the verb that goes there: "let's hop over to green", "write me on the purple
 * one with the receiver" (`askc`). Whoever draws says the same colours: the verb of moving or writing belongs to the
 * phrase, and one that goes on to the background or the button is swallowed by a longer one (`x`, `work`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    app: "(green/purple/ghost/bird/plane/blue bubble/green bubble) (app/messenger/chat app), the green one with the phone",
    euph: "(the/that) (one/app/messenger) where (the/) (messages/chats/photos) (vanish/disappear), (only does/only has/only uses) the one with the (white/green/purple) (handset/phone/receiver), always on (blue/purple/green/yellow) with the (plane/phone/ghost/bubble), the app with (the/) two (blue/) ticks",
    x: "(go/hop/come/move/switch/jump/head/pop) over to (the/) (green/purple/yellow/blue) (for/on/in/at/background/headline/button/text/tone/shade/version), (have/add/see/find) the (green/purple/yellow/blue) one",
    askc: "(on/use/via) (whichever/the one) (has/with) the (little/) (bird/ghost/plane/big f), the one (zuck/zuckerberg/musk/elon) (bought/owns/runs) (message/write/ping/its/im), i live on the one with the (ghost/bird/plane), (go/hop/come/move/switch/jump/head/pop) over to (the/) (green/purple/yellow/blue) (one/bubble/side/), (message/text/write/ping/add/find/catch/get/reach/buzz) me on (the/that/) (green/purple/yellow/blue/zuckerberg/bird/zuck) (one/), (have/add/see/find/catch) you on (there/that/the (green/purple/yellow/blue) one), (message/text/write/ping/add/find/catch/get/reach) me on (the/) (bird/f), on the (zuckerberg/zuck/musk) (one/app), (im/i am/only has/has only/uses/quicker on/faster on) (on/) the (green/purple/yellow/blue) one, (on/use/uses/have/has/got) (only/) the (green/purple/yellow/blue) one with the (little/white/small/) (phone/plane/ghost/bubble/receiver), (the/that) one with the (little/small/) white (phone/plane/ghost/receiver) on (green/purple/yellow/blue)",
    work: "a (bit/little/touch) (larger/bigger/smaller/darker/lighter/bolder/wider), (next to/left of/right of) the (title/headline/heading), (is/are/s) (quicker/cheaper/easier) to print, at (16/24/32/48/64/128/256) px, too (loud/pale/dark/bright)",
  },
  es: {
    app: "(app/aplicacion) (verde/verdecita/morada/del fantasma/del fantasmita/del avioncito/del pajarito), guasa app, wasa app",
    euph: "la (app/) de los (dos/) ticks azules, la de los dos (ticks/vistos/checks) azules, mejor (en/por) (el/la) del (avioncito/pajarito/fantasmita/telefonito)",
    x: "(pasate/pasemos/pasamos/vente/vamos/nos vamos) (al/por el/en el) (verde/verdecito/morado/moradito/azul/azulito/amarillo) (en/para/de/como/por)",
    askc: "(pasate/pasese/pasemos/pasamos/vente/vamos/nos vamos/escribeme/hablame/agregame) (al/por el/en el) (verde/verdecito/morado/moradito/azul/azulito/amarillo), (usas/tienes/manejas) el (moradito/verdecito/azulito)",
    work: "(en/para) el (fondo/titular/encabezado/boton)",
  },
  pt: {
    app: "(app/aplicativo/zap) (verde/verdinho/roxo/do fantasma/do fantasminha/do aviaozinho/do passarinho)",
    euph: "(aquele/o/app) dos dois (risquinhos/tiques/tracinhos) azuis, melhor (no/pelo) do (aviaozinho/passarinho/fantasminha/telefoninho)",
    x: "(bora/vamos/vem/passa) (pro/no/para o) (verdinho/roxinho/azulzinho/amarelinho) (no/na/pra/para/do/da)",
    askc: "(bora/vamos/vem/me chama/chama/me add/passa) (pro/no/para o/la no) (verdinho/roxinho/azulzinho/amarelinho), (pro/no) (roxinho/verdinho/azulzinho) (do/com) (telefone/telefoninho/aviaozinho)",
  },
  fr: {
    app: "(appli/l appli) (verte/violette/du fantome/au fantome/a l oiseau)",
    euph: "(celle/l appli) aux (deux/) coches bleues",
    x: "(on passe/passons/viens) sur (la/le) (vert/verte/violet/violette/bleu/bleue/jaune) (pour/dans/en/du/comme)",
    askc: "(plutot/mieux) sur (celle/celui) (de l oiseau/du fantome/a l avion/du petit avion), (ecrivez moi/ecris moi/ajoute moi/ajoutez moi/on passe/passons/viens/retrouve moi/je suis) sur (la/le) (vert/verte/violet/violette/bleu/bleue/jaune)",
    work: "(dans/sur) le (visuel/fond)",
  },
  de: {
    app: "(grune/grunen/lila/gelbe/gelben) app, app mit dem (geist/flieger/papierflieger/horer)",
    euph: "die app mit den (zwei/) blauen haken",
    x: "(ruber/wechseln/umziehen/rubergehen) (zu grun/zu lila/zum grunen/zum lilanen/auf grun/zur grunen) (fur/beim/im/am/bei/als)",
    askc: "(lieber/besser/am ehesten) (auf/bei) dem mit dem (geist/vogel/flieger/papierflieger/horer), (ruber/wechseln/umziehen/rubergehen) (zu grun/zu lila/zum grunen/zum lilanen/auf grun/zur grunen), (auf/bei) dem (grunen/lilanen/lila/blauen/gelben) mit dem (horer/telefon/flieger/papierflieger/geist) (unterwegs/erreichbar/zu finden/online/zuhause), (schreib mir/schreib/adde mich) (auf/bei) (grun/dem grunen/dem lilanen/der grunen/lila)",
  },
  it: {
    app: "(app/l app) (verde/viola/del fantasmino/dell aeroplanino)",
    euph: "(quella/l app) con le (due/) spunte blu, meglio su (quello/quella) con (l uccellino/il fantasmino/l aeroplanino/la cornetta)",
    x: "(passiamo/andiamo/spostiamoci) (sul verdino/sul violetto/su quella verde/su quella viola/su quella blu) (per/nel/come/in)",
    askc: "(passiamo/andiamo/spostiamoci/vieni/scrivimi/aggiungimi) (sul verdino/su quella verde/su quella viola/su quello verde/sul violetto/su quella blu), su quella (viola/verde/blu) (con la cornetta/con l aeroplanino)",
  },
  nl: {
    app: "(groene/paarse) app, (spookjes/vogeltjes) app",
    euph: "(die/de app) met de (twee/) blauwe vinkjes",
    x: "(zullen we/laten we/kom/gaan we) (even/) (naar/op) de (groene/paarse/blauwe/gele) (knop/achtergrond/versie/variant/kleur/voor)",
    askc: "(liever/beter) op die met het (vogeltje/spookje/vliegtuigje), (zullen we/laten we/kom/gaan we) (even/) (naar/op) de (groene/paarse/blauwe/gele) (gaan/verder/), (op/via/bij) (die/de) (paarse/groene/blauwe) met het (telefoontje/vliegtuigje/spookje)",
  },
  sv: {
    x: "(ta det/ta den/kora/ga over) (pa/till) (den/det) (grona/lila/bla/gula) (knappen/bakgrunden/versionen/varianten/ytan)",
    askc: "(hellre/battre) pa den med (flygplanet/fageln/spoket), (ta det/ta den/kora/ga over) (pa/till) (den/det) (grona/lila/bla/gula), (skriv/hor av dig) (till mig/) pa (den/det) (grona/lila/bla)",
  },
  da: {
    x: "tage (det over/den over/den/det) pa den (gronne/lilla/bla/gule) (knap/baggrund/version/flade)",
    askc: "tage (det over/den over/den/det) pa den (gronne/lilla/bla/gule), skriv (til mig/) pa den (gronne/lilla)",
  },
  no: {
    x: "ta (det/den) (over/) pa den (gronne/lilla/bla/gule) (knappen/bakgrunnen/versjonen/flaten)",
    askc: "ta (det/den) (over/) pa den (gronne/lilla/bla/gule), skriv (til meg/) pa den (gronne/lilla)",
  },
  fi: {
    x: "(siirrytaanko/siirrytaan/vaihdetaanko/mennaan) (vihreaan/violettiin/siniseen) (taustaan/taustassa/otsikossa/napissa/variin)",
    askc: "(siirrytaanko/siirrytaan/vaihdetaanko/tule/mennaan) (vihreaan/violettiin/siniseen/vihreelle), (kirjoita/laita viestia) (vihreaan/vihreassa/violettiin)",
    work: "nappi (vihreaan/siniseen/vihreaksi)",
  },
  pl: {
    app: "(zielona/zielonej/zielona apke/fioletowa) (apka/apce/apke/aplikacja/aplikacji), (apka/apce/apke) z (duszkiem/samolocikiem)",
    euph: "(ta/te/apke) z (dwoma/) niebieskimi ptaszkami, lepiej na tym z (samolocikiem/ptaszkiem/duszkiem/dymkiem)",
    x: "(przejdzmy/przeskoczmy/chodzmy) na (zielon*/fioletow*/niebiesk*/zolt*) (kolor*/tlo/tle/odcien*/w/dla), (napisz/pisz) na (tym/ten/ta/) (zielon*/fioletow*/niebiesk*/zolt*) (tle/tlo/polu/pasku/banerze)",
    askc: "(przejdzmy/przeskoczmy/chodz/chodzmy/wbij) na (zielon*/fioletow*/niebiesk*/zolt*), (napisz/pisz/odezwij sie/napisz mi) na (tym/ten/tego/ta/) (zielon*/fioletow*/niebiesk*/zolt*) (ze sluchawka/z samolocikiem/z dymkiem/)",
  },
  cs: {
    app: "(zelena/zelene/zelenou/fialova) (appka/appce/aplikace/aplikaci)",
    euph: "radsi na (tom/te) s (letadylkem/ptackem/duchem)",
    x: "(prejdeme/presunme se/pojdme) na (zelen*/fialov*/modr*) (barvu/pozadi/text/u/v/pro), (napis/napiste/pis) na (tu/ten/to/) (zelen*/fialov*/modr*) (pozadi/pole/plochu)",
    askc: "(prejdeme/presunme se/pojdme/pojd) na (zelen*/fialov*/modr*), (napis/napiste/pis) (mi/) na (tu/ten/to/) (zelen*/fialov*/modr*) (se sluchatkem/s letadlem/se/)",
  },
  sk: {
    x: "(prejdime/presunme sa/podme) na (zelen*/fialov*/modr*) (farbu/pozadie/text/v/pre), (napis/napiste/pis) na (tu/ten/to/) (zelen*/fialov*/modr*) (pozadie/pole/plochu)",
    askc: "(prejdime/presunme sa/podme/pod) na (zelen*/fialov*/modr*), (napis/napiste/pis) (mi/) na (tu/ten/to/) (zelen*/fialov*/modr*) (so sluchadlom/s lietadlom/)",
  },
  hu: {
    app: "(zold/lila) (app/applikacio)*",
    x: "(menjunk/valtsunk) at a (zoldre/lilara/kekre/sargara) (a/az) (gomb*/hatter*/cim*/fejlec*)",
    askc: "(menjunk/gyere/valtsunk/ugorjunk) at a (zoldre/lilara/kekre/sargara), (irj/dobj uzenetet) (ram/nekem/) a (zoldon/lilan/kek*)",
  },
  ro: {
    app: "(aplicatia/aplicatie) (verde/mov/cu fantoma)",
    x: "(hai/haideti/sa ne mutam) pe (verde/mov/albastru) (pentru/la/in)",
    askc: "(hai/haideti/sa ne mutam/vino) pe (verde/mov/albastru/ala verde/aia mov), (scrie mi/scrieti mi/da mi mesaj) pe (verde/mov/aia mov/ala verde/cea verde)",
  },
  bg: {
    app: "(зеленото/лилавото) приложение",
    x: "(айде/хайде/да минем/минаваме) (в лилавото/в зеленото/на зеленото/на лилавото/в синьото) (за/на/поле), пиши(те/) ми (на зеленото/на лилавото/в лилавото/в зеленото) (поле/копче)",
    askc: "(айде/хайде/да минем/минаваме) (в лилавото/в зеленото/на зеленото/на лилавото/в синьото), (пиши/пишете) ми (на зеленото/на лилавото/в лилавото/в зеленото)",
  },
  sr: {
    app: "(zelena/zelenu/ljubicasta/ljubicastu) (aplikacija/aplikaciju/app)",
    x: "(ajmo/hajmo/hajde/predjimo) na (zeleno/zeleni/ljubicasto/ljubicasti/plavi) (za/u/dugme/pozadinu/boju)",
    askc: "(ajmo/hajmo/hajde/predjimo/predji) na (zeleno/zeleni/ljubicasto/ljubicasti/plavi), (pisi/pisite) mi na (zelen*/ljubicast*/plav*) (sa slusalicom/), (ајмо/пређимо/пиши ми) на (зелен*/љубичаст*)",
  },
  uk: {
    app: "(зелений/зеленому/фіолетовому) (застосунок/застосунку/додаток/додатку/месенджер/месенджері)",
    euph: "краще в (тому/тій) (що/) з (літачком/пташкою/слухавкою)",
    x: "(перейдімо/переходьмо/давайте/давай) (в зелений/на зелений/у зелений/у фіолетовий/в синій/у жовтий) (колір*/фон/для/перефарб*), (пишіть/пиши/напишіть) (у зелений/в зелений/у фіолетовий/в фіолетовий/в синій) (блок/рядок/поле/банер)",
    askc: "(перейдімо/переходьмо/давайте/давай/го) (в зелений/на зелений/у зелений/у фіолетовий/в синій/у жовтий), (пишіть/пиши/напишіть) (мені/) (в зелений/у зелений/у фіолетовий/в фіолетовий/в синій)",
    work: "колір (кнопки/тла/тексту/заголовка)",
  },
  ru: {
    app: "(зеленое/зеленом/фиолетовое/фиолетовом) приложени*, (зеленый/зеленом/фиолетовый) мессенджер*, приложени* с (призраком/привидением/самолетиком)",
    euph: "(та/тот/тем) где две (синие/синих) галочки, лучше в (том/той) (что/которая/который/) с (самолетиком/птичкой/трубкой/привидением), (давайте/давай) (в зеленый/в фиолетовый/в синий/в желтый/на зеленый/в зелененький)",
    x: "(версия/макет/вариант) где две (синие/) галочки, (давайте/давай/перейдем/переходите) (в зеленый/в фиолетовый/в синий/в желтый/на зеленый) (цвет*/фон*/для/перекрас*/тон*), (напишите/напиши/пишите/пиши) (в зеленый/в фиолетовый/в синий/в голубой) (блок*/баннер*/фон*/прямоугольник*/текст*/строк*)",
    askc: "(перейдем/го/айда/переходите/переходи) (в зеленый/в фиолетовый/в синий/в желтый/на зеленый/в зелененький), (напишите/напиши/пишите/пиши/стучите/жду) (мне/) (в зеленый/в фиолетовый/в синий/в зелененький/в голубой)",
  },
  el: {
    app: "(πράσινη/μωβ) εφαρμογή",
    x: "(πάμε/περνάμε) στο (πράσινο/μωβ/μπλε) (για/στο/φόντο)",
    askc: "(πάμε/περνάμε/έλα) στο (πράσινο/μωβ/μπλε), (στείλε/γράψε/στείλτε/γράψτε) μου στο (πράσινο/μωβ/μπλε)",
  },
  tr: {
    app: "(yesil/mor) (uygulama/uygulamada/uygulamadan/uygulamaya)",
    x: "(yesile/mora/maviye) (gecelim/gecsek) (mi/) (baslikta/zeminde/arka planda/butonda/renkte)",
    askc: "(mavi f/mavi kus/hayaletli/kuslu) (den/dan/olandan/) (yaz/yazin/gel), (yesile/mora/maviye) (gecelim/gecsek/gelin/gel) (mi/), (mor/yesil/mavi) (olandan/olana) (yaz*/gel*)",
    work: "(butonu/dugmeyi/basligi/yaziyi/zemini/logoyu) (yesile/mora/maviye) (gecelim/cevirelim/alalim) (mi/)",
  },
  he: {
    app: "(האפליקציה/באפליקציה) (הירוקה/הסגולה)",
    x: "(נעבור/בוא נעבור/עוברים) (לירוק/לסגול/לכחול/לצהוב) (בכפתור/ברקע/בכותרת/לכותרת/לרקע/בלוגו)",
    askc: "(נעבור/בוא נעבור/תעבור/עוברים/תכתוב לי/כתוב לי) (לירוק/לסגול/לכחול/לצהוב/בירוק/בסגול)",
  },
  ar: {
    app: "(التطبيق/البرنامج) (الاخضر/البنفسجي)",
    askc: "(خلنا/خلينا/كلمني) (في/علي/ع) (ابو/ام) (طياره/سماعه/عصفور/شبح), (خلينا/تعال/نكمل/نروح/كلمني/راسلني/ضيفني) (على الاخضر/على البنفسجي/على الازرق/عالاخضر/عالبنفسجي/ع الاخضر)",
  },
  fa: {
    app: "(برنامه/اپ) (سبز/سبزه/بنفش)",
    askc: "(بریم/بیا/بیا بریم/پیام بده/بنویس) (تو سبزه/توی سبزه/تو بنفشه/توی بنفشه/تو آبیه), (تو/توی) (سبزه/بنفشه/آبیه) (پیام بده/بنویس/بیا)",
  },
  ur: {
    app: "(سبز/ہری/جامنی) (ایپ/والی ایپ)",
    askc: "(سبز/ہرے/نیلے/جامنی) (والی پر/والے پر/والے پہ) (آ جائیں/آئیں/آ جاؤ/لکھیں)",
  },
  hi: {
    app: "(हरे/हरा/नीले/बैंगनी) (ऐप/एप/एप्प)*",
    askc: "उड़ते कागज़ वाले (ऐप/) पर, (हरे/नीले/बैंगनी/पीले) वाले (पर आ जाइए/पर आ जाओ/पे आ जाओ/पर बात/पर मैसेज/पर लिखिए)",
  },
  "hi-Latn": {
    app: "(hari/hare/hara/neeli/neele/peeli/jamuni) (wali/wale/wala/) (app/apps)",
    askc: "(hare/neele/purple/green/blue) wale (plane/phone/app/) (pe/par) (aa jao/aajao/aa jaiye/msg/message/baat/likho)",
  },
  bn: { app: "(সবুজ/নীল/বেগুনি) (অ্যাপ/এপ)*", askc: "(সবুজটায়/নীলটায়/বেগুনিটায়) (আসেন/আসুন/আসো/লিখেন/লিখুন/কথা)" },
  mr: { app: "(हिरव्या/निळ्या/जांभळ्या) (अॅप/ॲप/ऐप)*", askc: "(हिरव्यावर/निळ्यावर/जांभळ्यावर) (या/ये/बोलू/लिहा)" },
  ta: { app: "பச்சை (ஆப்/ஆப்ல)*", askc: "(பச்சையில/பச்சைல/நீலத்துல/பச்சைக்கு) (வாங்க/வா/பேசலாம்/மெசேஜ்)" },
  te: { app: "ఆకుపచ్చ (యాప్)*", askc: "(గ్రీన్ దాంట్లోకి/ఆకుపచ్చ దాంట్లోకి/గ్రీన్ లోకి) (రండి/రా/మాట్లాడదాం)" },
  ml: { app: "(പച്ച/പർപ്പിൾ/നീല) (ആപ്പ്/ആപ്പിൽ/ആപ്/ആപ്പിലേക്ക്)", askc: "(പച്ചയിലേക്ക്/പച്ചയിൽ) (വരൂ/വാ/സംസാരിക്കാം/മെസേജ്)" },
  gu: { app: "(લીલી/લીલા/જાંબલી/વાદળી) (એપ/એપ્પ/એપમાં/ઍપ)", askc: "(લીલાવાળા/લીલા વાળા/વાદળી વાળા) પર (આવો/આવ/વાત/લખો)" },
  pa: { app: "(ਹਰੀ/ਹਰੇ/ਜਾਮਨੀ/ਨੀਲੀ) (ਐਪ/ਐਪ ਤੇ)", askc: "(ਹਰੇ/ਨੀਲੇ/ਜਾਮਨੀ) ਵਾਲੇ (ਤੇ/'ਤੇ) (ਆ ਜਾਓ/ਆਓ/ਗੱਲ)" },
  ne: { app: "(हरियो/निलो/प्याजी) (एप/ऐप/एप्प)*", askc: "(हरियोमा/निलोमा/प्याजीमा) (आउनुस्/आउनु/आऊ/कुरा)*" },
  th: { app: "แอป(เขียว/ม่วง)", askc: "(คุยใน/ไปคุยใน/ย้ายไป/ไปที่)(เขียว/ม่วง/ฟ้า)(กัน/เลย/นะ), (ทัก/แอด)(เขียว/ม่วง)(มา/นะ/ได้)" },
  vi: {
    app: "(app/ung dung) (xanh la/mau tim/mau xanh/mau xanh la)",
    askc: "(qua/chuyen sang/sang) (ben/cai/) (mau/app/) (tim/xanh) (nhan/nhan tin/noi chuyen/co chu z/chat), cai mau xanh co chu z",
  },
  id: {
    app: "(aplikasi/apk/app) (ijo/hijau/ungu/burung/hantu), si (ijo/hijau)",
    x: "(pindah/lanjut) ke (yang/si) (ijo/hijau/ungu/biru/kuning) (untuk/buat/di tombol/di latar)",
    askc: "di yang gambar (pesawat/burung/hantu/telepon) aja, (pindah/lanjut/ngobrol/chat) (ke/di) (yang/si) (ijo/hijau/ungu/biru/kuning) (aja/yuk/)",
  },
  ms: {
    app: "(aplikasi/app/apps) (hijau/ungu/hantu)",
    askc: "(jom pindah ke/pindah ke/sembang kat) yang (hijau/ungu/biru)",
  },
  tl: {
    app: "(green/purple/berdeng/ghost) (app/na app)",
    askc: "(lipat tayo/usap tayo/chat tayo) sa (green/purple/blue/berde/lila) (na may telepono/)",
  },
  zh: {
    app: "(绿色/绿/紫色)(软件/app/应用)",
    askc: "(去/到/用/换到/转到)(那个/)(绿的那个/绿的/紫的那个/蓝的那个/黄的那个/绿那个)(聊/谈/吧聊/里聊), 加我(小绿/小蓝/绿的/绿标)",
  },
  ja: {
    app: "(緑/紫)の(アプリ)",
    askc: "(緑/紫/青/黄緑/黄色)の(ほう/方/吹き出し/吹き出しのやつ/やつ)(に移り/で送っ/で話/に連絡/で連絡)*",
    work: "(右に/左に/上に/下に)置い*",
  },
  ko: {
    app: "(초록/노란/보라)(색/) (앱/어플)*",
    askc: "(노란 말풍선/초록 창/초록 말풍선/보라 전화/노란 말풍선 쪽)(으로/로) (넘어가/연락/옮겨서 얘기/얘기/와/오시)*",
    work: "(오른쪽/왼쪽/위쪽/아래쪽)으로 옮겨*",
  },
  sw: {
    app: "(app/programu) ya (kijani/zambarau)",
    askc: "(tuhamie/twende/njoo/niandikie) (kwenye/kwa) (ile/hiyo/) (ya/) kijani",
  },
  am: { app: "(አረንጓዴው/አረንጓዴ) (አፕ/መተግበሪያ)*", askc: "ወደ (አረንጓዴው/ሐምራዊው/ሰማያዊው) (እንሂድ/ና/ግባ)*" },
  af: { askc: "(gaan oor na/oor na/kom na/skryf op) die (groene/perse/blou een/groen een)" },
  az: {
    x: "(yaşıla/bənövşəyiyə/göyə) keçək (fonda/düymədə/başlıqda)",
    askc: "(yaşıla/bənövşəyiyə/göyə) (keçək/gəl/yaz)",
    work: "(düyməni/fonu) (yaşıla/göyə)",
  },
  kk: { askc: "(жасылға/күлгінге/көкке) (өтейік/өт/жаз/келіңіз)" },
  uz: { askc: "(yashiliga/yashilga/binafshasiga) (o taylik/otaylik/o ting/oting/yozing/keling)" },
  ka: { app: "(მწვანე/იისფერ*) (აპ/აპლიკაცი)*", askc: "(გადავიდეთ/გადმოდი/მომწერე) (მწვანეზე/იისფერზე/ლურჯზე)" },
  hy: { askc: "(անցնենք/անցի/գրի ինձ/գրեք ինձ) (կանաչին/կանաչով/մանուշակագույնին)" },
  my: { askc: "(အစိမ်းလေးမှာ/ခရမ်းလေးမှာ/အပြာလေးမှာ)(ပြော/ဆက်သွယ်/လာ)*" },
  ca: {
    x: "(passem/anem) (al/pel) (verd/lila/blau) (al/per/com)",
    askc: "(passat/passem/anem/escriu me/parlem) (al/pel) (verd/lila/blau)",
  },
  et: { askc: "(lahme/tule/kirjuta) (rohelisse/lillasse/sinisesse)" },
  lv: { askc: "(parejam/raksti) uz (zalo/violeto/zilo)" },
  lt: { askc: "(pereikim/pereikime/rasyk) i (zalia/violetini/melyna)" },
  zu: { app: "(app/i app/uhlelo/inkundla) (eluhlaza/oluhlaza/eliluhlaza/ensomi)" },
  xh: { app: "(app/i app/usetyenziso) (eluhlaza/oluhlaza)" },
  kn: { app: "(ಹಸಿರು/ನೇರಳೆ/ನೀಲಿ) (ಆಪ್/ಆಪ್ ನಲ್ಲಿ/ಆಪ್‌ನಲ್ಲಿ/ಅಪ್ಲಿಕೇಶನ್)" },
  si: { app: "(කොළ/දම්/නිල්) (පාට/) (ඇප් එකෙන්/ඇප් එකට/ඇප් එක/ඇප්)" },
  so: { app: "(app ka/barnaamijka/appka) (cagaaran/buluuga/guduudan)" },
  ha: { app: "(koren/shudin) (app/manhaja)" },
  yo: { app: "app (alawo ewe/alawọ ewe/alawo elese)" },
  mn: { app: "(ногоон/ягаан/цэнхэр) (апп/аппликейшн/програм)*" },
  be: { app: "(зялён*/фіялетав*) (мэсэнджар*/дадатак*/праграм*)" },
  mk: { app: "(зелената/виолетовата) (апликација/апл)" },
  sl: { app: "(zeleni/zeleno/vijolicni/vijolicno) (app/aplikaciji/aplikacija/aplikacijo)" },
  sq: { app: "(aplikacioni/aplikacionin/app i) (jeshil/gjelber/vjollce)" },
  is: { app: "(graena/fjolublaa) (appid/appinu/forritid)" },
  cy: { app: "(yr/r) ap (gwyrdd/porffor)" },
  ga: { app: "(an) aip (ghlas/chorcra)" },
  eu: { app: "(aplikazio/app) (berdea/morea/berdean)" },
  gl: { app: "(a/na) (app/aplicacion) (verde/morada)" },
  lo: { app: "ແອັບ(ສີຂຽວ/ຂຽວ/ສີມ່ວງ)" },
  km: { app: "(កម្មវិធី/អេប)(ពណ៌បៃតង/បៃតង/ពណ៌ស្វាយ)" },
};

export const APP_COLOURS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
