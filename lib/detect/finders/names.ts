import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import { isKnownWord } from "@/lib/detect/intent/vocabulary";
import { CUES } from "@/lib/detect/lexicon/cues";
import { NAMING_BY_LANGUAGE } from "@/lib/detect/lexicon/naming";
import { parseTerms } from "@/lib/detect/lexicon/notation";
import { foldPhrase } from "@/lib/detect/views/fold";

/** Something shaped like a user name, at a place in the text. */
export type HandleToken = {
  start: number;
  end: number;
  name: string;
  at: boolean;
  quoted: boolean;
  /** Has a digit, underscore or inner dot, or a tag: no plain word. */
  marked: boolean;
};

export const isNameUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95 || unit === 46 || unit === 45;
export const QUOTES = "'\"“”‘’«»「」『』<[(";

/** Words that never are somebody's name on a service. */
const NOT_NAMES = new Set(
  (
    "the a an and or but so to in on at of for from with by as if it its is am are was were be been do does did have has had will would can could should may might must not no yes ok okay me my mine you your yours we us our he she they them his her their this that these those here there where when what which who how why please pls thanks thank then than now later today tomorrow tonight soon just only also too very more most much many some any all each every both few other another same new old good great best better bad app apps application account accounts handle user username name nick nickname id number contact details profile group channel chat chats call calls message messages msg text bot bots api integration marketing ads page pages post posts video videos link links group messenger web desktop business premium support team work job project client clients freelancer developer design designer expert manager management community server servers setup plugin sdk webhook webhooks clone button template templates campaign automation notifications notification login sign share sharing icon icons feed story stories reel reels followers follower subscribers content strategy growth instead because since though although while until before after during about into onto over under between again once first last next back down out up off please kindly free ping add find search look write hit dm pm send give get let lets go come use using used works working available online offline active fast quick faster easier quicker better fine cool sure maybe either way anytime always never usually directly direct instead" +
    " es el la los las un una de del y o que por para con en mi tu su me te se si no mas pero como cuando donde ya muy bien hola gracias tengo tienes puedo puede cuenta usuario grupo canal" +
    " e um uma do da no na os as meu seu com sem para pra pelo pela vc voce tem conta grupo canal le les des du et ou est sur mon ma mes votre vos je tu il elle nous vous ils avec pour dans compte groupe der die das ein eine und oder ist auf bei mit mein meine dein ihr ihre ich du er sie wir von zu im am il lo gli uno di che non per con sono mio tuo suo het een en van op mijn jij ik aku saya kamu dan di ke dari yang ini itu ya kak mas po ako ikaw siya ang ng sa mga ko mo nya na ba em anh chi toi ban minh cho va cua la thi nhe a ve bu benim var yok icin ile ne da de mi jest na w z i to ja ty on"
  )
    .split(" ")
    .map((word) => foldPhrase(word)),
);

export const isEverydayWord = (word: string) => NOT_NAMES.has(word);

/** Short answers and greetings: a line of one of them gives no name. */
export const CHATTER = new Set(
  "ok okay yes yeah yep yup nope ja jo si sim ano igen ναι هاں نعم بله ha ji no nope thanks thx thank hi hello hey sure cool great good fine nice done k kk lol haha wait sorry perfect awesome deal please pls bye morning hmm oh si vale ola oi oui non merci ja nein danke ciao grazie tak nie evet hayir tamam ya oke po opo da нет да ок".split(
    " ",
  ),
);

/** At-words of code: style rules, decorators, tags, everybody. */
export const CODE_AT = new Set(
  "media import keyframes font-face apply layer supports tailwind include mixin extend charset page use forward function return if else each while for container property namespace counter-style component injectable autowired override input output bean test entity column app types angular react vue babel emotion ngmodule inject module controller service get post put delete body param params query res req request mapping requestmapping getmapping postmapping table id version generatedvalue onetomany manytoone transactional configuration value qualifier data getter setter builder nullable notnull deprecated author see link since throws returns property staticmethod classmethod dataclass pytest login_required api_view receiver task shared_task route here all channel everyone todos todo here everybody username user handle name yourname your_handle example mention mentions someone cached_property lru_cache contextmanager abstractmethod fixture parametrize wraps patch gmail yahoo hotmail outlook scope latest next beta core common store nestjs types/node tanstack mui aws-sdk storybook testing-library jest swc vitejs nuxt svelte remix prisma hono acme org company package main master head".split(
    " ",
  ),
);

