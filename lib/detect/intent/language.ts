import { compiled, phrasesOf } from "@/lib/detect/intent/compiled";
import { indexOf, LANGUAGES } from "@/lib/detect/intent/languages";
import { type Hit, PhraseMatcher, type Stretch } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import { HASH_START, hashStep, usersOf, vocabulary } from "@/lib/detect/intent/vocabulary";

/** Which of `LANGUAGES` a text speaks for, and how much; those that got nothing are left out. In no order. */
export type Votes = { langs: readonly number[]; shares: readonly number[]; most: number };

const ENGLISH = LANGUAGES.indexOf("en");

/** Languages told by their letters alone; those of one script are all read. */
const SCRIPTS: readonly { low: number; high: number; langs: readonly string[] }[] = [
  { low: 0x370, high: 0x3ff, langs: ["el"] },
  { low: 0x400, high: 0x52f, langs: ["ru", "uk", "bg", "sr", "kk", "mn", "be", "mk", "ky", "tt", "tg"] },
  { low: 0x531, high: 0x58f, langs: ["hy"] },
  { low: 0x590, high: 0x5ff, langs: ["he"] },
  { low: 0x600, high: 0x6ff, langs: ["ar", "fa", "ur", "ps"] },
  { low: 0x900, high: 0x97f, langs: ["hi", "mr", "ne"] },
  { low: 0x980, high: 0x9ff, langs: ["bn"] },
  { low: 0xa00, high: 0xa7f, langs: ["pa"] },
  { low: 0xa80, high: 0xaff, langs: ["gu"] },
  { low: 0xb80, high: 0xbff, langs: ["ta"] },
  { low: 0xc00, high: 0xc7f, langs: ["te"] },
  { low: 0xc80, high: 0xcff, langs: ["kn"] },
  { low: 0xd00, high: 0xd7f, langs: ["ml"] },
  { low: 0xd80, high: 0xdff, langs: ["si"] },
  { low: 0xe00, high: 0xe7f, langs: ["th"] },
  { low: 0xe80, high: 0xeff, langs: ["lo"] },
  { low: 0x1000, high: 0x109f, langs: ["my"] },
  { low: 0x10a0, high: 0x10ff, langs: ["ka"] },
  { low: 0x1200, high: 0x137f, langs: ["am"] },
  { low: 0x1780, high: 0x17ff, langs: ["km"] },
  { low: 0x3041, high: 0x30ff, langs: ["ja"] },
  { low: 0x3400, high: 0x9fff, langs: ["zh", "ja"] },
  { low: 0xac00, high: 0xd7a3, langs: ["ko"] },
];
const FIRST_FOREIGN = 0x370;

const indexes = (langs: readonly string[]) =>
  langs.flatMap((lang) => {
    const index = indexOf.get(lang);
    return index === undefined ? [] : [index];
  });
/** For each unit the number of its script, counted from one; zero for none. */
const SCRIPT_OF = new Uint8Array(0x10000);
SCRIPTS.forEach(({ low, high }, number) => {
  for (let unit = low; unit <= high; unit++) if (SCRIPT_OF[unit] === 0) SCRIPT_OF[unit] = number + 1;
});
const SCRIPT_LANGS: readonly (readonly number[])[] = [[], ...SCRIPTS.map(({ langs }) => indexes(langs))];

const NOBODY: Votes = { langs: [], shares: [], most: 0 };

/** Adds votes up; empty again once they are taken out. */
class Ballot {
  private readonly sums = new Float64Array(LANGUAGES.length);
  private readonly seen: number[] = [];

  add(lang: number, share: number): void {
    if (this.sums[lang] === 0) this.seen.push(lang);
    this.sums[lang] = (this.sums[lang] as number) + share;
  }

  take(): Votes {
    const { sums, seen } = this;
    if (seen.length === 0) return NOBODY;
    const langs = seen.slice();
    const shares: number[] = [];
    let most = 0;
    for (const lang of langs) {
      const share = sums[lang] as number;
      sums[lang] = 0;
      if (share > most) most = share;
      shares.push(share);
    }
    seen.length = 0;
    return { langs, shares, most };
  }
}
const BALLOT = new Ballot();

/** Counts the words and letters that tell a language. */
export function voteLanguages(text: NormalText): Votes {
  const { slots, langs } = vocabulary();
  const { units, length } = text;
  let hash = HASH_START;
  let inside = false;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? (units[at] as number) : 32;
    if (unit >= 97 && unit <= 122) {
      hash = hashStep(hash, unit);
      inside = true;
      continue;
    }
    if (inside) {
      const known = usersOf(slots, hash);
      if (known > 0) {
        const first = known >>> 8;
        const users = known & 255;
        for (let place = first; place < first + users; place++) BALLOT.add(langs[place] as number, 1 / users);
      }
      hash = HASH_START;
      inside = false;
    }
    if (unit >= FIRST_FOREIGN) voteByScript(unit);
  }
  return BALLOT.take();
}

