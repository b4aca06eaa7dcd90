import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * The deal past the site as it is said in passing: "if we go direct", "the rest between ourselves, better for both"
 * (`offp`). "Direct" and "between us" must be said of the deal or of what is left of it; trains, chats and uploads are
 * direct too.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    x: "(the rest/remainder) (we/ill/i/can/we can/we could/) (sort/do/settle/handle) (privately/in private/between (us/ourselves)) (with/in the team/in house/internally/at the office)",
    offp: "(deal/deals) (straight/directly) with me and its, cut the site out and, (from/out of) my (bank/pocket/wallet) (straight/right/) to (yours/your pocket), (if/when) (we/you/u) (go/deal/work/do it/book/come) (to me/with me/) (direct/directly) (its/it is/call it/i (can/could) do/ill do/i do/that would be), (come/came) to me (direct/directly), (the rest/remainder/the other half) (we/ill/i/can/we can/we could/gets/) (sort/do/settle/handle/square/sorted) (privately/in private/between (us/ourselves)/off here), (skimming/skim) off the top, (we/you and i) both (do/come out/come off) better without (them/the site/the middleman)",
  },
  es: {
    x: "el resto (lo/la) (arreglamos/hacemos/vemos/cerramos) entre nosotros (en el equipo/en la oficina/internamente)",
    offp: "(trata/trate/arregla/cierra) conmigo y (son/sale/te queda), lo que se llevan nos lo (quedamos/repartimos), (directo/directamente) de mi (cuenta/bolsillo/banco) (a la tuya/al tuyo/a la suya), sin pasar por (aqui/la pagina/la plataforma/la web) (te/sale/queda/son), (si/pero si) (vamos/lo hacemos/trabajamos/tratamos) (en/) (directo/directamente/por derecha) (te/te lo/son/sale/queda), el resto (lo/la) (arreglamos/hacemos/vemos/cerramos) (en privado/entre nosotros/tu y yo/por fuera/aparte)",
  },
  pt: {
    x: "o resto (a gente/nos) (acerta/faz/resolve/combina) entre nos (na equipe/no time/aqui na empresa)",
    offp: "(trata/fecha) comigo e (sai/fica/sao), o que eles (levam/cobram) fica (pra/com) (nos/gente/a gente), direto da minha (conta/carteira) (pra sua/para a sua/pra tua), sem passar por (aqui/esse site/o site/a plataforma) (eu/faco/fica/sai), (mas/se for/fechando/se fechar) (direto/direto comigo) (faco/fica/sai/te faco), o resto (a gente/nos) (acerta/faz/resolve/combina) (no particular/em particular/entre nos/por fora)",
  },
  fr: {
    x: "le reste on (le/se) (fait/regle/voit) entre nous (dans l equipe/au bureau/en interne)",
    offp: "(traitez/traite/vois/voyez) avec moi (et/) c est, on garde leur (part/commission), directement de mon (compte/porte monnaie) (au votre/au tien/sur le votre/sur le tien), sans passer par (ici/le site/la plateforme) (je/c est/ca), (mais/si c est/si on passe/si on fait ca) en direct (je (peux faire/fais/te fais)/c est/ca fait), le reste (on le/on) (fait/regle/voit) (en prive/entre nous/a part/a cote)",
  },
  de: {
    offp: "machen wir (zwei/beide/) das unter uns, was die (nehmen/einbehalten) (behalten/teilen) wir, direkt von meinem (konto/portemonnaie) (auf/zu) (deins/deinem/ihres/dein konto), ohne (die seite/die plattform/das portal) dazwischen, (wenn wir/machen wir) (das/es) (direkt/unter uns/privat) (machen/abwickeln/regeln), den rest (machen/regeln/klaren/erledigen) wir (privat/unter uns/unter vier augen/so/direkt)",
    x: "den rest (machen/regeln/klaren/erledigen) wir (privat/unter uns/so/direkt) (im team/im buro/intern/im haus/hier/im chat/mit), den rest (machen/regeln/klaren) wir direkt (hier/im chat/im projekt)",
  },
  it: {
    x: "il resto (lo/la) (facciamo/sistemiamo/vediamo) tra noi (nel team/in ufficio/internamente)",
    offp: "(facciamola/facciamolo/sistemiamola) tra (noi/noi due) , quello che si prendono (loro/) ce lo teniamo, direttamente dal mio conto al (tuo/suo), senza passare (da qui/dal sito/dalla piattaforma) (te/ti/lo/sono), se (facciamo/lavoriamo/andiamo) (in/) (diretto/direttamente/diretta) (te lo/ti/sono), il resto (lo/la) (facciamo/sistemiamo/vediamo) (in privato/tra noi/fra noi/a parte)",
  },
  nl: {
    x: "de rest (doen/regelen) we (onderling/onder elkaar) (in het team/op kantoor/intern)",
    offp: "doen we het (samen/onderling/) zonder (hen/hun/de site), rechtstreeks van mijn rekening (naar/op) (de jouwe/die van jou/de uwe), als we het (rechtstreeks/direct/onderling) doen, de rest (doen/regelen) we (onderling/prive/samen prive/onder elkaar)",
  },
  sv: {
    offp: "gor vi det (oss emellan/sjalva utan dem), fran mitt konto (direkt/) till (ditt/er), utan att ga via (sidan/plattformen), (gar vi/kor vi/om vi kor) direkt (sa/blir), resten (tar/gor/ordnar) vi (privat/mellan oss/vid sidan)",
  },
  da: {
    offp: "fra min konto (direkte/) til din, hvis vi (gor/korer/tager) det direkte, resten (ordner/tager/klarer) vi (privat/mellem os/uden om)",
  },
  no: {
    offp: "fra min konto (direkte/) til din, hvis vi (gjor/tar) det direkte, resten (ordner/tar) vi (privat/mellom oss/oss imellom)",
  },
  fi: {
    offp: "(mun/minun) tililta (suoraan/) (sun/sinun) tilille, (mutta/jos) suoraan (tehtyna/tehdaan/sovittuna), loput (hoidetaan/sovitaan/maksetaan) (keskenaan/kahdestaan/yksityisesti)",
  },
  pl: {
    x: "reszte (zalatwimy/zrobimy/rozliczymy/ogarniemy) miedzy soba (w zespole/w biurze/wewnetrznie)",
    offp: "zrobmy to (miedzy soba/we dwoje/we dwojke) , bez nich (bedzie/wyjdzie), z mojego konta (prosto/bezposrednio/) na (twoje/pana/pani), (jak/jesli/gdy) (zrobimy/dogadamy sie/zalatwimy to) (bezposrednio/prywatnie), reszte (zalatwimy/zrobimy/rozliczymy/ogarniemy) (prywatnie/miedzy soba/poza), (nastepne/kolejne) (zlecenie/zlecenia) (zaplace ci/place ci) bezposrednio",
  },
  cs: {
    offp: "udelame to (mezi sebou/ve dvou) bez nich, z meho uctu (rovnou/primo/) na (tvuj/vas), (ale/kdyz to udelame) naprimo (bych/to/za), zbytek (vyridime/udelame/dohodneme) (soukrome/mezi sebou/bokem)",
  },
  sk: {
    offp: "z mojho uctu (rovno/priamo/) na (tvoj/vas), (ale/ked to spravime) napriamo (by/to/za), zvysok (vybavime/spravime/dohodneme) (sukromne/medzi sebou/bokom)",
  },
  hu: {
    offp: "az en szamlamrol (egybol/) a (tiedre/tiedere/onere), ha (kozvetlenul/direktben) (csinaljuk/intezzuk), a (tobbit/maradekot) (intezzuk/rendezzuk) (privatban/egymas kozt/magunk kozt)",
  },
  ro: {
    offp: "din contul meu (direct/) (in/intr) al tau, (daca/de) (mergem/lucram/facem) direct (iti/e/ies), restul (il/le) (facem/rezolvam/aranjam) (privat/intre noi/separat)",
  },
  bg: { offp: "останалото (го/ще го) (правим/уредим/оправим/платя) (частно/между нас/на ръка)" },
  sr: {
    offp: "ostatak (cemo/da/) (privatno/izmedju nas/medju sobom), остатак ћемо (приватно/између нас)",
  },
  hr: { offp: "ostatak (cemo/rijesimo) (privatno/izmedu nas/medusobno)" },
  sl: { offp: "(ostanek/preostanek) (urediva/uredimo/dorecemo) (zasebno/med sabo/privatno/med nama)" },
  uk: {
    offp: "(домовимось/домовимося) (вдвох/між собою) без них, з мого рахунку (одразу/) на (твій/ваш), з моєї картки (одразу/) на (твою/вашу), (а якщо/якщо) напряму то (зроблю/вийде/буде), (решту/інше) (зробимо/вирішимо/оплачу) (приватно/між собою/між нами)",
  },
  ru: {
    x: "(остальное/остаток) (сделаем/решим/закроем) между собой (в команде/в офисе/внутри)",
    offp: "(договоримся/сделаем) (вдвоем/между собой) без них, (прямо/сразу) с моего счета на (твой/ваш), с моей карты (прямо/сразу/) на (твою/вашу), (а если/если/но если) напрямую (то сделаю/сделаю/выйдет/будет/отдам за), (остальное/остаток) (сделаем/решим/закроем/оплачу) (частным образом/между собой/между нами/лично/приватно)",
  },
  el: {
    offp: "αν (πάμε/δουλέψουμε/το κάνουμε) (απευθείας/κατευθείαν) (σου/θα/γίνεται), τα υπόλοιπα τα (κάνουμε/κανονίζουμε/βρίσκουμε) (ιδιωτικά/μεταξύ μας/οι δυο μας)",
  },
  tr: {
    offp: "ikimiz aramizda (halledersek/anlasirsak/halledelim), benim (hesaptan/hesabimdan) (direkt/) (seninkine/sizinkine/senin hesaba), (direkt/dogrudan) (calisirsak/anlasirsak/yaparsak), (kalanini/gerisini) (kendi aramizda/aramizda) (hallederiz/cozeriz/yapariz)",
  },
  he: {
    offp: "(נסגור/נעשה) (את זה/) בינינו בלעדיהם, מהחשבון שלי (ישר/ישירות/) (לשלך/לחשבון שלך), אם (נעבוד/נסגור/נעשה) ישיר (אני/זה), את (השאר/היתר) (נסגור/נעשה/נסדר) (בינינו/פרטי/באופן פרטי)",
  },
  ar: {
    offp: "(نتفق/نخلصها) انا (وانت/وانتي) (بدونهم/من غيرهم/لحالنا), من حسابي (مباشره/علي طول/) (لحسابك/الي حسابك), (لو/اذا) (اشتغلنا/تعاملنا/سوينا) مباشر*, (الباقي/باقي الشغل) (نخلصه/نسويه/نعمله/نتفق عليه) (بيني وبينك/بينا/بيننا/علي جنب)",
  },
  fa: {
    offp: "از حساب من (مستقیم/) به حساب (تو/شما), اگه مستقیم (کار کنیم/باشه/ببندیم), (بقیه ش رو/بقیش رو/بقیه رو) (خصوصی/بین خودمون/شخصی) (حساب/انجام/تموم)*",
  },
  ur: { offp: "باقی (ہم/) آپس میں (کر/طے/نمٹا)*" },
  hi: { offp: "मेरे खाते से (सीधे/) (आपके/तुम्हारे) खाते में, सीधे (करें तो/करो तो/काम करें तो), बाकी (हम/का/) आपस में (कर/निपटा/देख)*" },
  "hi-Latn": {
    offp: "mere (account/khate) se (seedhe/direct/) (aapke/tumhare) (account/khate), (direct/seedhe/sidhe) (karo to/kare to/karenge to), (baaki/baki) (hum/ka/) (aapas me/apas me) (kar/nipta/dekh)*",
  },
  bn: { offp: "বাকিটা (আমরা/) নিজেদের মধ্যে (করি/মিটিয়ে/সেরে)*" },
  mr: { offp: "(बाकीचं/बाकीचे) (आपण/) आपसात (करू/बघू/मिटवू)*" },
  ta: { offp: "(மீதியை/மிச்சத்தை) நமக்குள்ள* (பார்த்து/முடிச்சு)*" },
  te: { offp: "(మిగతాది/మిగిలింది) మనలో మనం (చూసు/చేసు)*" },
  ml: { offp: "ബാക്കി (നമുക്ക്/നമ്മൾ) (നേരിട്ട്/തമ്മിൽ) (ചെയ്യാ/തീർക്കാ/നോക്കാ)*" },
  gu: { offp: "(બાકીનું/બાકી) (આપણે/) (અંદરોઅંદર/આપસમાં) (કરી/પતાવી)*" },
  pa: { offp: "ਬਾਕੀ (ਆਪਾਂ/ਅਸੀਂ/) ਆਪਸ ਵਿੱਚ (ਕਰ/ਨਿਬੇੜ)*" },
  ne: { offp: "(बाँकी/बाकी) हामी (आफैँ/आपसमा) (मिलाऔँ/गरौँ/मिलाउ)*" },
  th: { offp: "ที่เหลือ(เรา/)(ตกลง/เคลียร์/จัดการ)กันเอง, แต่ถ้าตรงๆ กัน(คิด/เหลือ)" },
  vi: {
    offp: "hai (minh/anh em/chi em) (lam/tinh) rieng khong qua (ho/web/san), tu tai khoan (minh/em/anh) (thang/) (sang/qua) tai khoan (ban/anh/em), phan con lai (minh/minh tu/anh em minh) (lam/tinh/giai quyet) (rieng/voi nhau/ngoai), lam truc tiep voi (em/minh/anh) thi",
  },
  id: {
    offp: "dari rekeningku (langsung/) ke rekeningmu, (kalau/klo) langsung (sama/ke) (aku/saya/gue), sisanya (kita/) (atur/urus/beresin) (berdua/sendiri/di luar)",
  },
  ms: { offp: "bakinya (kita/) (settle/urus/selesaikan) (sendiri/berdua)" },
  tl: { offp: "(pero/kung) (kung/) direct tayo, (yung/ang) (natitira/balanse) tayo na lang" },
  zh: {
    offp: "从我(的/)(账户/卡/银行卡)(直接/)(到/转到/打到)你(的/), (咱俩/我们/咱们)直接(来/做/弄)(的话/就)*, (剩下的/尾款/余下的)(咱俩/咱们/我们)(私下/单独)(弄/做/结/搞)*",
  },
  ja: {
    hintp: "(直接なら/直でなら)",
    offp: "私の口座から(直接/)(あなた/そちら)の, 残りは(個人的に/二人で/個人間で)(やり/済ませ/精算)*",
  },
  ko: {
    offp: "제 계좌에서 (바로/직접/) (그쪽/선생님/작가님) 계좌로, 나머지는 (우리끼리/둘이서/개인적으로) (정리/하/처리)*",
  },
  sw: {
    offp: "(tukienda/tukifanya) moja kwa moja (nafanya/ni), (iliyobaki/salio) (tumalize/tufanye) (wenyewe/kati yetu)",
  },
  am: { offp: "ቀሪውን በመካከላችን (እንጨርስ/እናድርግ)*" },
  ha: { offp: "sauran mu yi (shi/) tsakaninmu" },
  yo: { offp: "iyoku ki a se (e/) laarin ara wa" },
  zu: {
    offp: "(ngizokukhokhela/ngizokukhokha) (mina/) ngqo, (okunye/imali esele) (sizokwenza/siyoyikhokha) phakathi kwethu",
  },
  af: { offp: "die res (doen/reel) ons (privaat/onder mekaar/tussen ons)" },
  az: { offp: "qalanını öz aramızda (edək/həll)*" },
  kk: { offp: "қалғанын өзара (шешейік/істейік/есептесейік)" },
  uz: { offp: "qolganini (o zaro/o z oramizda/ozaro/oz oramizda) (hal/qil)*" },
  ka: { offp: "დანარჩენი (ჩვენ შორის/პირადად) (გავაკეთოთ/მოვაგვაროთ)" },
  hy: { offp: "մնացածը (մեր մեջ/իրար մեջ) (անենք/լուծենք)" },
  ca: { offp: "(la resta/el que queda) ho (fem/arreglem) (en privat/entre nosaltres)" },
  et: { offp: "ulejaanu (teeme/klaarime) omavahel" },
  lv: { offp: "(parejo/atlikumu) (sakartosim/izdarisim/nokartosim) (sava starpa/privati)" },
  lt: { offp: "(likusia dali/likuti) (sutvarkykim/susitvarkysim/padarom) (tarpusavy/tarpusavyje/privaciai)" },
};

export const DIRECT_DEALS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
