import type { SignalKind } from "@/lib/detect/types";

/** What a hidden letter or digit becomes. */
export const BULLET = "\u2022";

const LETTER_BLOCKS = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6];
const DECIMAL = /^\p{Nd}$/u;

function decimalValue(char: string): string | null {
  if (!DECIMAL.test(char)) return null;
  // Every script's decimal digits stand in a run of ten from its zero, so the distance to the run's start is the value.
  const point = char.codePointAt(0) as number;
  let start = point;
  while (start > 0 && DECIMAL.test(String.fromCodePoint(start - 1))) start--;
  return String((point - start) % 10);
}

const folded = new Map<string, string>();

/**
 * The lower-case letters and digits that a code point stands for: none for separators and symbols, one for most,
 * several for ligatures. Digits of every script become ASCII.
 */
export function foldChar(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const point = char.codePointAt(0) as number;
  const block = LETTER_BLOCKS.find((first) => point >= first && point < first + 26);
  const plain = block === undefined ? char : String.fromCharCode(97 + point - block);
  // Taken apart to drop the accents, put together again so that a Hangul syllable stays one character.
  const bare = plain.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
  let out = "";
  for (const part of bare) {
    const digit = decimalValue(part);
    if (digit !== null) out += digit;
    else if (/[\p{L}\p{N}]/u.test(part)) out += part;
  }
  // Bounded, because hostile text can bring every code point there is.
  if (folded.size < 4096) folded.set(char, out);
  return out;
}

/** The letters and digits of a value with which of them stay readable; all that masking compares and counts. */
export type Core = {
  chars: readonly string[];
  readable: readonly boolean[];
  /** Words before the value proper that tell nothing of whom it reaches: the link's scheme, the service's name. */
  publicWords: ReadonlySet<string>;
  /** How many UTF-16 units at the head of the value are such words. */
  publicLength: number;
};

const TWO_DIGIT_COUNTRIES = new Set(
  "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98".split(
    " ",
  ),
);

function countryCodeLength(digits: string): number {
  if (digits.startsWith("1") || digits.startsWith("7")) return 1;
  return TWO_DIGIT_COUNTRIES.has(digits.slice(0, 2)) ? 2 : 3;
}

/** A bullet counts as the character it hides, so that a masked value is cut as it was before. */
const charsOf = (text: string): string[] =>
  [...text].flatMap((char) => (char === BULLET ? [char] : [...foldChar(char)]));

function phoneCore(value: string): Core {
  const chars = charsOf(value).filter((char) => char === BULLET || (char >= "0" && char <= "9"));
  const country = value.trim().startsWith("+") ? countryCodeLength(chars.join("")) : 0;
  const national = chars.length - country;
  // At least three digits stay hidden before the last one: a short number has a shorter area.
  const area = Math.min(3, Math.max(0, national - 4));
  const last = national >= 2 ? chars.length - 1 : -1;
  const readable = chars.map((_, index) => index < country + area || index === last);
  // A zero dialled before the number is no part of it.
  return { chars, readable, publicWords: new Set(["0"]), publicLength: 0 };
}

function emailCore(value: string, at: number): Core {
  const local = charsOf(value.slice(0, at));
  const domain = charsOf(value.slice(at + 1));
  // The first letter of a one-letter name is the whole name.
  const readable = [...local.map((_, index) => index === 0 && local.length > 1), ...domain.map(() => true)];
  return { chars: [...local, ...domain], readable, publicWords: new Set(), publicLength: 0 };
}

const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:www\.)?/i;
const SERVICE = /^[a-z_]{2,24}:(?!\/\/)/i;

function publicHead(kind: SignalKind, value: string): string {
  const scheme = SCHEME.exec(value)?.[0] ?? (kind === "url" ? (/^www\./i.exec(value)?.[0] ?? "") : "");
  if (scheme || kind === "url") return scheme;
  return SERVICE.exec(value)?.[0] ?? "";
}

function otherCore(kind: SignalKind, value: string): Core {
  const head = publicHead(kind, value);
  const chars = charsOf(value.slice(head.length));
  // Two at each end; one where two would leave less than three hidden; none where one would leave next to nothing.
  const ends = chars.length >= 7 ? 2 : chars.length >= 4 ? 1 : 0;
  const readable = chars.map((_, index) => index < ends || index >= chars.length - ends);
  const publicWords = new Set(head.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (SCHEME.test(value) || kind === "url") for (const word of ["http", "https", "www"]) publicWords.add(word);
  return { chars, readable, publicWords, publicLength: head.length };
}

/**
 * The one rule of what stays readable, by kind. Phone: country code, area and last digit. E-mail: first letter and
 * domain. The rest: two characters at each end of the name, with the scheme or service before it. null for solicit_*,
 * which are words about contact, not a contact.
 */
export function maskCore(kind: SignalKind, value: string): Core | null {
  switch (kind) {
    case "solicit_contact":
    case "solicit_payment":
      return null;
    case "phone":
      return phoneCore(value);
    case "email": {
      const at = value.lastIndexOf("@");
      return at < 0 ? otherCore(kind, value) : emailCore(value, at);
    }
    default:
      return otherCore(kind, value);
  }
}
