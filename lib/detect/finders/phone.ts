import type { CountryCode } from "libphonenumber-js/max";
import { SHORTEST_READ } from "@/lib/detect/finders/chained-figures";
import { type DigitElement, type DigitRun, digitRuns } from "@/lib/detect/finders/digit-runs";
import { PhoneBook } from "@/lib/detect/finders/phone-numbers";
import { type Candidate, candidatesOf, digitCount, MOST_NUMBERS, rank } from "@/lib/detect/finders/phone-windows";
import { likelyRegions } from "@/lib/detect/finders/regions";
import { isAsciiLetter } from "@/lib/detect/gate/word-units";
import type { InnocentSpan } from "@/lib/detect/innocent/innocent";
import { REGIONS_OF_LANGUAGE } from "@/lib/detect/lexicon/countries";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

/** The author says that the number stands the wrong way round. */
const BACKWARDS =
  /backwards?|revers|flipped|flip (?:it|the)|right[ -]to[ -]left|(?:from|starting at) the end|last (?:digit|figure) first|al reves|de atras (?:para|hacia) (?:adelante|delante)|de derecha a izquierda|a l'envers|a l'inverse|de droite a gauche|r(?:ue|u)ckw(?:ae|a)rts|von (?:rechts nach links|hinten nach vorne?)|al contrario|da destra a sinistra|ao contrario|de tras (?:para|pra) (?:a )?frente|da direita para a esquerda|achterstevoren|van rechts naar links|baklanges|bagl(?:ae|æ)ns|od tylu|wspak|od prawej do lewej|pozp(?:a|á)tku|odzadu|zprava doleva|sprava dolava|unatrag|zdesna nalijevo|visszafele|jobbrol balra|de la dreapta la stanga|invers|takaperin|tersten|sagdan sola|dari (?:kanan ke kiri|belakang)|terbalik|baligtad|nguoc|наоборот|задом наперед|с конца|справа налево|навпаки|з кінця|справа наліво|отзад напред|من اليمين|بالعكس|معكوس|برعکس|उल्टा|উল্টো|倒过来|反过来|倒着|从右往左|逆から|右から左|거꾸로|뒤에서부터/;
/** Library calls for one message: each costs some twenty microseconds. */
const PARSES = 160;

/**
 * Phone numbers, plain, spelled, mixed, spaced or in look-alike letters. Figures inside `innocent` or `taken` spans
 * (dates, money, links) are left alone.
 */
export function findPhones(scope: Scope, regions: readonly string[], innocent: readonly InnocentSpan[]): Finding[] {
  const tokens = scope.tokens;
  const runs = digitRuns(scope, innocent);
  const wanted = runs.filter((run) => digitCount(run.elements) >= SHORTEST_READ);
  if (wanted.length === 0) return [];
  const likely = likelyRegions(
    scope.text,
    tokens,
    regions,
    scope.anchors.some((hit) => hit.entry.cat === "pay"),
  );
  const book = new PhoneBook(likely.regions, PARSES, likely.sure);
  const found: { candidate: Candidate; finding: Finding }[] = [];
  const lengths = new Map<number, number>();
  const counted = new Set<number>();
  for (const run of runs) {
    // One stretch read in two languages is one run.
    const start = run.elements[0]?.start ?? -1;
    if (counted.has(start)) continue;
    counted.add(start);
    const digits = digitCount(run.elements);
    lengths.set(digits, (lengths.get(digits) ?? 0) + 1);
  }
  const backwards = BACKWARDS.test(scope.text);
  for (const run of wanted) {
    if (book.spent || found.length > MOST_NUMBERS) break;
    // The language of the number words says where the number is read out.
    // Beside plain figures the text's other words know better: "namba" begins like the Vietnamese five.
    const worded = likely.sure === 0 || wordedDigits(run) >= 3;
    const spoken = worded && run.language !== null ? (REGIONS_OF_LANGUAGE[run.language] ?? []) : [];
    const near =
      spoken.length > 0 ? spoken : likely.sure === 0 ? shapedLike(run) : regions.length === 0 ? halvesOf(run) : [];
    const own = near.length === 0 ? book : book.withRegions(near);
    for (const candidate of candidatesOf(run, own, backwards)) {
      const finding = toFinding(scope, candidate, lengths);
      if (finding !== null) found.push({ candidate, finding });
    }
  }
  if (book.spent || found.length > MOST_NUMBERS) scope.overBudget = true;
  // Two languages may read one stretch: the reading with more digits, then the better verdict, stands.
  found.sort((a, b) => rank(b.candidate) - rank(a.candidate) || a.finding.start - b.finding.start);
  const kept: Finding[] = [];
  for (const { finding } of found) {
    if (!kept.some((other) => other.start < finding.end && other.end > finding.start)) kept.push(finding);
  }
  return kept;
}

