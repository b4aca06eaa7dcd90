import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What is printed, spoken or subtitled, and payment put into a shop: "the poster says: ring us", "pay by card, save five
 * percent" in a radio spot, "the Vipps integration takes two days". `made` is the thing, `work` says that its words or
 * its payment are what is worked on.
 */
const WORDS: Readonly<Record<string, { made?: string; work: string }>> = {
  any: {
    work: "wgs84, wgs 84, epsg, geojson, gpx, kml, shapefile, qgis, arcgis, lat lon, gps (coordinates/points/track*)",
  },
  en: {
    made: "poster*, billboard*, leaflet*, jingle, (radio/tv) ad, signboard",
    work: "(poster/leaflet/flyer/banner/sign/label/billboard/jingle/voice over/recording/slide) (says/reads/should say/must say/has to say/will say), (in/for) the (subtitles/translation/dubbing/dubbed version), (in/as) a subtitle, (still/just/only/) (missing is/have to add/need to add/must add/left to add) (the/a/) (payment/paypal/card/apple), (coordinates/coords) of",
  },
  es: {
    made: "cartel*, valla*, cuna (de radio/radial/publicitaria), octavilla*, rotulo, pancarta*, letrero",
    work: "en (los/las) (subtitulos/leyendas), en la (traduccion/version doblada), (falta/hay que/habria que/queda/toca/queremos) (anadir/agregar/incluir/integrar/conectar/meter), integracion*, la tienda, coordenadas (gps/geograficas/de los/de las), (del/al) locutor",
  },
  pt: {
    made: "cartaz*, outdoor, faixa, spot (de radio/publicitario), jingle, letreiro",
    work: "nas legendas, na (traducao/dublagem/dobragem), (falta/precisa/tem que/ha que/queremos) (adicionar/incluir/integrar/colocar/acrescentar) (o/a/) (pix/pagamento/boleto/cartao/paypal/mb way), integracao, integracoes, coordenadas (gps/geograficas/dos/das)",
  },
  fr: {
    made: "affiche*, panneau*, spot (radio/tv/publicitaire), banderole, enseigne, tract*",
    work: "(dans/pour) les sous titres, dans la (traduction/vf), en sous titre*, (il faut/reste a/il reste a/il faudrait/on veut/faut) (ajouter/integrer/brancher/connecter), integration*, coordonnees (gps/geographiques/des/du refuge/de chaque), points gps",
  },
  de: {
    made: "plakat*, aushang*, werbespot*, radiospot*, transparent, schild, prospekt*",
    work: "soll (stehen/draufstehen/zu lesen sein), (muss/soll/kommt) (drauf/darauf/draufstehen), (im/in den/in dem) untertitel*, in der (ubersetzung/synchronfassung), (einbauen/eingebaut/einbinden/eingebunden/anbinden/angebunden/integrieren/integriert/nachrusten), (anbindung*/einbindung*/integration*/schnittstelle*), gps (daten/koordinaten/punkte), koordinaten",
  },
  it: {
    made: "manifest*, locandin*, insegna, spot (radio/tv/pubblicitario), cartellon*, striscione",
    work: "(ci va/va/deve esserci/deve essere) scritto, nei sottotitoli, nella (traduzione/versione doppiata), (bisogna/manca da/dobbiamo/resta da/vogliamo) (aggiungere/integrare/collegare/inserire), integrazion*, coordinate (gps/geografiche/dei/delle)",
  },
  nl: {
    made: "poster*, affiche*, spandoek*, radiospot*, reclamespot*, uithangbord",
    work: "(moet/komt/mag) (er/erop/) (staan/te staan), (in de) (ondertitels/ondertiteling/vertaling), (in/op) (de/onze) (app/site/website/winkel/shop) (moet/moeten/komt/nog), (inbouwen/koppelen/integreren/aansluiten), (koppeling*/integratie*), coordinaten",
  },
  sv: {
    made: "affisch*, skylt*, radioreklam*, reklamspot*, anslag",
    work: "(ska/maste) (det/) (sta/lasas/synas), i (undertexten/undertexterna/oversattningen), integration*, integrera*, koordinater*",
  },
  da: {
    made: "plakat*, skilt*, radiospot*, reklamespot*, opslag",
    work: "(skal/ma) (der/) (sta/skrives), i (underteksten/underteksterne/oversaettelsen), integration*, integrer*, koordinater*",
  },
  no: {
    made: "plakat*, skilt*, radiospot*, reklamespot*, oppslag",
    work: "(skal/ma) (det/) (sta/skrives), i (undertekstene/undertekster/oversettelsen), integrasjon*, integrer*, koordinater*",
  },
  fi: {
    made: "juliste*, plakaat*, kyltti, kyltissa, radiomainos*, lehtinen",
    work: "(pitaa/taytyy/kuuluu) lukea, tekstityks*, kaannoksessa, integraatio*, integroi*, koordinaat*",
  },
  is: { made: "veggspjald*, skilti*", work: "(a ad/skal) standa, samthaetting*" },
  pl: {
    made: "plakat*, szyld*, spot* (radiow*/reklamow*), baner*, afisz*",
    work: "(ma/powinno/musi) (byc/zostac) napisane, w (napisach/tlumaczeniu/dubbingu), (trzeba/nalezy/zostalo/chcemy) (dodac/zintegrowac/podpiac/dolaczyc), zintegrowa*, integracj*, (wspolrzedn*) (gps/)",
  },
  cs: {
    made: "plakat*, billboard*, rozhlasov* spot*, cedul*, transparent",
    work: "(ma/musi) (byt/stat) napsano, v (titulcich/prekladu/dabingu), (zbyva/musime/potrebujeme/chceme) (pridat/napojit/integrovat), (napojeni/integrac*), souradnic*",
  },
  sk: {
    made: "plagat*, billboard*, rozhlasov* spot*, tabul*",
    work: "(ma/musi) (byt/stat) napisane, v (titulkoch/preklade/dabingu), (zostava/musime/potrebujeme/chceme) (pridat/napojit/integrovat), (napojenie/integrac*), suradnic*",
  },
  hu: {
    made: "plakat*, oriasplakat*, radioreklam*, reklamspot*, tabla",
    work: "(alljon/szerepeljen/legyen rajta), a (feliratban/forditasban/szinkronban), (integralas*/integracio*/bekot*/beepit*), koordinata*",
  },
  ro: {
    made: "afis*, panou*, spot* (radio/publicitar), banner*",
    work: "trebuie sa (scrie/apara), in (subtitrari/subtitrare/traducere), (trebuie/mai trebuie) (adaugat/integrat/conectat), integrar*, coordonate* (gps/)",
  },
  hr: {
    made: "plakat*, jumbo plakat*, radijsk* spot*, natpis*",
    work: "(treba/mora) (pisati/stajati), u (titlovima/prijevodu/titlu), (treba/moramo) (dodati/integrirati/spojiti), integracij*, koordinat*",
  },
  sr: {
    made: "plakat*, radio spot*, reklam*, natpis*, плакат*, реклам*",
    work: "(treba/mora) (da/) (pise/stoji), u (titlovima/prevodu/titlu), (treba/moramo) (dodati/integrisati/povezati), integracij*, koordinat*, (треба/мора) (да/) (пише/стоји), у (титловима/преводу), интеграциј*, текст за, координат*",
  },
  sl: {
    made: "plakat*, radijsk* oglas*",
    work: "(mora/naj) (pisati/pise/stati), v (podnapisih/prevodu), integracij*, koordinat*",
  },
  bg: {
    made: "плакат*, билборд*, радиореклам*, табел*",
    work: "(трябва да/да) (пише/стои), в (субтитрите/превода), (трябва/остава) да (добавим/се добави/вградим/свържем), интеграци*, координати*",
  },
  mk: { made: "плакат*, реклам*", work: "(треба да/да) (пишува/стои), во (титловите/преводот), интеграциј*" },
  el: {
    made: "αφίσα*, αφίσας, πινακίδα*, ραδιοφωνικ* σποτ, διαφημιστικ* σποτ",
    work: "(να/θα) (γράφει/αναγράφεται/λέει), (θέλω/χρειάζομαι/γράψε/γράψτε) ένα (κείμενο/σλόγκαν), ένα κείμενο για, στους υπότιτλους, στη μετάφραση, (ενσωμάτωση/ενσωματώ)*, (να/πρέπει να) προσθέσ* (το/την/τις/) (πληρωμ/paypal/iris)*, συντεταγμέν*",
  },
  ru: {
    made: "афиш*, вывеск*, радиоролик*, рекламн* ролик*, растяжк*, щит*",
    work: "(должно/должен) (стоять/быть написано), (на плакате/на афише/на вывеске), в (переводе/субтитрах/дубляже/озвучке/реплике), (надо/нужно/осталось/требуется/хотим) (добавить/подключить/прикрутить/внедрить/встроить), интеграц*, интегрир*, в приложени* (оплат*/), координат*",
  },
  uk: {
    made: "афіш*, вивіск*, радіоролик*, рекламн* ролик*",
    work: "(має/повинно) (бути/стояти) написано, (на плакаті/на афіші/на вивісці), в (перекладі/субтитрах/дубляжі), у (перекладі/субтитрах), (треба/потрібно/залишилось) (додати/підключити/вбудувати), інтеграц*, інтегр*, координат*",
  },
  be: { made: "афіш*, шыльд*", work: "(павінна/мае) быць напісана, у перакладзе, інтэграц*" },
  tr: {
    made: "afis*, tabela*, radyo reklam*, el ilani, reklam spot*",
    work: "(yazsin/yazacak/yazmali/yazilacak), (altyazida/altyazilarda/ceviride/dublajda), entegr*, (uygulamaya/siteye/magazaya) (ekle*/bagla*), koordinat*",
  },
  az: { made: "afisa*, lovhe*, reklam*", work: "(yazilsin/yazilmalidir), altyazida, inteqras*, koordinat*" },
  kk: { made: "афиша*, жарнама*", work: "(жазылсын/жазылуы керек), аударма* (да/де), (төлем қосу), интеграц*" },
  uz: { made: "afisha*, reklama*", work: "(yozilsin/yozilishi kerak), subtitrda, integrats*" },
  ar: {
    made: "ملصق*, الملصق, لافته, اللافته, اعلان (اذاعي/راديو), الاعلان, بوستر",
    work: "(يجب كتابه/لازم يكون مكتوب/نكتب على/اكتب على/مكتوب على) (الملصق/), في (الترجمه/الدبلجه), دمج (الدفع/), ربط (الدفع/الموقع), (اضافه/نضيف/اضف) (الدفع/وسيله دفع/بوابه/فودافون), تكامل, ردود اليه, احداثيات",
  },
  fa: {
    made: "پوستر*, تابلو, بنر, تیزر, اگهی رادیویی",
    work: "(باید/بنویسیم/نوشته شود) (بنویسیم/نوشته/روی پوستر), روی (پوستر/بنر/تابلو), در (زیرنویس/ترجمه), (اضافه کردن/وصل کردن/ادغام) (درگاه/پرداخت/)*, مختصات",
  },
  ur: { made: "پوسٹر*, اشتہار*", work: "(پوسٹر/بینر) پر, (سب ٹائٹل/ترجمے) میں, انٹیگریشن" },
  he: {
    made: "כרזה, כרזת, הכרזה, פוסטר*, תשדיר*, שלט",
    work: "על (הכרזה/הפוסטר/השלט), צריך להיות כתוב, (בכתוביות/בתרגום/בדיבוב), (להוסיף/לחבר/להטמיע/לשלב) (לאתר/לאפליקציה/לחנות/תשלום/סליקה), אינטגרציה, קואורדינטות",
  },
  hi: {
    made: "पोस्टर*, विज्ञापन, साइनबोर्ड, पर्चा",
    work: "(पोस्टर/बैनर/बोर्ड/स्क्रीन/पर्चे/विज्ञापन) (पर/में), (ऐप/वेबसाइट) की स्क्रीन, (उपशीर्षक/सबटाइटल/अनुवाद) में, यह लिखना है, लिखा (होना/हो), (इंटीग्रेशन/एकीकरण)",
  },
  "hi-Latn": {
    made: "poster*, radio ad, vigyapan",
    work: "(poster/banner/screen/board/flyer) (pe/par/me), subtitle (me/mein), likhna hai, likha hona, (app/site/website) (me/mein) (add/jodna/lagana)",
  },
  mr: {
    made: "पोस्टर*, जाहिरात*, पत्रक*, फलक",
    work: "(पत्रकावर/पोस्टरवर/फलकावर/बॅनरवर/स्क्रीनवर), (असे/असं) (लिहा/लिहायचे/लिहायचं), (अक्षरात/अक्षरांत), दुकानाचा",
  },
  ne: { made: "पोस्टर*, विज्ञापन", work: "(पोस्टरमा/ब्यानरमा/पर्चामा), (अनुवादमा), लेख्नुपर्छ" },
  gu: { made: "પોસ્ટર*, જાહેરાત*", work: "(પોસ્ટર/બેનર/સ્ક્રીન) પર, લખવાનું" },
  pa: { made: "ਪੋਸਟਰ*, ਇਸ਼ਤਿਹਾਰ", work: "(ਪੋਸਟਰ/ਬੈਨਰ) (ਤੇ/ਉੱਤੇ), ਲਿਖਣਾ ਹੈ" },
  bn: {
    made: "পোস্টার*, বিজ্ঞাপন*, সাইনবোর্ড",
    work: "(পোস্টারে/ব্যানারে/লিফলেটে/স্ক্রিনে/সাইনবোর্ডে), (সাবটাইটেলে/অনুবাদে), লিখতে হবে, লেখা থাকবে, ইন্টিগ্রেশন",
  },
  ta: { made: "சுவரொட்டி*, போஸ்டர்*, விளம்பர*", work: "(போஸ்டரில்/சுவரொட்டியில்/திரையில்), எழுத வேண்டும், ஒருங்கிணைப்பு*" },
  te: { made: "పోస్టర్*, ప్రకటన*", work: "(పోస్టర్‌పై/పోస్టర్ పై/తెరపై), రాయాలి, ఇంటిగ్రేషన్*" },
  kn: { made: "ಪೋಸ್ಟರ್*, ಜಾಹೀರಾತು*", work: "(ಪೋಸ್ಟರ್‌ನಲ್ಲಿ/ಪರದೆಯಲ್ಲಿ), ಬರೆಯಬೇಕು" },
  ml: { made: "പോസ്റ്റർ*, പരസ്യ*", work: "(പോസ്റ്ററിൽ/സ്ക്രീനിൽ), എഴുതണം" },
  th: {
    made: "โปสเตอร์, ป้าย(โฆษณา/ไวนิล/), สปอตวิทยุ",
    work: "(บน/ใน)(โปสเตอร์/ป้าย/ใบปลิว), เขียนว่า, ใน(คำบรรยาย/ซับไตเติล/คำแปล), เชื่อมต่อระบบ, พิกัด",
  },
  vi: {
    made: "ap phich, poster, bang hieu, spot radio, quang cao (radio/phat thanh)",
    work: "tren (ap phich/poster/bang hieu/to roi), trong (phu de/ban dich), (quan ly/cham soc) (zalo oa/fanpage/page/kenh), xin so (dien thoai/) khach, (so dien thoai/tin nhan/zalo) (cua/) khach (hang/), tich hop, toa do",
  },
  id: {
    made: "poster*, spanduk*, iklan radio, baliho, papan nama",
    work: "(di/pada) (poster/spanduk/baliho/brosur) (tolong/harus/tulis/), harus (ditulis/tertulis), di (subtitle/terjemahan), integrasi*, koordinat",
  },
  ms: {
    made: "poster*, kain rentang, iklan radio, papan tanda",
    work: "(di/pada/atas) (poster/kain rentang/risalah), dalam (sari kata/terjemahan), integrasi*, koordinat",
  },
  tl: {
    made: "poster*, karatula, patalastas, anunsyo",
    work: "sa (poster/karatula/flyer), (nakasulat/isulat) (dapat/sa/ang/), sa (subtitle/salin), integration",
  },
  sw: {
    made: "bango*, tangazo*, matangazo",
    work: "(kwenye/katika) (bango/tangazo/kipeperushi), iandikwe, (redio/redioni), kwenye tafsiri, kuunganisha malipo",
  },
  zh: {
    made: "海报, 海報, 广告牌, 傳單, 横幅, 橫幅, 电台广告, 廣播廣告",
    work: "(海报/海報/传单/傳單/横幅/橫幅/招牌)(上/里/裡)*, (要/需要)(写/寫)(上/着), (字幕/译文/譯文/翻译/翻譯)(里/裡/中), (接入/对接/對接/整合), 坐标, 座標, 经纬度, 經緯度",
  },
  ja: {
    made: "ポスター, 看板, ラジオcm, チラシ, のぼり",
    work: "(ポスター/看板/チラシ/バナー)(に/には/の), (字幕/訳文/翻訳)(で/では/に/には), (と/って)(入れて/書いて), (文字入り/の文字), 座標, 緯度",
  },
  ko: {
    made: "포스터, 간판, 전단, 라디오 광고, 현수막",
    work: "(포스터/간판/전단지/배너/현수막)(에/에는/의)*, (자막/번역)(에서/에/에는)*, (라고) (넣어/써/적어), (문구) (작성/를/20), 좌표, 연동*",
  },
  ca: {
    made: "cartell*, rètol*, falca de radio",
    work: "als subtitols, a la traduccio, (cal/falta/hem de) (afegir/integrar/connectar), integracio*",
  },
  et: {
    made: "plakat*, silt*, raadioreklaam*",
    work: "(peab/tuleb) (seisma/kirjas olema), subtiitrites, tolkes, (vormil/vormis), integratsioon*",
  },
  lv: { made: "plakat*, izkartn*, radio reklam*", work: "jabut rakstits, subtitros, tulkojuma, integracij*" },
  lt: { made: "plakat*, iskab*, radijo reklam*", work: "turi buti parasyta, (subtitruose/vertime), integracij*" },
  ka: {
    made: "პოსტერ*, აფიშა*, რეკლამა*",
    work: "(პოსტერზე/აფიშაზე), უნდა ეწეროს, (თარგმანში/სუბტიტრებში), ინტეგრაცი*",
  },
  hy: { made: "պաստառ*, ազդագիր*, գովազդ*", work: "(պաստառի/ազդագրի) վրա, պետք է գրված, ինտեգր*" },
  sq: { made: "poster*, afishe*, reklame*", work: "(duhet te/te) (shkruhet/shkruaje), ne (titra/perkthim), integrim*" },
  af: {
    made: "plakkaat*, plakkate, radioadvertensie*",
    work: "moet (staan/se/lees), in die (onderskrifte/vertaling), integrasie*",
  },
  am: { made: "ፖስተር*, ማስታወቂያ*", work: "(ፖስተሩ ላይ/ማስታወቂያው ላይ)" },
  yo: { made: "posita, ipolowo", work: "(lori) posita" },
};

export const COPY_AND_SHOPS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
