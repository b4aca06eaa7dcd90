import { dictionariesOf } from "@/lib/detect/finders/number-words";
import { SignBits } from "@/lib/detect/gate/sign-bits";

/** Kinds of figures and codes that look like contacts and are none. */
export type InnocentKind =
  | "money"
  | "date"
  | "time"
  | "version"
  | "ip"
  | "dimension"
  | "uuid"
  | "hash"
  | "tracking"
  | "isbn"
  | "coordinates"
  | "quantity"
  | "range"
  | "score"
  | "code_id"
  | "percent"
  | "code";

export type InnocentSpan = { start: number; end: number; kind: InnocentKind };

const CURRENCY =
  "usd|usdt|usdc|eur|euros?|gbp|pounds?|dollars?|bucks|inr|rs|rupees?|rupiah|idr|rp|pkr|bdt|taka|php|pesos?|mxn|ars|clp|cop|brl|reais|aud|cad|nzd|sgd|chf|sek|nok|dkk|kr|pln|zl|zloty|czk|kc|huf|ft|ron|lei|tl|lira|rub|rubles?|руб[а-я]{0,3}|грн|uah|kzt|тенге|aed|sar|egp|ngn|naira|kes|ksh|zar|vnd|dong|thb|baht|krw|jpy|yen|cny|rmb|元|円|원|万|cents?";
const CENTURIES = ["19", "20"];
const SIGN = "[$€£¥₹₽₺₴₦₱₩₫฿₪]";

/**
 * Every pattern is bounded and free of nested repetition, so a scan is linear whatever the text. The third entry names
 * what a match holds at least one of, the fourth how many figures it holds at least: looking for those is cheaper than
 * running the pattern.
 */
