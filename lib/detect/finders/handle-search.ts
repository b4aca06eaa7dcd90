import { endsThere, isLedBefore, isNamedBehind, isOwnWord } from "@/lib/detect/finders/name-leads";
import {
  type HandleToken,
  ID_WORDS,
  isBare,
  isCall,
  isConnector,
  isContactWord,
  isNameUnit,
  isNaming,
  isStrange,
  isWrittenOdd,
  plausibleName,
  QUOTES,
  readHandle,
} from "@/lib/detect/finders/names";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";

type Place = { start: number; end: number };
/** `explicit`: a sign or a word announces it. `strange`: it is a name because no lexicon holds it. */
export type NameNearby = { handle: HandleToken; explicit: boolean; strange: boolean };

/** True where Latin meets a script without spaces: a boundary although both sides are word units. */
const mixes = (text: string, at: number) => text.charCodeAt(at) < 0x250 !== text.charCodeAt(at - 1) < 0x250;

/** Signs that announce what follows: `:`, `=`, an arrow, a pointing hand, a dash with a space in front. */
function announces(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit === 58 ||
    unit === 61 ||
    unit === 0x2192 ||
    unit === 0x27a1 ||
    (unit === 0xdc49 && text.charCodeAt(at - 1) === 0xd83d) ||
    unit === 62 ||
    (unit === 45 && text.charCodeAt(at - 1) === 32)
  );
}

/** Where the sentence goes over to something else. */
function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit === 59 || unit === 33 || unit === 63 || unit === 0x3002 || (unit === 46 && /[\s"')]/.test(text[at + 1] ?? " "))
  );
}

/** "Is" in the languages where it also leads to a plain word ("telegram es mejor"), so that only odd or quoted names follow. */
const COPULAS = new Set("est es ist jest je e heet heter hedder este adalah это то є".split(" "));

/** Particles and words for "is", "name" and "number" at the end of what no space parts: "微信号是", "インスタは", "아이디는". */
const ENDS_WITH_NAMING =
  /(?:是|叫|为|為|号|號|名字|は|が|の名前|アカウント|아이디|아이디는|이름|이름은|닉네임|닉|은|는|ชื่อ|ไอดี|คือ|ຊື່|ໄອດີ|ແມ່ນ)$/;
const MOST_STEPS = 9;
const WIDEST_GAP = 8;

/** Between a service and a name: neither the dot of a program nor the comma of a list. */
const joinsNoCode = (gap: string) => /[\s:]/.test(gap) && !/[.,/]/.test(gap);
/** How far a plain word may be taken for a name behind a service. */
export type PlainNames = {
  /** A colon is enough. */
  allowed: boolean;
  /** The service is a place where work lies. */
  worksOnly: boolean;
  /** "My insta …", "add me on insta …": a word that no language knows is a name even without a word for names. */
  isLed: (name: string) => boolean;
  /** The service is called as everyday things are ("line"). */
  everyday: boolean;
  /** How a stretch of the text stands in the message: capitals inside a word make a name of it. */
  written: (start: number, end: number) => string;
};

/**
 * The name behind a service, over connecting words and signs only ("telegram: my id is @kite"). A plain word counts
 * when a colon announces it and it is `allowed`, or an id word does; never on services that show work. One that no
 * lexicon holds counts when anything leads to it.
 */
