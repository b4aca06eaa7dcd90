import type { CountryCode } from "libphonenumber-js/max";
import { RAILS } from "@/lib/detect/finders/pay-rails";
import { knownRegions } from "@/lib/detect/finders/phone-numbers";
import { votedLanguage, voteLanguages } from "@/lib/detect/intent/language";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { foldPhrase } from "@/lib/detect/views/fold";

/** Regions where a script's writers live, likeliest first. */
const BY_SCRIPT: readonly [number, number, readonly CountryCode[]][] = [
  [0x370, 0x3ff, ["GR", "CY"]],
  [0x530, 0x58f, ["AM"]],
  [0x590, 0x5ff, ["IL"]],
  [0x900, 0x97f, ["IN", "NP"]],
  [0x980, 0x9ff, ["BD", "IN"]],
  [0xa00, 0xd7f, ["IN"]],
  [0xd80, 0xdff, ["LK"]],
  [0xe00, 0xe7f, ["TH"]],
  [0xe80, 0xeff, ["LA"]],
  [0x1000, 0x109f, ["MM"]],
  [0x10a0, 0x10ff, ["GE"]],
  [0x1200, 0x137f, ["ET"]],
  [0x1780, 0x17ff, ["KH"]],
  [0x3040, 0x30ff, ["JP"]],
  [0xac00, 0xd7af, ["KR"]],
];

/** Where a language is spoken, likeliest first; English is spoken in too many places to tell. */
export const REGIONS_OF_LANGUAGE: Readonly<Record<string, readonly CountryCode[]>> = {
  es: ["ES", "MX", "CO", "AR"],
  pt: ["BR", "PT"],
  fr: ["FR", "BE", "CH"],
  de: ["DE", "AT", "CH"],
  it: ["IT"],
  nl: ["NL", "BE"],
  sv: ["SE", "NO", "DK"],
  no: ["NO"],
  da: ["DK"],
  fi: ["FI"],
  pl: ["PL"],
  cs: ["CZ"],
  sk: ["SK"],
  sh: ["HR", "RS", "BA"],
  hr: ["HR", "RS", "BA"],
  mk: ["MK"],
  is: ["IS"],
  gl: ["ES"],
  eu: ["ES"],
  mt: ["MT"],
  ga: ["IE"],
  lb: ["LU"],
  mn: ["MN"],
  ky: ["KG"],
  tg: ["TJ"],
  ps: ["AF"],
  so: ["SO", "KE"],
  rw: ["RW"],
  sn: ["ZW"],
  xh: ["ZA"],
  mg: ["MG"],
  ht: ["HT"],
  ig: ["NG"],
  pcm: ["NG"],
  ceb: ["PH"],
  jv: ["ID"],
  sr: ["RS"],
  bg: ["BG"],
  ro: ["RO", "MD"],
  hu: ["HU"],
  tr: ["TR"],
  az: ["AZ"],
  uz: ["UZ"],
  id: ["ID"],
  ms: ["MY"],
  tl: ["PH"],
  vi: ["VN"],
  sw: ["KE", "TZ"],
  ha: ["NG"],
  yo: ["NG"],
  am: ["ET"],
  zu: ["ZA"],
  af: ["ZA"],
  ca: ["ES"],
  el: ["GR", "CY"],
  "el-Latn": ["GR"],
  ru: ["RU", "KZ", "BY"],
  "ru-Latn": ["RU"],
  uk: ["UA"],
  be: ["BY"],
  kk: ["KZ"],
  ka: ["GE"],
  hy: ["AM"],
  "ka-Latn": ["GE"],
  "hy-Latn": ["AM"],
  ar: ["SA", "EG", "AE", "JO"],
  "ar-Latn": ["EG", "LB"],
  fa: ["IR"],
  ur: ["PK"],
  he: ["IL"],
  hi: ["IN"],
  "hi-Latn": ["IN", "PK"],
  mr: ["IN"],
  ne: ["NP"],
  bn: ["BD", "IN"],
  "bn-Latn": ["BD"],
  pa: ["IN"],
  gu: ["IN"],
  ta: ["IN", "LK"],
  te: ["IN"],
  kn: ["IN"],
  ml: ["IN"],
  si: ["LK"],
  th: ["TH"],
  lo: ["LA"],
  km: ["KH"],
  my: ["MM"],
  zh: ["CN", "TW"],
  ja: ["JP"],
  ko: ["KR"],
  lt: ["LT"],
  lv: ["LV"],
  et: ["EE"],
  sl: ["SI"],
  sq: ["AL"],
};