/** What one text says, and a share of what others say; those are added in their order. */
export function withOthers(own: Votes, others: readonly Votes[], share: number): Votes {
  own.langs.forEach((lang, i) => {
    BALLOT.add(lang, own.shares[i] as number);
  });
  for (const { langs, shares } of others) {
    for (let i = 0; i < langs.length; i++) BALLOT.add(langs[i] as number, share * (shares[i] as number));
  }
  return BALLOT.take();
}

/** Letters that some of the languages written in Cyrillic have and the others have not. */
const CYRILLIC: readonly (readonly [string, readonly string[]])[] = [
  ["ұ", ["kk"]],
  ["ғқ", ["kk", "tg"]],
  ["әһ", ["kk", "tt"]],
  ["ң", ["kk", "ky", "tt"]],
  ["өү", ["kk", "mn", "ky", "tt"]],
  ["җ", ["tt"]],
  ["ӣӯҳҷ", ["tg"]],
  ["їє", ["uk"]],
  ["і", ["uk", "kk", "be"]],
  ["ў", ["be"]],
  ["ўқғҳ", ["uz"]],
  ["ђћ", ["sr"]],
  ["ѓќѕ", ["mk"]],
  ["јљњџ", ["sr", "mk"]],
  ["ыэ", ["ru", "kk", "mn", "be", "ky", "tt"]],
];
const CYRILLIC_VOTES: (readonly number[])[] = [];
for (const [letters, langs] of CYRILLIC) {
  for (const letter of letters) {
    const at = letter.charCodeAt(0) - 0x400;
    CYRILLIC_VOTES[at] = [...(CYRILLIC_VOTES[at] ?? []), ...indexes(langs)];
  }
}

function voteByScript(unit: number): void {
  if (unit >= 0x400 && unit < 0x530) {
    const own = CYRILLIC_VOTES[unit - 0x400];
    if (own !== undefined) for (const index of own) BALLOT.add(index, 1);
  }
  const langs = SCRIPT_LANGS[SCRIPT_OF[unit] ?? 0];
  if (langs !== undefined) for (const index of langs) BALLOT.add(index, 1 / 3);
}

/** A language is read when it has at least this share of the strongest one's votes. */
const ACTIVE_SHARE = 0.5;
/** English is mixed into every language, but its "no" is not the Portuguese one. */
const ENGLISH_SHARE = 0.2;
/** With fewer votes than this the text is too short to rule English out. */
const SURE_VOTES = 1.2;
/** Below this a language is a chance word in an English text. */
const FEWEST_VOTES = 0.6;
/** Reading more would cost time and find only chance words. */
const MOST_LANGUAGES = 4;

/** The language with the most votes, or null where too few were cast to tell. */
export function votedLanguage(votes: Votes): string | null {
  if (votes.most < FEWEST_VOTES) return null;
  const best = votes.langs.filter((_, i) => votes.shares[i] === votes.most);
  return LANGUAGES[Math.min(...best)] ?? null;
}

const loaded = new Map<string, PhraseMatcher>();

function matcherOf(lang: string): PhraseMatcher {
  let matcher = loaded.get(lang);
  if (matcher === undefined) {
    matcher = new PhraseMatcher(PhraseGraph.from(compiled(phrasesOf(lang))));
    loaded.set(lang, matcher);
  }
  return matcher;
}

/** The "no" of a neighbouring language is an everyday word in this one: short negations count in the main language only. */
const SHORT_NEGATION = 3;

function scanWith(lang: string, text: NormalText, hits: Hit[], joined: readonly Stretch[], isMain: boolean): void {
  const before = hits.length;
  matcherOf(lang).scan(text, hits, joined);
  if (isMain) return;
  let kept = before;
  for (let i = before; i < hits.length; i++) {
    const hit = hits[i];
    if (hit === undefined || (hit.slot === SLOT_INDEX.neg && hit.end - hit.start <= SHORT_NEGATION)) continue;
    hits[kept++] = hit;
  }
  hits.length = kept;
}

/** Brand names, and the phrases of the languages voted for. */
export function searchPhrases(text: NormalText, votes: Votes, joined: readonly Stretch[]): Hit[] {
  const hits: Hit[] = [];
  matcherOf("any").scan(text, hits, joined);
  const { langs, shares, most } = votes;
  const place = langs.indexOf(ENGLISH);
  const english = place < 0 ? 0 : (shares[place] as number);
  if (english >= most * ENGLISH_SHARE || most < SURE_VOTES) scanWith("en", text, hits, joined, english === most);
  if (most < FEWEST_VOTES) return hits;
  const least = Math.max(FEWEST_VOTES, most * ACTIVE_SHARE);
  const order: number[] = [];
  for (let i = 0; i < langs.length; i++) if (langs[i] !== ENGLISH && (shares[i] as number) >= least) order.push(i);
  if (order.length > 1)
    order.sort((a, b) => (shares[b] as number) - (shares[a] as number) || (langs[a] as number) - (langs[b] as number));
  for (let n = 0; n < order.length && n < MOST_LANGUAGES; n++) {
    const i = order[n] as number;
    scanWith(LANGUAGES[langs[i] as number] ?? "en", text, hits, joined, shares[i] === most);
  }
  return hits;
}
