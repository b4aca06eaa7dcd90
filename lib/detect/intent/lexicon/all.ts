import { AFRIKAANS, AMHARIC, HAUSA, SOMALI, YORUBA, ZULU } from "@/lib/detect/intent/lexicon/african";
import { AMONG_OURSELVES } from "@/lib/detect/intent/lexicon/among-ourselves";
import { APP_COLOURS } from "@/lib/detect/intent/lexicon/app-colours";
import { APP_SLANG } from "@/lib/detect/intent/lexicon/app-slang";
import { ARABIC } from "@/lib/detect/intent/lexicon/ar";
import { ASKING_ABOUT_RULES } from "@/lib/detect/intent/lexicon/asking-about-rules";
import { ALBANIAN, SLOVENE } from "@/lib/detect/intent/lexicon/balkan";
import { ESTONIAN, LATVIAN, LITHUANIAN } from "@/lib/detect/intent/lexicon/baltic";
import { BEHIND_BACKS } from "@/lib/detect/intent/lexicon/behind-backs";
import { BIDS_REFUSED } from "@/lib/detect/intent/lexicon/bids-refused";
import { BENGALI } from "@/lib/detect/intent/lexicon/bn";
import { BRANDS } from "@/lib/detect/intent/lexicon/brands";
import { BY_VOICE } from "@/lib/detect/intent/lexicon/by-voice";
import { ARMENIAN, GEORGIAN } from "@/lib/detect/intent/lexicon/caucasus";
import { CHAT_TALK_AFRICA } from "@/lib/detect/intent/lexicon/chat-talk-africa";
import { CHAT_TALK_EAST_ASIA } from "@/lib/detect/intent/lexicon/chat-talk-east-asia";
import { CHAT_TALK_SOUTHEAST_ASIA } from "@/lib/detect/intent/lexicon/chat-talk-southeast-asia";
import { CHAT_TALK_STEPPE_AND_CAUCASUS } from "@/lib/detect/intent/lexicon/chat-talk-steppe-and-caucasus";
import { COPY_AND_SHOPS } from "@/lib/detect/intent/lexicon/copy-and-shops";
import { CROSSINGS } from "@/lib/detect/intent/lexicon/crossings";
import { CZECH } from "@/lib/detect/intent/lexicon/cs";
import { GERMAN } from "@/lib/detect/intent/lexicon/de";
import { DIRECT_DEALS } from "@/lib/detect/intent/lexicon/direct-deals";
import { DIRECT_REACH } from "@/lib/detect/intent/lexicon/direct-reach";
import { DISPLAY_NAMES } from "@/lib/detect/intent/lexicon/display-names";
import { ELSEWHERE } from "@/lib/detect/intent/lexicon/elsewhere";
import { ENGLISH } from "@/lib/detect/intent/lexicon/en";
import { SPANISH } from "@/lib/detect/intent/lexicon/es";
import { EVERYDAY_WORDS } from "@/lib/detect/intent/lexicon/everyday-words";
import { PERSIAN } from "@/lib/detect/intent/lexicon/fa";
import { FAVOURS } from "@/lib/detect/intent/lexicon/favours";
import { FILTERS } from "@/lib/detect/intent/lexicon/filters";
import { FOUND_BY_NAME } from "@/lib/detect/intent/lexicon/found-by-name";
import { FRENCH } from "@/lib/detect/intent/lexicon/fr";
import { FRAUD_SCRIPTS } from "@/lib/detect/intent/lexicon/fraud-scripts";
import { FRAUD_SCRIPTS_MORE } from "@/lib/detect/intent/lexicon/fraud-scripts-more";
import { GLUED_REFUSALS } from "@/lib/detect/intent/lexicon/glued-refusals";
import { GO_BETWEEN } from "@/lib/detect/intent/lexicon/go-between";
import { GREEK, HEBREW } from "@/lib/detect/intent/lexicon/greek-hebrew";
import { HINDI } from "@/lib/detect/intent/lexicon/hi";
import { HINDI_LATIN } from "@/lib/detect/intent/lexicon/hinglish";
import { HIRED_TO_TALK } from "@/lib/detect/intent/lexicon/hired-to-talk";
import { BASQUE, CATALAN, GALICIAN } from "@/lib/detect/intent/lexicon/iberian";
import { INDONESIAN } from "@/lib/detect/intent/lexicon/id";
import { IN_PASSING } from "@/lib/detect/intent/lexicon/in-passing";
import { MARATHI, PUNJABI, TAMIL, TELUGU } from "@/lib/detect/intent/lexicon/indic";
import { GUJARATI, KANNADA, MALAYALAM, NEPALI, SINHALA } from "@/lib/detect/intent/lexicon/indic-more";
import { ITALIAN } from "@/lib/detect/intent/lexicon/it";
import { JAPANESE } from "@/lib/detect/intent/lexicon/ja";
import { KEPT_BY_SITE } from "@/lib/detect/intent/lexicon/kept-by-site";
import { KOREAN } from "@/lib/detect/intent/lexicon/ko";
import { LOCAL_PAYMENTS } from "@/lib/detect/intent/lexicon/local-payments";
import { MIDDLEMEN } from "@/lib/detect/intent/lexicon/middlemen";
import { MULES } from "@/lib/detect/intent/lexicon/mules";
import { NEXT_TIME } from "@/lib/detect/intent/lexicon/next-time";
import { NICKNAMES } from "@/lib/detect/intent/lexicon/nicknames";
import { DUTCH } from "@/lib/detect/intent/lexicon/nl";
import { NORDIC } from "@/lib/detect/intent/lexicon/nordic";
import { NOT_WAITED_FOR_PAYOUTS } from "@/lib/detect/intent/lexicon/not-waited-for";
import { OF_THE_WORK } from "@/lib/detect/intent/lexicon/of-the-work";
import { OLD_PLACES } from "@/lib/detect/intent/lexicon/old-places";
import { ONWARD_ON_APP } from "@/lib/detect/intent/lexicon/onward-on-app";
import { FINNISH, HUNGARIAN, SWAHILI } from "@/lib/detect/intent/lexicon/others";
import { OUTSIDE_PRICES } from "@/lib/detect/intent/lexicon/outside-prices";
import { OWN_DETAILS } from "@/lib/detect/intent/lexicon/own-details";
import { OWN_ROOMS } from "@/lib/detect/intent/lexicon/own-rooms";
import { PAGE_PARTS } from "@/lib/detect/intent/lexicon/page-parts";
import { PARTICLES } from "@/lib/detect/intent/lexicon/particles";
import { POLISH } from "@/lib/detect/intent/lexicon/pl";
import { PLAIN_TRANSFERS } from "@/lib/detect/intent/lexicon/plain-transfers";
import { PRICES } from "@/lib/detect/intent/lexicon/prices";
import { PROTECTION_KEPT } from "@/lib/detect/intent/lexicon/protection-kept";
import { PORTUGUESE } from "@/lib/detect/intent/lexicon/pt";
import { RAILS } from "@/lib/detect/intent/lexicon/rails";
import { REACHING } from "@/lib/detect/intent/lexicon/reaching";
import { READ_OUT_CODES } from "@/lib/detect/intent/lexicon/read-out-codes";
import { RING_BACK } from "@/lib/detect/intent/lexicon/ring-back";
import { ROMANIAN } from "@/lib/detect/intent/lexicon/ro";
import { RUSSIAN } from "@/lib/detect/intent/lexicon/ru";
import { SCREENS } from "@/lib/detect/intent/lexicon/screens";
import { SITE_PAYS_OUT } from "@/lib/detect/intent/lexicon/site-pays";
import { SITE_SHARE } from "@/lib/detect/intent/lexicon/site-share";
import { BULGARIAN, SERBO_CROATIAN } from "@/lib/detect/intent/lexicon/slavic-south";
import { SMALLER } from "@/lib/detect/intent/lexicon/smaller";
import { BURMESE, KHMER, LAO } from "@/lib/detect/intent/lexicon/southeast";
import { SPOKEN_AFRICA } from "@/lib/detect/intent/lexicon/spoken-africa";
import { SPOKEN_BALTIC_AND_AEGEAN } from "@/lib/detect/intent/lexicon/spoken-baltic-and-aegean";
import { SPOKEN_EAST_ASIA } from "@/lib/detect/intent/lexicon/spoken-east-asia";
import { SPOKEN_EAST_SLAVIC } from "@/lib/detect/intent/lexicon/spoken-east-slavic";
import { SPOKEN_GERMANIC } from "@/lib/detect/intent/lexicon/spoken-germanic";
import { SPOKEN_IBERIAN } from "@/lib/detect/intent/lexicon/spoken-iberian";
import { SPOKEN_NEAR_EAST } from "@/lib/detect/intent/lexicon/spoken-near-east";
import { SPOKEN_ROMANCE } from "@/lib/detect/intent/lexicon/spoken-romance";
import { SPOKEN_SOUTH_ASIA } from "@/lib/detect/intent/lexicon/spoken-south-asia";
import { SPOKEN_SOUTH_SLAVIC } from "@/lib/detect/intent/lexicon/spoken-south-slavic";
import { SPOKEN_SOUTHEAST_ASIA } from "@/lib/detect/intent/lexicon/spoken-southeast-asia";
import { SPOKEN_STEPPE_AND_CAUCASUS } from "@/lib/detect/intent/lexicon/spoken-steppe-and-caucasus";
import { SPOKEN_WEST_SLAVIC } from "@/lib/detect/intent/lexicon/spoken-west-slavic";
import { THAI } from "@/lib/detect/intent/lexicon/thai";
import { TAGALOG } from "@/lib/detect/intent/lexicon/tl";
import { TO_MY_BANK } from "@/lib/detect/intent/lexicon/to-my-bank";
import { TURKISH } from "@/lib/detect/intent/lexicon/tr";
import { TRANSLITERATED } from "@/lib/detect/intent/lexicon/transliterated";
import { AZERBAIJANI, KAZAKH, MONGOLIAN, UZBEK } from "@/lib/detect/intent/lexicon/turkic";
import { TURNED_DOWN } from "@/lib/detect/intent/lexicon/turned-down";
import { UKRAINIAN } from "@/lib/detect/intent/lexicon/uk";
import { URDU } from "@/lib/detect/intent/lexicon/ur";
import { VIETNAMESE } from "@/lib/detect/intent/lexicon/vi";
import { WAYS_AROUND } from "@/lib/detect/intent/lexicon/ways-around";
import { WHICH_ADDRESS } from "@/lib/detect/intent/lexicon/which-address";
import { WINKS } from "@/lib/detect/intent/lexicon/winks";
import { WORLD_ENGLISHES } from "@/lib/detect/intent/lexicon/world-englishes";
import { WRITTEN_ELSEWHERE } from "@/lib/detect/intent/lexicon/written-elsewhere";
import { CHINESE } from "@/lib/detect/intent/lexicon/zh";
import type { Lexicon } from "@/lib/detect/intent/slots";