/** Frequent short words of Latin-script languages that no other big one shares. */
const BY_WORDS: readonly [readonly CountryCode[], string][] = [
  // English competes for the votes: its short words occur in the other lists, too.
  [
    ["US", "GB", "AU"],
    "the and you your is are was for with this that have has can will my me it its of to in on at be we our not so but if from they them when what how please call number would could about just like get ring text works reach mobile cell",
  ],
  [
    ["ES", "MX", "CO", "AR", "PE", "CL"],
    "que el los las por para con una es mi su llamame numero hola gracias usted este como pero estoy movil celular apunta whats",
  ],
  [["BR", "PT"], "nao voce uma para com meu minha oi obrigado chama liga pelo pela vc pra numero tudo fone aqui isso"],
  [
    ["FR", "BE", "CH", "CA"],
    "le les des est pour vous je mon votre bonjour avec sur merci numero appelez au joignable entre",
  ],
  [
    ["DE", "AT", "CH"],
    "der die das und ist ich sie mir bitte nicht mit auf fur ein eine nummer rufen anrufen unter auch",
  ],
  [
    ["IT"],
    "il di che per sono mio con una ciao grazie chiamami numero mi al cellulare della ti va sentiamoci scrivimi qua pure perche sei",
  ],
  [
    ["NL", "BE"],
    "het een van ik mij mijn bel niet voor op je nummer graag hoi bellen even ben zullen jij jullie appje",
  ],
  [["PL"], "jest na nie moj mi prosze numer telefon dzien dobry zadzwon sie pod"],
  [
    ["CZ", "SK"],
    "je na muj prosim zavolejte cislo dobry den mne volejte moje ahoj cau jsem vecer zitra brnkni zavolej napis",
  ],
  [["RO"], "este la nu va rog numarul meu sunati buna ziua pe si sunt"],
  [["HU"], "az a nem es hivjon szamom jo napot kerem vagyok"],
  [["TR"], "bir ve bu icin benim numaram arayin merhaba lutfen ara abi ile"],
  [["ID", "MY"], "yang di dan saya aku ya kak nomor hubungi untuk bisa wa kakak"],
  [["PH"], "po ako ang sa nyo ko mga ng tawagan lang kayo"],
  [["VN"], "em anh chi minh nhe so goi ban va cho cua nha bac gui ket zalo gia nhan lam chuyen khoan"],
  [
    ["SE"],
    "och det jag mig ar som ring mitt nummer hej till inte har du kan vi sa slipper skicka resten gar swisha sms mej nagon",
  ],
  [
    ["NO", "DK"],
    "og det jeg meg er mig ring ringe mit mitt nummer hei hej pa du kan kl gjerne til ikke har vi sa send resten vippsa meg",
  ],
  [["DK"], "det er pa sa at mig mit dig ringe hvad noget af jer snakker snakke tak lige skriv skrive fedt nummeret"],
  [["CH"], "hoi merci isch nod mer lut luut chunnt chonnt chommer grad guet git aluute"],
  [["FI"], "on ja numero soita minulle minun voit tai laita viestia soittaa minua numeroon puhelin"],
  [["MN"], "над руу миний утас дугаар залгаарай би та хүн ярья"],
  [["MK"], "јавете јави ми број телефон за да се"],
  [["BG"], "обадете обади ми се на моят номер здравейте телефона"],
  [["IS"], "og er eg mig hringdu siminn minn numerid ad vid hafdu simann hringja"],
  [["AL"], "merr numri im telefoni tim pershendetje dhe eshte telefono shkruaj"],
  [["AZ"], "ve mene zeng edin nomrem salam ucun menim yazin"],
  [["UZ"], "va menga qo'ng'iroq raqamim salom uchun qiling mening yozing"],
  [["ZA"], "ek asseblief nommer skakel gerus bel vir julle"],
  [["PT", "BR"], "telemovel ligue contacte estou telefone obrigado manda mande"],
  [
    ["IN"],
    "hai bhai sir sirji ji karo mera kar lena pe ji hu rha aap kijiye anna pannunga panna venum irukku cheyyi garu andi chetta",
  ],
  [["PK"], "bhai sahib janab"],
  [["NP"], "मेरो नम्बर हो गर्नुस् गर्नुहोस् मा पनि तपाईं हुन्छ छ"],
  [["IR"], "من است شماره شماره‌م را که این وقت بخیر کار دارم هست سلام"],
  [["MY"], "telefon nombor saya awak boleh nak tak sahaja hubungi wasap"],
  [["SK"], "zavolajte vysvetlim napiste som moje cislo prosim ozvite"],
  [["NG"], "kira ni ka lambata ina min ga pe mi jowo"],
  [["EE"], "on ja mulle mind palun helistage helista numbril tere minu saatke"],
  [["LV"], "un es man ludzu zvaniet numurs labdien rakstiet mans"],
  [["LT"], "ir as man prasau skambinkite numeris laba diena mano rasykite"],
  [["SI"], "je na me prosim poklicite stevilka moja pisite dober sem klicite hvala lahko sms"],
  [["KE", "TZ"], "ni kwa yangu namba nipigie tafadhali simu tuma asante nitumie tuwasiliane"],
  [["NG"], "oga abeg wahala abi dey wey una wetin sabi don"],
  [["HR", "RS", "BA"], "je se moj broj nazovite zovi me na dobar dan javite pozovite ako da hvala dogovorimo"],
];

