import { isUnspaced } from "@/lib/detect/gate/word-units";
import { NUMBER_JOINERS } from "@/lib/detect/lexicon/number-joiners";
import { NUMBER_LANGUAGES, type NumberLanguage } from "@/lib/detect/lexicon/number-languages";
import { FURTHER_NUMBER_LANGUAGES } from "@/lib/detect/lexicon/number-languages-further";
import { foldPhrase } from "@/lib/detect/views/fold";

/**
 * What a word means inside a number: its own digits (`unit`, `teen`, `tens`, `compound`, `hundreds`), something that
 * changes a neighbour (`hundred`, `timesTen`, `plusTen`, `repeat`), is counted by the one in front of it (`plural`:
 * "three noughts", also over `of` or `times`) or counts the one behind it (`count`), or the "and" between tens and units.
 */
export type NumberWordKind =
  | "unit"
  | "teen"
  | "tens"
  | "compound"
  | "hundreds"
  | "hundred"
  | "timesTen"
  | "plusTen"
  | "repeat"
  | "plural"
  | "of"
  | "times"
  | "timesBehind"
  | "count"
  | "and";
export type NumberWord = { kind: NumberWordKind; value: number; weak: boolean; joined?: boolean };
export type NumberDictionary = {
  code: string;
  words: ReadonlyMap<string, NumberWord>;
  /** True when "three noughts" has a form of its own, so that "three nought" is two figures. */
  pluralNought: boolean;
  /** Behind a count, where words are not parted. */
  counters: readonly string[];
  /** Longest word, to bound the search inside glued ones. */
  longest: number;
  /** The longest word for a single figure that begins with a unit, by that unit. */
  longestUnit: ReadonlyMap<number, number>;
};

/** Words that hold numbers together and are none. */
const JOINING_KINDS = ["of", "times", "timesBehind", "and"] as const;
const JOINING: ReadonlySet<NumberWordKind> = new Set([...JOINING_KINDS, "count"]);

function forms(group: string): { form: string; weak: boolean }[] {
  return group.split("/").map((raw) => {
    const weak = raw.startsWith("~");
    return { form: foldPhrase((weak ? raw.slice(1) : raw).replace(/_/g, " ")), weak };
  });
}

function compile(language: NumberLanguage): NumberDictionary {
  const words = new Map<string, NumberWord>();
  const put = (form: string, word: NumberWord) => {
    if (form !== "" && !form.includes(" ") && !words.has(form)) words.set(form, word);
  };
  const list = (text: string | undefined) => (text === undefined ? [] : text.split(" "));
  const units = list(language.units);
  units.forEach((group, value) => {
    for (const { form, weak } of forms(group)) put(form, { kind: "unit", value, weak });
  });
  list(language.teens).forEach((group, i) => {
    for (const { form, weak } of forms(group)) {
      // A ten that units follow ("on bir") is composed like the other tens.
      put(form, { kind: i === 0 && language.tens !== undefined ? "tens" : "teen", value: 10 + i, weak });
    }
  });
  const tens = list(language.tens);
  tens.forEach((group, i) => {
    for (const { form, weak } of forms(group)) put(form, { kind: "tens", value: 20 + 10 * i, weak });
  });
  if (language.glue !== undefined) {
    tens.forEach((tenGroup, i) => {
      for (const ten of forms(tenGroup)) {
        for (let value = 1; value <= 9; value++) {
          for (const unit of forms(units[value] ?? "")) {
            if (unit.weak) continue;
            const form = foldPhrase(language.glue?.(unit.form, ten.form, value) ?? "");
            put(form, { kind: "compound", value: 20 + 10 * i + value, weak: false });
          }
        }
      }
    });
  }
  list(language.hundreds).forEach((group, i) => {
    for (const { form, weak } of forms(group)) put(form, { kind: "hundreds", value: 100 * (i + 1), weak });
  });
  // "fünfhundert", "femhundra", "beşyüz"
  if (language.gluesHundreds === true) {
    for (let value = 2; value <= 9; value++)
      for (const unit of forms(units[value] ?? ""))
        for (const hundred of forms(language.hundred ?? ""))
          if (!unit.weak) put(`${unit.form}${hundred.form}`, { kind: "hundreds", value: 100 * value, weak: false });
  }
  const single = (text: string | undefined, kind: NumberWordKind, value: number) => {
    for (const group of list(text)) for (const { form, weak } of forms(group)) put(form, { kind, value, weak });
  };
  single(language.hundred, "hundred", 100);
  single(language.timesTen, "timesTen", 10);
  single(language.plusTen, "plusTen", 10);
  single(language.double, "repeat", 2);
  single(language.triple, "repeat", 3);
  single(language.quadruple, "repeat", 4);
  list(language.plurals).forEach((group, value) => {
    for (const { form } of forms(group)) put(form, { kind: "plural", value, weak: true });
  });
  list(language.counts).forEach((group, i) => {
    for (const { form } of forms(group)) put(form, { kind: "count", value: 2 + i, weak: true });
  });
  for (const kind of JOINING_KINDS)
    for (const group of list(language[kind]))
      for (const { form } of forms(group)) put(form, { kind, value: 0, weak: true });
  // Arabic and Persian glue the "and" to the word behind it.
  if (language.code === "ar" || language.code === "fa") {
    for (const [form, word] of [...words]) if (!JOINING.has(word.kind)) put(`و${form}`, { ...word, joined: true });
  }
  let longest = 0;
  const longestUnit = new Map<number, number>();
  for (const [form, word] of words) {
    longest = Math.max(longest, form.length);
    if (word.kind !== "unit" || word.weak) continue;
    const first = form.charCodeAt(0);
    longestUnit.set(first, Math.max(longestUnit.get(first) ?? 0, form.length));
  }
  const pluralNought = [...words.values()].some(({ kind, value }) => kind === "plural" && value === 0);
  const counters = forms(language.counter ?? "").flatMap(({ form }) => (form === "" ? [] : [form]));
  return { code: language.code, words, pluralNought, counters, longest, longestUnit };
}

