import type { NormalText } from "@/lib/detect/intent/normal-text";

/** A discount for paying outside gives up the fee and a little more; what lies further apart are two different things. */
const LEAST_SHARE = 0.6;
/** Nearer than this the two are a range or the same price said twice. */
const MOST_SHARE = 0.985;
/** Figures below are counts, days and percentages. */
const LEAST_PRICE = 5;
/** So many numbers in one sentence are a list. */
const MOST_NUMBERS = 8;
const LONGEST_NUMBER = 9;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Sums in Chinese numerals end in a power of ten (\u5341 \u767e \u5343 \u4e07 \u842c) after a figure. */
const POWERS: ReadonlyMap<number, number> = new Map([
  [0x5341, 10],
  [0x767e, 100],
  [0x5343, 1000],
  [0x4e07, 10_000],
  [0x842c, 10_000],
]);
const HAN_DIGITS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";

function hanDigit(unit: number): number {
  // Both ways to say two.
  return unit === 0x4e24 || unit === 0x5169 ? 2 : HAN_DIGITS.indexOf(String.fromCharCode(unit)) + 1;
}

/** Reads one number written in Chinese numerals at `at`; `1700` may be said without its last power. */
function hanNumber(text: NormalText, at: number, end: number): { value: number; end: number } | null {
  let value = 0;
  let last = 1;
  let place = at;
  while (place < end) {
    const digit = hanDigit(text.units[place] as number);
    if (digit === 0) break;
    const power = POWERS.get(text.units[place + 1] as number);
    if (power === undefined) {
      if (last > 1) value += digit * (last / 10);
      return last > 1 ? { value, end: place + 1 } : null;
    }
    value += digit * power;
    last = power;
    place += 2;
  }
  return last > 1 ? { value, end: place } : null;
}

/** Reads one number in figures at `at`: groups of three ("1 200") are one number, a k behind it changes nothing. */
function figures(text: NormalText, at: number, end: number): { value: number; end: number } {
  let value = 0;
  let place = at;
  while (place < end && isDigit(text.units[place] as number)) value = value * 10 + (text.units[place++] as number) - 48;
  while (
    place + 3 < end &&
    text.units[place] === 32 &&
    isDigit(text.units[place + 1] as number) &&
    isDigit(text.units[place + 2] as number) &&
    isDigit(text.units[place + 3] as number) &&
    !(place + 4 < end && isDigit(text.units[place + 4] as number)) &&
    value < 1000
  ) {
    for (let i = 1; i <= 3; i++) value = value * 10 + (text.units[place + i] as number) - 48;
    place += 4;
  }
  return { value, end: place };
}

/** True when two numbers of a stretch can be a price and the same price without a fee. Linear in the stretch. */
export function holdsTwoPrices(text: NormalText, { start, end }: { start: number; end: number }): boolean {
  const prices: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.units[at] as number;
    const read = isDigit(unit) ? figures(text, at, end) : unit > 0x4dff ? hanNumber(text, at, end) : null;
    if (read === null) continue;
    if (read.end - at <= LONGEST_NUMBER && read.value >= LEAST_PRICE) prices.push(read.value);
    if (prices.length > MOST_NUMBERS) return false;
    at = read.end - 1;
  }
  return prices.some((price, i) =>
    prices.some((other, j) => i !== j && other < MOST_SHARE * price && other >= LEAST_SHARE * price),
  );
}