const WORD_REGIONS: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  BY_WORDS.forEach(([, words], index) => {
    for (const word of words.split(" ")) {
      const key = foldPhrase(word);
      map.set(key, [...(map.get(key) ?? []), index]);
    }
  });
  return map;
})();

/** Ways a country is named beside its number; two words stand as one with a space. */
const NAMED: readonly [CountryCode, string][] = [
  ["GB", "uk,london,britain,england,scotland,wales"],
  ["US", "usa,us,california,texas,new york,ohio,brooklyn,pacific,est,pst,edt"],
  ["AU", "australia,melbourne,sydney,brisbane,perth,g'day,mate,aest"],
  ["CA", "canada,toronto,vancouver,montreal"],
  ["IE", "ireland,dublin,cork"],
  ["IN", "india,delhi,mumbai,ist,bangalore"],
  ["NZ", "new zealand,auckland,nzst"],
  ["ZA", "south africa,cape town,joburg,johannesburg"],
  ["NG", "nigeria,lagos,abuja"],
  ["KE", "kenya,nairobi"],
  ["PK", "pakistan,lahore,karachi"],
  ["AE", "dubai,uae,abu dhabi"],
  ["SG", "singapore"],
];
const NAMES: ReadonlyMap<string, CountryCode> = new Map(
  NAMED.flatMap(([code, names]) => names.split(",").map((name) => [name, code] as const)),
);

/** What follows tells nothing new about where a text is from. */
const MOST_TOKENS = 400;
const MOST_READ = 4_000;
/** Fewer votes are chance look-alikes. */
const FEWEST_VOTES = 1.5;

/** The vocabulary tells Swedish, Norwegian and Danish as one; the short words above tell them apart. */
const NEIGHBOURS_ALIKE = new Set(["sv"]);

const BUFFERS = new NormalBuffers();

/** The language of the text's everyday words; null for few of them, for English, and where another is as likely. */
function languageOf(text: string): string | null {
  const votes = voteLanguages(normalText(text.slice(0, MOST_READ), BUFFERS));
  if (votes.most < FEWEST_VOTES || votes.shares.filter((share) => share === votes.most).length > 1) return null;
  return votedLanguage(votes);
}

