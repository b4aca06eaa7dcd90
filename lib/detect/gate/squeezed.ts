import type { Anchor, AnchorCategory } from "@/lib/detect/gate/anchors";
import { DenseAutomaton } from "@/lib/detect/gate/automaton";
import { WORD_UNIT } from "@/lib/detect/gate/unit-class";
import { isWordUnit } from "@/lib/detect/gate/word-units";
import { leetKey, leetUnit } from "@/lib/detect/views/leet";

/** Names long enough to be told even when split, doubled or spelled with signs and figures. */
const NAMES: readonly [AnchorCategory, string, string][] = [
  ["service", "telegram", "telegram telegramm telegam telegrama"],
  ["service", "whatsapp", "whatsapp watsapp whatsap whatsup wassap wasapp watsap whatapp"],
  ["service", "skype", "skype"],
  ["service", "discord", "discord"],
  ["service", "wechat", "wechat weixin"],
  ["service", "viber", "viber"],
  ["service", "kakaotalk", "kakaotalk kakaotalk"],
  ["service", "messenger", "messenger"],
  ["service", "instagram", "instagram"],
  ["service", "facebook", "facebook"],
  ["service", "linkedin", "linkedin"],
  ["service", "snapchat", "snapchat"],
  ["service", "x", "twitter"],
  ["service", "imessage", "imessage"],
  ["service", "facetime", "facetime"],
  ["provider", "gmail.com", "gmail"],
  ["provider", "hotmail.com", "hotmail"],
  ["provider", "protonmail.com", "protonmail"],
  ["provider", "icloud.com", "icloud"],
  ["pay", "paypal", "paypal"],
  ["pay", "venmo", "venmo"],
  ["pay", "cashapp", "cashapp"],
  ["pay", "revolut", "revolut"],
  ["pay", "payoneer", "payoneer"],
  ["pay", "crypto", "bitcoin"],
  ["pay", "westernunion", "westernunion"],
];

/** In leet space and with doubled letters as one, so that "teleegr@m" and "telegram" meet. */
const keyOf = (name: string) => leetKey(name).replace(/(.)\1+/g, "$1");

const TERMS = NAMES.flatMap(([cat, id, names]) =>
  [...new Set(names.split(" "))].map((name) => ({ cat, id, name, key: keyOf(name) })),
);
const automaton = new DenseAutomaton(TERMS.map((term) => term.key));
const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, unit) => automaton.classOf(leetUnit(unit)));
/** One for the classes of first letters. */
const FIRST = new Uint8Array(128);
for (const { key } of TERMS) FIRST[automaton.classOf(key.charCodeAt(0))] = 1;
const WIDEST_GAP = 3;
/** Where the last letters of the walk stood; each is written before it is read. */
const LETTERS = new Int32Array(64);
const ASTERISK = 42;
const BULLET = 0x2022;
const MIDDLE_DOT = 0xb7;
/** More of them in one message tell a reader nothing new. */
const MOST_HIDDEN = 48;

/**
 * Names hidden by separators inside ("tele gram", "t.e.l.e.gram"), doubled letters, leet ("wh4ts@pp") or asterisks
 * ("wh*tsapp", "s***e"). Plain spellings are left to the ordinary lexicon.
 */
export function squeezedNames(text: string): Anchor[] {
  const hits: Anchor[] = [];
  const letters = LETTERS;
  const { length } = text;
  let count = 0;
  let state = 0;
  let lastClass = 0;
  let lastEnd = 0;
  let masked = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const unitClass = unit < 128 ? (ASCII_CLASS[unit] as number) : automaton.classOf(leetUnit(unit));
    if (unitClass === 0) {
      if (unit === ASTERISK || unit === BULLET || unit === MIDDLE_DOT) masked = true;
      if (unit === 10 || WORD_UNIT[unit] === 1 || i - lastEnd >= WIDEST_GAP) {
        state = 0;
        lastClass = 0;
      }
      continue;
    }
    lastEnd = i + 1;
    if (unitClass === lastClass) continue;
    lastClass = unitClass;
    // A name that begins inside a word is none.
    if (state === 0 && (FIRST[unitClass] === 0 || (i > 0 && WORD_UNIT[text.charCodeAt(i - 1)] === 1))) continue;
    letters[count & 63] = i;
    count++;
    state = automaton.step(state, unitClass);
    const found = automaton.outputsOf(state);
    if (found === null) continue;
    for (const index of found) {
      const term = TERMS[index] as (typeof TERMS)[number];
      const start = letters[(count - term.key.length) & 63] as number;
      let end = i + 1;
      while (end < text.length && text.charCodeAt(end) === unit) end++;
      if (!isHidden(text, start, end, term.name)) continue;
      hits.push(anchor(term, start, end));
      if (hits.length >= MOST_HIDDEN) break;
    }
    if (hits.length >= MOST_HIDDEN) break;
  }
  if (masked) maskedNames(text, hits);
  return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start);
}

function isHidden(text: string, start: number, end: number, name: string): boolean {
  const slice = text.slice(start, end);
  if (slice === name || slice.length > name.length * 4) return false;
  if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) return false;
  const next = text.charCodeAt(end);
  if (next >= 97 && next <= 122) return false;
  // "+ 1 what's app": a word in the middle that is one by itself is a sentence, not a disguise.
  if (/\s/.test(slice) && / (?:the|a|is|to|in|of|and|or|it|me|my|at|on)\s/.test(` ${slice} `)) return false;
  const plain = slice.replace(/[^a-z0-9$€@!|¥£¢+§]/g, "");
  return plain.length >= name.length - 1 && /[a-z]{2}|[a-z].*[a-z]/.test(slice);
}

function anchor(term: { cat: AnchorCategory; id: string; name: string }, start: number, end: number): Anchor {
  return {
    start,
    end,
    entry: { term: term.name, ambiguous: false, left: true, right: true, cat: term.cat, id: term.id, hidden: true },
  };
}

const MASKED = /(?<![a-z*•·])(?=[a-z*•·]{0,11}[*•·])[a-z*•·]{5,12}(?![a-z*•·])/g;

function maskedNames(text: string, hits: Anchor[]): void {
  MASKED.lastIndex = 0;
  for (let match = MASKED.exec(text); match !== null && hits.length < MOST_HIDDEN; match = MASKED.exec(text)) {
    const word = match[0];
    if (word.replace(/[^a-z]/g, "").length < 2 || !/^[a-z]/.test(word)) continue;
    const fits = TERMS.filter(
      ({ name }) =>
        name.length === word.length && [...word].every((char, i) => !/[a-z]/.test(char) || char === name[i]),
    );
    const ids = new Set(fits.map((term) => term.id));
    const only = fits[0];
    if (ids.size === 1 && only !== undefined) hits.push(anchor(only, match.index, match.index + word.length));
  }
}
