import {
  OUTSIDE_PRICES_EAST_AND_SOUTH,
  type OutsideRow,
} from "@/lib/detect/intent/lexicon/outside-prices-east-and-south";
import { asSearched } from "@/lib/detect/intent/lexicon/transliterated";
import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * One price here and another outside, and a first order here only for the stars. `outside` with a figure behind it is a price
 * for going round the site; `rest` with `outside` or `loose` behind it is an offer whatever was agreed here. `loose` may mean
 * the street too ("di luar 2 revisi" is "besides two revisions"), so no price stands on it. `stars` are what the first order is
 * for, so it counts as the one for the record.
 */
const ROWS: Readonly<Record<string, OutsideRow>> = {
  en: {
    outside:
      "outside (the site/this site/the platform/here/upwork/fiverr)/off (the site/the platform)/out of (here/the site)",
    rest: "the rest/the remaining/everything (else/after/after that)/all (after that/the rest)/the next ones/the others/later ones",
    between: "of the work/of it/of the money/part/we do/we go run am/i give you/i hand you/i pay you/goes/is",
    stars:
      "(for/because of) (the/a/your/my/) (rating/ratings/review/reviews/stars/5 stars/five stars/feedback) (sake/only/and)/(for/as a/just a/just for) formality/so (i/you) get the (review/rating/stars)",
  },
  es: {
    outside: "por fuera/fuera (del sitio/de la pagina/de la plataforma/de aqui)",
    rest: "restantes/lo demas/el resto/lo que (falta/queda)/todo lo demas/los demas/los (siguientes/restantes)",
    between: "te los doy/te lo doy/lo hacemos/te los pago/te lo pago/va/seria/ya/bro",
    stars: "por (la resena/la calificacion/las estrellas/formalidad/la puntuacion)/(para/por) (el/la) rating",
  },
  pt: {
    outside: "por fora/fora (do site/da plataforma/daqui)",
    rest: "o resto/o restante/todo o resto/os proximos/os outros",
    between: "a gente faz/fazemos/te pago/eu pago/vai/fica",
    stars: "(pela/por causa da/pra) (avaliacao/nota)/por formalidade",
  },
  fr: {
    outside: "(en dehors/hors) (du site/de la plateforme/plateforme)",
    loose: "en dehors",
    rest: "tout le reste/le reste/la suite/les autres/les suivantes",
    between: "on fait/se fait/on le fait/je paie/sera/c est",
    stars: "pour (la note/l avis/les etoiles/la forme)",
  },
  de: {
    outside: "ausserhalb (der (seite/plattform)/von hier)/(an der (seite/plattform)/am portal) vorbei",
    loose: "ausserhalb",
    rest: "alles weitere/den rest/der rest/alles andere/alle weiteren",
    between: "machen wir/mache ich/zahle ich/lauft/dann",
    stars: "(fur/wegen) (die/der) (bewertung/bewertungen/sterne)/der form halber",
  },
  it: {
    outside: "fuori (dal sito/dalla piattaforma/da qui)",
    loose: "fuori",
    rest: "tutto il resto/il resto/il rimanente/gli altri",
    between: "lo facciamo/facciamo/te lo pago/va",
    stars: "per (la recensione/le stelle/la valutazione/la formalita)",
  },
  nl: {
    outside: "buiten (de (site/website)/het platform)",
    rest: "de rest/al het andere/alles daarna",
    between: "doen we/betaal ik/gaat",
    stars: "voor de (review/beoordeling/sterren)",
  },
  af: {
    outside: "buite (die (webwerf/platform/site))",
    rest: "die res/al die ander/alles daarna",
    between: "doen ons/betaal ek",
    stars: "vir die (gradering/resensie/sterre)",
  },
  sv: {
    outside: "(utanfor/vid sidan av/udenfor/uden for/utenfor) (sajten/sidan/plattformen/siden)",
    rest: "(resten/allt annat/alt andet/alt annet)",
    between: "gor vi/tar vi/betalar jag",
    stars: "for (omdomet/betyget/stjarnorna/anmeldelsen/stjernerne)",
  },
  fi: {
    outside: "(sivuston/alustan) ulkopuolella",
    rest: "loput/kaikki muu",
    between: "tehdaan/hoidetaan/maksan",
    stars: "(arvostelun/tahtien) takia",
  },
  et: {
    outside: "(valjaspool (saiti/platvormi/lehte)/saidist valjas)",
    rest: "ulejaanud/koik muu",
    between: "teeme/maksan",
    stars: "(hinnangu/tahtede) parast",
  },
  lv: {
    outside: "arpus (vietnes/platformas/lapas)",
    rest: "parejais/parejo/atlikusais/viss parejais",
    between: "daram/maksasu",
    stars: "(vertejuma/zvaigznu) del",
  },
  lt: {
    outside: "(uz (svetaines/platformos) ribu/ne per (svetaine/platforma))",
    rest: "visa kita/likusi dali/likusius/kita",
    between: "darome/moku",
    stars: "del (ivertinimo/zvaigzduciu/atsiliepimo)",
  },
  pl: {
    outside: "poza (strona/portalem/platforma/serwisem)/obok (strony/portalu)",
    rest: "cala reszte/cala reszta/reszte/reszta/kolejne/wszystko inne",
    between: "robimy/zrobimy/zaplace/juz/bedzie",
    stars: "(dla/za) (opinii/oceny/gwiazdek/formalnosci)",
  },
  cs: {
    outside: "mimo (web/platformu/stranku/portal)",
    rest: "zbytek/vse ostatni/zvysok/vsetko ostatne/dalsi",
    between: "uz/udelame/zaplatim/robime/pujde",
    stars: "(kvuli/pre/kvoli) (hodnoceni/hodnoteniu/hvezdickam/recenzi)",
  },
  hu: {
    outside: "(az oldalon/a platformon/oldalon/platformon) kivul",
    rest: "a tobbi/a tobbit/a maradek/a maradekot/minden mas",
    between: "mar/mehet/fizetem/csinaljuk",
    stars: "(az ertekeles/a csillagok/a velemeny) (miatt/kedveert)",
  },
  ro: {
    outside: "(pe langa/in afara) (site/site ului/platforma/platformei)",
    rest: "restul/tot restul/celelalte/urmatoarele",
    between: "facem/platesc/il facem/ti l dau",
    stars: "pentru (recenzie/stele/nota/rating)",
  },
  ru: {
    outside: "(мимо/вне/в обход) (сайта/биржи/площадки/платформы)",
    rest: "все остальное/остальное/все остальные/остальные/дальше все/остаток",
    between: "делаем/сделаем/уже/переведу/отдам/пойдет",
    stars: "(ради/для) (отзыва/рейтинга/звезд/галочки)",
  },
  "ru-Latn": {
    outside: "(mimo/vne/v obhod) (sayta/saita/birzhi/birji/ploshadki)",
    rest: "vse ostalnoe/ostalnoe/vse ostalnye/ostalnye",
    between: "delaem/sdelaem/uzhe/perevedu",
    stars: "(radi/dlya) (otzyva/reitinga/rejtinga/galochki)",
  },
  uk: {
    outside: "(повз/поза/в обхід) (сайт/сайтом/сайту/біржу/біржею/платформу/платформою)",
    rest: "решту/решта/усе інше/все інше/інше",
    between: "робимо/зробимо/вже/перекажу/віддам",
    stars: "(заради/для) (відгуку/рейтингу/галочки)",
  },
  be: { outside: "(міма/па за) (сайта/сайт/сайтам/біржы)", rest: "астатняе/усё астатняе", stars: "дзеля водгуку" },
  bg: {
    outside: "извън (сайта/платформата)/покрай (сайта/платформата)",
    rest: "останалото/всичко останало/другото/другите",
    between: "правим/ще платя/го правим/вече",
    stars: "(заради/за) (отзива/оценката/звездите/рейтинга)",
  },
  mk: {
    outside: "надвор од (сајтот/платформата)",
    rest: "останатото/се друго/другото",
    stars: "(поради/за) (оценката/рецензијата)",
  },
  sr: {
    outside: "(van/mimo) (sajta/platforme/stranice)/(ван/мимо) (сајта/платформе)",
    rest: "ostalo/sve ostalo/ostatak/остало/све остало/остатак",
    between: "radimo/placam/ide/радимо/плаћам",
    stars: "zbog (ocene/ocjene/recenzije/zvezdica)/због (оцене/рецензије)",
  },
  sl: {
    outside: "(mimo/zunaj) (strani/platforme)",
    rest: "ostalo/vse ostalo/preostanek",
    stars: "zaradi (ocene/mnenja)",
  },
  el: {
    outside: "(εκτος/εξω απο) (σαιτ/το σαιτ/πλατφορμας/την πλατφορμα)",
    rest: "τα υπολοιπα/το υπολοιπο/ολα τα υπολοιπα/τα αλλα",
    between: "τα κανουμε/θα γινουν/σου δινω",
    stars: "για (την κριτικη/τα αστερια/την αξιολογηση)",
  },
  sq: { outside: "jashte (faqes/platformes)", rest: "pjesa tjeter/te tjerat", stars: "per (vleresimin/yjet)" },
};