/** Regions whose letters the text holds, likeliest first. */
function regionsOfScript(text: string): CountryCode[] {
  const regions: CountryCode[] = [];
  const seen = new Set<number>();
  let han = false;
  let cyrillic = false;
  let arabic = false;
  const limit = Math.min(text.length, MOST_READ);
  for (let i = 0; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x370) continue;
    if (unit >= 0x400 && unit <= 0x52f) cyrillic = true;
    else if (unit >= 0x600 && unit <= 0x6ff) arabic = true;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han = true;
    else {
      const index = BY_SCRIPT.findIndex(([low, high]) => unit >= low && unit <= high);
      if (index >= 0) seen.add(index);
    }
  }
  for (const index of seen) regions.push(...(BY_SCRIPT[index]?.[2] ?? []));
  if (cyrillic) {
    if (/[ңөү]/.test(text) && /ң/.test(text) && !/[іәқғұһ]/.test(text)) regions.push("KG", "KZ");
    else if (/[өү]/.test(text) && !/[іәқғұһң]/.test(text)) regions.push("MN");
    else if (/[әқғұһ]/.test(text) && /[іңө]/.test(text)) regions.push("KZ", "RU");
    else if (/[ҳҷ]/.test(text)) regions.push("TJ", "UZ");
    else if (/[қғ]/.test(text)) regions.push("UZ", "KZ", "TJ");
    else if (/і/.test(text) && /[ыэ]/.test(text)) regions.push("BY", "KZ", "RU");
    else if (/[іїєґ]/.test(text) && !/[ыэъ]/.test(text)) regions.push("UA", "RU");
    else if (/[ђјљњћџ]/.test(text)) regions.push("RS", "MK");
    else if (/[ъ]/.test(text) && !/[ыэ]/.test(text)) regions.push("BG", "RU");
    else regions.push("RU", "KZ", "UA", "BY");
  }
  if (arabic) {
    if (/[ٹڈڑںھے]/.test(text)) regions.push("PK", "IN");
    else if (/[پچژگ]/.test(text)) regions.push("IR", "AF");
    else regions.push("SA", "EG", "AE", "JO", "MA", "IQ", "DZ", "KW");
  }
  if (han && !seen.has(13)) regions.push("CN", "TW", "HK");
  return regions;
}

/** By index of `BY_WORDS`; a word shared by many languages says little for each. */
function votesOfWords(tokens: readonly { text: string }[]): Map<number, number> {
  const votes = new Map<number, number>();
  for (const token of tokens.slice(0, MOST_TOKENS)) {
    const lists = WORD_REGIONS.get(token.text) ?? [];
    for (const index of lists) votes.set(index, (votes.get(index) ?? 0) + 1 / lists.length);
  }
  return votes;
}

/**
 * Regions to try for a national number: those given (account's country), then those the text's script, words and
 * place names suggest (the first `sure` ones), then the big English-speaking ones.
 */
export function likelyRegions(
  text: string,
  tokens: readonly { text: string }[],
  given: readonly string[],
  /** True when the text names a way to pay. */
  paid: boolean,
): { regions: CountryCode[]; sure: number } {
  const regions: CountryCode[] = [...knownRegions(given)];
  const add = (codes: readonly CountryCode[]) => {
    for (const code of codes) if (!regions.includes(code)) regions.push(code);
  };
  // A way to pay that one country has says more than a place or a form of address.
  if (paid) for (const [codes, pattern] of RAILS) if (pattern.test(text)) add(codes);
  tokens.slice(0, MOST_TOKENS).forEach((token, i) => {
    const code = NAMES.get(token.text) ?? NAMES.get(`${token.text} ${tokens[i + 1]?.text ?? ""}`);
    if (code !== undefined) add([code]);
  });
  const votes = votesOfWords(tokens);
  const told = [...votes]
    .filter(([, count]) => count >= 1.5)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([index]) => BY_WORDS[index]?.[0] ?? []);
  const spoken = languageOf(text);
  // Words of one country say more than a language does that several share.
  for (const codes of told) if (codes.length === 1) add(codes);
  if (spoken !== null && !NEIGHBOURS_ALIKE.has(spoken)) add(REGIONS_OF_LANGUAGE[spoken] ?? []);
  add(regionsOfScript(text));
  for (const codes of told) add(codes);
  if (spoken !== null) add(REGIONS_OF_LANGUAGE[spoken] ?? []);
  // One rare word of a language is a hint where nothing else is.
  if (votes.size > 0 && regions.length === 0 && tokens.length < 40) {
    const best = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (best !== undefined) add((BY_WORDS[best[0]]?.[0] ?? []).slice(0, 2));
  }
  const sure = regions.length;
  add(["US", "GB", "AU"]);
  return { regions: regions.slice(0, 10), sure: Math.min(sure, 10) };
}
