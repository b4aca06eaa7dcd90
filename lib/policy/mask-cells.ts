import { BULLET, foldChar } from "@/lib/policy/mask-rule";

/** A piece of text and what it reads as once undone, e.g. "five five five" as "555". Offsets into the piece's text. */
export type DecodedRange = { start: number; end: number; decoded: string };

/** A stretch of text in which one signal, or one part of it, stands. UTF-16 units, end exclusive. */
export type MaskPiece = { text: string; start: number; end: number; decoded?: readonly DecodedRange[] };

/**
 * A stretch that is shown or hidden as a whole, and the characters of the value it stands for: none for a word beside
 * the value, several for "double five". `star` is a stretch that is hidden already and may stand for anything.
 */
export type Cell = {
  piece: number;
  start: number;
  end: number;
  out: string[];
  word: string;
  token: number;
  star: boolean;
};

type Base = { start: number; end: number; fold: string; bullet: boolean; joined: boolean };

const MARK = /^\p{M}$/u;
const SEPARATOR = /^[\p{P}\p{Z}\p{C}]$/u;
const LETTER_LIKE = /^[@!*#&•]$/u;

/** Letters and digits one by one, with the marks on them; `joined` when it follows its neighbour without a gap. */
function basesOf(text: string, start: number, end: number, bulletsHide: boolean): Base[] {
  const bases: Base[] = [];
  let at = start;
  for (const char of text.slice(start, end)) {
    const next = at + char.length;
    const before = bases.at(-1);
    const fold = foldChar(char);
    const bullet = bulletsHide && char === BULLET;
    if (MARK.test(char) && before?.end === at) before.end = next;
    else if (fold !== "" || bullet) bases.push({ start: at, end: next, fold, bullet, joined: before?.end === at });
    at = next;
  }
  return bases;
}

const isDigit = (char: string): boolean => char >= "0" && char <= "9";

type Group = { start: number; end: number; bases: Base[] };

/** Words as runs of letters; a digit is a word of its own, so that "6 one 2" and "612" read alike. */
function wordsOf(bases: readonly Base[]): Group[] {
  const words: Group[] = [];
  for (const base of bases) {
    const last = words.at(-1);
    const before = last?.bases.at(-1);
    const apart = !base.joined || isDigit(base.fold) || (before !== undefined && isDigit(before.fold));
    if (last && !apart) {
      last.bases.push(base);
      last.end = base.end;
    } else words.push({ start: base.start, end: base.end, bases: [base] });
  }
  return words;
}

const hidden = (group: Group): boolean => group.bases.some((base) => base.bullet);
const spelt = (group: Group): string => group.bases.map((base) => base.fold).join("");

/** Plain letters that are drawn for a digit, or the digit for them. */
const DRAWN_ALIKE: Record<string, string> = {
  "0": "odquc",
  "1": "iljt",
  "2": "zr",
  "3": "eb",
  "4": "ahy",
  "5": "s",
  "6": "bg",
  "7": "ty",
  "8": "b",
  "9": "gqp",
};

function readsAs(written: string, read: string): boolean {
  // What is not plain ASCII (look-alikes of other scripts, ideographs) may read as anything; words are not characters.
  if (written === read || written.length > 1 || !/^[a-z0-9]$/.test(written)) return true;
  return isDigit(read)
    ? (DRAWN_ALIKE[read]?.includes(written) ?? false)
    : (DRAWN_ALIKE[written]?.includes(read) ?? false);
}

/**
 * Whether pairs of written and read forms can be true: the same writing always reads the same, and a plain character
 * reads as itself or as what it is drawn like. Refuses a text written backwards, whose lengths agree too: pairing it in
 * order would show the wrong end of the number.
 */
function plausible(pairs: readonly { written: string; read: string }[]): boolean {
  const reading = new Map<string, string>();
  for (const { written, read } of pairs) {
    if (written === "") continue;
    if ((reading.get(written) ?? read) !== read || !readsAs(written, read)) return false;
    reading.set(written, read);
  }
  return true;
}

const MULTIPLIERS = new Map<string, number>([
  ["double", 2],
  ["doble", 2],
  ["doppel", 2],
  ["duplo", 2],
  ["doppio", 2],
  ["triple", 3],
  ["treble", 3],
  ["dreifach", 3],
  ["triplo", 3],
]);

type Reading = { start: number; end: number; out: string[] };

function byCharacter(bases: readonly Base[], read: readonly string[]): Reading[] | null {
  if (bases.length !== read.length) return null;
  const pairs = bases.map((base, i) => ({ written: base.bullet ? "" : base.fold, read: read[i] as string }));
  if (!plausible(pairs)) return null;
  return bases.map((base, i) => ({ start: base.start, end: base.end, out: [read[i] as string] }));
}

/** One by one over everything but spaces, for symbols that stand for letters ("t€l") where letters alone do not count up. */
function bySymbol(text: string, range: DecodedRange): Reading[] | null {
  const written: { start: number; end: number; char: string }[] = [];
  let at = range.start;
  for (const char of text.slice(range.start, range.end)) {
    if (!/\s/u.test(char)) written.push({ start: at, end: at + char.length, char });
    at += char.length;
  }
  const read = [...range.decoded].filter((char) => !/\s/u.test(char));
  if (written.length !== read.length) return null;
  // A full stop is no letter in disguise: where they pair up, the pairing is wrong.
  if (
    written.some(({ char }, i) => SEPARATOR.test(char) && !LETTER_LIKE.test(char) && foldChar(read[i] as string) !== "")
  )
    return null;
  const pairs = written.map(({ char }, i) => ({
    written: char === BULLET ? "" : foldChar(char),
    read: foldChar(read[i] as string),
  }));
  if (!plausible(pairs)) return null;
  return written.flatMap(({ start, end }, i) => {
    const out = [...foldChar(read[i] as string)];
    return out.length > 0 ? [{ start, end, out }] : [];
  });
}

/** Words said between digits that are none themselves. */
const FILLERS = new Set(
  "and then dash hyphen minus space dot point next y luego guion und dann strich et puis tiret e poi trattino depois i potem и потом тире ve sonra".split(
    " ",
  ),
);

type Unit = { start: number; end: number; digits: number; word: string; hidden: boolean };

/** Words that say how often the next one counts are joined to it. */
function unitsOf(words: readonly Group[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Group;
    const following = words[i + 1];
    const times = hidden(word) ? undefined : MULTIPLIERS.get(spelt(word));
    const named = times !== undefined && following ? following : word;
    if (named !== word) i++;
    units.push({
      start: word.start,
      end: named.end,
      digits: named === word ? 1 : (times as number),
      word: hidden(named) ? "" : spelt(named),
      hidden: hidden(word) || hidden(named),
    });
  }
  return units;
}

const digitsIn = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.digits, 0);