export function nameAfter(text: string, hit: Place, plainNames: PlainNames): NameNearby | null {
  let at = hit.end;
  // An ending of the service's own name ("telegramdan", "телеграме").
  while (
    at < text.length &&
    at - hit.end < 8 &&
    isWordUnit(text.charCodeAt(at)) &&
    !isDigit(text.charCodeAt(at)) &&
    !mixes(text, at)
  )
    at++;
  let explicit = false;
  let idWord = false;
  let linked = false;
  let named = ENDS_WITH_NAMING.test(text.slice(hit.end, at));
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const from = at;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      if (isWordUnit(unit) || unit === 64 || unit === 95 || QUOTES.includes(text[at] as string)) break;
      if (at - from >= WIDEST_GAP || endsClause(text, at) || (unit === 10 && text.charCodeAt(at - 1) === 10))
        return null;
      explicit ||= announces(text, at);
      at++;
    }
    const handle = readHandle(text, at);
    if (handle !== null && isCall(text, handle)) return null;
    if (handle !== null && plausibleName(handle) && !isConnector(handle.name) && !ID_WORDS.has(handle.name)) {
      const plain =
        explicit && steps <= 4 && handle.name.length >= 4 && (plainNames.allowed || (idWord && !plainNames.worksOnly));
      const bare = isBare(handle);
      const isTold = () =>
        isStrange(handle.name) &&
        (isNamedBehind(text, handle.end) || ((named || plainNames.isLed(handle.name)) && endsThere(text, handle.end)));
      const isOdd = () =>
        joinsNoCode(text.slice(from, at)) && isWrittenOdd(plainNames.written(handle.start, handle.end), handle.name);
      const strange = bare && !plainNames.worksOnly && !plainNames.everyday && (isTold() || isOdd());
      if (bare && !plain && !strange) return null;
      return { handle, explicit: explicit || (linked && (handle.marked || handle.quoted)), strange };
    }
    let end = at;
    if (QUOTES.includes(text[end] ?? "\n") || text[end] === "@") end++;
    const wordStart = end;
    while (
      end < text.length &&
      isWordUnit(text.charCodeAt(end)) &&
      end - wordStart < 24 &&
      (end === wordStart || !mixes(text, end))
    )
      end++;
    if (end === wordStart) return null;
    const word = text.slice(wordStart, end);
    // Han, kana and Hangul words are passed over: their particles are no list to keep.
    if (!isConnector(word) && !ID_WORDS.has(word) && word.charCodeAt(0) < 0x2e80) return null;
    if (ID_WORDS.has(word)) idWord = true;
    linked ||= COPULAS.has(word);
    named ||= COPULAS.has(word) || isNaming(word) || isContactWord(word) || ENDS_WITH_NAMING.test(word);
    if (ID_WORDS.has(word) || word === "is" || word === "it's") explicit = true;
    at = end;
  }
  return null;
}

/** The name in front of a service: "jane_k on insta", "'bittern' on tg", "I'm mossbarn on insta". */
export function nameBefore(text: string, hit: Place): HandleToken | null {
  let at = hit.start;
  let own = false;
  let said = false;
  for (let steps = 0; steps < 7; steps++) {
    let end = at;
    while (end > 0 && at - end < 4 && !isWordUnit(text.charCodeAt(end - 1)) && text[end - 1] !== "_") {
      if (endsClause(text, end - 1) || text[end - 1] === "\n") return null;
      end--;
    }
    let start = end;
    while (start > 0 && end - start < 40 && isNameUnit(text.charCodeAt(start - 1))) start--;
    if (start === end) {
      while (start > 0 && end - start < 12 && isWordUnit(text.charCodeAt(start - 1))) start--;
      if (start === end || !isConnector(text.slice(start, end))) return null;
      own ||= isOwnWord(text.slice(start, end));
      said ||= isNaming(text.slice(start, end));
      at = start;
      continue;
    }
    if (text[start - 1] === "@") start--;
    if (QUOTES.includes(text[start - 1] ?? "\n") && text[start - 1] !== "(") start--;
    const handle = readHandle(text, start);
    if (handle !== null && isCall(text, handle)) return null;
    const linked = steps > 0 || /[(/]$/.test(text.slice(0, at).trimEnd());
    if (handle !== null && handle.end >= end && linked && plausibleName(handle) && !isConnector(handle.name)) {
      if (!isBare(handle)) return handle;
      return isStrange(handle.name) && ((own && said) || isLedBefore(text, handle.start, hit.end)) ? handle : null;
    }
    const word = text.slice(start, end).replace(/^[@'"]/, "");
    if (!isConnector(word)) return null;
    own ||= isOwnWord(word);
    said ||= isNaming(word);
    at = start;
  }
  return null;
}