const PATTERNS: readonly (readonly [InnocentKind, RegExp, (string | readonly string[])?, number?])[] = [
  ["uuid", /(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "-"],
  ["hash", /(?<![0-9a-z])[0-9a-f]{7,128}(?![0-9a-z])/g],
  ["hash", /#[0-9a-f]{6}(?![0-9a-z])/g, "#"],
  ["ip", /(?<![\d.\p{L}])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5}|\/\d{1,2})?(?![\d.]\d)/gu, "."],
  ["ip", /(?<![0-9a-f])[0-9a-f]{1,4}:[0-9a-f]{0,4}:[0-9a-f:]{2,32}/g, ":"],
  ["date", /(?<!\d)(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}(?:日|t\d\d:\d\d(?::\d\d)?z?)?(?!\d)/g, CENTURIES],
  ["date", /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)/g, "-/."],
  ["date", /(?<![\d/.-])[0-3]?\d\/[0-3]?\d\/\d\d(?![\d/])/g, "/"],
  ["date", /(?<![\d.])[0-3]?\d\.[01]?\d\.(?![\d])/g, "."],
  [
    "time",
    /(?<![\d:])\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?!\d)(?:\s?[-~]\s?\d{1,2}:\d{2})?(?:\s?[ap]\.?m)?/g,
    ":",
  ],
  ["time", /(?<!\d)\d{1,2}\s?[ap]\.?m(?![a-z])/g, "m"],
  ["time", /(?<!\d)\d{4}\s?[-~]\s?\d{4}(?=\s?(?:h|hrs|hours|uhr|시|時|utc|gmt)(?![a-z]))/g, "-~"],
  [
    "money",
    new RegExp(
      `${SIGN}\\s?\\d{1,3}(?:[ .,]\\d{3}){0,4}(?:[.,]\\d{1,2})?\\s?(?:k|m)?(?:\\s?[-~]\\s?${SIGN}?\\d{1,3}(?:[.,]?\\d{3}){0,3})?(?!\\d)`,
      "g",
    ),
  ],
  [
    "money",
    new RegExp(
      `(?<![\\d+-])(?!0\\d)\\d{1,3}(?:[ .,]?\\d{3}){0,4}(?:[.,]\\d{1,2})?\\s?(?:${SIGN}|(?:${CURRENCY})(?![a-z]))`,
      "g",
    ),
  ],
  [
    "money",
    /(?<![a-z])(?:rs|r\$|usd|eur|gbp|inr|idr|rp|php|aud|cad|pkr|ngn|kes|tk)\.?\s?\d{1,3}(?:[ .,]?\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)/g,
  ],
  [
    "date",
    /(?<=(?:since|from|until|till|in|year|desde|depuis|seit|dal|od|sejak|с|з|от|since the) )(?:19|20)\d\d(?![\d-])/g,
    CENTURIES,
  ],
  ["date", /(?<!\d)(?:19|20)\d\d ?[-~/] ?(?:(?:19|20)\d\d|now|today|present|heute|hoy|aujourd'hui)(?!\d)/g, CENTURIES],
  // Shifts: whole quarters of an hour on both sides.
  ["time", /(?<![\d+-])(?:[01]\d|2[0-3])(?:00|15|30|45)\s?[-~]\s?(?:[01]\d|2[0-3])(?:00|15|30|45)(?![\d-])/g, "-~"],
  ["percent", /\d{1,6}(?:[.,]\d{1,4})?\s?%/g, "%"],
  [
    "version",
    /(?<![\d.])v?\d{1,4}\.\d{1,5}\.\d{1,6}(?:\.\d{1,6})?(?:[-+](?:alpha|beta|rc|pre|dev|snapshot|p|r|build|next|canary)[.-]?\d{0,6})?(?![\d.]\d|-[a-z0-9])/g,
    ".",
  ],
  [
    "dimension",
    /(?<![\d*×x])\d{1,6}(?:[.,]\d{1,3})?\s?(?:x|×|\*)\s?\d{1,6}(?:[.,]\d{1,3})?(?:\s?(?:x|×|\*)\s?\d{1,6})?(?![\d*])/g,
    "x×*",
  ],
  [
    "dimension",
    /\d{1,7}(?:[.,]\d{1,4})?\s?(?:px|mm|cm|km|kg|kb|mb|gb|ms|dpi|ppi|fps|rem|em|pt|hz|khz|mhz|w|kw|mah|ml|m2|sqft|hrs?|hours|mins?|minutes|secs?|seconds|days?|weeks|months|years|yrs|words|pages|rows|lines|items|users|subs|views|followers|people|photos|images)(?![a-z])/g,
  ],
  ["tracking", /(?<![0-9a-z])1z[0-9a-z]{16}(?![0-9a-z])/g, ["1z"]],
  ["tracking", /(?<!\d)9[1-5]\d{2}(?:\s?\d{4}){4}(?:\s?\d{2})?(?!\d)/g, "9", 20],
  ["tracking", /(?<![0-9a-z])[a-z]{2}\d{9}[a-z]{2}(?![0-9a-z])/g, undefined, 9],
  ["coordinates", /-?\d{1,3}\.\d{4,8}\s?°?\s?[nsewснюзв]?\s?[,;]\s?-?\d{1,3}\.\d{4,8}/g, "."],
  ["coordinates", /\d{1,3}°\s?\d{1,2}['′]\s?\d{1,2}(?:\.\d{1,3})?["″]?/g, "°"],
  ["quantity", /(?<![\d+])\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?!\d)/g, ","],
  ["quantity", /(?<![\d+\p{L}]|[\d)][ .-])(?!0)\d{1,3}(?:[ .]000){1,3}(?![ .-]?\d)/gu, ["000"]],
  ["quantity", /(?<![\d.+_o])\d{1,9}\.\d{1,6}(?![\d._])/g, "."],
  [
    "date",
    /(?<![\d/])[0-3]?\d\/[01]?\d(?![\d/])(?=\s?(?:,|;|\.(?!\d)|and|und|et|y|e|to|-|~|at|、|\)|$|\n| [a-z]))/g,
    "/",
  ],
  // A third figure makes groups of a number of it ("06 - 12 - 34").
  ["range", /(?<![\da-z+.)-]|\d ?- ?)\d{1,2}\s?-\s?\d{1,2}(?![\da-z-]| ?- ?\d|\.\d|\/{1,2}\d)/g, "-"],
  ["range", /(?<![\d+-])(\d)\d{3,5}\s?-\s?\d{4,6}(?![\d-])/g, "-"],
  // Lists as programs write them: [0, 2, 1], date(2000, 0, 1), and the bytes of a dump.
  ["code", /\[\d{1,6}(?:, ?\d{1,6}){1,60}\]/g, "["],
  ["code", /[a-z]\(\d{1,6}(?:, {0,2}\d{1,6}){1,20}\)/g, "("],
  ["code", /(?<![0-9a-z])[0-9a-f]{2}(?: [0-9a-f]{2}){6,63}(?![0-9a-z])/g, " ", 4],
  ["code", /(?<![0-9a-z])0(?:[xz][0-9a-f]{3,64}|b[01]{3,64})(?![0-9a-z])/g, ["0x", "0z", "0b"]],
  // The ends of whole numbers in a computer.
  ["code", /(?<![0-9+])(?:214748364[78]|429496729[56]|922337203685477580[78])(?!\d)/g, undefined, 10],
  [
    "code_id",
    /(?<![0-9a-z])(?!(?:ku|kwi|ngo|nge|na|sa|tel|ph|mob|hp|wa|call|text|ring)-0)[a-z]{1,6}[-/]\d{1,10}(?:[-/]\d{1,8}){0,3}(?:-?[a-z]{1,4})?(?![0-9a-z])/g,
    "-/",
  ],
  ["code_id", /(?<![0-9a-z+])\d{2,6}(?:-\d{2,6}){1,3}[-/][a-z]{1,6}(?![0-9a-z])/g, "-"],
  ["code_id", /(?<![0-9a-z])#\s?\d{1,12}(?:-\d{1,8}){0,3}(?!\d)/g, "#"],
];

