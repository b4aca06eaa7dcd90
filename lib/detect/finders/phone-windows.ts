import { SHORTEST_READ } from "@/lib/detect/finders/chained-figures";
import type { DigitElement, DigitRun } from "@/lib/detect/finders/digit-runs";
import type { PhoneBook, PhoneVerdict } from "@/lib/detect/finders/phone-numbers";
import { reverseText } from "@/lib/detect/views/reverse";

const MOST_ELEMENTS = 40;
const MOST_WINDOWS = 24;
/** So few figures are a number in a few small countries only; a neighbour left out was more likely a part of it. */
const SHORT = 8;
/** What the window that leaves nothing out weighs. */
const WHOLE = 40;
/** Numbers read of one message; more make it a list, which a person must see anyway. */
export const MOST_NUMBERS = 40;

/** A stretch of a run that may be one number, and how far it is borne out. */
export type Candidate = {
  elements: DigitElement[];
  digits: string;
  verdict: PhoneVerdict;
  plus: boolean;
  /** True when the list goes on beside it: "4000, 4010, 5550". */
  listed: boolean;
};

export const digitCount = (elements: readonly DigitElement[]) =>
  elements.reduce((sum, element) => sum + element.digits.length, 0);
const LEVEL = { valid: 3, possible: 2, shape: 1 } as const;
export const rank = (candidate: Candidate) =>
  LEVEL[candidate.verdict.level] * 100 +
  candidate.digits.length +
  (candidate.plus ? 50 : 0) +
  // Malay and Indonesian share their figures: the language in whose country there is such a number read it.
  (candidate.verdict.likely ? 20 : 0);

/** The stretches of a run that may be one number each, without overlap. */
export function candidatesOf(run: DigitRun, book: PhoneBook, backwards: boolean): Candidate[] {
  const found: Candidate[] = [];
  let rest: DigitElement[][] = [];
  for (let at = 0; at < run.elements.length; at += MOST_ELEMENTS) rest.push(run.elements.slice(at, at + MOST_ELEMENTS));
  // A second plus starts a second number.
  rest = rest.flatMap((elements) => splitBefore(elements, (element, i) => i > 0 && element.plus));
  while (rest.length > 0) {
    const elements = rest.shift() as DigitElement[];
    if (digitCount(elements) < SHORTEST_READ) continue;
    const best = bestWindow(elements, book, backwards);
    if (best === null) continue;
    found.push(best.candidate);
    rest.push(elements.slice(0, best.from), elements.slice(best.to));
    if (book.spent || found.length > MOST_NUMBERS) break;
  }
  return found;
}

function splitBefore(
  elements: DigitElement[],
  at: (element: DigitElement, index: number) => boolean,
): DigitElement[][] {
  const parts: DigitElement[][] = [];
  let current: DigitElement[] = [];
  elements.forEach((element, index) => {
    if (at(element, index) && current.length > 0) {
      parts.push(current);
      current = [];
    }
    current.push(element);
  });
  parts.push(current);
  return parts;
}

