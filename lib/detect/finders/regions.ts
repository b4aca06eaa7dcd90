import type { CountryCode } from "libphonenumber-js/max";
import { RAILS } from "@/lib/detect/finders/pay-rails";
import { knownRegions } from "@/lib/detect/finders/phone-numbers";
import { votedLanguage, voteLanguages } from "@/lib/detect/intent/language";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { BY_SCRIPT, BY_WORDS, NAMED, REGIONS_OF_LANGUAGE } from "@/lib/detect/lexicon/countries";
import { foldPhrase } from "@/lib/detect/views/fold";

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