/** Of these the ones that stand in talk, too, and say nothing of what is around them. */
export const SAID_TO_ALL = new Set(
  "page see link author here all channel everyone everybody someone mention mentions username user handle name yourname your_handle example gmail yahoo hotmail outlook company main master head latest next".split(
    " ",
  ),
);

const CONNECTORS = new Set(
  (
    "ek mwen se ਤੇ ਉੱਤੇ પર માં only solo nur apenas seulement tylko только лише sadece hanya alleen bara kun solamente soltanto rin din naman po bei du पे करो करें karo kare i s ich ik jeg jag ja yo eu ul too also same here dan den ta te tan ten then usual ordinary normal regular followed dann ubliche ubliches ubliche normale lo puis habituel habituelle poi solito solita potem zwykly потом обычный обычная обычное обычной najdete najdes najdi hledej hledejte vyhledejte mne znajdziesz znajdziecie szukaj wpisz mnie nadjes nadjete nadji pronadjite potrazi potrazite mene gasiti gasesti gaseste cauta cautati megtalalsz megtalal keress engem neven hittar hitta mig finder finn loydat loytyy etsi nimella vind vinden zoek findest finden finde mich such suche trouvez trouverez cherche cherchez moi encuentras encontraras busca buscas procura procure acha ache encontra por pelo trovi trovate cerca bulabilirsiniz bulursun ara cari namanya найдете найдешь ищи ищите меня зовут найти знайдете знайдеш шукай шукайте мене simply just exactly c est simplement tout simplement simplemente simplesmente semplicemente einfach gewoon helt enkelt proste prosto jednoduse is are me my mine id user username handle nick nickname name names tag on in at to as the a it its it's and or under using with via by via account acct profile screen here there i'm im i am this we are we're that's thats just please pls over up under through you can find reach contact add message msg dm hit hmu search for look up called named known goes be = app chat number no address main personal private business username: " +
    "es soy mi usuario nombre en como con por el la al estoy me llamo buscame agregame encuentrame escribeme sou meu usuario nome em no na como por me chama adiciona procura e est suis mon pseudo nom sur sous le la identifiant ist bin mein name nutzername unter auf als heisse der das benutzername e sono il mio nome come su utente is mijn naam ben op als onder ar mitt namn jag heter pa er mitt navn jeg heter on nimi olen minun jest moj nick jako na pod jestem jsem som sam sum gaat is sneller jmenem muj je jmeno pod moj nadimak kao sunt pe numele meu ca a nevem vagyok az adim adi kullanici benim olarak -da -de da de uzerinden nama saya aku di id ku pengguna ako ay si name ko ten em minh la cua anh chi id tai " +
    "это мой ник как я в на под ником логин юзер имя там по вот зовут цей мій нік як я в на під ім'ям там є моят ник съм моје име сам ειναι το μου ειμαι ως στο هو انا اسمي معرفي يوزر يوزري حسابي باسم على الايدي ايدي من هستم ايدي ام است با نام میرا میری ہے پر نام آئی ڈی שלי הוא אני בשם השם है मेरा मेरी आईडी पर नाम यूजरनेम hai mera meri pe par naam আমার আইডি নাম হলো এ என் ஐடி నా ఐడి คือ ชื่อ ไอดี ผม ฉัน id号 号 号码 是 我的 我 账号 用户名 叫 搜 搜索 は の です id 名 아이디 아이디는 은 는 제 계정 이름"
  )
    .split(" ")
    .map((word) => foldPhrase(word)),
);

/** Words of asking and adding, as whole words and as stems of four letters or more. */
const CONTACT_WORDS = new Set<string>();
const CONTACT_STEMS = new Set<string>();
const SHORTEST_STEM = 4;
for (const { term, right } of parseTerms(CUES.contact))
  (right || term.length < SHORTEST_STEM ? CONTACT_WORDS : CONTACT_STEMS).add(term);

/** A word of asking, adding or being found somewhere. */
export function isContactWord(word: string): boolean {
  if (CONTACT_WORDS.has(word)) return true;
  for (let end = SHORTEST_STEM; end <= word.length; end++) if (CONTACT_STEMS.has(word.slice(0, end))) return true;
  return false;
}