const FIGURE = "(1/2/3/4/5/6/7/8/9)";
/** Scripts that put no spaces between words put none here either. */
const UNSPACED = new Set(["th", "zh", "ja"]);

/** Words that a language adds besides: "if we go direct", and "without the icons", which is another piece and not another way. */
const BESIDES: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    offp: "(everything/all/whatever comes) (after/after that/else) we (do/go/work) (direct/directly)",
    dir: "(if/when/should) (we/you/u) (go/do it/do this/work/deal/book/order) (direct/directly/private/privately/straight)",
    rest: "(remaining/balance/other/rest) (1/2/3/4/5/6/7/8/9)",
    out: `(hour/hr/page/word/month/week/piece) (outside/off it/off here)`,
    x: "without (the/an/any/) (icons/icon/logo/illustrations/illustration/animation/animations/music/sound/revisions/revision/source files/photos/images/text/copy/seo/hosting/colour/color/background/captions/subtitles)",
  },
  de: {
    offp: "(ausserhalb/draussen) (mach/mache) ich (es/s/das/) (dir/) (fur/um)",
    out: "(draussen/ausserhalb) (mach/mache/machen/zahlst/zahlen/kostet/nur)",
    x: "ohne (logo/icons/animation/musik/text/fotos/bilder/korrektur/korrekturen/quelldateien)",
  },
  it: {
    out: "fuori (te/ti/lo/la/costa/solo/viene/faccio) (lo/la/faccio/)*",
    x: "senza (icone/logo/animazione/musica/testo/foto/revisioni)",
  },
  es: { x: "sin (logo/iconos/animacion/musica/texto/fotos/revision/revisiones)" },
  pt: { x: "sem (logo/icones/animacao/musica/texto/fotos/revisao/revisoes)" },
  fr: { x: "sans (logo/icones/les icones/animation/musique/texte/photos/retouches)" },
  pl: { x: "bez (ikon/logo/animacji/muzyki/tekstu/zdjec/poprawek/nich)" },
  cs: { x: "bez (ikon/loga/animace/hudby/textu/fotek/korektur)" },
  sr: { x: "bez (ikona/logoa/animacije/muzike/teksta/njih), без (икона/логоа/анимације/текста/њих)" },
  bg: { x: "без (иконите/логото/анимация/музика/текст/тях)" },
  ru: { x: "без (иконок/логотипа/анимации/музыки/текста/картинки/картинок/правок/них)" },
  uk: { x: "без (іконок/логотипу/анімації/музики/тексту/картинки/правок/них)" },
  fi: { x: "ilman (kuvakkeita/logoa/animaatiota/musiikkia/tekstia/niita)" },
  fa: { x: "بدون (آیکون/لوگو/انیمیشن/موزیک/متن/عکس)" },
  hi: { x: "बिना (आइकन/लोगो/एनिमेशन/म्यूजिक/टेक्स्ट/फोटो) (के/)" },
  id: { x: "tanpa (logo/ikon/animasi/musik/teks/foto/revisi)" },
  ko: { dir: "(밖에서/외부에서) (하면/하시면/진행하면/하실 경우)" },
  pcm: { out: "(comot/go) for (site/dis site)" },
  "hi-Latn": { nxt: "(baad/bad) (ka/ke/me/mein) (sara/sab/sare/wala) (kaam/order/orders/project/projects)" },
};

