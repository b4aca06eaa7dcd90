import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Leaving for another place without naming one. `else`: somewhere else; `talk`: let us talk, move, sort it out there;
 * `bad`: what is said against the chat at hand before the move.
 */
const WORDS: Readonly<Record<string, { else: string; talk?: string; bad?: string }>> = {
  en: {
    else: "(an/another/a different/some other/a better) (spot/corner/inbox/hangout/line of communication), someplace (else/quieter/private/better), some other place, (where/somewhere) (messages/notifications/files) (actually/really/do) (arrive/get through/work/reach), (not/rather than/instead of) (through/via/by) (the/this) (button/widget/text box/typing) (here/), (elsewhere/somewhere) you (hang out/hang/check/live/like)",
    talk: "take this up, pick this up, do this by (ear/voice), sort this out, carry this on",
    bad: "eats (my/the/our/half), swallows, loses (my/the/our), drops (my/the/our) messages, (arrives/arrive/comes/come) late, lags, logs me out",
  },
  es: {
    else: "(a/en/por) otro (lado/canal/sitio/rincon), otro lado, donde si (llegan/funciona/avisa), (por/en) alguna otra parte",
    talk: "platicar, platicamos, nos vamos, vamonos, vayamos, mudamos, movemos, pasamos, seguimos, seguirla, la seguimos, hablarlo",
    bad: "se (traba/tranca/pega/queda/demora), no avisa, tarda",
  },
  pt: {
    else: "(em/num/noutro/por/pra/para) (outro/outra) (canto/lugar/lado/canal/espaco/app/rede), noutro (lado/sitio/canto), noutra (app/rede), algum outro canto",
    talk: "trocar (ideia/uma ideia), bater papo, papear, conversar, resolver isso, bora, seguir a conversa, nos mudar",
    bad: "trava, travando, demora, cai toda hora, some mensagem, nao notifica",
  },
  fr: {
    else: "ailleurs, autre part, (un/par un/sur un) autre (endroit/canal/biais/outil/support), la ou (ca marche/les messages arrivent)",
    talk: "passons par, passons sur, passer par, passer sur, se cale, on se cale, en parler, en discuter, basculer, bascule, migrer, causer, on se parle, echanger",
    bad: "rame, ca rame, bugue, bug*, plante, se bloque, arrivent en retard",
  },
  de: {
    else: "woanders, anderswo, andernorts, auf (anderem/einem anderen) (weg/wege/kanal), (wo/dort wo) (nachrichten/es) (ankommen/klappt)",
    talk: "besprechen, bequatschen, quatschen, schnacken, plaudern, wechseln, weitermachen, klaren",
    bad: "hakt, ruckelt, verschluckt, kommt zu spat, kommen zu spat, bricht ab",
  },
  it: {
    else: "(da/in) (un altra parte/qualche altra parte/altro posto/un altro posto/un altro canale), altrove",
    talk: "risolverla, risolviamola, vederla, spostiamoci, spostarci, parlarne, ne parliamo, sentirci, ci sentiamo, proseguiamo",
    bad: "si blocca, si impalla, non arrivano, arrivano tardi",
  },
  nl: {
    else: "elders, ergens anders, (op/via) een (andere/ander) (plek/kanaal/weg/manier/app)",
    talk: "bespreken, praten, kletsen, overleggen, verder praten, verder gaan",
    bad: "loopt vast, hapert, traag, hangt",
  },
  af: { else: "elders, erens anders, n ander plek", talk: "praat, gesels, bespreek", bad: "hang, stadig" },
  sv: {
    else: "(nagon/nan) (annanstans/annan stans), pa (ett/nagot) annat stalle, annanstans, i en annan (app/kanal)",
    talk: "ta det, prata, snacka, fortsatta, kora, hora av oss",
    bad: "hanger sig, segt, strular, laggar, hakar",
  },
  da: {
    else: "et andet sted, andetsteds, andre steder, i en anden (app/kanal)",
    talk: "tage den, tage det, snakke, snakkes, fortsaette, rykke, skrive sammen",
    bad: "hanger, haenger, driller, langsom",
  },
  no: {
    else: "et annet sted, en annen plass, andre steder, i en annen (app/kanal)",
    talk: "ta det, ta den, snakke, prate, fortsette, flytte",
    bad: "henger, tregt, treg, lagger",
  },
  is: {
    else: "annars stadar, a odrum stad, annarsstadar",
    talk: "tala, tolum, spjalla, raeda",
    bad: "hagvirkt, hangir",
  },
  fi: {
    else: "(jossain/jossakin/jonnekin) (muualla/muualle), muualla, muualle, toisessa (sovelluksessa/paikassa/kanavassa), toiseen paikkaan",
    talk: "jutella, jutellaan, puhutaan, jatketaan, siirrytaan, vaihdetaan",
    bad: "takkuaa, jumittaa, hidas, patkii",
  },
  et: {
    else: "(kuskil/kusagil/kuhugi) mujal, mujal, mujale, teises (kohas/kanalis)",
    talk: "raagime, raakida, jatkame, kolime",
    bad: "jookseb kokku, aeglane, hangub",
  },
  lv: {
    else: "citur, (cita/kada cita) vieta, citviet",
    talk: "parunajam, parrunajam, runat, turpinat, parcelties",
    bad: "iestregst, lens, karas",
  },
  lt: {
    else: "kitur, kitoje (vietoje/programeleje), kazkur kitur",
    talk: "pasikalb*, kalbetis, aptar*, persikel*, teskime",
    bad: "stringa, letas, uzlusta",
  },
  pl: {
    else: "(gdzies/gdzie) indziej, w inne miejsce, (w/na) (innym/inny) (miejscu/kanal/kanale/komunikator*/apce), tam gdzie (dziala/dochodza/normalnie), gdzies gdzie (da sie/mozna/dziala)",
    talk: "przeskocz*, przeniesmy sie, przeniesc sie, przeniesiemy sie, przerzucmy sie, przerzucic sie, pogada*, gada*, obgada*, dogada*, dokonczy*, przejd*, zdzwoni*, pogadajmy",
    bad: "muli, zacina, tnie, wiesza, gubi, nie dochodza",
  },
  cs: {
    else: "jinde, jinam, nekde jinde, nekam jinam, na (jine/jinem/jiny) (miste/misto/kanal*)",
    talk: "doresit, probrat, pokecat, presun*, popovid*, domluv*, prehodit",
    bad: "pada, seka, zasek*, nefunguje",
  },
  sk: {
    else: "inde, inam, niekde inde, niekam inam, na (ine/inom/iny) (mieste/miesto)",
    talk: "doriesit, prebrat, pokecat, presun*, porozpravat, dohodn*, prehodit, podme",
    bad: "pada, seka, zasekava, nefunguje",
  },
  sl: {
    else: "drugje, drugam, nekje drugje, na (drugo/drugem/drugom/drugi) (mestu/mesto/kanal*)",
    talk: "pogovor*, zmeniva, dorec*, preseliva, gremo",
    bad: "zamrzne, pocasen, steka",
  },
  hr: {
    else: "negdje drugdje, drugdje, na (drugo/drugom/drugi) (mjestu/mjesto/kanal*)",
    talk: "dogovorit, dogovoriti, popricat, prebacimo, preselimo, nastavimo, pricamo, ajmo",
    bad: "sporo, steka, smrzava",
  },
  sr: {
    else: "negde drugde, drugde, na (drugo/drugem/drugom/drugi) (mestu/mesto/kanal*), негде другде, другде, на (друго/другом/други) (месту/место)",
    talk: "dogovorimo, popricamo, prebacimo, predjimo, nastavimo, hajde, попричамо, пређимо, наставимо, договоримо",
    bad: "sporo, koci, baguje, споро, кочи",
  },
  mk: {
    else: "на друго место, на друг канал, некаде на друго",
    talk: "да зборуваме, разговараме, да се префрлиме, продолжиме, ајде",
    bad: "споро, кочи, паѓа",
  },
  bg: {
    else: "другаде, на друго място, някъде другаде, (в/на) друго (приложение/място)",
    talk: "да говорим, да се преместим, да продължим, поговорим, хайде, обсъдим",
    bad: "бавно, забива, насича, бъгва",
  },
  ro: {
    else: "in alta parte, altundeva, (pe/in) (alt/alta) (canal/loc/parte/aplicatie)",
    talk: "vorbim, sa vorbim, discutam, mutam, ne mutam, continuam, hai",
    bad: "merge greu, se blocheaza, crapa, intarzie",
  },
  hu: {
    else: "mashol, mashova, maskepp, masik (helyen/feluleten/alkalmazas*/csatorna*), valahol mashol",
    talk: "beszelj*, beszelges*, dumal*, folytas*, egyeztes*, koltoz*, menjunk at, valtsunk",
    bad: "lassu, akadozik, lefagy, elszall",
  },
  sq: {
    else: "diku tjeter, gjetke, gjetiu, ne nje vend tjeter",
    talk: "flasim, vazhdojme, kalojme, bisedojme",
    bad: "ngec, ngadale, bllokohet",
  },
  el: {
    else: "αλλού, κάπου αλλού, (σε/από) άλλο (μέρος/κανάλι/σημείο), κάπου που (δουλεύει/φτάνουν)",
    talk: "μιλήσουμε, τα πούμε, συνεχίσουμε, μεταφερθούμε, πάμε, μιλάμε",
    bad: "κολλάει, αργεί, σέρνεται, πέφτει",
  },
  ru: {
    else: "(туда/там/куда) где (нормально/удобнее/быстрее/все/точно/реально) (доходит/приходит/работает/общаться/), (в/на) (иное/другое) место, где нибудь (еще/в другом), куда нибудь (еще/в другое), другую сторону, на другой стороне",
    talk: "перекочу*, переедем, переберемся, перебирайт*, перейдем, переползем, переместимся, пообщаемся, поговорим, потолкуем, обсудим, спишемся, созвонимся, продолжим, уйдем отсюда",
    bad: "теряются, теряет*, пропадают, не доходят, глотает, съедает, висит, плохо работает",
  },
  uk: {
    else: "деінде, десь інде, (в/на) (інше/іншому/інший/іншій) (місці/місце/канал*), (туди/там) де (зручніше/нормально/швидше)",
    talk: "поговорим*, перейдім*, перейдем*, переберім*, обговорим*, спілкува*, продовжим*, балака*",
    bad: "незручно, гальмує, глючить, губляться, висне",
  },
  be: {
    else: "у іншым месцы, недзе яшчэ, дзе інакш, у іншае месца",
    talk: "пагаворым, пяройдзем, абмяркуем, працягнем",
    bad: "нязручна, тармозіць, глючыць",
  },
  kk: {
    else: "басқа (жерде/жерге/арнада/қосымшада), өзге жерде",
    talk: "сөйлесейік, ауысайық, жалғастырайық, көшейік, талқылайық",
    bad: "баяу, қатып, ыңғайсыз, кешігіп",
  },
  ky: {
    else: "башка (жерде/жерге/жактан/колдонмодо)",
    talk: "сүйлөшөлү, өтөлү, улантабыз, жазышалы",
    bad: "жай, ыңгайсыз, катып",
  },
  uz: {
    else: "boshqa (joyda/joyga/yerda/yerga/ilovada/dasturda), (бошка/бошқа) (жойда/жойга)",
    talk: "gaplashaylik, gaplashsak, otaylik, davom etaylik, gurunglashaylik, гаплашайлик",
    bad: "noqulay, sekin, qotib, kech keladi",
  },
  tg: { else: "(дар/ба) ҷои дигар", talk: "гап занем, гуфтугӯ кунем, гузарем", bad: "суст, ноқулай" },
  az: {
    else: "basqa (yerde/yere/proqramda/tetbiqde), ayri yerde",
    talk: "danisaq, danisag, kecek, davam edek, yazisaq",
    bad: "yavas, donur, gec gelir, rahat deyil",
  },
  tr: {
    else: "baska (bir/) (yerde/yere/yerden/kanaldan/platformda/uygulamada/ortamda/ortama), baska yer*, farkli (bir/) (yerden/yerde/kanaldan/uygulamadan)",
    talk: "konusalim, konusabiliriz, gecelim, devam (edelim/edebiliriz/etsek), tasiyalim, yazisalim, gorusursek, gecsek, konussak",
    bad: "kasiyor, donuyor, takiliyor, zor oluyor, gec geliyor, yavas, bildirim gelmiyor",
  },
  ku: { else: "(li/bo) (cihek/ciheki) din", talk: "bipeyivin, bipeyvin, bidominin", bad: "hedi" },
  hy: {
    else: "ուրիշ տեղ*, այլ տեղ*, մի ուրիշ տեղ*",
    talk: "խոսենք, տեղափոխվենք, շարունակենք, անցնենք",
    bad: "դանդաղ, կախվում",
  },
  ka: {
    else: "სხვაგან, სხვა (ადგილას/ადგილზე/აპში)",
    talk: "ვისაუბროთ, გადავიდეთ, გავაგრძელოთ, ვილაპარაკოთ",
    bad: "ჭედავს, ნელია, იჭედება",
  },
  mn: { else: "өөр (газар/газарт/апп*)", talk: "ярилцъя, ярья, шилжье, үргэлжлүүлье", bad: "удаан, гацаад, гацдаг" },
  ar: {
    else: "(في/على/ب/الى/ل/) (مكان/حته/برنامج/مطرح/منصه/موقع/وسيله/طريقه) (تاني/ثاني/اخر/اخرى/غير), مكان غير هنا, غير هنا, مكان تاني",
    talk: "نكمل, نتكلم, نحكي, نروح, نتواصل, تعال, تعالى, ننتقل, نتحدث, نسولف, خلينا, نكملها",
    bad: "بيعلق, يعلق, بطيء, بتاخر, تتاخر, يفصل, ثقيل, مش بتوصل, ما توصل",
  },
  fa: {
    else: "(یه/یک/) جای (دیگه/دیگر/دیگه ای/دیگری), جا دیگه, برنامه دیگه",
    talk: "حرف بزنیم, صحبت کنیم, بریم, ادامه بدیم, بیا, بیاین, گپ بزنیم",
    bad: "سخته, کنده, هنگ میکنه, دیر میاد, قطع میشه",
  },
  ur: {
    else: "(کسی/کہیں) اور (جگہ/), کہیں اور, دوسری جگہ, کسی اور جگہ",
    talk: "بات کرتے, چلتے, بات کر لیتے, چلیں, بات کریں",
    bad: "سست, مشکل, دیر سے, ہینگ",
  },
  ps: { else: "بل (ځای/چیرې)", talk: "خبرې وکړو, لاړ شو", bad: "ورو" },
  he: {
    else: "(במקום/למקום/בערוץ/לערוץ/באפליקציה/לאפליקציה) (אחר/אחרת), איפשהו אחר, בצד אחר",
    talk: "נעבור, נדבר, נמשיך, בוא נעבור, בואי נעבור, נסגור, לדבר, לעבור",
    bad: "קשה לי, נתקע, איטי, קורס, לא נוח",
  },
  hi: {
    else: "(कहीं/किसी) (और/दूसरी) (जगह/), कहीं और, दूसरी जगह, किसी और जगह",
    talk: "बात कर लेते, चलते, चलें, बात करते, बात करें, कर लेते",
    bad: "दिक्कत, धीमा, स्लो, देर से, मुश्किल",
  },
  "hi-Latn": {
    else: "(kahi/kahin/kisi) (aur/or) (jagah/pe/par/), (dusri/doosri) (jagah/app), (kahi/kahin) aur, yaha se hatke, bahar kahi",
    talk: "chalte (hai/hain/h/), baat krte, baat kar lete, aa jao, aajao, aa jaiye, shift (ho/karte), chalo, chale, mil lete",
    bad: "dikkat, late aata, late aate, slow, atak*, hang, nahi ho pa rahi, problem deta",
  },
  mr: {
    else: "दुसरीकडे, (दुसऱ्या/इतर) (ठिकाणी/जागी), कुठे दुसरीकडे",
    talk: "बोलूया, बोलू, जाऊया, चला, चर्चा करू",
    bad: "स्लो, उशिरा, अडचण, अडकते",
  },
  ne: {
    else: "अन्तै, (अर्को/अरू) (ठाउँ*/ठाउँमा/तिर), अन्यत्र",
    talk: "कुरा गरौं, कुरा गरौँ, जाऔं, जाऊँ, सरौं",
    bad: "गाह्रो, ढिलो, झ्याउ",
  },
  bn: {
    else: "(অন্য/আরেক) (কোথাও/জায়গায়/জায়গায়/খানে/অ্যাপে/অ্যাপ), অন্যত্র, অন্যখানে",
    talk: "কথা বলি, চলেন, চলুন, চলো, আলাপ করি, আসেন, যাই",
    bad: "দেরিতে, স্লো, সমস্যা, আটকে",
  },
  pa: { else: "(ਕਿਤੇ/ਕਿਸੇ) ਹੋਰ (ਥਾਂ/ਜਗ੍ਹਾ/), ਹੋਰ ਕਿਤੇ, ਦੂਜੀ ਜਗ੍ਹਾ", talk: "ਗੱਲ ਕਰੀਏ, ਗੱਲ ਕਰਦੇ, ਚੱਲੀਏ, ਚਲੋ", bad: "ਹੌਲੀ, ਮੁਸ਼ਕਲ" },
  gu: { else: "(બીજે/ક્યાંક બીજે), બીજી (જગ્યા*/જગ્યાએ/એપ*)", talk: "વાત કરીએ, જઈએ, ચાલો", bad: "ધીમું, તકલીફ" },
  ta: {
    else: "(வேற/வேறு) (எங்கயாவது/எங்காவது/இடத்தில்/இடத்துல/எங்கேயாவது/ஆப்*), வேற எங்க*, வேறு எங்க*",
    talk: "பேசலாம்*, பேசலாமா, போகலாம்*, பேசுவோமா",
    bad: "மெதுவா*, கஷ்டம்*, தாமதம்*",
  },
  te: { else: "(వేరే/ఇంకో) (చోట*/దగ్గర/యాప్*), మరో చోట*", talk: "మాట్లాడుకుందాం, మాట్లాడదాం, వెళ్దాం", bad: "నెమ్మది*, ఇబ్బంది*, లేట్*" },
  kn: { else: "(ಬೇರೆ/ಇನ್ನೊಂದು) (ಕಡೆ*/ಜಾಗ*/ಆಪ್*), ಬೇರೆಡೆ", talk: "ಮಾತಾಡೋಣ*, ಮಾತನಾಡೋಣ*, ಹೋಗೋಣ", bad: "ನಿಧಾನ*, ತೊಂದರೆ*" },
  ml: {
    else: "(വേറെ/മറ്റെവിടെ) (എവിടെയെങ്കിലും/സ്ഥലത്ത്/ആപ്പ*/), മറ്റൊരിടത്ത്, വേറൊരിടത്ത്",
    talk: "സംസാരിക്കാം, സംസാരിക്കാമോ, മാറാം, പോകാം",
    bad: "സ്ലോ, ബുദ്ധിമുട്ട്*",
  },
  si: { else: "වෙන (තැනක/තැනකින්/කොහේ*), වෙනත් තැනක*", talk: "කතා කරමු, කතාකරමු, යමු", bad: "හෙමින්, අමාරුයි" },
  th: {
    else: "ที่อื่น, ช่องทางอื่น, ทางอื่น, แอปอื่น, อีกที่, แชทอื่น",
    talk: "ย้ายไป, ไปคุย, คุยกัน, คุยต่อ, ย้ายไปคุย",
    bad: "ช้า, ค้าง, หลุด, เด้ง, ไม่สะดวก, ดีเลย์",
  },
  lo: { else: "ບ່ອນອື່ນ, ທາງອື່ນ, ແອັບອື່ນ", talk: "ລົມກັນ, ຍ້າຍໄປ, ໄປລົມ", bad: "ຊ້າ, ຄ້າງ" },
  km: { else: "កន្លែងផ្សេង, ផ្សេងវិញ, កម្មវិធីផ្សេង", talk: "និយាយ, ជជែក, ទៅនិយាយ", bad: "យឺត, គាំង" },
  my: { else: "တခြားနေရာ*, အခြားနေရာ*, တခြားမှာ", talk: "ပြောရအောင်, ပြောကြမလား, ပြောင်းပြော*", bad: "နှေး*, ကြန့်ကြာ*" },
  vi: {
    else: "(qua/sang/ra/o/den/) (cho/noi/kenh/ben) khac (di/nha/nhe/noi chuyen/chat/trao doi/cho tien/), cho nao khac, noi khac, ben khac",
    talk: "noi chuyen, qua, sang, doi qua, chuyen qua",
    bad: "tre, bi tre, lag, cham, rot mang, kho chiu, mat tin",
  },
  id: {
    else: "(di/ke/lewat/pake/pakai) (tempat/aplikasi/jalur/sebelah/app) (lain/sebelah), tempat lain, sebelah aja",
    talk: "pindah, ngobrol, ngobrolnya, lanjut, lanjutin, geser, obrolin, yuk",
    bad: "lemot, lelet, error, telat, gangguan, susah",
  },
  ms: {
    else: "(tempat/aplikasi/saluran) lain, kat lain, platform lain",
    talk: "sembang, bincang, pindah, sambung, jom",
    bad: "susah, lambat, lembap, sangkut",
  },
  jv: {
    else: "(nang/ning/neng) (panggonan/nggon) liyo, nggon liya, panggonan liya",
    talk: "ngomong, ngobrol, pindah, lanjut",
    bad: "lemot, angel",
  },
  tl: {
    else: "(sa/s/) (iba/ibang (app/lugar/platform/chat))( na lang/ nalang/ po/), sa iba, ibang lugar",
    talk: "lipat, lumipat, mag usap, usap, mag chat, magchat, tuloy, ituloy, dun tayo, lipat tayo, lipat na lang",
    bad: "hirap, ang hirap, mabagal, nag lalag, lag, ang bagal, delay",
  },
  ceb: {
    else: "(sa/) lain (nga/) (lugar/app/chat), sa lain",
    talk: "mag istorya, istorya, balhin, mobalhin, storya",
    bad: "hinay, lisod",
  },
  sw: {
    else: "(mahali/sehemu/pahali) (pengine/nyingine), kwingine, kwengine, pengine",
    talk: "tuongee, tukaongee, tuhamie, twende, tuzungumze, tuendelee, tuhame",
    bad: "unasumbua, inasumbua, polepole, inakwama, shida",
  },
  ha: {
    else: "wani (wuri/waje/wurin) (daban/), a wani waje, wani wuri",
    talk: "mu yi magana, mu koma, mu ci gaba, muje, mu tattauna",
    bad: "sannu, matsala, jinkiri",
  },
  yo: {
    else: "(ibomiran/ibo miiran/ibomii/ibi miiran), si ibomiran",
    talk: "ka soro, soro, ka lo, ka tesiwaju",
    bad: "n lora, wahala",
  },
  ig: { else: "(ebe/na ebe) ozo, ebe ozo", talk: "ka anyi kwuo, kwurita, kparita, ka anyi gaa", bad: "nwayo, nsogbu" },
  zu: {
    else: "kwenye indawo, kwenye i app, endaweni ethile",
    talk: "sikhulume, sixoxe, asiye, siqhubeke",
    bad: "iyehla, kuhamba kancane",
  },
  xh: { else: "kwenye indawo", talk: "sithethe, masiye, siqhubeke", bad: "icotha" },
  sn: { else: "kumwe, pamwe, kune imwe nzvimbo", talk: "titaure, handei, tienderere", bad: "inononoka" },
  rw: { else: "ahandi, ahandi hantu", talk: "tuvugane, tujye, dukomeze", bad: "biratinda" },
  so: { else: "(meel/goob) kale", talk: "aan ku hadalno, aan u guurno, aan ka wada hadalno", bad: "gaabis" },
  am: { else: "ሌላ ቦታ*, በሌላ ቦታ, ወደ ሌላ", talk: "እናውራ, እንነጋገር, እንሂድ, እንቀጥል", bad: "ይዘገያል, ቀርፋፋ" },
  mg: { else: "amin ny toerana hafa, toeran kafa, any an kafa", talk: "hiresaka, miresaka, hifindra", bad: "miadana" },
  pcm: {
    else: "(another/anoda) (side/place/level/spot/app), for another side",
    talk: "make we (yarn/gist/talk/move/waka/enter), yarn, gist",
    bad: "dey slow, too slow, dey hang, dey misbehave, no dey work",
  },
  ht: { else: "(yon/) lot kote, lot kote", talk: "ann pale, ann ale, pale", bad: "dousman, bloke" },
  ca: {
    else: "(en/a/per) (un altre/una altra) (lloc/banda/canal), en algun altre lloc",
    talk: "parlem, parlarne, passem, seguim, anem",
    bad: "es penja, va lent, lent",
  },
  gl: {
    else: "noutro (lado/sitio/lugar), noutra (banda/parte)",
    talk: "falamos, falar, seguimos, imos",
    bad: "trabase, lento",
  },
  eu: {
    else: "beste (leku/nonbait) (batean/), beste nonbait",
    talk: "hitz egin, jarrai*, goazen",
    bad: "motel, geldo",
  },
  zh: {
    else: "(换个/换一个/挪个/换到/去/到/移到/搬到/另外找个/另找个/找个) (地方/地儿/别的地方/其他地方/渠道/平台/软件), 别的地方, 其他地方, 別的地方, 其他平台, 别处, 別處, (換個/移到/搬到) (地方/別的地方), 别的软件",
    talk: "聊, 讲, 講, 说, 說, 谈, 談",
    bad: "漏消息, 吃字, 卡, 掉线, 老掉, 不提醒, 收不到, 延迟",
  },
  ja: {
    else: "(別の/他の/ほかの/違う) (ところ/場所/方法/手段/ツール/アプリ/チャット), 別のとこ, よそで, 外で",
    talk: "お話, 話し, 話せ, やり取り, やりとり, 移りませ, 続きは",
    bad: "重い, 遅い, 足りない, 使いづらい, 届かない, 不便",
  },
  ko: {
    else: "(다른/딴) (데서/곳에서/곳으로/데로/데/앱으로/앱에서/방법으로/채널로), 다른곳, 밖에서",
    talk: "얘기하, 이야기하, 넘어가, 대화하, 나누, 가서 얘기",
    bad: "잘 안 와, 느려, 끊겨, 안 떠, 불편, 렉",
  },
};

export const ELSEWHERE: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
