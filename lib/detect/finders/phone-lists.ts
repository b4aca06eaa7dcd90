import { knownRegions, PhoneBook } from "@/lib/detect/finders/phone-numbers";
import { likelyRegions } from "@/lib/detect/finders/regions";
import type { Finding, Scope } from "@/lib/detect/scope";

/** How many of a thing: a figure or a short group of them, or nought as a word. */
const COUNT = /(?<![\p{L}\d.,:/#-])(?:\d{1,4}|zero|cero|zéro|null|nol|ноль|нуль|sifir)(?![\p{L}\d%]|[.,:/-]\d)/gu;
/** What is counted, and the comma, line or word that leads to the next. */
const COUNTED = /^(?=[^,;\n]{0,30}\p{L})[^.!?\d]{2,34}$/u;
const PARTED = /[,;\n]| (?:and|then|y|e|et|und|i|и|та|ve|dan) /;
const FEWEST = 3;
/** Single figures make a number only where there are as many of them as a number has. */
const FEWEST_SINGLE = 8;
const SHORTEST = 9;
const LONGEST = 13;

type Count = { start: number; end: number; digits: string };

/** Nobody lists what there is none of, and no count begins with a nought. */
const isImpossible = (counts: readonly Count[]) =>
  counts.length >= FEWEST_SINGLE
    ? counts.some(({ digits }) => digits[0] === "0")
    : counts.some(({ digits }) => digits.length > 1 && digits[0] === "0");

/** True where a list of counts may hide a number, told from the folded text alone. */
export const mayHoldList = ({ text, figures }: Scope): boolean =>
  figures.total >= FEWEST_SINGLE && /(?<![\d.,:/-])0/.test(text) && PARTED.test(text);

/**
 * "8 plums, 0 beer, 9 rolls ...": a shopping list whose counts are the figures of a number. Needs a whole number of a likely
 * country, a count that no list has, and a word about calling.
 */
export function findPhoneLists(
  scope: Scope,
  regions: readonly string[],
  taken: readonly { start: number; end: number }[],
): Finding[] {
  const { text } = scope;
  if (!scope.cues.some(({ entry }) => entry.cat === "phone" || entry.cat === "contact")) return [];
  for (const counts of listsIn(text)) {
    const digits = counts.map((count) => count.digits).join("");
    if (counts.length < FEWEST || digits.length < SHORTEST || digits.length > LONGEST || !isImpossible(counts))
      continue;
    const start = (counts[0] as Count).start;
    const end = (counts.at(-1) as Count).end;
    if (taken.some((span) => span.start < end && span.end > start)) continue;
    const likely = likelyRegions(text, scope.tokens, regions, false);
    const book = new PhoneBook(knownRegions([...likely.regions, "US", "GB"]), 40, likely.sure);
    const verdict = book.assess(digits, false);
    if (verdict === null || verdict.level === "shape") continue;
    return [
      {
        kind: "phone",
        start,
        end,
        value: verdict.value,
        decoded: digits,
        reasons: [
          { code: "phone_base", weight: -2.2 },
          verdict.level === "valid" ? { code: "valid_number", weight: 1.6 } : { code: "possible_number", weight: 0.6 },
          { code: "groups_as_counts", weight: 2.2 },
        ],
        obfuscations: ["fake_counts"],
        pieces: counts.map((count) => ({ start: count.start, end: count.end })),
      },
    ];
  }
  return [];
}

/** Counts with a thing each and nothing else between, in their order. */
function listsIn(text: string): Count[][] {
  const lists: Count[][] = [];
  let list: Count[] = [];
  COUNT.lastIndex = 0;
  for (let match = COUNT.exec(text); match !== null && lists.length < 20; match = COUNT.exec(text)) {
    const last = list.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, match.index);
    if (last !== undefined && !(COUNTED.test(between) && PARTED.test(between))) {
      lists.push(list);
      list = [];
    }
    const word = match[0];
    list.push({ start: match.index, end: match.index + word.length, digits: /\d/.test(word) ? word : "0" });
  }
  lists.push(list);
  return lists;
}