/** Figures of a run that are words: one glued from two at its end ("entre", en and tre) says nothing of the number's country. */
const wordedDigits = ({ elements }: DigitRun) => digitCount(elements.filter((element) => element.kind === "words"));

/** Ten figures in pairs, nought first, are French until something says otherwise. */
const shapedLike = (run: DigitRun): readonly CountryCode[] =>
  run.elements.length === 5 &&
  run.elements[0]?.digits[0] === "0" &&
  run.elements.every(({ digits }) => digits.length === 2)
    ? ["FR"]
    : halvesOf(run);

/** "90000-00652": ten figures in halves, six or more first, are Indian unless the author's country is known. */
const halvesOf = ({ elements }: DigitRun): readonly CountryCode[] =>
  elements.length === 2 &&
  (elements[0]?.digits[0] ?? "") >= "6" &&
  elements.every(({ digits, kind }) => digits.length === 5 && kind === "figures")
    ? ["IN"]
    : [];

const GROUPINGS: readonly [RegExp, string][] = [
  [/^3-3-4$/, "nanp"],
  [/^1-3-3-4$/, "nanp"],
  [/^(?:2-){4}2$/, "pairs"],
  [/^[45]-[3456]$/, "trunk"],
  [/^[45]-3-3$/, "trunk"],
  [/^[234]-[34]-4$/, "trunk"],
  [/^3-3-3$/, "triplets"],
  [/^3-2-2-2$/, "triplets"],
  [/^5-5$/, "halves"],
  [/^[234]-[345]-[2345]$/, "trunk"],
  [/^[1-4](?:-[2-5]){2,4}$/, "trunk"],
];

/** "length = 415958713" */
const ASSIGNED = /[a-z0-9_\])] ?= ?$/;

/** "ku-082 000 0417", "tel-0712": a word that leads to a number, or the ending that a language puts in front of it. */
const LED_BY_HYPHEN =
  /(?:^|[^a-z0-9-])(?:ku|kwi|kwa|ngo|nge|e|na|sa|no|nr|num|tel|ph|mob|hp|wa|call|text|ring|on|at)-$/;

/** "8-912-345-67-89": the eight that Russia and its neighbours dial first stays outside the value. */
const EIGHT_FIRST = /(?:^|[^0-9a-z-])8-$/;

/** "8_912_000_34_56": a whole number with underscores for spaces, and nothing else glued to it. */
function isUnderscored(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 8 && /[\d_]/.test(text[from - 1] as string)) from--;
  return (
    text[start - 1] === "_" &&
    /^(?:\d{1,4}_){2,9}\d{1,4}$/.test(text.slice(from, end)) &&
    !/[a-z]/.test(text[from - 1] ?? " ")
  );
}

/** Round figures parted by a slash. */
const CHOICES = /^[1-9]\d{0,3}0(?: ?\/ ?[1-9]\d{0,3}0){2,}$/;

/** Letters that people write for "telephone" and "mobile" right before a number. */
const SHORT_LABEL = /^(?:[tmpc]|ph|te|mo)$/;
const SERIAL_HEAD = /(?:^|[^a-z0-9])([a-z0-9]*\d)?([a-z]{1,3})$/;

/** True when the figures from `start` on end a serial ("4g15ma2025550142", "0xa4155550132"): no short label of a number stands glued before them. */
function isSerial(scope: Scope, start: number): boolean {
  const head = SERIAL_HEAD.exec(scope.text.slice(Math.max(0, start - 24), start));
  if (head === null) return false;
  if (head[1] !== undefined) return true;
  const letters = head[2] ?? "";
  if (SHORT_LABEL.test(letters) && (letters.length > 1 || /[0+]/.test(scope.text[start] ?? ""))) return false;
  if (scope.anchors.some((hit) => hit.end === start && hit.entry.cat === "service")) return false;
  return !scope.cuesIn(start - 8, start).some((hit) => hit.end === start && hit.entry.cat === "phone");
}