/** By pattern: bits of the signs that a match holds one of, or the first units of those that are longer; all bits for none. */
const HELD_SIGNS = new SignBits(PATTERNS.flatMap(([, , signs = []]) => [...signs].map((sign) => sign[0] as string)));
const NEEDS = PATTERNS.map(([, , signs]) =>
  signs === undefined ? -1 : HELD_SIGNS.of([...signs].map((sign) => sign[0] as string)),
);

const SINGLE_BEFORE = /\d \d $/;

/** Reserved for machines: figures behind these are not dialled. */
const ISBN = /97[89](?:[- ]?\d){10}(?!\d)/g;

function isbnValid(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += (digits.charCodeAt(i) - 48) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** NANP, dotted national shapes and pairs ("20.00.01.34"), which the patterns of versions and hosts would swallow. */
function looksLikePhoneGroups(text: string): boolean {
  if (isDottedNumber(text)) return true;
  return (
    /^\d{3}\.\d{3}\.\d{4}$/.test(text) ||
    /^0\d{1,4}\.\d{2,4}\.\d{2,4}(?:\.\d{2,4})?$/.test(text) ||
    (/^\d\d(?:\.\d\d){3}$/.test(text) && /\.0/.test(text))
  );
}

const DOTTED_KINDS: ReadonlySet<InnocentKind> = new Set(["version", "ip", "date", "quantity", "coordinates"]);
/** "0712.345678" and "5123.4567" are no decimals: none has a leading nought before the stop, few have four places after four. */
const NO_DECIMAL = /^(?:0\d+\.\d+|\d{4}\.\d{4})$/;

/** "912.345.678", "11.96123.4567", "612.34.56.78": as long as a number, in groups no version and no host has. */
function isDottedNumber(text: string): boolean {
  const [first = "", ...rest] = text.split(".");
  const length = text.length - rest.length;
  if (length < 9 || length > 12 || !/^[\d.]+$/.test(text)) return false;
  return (
    rest.every((group) => group.length >= 3 && group.length <= 5) ||
    (Number(first) > 255 && rest.length === 3 && rest.every((group) => group.length === 2))
  );
}

const GOES_ON = /^(?:\d|[a-z]{3,5}\d)/;

/** True where more figures follow, or a word between figures ("206.555.01four4"): a piece of something longer. */
const breaksOff = (text: string, end: number) => GOES_ON.test(text.slice(end, end + 7));

/** "нуль50.000.01.23": the figure in front was said as a word. */
function goesOnFromWord(text: string, start: number): boolean {
  const word = /\p{L}{3,12}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  return word !== undefined && (dictionariesOf(word)?.strong.length ?? 0) > 0;
}

const SINGLES = /^\d(?:\.\d){2,3}$/;
const MORE_SINGLES = /^\)?[ \-•·|/,]{1,4}\d\.\d\.\d/;
const SINGLES_BEFORE = /\d\.\d\.\d\)?[ \-•·|/,]{1,4}$/;

