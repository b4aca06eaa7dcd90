import { LEXICONS } from "@/lib/detect/intent/lexicon/all";
import { type Hit, PhraseMatcher, type Stretch } from "@/lib/detect/intent/matcher";
import type { NormalText } from "@/lib/detect/intent/normal-text";
import { foldPhrase } from "@/lib/detect/views/fold";

/** Which of `LANGUAGES` a text speaks for, and how much. */
export type Votes = Float64Array;

const LANGUAGES: readonly string[] = [...new Set(LEXICONS.map(({ lang }) => lang))].filter((lang) => lang !== "any");
const indexOf = new Map(LANGUAGES.map((lang, index) => [lang, index]));

/** Languages told by their letters alone; those of one script are all read. */
const SCRIPTS: readonly { low: number; high: number; langs: readonly string[] }[] = [
  { low: 0x370, high: 0x3ff, langs: ["el"] },
  { low: 0x400, high: 0x52f, langs: ["ru", "uk", "bg", "sr"] },
  { low: 0x590, high: 0x5ff, langs: ["he"] },
  { low: 0x600, high: 0x6ff, langs: ["ar", "fa", "ur"] },
  { low: 0x900, high: 0x97f, langs: ["hi", "mr"] },
  { low: 0x980, high: 0x9ff, langs: ["bn"] },
  { low: 0xa00, high: 0xa7f, langs: ["pa"] },
  { low: 0xa80, high: 0xaff, langs: ["gu"] },
  { low: 0xb80, high: 0xbff, langs: ["ta"] },
  { low: 0xc00, high: 0xc7f, langs: ["te"] },
  { low: 0xc80, high: 0xcff, langs: ["kn"] },
  { low: 0xd00, high: 0xd7f, langs: ["ml"] },
  { low: 0xe00, high: 0xe7f, langs: ["th"] },
  { low: 0x3041, high: 0x30ff, langs: ["ja"] },
  { low: 0x3400, high: 0x9fff, langs: ["zh", "ja"] },
  { low: 0xac00, high: 0xd7a3, langs: ["ko"] },
];
const FIRST_FOREIGN = 0x370;

/** Latin-script words that tell a language, with the languages that use them. */
let vocabulary: Map<string, number[]> | null = null;

function words(): Map<string, number[]> {
  if (vocabulary !== null) return vocabulary;
  const found = new Map<string, number[]>();
  for (const lexicon of LEXICONS) {
    const index = indexOf.get(lexicon.lang);
    if (index === undefined) continue;
    for (const list of Object.values(lexicon.words)) {
      for (const word of foldPhrase(list).split(/[^a-z]+/)) {
        if (word.length < 2 && list !== lexicon.words.lang) continue;
        if (word === "") continue;
        const langs = found.get(word);
        if (langs === undefined) found.set(word, [index]);
        else if (langs[langs.length - 1] !== index && !langs.includes(index)) langs.push(index);
      }
    }
  }
  vocabulary = found;
  return found;
}

/** Counts the words and letters that tell a language. */
export function voteLanguages(text: NormalText): Votes {
  const votes = new Float64Array(LANGUAGES.length);
  const known = words();
  const { units, length } = text;
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    if (unit >= FIRST_FOREIGN) {
      for (const script of SCRIPTS) {
        if (unit < script.low || unit > script.high) continue;
        for (const lang of script.langs) {
          const index = indexOf.get(lang);
          if (index !== undefined) votes[index] = (votes[index] ?? 0) + 1 / 3;
        }
        break;
      }
      continue;
    }
    if (unit < 97 || unit > 122) continue;
    let end = at;
    let word = "";
    while (end < length) {
      const letter = units[end] ?? 0;
      if (letter < 97 || letter > 122) break;
      word += String.fromCharCode(letter);
      end++;
    }
    const langs = known.get(word);
    if (langs !== undefined) for (const lang of langs) votes[lang] = (votes[lang] ?? 0) + 1 / langs.length;
    at = end - 1;
  }
  return votes;
}

/** A language is read when it has at least this share of the strongest one's votes. */
const ACTIVE_SHARE = 0.5;
/** Below this a language is a chance word in an English text. */
const FEWEST_VOTES = 0.6;
/** Reading more would cost time and find only chance words. */
const MOST_LANGUAGES = 4;

const loaded = new Map<string, PhraseMatcher>();

function matcherOf(lang: string): PhraseMatcher {
  let matcher = loaded.get(lang);
  if (matcher === undefined) {
    matcher = new PhraseMatcher(
      LEXICONS.filter((lexicon) =>
        lang === "en" ? lexicon.lang === "en" || lexicon.lang === "any" : lexicon.lang === lang,
      ),
    );
    loaded.set(lang, matcher);
  }
  return matcher;
}

/** Phrases of English, of brand names and of the languages voted for. */
export function searchPhrases(text: NormalText, votes: Votes, joined: readonly Stretch[]): Hit[] {
  const hits: Hit[] = [];
  matcherOf("en").scan(text, hits, joined);
  let most = 0;
  for (const vote of votes) if (vote > most) most = vote;
  if (most < FEWEST_VOTES) return hits;
  const least = Math.max(FEWEST_VOTES, most * ACTIVE_SHARE);
  const order = LANGUAGES.map((lang, index) => ({ lang, vote: votes[index] ?? 0 })).filter(
    ({ lang, vote }) => lang !== "en" && vote >= least,
  );
  order.sort((a, b) => b.vote - a.vote);
  for (const { lang } of order.slice(0, MOST_LANGUAGES)) matcherOf(lang).scan(text, hits, joined);
  return hits;
}