/** Gives each unit its digits in turn; null when they cannot be right. */
function inTurn(units: readonly Unit[], read: readonly string[]): Reading[] | null {
  let next = 0;
  const readings = units.map(({ start, end, digits }) => {
    const out = read.slice(next, next + digits);
    next += digits;
    return { start, end, out };
  });
  if (next !== read.length || readings.some(({ out }) => new Set(out).size !== 1)) return null;
  const pairs = units.map(({ word }, i) => ({ written: word, read: readings[i]?.out[0] as string }));
  return plausible(pairs) ? readings : null;
}

function byWord(words: readonly Group[], read: readonly string[], plus: boolean): Reading[] | null {
  if (!read.every(isDigit)) return null;
  const all = unitsOf(words);
  const [first, second] = all;
  // The word for the plus sign stands for no digit.
  const spoken = plus && (digitsIn(all) === read.length + 1 || (first?.hidden === true && second?.hidden === false));
  if (!first || !spoken) return countedUp(all, read);
  const rest = countedUp(all.slice(1), read);
  return rest && [{ start: first.start, end: first.end, out: [] }, ...rest];
}

function countedUp(all: readonly Unit[], read: readonly string[]): Reading[] | null {
  if (digitsIn(all) === read.length) return inTurn(all, read);
  const units = all.filter((unit) => !FILLERS.has(unit.word));
  const fillers = all.filter((unit) => FILLERS.has(unit.word)).map(({ start, end }) => ({ start, end, out: [] }));
  const readings = counted(units, read);
  return readings && [...readings, ...fillers].sort((a, b) => a.start - b.start);
}