/** "(4.1.5) 5.5.5 - 0.1.4.4": dotted single figures beside others of their kind are groups of a number. */
function isSpelledOut(text: string, at: number, found: string): boolean {
  if (!SINGLES.test(found)) return false;
  const end = at + found.length;
  return MORE_SINGLES.test(text.slice(end, end + 9)) || SINGLES_BEFORE.test(text.slice(Math.max(0, at - 10), at));
}

/** "5.5-cero cero-0.0-…": two figures with a stop between, hung onto more by a hyphen. */
const isPairAmongGroups = (text: string, start: number, found: string) =>
  /^\d\.\d$/.test(found) && (/^-[\d\p{L}]/u.test(text.slice(start + 3, start + 5)) || text[start - 1] === "-");

/** Two noughts begin and end no range: "0 - 00 00 - 4". */
const NO_RANGE = /^00(?!\d)|(?<!\d)00$/;
const GROUPS_WITH_STARS = /^\d{2,4}\*\d{3}\*\d{3,4}$/;
const RUNG_BEFORE =
  /(?<!\p{L})(?:call|ring|text|phone|dial|reach|whatsapp|wa|tel|mobile|cell|number|llam\p{L}{1,4}|marc\p{L}{1,4}|escrib\p{L}{1,5}|numero|ligue?|liga|chama|appel\p{L}{1,4}|joignable|anruf\p{L}{0,3}|ruf|rufen|nummer|handy|chiam\p{L}{1,4}|bel|dzwon\p{L}{0,3}|zadzwon\p{L}{0,3}|numer|звон\p{L}{1,4}|позвон\p{L}{1,4}|набер\p{L}{1,4}|номер|ara|arayin|numaram|hubungi|telp?|nomor|tawag\p{L}{0,3}|رقمي|اتصل|फोन|कॉल|नंबर|電話|电话|전화)[^.!?\n\d]{0,20}$/u;
const NOUGHT_BESIDE_STAR = /(?<!\d)0\d{1,5} ?\*|\* ?0\d|\d\*\d\*\d \* \d\*\d\*\d/;

