import { WORD_UNIT } from "@/lib/detect/gate/unit-class";
import { isWordUnit } from "@/lib/detect/gate/word-units";
import { speltRuns } from "@/lib/detect/views/spelt-words";
import { type View, ViewBuilder } from "@/lib/detect/views/view";

/** A joined run: where it stands in the compact view and in the folded one, and how its letters were kept apart. */
export type Joined = {
  start: number;
  end: number;
  foldStart: number;
  foldEnd: number;
  trick: "spaced" | "letters_by_words";
};

export type Compacted = { view: View; joined: readonly Joined[] };

const SHORTEST_RUN = 4;
/** Beside a longer run, three spaced letters are a word too ("g-m-a-i-l . c-o-m"). */
const SHORT_RUN = 3;
const WIDEST_GAP = 3;

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The end of the gap that starts at `at`: one to three units that are neither word units nor line breaks.
 * Returns `at` when there is no such gap.
 */
function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at <= WIDEST_GAP) {
    const unit = text.charCodeAt(end);
    if (unit === 10 || unit === 13 || isWordUnit(unit)) break;
    end++;
  }
  return end - at > WIDEST_GAP ? at : end;
}

/** A character a line, or a few apart in one: "l⏎i⏎n⏎a⏎@⏎e x a m p l e". */
const isUpright = (separator: string, unit: number) => separator === "\n" && (unit === 32 || unit === 10);

/**
 * The view in which "t e l e g r a m", "g-m-a-i-l" and "t🔥e🔥l🔥e" read as words: runs of four or more single
 * characters with the same separator between them are joined, and so are letters said by words. A wider gap inside a spaced run stays one space, which
 * keeps "g m a i l  d o t  c o m" three words. Returns null when nothing was joined.
 */
export function compactView(fold: View): Compacted | null {
  const text = fold.text;
  const runs = piecesOf(text);
  if (runs.length === 0) return null;
  const out = new ViewBuilder(text.length);
  const joined: Joined[] = [];
  const push = (index: number, end: number) => {
    const from = fold.from === null ? index : (fold.from[index] ?? 0);
    const to = fold.to === null ? end : (fold.to[end - 1] ?? 0);
    out.pushUnit(text.charCodeAt(index), from, to);
  };
  let at = 0;
  for (const run of runs) {
    for (; at < run.start; at++) push(at, at + 1);
    const start = out.length;
    for (const unit of run.units) push(unit.at, unit.end);
    joined.push({ start, end: out.length, foldStart: run.start, foldEnd: run.end, trick: run.trick });
    at = run.end;
  }
  for (; at < text.length; at++) push(at, at + 1);
  return { view: out.build(), joined };
}

/** What is joined: units of the text that stay, each with the end of what it stands for. */
type Piece = { start: number; end: number; units: readonly { at: number; end: number }[]; trick: Joined["trick"] };

function piecesOf(text: string): Piece[] {
  const spaced = findRuns(text).map(({ start, end, kept }): Piece => {
    return { start, end, units: kept.map((at) => ({ at, end: at + 1 })), trick: "spaced" };
  });
  const spelt = speltRuns(text).map(({ start, end, letters }): Piece => {
    return { start, end, units: letters, trick: "letters_by_words" };
  });
  if (spelt.length === 0) return spaced;
  const apart = spaced.filter((run) => !spelt.some((other) => other.start < run.end && other.end > run.start));
  return [...apart, ...spelt].sort((a, b) => a.start - b.start);
}

type Run = { start: number; end: number; kept: number[]; words: number; letters: number };

/** True when as many characters stand alone as make the shortest run of `least`. */
function holdsLoneUnits(text: string, least: number): boolean {
  const { length } = text;
  let lone = 0;
  let before = 0;
  let current = length > 0 ? (WORD_UNIT[text.charCodeAt(0)] as number) : 0;
  for (let at = 1; at <= length; at++) {
    const next = at < length ? (WORD_UNIT[text.charCodeAt(at)] as number) : 0;
    if (current > before && current > next && ++lone === least) return true;
    before = current;
    current = next;
  }
  return false;
}

/** True when the text holds a run too short to be joined by itself: read together with other text, it may be. */
export function holdsShortRun(text: string): boolean {
  return holdsLoneUnits(text, SHORT_RUN) && runsOf(text).length > 0;
}

function findRuns(text: string): Run[] {
  if (!holdsLoneUnits(text, SHORTEST_RUN)) return [];
  const runs = runsOf(text);
  return runs.some((run) => run.words >= SHORTEST_RUN) ? runs : [];
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let before = false;
  for (let at = 0; at < text.length; ) {
    const word = isWordUnit(text.charCodeAt(at));
    if (!word || before || (at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1)))) {
      before = word;
      at++;
      continue;
    }
    const run = growRun(text, at);
    before = true;
    if (run === null) {
      at++;
      continue;
    }
    // A run of figures is no word, but none starts inside it either.
    if (run.words >= SHORT_RUN && run.letters >= 2) runs.push(run);
    // "2  n o o r": what was no run by itself may hold the beginning of one.
    at = run.words < SHORT_RUN ? at + 1 : run.end;
  }
  return runs;
}

function growRun(text: string, start: number): Run | null {
  if (start + 1 < text.length && isWordUnit(text.charCodeAt(start + 1))) return null;
  const upright = text.charCodeAt(start + 1) === 10;
  const firstGap = upright ? start + 2 : gapEnd(text, start + 1);
  if (firstGap === start + 1) return null;
  const separator = text.slice(start + 1, firstGap);
  const spaced = separator === " " || upright;
  const kept = [start];
  let words = 1;
  let letters = 0;
  let end = start + 1;
  let at = start + 1;
  while (text.startsWith(separator, at) || isUpright(separator, text.charCodeAt(at))) {
    let next = at + separator.length;
    let space = -1;
    if (spaced) {
      // A double gap is the author's word boundary.
      while (text.charCodeAt(next) === 32 && next - at < 4) {
        space = next;
        next++;
      }
    }
    if (next >= text.length) break;
    const unit = text.charCodeAt(next);
    const single = next + 1 >= text.length || !isWordUnit(text.charCodeAt(next + 1)) || !isWordUnit(unit);
    if (!single || unit === 10 || unit === 32 || isLowSurrogate(unit)) break;
    if (!spaced && !isWordUnit(unit)) break;
    // Symbols join a spaced run only when another spaced unit follows: the full stop of a sentence does not.
    const behind = text.charCodeAt(next + 1);
    if (!isWordUnit(unit) && (unit >= 0xd800 || (behind !== 32 && !isUpright(separator, behind)))) break;
    if (space >= 0) kept.push(space);
    kept.push(next);
    if (isWordUnit(unit)) {
      words++;
      if (unit > 57) letters++;
      end = next + 1;
    }
    at = next + 1;
  }
  while (kept.length > 0 && (kept[kept.length - 1] ?? 0) >= end) kept.pop();
  return { start, end, kept, words, letters };
}