/** "010-5550-142B": one capital letter ends a model or a part, not a number. */
function isModel(scope: Scope, end: number): boolean {
  if (/[a-z0-9]/.test(scope.text[end + 1] ?? " ")) return false;
  return /^[A-Z]$/.test(scope.message.asWritten(end, end + 1));
}

const REMARK_BEHIND = /^ ?[(（[]\p{L}/u;
const REMARK_INSIDE = /[(（[][^()（）[\]\p{N}]{2,48}[)）\]]/u;

function toFinding(scope: Scope, candidate: Candidate, lengths: ReadonlyMap<number, number>): Finding | null {
  const { elements, verdict, digits, plus } = candidate;
  const first = elements[0] as DigitElement;
  const last = elements.at(-1) as DigitElement;
  let start = first.start;
  const end = last.end;
  const text = scope.text;
  if (text[start - 1] === "+") start--;
  if (text[start - 1] === "(" && text.indexOf(")", start) >= 0 && text.indexOf(")", start) < end) start--;
  if (start >= 2 && text[start - 1] === "(" && text[start - 2] === "+") start -= 2;

  const reasons: Reason[] = [];
  const add = (code: string, weight: number, params?: Record<string, string | number>) =>
    reasons.push(params === undefined ? { code, weight } : { code, weight, params });
  const obfuscations = new Set(scope.tricks(start, end));
  const words = elements.filter((element) => element.kind === "words");
  const leet = elements.filter((element) => element.kind === "leet");
  const figures = elements.filter((element) => element.kind === "figures");
  const spelled = words.reduce((sum, element) => sum + element.digits.length, 0);
  if (words.length > 0) obfuscations.add("number_words");
  if (leet.length > 0) obfuscations.add("leet");
  const singles = figures.filter((element) => element.digits.length === 1).length;
  if (figures.length >= 7 && singles >= figures.length - 1) obfuscations.add("spaced");

  add("phone_base", -2.2);
  if (verdict.level === "valid")
    add("valid_number", verdict.likely ? 1.6 : 0.6, verdict.region === null ? undefined : { region: verdict.region });
  else if (verdict.level === "possible") add("possible_number", verdict.likely ? 0.6 : 0.1);
  else add("unknown_numbering", -0.8);
  if (plus && verdict.level !== "shape") add("international_form", 3);
  else if (plus) add("international_form", 1.2);

  const shape = figures.length === elements.length ? elements.map((element) => element.digits.length).join("-") : "";
  const grouping = GROUPINGS.find(([pattern]) => pattern.test(shape))?.[1];
  const lead = digits.startsWith("0") || plus;
  if (grouping === "nanp" && !digits.startsWith("0")) add("phone_grouping", 2.6, { shape });
  else if (grouping !== undefined && lead) add("phone_grouping", 2.2, { shape });
  else if (grouping !== undefined) add("phone_grouping", 0.8, { shape });
  else if (elements.length === 1 && digits.length >= 9) add(lead ? "leading_zero" : "one_block", lead ? 1.2 : 0.2);
  if (/\(\s?\+?\d{2,5}\s?\)/.test(text.slice(start, end)) && !obfuscations.has("number_words"))
    add("area_code_in_brackets", 1.2);

  if (words.length > 0 && spelled >= 3) {
    const rich = Math.min(spelled, 10);
    const value = verdict.level === "valid" ? 1.2 : 0;
    add("number_words", 0.35 * rich + value, { words: words.length, digits: spelled });
    if (digits.length < 9 && verdict.level !== "valid") add("few_digits", -3);
    // Quantities are words too: "two, three, four, five, six, seven, eight" has no zero and no repeats.
    if (figures.length === 0 && verdict.level === "shape") add("loose_count", -2.5);
    if (words.some((element) => element.gap === "hard") && verdict.level === "shape") add("list_of_numbers", -1.5);
  }
  // Readings, scores and page numbers: figures without a leading zero, each parted from the next by a comma.
  if (
    figures.length === elements.length &&
    figures.length >= 3 &&
    !plus &&
    elements.every(({ gap, digits: piece }, index) => (index === 0 || gap === "hard") && !piece.startsWith("0"))
  )
    add(
      "list_of_numbers",
      figures.length >= 4 || elements.every(({ digits: piece }) => piece.endsWith("0")) ? -2.5 : -1.2,
    );
  else if (!plus && first.digits.length <= 3 && /^[1-9]\d{0,2}(?:\.\d{3}){2,3}$/.test(text.slice(start, end)))
    add("like_thousands", -1.6);
  else if (candidate.listed) add("list_of_numbers", -2.5);
  // "3310, 6310": two models, years or amounts. A number is seldom parted by a comma alone.
  else if (shape === "4-4" && last.gap === "hard" && verdict.level === "shape") add("list_of_numbers", -1.5);
  // "300 (desktop) 250 (tablet) 120 (mobile)": each figure has its label.
  if (!plus && REMARK_BEHIND.test(text.slice(end, end + 3)) && REMARK_INSIDE.test(text.slice(start, end)))
    add("list_of_numbers", -2.5);
  if (leet.length > 0) add("letters_as_digits", verdict.level === "valid" ? 1.8 : 0.6, { count: leet.length });
  if (obfuscations.has("spaced")) add("spaced_digits", verdict.level === "valid" ? 2.6 : 0.6);
  for (const trick of [
    "zero_width",
    "keycap",
    "styled_digits",
    "fullwidth",
    "homoglyph",
    "regional_indicators",
    "bidi",
  ]) {
    if (obfuscations.has(trick)) add("disguise", trick === "fullwidth" ? 1.6 : 2.4, { trick });
  }
  if (digits.length <= 8 && !plus && words.length === 0) {
    add(
      "short_number",
      verdict.level === "valid" && verdict.likely && digits.length === 8 && elements.length > 1 ? -0.4 : -1.4,
    );
  }
  // A list of same-shaped figures is a table or a stock list.
  const same = (lengths.get(digits.length) ?? 0) - 1;
  if (same >= 2) add("one_of_many", -2);
  const joins = (sign: string, letter: string) => /[-_/\\#=@]/.test(sign) && /[a-z0-9]/.test(letter);
  const inCode =
    text[start - 1] === "." &&
    /[a-z]\d*[a-z]?$|\d[a-z]$/.test(text.slice(Math.max(0, start - 8), start - 1)) &&
    /\d/.test(text.slice(Math.max(0, start - 8), start - 1));
  const joined =
    (joins(text[start - 1] ?? " ", text[start - 2] ?? " ") &&
      !isUnderscored(text, start, end) &&
      !EIGHT_FIRST.test(text.slice(Math.max(0, start - 3), start)) &&
      !LED_BY_HYPHEN.test(text.slice(Math.max(0, start - 6), start))) ||
    joins(text[end] ?? " ", text[end + 1] ?? " ");
  if (joined || inCode) add("part_of_code", -3);
  else if (elements.length === 1 && ASSIGNED.test(text.slice(Math.max(0, start - 4), start))) add("assigned", -1.6);
  const behind = words.length === 0 && leet.length === 0 && isAsciiLetter(text.charCodeAt(end));
  const glued = isAsciiLetter(text.charCodeAt(start - 1));
  if (glued && (behind || isSerial(scope, start))) add("part_of_code", -3);
  else if (behind && isModel(scope, end)) add("part_of_code", -3);
  else if (glued || behind) add("glued_to_word", -0.8);
  // "300 / 450 / 600": prices and sizes to choose from.
  if (!plus && figures.length >= 3 && shape !== "" && CHOICES.test(text.slice(start, end)))
    add("list_of_numbers", -2.5);
  // The numbers a telephony service sets aside for its tests.
  if (/^1?500555\d{4}$/.test(digits)) add("documentation", -5);
  // "+34 600 000 000": nobody's number, or that of a whole exchange.
  if (/(\d)\1{5}$/.test(digits)) add("round_number", -2.5);

  const decoded = obfuscations.size > 0 ? digits : null;
  const pieces = elements.map((element) => ({ start: element.start, end: element.end }));
  return { kind: "phone", start, end, value: verdict.value, decoded, reasons, obfuscations: [...obfuscations], pieces };
}