/** Of the connectors those that say who somebody is there, or by which name he is found. */
const NAMING = new Set(
  (
    "is as im i'm m am called named known under by it's its be go = es soy como llamo sou est suis sous c'est c ist bin als heisse heisst unter sono come ben heet ar heter som er hedder jestem jako nazywam jsem jmenuju jako sam kao sunt ca vagyok neven nevem olen nimella on adim olarak adi hesabim adresim namaku nama saya aku ako si ko ni kwa jina yangu ten minh cua je appear listed registered saved aparezco figuro salgo apareco apparais j'apparais figure erscheine laufe appaio risulto compaio figurez apar wystepuje widnieje figuruje vystupuji vystupujem gorunuyorum geciyorum kayitliyim terdaftar muncul nakalista" +
    " маань нэр нэрээр значусь записан записана прописан фигурирую числюсь зареєстрований записаний я ник нику ником нік ніком по под за мой мій є е съм сам ειμαι ως ειναι هو انا باسم اسمي حسابي يوزري معرفي حقي هستم من بنام نام میرا میری نام ہوں ہے אני שלי בשם है हूँ हूं मैं नाम मेरा मेरी आईडी আমার আইডি নাম আমি என் நான் నా నేను ผม ฉัน ผมคือ คือ ชื่อ ไอดี 是 我的 号 叫 搜 は の です で id 아이디 에서 이름"
  )
    .split(" ")
    .concat(...Object.values(NAMING_BY_LANGUAGE).map((words) => words.split(" ")))
    .map((word) => foldPhrase(word)),
);
export const isNaming = (word: string) => NAMING.has(word);

/** "Name" in many languages: what somebody is called follows. */
const NAME_WORDS = new Set(
  "name маань naam nom nombre nome nazwa imie imieniem jmeno jmenem nazvem nev nevem name's ime nume namn navn nimi isim adi nama ten la имя имени имям ім'я ім'ям име нэр аты есімі ismi ismim suna orukọ igama magac magacaygu vardas vards emri ainm enw izena ном нами اسم نام שם नाम नाव নাম નામ ਨਾਮ ਨਾਂ పేరు பெயர் ಹೆಸರು പേര് නම ชื่อ ຊື່ ឈ្មោះ နာမည် ስም ስሜ სახელი անուն անունը"
    .split(" ")
    .map((word) => foldPhrase(word)),
);
export const isNameWord = (word: string) => NAME_WORDS.has(word);

/** "Look up mossbarn", "cherchez Keravel": what somebody is to do with a name. */
const LEADS = new Set(
  "up message follow search google googla type cherche cherchez tapez suche such sucht suchen busca busque procure procura pesquisa pesquise cerca cercate cercare szukaj wpisz caut cauta cautati hledej hledejte sok etsi hae ara arat aratin cari hanapin keresd keresse najdi poisci potrazi ищи ищите найди найдите набери вбей шукай шукайте знайди търси потърсете fk"
    .split(" ")
    .map((word) => foldPhrase(word)),
);
export const leadsToName = (word: string) => LEADS.has(word) || NAME_WORDS.has(word);

/** A word that may stand between a service and a name without saying anything else. */
export const isConnector = (word: string) => CONNECTORS.has(word) || NAMING.has(word) || isContactWord(word);

export const ID_WORDS = new Set(parseTerms(CUES.id).map(({ term }) => term));

