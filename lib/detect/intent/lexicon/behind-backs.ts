import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Money that nobody in the middle shall see: "so that nobody takes a share", "without them noticing", "no paperwork through
 * here", and payment declared as a gift between friends. `hintp` needs no means of payment, `out` needs words of dealing
 * or paying beside it; `trf` are forms of sending and topping up that other lists lack.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    hintp:
      "(nobody/no one/noone/none of them/no middleman/no third party) (takes/takes away/gets/skims/pockets/keeps/has/would take/will take/can take) (a/any/their/its/20/10/15/ten/fifteen/twenty/anything/a twenty/a ten) (cut/share/slice/bite/percent/percentage/piece/off the top/fee/bit/), (as/as a/via/using/through) (friends and family/friend and family/gift to a friend), (as a/like a) gift (between friends/to a friend) , (nobody/no one) (asks/asks questions/needs to know/has to know/will know/gets to know/finds out), no questions asked, (what/whatever) (they/the site/the platform) (dont know/doesnt know/dont see/doesnt see), no milestones (i trust/needed/no/just/nothing), no milestones no (contract/escrow)",
    out: "(without/behind) (them/the site/the platform/the website/the marketplace/these guys/this lot/support/upwork/fiverr) (knowing/noticing/finding out/being told/seeing it/getting wind), behind (their/the platforms/the sites/upworks/fiverrs) back*, (no/nothing/not a cent) (paperwork/contract/job/invoice/money/payment/milestone/) (through/via/over) (here/this/this site/this place), so (that/) (they/the site/the platform) (dont/doesnt/wont) (see/notice/know/find out/get)",
  },
  es: {
    hintp:
      "(nadie/ninguno) (se (quede/queda/lleve/lleva) (con/) (una/su/la/nada/un/parte)*/nos (cobre/cobra/quite/quita)) (parte/tajada/comision/porcentaje/), como (amigos y familiares/amigo o familiar/regalo entre amigos), (nadie) (pregunta/se entera/tiene que saberlo/tiene por que enterarse)",
    out: "sin que (se (enteren/entere) (estos/ellos/los de (aqui/la web/la pagina/la plataforma)/la (pagina/plataforma/web/app)/el sitio/)/lo (sepan/sepa) (ellos/estos/la pagina/la plataforma/el sitio/)/la (pagina/plataforma/web) (se entere/lo sepa)), sin que (el sitio) se entere, a espaldas de (la/el/ellos/estos)*, sin (papeleo/contrato/hitos) por (aqui/aca)",
  },
  pt: {
    hintp:
      "(ninguem) (fica/leva/tira/cobra/morde) (com/) (parte/nada/uma/a/um/fatia/porcentagem/percentagem/taxa)* (nenhuma/parte/fatia/), como (amigos e (familia/familiares)/presente), (ninguem) (pergunta/precisa saber/fica sabendo)",
    out: "sem (eles/o site/a plataforma) (saber/saberem/ficar sabendo/ficarem sabendo/perceber/perceberem/ver/verem), pelas costas (deles/do site/da plataforma), (acertar/fechar/combinar/resolver/pagar/receber/fazer) por fora nao",
  },
  fr: {
    hintp:
      "(sans que/ou) (personne/nul) (ne/n/) (prenne/prend/touche/preleve/se serve/ponctionne) (sa/une/la/de/son/au/rien)* (part/commission/pourcentage/passage/), (en/comme/entre) (proches/tant que proches/amis et famille/amis et proches/cadeau entre amis), (personne) (ne/) (pose de question*/demande rien/n en saura rien/le saura)",
    out: "sans qu ils (le sachent/sachent/le voient/soient au courant/s en apercoivent/remarquent*), sans que (le site/la plateforme) (le sache/sache/s en apercoive/le voie/soit au courant), dans (leur dos/le dos du site/le dos de la plateforme)",
  },
  de: {
    hintp:
      "(dass/so dass/sodass/wo/und) (niemand/keiner/niemand dazwischen) (etwas/was/einen anteil/prozente/mit/mit) (abzwackt/abzieht/abkassiert/verdient/mitverdient/einbehalt/kassiert), (niemand/keiner) (zwackt/kassiert/verdient/zieht) (was/etwas/da/) (ab/mit), als (freunde und familie/freunde und verwandte/geschenk unter freunden), (keiner/niemand) (fragt (nach/)/muss (es/das/davon/) (wissen/erfahren)/merkt (was/es/das))",
    out: "ohne dass (die/sie/das portal/die plattform/die seite/der anbieter) (was/das/es/davon/etwas/) (mitkriegen/mitkriegt/mitbekommen/mitbekommt/merken/merkt/erfahren/erfahrt/wissen/weiss/sehen/sieht), hinter (deren/ihrem) rucken, hinter dem rucken (der plattform/des portals)",
  },
  it: {
    hintp:
      "(nessuno) (si/ci/) (prende/prenda/trattiene/trattenga/tiene/guadagna/mangia) (la sua/una/la/il/niente/nulla/sopra/) (fetta/parte/percentuale/commissione/), come (amici e familiari/amici e parenti/regalo tra amici), (nessuno) (chiede/lo sa/deve saperlo/si accorge)",
    out: "senza che (se ne accorgano/lo sappiano/lo vengano a sapere/il sito (lo sappia/se ne accorga)/la piattaforma (lo sappia/se ne accorga)/nessuno (lo sappia/se ne accorga)), alle (loro spalle/spalle del sito/spalle della piattaforma)",
  },
  nl: {
    hintp:
      "(niemand) (iets/een deel/een percentage/er iets/) (pakt/afroomt/inhoudt/ertussen zit/afsnoept/verdient), als (vrienden en familie/vriend en familie/cadeau), (niemand) (die/) (het/er/iets) (vraagt/weet/hoeft te weten)",
    out: "zonder dat (ze/zij/de site/het platform) (het/er iets van/dat) (weten/weet/merken/merkt/zien/ziet), achter (hun/de) rug* (om/)",
  },
  sv: {
    hintp:
      "(ingen/utan att nagon) (tar/drar/far) (nagon/en/sin/) (del/andel/procent/avgift), som (vanner och familj/gava)",
    out: "utan att (de/sajten/plattformen) (vet/marker/ser/far veta) (det/nagot/), bakom ryggen pa (dem/sajten)",
  },
  da: {
    hintp: "(ingen/uden at nogen) (tager/far) (nogen/en/sin/) (del/andel/procent/bid), som (venner og familie/gave)",
    out: "uden at (de/siden/platformen) (ved/opdager/ser/far at vide) (det/noget/), bag om ryggen pa (dem/siden)",
  },
  no: {
    hintp: "(ingen/uten at noen) (tar/far) (noen/en/sin/) (del/andel/prosent/bit), som (venner og familie/gave)",
    out: "uten at (de/siden/plattformen) (vet/merker/ser/far vite) (det/noe/), bak ryggen pa (dem/siden)",
  },
  fi: {
    hintp: "(kukaan ei) (ota/vie/nappaa) (valista/osuutta/osaansa/siivua)*",
    out: "(ilman etta/niin ettei) (ne/he/alusta/sivusto) (tieda/huomaa/saa tietaa/nae)*, niiden selan takana",
  },
  pl: {
    hintp:
      "(nikt) (nie/) (bral*/bierze/zabierze/zabiera/wezmie/pobiera/pobieral/uszczknie) (swojej/swoj/zadn*/nic/prowizj*/procent*/dzialk*) (dzialki/procentu/prowizji/czesci/), jako (rodzina i (znajomi/przyjaciele)/prezent/darowizna), (nikt) (nie) (pyta/musi wiedziec/bedzie wiedzial/sie nie dowie)",
    out: "(zeby/tak zeby/by) (portal/serwis/oni/platforma/strona) (nie/sie nie/o tym nie) (wiedzial*/widzial*/dowiedzial*/zauwazyl*), za (ich plecami/plecami portalu/plecami serwisu), bez (ich wiedzy/wiedzy (portalu/serwisu))",
  },
  cs: {
    hintp:
      "(nikdo/aby si nikdo/at si nikdo) (nebral/nebere/nevezme/neveme/nestrhne/si nic nevezme) (podil/provizi/procenta/nic/) , aby (si nikdo nebral/nikdo nebral) (podil/provizi), jako dar (mezi prateli/)",
    out: "(aby/tak aby) (se to (portal/web) (nedozvedel*)/o tom (portal/web/platforma) nevedel*/to nevideli), (za jejich zady/bez jejich vedomi)",
  },
  sk: {
    hintp: "(nikto/aby si nikto) (nebral/neberie/nezoberie/nestrhne) (podiel/proviziu/percenta)",
    out: "(aby/tak aby) (sa to (portal/nikto) nedozvedel*/o tom (portal/platforma/nikto) nevedel*), (za ich chrbtom/bez ich vedomia)",
  },
  hu: {
    hintp: "(senki/senki se/senki ne) (vegye/vegyen/veszi/vesz/kap/vonjon) (le/el) (belole/a reszet/jutalekot/semmit)*",
    out: "anelkul hogy (ok/az oldal/a platform/) (tudnanak/tudna/megtudna/megtudnak/eszrevenne/eszrevennek)*, a hatuk mogott, az oldal tudta nelkul",
  },
  ro: {
    hintp:
      "(nimeni) (nu/sa nu) (ia/isi ia/opreste/retine/mai ia) (nimic/o parte/partea/procent*/comision*)*, ca (prieteni si familie/cadou)",
    out: "fara (sa (stie/afle/vada/observe) (ei/site ul/platforma)/stirea (lor/platformei/site ului)), pe la spatele (lor/platformei)",
  },
  hr: {
    hintp: "(nitko/da nitko) (ne/) (uzima/uzme/skida/zaradjuje) (postotak/proviziju/nista/dio)",
    out: "(bez da/a da) (oni/stranica/platforma/) (ne/) (znaju/zna/saznaju/sazna/vide), iza (njihovih/) ledja",
  },
  sr: {
    hintp:
      "(niko/da niko) (ne/) (uzima/uzme/skida) (procenat/proviziju/nista/deo), (нико/да нико) не (узима/узме) (проценат/провизију)",
    out: "(bez da/a da) (oni/sajt/platforma) (ne/) (znaju/zna/saznaju/vide), iza (njihovih/) ledja",
  },
  bg: {
    hintp: "(никой/без никой) (да/) (не/) (взима/вземе/прибира) (процент/комисиона/дял)*",
    out: "без (те/сайтът/платформата/) (да/) (разберат/разбере/знаят/знае/видят), зад гърба им",
  },
  el: {
    hintp: "(κανείς/να μην) (δεν/κανείς/) (παίρνει/πάρει/κρατάει/κρατήσει) (ποσοστό/προμήθεια/μερίδιο)",
    out: "χωρίς να το (μάθουν/ξέρουν/καταλάβουν/δουν), πίσω από την πλάτη τους",
  },
  ru: {
    hintp:
      "(никто/чтобы никто/где никто) (не/) (брал/берет/возьмет/снимал/снимает/отщипывал/имел/забирал) (свой/свою/ничего/никакой/никаких/) (процент/проценты/долю/комиссию/комиссий/маржу/), (никто) (не/) (спросит/спрашивает/узнает/догадается), как (друзьям и семье/подарок другу)",
    out: "(чтобы/чтоб) (они/сайт/биржа/площадка/администрация) (не/об этом не/ничего не) (узнал*/знал*/видел*/заметил*/пронюхал*), (без их ведома/за их спиной/за спиной (сайта/биржи/площадки)/втихую/втихаря/по тихому)",
  },
  uk: {
    hintp:
      "(ніхто/щоб ніхто) (не/) (брав/бере/візьме/знімав/знімає) (свій/свою/) (відсоток/відсотки/частку/комісію), (ніхто) не (спитає/дізнається)",
    out: "щоб (вони/сайт/біржа/платформа) (не/про це не/нічого не) (дізнал*/дізнав*/знал*/знав/бачил*/бачив/помітил*), (без їх відома/за їхньою спиною/по тихому/тихцем)",
  },
  tr: {
    hintp:
      "(kimse/kimseye) (pay/komisyon/yuzde/kesinti/bir sey) (almadan/vermeden/kesmeden/almasin/odemeden), (arkadas ve aile/aile ve arkadas) olarak, kimse (sormaz/bilmez/duymaz)",
    out: "(onlarin/sitenin/platformun/kimsenin) (haberi olmadan/ruhu duymadan/bilgisi olmadan), (siteden/platformdan) gizli",
  },
  az: {
    hintp: "(hec kim/kimse) (faiz/komissiya/pay) (goturmesin/goturmeden/almasin)",
    out: "(onlarin/saytin) xeberi olmadan",
  },
  ar: {
    hintp:
      "(من غير ما/بدون ما/دون ان) (حد/احد) (ياخذ/ياخد/يقتطع/يخصم) (نسبه/عموله/شيء/حاجه), (لا احد/محدش) (ياخذ/ياخد/يسال/هيعرف/يعرف)*",
    out: "(من غير ما/بدون ما/دون ان/بدون ان) (يعرف*/يدروا/يلاحظ*) (الموقع/المنصه/احد/حد/), من ورا (ظهرهم/الموقع/المنصه)",
  },
  fa: {
    hintp:
      "(هیچ کس/هیچکس/کسی) (درصدی/درصد/سهمی/کارمزدی/کمیسیونی) (برنداره/نگیره/برندارد/نگیرد/کم نکنه), کسی هم نمی فهمه",
    out: "(بدون اینکه/بی انکه) (سایت/اونا/انها/کسی) (بفهمه/بفهمن/بدونه/متوجه)*, (پشت سر سایت/یواشکی)",
  },
  he: {
    hintp: "(שאף אחד) (לא) (ייקח/יקח/לוקח/יגזור) (אחוזים/עמלה/חלק/נתח)",
    out: "בלי (שהם/שהאתר/שהפלטפורמה/שמישהו) (ידעו/ידע/תדע/ישימו לב), מאחורי הגב (שלהם/של האתר)",
  },
  hi: {
    hintp:
      "(किसी को/बीच में किसी को) (कट/कमीशन/हिस्सा/प्रतिशत) (न/ना/नहीं) (देना/मिले/लेना)*, (कोई) (कट/कमीशन/हिस्सा) (न/ना/नहीं) (ले/लेगा/काटे)",
    out: "(साइट/प्लेटफॉर्म/इन/उन) (को/लोगों को) (पता/खबर) (न/ना/नहीं) (चले/लगे/चलेगा), (इनको/उनको/किसी को) बताए (बिना/बगैर)",
  },
  "hi-Latn": {
    hintp: "(kisi ko/koi) (cut/commission/hissa) (na/nahi) (dena/le/lega/kaate)*",
    out: "(site/platform/in/un) (ko/walo ko/logon ko) pata (na/nahi) (chale/chalega), (inko/unko/kisi ko) bataye (bina/bagair)",
  },
  ur: { hintp: "(کسی کو) (کمیشن/حصہ) نہ (دینا/ملے)*", out: "(سائٹ/ان) کو پتہ نہ چلے, ان کے علم میں لائے بغیر" },
  bn: {
    hintp: "(কেউ/কাউকে) (কমিশন/ভাগ/পার্সেন্ট) (না নেয়/নেবে না/দিতে হবে না/কাটবে না)*",
    out: "(ওরা/সাইট/কেউ) (না জেনে/জানবে না/টের পাবে না/যেন না জানে), ওদের না জানিয়ে",
  },
  ta: { out: "(தளத்துக்கு/அவர்களுக்கு) தெரியாமல்" },
  te: { trf: "(పంపిస్తాను/పంపుతాను/పంపిస్తా/వేస్తాను/చెల్లిస్తాను)", out: "(వాళ్లకు/సైట్‌కు/సైట్కు) తెలియకుండా" },
  kn: { trf: "(ಕಳಿಸುತ್ತೇನೆ/ಕಳುಹಿಸುತ್ತೇನೆ/ಹಾಕುತ್ತೇನೆ/ಪಾವತಿಸುತ್ತೇನೆ/ಕಳಿಸ್ತೀನಿ)", pm: "(ಫೋನ್‌ಪೇ/ಫೋನ್ಪೇ/ಗೂಗಲ್ ಪೇ/ಗೂಗಲ್‌ಪೇ/ಪೇಟಿಎಂ)*" },
  ml: { trf: "(അയക്കാം/അയക്കും/അയയ്ക്കാം/ഇടാം)", pm: "(ഗൂഗിൾ പേ/ഗൂഗിള്‍ പേ/ഫോൺപേ/ഫോൺ പേ/പേടിഎം)*" },
  gu: { trf: "(મોકલી દઈશ/મોકલીશ/નાખી દઈશ/ચૂકવી દઈશ)", pm: "(પેટીએમ/ફોનપે/ફોન પે/ગૂગલ પે/જીપે/યુપીઆઈ)*" },
  mr: { trf: "(पाठवतो/पाठवते/पाठवीन/टाकतो/टाकते)", pm: "(गुगल पे/जीपे/फोनपे/पेटीएम)*" },
  pa: { trf: "(ਭੇਜ ਦਿਆਂਗਾ/ਭੇਜ ਦੇਵਾਂਗਾ/ਭੇਜਾਂਗਾ/ਪਾ ਦਿਆਂਗਾ)", pm: "(ਪੇਟੀਐਮ/ਗੂਗਲ ਪੇ/ਫੋਨਪੇ)*" },
  ne: { trf: "(पठाइदिन्छु/पठाउँछु/हालिदिन्छु/तिर्छु)" },
  si: { trf: "(එවන්නම්/දාන්නම්/ගෙවන්නම්)" },
  id: {
    hintp:
      "(gak/nggak/ga/tidak/biar gak/biar nggak/tanpa) (ada/) (yang/) (motong/potong/memotong/ambil bagian/ambil persen)*, (gak/nggak/tidak) ada yang (tahu/tau/nanya)",
    out: "(tanpa) (sepengetahuan/diketahui) (mereka/situs/platform)*, (biar/supaya) (mereka/situsnya/platform) (gak/nggak/tidak) (tahu/tau), di belakang mereka",
  },
  ms: {
    hintp: "(tak ada/takde/tiada) (sesiapa/orang/) (potong/ambil) (komisen/bahagian/apa)*",
    out: "tanpa pengetahuan (mereka/laman/platform), (supaya/biar) (mereka/platform) tak tahu",
  },
  vi: {
    hintp: "(khong ai/chang ai) (an chia/cat/thu/lay) (phan tram/hoa hong/phi/mat/gi)*, (khong ai) (hoi/biet) (dau/gi)",
    out: "(de/dung de) (san/ho/ben web/trang web/nen tang) (khong/) (biet/phat hien), (khong de/dung de) (san/ho/nen tang) biet, sau lung (san/ho)",
  },
  tl: {
    hintp: "(walang/para walang) (kakaltas/kukuha ng (parte/porsyento/komisyon)/makakaalam)",
    out: "(nang/ng) hindi (nila/ng site/nalalaman ng) (alam/nalalaman)*",
  },
  th: {
    hintp: "(ไม่มีใคร/ไม่ให้ใคร)(หัก/ได้ส่วนแบ่ง/เก็บ)(เปอร์เซ็นต์/ค่า/)*",
    out: "(โดย/)(ไม่ให้/อย่าให้)(เว็บ/เขา/ระบบ/แพลตฟอร์ม)รู้, ลับหลังเว็บ",
  },
  zh: {
    hintp:
      "私下(结/結/转/轉/给/給/算/付)*, (没人/沒人/谁也/誰也/不让人/不給人/没有人/沒有人)(抽成/抽水/扣/抽/分/赚差价/賺差價)*, (没人/沒人)(会/會/)(知道/问/問)",
    out: "(别/別/不/不要)(让/讓)(平台/网站/網站/他们/他們)(知道/发现/發現/看到), 瞒着(平台/网站/他们), 瞞著(平台/網站)",
  },
  ja: {
    hintp: "(誰にも/どこにも)(手数料を/マージンを/中間マージンを/)(取られ/抜かれ/引かれ)*, (誰も)(抜かない/取らない)",
    out: "(サイト/運営/プラットフォーム)に(知られ/バレ/ばれ/見つから/内緒)*",
  },
  ko: {
    hintp: "(아무도/누구도) (수수료/수수료를/) (안/못) (떼/가져)*",
    out: "(사이트/플랫폼/운영진/걔네/그쪽)(가/이/에/) (모르게/몰래/들키지/안 들키)*, (몰래) (입금/송금/결제/진행)*",
  },
  sw: {
    hintp: "(hakuna/bila) (mtu/) (anayechukua/kuchukua) (asilimia/sehemu/makato)*",
    out: "bila (wao/tovuti) kujua",
  },
  ca: {
    hintp: "(ningu) (es quedi/es queda/no s emporti) (amb/) (res/cap part/una part)",
    out: "sense que (se n assabentin/ho sapiguen/la web ho sapiga)",
  },
  et: { hintp: "(keegi ei) (vota/noppi/saa) (osa/protsenti/vahelt)*", out: "(ilma et) (nad/leht) (teaks/teaksid)" },
  lv: { hintp: "(neviens) (nenem/neiekase) (procentus/dalu/komisiju)", out: "(lai/ka) (vini/portals) nezina" },
  lt: { hintp: "(niekas) (neima/nepasiima) (procentu/dalies/komisinio)*", out: "(kad/be) (jie/portalas) nezinotu" },
};

export const BEHIND_BACKS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
