import { ELSEWHERE_EAST_AND_SOUTH } from "@/lib/detect/intent/lexicon/elsewhere-east-and-south";
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
};

export const ELSEWHERE: readonly Lexicon[] = Object.entries({ ...WORDS, ...ELSEWHERE_EAST_AND_SOUTH }).map(
  ([lang, words]) => ({ lang, words }),
);