export const NUMBER_DICTIONARIES: readonly NumberDictionary[] = [...NUMBER_LANGUAGES, ...FURTHER_NUMBER_LANGUAGES].map(
  compile,
);

/** Which dictionaries know a word, as indices; only words that mean digits by themselves. */
const KNOWN_IN: ReadonlyMap<string, { strong: readonly number[]; weak: readonly number[] }> = (() => {
  const known = new Map<string, { strong: number[]; weak: number[] }>();
  NUMBER_DICTIONARIES.forEach((dictionary, index) => {
    for (const [form, word] of dictionary.words) {
      if (JOINING.has(word.kind)) continue;
      const entry = known.get(form) ?? { strong: [], weak: [] };
      (word.weak ? entry.weak : entry.strong).push(index);
      known.set(form, entry);
    }
  });
  return known;
})();

export function dictionariesOf(word: string): { strong: readonly number[]; weak: readonly number[] } | undefined {
  return KNOWN_IN.get(word);
}

const FILLERS = new Set(
  Object.values(NUMBER_JOINERS).flatMap((words) => words.split(" ").map((word) => foldPhrase(word))),
);
/** A word between two groups of a number, in any language. */
export const isFiller = (word: string) => FILLERS.has(word);

/**
 * Reads a glued word ("fivefivefive", "幺三八") as digits, all of it or not at all. Null when some part is no number
 * word. Words of one letter count only in scripts without spaces.
 */
export function readGlued(word: string, dictionary: NumberDictionary): string | null {
  if (word.length > 60) return null;
  // From the back, so that a spelling that runs into its neighbour ("zeroo" + "ne") is given up for one that fits.
  const readings: (string | null)[] = new Array(word.length + 1).fill(null);
  readings[word.length] = "";
  /** By place: the unit that is read there, zero for none. */
  const units = new Uint8Array(word.length + 1);
  for (let at = word.length - 1; at >= 0; at--) {
    for (let length = Math.min(dictionary.longest, word.length - at); length > 0; length--) {
      const rest = readings[at + length];
      if (rest === null || rest === undefined) continue;
      const piece = word.slice(at, at + length);
      const entry = dictionary.words.get(piece);
      if (entry === undefined || entry.weak || (length < 2 && !isUnspaced(piece.charCodeAt(0)))) continue;
      // "cinquecentocinquanta": what follows a hundred is added, if it is below one.
      if ((entry.kind === "hundreds" || entry.kind === "hundred") && rest.length <= 2 && !rest.startsWith("0")) {
        readings[at] = String(entry.value + Number(rest));
        break;
      }
      if (entry.kind === "unit" || entry.kind === "teen" || entry.kind === "compound" || entry.kind === "tens") {
        // "seksenyedi", "twentyone"
        const tens = entry.kind === "tens" && units[at + length] !== 0;
        readings[at] = tens ? `${entry.value + Number(rest[0])}${rest.slice(1)}` : `${entry.value}${rest}`;
        if (entry.kind === "unit") units[at] = entry.value;
        break;
      }
    }
  }
  return readings[0] ?? null;
}

