import { isContactWord, isNaming, leadsToName } from "@/lib/detect/finders/names";
import { NAMED_BEHIND_BY_LANGUAGE } from "@/lib/detect/lexicon/naming";
import { foldPhrase } from "@/lib/detect/views/fold";

/** What a clause begins with: nothing in front, or the end of another one. */
const CLAUSE_START = /(?:^|[.!?;:,(\n])\s{0,4}$/;
const CLAUSE_END = /^\s*(?:$|[.!?;,)\n])/;

/** "… mossbarn hai" */
const NAMED_BEHIND = new Set(
  [
    "nhe",
    "nha",
    "hai",
    "hu",
    "hun",
    "hoon",
    "olarak",
    "diye",
    "vagyok",
    "neven",
    "nimella",
    "है",
    "हूँ",
    "हूं",
    "हु",
    "নামে",
    "লিখে",
    "هستم",
    "ہے",
    "ہوں",
    "です",
    "で",
    "と",
    "まで",
    "입니다",
    "예요",
    "이에요",
    "으로",
    "로",
    ...Object.values(NAMED_BEHIND_BY_LANGUAGE).flatMap((words) => words.split(" ")),
  ].map((word) => foldPhrase(word)),
);
/** "Nettlefold is me" */
const IS_ME = /^,? (?:is|that's|c'est|soy|sou|sono|bin|jestem|to|это|це) (?:me|my|moi|yo|eu|io|ich|ja|я)(?![a-z])/;
/** What Japanese and Korean put right behind a name. */
const GLUED_BEHIND = /^(?:です|で|と|まで|を|に|へ|로|으로|입니다|이에요|예요)/;
/** Korean glues what is asked to its verb. */
const ASKED_BEHIND = /^(?:추가|찾아|검색|연락)/;
const OWN = new Set("my mi meu mon mein mio mijn min moj мой мій моя".split(" "));
/** "Mossbarn is my insta" */
export const isOwnWord = (word: string) => OWN.has(word);

/** The clause ends behind a name, or goes on to something else: "as mossbarn if you need me". */
const ENDS_THERE =
  /^\s*(?:$|[.!?;,)\n]|[^\p{L}\p{N}\s'"-]|(?:and|or|if|when|so|for|any|but|und|oder|wenn|y|o|si|e|ou|se|et|i|a|ve|и|или|если|і|або|na|dan|en|of|och|eller|ja)(?!\p{L}))/u;
/** True where nothing follows a name in its clause. */
export const endsThere = (text: string, end: number) => ENDS_THERE.test(text.slice(end, end + 12));

const WORD_BEHIND = /^ (\p{L}[\p{L}\p{M}'-]{0,23})/u;

/** Many languages say what a name is, or to search for it, behind it: "kite है", "kite olarak", "kite search karo". */
export function isNamedBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + 26);
  if (IS_ME.test(behind) || GLUED_BEHIND.test(behind)) return true;
  const word = WORD_BEHIND.exec(behind)?.[1];
  return word !== undefined && (NAMED_BEHIND.has(word) || isContactWord(word) || ASKED_BEHIND.test(word));
}

const WORD_BEFORE = /(\p{L}[\p{L}'-]{0,23})\s{1,2}$/u;

/** Whether the words around say that a word in front of a service is a name: "I'm mossbarn on …", "mossbarn on insta.". */
export function isLedBefore(text: string, start: number, serviceEnd: number): boolean {
  const before = text.slice(Math.max(0, start - 28), start);
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word !== undefined) return isNaming(word) || isContactWord(word) || leadsToName(word);
  return CLAUSE_START.test(before) && CLAUSE_END.test(text.slice(serviceEnd, serviceEnd + 3));
}
