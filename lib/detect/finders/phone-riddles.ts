import { knownRegions, PhoneBook } from "@/lib/detect/finders/phone-numbers";
import { likelyRegions } from "@/lib/detect/finders/regions";
import type { Finding, Scope } from "@/lib/detect/scope";

/** Area codes people give by the name of the place. Only cities whose code is common knowledge. */
const CITY_CODES: Readonly<Record<string, string>> = {
  "san francisco": "415",
  "los angeles": "213",
  "new york": "212",
  manhattan: "212",
  brooklyn: "718",
  chicago: "312",
  houston: "713",
  miami: "305",
  boston: "617",
  seattle: "206",
  atlanta: "404",
  dallas: "214",
  philadelphia: "215",
  phoenix: "602",
  denver: "303",
  detroit: "313",
  "san diego": "619",
  "san jose": "408",
  austin: "512",
  "las vegas": "702",
  portland: "503",
  washington: "202",
  dc: "202",
  toronto: "416",
  montreal: "514",
  vancouver: "604",
  london: "020",
  moscow: "495",
  paris: "01",
  berlin: "030",
  mumbai: "022",
  delhi: "011",
  sydney: "02",
  melbourne: "03",
  москвы: "495",
  москва: "495",
  питера: "812",
};
const AREA_CODE =
  /(?:area code|dialling code|city code|prefix|код города|код|prefijo|indicatif|vorwahl|prefisso)\s(?:is |of |for |in |de |von |di |города |- ?|: ?)?(?:the\s)?([a-zа-я]{1,24})/g;
const SECOND_WORD = /^ [a-z]{1,24}/;
const FIGURES = /\d{1,5}/g;
/** Between two groups of a riddle stand at most this many characters. */
const WIDEST = 44;
/** Figures of a number without its country's code, and of one told as a row of prices with it. */
const SHORTEST = 10;
const LONGEST_ROW = 13;

const FIRST_PART =
  /(?:starts?|begins?|beginning|first (?:digits|part|bit|half)|empieza|comienza|commence|debute|fangt|beginnt|inizia|comeca|zaczyna|начинается|починається|basliyor|dimulai)(?![a-z])/;
const LAST_PART =
  /(?:ends?|ending|last (?:digits|four|part|bit|half)|termina|acaba|finit|finisce|endet|konczy|заканчивается|закінчується|bitiyor|berakhir)(?![a-z])/;
const TELEPHONE =
  /number|phone|cell|mobile|digits|line|numero|telefon|handy|nummer|movil|celular|portable|номер|телефон|numara|nomor/;

type Group = { start: number; end: number; digits: string; priced: boolean };

/**
 * Numbers told as a story: the area code by its city, or the groups as prices ("$415, then 555 for the licence and
 * 0134 is the code"). Needs a complete, valid number; a sum of money never starts with a zero, so a group that does
 * gives the game away.
 */
export function findPhoneRiddles(
  scope: Scope,
  regions: readonly string[],
  taken: readonly { start: number; end: number }[],
): Finding[] {
  const told = toldByEnds(scope, regions) ?? areaApart(scope, regions);
  return told === null || taken.some((span) => span.start < told.end && span.end > told.start)
    ? toldAsStory(scope, regions, taken)
    : [told];
}

const NEXT_FIGURES = /^\D{0,24}(\d[\d -]{0,9}\d)/;

/** The figures that follow the first of the words. */
function figuresBehind(text: string, words: RegExp): { start: number; end: number } | null {
  const word = words.exec(text);
  if (word === null) return null;
  const from = word.index + word[0].length;
  const figures = NEXT_FIGURES.exec(text.slice(from, from + 40));
  if (figures === null) return null;
  const end = from + figures[0].length;
  return { start: end - (figures[1] ?? "").length, end };
}