function counted(units: readonly Unit[], read: readonly string[]): Reading[] | null {
  if (digitsIn(units) === read.length) return inTurn(units, read);
  // Digits hidden before have run together; what stands before and after them still counts up from either end.
  const first = units.findIndex((unit) => unit.hidden);
  if (first < 0) return null;
  const last = units.findLastIndex((unit) => unit.hidden);
  const head = digitsIn(units.slice(0, first));
  const tail = digitsIn(units.slice(last + 1));
  if (head + tail >= read.length) return null;
  const before = inTurn(units.slice(0, first), read.slice(0, head));
  const behind = inTurn(units.slice(last + 1), read.slice(read.length - tail));
  const out = read.slice(head, read.length - tail);
  const gap = { start: (units[first] as Unit).start, end: (units[last] as Unit).end, out };
  return before && behind ? [...before, gap, ...behind] : null;
}

function readingsOf(piece: MaskPiece, range: DecodedRange, digitsOnly: boolean, bulletsHide: boolean): Reading[] {
  const all = [...range.decoded].flatMap((char) => [...foldChar(char)]);
  const read = digitsOnly ? all.filter(isDigit) : all;
  const bases = basesOf(piece.text, range.start, range.end, bulletsHide);
  return (
    byCharacter(bases, read) ??
    byWord(wordsOf(bases), read, range.decoded.trim().startsWith("+")) ??
    (digitsOnly ? null : bySymbol(piece.text, range)) ?? [{ start: range.start, end: range.end, out: read }]
  );
}

export type CellOptions = {
  /** Only digits of the text and of decoded forms stand for the value (phone numbers). */
  digitsOnly: boolean;
  /** Read what is decoded, or the bare text. */
  useDecoded: boolean;
  /** Take bullets for text that is hidden already instead of for separators. */
  bulletsHide: boolean;
};

/** Cuts the pieces into cells, in order. */
export function cellsOf(pieces: readonly MaskPiece[], options: CellOptions): Cell[] {
  const { digitsOnly, bulletsHide } = options;
  const cells: Cell[] = [];
  let token = 0;
  pieces.forEach((piece, index) => {
    const plain = (start: number, end: number) => {
      for (const base of basesOf(piece.text, start, end, bulletsHide)) {
        const out = digitsOnly ? [...base.fold].filter(isDigit) : [...base.fold];
        const before = cells.at(-1);
        // A star is a token of its own: it may stand for more or fewer characters than it has bullets.
        if (!base.joined || digitsOnly || base.bullet || before?.star) token++;
        const { start: from, end: to } = base;
        cells.push({ piece: index, start: from, end: to, out, word: base.fold, token, star: base.bullet });
      }
      token++;
    };
    let at = piece.start;
    const ranges = options.useDecoded ? [...(piece.decoded ?? [])].sort((a, b) => a.start - b.start) : [];
    for (const range of ranges) {
      if (range.start < at || range.end > piece.end || range.start >= range.end) continue;
      plain(at, range.start);
      for (const reading of readingsOf(piece, range, digitsOnly, bulletsHide))
        cells.push({ piece: index, ...reading, word: "", token: token++, star: false });
      at = range.end;
    }
    plain(at, piece.end);
  });
  return cells;
}
