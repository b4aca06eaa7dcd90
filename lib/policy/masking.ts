import type { SignalKind } from "@/lib/detect/types";
import { align, alignPart } from "@/lib/policy/mask-align";
import { type Cell, cellsOf, type DecodedRange, type MaskPiece } from "@/lib/policy/mask-cells";
import { BULLET, type Core, foldChar, maskCore } from "@/lib/policy/mask-rule";

/**
 * A stretch to mask. Give the signal's `value` and `decoded` parts where there are any: with them the text hides
 * exactly what the value hides, words for digits too; without, the stretch itself is taken for the value. Spans of one
 * signal in the same text share a `group`; a span whose other parts stand in other texts goes through `maskSignal`.
 */
export type MaskSpan = {
  start: number;
  end: number;
  kind: SignalKind;
  value?: string | null;
  decoded?: readonly DecodedRange[];
  group?: string;
};

type Range = { start: number; end: number };

const MARK = /\p{M}/u;

function bullets(text: string, ranges: readonly Range[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of ranges) {
    out += text.slice(at, start) + BULLET.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** The letters, digits and marks of a hidden cell; a lone symbol is hidden when it stands for a letter ("t€l"). */
function hiddenIn(cell: Cell, text: string): Range[] {
  const ranges: Range[] = [];
  let at = cell.start;
  const content = text.slice(cell.start, cell.end);
  const alone = [...content].length === 1 && cell.out.length > 0;
  for (const char of content) {
    const end = at + char.length;
    if (alone || foldChar(char) !== "" || MARK.test(char)) ranges.push({ start: at, end });
    at = end;
  }
  return ranges;
}

function best(kind: SignalKind, pieces: readonly MaskPiece[], core: Core): { cells: Cell[]; shown: Set<number> } {
  const digitsOnly = kind === "phone";
  const decoded = pieces.some((piece) => (piece.decoded?.length ?? 0) > 0);
  const hiddenBefore = pieces.some((piece) => piece.text.includes(BULLET));
  let found: { cells: Cell[]; shown: Set<number>; count: number } | null = null;
  for (const bulletsHide of hiddenBefore ? [false, true] : [false])
    for (const useDecoded of decoded ? [true, false] : [false]) {
      const cells = cellsOf(pieces, { digitsOnly, useDecoded, bulletsHide });
      const fit = align(cells, core) ?? alignPart(cells, core);
      if (fit && fit.count > (found?.count ?? -1)) found = { cells, ...fit };
    }
  // Not understood: nothing is shown.
  return found ?? { cells: cellsOf(pieces, { digitsOnly, useDecoded: false, bulletsHide: false }), shown: new Set() };
}

function hiddenRanges(kind: SignalKind, pieces: readonly MaskPiece[], core: Core): Range[][] {
  const { cells, shown } = best(kind, pieces, core);
  const ranges: Range[][] = pieces.map(() => []);
  cells.forEach((cell, index) => {
    if (!shown.has(index)) ranges[cell.piece]?.push(...hiddenIn(cell, (pieces[cell.piece] as MaskPiece).text));
  });
  return ranges;
}

/** Each piece cut down to its own stretch, so that what stands around it is out of reach. */
function stretch(piece: MaskPiece): MaskPiece {
  const start = Math.max(0, Math.min(piece.start, piece.text.length));
  const end = Math.max(start, Math.min(piece.end, piece.text.length));
  const decoded = piece.decoded?.flatMap((range) => {
    const from = Math.max(range.start, start);
    const to = Math.min(range.end, end);
    return from < to ? [{ start: from - start, end: to - start, decoded: range.decoded }] : [];
  });
  return { text: piece.text.slice(start, end), start: 0, end: end - start, decoded };
}

/**
 * Hides until another pass would hide nothing more. A pass over masked text knows less than the first and may
 * understand it no longer; going on until it is stable makes masking twice the same as masking once.
 */
function settle(kind: SignalKind, pieces: readonly MaskPiece[], core: Core): MaskPiece[] {
  let current = [...pieces];
  for (;;) {
    const ranges = hiddenRanges(kind, current, core);
    if (ranges.every((list) => list.length === 0)) return current;
    const next = current.map((piece, i) => ({ ...piece, text: bullets(piece.text, ranges[i] ?? []) }));
    if (next.every((piece, i) => piece.text === current[i]?.text)) return next;
    current = next;
  }
}

/** The pieces as they read once undone: decoded parts in place of what they decode. */
function readingOf(pieces: readonly MaskPiece[]): { reading: MaskPiece[]; decodedAt: number[][] } {
  const reading: MaskPiece[] = [];
  const decodedAt = pieces.map((piece) => {
    const order = (piece.decoded ?? []).map((range, index) => ({ range, index }));
    order.sort((a, b) => a.range.start - b.range.start);
    const places: number[] = [];
    let at = 0;
    for (const { range, index } of order) {
      reading.push({ text: piece.text, start: at, end: Math.max(at, range.start) });
      places[index] = reading.push({ text: range.decoded, start: 0, end: range.decoded.length }) - 1;
      at = Math.max(at, range.end);
    }
    reading.push({ text: piece.text, start: at, end: piece.text.length });
    return places;
  });
  return { reading: reading.map(stretch), decodedAt };
}

export type MaskedSignal = {
  value: string | null;
  /** The masked stretch of each piece, as long as the stretch. */
  pieces: string[];
  /** For each piece its decoded parts, masked, in the order given. */
  decoded: string[][];
};

/** The value to mask by: the signal's own, or what its text reads as where a detector gave none. */
function coreOf(kind: SignalKind, value: string | null, reading: () => readonly MaskPiece[]): Core | null {
  return maskCore(
    kind,
    value ??
      reading()
        .map((piece) => piece.text)
        .join(""),
  );
}

/**
 * Masks one signal wherever it stands: `pieces` in reading order, over one text or several. The value, the stretches
 * and the decoded forms hide the same characters. Lengths stay; solicit_* come back as they are. What is not
 * understood (a stretch that does not spell the value) is hidden whole.
 */
export function maskSignal(signal: {
  kind: SignalKind;
  value: string | null;
  pieces: readonly MaskPiece[];
}): MaskedSignal {
  const pieces = signal.pieces.map(stretch);
  const { reading, decodedAt } = readingOf(pieces);
  const core = coreOf(signal.kind, signal.value, () => reading);
  if (core === null)
    return {
      value: signal.value,
      pieces: pieces.map((piece) => piece.text),
      decoded: pieces.map((piece) => (piece.decoded ?? []).map((range) => range.decoded)),
    };
  const read = settle(signal.kind, reading, core);
  return {
    value: signal.value === null ? null : maskValue(signal.kind, signal.value),
    pieces: settle(signal.kind, pieces, core).map((piece) => piece.text),
    decoded: decodedAt.map((places) => places.map((place) => (read[place] as MaskPiece).text)),
  };
}

/** Masks a signal's normalised value; the length stays, separators stay, and so does the scheme or service before it. */
export function maskValue(kind: SignalKind, value: string): string {
  const core = maskCore(kind, value);
  if (core === null) return value;
  let position = 0;
  let out = value.slice(0, core.publicLength);
  for (const char of value.slice(core.publicLength)) {
    if (char === BULLET) {
      position += 1;
      out += char;
      continue;
    }
    const fold = [...foldChar(char)].filter((part) => kind !== "phone" || (part >= "0" && part <= "9"));
    const readable = fold.length > 0 && fold.every((_, i) => core.readable[position + i]);
    position += fold.length;
    const separator = foldChar(char) === "" && !MARK.test(char);
    out += readable || separator ? char : BULLET.repeat(char.length);
  }
  return out;
}

function grouped(spans: readonly MaskSpan[]): MaskSpan[][] {
  const groups = new Map<string, MaskSpan[]>();
  const lists: MaskSpan[][] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const key = span.group === undefined ? null : `${span.kind} ${span.group}`;
    const list = key === null ? undefined : groups.get(key);
    if (list) list.push(span);
    else {
      const fresh = [span];
      lists.push(fresh);
      if (key !== null) groups.set(key, fresh);
    }
  }
  return lists;
}

function pass(text: string, lists: readonly MaskSpan[][]): string {
  const units = text.split("");
  for (const spans of lists) {
    const [first] = spans;
    if (!first) continue;
    const pieces = spans.map(({ start, end, decoded }) => stretch({ text, start, end, decoded }));
    const core = coreOf(first.kind, first.value ?? null, () => readingOf(pieces).reading);
    if (core === null) continue;
    const masked = settle(first.kind, pieces, core);
    spans.forEach((span, i) => {
      const start = Math.max(0, Math.min(span.start, text.length));
      const piece = masked[i]?.text ?? "";
      // Where spans overlap, what one of them hides stays hidden.
      for (let at = 0; at < piece.length; at++) if (piece[at] === BULLET) units[start + at] = BULLET;
    });
  }
  return units.join("");
}

/**
 * The text with its spans masked: letters and digits become U+2022, separators and spaces stay, the length stays, and
 * what the kind leaves readable (see `maskCore`) stays. Spans out of the text are cut; overlapping ones all hide.
 * Masking twice is masking once.
 */
export function maskText(text: string, spans: readonly MaskSpan[]): string {
  const lists = grouped(spans.filter((span) => span.end > span.start && span.start < text.length));
  let current = text;
  for (;;) {
    const next = pass(current, lists);
    if (next === current) return next;
    current = next;
  }
}