function bestWindow(
  elements: DigitElement[],
  book: PhoneBook,
  backwards: boolean,
): { candidate: Candidate; from: number; to: number } | null {
  const windows: { from: number; to: number; weight: number }[] = [];
  const known = new Set<number>();
  const add = (from: number, to: number, weight: number) => {
    const key = from * (MOST_ELEMENTS + 1) + to;
    if (to <= from || known.has(key)) return;
    known.add(key);
    windows.push({ from, to, weight });
  };
  // Figures in front of each element: most windows hold too many or too few to be worth putting together.
  const before = [0];
  for (const element of elements) before.push((before.at(-1) ?? 0) + element.digits.length);
  // "031 555 018, sem": a word that is a figure in some language, behind a number that is whole without it.
  if (strayWordBehind(elements)) add(0, elements.length - 1, WHOLE + 1);
  add(0, elements.length, WHOLE);
  const certain = elements.findLastIndex((element) => element.weak !== true) + 1;
  if (certain < elements.length) add(0, certain, 38);
  // Two numbers in a row part at the heavier gaps first, then at any gap.
  for (const gaps of [["hard"], ["hard", "light"]]) {
    const breaks = [
      0,
      ...elements.flatMap((element, i) => (i > 0 && gaps.includes(element.gap) ? [i] : [])),
      elements.length,
    ];
    if (breaks.length > 26) continue;
    for (let a = 0; a < breaks.length - 1; a++) {
      for (let b = breaks.length - 1; b > a; b--)
        add(breaks[a] as number, breaks[b] as number, gaps.length === 1 ? 20 : 5);
    }
  }
  let best: { candidate: Candidate; from: number; to: number; score: number } | null = null;
  let tried = 0;
  for (const { from, to, weight } of windows) {
    const count = (before[to] ?? 0) - (before[from] ?? 0);
    if (count < SHORTEST_READ || count > 15) continue;
    const part = elements.slice(from, to);
    const digits = part.map((element) => element.digits).join("");
    if (dullDigits(part, digits)) continue;
    if (tried++ >= MOST_WINDOWS || book.spent) break;
    const plus = part[0]?.plus ?? false;
    const verdict = (backwards ? book.assess(reverseText(digits), false) : null) ?? book.assess(digits, plus);
    if (verdict === null) continue;
    const score =
      // Possible where the author is beats valid where he is not.
      (verdict.level === "valid"
        ? verdict.likely
          ? 300
          : 180
        : verdict.level === "possible"
          ? verdict.likely
            ? 260
            : 150
          : 60) +
      weight +
      digits.length +
      (plus ? 100 : 0) +
      (cutsGlued(elements, from, to) ? -80 : 0) -
      (count <= SHORT && to - from < elements.length ? 120 : 0) -
      (cutsTrunk(elements, from) ? 140 : cutsLight(elements, from, to) ? 45 : 0);
    if (best === null || score > best.score)
      best = {
        candidate: { elements: part, digits, verdict, plus, listed: goesOn(elements, from, to) },
        from,
        to,
        score,
      };
    if (weight >= WHOLE && verdict.level === "valid" && verdict.likely) break;
  }
  return best;
}

/** One lone word behind a comma, after enough figures for a number. */
function strayWordBehind(elements: readonly DigitElement[]): boolean {
  const last = elements.at(-1);
  return (
    last?.kind === "words" &&
    last.gap === "hard" &&
    last.digits.length <= 2 &&
    elements.length > 1 &&
    elements.slice(0, -1).every((element) => element.kind === "figures")
  );
}

const cutsGlued = (elements: DigitElement[], from: number, to: number) =>
  (from > 0 && elements[from]?.gap === "none") || (to < elements.length && elements[to]?.gap === "none");

/** True when the window leaves out the prefix that a national number begins with: "06-20-123-4567". */
const cutsTrunk = (elements: readonly DigitElement[], from: number) =>
  from === 1 && elements[1]?.gap === "light" && /^0\d?$/.test(elements[0]?.digits ?? "");

/** True when the window leaves out a neighbour that only a space or hyphen parts from it. */
const cutsLight = (elements: DigitElement[], from: number, to: number) =>
  (from > 0 && elements[from]?.gap === "light" && (elements[from - 1]?.digits.length ?? 0) <= 5) ||
  (to < elements.length && elements[to]?.gap === "light" && (elements[to]?.digits.length ?? 0) <= 5);

/** True when the elements are of one length, parted by commas, and a neighbour left out is one more of them. */
function goesOn(elements: readonly DigitElement[], from: number, to: number): boolean {
  const length = elements[from]?.digits.length ?? 0;
  const alike = (element: DigitElement | undefined) => element !== undefined && element.digits.length === length;
  for (let at = from + 1; at < to; at++) if (elements[at]?.gap !== "hard" || !alike(elements[at])) return false;
  return (
    length >= 3 &&
    length <= 5 &&
    ((from > 0 && elements[from]?.gap === "hard" && alike(elements[from - 1])) ||
      (elements[to]?.gap === "hard" && alike(elements[to])))
  );
}

/** Answers on a scale: single figures up to five, and no nought among them. */
const SCALE = /^[1-5]+$/;

/** Counting, binary and rulers: 1 2 3 4 5 6 7, 0 1 0 0 1 1 1. */
function dullDigits(elements: readonly DigitElement[], digits: string): boolean {
  if (elements.length >= 6 && elements.every((element) => element.digits.length === 1)) {
    if (/^[01]+$/.test(digits) || (digits.length >= 8 && SCALE.test(digits))) return true;
    let steps = 0;
    for (let i = 1; i < digits.length; i++) if (digits.charCodeAt(i) - digits.charCodeAt(i - 1) === 1) steps++;
    // Counting starts at nought or one; "612 345 678" is a number somebody was glad to get.
    if (steps >= digits.length - (/^[01]/.test(digits) ? 2 : 1)) return true;
  }
  return new Set(digits).size <= 1;
}
