import { asSearched } from "@/lib/detect/intent/lexicon/transliterated";
import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * The one in the middle sent away (`offp`), and what the site takes shared out between the two (`chp`: it also is what honest
 * people haggle over, so alone it says nothing). "Let us", not "the app": a product that cuts out dealers is nobody's offer.
 */
const WORDS: Readonly<Record<string, { away?: string; share?: string; direct?: string }>> = {
  en: {
    away: "(lets/we/we can/we could/let us/just/and/can we/should we) (kick/cut/throw/leave/push) (out the middleman/the middleman out/them out of it/the site out of it), (cut/kick/leave) them out and (we/lets)",
    share:
      "(share/split/divide) (the fee/what the site takes/what they take/the commission/the saved fee/the platform fee) (between us/half half/50 50/fifty fifty/both), we (share/split) (the fee/the commission/the savings/what the site takes/what they take)",
  },
  es: {
    away: "(saquemos/quitemos/quitamos/sacamos/volemos) (al/el/a ese) (intermediario/middleman), sin intermediario (nos/la/lo/y)",
    share:
      "(nos/la) (repartimos/dividimos/partimos) (la comision/el fee/a medias/entre los dos), la comision (nos la/la) (repartimos/dividimos/partimos), split the fee (entre/bro)",
  },
  pt: {
    away: "(corta/cortar/tira/tirar/elimina/pula) (esse/o/esses) (atravessador/intermediario)",
    share:
      "(a gente/nos/e) (racha/divide/dividimos/rachamos) (a taxa/a comissao), (racha/dividir) a (taxa/comissao) (do site/entre nos)",
  },
  gl: { away: "(quitamos/sacamos) o intermediario", share: "repartimos a comision" },
  ca: { away: "(traiem/treiem/eliminem) l intermediari", share: "(ens repartim/partim) la comissio" },
  fr: {
    away: "(on/nous) (vire/virons/degage/zappe/squeeze/ecarte) l intermediaire",
    share: "(on se/on) (partage/divise) (la commission/les frais), (partageons/divisons) (nous la/la) commission",
  },
  de: {
    away: "(den mittelsmann/den vermittler/den zwischenhandler) (rauswerfen/raus werfen/kicken/rauskicken/loswerden)",
    share: "(die provision/die gebuhr) (teilen wir/teilen wir uns/wird geteilt)",
  },
  it: {
    away: "(buttiamo fuori/facciamo fuori/tagliamo fuori) l intermediario",
    share: "(la commissione/le commissioni) (ce la/ce le) (dividiamo/spartiamo)",
  },
  nl: {
    away: "(de tussenpersoon/de tussenhandel) (eruit gooien/eruit halen/eruit knikkeren/lozen)",
    share: "(de commissie/de kosten) (delen we/splitsen we)",
  },
  sv: {
    away: "(skippar/skippa/slopar/kickar/dropper/kutter) (mellanhanden/mellemmanden/mellomleddet)",
    share: "(delar/delar pa/deler) (avgiften/provisionen/gebyret)",
  },
  fi: {
    away: "(jatetaan/pudotetaan/potkitaan) valikasi (pois/valista/), valikasi pois",
    share: "jaetaan (palvelumaksu/provisio)",
  },
  et: { away: "(jatame/viskame) vahendaja (valja/vahele), vahendaja valja", share: "jagame (tasu/vahendustasu)" },
  lv: { away: "(izmetam/izlaizam) starpnieku", share: "komisiju (dalam/sadalam)" },
  lt: { away: "(ismeskime/ismetam/apeikim) tarpinink*", share: "komisin* (dalinames/pasidalinam)" },
  pl: {
    away: "(wyrzucmy/wyrzucamy/wywalamy/wykopmy) posrednika",
    share: "prowizj* (dzielimy sie/podzielimy sie/na pol/dzielimy)",
  },
  cs: {
    away: "(vykopneme/vyhodime/vyhodme) (prostrednika/sprostredkovatela/zprostredkovatele)",
    share: "provizi (si/) (rozdelime/delime)",
  },
  hu: { away: "(rugjuk/dobjuk/tegyuk) ki a kozvetitot", share: "a jutalekot (elfelezzuk/felezzuk/megosztjuk)" },
  ro: { away: "(dam/scoatem/aruncam) (afara/la o parte) intermediarul", share: "(impartim/ne impartim) comisionul" },
  sr: {
    away: "(izbacimo/izbacujemo/sutnimo/izbaci) posrednika, (избацимо/избацујемо) посредника",
    share: "proviziju (delimo/podelimo/dijelimo), провизију (делимо/поделимо)",
  },
  sl: { away: "(izlocimo/vrzimo ven/izpustimo) posrednika", share: "provizijo (si/) (razdeliva/razdelimo/deliva)" },
  bg: {
    away: "(махаме/изхвърляме/махни/режем) посредника",
    share: "(делим/разделяме) (си/) комисион*, си делим комисион*",
  },
  mk: { away: "(тргаме/исфрламе/го тргаме) посредникот", share: "провизијата (ја/) делиме" },
  sq: { away: "(heqim/largojme) ndermjetesin", share: "(ndajme) komisionin" },
  ru: {
    away: "(убер*/выкин*/исключ*/выгон*) (этого/) посредник*",
    share: "комисси* (сайта/биржи/) (поделим/делим/разделим/попилим/пополам)",
  },
  "ru-Latn": { away: "(uberem/ubiraem/vykinem) posrednika", share: "komissi* (podelim/delim/razdelim/popolam)" },
  uk: { away: "(приберемо/викинемо/прибираймо) посередника", share: "комісі* (поділимо/ділимо/навпіл)" },
  be: { away: "(прыбяром/выкінем) пасярэдніка", share: "камісі* (падзелім/дзелім)" },
  el: {
    away: "(βγαζουμε/πεταμε/διωχνουμε) τον μεσαζοντα",
    share: "(μοιραζομαστε/μοιραζουμε) την προμηθεια",
  },
  "el-Latn": { away: "(vgazoume/petame) ton (mesazonta/mesazwn)", share: "moirazomaste tin promithia" },
  tr: {
    away: "(araciyi) (cikaralim/kaldiralim/devre disi birakalim/atalim)",
    share: "komisyonu (aramizda/) (boluselim/bolusuruz/paylasalim/paylasiriz)",
  },
  az: {
    away: "(vasitəçini/vasiteçini/vasitecini) (aradan/) (çıxaraq/götürək/çıxardaq/goturek)",
    share: "komissiyanı (yarı/) (bölək/bolek/bölüşərik)",
  },
  uz: {
    away: "(vositachini/o rtadagi odamni/ortadagi odamni) (olib tashlaymiz/olib tashlaylik/chiqarib yuboramiz)",
    share: "komissiyani (teng/) (bolamiz/bo lamiz/bolishamiz)",
  },
  kk: {
    away: "(делдалды/ортадағы адамды) (алып тастайық/шығарып тастайық/кетірейік)",
    share: "комиссияны (бөлісеміз/бөлісейік/тең бөлеміз)",
  },
  ky: {
    away: "(ортомчуну/арачыны) (алып салалы/чыгарып салалы/алып таштайлы)",
    share: "комиссияны (бөлүшөлү/бөлүшөбүз)",
  },
  tg: { away: "миёнаравро (мепартоем/мегирем/бартараф мекунем)", share: "комиссияро (тақсим мекунем/баробар)" },
  mn: { away: "(дундын хүнийг/зуучийг) (хасъя/хасчихъя/болъё)", share: "шимтгэлийг (хувааж/хуваая)" },
  ar: {
    away: "(نشيل/نطلع/نلغي/خلينا نشيل) (الوسيط/السمسار/الوسطاء)",
    share: "(نقسم/نتقاسم) (العموله/عموله الموقع)",
  },
  "ar-Latn": {
    away: "(nsheel/nshil/neshil) (el waset/el wasit/el wasee6/el semsar)",
    share: "(n2sem/ne2sem) (el 3omola/el 3emoula)",
  },
  fa: { away: "واسطه (رو/را) (حذف کنیم/برداریم/دور بزنیم)", share: "کمیسیون (رو/را) (نصف/تقسیم)" },
  "fa-Latn": { away: "vaseta ro (hazf/bardarim) (konim/)", share: "komision ro (nesf/taghsim)" },
  ur: { away: "(درمیان والے/بیچ والے) کو (ہٹائیں/ہٹا دیں/نکالیں/نکال دیں)", share: "کمیشن (آدھا آدھا/بانٹ)" },
  he: { away: "(נוריד/נוציא/נעיף/להוריד/להוציא) את המתווך", share: "(נתחלק/נחלק) (ב/את ה)עמלה" },
  hi: {
    away: "(बीच/बीच के) (वाले/आदमी/दलाल) को (हटाते/हटा/हटाओ/निकाल)*, बिचौलिए को (हटा/निकाल)*",
    share: "कमीशन (आधा आधा/बाँट/बांट)*",
  },
  "hi-Latn": {
    away: "(beech/bich/bech) (wale/vale/ke aadmi/ke dalal) ko (hatao/hata do/hatate/hata ke/nikalo/nikal do)*",
    share: "(commission/fee) (aadha aadha/adha adha/baant/bant)*, (bachega/bachegi) (aadha aadha/adha adha)",
  },
  mr: { away: "मधल्या (माणसाला/दलालाला) (काढू/हटवू/वगळू)*", share: "कमिशन (वाटून/अर्धे अर्धे)*" },
  ne: { away: "बिचको (मान्छे/दलाल)(लाई/) (हटाऔं/हटाउँ)*", share: "कमिसन (आधाआधा/बाँडौं)*" },
  bn: { away: "মাঝের (লোক/মানুষ/দালাল) (বাদ/সরিয়ে)*, দালাল বাদ*", share: "কমিশন(টা/) (দুজনে/) (ভাগ/আধাআধি)*" },
  "bn-Latn": {
    away: "(majher/majkhaner) (lok/manush/dalal) (ke/ta/) (bad/baad/shoriye/soriye)*, dalal bad*",
    share: "commission (ta/) (dujone/duijone/) (bhag/vag/adhaadhi)*",
  },
  pa: { away: "(ਵਿਚੋਲੇ/ਵਿਚਲੇ ਬੰਦੇ) ਨੂੰ (ਹਟਾ/ਕੱਢ)*", share: "ਕਮਿਸ਼ਨ (ਅੱਧਾ/ਵੰਡ)*" },
  ta: { away: "இடைத்தரகரை (விட்டு/நீக்கி/தூக்கி)*", share: "கமிஷனை (பங்கு/பாதி)*" },
  te: { away: "మధ్యవర్తిని (తీసేద్దాం/తొలగిద్దాం)*", share: "కమీషన్ (పంచుకుందాం/సగం)*" },
  si: { away: "අතරමැදියා(ව/) (අයින්/ඉවත්)*" },
  id: {
    away: "(potong/buang/hilangkan/singkirkan) (saja/aja/) (perantaranya/perantara/orang tengah/calo/middleman)",
    share: "(fee/komisi/biaya) (situsnya/situs/platform/tu/nya/) (kita/) (bagi dua/bahagi dua/patungan/bagi rata)",
  },
  tl: {
    away: "(tanggalin/alisin/tanggal/laktawan) (natin/na natin) (ang/yung) (middleman/tagapamagitan)",
    share: "(hatian/hati) (na lang tayo/tayo/natin) (sa/ang) (fee/commission/matitipid)*",
  },
  ceb: { away: "(tangtangon/kuhaon) nato ang middleman", share: "bahinon nato ang (fee/komisyon)" },
  vi: {
    away: "(bo/loai/dep/cat) (ben/thang/ong/) (trung gian/moi gioi) (di/ra/)",
    share: "(phi/hoa hong) (san/) (chia doi/chia nhau)",
  },
  th: { away: "ตัดคนกลาง(ออก/ทิ้ง), ไม่(ต้อง/)ผ่านคนกลาง", share: "(ค่าธรรมเนียม/ค่าคอม)(เรา/)(แบ่ง/หาร)" },
  zh: {
    away: "(把/)(中间商/中間商/中介)(甩掉/甩开/踢开/踢掉/踢出)",
    share: "(手续费/手續費/佣金)(咱俩/我们/我們/)(平分/对半/對半)",
  },
  ja: { away: "仲介(業者/)(を/)(抜いて/外して/飛ばして)", share: "手数料(は/を)(折半/山分け)" },
  ko: {
    away: "중개(인/사/)(를/을/) (빼고/건너뛰고) (하고/해요/하죠/하시죠)*",
    share: "아낀 수수료*, 수수료는 (반반/나눠)",
  },
  km: { away: "(កាត់/ដក)ឈ្មួញកណ្តាល*" },
  my: { away: "(ပွဲစား/ကြားလူ)ကို (ဖယ်/ဖြုတ်)*" },
  sw: {
    away: "(tumwondoe/tukate/tutoe/tumtoe/tuondoe/tumruke/tuwaruke/tukate hii/tutoe hii/tukate huyo) (mtu wa kati/wa kati/wa katikati/middleman/dalali/madalali)",
    share:
      "tugawane (hiyo/hio/ada/fee/commission/hiyo fee/ile commission)*, (fee/ada/commission) (ya site/ya tovuti/) tugawane",
    direct: "(nikulipe/nilipe/unilipe/tulipane/nikulipie) (moja kwa moja/direct/direkti)",
  },
  pcm: {
    away: "(comot/remove/bypass/dash) (the/dat/dis/) middle(man/ man), make we (comot/remove) (the/dem/) middleman",
    share: "make we (share/divide) (am/the fee/the commission)",
  },
  ha: { away: "(mu/a) cire (dan tsakiya/dillali)", share: "(mu/) raba kudin (da/)*" },
  yo: { away: "(yo/e je ka yo/ka yo) (agbedemeji/alagbata/onilaja) (kuro/)", share: "pin owo ti won*" },
  ig: { away: "(wepu/ka anyi wepu) onye (etiti/ogbo)", share: "kee ego (saiti/ha)*" },
  zu: {
    away: "(masisuse/asisuse/sisuse) (umuntu ophakathi/umthengisi ophakathi/i middleman)",
    share: "sabelane (nge komishini/ngekhomishini/imali)*",
  },
  xh: { away: "masisuse (umntu ophakathi/i middleman)", share: "sabelane (ngekhomishini/imali)*" },
  so: {
    away: "(ka saarno/aan ka saarno) dilaalka, dilaalka (ka saar/iska dhaaf)*",
    share: "komishanka (qaybsanno/qaybsan)*",
  },
  am: { away: "ደላላውን (እናውጣ/እንዝለለው/እናስወግድ), አማላጁን (እናውጣ/እንዝለል)*", share: "ኮሚሽኑን (እንካፈል/እንከፋፈል)*" },
  rw: { away: "(dukureho/dusimbuke) umuhuza", share: "tugabane (komisiyo/amafaranga)" },
  mg: { away: "(esorintsika/hialantsika) ny mpanelanelana", share: "zarantsika ny komisiona" },
  ht: { away: "(an n/ann) (retire/kite) (entemedye/moun nan mitan)*", share: "separe komisyon*" },
  af: { away: "(sny/haal/los) die (middelman) (uit/)", share: "(deel/verdeel) die (fooi/kommissie)" },
  ka: { away: "შუამავალი (მოვიშოროთ/გამოვტოვოთ/ამოვაგდოთ)*", share: "საკომისიო (გავიყოთ/შუაზე)*" },
  hy: { away: "միջնորդին (հանենք/շրջանցենք/դուրս)*", share: "միջնորդավճարը (կիսենք/բաժանենք)*" },
};

/** "Without a picture, the site's commission goes into the table": what is left out is a piece of the work. */
const PIECES: Readonly<Record<string, Lexicon["words"]>> = {
  ko: { x: "(그림/이미지/사진/로고/글자/아이콘) (빼고/없이)" },
};

export const MIDDLEMEN: readonly Lexicon[] = [
  ...Object.entries(WORDS).map(([lang, { away, share, direct }]) => {
    const words: Lexicon["words"] = {};
    const offers = [away, direct].filter((list) => list !== undefined).join(", ");
    if (offers !== "") words.offp = lang === "ar-Latn" ? asSearched(offers) : offers;
    if (share !== undefined) words.chp = lang === "ar-Latn" ? asSearched(share) : share;
    return { lang, words };
  }),
  ...Object.entries(PIECES).map(([lang, words]) => ({ lang, words })),
];