/** Stretches of code: backticks, fenced blocks, tags. */
const CODE = /```[^`]{0,4000}```|`[^`\n]{1,200}`/g;

/**
 * Figures and codes that explain themselves. Runs on folded text; offsets are of that text. Overlapping spans are
 * possible, in no particular order.
 */
export function innocentSpans(text: string): InnocentSpan[] {
  const spans: InnocentSpan[] = [];
  if (text.includes("`")) findCode(text, spans);
  const figures = countDigits(text);
  if (figures === 0) return spans;
  const held = HELD_SIGNS.in(text);
  for (let i = 0; i < PATTERNS.length; i++) {
    const [kind, pattern, signs, least] = PATTERNS[i] as (typeof PATTERNS)[number];
    if (least !== undefined && figures < least) continue;
    if (((NEEDS[i] as number) & held) === 0 || (Array.isArray(signs) && !holdsOne(text, signs))) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const found = match[0];
      if (found === "") {
        pattern.lastIndex++;
        continue;
      }
      // Letters alone are a word, figures alone may be a number.
      // Pairs of figures alone are how the French write a number.
      if (kind === "code" && found[2] === " " && !/\d[a-f]|[a-f]\d|[a-f]{2} .*[a-f]{2}/.test(found)) continue;
      if (
        kind === "code" &&
        found.endsWith(")") &&
        /(?:call|ring|tel|phone|text|cell|mobile|m)$/.test(text.slice(Math.max(0, match.index - 8), match.index + 1))
      )
        continue;
      // A plus in front makes a number of it, however it is parted.
      if (text.charCodeAt(match.index - 1) === 43 && DOTTED_KINDS.has(kind)) continue;
      if (kind === "quantity" && (NO_DECIMAL.test(found) || isPairAmongGroups(text, match.index, found))) continue;
      if (kind === "hash" && !found.startsWith("#") && !(/[a-f]/.test(found) && /[0-9]/.test(found))) continue;
      if (
        (kind === "version" || kind === "ip") &&
        (looksLikePhoneGroups(found) ||
          breaksOff(text, match.index + found.length) ||
          goesOnFromWord(text, match.index))
      )
        continue;
      // "5 5 5 * 0 1 6 6", "5 5 5 - 0 1 6 6": an asterisk among single figures multiplies nothing, and they rise to nothing.
      if (
        ((kind === "dimension" && /^\d ?\* ?\d$/.test(found)) || (kind === "range" && /^\d ?- ?\d$/.test(found))) &&
        SINGLE_BEFORE.test(text.slice(match.index - 4, match.index))
      )
        continue;
      // "617*555*0172", "04*0 00*00 28*6", "721 * 000": what is multiplied never starts with a nought, nor with a word glued to it.
      if (
        kind === "dimension" &&
        found.includes("*") &&
        (NOUGHT_BESIDE_STAR.test(text) || goesOnFromWord(text, match.index))
      )
        continue;
      // "Call me on 201*240*7193": nobody rings a sum.
      if (
        kind === "dimension" &&
        GROUPS_WITH_STARS.test(found) &&
        RUNG_BEFORE.test(text.slice(Math.max(0, match.index - 32), match.index))
      )
        continue;
      if ((kind === "version" || kind === "ip") && isSpelledOut(text, match.index, found)) continue;
      // "oooo-44lo" is figures in disguise, no code.
      if (kind === "code_id" && /^[oilszb]+$/.test(found.replace(/[^a-z]/g, ""))) continue;
      // "zero-12-34": words for figures are no letters of a code.
      if (kind === "code_id" && found.split(/[^a-z]+/).some((word) => (dictionariesOf(word)?.strong.length ?? 0) > 0))
        continue;
      if (kind === "range" && NO_RANGE.test(found)) continue;
      if (kind === "range" && found.replace(/\D/g, "").length > 4 && !risingRange(found)) continue;
      spans.push({ start: match.index, end: match.index + found.length, kind });
    }
  }
  if (figures < 13) return spans;
  ISBN.lastIndex = 0;
  for (let match = ISBN.exec(text); match !== null; match = ISBN.exec(text)) {
    const digits = match[0].replace(/\D/g, "");
    // A wrong check digit is still an ISBN when the word stands in front; the label cue covers that.
    if (isbnValid(digits)) spans.push({ start: match.index, end: match.index + match[0].length, kind: "isbn" });
  }
  return spans;
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
}

const holdsOne = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

function findCode(text: string, spans: InnocentSpan[]): void {
  CODE.lastIndex = 0;
  for (let match = CODE.exec(text); match !== null; match = CODE.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length, kind: "code" });
  }
}

/** "2400-3000" is a range; "0172-4455" is not: it does not rise, or starts with a zero. */
function risingRange(text: string): boolean {
  const [low = "", high = ""] = text.split("-").map((part) => part.trim());
  if (low.startsWith("0") || high.startsWith("0")) return false;
  return Number(low) < Number(high) && Number(high) <= Number(low) * 10 && /0$/.test(low) && /0$/.test(high);
}