/** The longest stretches of an unspaced word that read as digits, with their offsets inside the word. */
export function readUnspaced(
  word: string,
  dictionary: NumberDictionary,
): { start: number; end: number; digits: string; count: number }[] {
  const found: { start: number; end: number; digits: string; count: number }[] = [];
  let start = -1;
  let digits = "";
  let count = 0;
  const flush = (end: number) => {
    if (start >= 0) found.push({ start, end, digits, count });
    start = -1;
    digits = "";
    count = 0;
  };
  for (let at = 0; at < word.length; ) {
    const unit = unitAt(word, at, dictionary);
    if (unit === null) {
      flush(at);
      at++;
      continue;
    }
    const counted = dictionary.counters.length === 0 ? null : countedAt(word, unit, dictionary);
    if (start < 0) start = at;
    digits += counted?.digits ?? String(unit.value);
    count += counted?.digits.length ?? 1;
    at = counted?.end ?? unit.end;
  }
  flush(word.length);
  return found;
}

type Unit = { value: number; end: number };

/** The longest word for a single figure at a place of an unspaced word. */
function unitAt(word: string, at: number, dictionary: NumberDictionary): Unit | null {
  const longest = dictionary.longestUnit.get(word.charCodeAt(at)) ?? 0;
  for (let length = Math.min(longest, word.length - at, 8); length > 0; length--) {
    const entry = dictionary.words.get(word.slice(at, at + length));
    if (entry !== undefined && !entry.weak && entry.kind === "unit") return { value: entry.value, end: at + length };
  }
  return null;
}

const MOST_COUNTED = 6;
/** "ゼロが四つ" */
const SUBJECT = "がはの";

/** "中间四个": the count and its counter that a word ends with; null when it ends otherwise. */
export function countAtEnd(word: string, dictionary: NumberDictionary): { start: number; value: number } | null {
  for (const counter of dictionary.counters) {
    if (!word.endsWith(counter)) continue;
    const start = word.length - counter.length - 1;
    const unit = start < 0 ? null : unitAt(word, start, dictionary);
    if (unit !== null && unit.end === start + 1 && unit.value >= 2 && unit.value <= MOST_COUNTED)
      return { start, value: unit.value };
  }
  return null;
}

/** "四个零": a count, its counter and a figure. "ゼロが四つ", "ศูนย์สี่ตัว": the figure first. */
function countedAt(word: string, first: Unit, dictionary: NumberDictionary): { digits: string; end: number } | null {
  const counterAt = (from: number) => dictionary.counters.find((counter) => word.startsWith(counter, from));
  const isCount = ({ value }: Unit) => value >= 2 && value <= MOST_COUNTED;
  const behind = counterAt(first.end);
  if (behind !== undefined) {
    const figure = isCount(first) ? unitAt(word, first.end + behind.length, dictionary) : null;
    return figure === null ? null : { digits: String(figure.value).repeat(first.value), end: figure.end };
  }
  const from = SUBJECT.includes(word[first.end] ?? " ") ? first.end + 1 : first.end;
  const count = unitAt(word, from, dictionary);
  const counter = count === null || !isCount(count) ? undefined : counterAt(count.end);
  if (count === null || counter === undefined) return null;
  // "零四个零" begins with a nought and counts the one behind.
  if (unitAt(word, count.end + counter.length, dictionary) !== null) return null;
  return { digits: String(first.value).repeat(count.value), end: count.end + counter.length };
}