/** Reads a user name that starts at `at` (after optional quote and @). Null when none is there. */
export function readHandle(text: string, at: number): HandleToken | null {
  let start = at;
  let quoted = false;
  if (QUOTES.includes(text[start] ?? "\n")) {
    quoted = true;
    start++;
  }
  const atSign = text[start] === "@";
  const from = atSign ? start + 1 : start;
  let nameStart = from;
  if (text.startsWith("live:", from)) nameStart = text.startsWith(".cid.", from + 5) ? from + 10 : from + 5;
  let end = nameStart;
  while (end < text.length && end - nameStart < 40 && isNameUnit(text.charCodeAt(end))) end++;
  while (end > nameStart && /[.-]/.test(text[end - 1] as string)) end--;
  if (end - nameStart < 2) return null;
  const next = text.charCodeAt(end);
  if (next === 64 || (isWordUnit(next) && next < 0x250)) return null;
  const body = text.slice(nameStart, end);
  if (!/[a-z]/.test(body) || !/^[a-z0-9_]/.test(body)) return null;
  let tagEnd = end;
  if (text[end] === "#" && /^#\d{4}(?!\d)/.test(text.slice(end, end + 6))) tagEnd = end + 5;
  const name = text.slice(from, tagEnd);
  // A hyphen alone makes compounds (e-mail, follow-up), no names.
  const marked = /[0-9_]/.test(body) || /[a-z0-9]\.[a-z0-9]/.test(body) || tagEnd > end || nameStart > from;
  const closed = quoted && QUOTES.concat("'\")]>»」』").includes(text[tagEnd] ?? "\n");
  return { start: atSign ? start : from, end: tagEnd, name, at: atSign, quoted: quoted && closed, marked };
}

/** True for a name that neither a sign nor its form tells from a word. */
export const isBare = ({ at, marked, quoted }: HandleToken) => !at && !marked && !quoted;

const PLAIN_WORD = /^[a-z]{2,}(?:-[a-z]{2,}){0,2}$/;
/** Forms of verbs and adverbs: what somebody's account does or is ("my discord is acting up"). */
const WORD_FORM = /(?:ing|ed|ly|able|ible|ando|endo|iendo|ado|ido|mente|ment|ung|lich|isch)$/;

/**
 * True for a name of letters alone that no lexicon holds in any language: "mossbarn", "amara-studio". Ordinary words are
 * strange, too, where the lexicons do not have them; what leads to the name must say that one follows.
 */
export const isStrange = (name: string) =>
  name.length >= 5 &&
  PLAIN_WORD.test(name) &&
  !WORD_FORM.test(name) &&
  !CHATTER.has(name) &&
  name.split("-").some((part) => part.length >= 4 && !isKnownWord(part));

/** Capitals inside a word, or nothing else. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}|^\p{Lu}{6,}$/u;
/** Products that are written so. */
const PRODUCTS = new Set(
  "inmail wordpress javascript typescript github gitlab linkedin youtube whatsapp paypal iphone ipad ios macos ebay mysql postgresql graphql woocommerce webgl openai chatgpt tiktok autocad powerpoint indesign davinci adwords hubspot mailchimp sketchup capcut nextjs nodejs reactjs figjam quickbooks adsense wechat onedrive dropbox sharepoint airtable clickup bigcommerce squarespace webflow airdrop fedex javafx mongodb sqlite dynamodb nestjs vuejs opencv pytorch tensorflow matlab latex imessage facetime kakaotalk clubhouse soundcloud coinbase metamask upwork peopleperhour typeform".split(
    " ",
  ),
);

/** "NimbleOctavia", "KRUDDLEWORKS": a word that no lexicon holds, with capitals where no sentence has any. */
export const isWrittenOdd = (written: string, name: string) =>
  name.length >= 5 && INNER_CAPITAL.test(written) && !PRODUCTS.has(name) && !isKnownWord(name);

/** Versions, formats and quantities that stand behind a service's name in work talk. */
const TECH =
  /^(?:v\d|(?:utc|gmt)[+-]?\d|\d+(?:st|nd|rd|th|k|m|x|d|h|hrs?|am|pm|px|mb|gb|min|s|%)?$|(?:php|ios|gpt|mp|html|css|es|h|ps|s|ec|h\.|utf|sha|md|x|web|php|node|react|vue|python|go|java|net|win|android|api|oauth|sdk)-?\d+(?:\.\d+)*$|\d+(?:\.\d+)+$|\d+-\d+$|24.7|e\.g|i\.e|a\.k\.a|u\.s|p\.s|etc|b2b|b2c|c2c|1[0-9]?:1)/;

/** "json.parse(": a call in a program, no name. */
export const isCall = (text: string, handle: HandleToken) => text[handle.end] === "(" && handle.name.includes(".");

/** False for everyday words, versions, file names, hosts, hashes and pairs of figures from a code ("8a"). */
export const plausibleName = (handle: HandleToken) =>
  (handle.name.length > 2 || handle.at || handle.quoted) &&
  !NOT_NAMES.has(handle.name) &&
  !/^\d+$/.test(handle.name) &&
  !TECH.test(handle.name) &&
  !(handle.name.length > 20 && /^[0-9a-f]+$/.test(handle.name)) &&
  !/\.(?:zip|pdf|png|jpe?g|docx?|xlsx?|psd|svg|js|ts|css|html?|json|csv|mp[34]|txt|py|php|com|net|org|io|gif|webp|mov|md|env)$/.test(
    handle.name,
  );