function wordsOf(lang: string, { outside, loose, rest, stars, between }: OutsideRow): Lexicon["words"] {
  const gap = UNSPACED.has(lang) ? "" : " ";
  const prices = `(${outside})${UNSPACED.has(lang) ? "( /なら/だと/は/是/)" : " (na /ni /is /its /es /son /sono /sind /c est /fica /je /)"}${FIGURE}`;
  const behind = (places: string) => `(${rest})${between === undefined ? "" : `( (${between})/)`}${gap}(${places})`;
  const remainder = rest === undefined ? "" : behind(outside);
  // "The rest outside" may be said of photographs: it has no more than its own weight.
  const street = rest === undefined || loose === undefined ? "" : behind(loose);
  const words: Lexicon["words"] = {
    offp: `${prices}, ${remainder}, ${street}`,
    chp: prices,
    rest: remainder,
    nxt: remainder,
  };
  if (stars !== undefined) words.offi = `(${stars})`;
  if (lang === "ar-Latn")
    for (const [slot, list] of Object.entries(words)) Object.assign(words, { [slot]: asSearched(list) });
  return words;
}

export const OUTSIDE_PRICES: readonly Lexicon[] = [
  ...Object.entries({ ...ROWS, ...OUTSIDE_PRICES_EAST_AND_SOUTH }).map(([lang, row]) => ({
    lang,
    words: wordsOf(lang, row),
  })),
  ...Object.entries(BESIDES).map(([lang, words]) => ({ lang, words })),
];