/** "My cell starts with 415 555 and ends in 0134", in either order. */
function toldByEnds(scope: Scope, regions: readonly string[]): Finding | null {
  const { text } = scope;
  const first = figuresBehind(text, FIRST_PART);
  const last = figuresBehind(text, LAST_PART);
  if (first === null || last === null || !TELEPHONE.test(text)) return null;
  const digits = `${text.slice(first.start, first.end)}${text.slice(last.start, last.end)}`.replace(/\D/g, "");
  const verdict = new PhoneBook(knownRegions([...regions, "US", "GB"]), 40).assess(digits, false);
  if (verdict?.level !== "valid" || digits.length < 9) return null;
  const pieces = [first, last];
  pieces.sort((a, b) => a.start - b.start);
  const start = pieces[0]?.start ?? 0;
  const end = pieces[1]?.end ?? 0;
  if (end - start > 90) return null;
  return {
    kind: "phone",
    start,
    end,
    value: verdict.value,
    decoded: digits,
    reasons: [
      { code: "phone_base", weight: -2.2 },
      { code: "valid_number", weight: 1.6 },
      { code: "told_by_its_ends", weight: 2.2 },
    ],
    obfuscations: ["told_by_its_ends"],
    pieces,
  };
}

/** "$415", "20 $": a sign of money on either side. */
const isPriced = (text: string, start: number, end: number) =>
  /[$€£]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[$€£]/.test(text.slice(end, end + 2));

const AREA =
  /(?<![a-z])(?:area|prefix|prefijo|prefisso|prefixo|prefiks|ddd|indicatif|vorwahl|riktnummer|netnummer|kengetal|код|lada)(?: (?:code|city|nummer|de area|regional|of|is|das|es|é|ist|e|города))?\W{0,3}(0?\d{2,4})(?!\d)/g;
const LOCAL = /(?<![\d+-])(\d{2,4}[ .-]?\d{2,4}(?:[ .-]?\d{2,4})?)(?![\d-])/g;
/** Between an area code and the rest of its number stand at most this many characters. */
const WIDEST_AREA = 24;

/** "555-0129 (area 212)", "area code 212, then 555 0129": the area code apart from the rest, on either side. */
function areaApart(scope: Scope, regions: readonly string[]): Finding | null {
  const { text } = scope;
  AREA.lastIndex = 0;
  const area = AREA.exec(text);
  if (area === null) return null;
  const from = area.index;
  const to = from + area[0].length;
  // "Area" alone is a place; in brackets behind a number, or as "area code", it is the number's.
  if (/^area\W{0,3}\d/.test(area[0]) && text[from - 1] !== "(") return null;
  const code = area[1] as string;
  LOCAL.lastIndex = Math.max(0, from - WIDEST_AREA - 12);
  for (let match = LOCAL.exec(text); match !== null; match = LOCAL.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start > to + WIDEST_AREA) break;
    if (end > from && start < to) continue;
    const between = end <= from ? text.slice(end, from) : text.slice(to, start);
    const rest = match[0].replace(/\D/g, "");
    if (between.length > WIDEST_AREA || /[!?\n]|\.\s/.test(between) || rest.length < 5 || rest.length > 8) continue;
    const digits = `${code}${rest}`;
    const verdict = new PhoneBook(knownRegions([...regions, "US", "GB"]), 40, 1).assess(digits, false);
    if (verdict?.level !== "valid") continue;
    const place = { start: Math.min(start, from), end: Math.max(end, to) };
    return {
      kind: "phone",
      ...place,
      value: verdict.value,
      decoded: digits,
      reasons: [
        { code: "phone_base", weight: -2.2 },
        { code: "valid_number", weight: 1.6 },
        { code: "area_code_apart", weight: 2.2 },
      ],
      obfuscations: ["area_code_apart"],
      pieces: [
        { start: Math.min(start, from), end: end <= from ? end : to },
        { start: end <= from ? from : start, end: place.end },
      ],
    };
  }
  return null;
}

