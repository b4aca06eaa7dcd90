import type { NormalText } from "@/lib/detect/intent/normal-text";

/** A discount for paying outside gives up the fee and a little more; what lies further apart are two different things. */
const LEAST_SHARE = 0.6;
/** Nearer than this the two are a range or the same price said twice. */
const MOST_SHARE = 0.985;
/** Figures below are counts, days and percentages. */
const LEAST_PRICE = 5;
/** So many numbers in one sentence are a list. */
const MOST_NUMBERS = 8;
const LONGEST_NUMBER = 14;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLetter = (unit: number) => unit >= 97 && unit <= 122;

/** Powers of ten written behind a figure: \u5341 \u767e \u5343 \u4e07 \u842c, and \ubc31 \ucc9c \ub9cc. */
const POWERS: ReadonlyMap<number, number> = new Map([
  [0x5341, 10],
  [0x767e, 100],
  [0x5343, 1000],
  [0x4e07, 10_000],
  [0x842c, 10_000],
  [0xbc31, 100],
  [0xcc9c, 1000],
  [0xb9cc, 10_000],
]);
const HAN_DIGITS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
/** "A thousand" behind a figure, as chats write it. Millions count as thousands: only the ratio of two prices matters. */
const THOUSANDS = new Set(
  "k rb ribu jt juta tr trieu mil mila mille tsd thousand lakh lac bin ming min hazar hazaar ezer tys tis tisic tusen tuhat hiljada mije".split(
    " ",
  ),
);
const LONGEST_THOUSAND = 8;

type Read = { value: number; end: number };

function hanDigit(unit: number): number {
  // Both ways to say two.
  return unit === 0x4e24 || unit === 0x5169 ? 2 : HAN_DIGITS.indexOf(String.fromCharCode(unit)) + 1;
}

/** Reads a sum of figures or Chinese numerals with powers ("4 \u4e07 3 \u5343"); the last power may be left out. Null without a power. */
function withPowers(text: NormalText, at: number, end: number): Read | null {
  let value = 0;
  let last = 1;
  let place = at;
  while (place < end) {
    let figure = hanDigit(text.units[place] as number);
    let next = place + 1;
    if (figure === 0 && isDigit(text.units[place] as number))
      ({ value: figure, end: next } = plainFigures(text, place, end));
    if (figure === 0) break;
    const power = POWERS.get(text.units[next] as number);
    if (power === undefined) {
      if (last === 1) return null;
      return { value: value + (figure < 10 ? figure * (last / 10) : figure), end: next };
    }
    value += figure * power;
    last = power;
    place = next + 1;
  }
  return last > 1 ? { value, end: place } : null;
}

function plainFigures(text: NormalText, at: number, end: number): Read {
  let value = 0;
  let place = at;
  while (place < end && isDigit(text.units[place] as number)) value = value * 10 + (text.units[place++] as number) - 48;
  return { value, end: place };
}

/** Reads one number in figures: groups of three ("1 200") are one number, "6.5k" and "1tr7" have a part behind the point. */
function figures(text: NormalText, at: number, end: number): Read {
  let { value, end: place } = plainFigures(text, at, end);
  while (place + 3 < end && text.units[place] === 32 && value < 1000) {
    const group = plainFigures(text, place + 1, end);
    if (group.end - place !== 4) break;
    value = value * 1000 + group.value;
    place = group.end;
  }
  let part = 0;
  if (
    text.units[place] === 32 &&
    isDigit(text.units[place + 1] as number) &&
    isLetter(text.units[place + 2] as number)
  ) {
    part = ((text.units[place + 1] as number) - 48) / 10;
  }
  const from = part > 0 ? place + 2 : text.units[place] === 32 ? place + 1 : place;
  let to = from;
  while (to < end && to - from <= LONGEST_THOUSAND && isLetter(text.units[to] as number)) to++;
  if (to === from || !THOUSANDS.has(String.fromCharCode(...text.units.subarray(from, to))))
    return { value, end: place };
  if (part === 0 && isDigit(text.units[to] as number)) {
    const behind = plainFigures(text, to, end);
    if (behind.value < 10) return { value: (value + behind.value / 10) * 1000, end: behind.end };
  }
  return { value: (value + part) * 1000, end: to };
}

/** True when two numbers of a stretch can be a price and the same price without a fee. Linear in the stretch. */
export function holdsTwoPrices(text: NormalText, { start, end }: { start: number; end: number }): boolean {
  if (text.twoPrices !== undefined) return text.twoPrices;
  const prices: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.units[at] as number;
    if (!isDigit(unit) && unit <= 0x4dff) continue;
    const read = withPowers(text, at, end) ?? (isDigit(unit) ? figures(text, at, end) : null);
    if (read === null) continue;
    if (read.end - at <= LONGEST_NUMBER && read.value >= LEAST_PRICE) prices.push(read.value);
    if (prices.length > MOST_NUMBERS) return false;
    at = read.end - 1;
  }
  return prices.some((price, i) =>
    prices.some((other, j) => i !== j && other < MOST_SHARE * price && other >= LEAST_SHARE * price),
  );
}