const WRITTEN: readonly Lexicon[] = [
  BRANDS,
  ENGLISH,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  ITALIAN,
  RUSSIAN,
  UKRAINIAN,
  POLISH,
  TURKISH,
  ARABIC,
  HINDI,
  HINDI_LATIN,
  URDU,
  BENGALI,
  CHINESE,
  JAPANESE,
  KOREAN,
  VIETNAMESE,
  INDONESIAN,
  TAGALOG,
  DUTCH,
  ROMANIAN,
  CZECH,
  NORDIC,
  GREEK,
  HEBREW,
  PERSIAN,
  THAI,
  SERBO_CROATIAN,
  BULGARIAN,
  HUNGARIAN,
  FINNISH,
  SWAHILI,
  MARATHI,
  PUNJABI,
  TAMIL,
  TELUGU,
  AZERBAIJANI,
  KAZAKH,
  MONGOLIAN,
  UZBEK,
  ESTONIAN,
  LATVIAN,
  LITHUANIAN,
  ALBANIAN,
  SLOVENE,
  ARMENIAN,
  GEORGIAN,
  GUJARATI,
  KANNADA,
  MALAYALAM,
  NEPALI,
  SINHALA,
  BURMESE,
  KHMER,
  LAO,
  AFRIKAANS,
  AMHARIC,
  HAUSA,
  SOMALI,
  YORUBA,
  ZULU,
  BASQUE,
  CATALAN,
  GALICIAN,
  ...TRANSLITERATED,
  ...SMALLER,
  ...NEXT_TIME,
  ...FILTERS,
  ...PRICES,
  ...WAYS_AROUND,
  ...GO_BETWEEN,
  ...ELSEWHERE,
  ...REACHING,
  ...PARTICLES,
  ...WHICH_ADDRESS,
  ...WRITTEN_ELSEWHERE,
  ...BY_VOICE,
  ...NICKNAMES,
  ...RING_BACK,
  ...PAGE_PARTS,
  ...KEPT_BY_SITE,
  ...OWN_ROOMS,
  ...SCREENS,
  ...FRAUD_SCRIPTS,
  ...OWN_DETAILS,
  ...AMONG_OURSELVES,
  ...HIRED_TO_TALK,
  ...IN_PASSING,
  ...TURNED_DOWN,
  ...COPY_AND_SHOPS,
  ...OLD_PLACES,
  ...BEHIND_BACKS,
  ...WINKS,
  ...FAVOURS,
  ...FRAUD_SCRIPTS_MORE,
  ...EVERYDAY_WORDS,
  ...SITE_SHARE,
  ...APP_SLANG,
  ...ASKING_ABOUT_RULES,
  ...BIDS_REFUSED,
  ...DISPLAY_NAMES,
  ...SPOKEN_AFRICA,
  ...SPOKEN_EAST_ASIA,
  ...SPOKEN_GERMANIC,
  ...SPOKEN_BALTIC_AND_AEGEAN,
  ...SPOKEN_NEAR_EAST,
  ...SPOKEN_SOUTH_ASIA,
  ...SPOKEN_SOUTHEAST_ASIA,
  ...SPOKEN_STEPPE_AND_CAUCASUS,
  ...SPOKEN_WEST_SLAVIC,
  ...SPOKEN_SOUTH_SLAVIC,
  ...SPOKEN_ROMANCE,
  ...SPOKEN_IBERIAN,
  ...SPOKEN_EAST_SLAVIC,
  ...CHAT_TALK_AFRICA,
  ...CHAT_TALK_EAST_ASIA,
  ...CHAT_TALK_SOUTHEAST_ASIA,
  ...CHAT_TALK_STEPPE_AND_CAUCASUS,
  ...FOUND_BY_NAME,
  ...APP_COLOURS,
  ...DIRECT_DEALS,
  ...LOCAL_PAYMENTS,
  ...READ_OUT_CODES,
  ...DIRECT_REACH,
  ...MIDDLEMEN,
  ...OUTSIDE_PRICES,
  ...RAILS,
  ...MULES,
  ...CROSSINGS,
  ...GLUED_REFUSALS,
  ...PLAIN_TRANSFERS,
  ...OF_THE_WORK,
  ...NOT_WAITED_FOR_PAYOUTS,
  ...TO_MY_BANK,
  ...SITE_PAYS_OUT,
  ...PROTECTION_KEPT,
  ...ONWARD_ON_APP,
  WORLD_ENGLISHES,
];

/**
 * Languages close enough to be read together: the everyday words of the first stand in the lexicon of the second, so a text
 * in Danish is heard as one in Swedish, and what is listed as Danish alone would not be looked for.
 */
const READ_AS: Readonly<Record<string, string>> = { da: "sv", no: "sv", sk: "cs", ms: "id" };

export const LEXICONS: readonly Lexicon[] = WRITTEN.flatMap((lexicon) => {
  // Serbian has a script of its own; in Latin letters it is told from Croatian by nothing that a short text holds.
  if (lexicon.lang === "sr") return [lexicon, { ...lexicon, lang: "hr" }];
  const lang = READ_AS[lexicon.lang];
  return [lang === undefined ? lexicon : { ...lexicon, lang }];
});