/** "$91 $900 $000 $02 $31": a price that goes on in another makes a longer number. */
const isPricedBehind = (text: string, { end }: Group, next: Group | undefined) =>
  next?.priced === true && /^[\s,;]{0,3}[$€£]?$/.test(text.slice(end, next.start));

function toldAsStory(
  scope: Scope,
  regions: readonly string[],
  taken: readonly { start: number; end: number }[],
): Finding[] {
  const { text } = scope;
  const groups: Group[] = [];
  let city = false;
  AREA_CODE.lastIndex = 0;
  for (let match = AREA_CODE.exec(text); match !== null; match = AREA_CODE.exec(text)) {
    const name = match[1] ?? "";
    const behind = match.index + match[0].length;
    const second = SECOND_WORD.exec(text.slice(behind, behind + 26))?.[0] ?? "";
    const both = CITY_CODES[name + second];
    const code = both ?? CITY_CODES[name];
    if (code === undefined) continue;
    city = true;
    groups.push({
      start: match.index,
      end: behind + (both === undefined ? 0 : second.length),
      digits: code,
      priced: false,
    });
  }
  FIGURES.lastIndex = 0;
  for (let match = FIGURES.exec(text); match !== null && groups.length < 40; match = FIGURES.exec(text)) {
    const end = match.index + match[0].length;
    const around = `${text[match.index - 1] ?? ""}${text[end] ?? ""}`;
    if (/[\d%]/.test(around) || (/[.,]/.test(text[end] ?? "") && /\d/.test(text[end + 1] ?? ""))) continue;
    if (/\d[.,]$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    groups.push({ start: match.index, end, digits: match[0], priced: isPriced(text, match.index, end) });
  }
  groups.sort((a, b) => a.start - b.start);
  const likely = likelyRegions(text, scope.tokens, regions, false);
  const book = new PhoneBook(knownRegions([...likely.regions, "US", "GB"]), 40, likely.sure);
  for (let i = 0; i < groups.length; i++) {
    let digits = "";
    let priced = 0;
    for (let j = i; j < Math.min(groups.length, i + 6); j++) {
      const group = groups[j] as Group;
      const before = groups[j - 1];
      if (
        j > i &&
        before !== undefined &&
        (group.start - before.end > WIDEST || /[!?\n]|\.\s/.test(text.slice(before.end, group.start)))
      )
        break;
      digits += group.digits;
      if (group.priced) priced++;
      const isRow = priced === j - i + 1 && !isPricedBehind(text, group, groups[j + 1]);
      if (j - i < 2 || digits.length < SHORTEST || digits.length > (isRow ? LONGEST_ROW : SHORTEST)) continue;
      const members = groups.slice(i, j + 1);
      const zeroPrice = members.some(
        (member) => member.digits.startsWith("0") && (member.priced || member.digits.length >= 3),
      );
      const told = members.some((member) => !/^\d/.test(text.slice(member.start, member.end)));
      if (!(priced >= 1 && zeroPrice) && !(city && told)) continue;
      const verdict = book.assess(digits, false);
      if (verdict?.level !== "valid" || (verdict.region === "GB" && !digits.startsWith("0"))) continue;
      const first = members[0] as Group;
      const start = first.priced ? first.start - 1 : first.start;
      const last = members[members.length - 1] as Group;
      if (taken.some((span) => span.start < last.end && span.end > start)) continue;
      return [
        {
          kind: "phone",
          start,
          end: last.end,
          value: verdict.value,
          decoded: digits,
          reasons: [
            { code: "phone_base", weight: -2.2 },
            {
              code: "valid_number",
              weight: 1.6,
              ...(verdict.region === null ? {} : { params: { region: verdict.region } }),
            },
            { code: city ? "area_code_by_city" : "groups_as_prices", weight: 2.2 },
          ],
          obfuscations: [city ? "city_name" : "fake_prices"],
          pieces: members.map(({ start: from, end: to }) => ({ start: from, end: to })),
        },
      ];
    }
  }
  return [];
}
