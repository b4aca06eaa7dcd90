import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Said between two who understand each other: "you know where to find me" (`hintc`), "as last time, without them" (`hintp`),
 * "how can I catch you at the weekend?" (`rch`), and the rest of the money in an envelope (`oth` and `trf` beside `rest`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    hintc:
      "(you/u) know (where/how) to (get me/get hold of me/catch me/ping me/write me/text me), (you/u) know my (handle/nick/tag/number/username/other (chat/account/handle)), you have (me/my contact/my handle) (already/anyway/elsewhere)",
    hintp:
      "(same/like/as/just like/same as) (last time/before/in (spring/summer/autumn/winter)/the last one/always) (without them/just (us/you and me)/between us/you know what i mean/you get me/off here/nudge nudge), (same way as/the way we did it) (last time/before/in spring/in march/in the spring) (just us/just you and me/without them/off here/no site/no paperwork), just you and me (no site/no them/no middle*)",
    rch: "(get/have) a word with you, what do (your/ur) friends (call/find) you (on/under), (catch/get/grab/reach) you (at weekends/on weekends/at the weekend/on the weekend/in the evening/after hours/at night)",
    tel: "(text/sms/ring/phone/whatsapp/email) (ms/mr/mrs/miss/dr/madam/our ms/our mr)",
    wrt: "(message/contact/write to/write/ping/add) (ms/mr/mrs/miss/dr/madam)",
    rest: "the other (ten/twenty/thirty/forty/fifty/two/three/four/five/eight/hours/10/20/30/40)",
    x: "rent (a/the/an/out a/out the) (car/flat/room/house/bike/boat/apartment/van/studio/hall/scooter/villa/tool*/dress*/camera/place/property)",
    work: "app (lets/allows/should/must/needs to) (you/users/people/them/customers/guests/tenants/drivers/a/the)",
  },
  es: {
    hintc:
      "(ya/tu ya/vos ya) sabes (donde/como) (encontrarme/buscarme/hallarme/ubicarme/localizarme/escribirme), ya sabe (donde/como) (encontrarme/localizarme)",
    hintp:
      "(igual/como) (que/) (la (vez pasada/ultima vez/otra vez/vez anterior)/siempre/antes) (sin ellos/sin estos/tu y yo/vos y yo/entre nosotros/ya me entiendes/ya sabes/tu ya sabes/por fuera)",
    rch: "(por donde/donde/como) (te/lo/la) (pillo/agarro/ubico/localizo/encuentro/pesco) (el (finde/fin de semana)/los fines/fuera/por la tarde/luego/)",
    oth: "en un sobre, en sobre cerrado, de mano en mano",
    trf: "(te/se) (la/lo) (llevo/entrego/acerco/alcanzo/doy)",
  },
  pt: {
    hintc: "(voce/vc/tu/ce/) (ja/) (sabe/sabes) (onde/como) (me (achar/encontrar/procurar)/encontrar me/achar me)",
    hintp:
      "(igual/como/que nem) (a (ultima vez/outra vez/vez passada)/da (outra/ultima) vez/sempre) (sem eles/so nos dois/entre a gente/por fora/voce sabe/sabe como e)",
    rch: "(onde/como) (te/eu te) (acho/pego/encontro/localizo) (no (fim de semana/fds)/fora/depois/)",
    euph: "(aplicativo/app) do (aviaozinho/aviao/balaozinho/telefoninho), aviaozinho (azul/de papel)",
    oth: "(num/em um/no) envelope, na mao",
    trf: "te (levo/entrego/dou) (em maos/no sabado/pessoalmente)",
  },
  fr: {
    hintc: "(tu sais/vous savez) (ou/comment) me (trouver/joindre/chercher/contacter)",
    hintp:
      "comme la (derniere/fois/derniere fois/fois d avant) (fois/) (sans eux/entre nous/juste nous/tu vois/tu me comprends/toi et moi/en dehors)",
    rch: "comment (on/je) (te/vous) (chope/attrape/capte/joins/joint/trouve/coince), ou (on/je) (te/vous) (chope/attrape/capte)",
    oth: "dans une enveloppe, sous enveloppe, en main propre, de la main a la main",
    trf: "je (te/vous) (le/la/les) (donne/remets/apporte/file)",
  },
  de: {
    hintc:
      "(du weisst/ihr wisst/sie wissen) (ja/doch/schon/) wo (du/ihr/sie) mich (findest/findet/finden/erreichst/erreichen), (du weisst/sie wissen) (ja/schon/) wie (du/sie) mich (erreichst/erreichen/findest)",
    hintp:
      "wie (letztes mal/beim letzten mal/immer/gehabt/neulich/im fruhjahr) (du weisst schon/ohne die/ohne die hier/nur wir/nur wir beide/unter uns/ohne portal), (du weisst schon/ohne die hier) (ohne die hier/unter uns)",
    rch: "(wie/wo) (krieg/kriege/erwisch/erwische/fange/fang/schnapp) ich (dich/sie/euch)",
    oth: "im umschlag, in einem umschlag, in die hand",
    trf: "(bring/bringe/geb/gebe/druck/drucke/steck/stecke) ich (dir/ihnen/dirs)",
    askc: "(hinterlass/hinterlasse/hinterlassen sie/nenn/nenne/nennen sie/gib/geben sie/schreib/schreiben sie) (uns/mir/bitte/uns bitte/) (deine/ihre/eine) (nummer/handynummer/telefonnummer/mailadresse/mobilnummer)",
  },
  it: {
    hintc: "(sai/sapete/sa) (gia/) (dove/come) trovarmi, (sai/sa) dove cercarmi",
    hintp:
      "come (l (altra/ultima) volta/sempre/la volta scorsa) (senza di loro/senza loro/io e te/tra noi/hai capito/ci siamo capiti)",
    rch: "(dove/come) ti (becco/trovo/pesco/acchiappo) (nel weekend/fuori/la sera/)",
    oth: "in busta, in una busta, a mano",
    trf: "(te/glie) (la/lo) (porto/do/consegno)",
  },
  nl: {
    hintc: "(je weet/u weet) (wel/toch/) waar (je/u) me (kunt vinden/kan vinden/vindt/vind)",
    hintp: "(net/zoals/net als) (de/) (vorige keer/altijd) (zonder hen/zonder hun/wij tweeen/onder ons/je weet wel)",
    rch: "(hoe/waar) krijg ik (je/u) te pakken",
    oth: "in een envelop, in (je/de) hand",
  },
  sv: {
    hintc: "(du vet/du vet ju) (var/hur) (du hittar mig/du nar mig/jag finns)",
    hintp: "(som/precis som) (sist/forra gangen/vanligt) (utan dem/bara vi/mellan oss/du vet)",
    oth: "i ett kuvert",
  },
  da: {
    hintc: "du ved (jo/godt/) hvor du (finder/kan finde) mig",
    hintp: "som (sidst/sidste gang) (uden dem/bare os/du ved)",
    oth: "i en kuvert",
  },
  no: {
    hintc: "du vet (jo/godt/) hvor du (finner/kan finne) meg",
    hintp: "som (sist/forrige gang) (uten dem/bare vi/du vet)",
    oth: "i en konvolutt",
  },
  fi: {
    hintc: "(tiedat/tiedathan) (kylla/) mista (minut/mut) (loydat/loytaa/saa kiinni)",
    hintp: "kuten viimeksi (ilman niita/vain me)",
    oth: "kirjekuoressa",
  },
  pl: {
    hintc: "(wiesz/pan wie/pani wie/wiecie) (przeciez/) gdzie mnie (szukac/znalezc/zlapac), wiesz jak mnie zlapac",
    hintp:
      "(jak/tak jak) (ostatnio/poprzednio/zwykle/ostatnim razem) (bez nich/miedzy nami/my dwoje/wiesz o co chodzi)",
    oth: "w kopercie, z reki do reki, do reki",
    trf: "dam, oddam, przyniose",
    rent: "(wypozycz/uzycz/udostepnij/wynajmij) mi",
    over: "nadwyzk*, za duzo",
    back: "odesl*, odsyl*",
  },
  cs: {
    hintc: "(vis/vite) (prece/) kde me (najdes/najdete/hledat)",
    hintp: "jako (minule/posledne/vzdycky) (bez nich/jen my dva/mezi nami/vis jak)",
    oth: "v obalce, z ruky do ruky",
  },
  sk: {
    hintc: "(vies/viete) (predsa/) kde ma (najdes/najdete/hladat)",
    hintp: "ako (minule/naposledy) (bez nich/len my dvaja/medzi nami)",
    oth: "v obalke",
  },
  hu: {
    hintc: "tudod (hogy/) hol (talalsz/erhetsz el/keress)",
    hintp: "(ugy/) mint (multkor/a multkor/legutobb) (nelkuluk/csak mi ketten/kozottunk)",
    oth: "boritekban",
  },
  ro: {
    hintc: "(stii/stiti) (deja/) unde (sa ma (gasesti/cauti)/ma gasesti/ma gasiti)",
    hintp: "ca data (trecuta/viitoare) (fara ei/doar noi/intre noi)",
    oth: "in plic",
  },
  hr: {
    hintc: "(znas/znate) (vec/) gdje me (naci/mozes naci/trazi*)",
    hintp: "kao (prosli put/zadnji put) (bez njih/samo nas dvoje/medju nama)",
    oth: "u koverti",
  },
  sr: {
    hintc: "(znas/znate) (vec/) gde me (naci/mozes naci/trazi*), знаш где (ме/да ме) (наћи/нађеш)",
    hintp: "kao (prosli put) (bez njih/samo nas dvoje)",
    oth: "u koverti",
  },
  bg: {
    hintc: "(знаеш/знаете) (вече/) къде да ме (намериш/намерите/търсиш)",
    hintp: "като (миналия/предния) път (без тях/само ние/между нас)",
    oth: "в плик",
  },
  el: {
    hintc: "(ξέρεις/ξέρετε) (ήδη/) πού (να με βρεις/να με βρείτε/θα με βρεις)",
    hintp: "όπως (την άλλη/την προηγούμενη) φορά (χωρίς αυτούς/οι δυο μας/μεταξύ μας)",
    oth: "σε φάκελο",
  },
  ru: {
    hintc:
      "(ты знаешь/вы знаете/знаешь/знаете) (же/ведь/) (где/как) (меня найти/меня искать/найти меня/со мной связаться)",
    hintp:
      "как (в прошлый раз/прошлый раз/тогда/раньше/всегда/обычно) (без них/без этих/между нами/ты понял/вы поняли/ты поняла/мимо них/сам понимаешь)",
    rch: "как (тебя/вас) (выловить/поймать/достать/застать/перехватить/выцепить)",
    oth: "в конверте, из рук в руки",
    trf: "отдам, передам, занесу",
  },
  uk: {
    hintc: "(ти знаєш/ви знаєте/знаєш/знаєте) (ж/) (де/як) (мене знайти/мене шукати/зі мною звʼязатися)",
    hintp: "як (минулого разу/тоді/завжди) (без них/між нами/ти зрозумів)",
    oth: "в конверті, у конверті, з рук у руки",
    trf: "віддам, передам, занесу",
  },
  tr: {
    hintc: "beni (nerede/nereden/nasil) (bulacagini/bulacaginizi) (biliyorsun/biliyorsunuz)",
    hintp: "(gecen seferki/onceki) gibi (onlarsiz/ikimiz/aramizda/anlarsin/anladin)",
    oth: "zarfla, zarf icinde, zarfta",
    trf: "getiririm, getiriyorum",
  },
  az: {
    hintc: "meni (harada/hardan) (tapacagini) bilirsen",
    hintp: "kecen defeki kimi (onlarsiz/ikimiz)",
    oth: "zerfde",
  },
  ar: {
    hintc: "(عارف/تعرف/انت عارف/بتعرف) (فين/وين/اين/كيف) (تلاقيني/تجدني/تلقاني/توصلني/توصل لي)",
    hintp: "(زي/مثل) (المره (اللي فاتت/الماضيه/السابقه)/كل مره) (من غيرهم/بدونهم/بيننا/انت فاهم)",
    oth: "في ظرف, يد بيد, باليد",
  },
  fa: {
    hintc: "می دونی (کجا/چطوری) (پیدام کنی/منو پیدا کنی), (میدونی/می دونی/می‌دونی) (کجا/چطور) (پیدام/منو پیدا) (کنی/کن)",
    hintp: "مثل (دفعه (قبل/پیش)/سری قبل) (بدون اونا/خودمون/بین خودمون)",
    oth: "تو پاکت, دستی",
  },
  ur: { hintc: "(آپ کو/تمہیں) (پتہ/معلوم) ہے (مجھے کہاں/کہاں مجھے) (ڈھونڈنا/ملنا)", oth: "لفافے میں" },
  he: {
    hintc: "(אתה/את) (כבר/) (יודע/יודעת) איפה (למצוא אותי/אני)",
    hintp: "כמו (בפעם הקודמת/פעם קודמת) (בלעדיהם/בינינו)",
    oth: "במעטפה",
  },
  hi: {
    hintc: "(तुम्हें/आपको/तुझे) (पता/मालूम) है मुझे कहाँ (ढूँढना/ढूंढना/मिलना)*",
    hintp: "पिछली बार (जैसा/की तरह/जैसे) (उनके बिना/आपस में/हम दोनों)",
    oth: "लिफाफे में",
  },
  "hi-Latn": {
    hintc: "(tumhe/aapko/tujhe) pata (hai/h) mujhe kaha (dhundna/milna)*, (pata/malum) hai na kaha milunga",
    hintp: "pichli baar (jaisa/ki tarah/jaise) (unke bina/aapas me/hum dono)",
    oth: "lifafe me",
  },
  bn: { hintc: "(আমাকে কোথায়/কোথায় আমাকে) (পাবেন/পাবে/খুঁজতে) (জানেন/জানো/হবে)*", oth: "খামে" },
  id: {
    hintc:
      "(kamu/kakak/kak/lo/anda) (udah/sudah/) (tahu/tau) (harus/) (cari aku/cari saya/cari gue/nemuin aku/hubungi aku) (di mana/dimana/ke mana/kemana), (tahu/tau) (di mana/dimana) (cari/nemuin/hubungi) (aku/saya/gue)",
    hintp: "(kayak/seperti) (kemarin/waktu itu/terakhir/biasa) (tanpa mereka/kita berdua/ngerti kan)",
    oth: "(dalam/pakai/pake) amplop",
    rent: "(sewakan/sewain/pinjamkan/pinjemin)",
    acct: "akunmu, akun kamu",
  },
  ms: { hintc: "(awak/anda) tahu (nak/) cari saya (di mana/kat mana)", oth: "dalam sampul" },
  vi: {
    hintc: "biet (cho/) (tim/kiem/lien lac) (minh/em/anh/toi) o dau, biet (tim/kiem) (minh/em/anh/toi) (o/) dau roi",
    hintp: "(nhu/giong) lan truoc (khong qua/hai dua/minh voi)",
    oth: "(trong/bo) phong bi",
  },
  tl: { hintc: "alam mo (na/naman/) (kung/) saan ako (mahahanap/hahanapin/makokontak)", oth: "sa sobre" },
  th: { hintc: "รู้(อยู่แล้ว/)(ว่า/)จะ(หา/ติดต่อ)(ผม/เรา/ฉัน)(ได้/)ที่ไหน", oth: "ใส่ซอง" },
  zh: {
    hintc: "(你/您)(知道/晓得/曉得)(去/到/在/)(哪儿/哪里/哪裡/哪)(能/可以/)(找我/找到我), (你/您)懂(在哪/去哪)找我",
    hintp: "(跟/和/像/照)上(次/回)(一样/一樣/那样/那樣)(不走平台/咱俩/你懂的/私下)",
    oth: "(装/裝/用)信封",
  },
  ja: {
    hintc: "(どこで/どこに)(私を/僕を/)(見つけ/連絡すれば/探せば)*(わかり/分かり/ご存じ)*",
    hintp: "前回と同じ(ように/で)(サイト抜き/二人だけ)*",
    oth: "封筒で, 手渡しで",
  },
  ko: {
    hintc:
      "(저를/나를/절/날/) (어디서/어디로) (찾/연락)* (알죠/아시죠/알지), 어디서 (찾으면/찾을지/연락하면) (되는지/) (알죠/아시죠/알지)",
    hintp: "(저번/지난번)처럼 (우리끼리/둘이서/그쪽 빼고)",
    oth: "봉투에, 봉투로",
  },
  sw: { hintc: "unajua (wapi/pa) kunipata", oth: "kwenye bahasha" },
  ca: { hintc: "ja saps on trobar me", hintp: "com (l altra vegada/sempre) (sense ells/tu i jo)", oth: "en un sobre" },
  et: { hintc: "sa tead kust mind leida", oth: "umbrikus" },
  lv: { hintc: "tu zini kur mani (atrast/meklet)", oth: "aploksne" },
  lt: { hintc: "(tu/) zinai kur mane (rasti/ieskoti)", oth: "voke" },
  ka: { hintc: "იცი სად (მნახო/მიპოვო)*" },
  sq: { hintc: "e di ku te me gjesh", oth: "ne zarf" },
  af: { hintc: "jy weet waar om my te (kry/vind)", oth: "in n koevert" },
};

export const WINKS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
