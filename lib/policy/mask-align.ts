import type { Cell } from "@/lib/policy/mask-cells";
import type { Core } from "@/lib/policy/mask-rule";

/** Beyond this the text is hidden whole: hostile input must not buy quadratic work. */
const MAX_WORK = 400_000;

type Token = { first: number; out: string[]; star: boolean };

function tokensOf(cells: readonly Cell[]): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  cells.forEach((cell, index) => {
    if (cell.token === last) tokens.at(-1)?.out.push(...cell.out);
    else tokens.push({ first: index, out: [...cell.out], star: cell.star });
    last = cell.token;
  });
  return tokens.filter((token) => token.star || token.out.length > 0);
}

function matches(token: Token, core: Core, at: number): boolean {
  if (at + token.out.length > core.chars.length) return false;
  return token.out.every((char, i) => char === core.chars[at + i]);
}

/**
 * How many readable characters a token shows when it stands at `at`. Cells count whole: one that covers a hidden
 * character shows nothing.
 */
function shownBy(token: Token, cells: readonly Cell[], core: Core, at: number): number {
  let shown = 0;
  let position = at;
  for (let i = token.first; i < cells.length && cells[i]?.token === cells[token.first]?.token; i++) {
    const length = (cells[i] as Cell).out.length;
    if (length > 0 && core.readable.slice(position, position + length).every(Boolean)) shown += length;
    position += length;
  }
  return shown;
}

/**
 * Puts the cells against the value's characters and tells which cells may be shown: those that stand for readable
 * characters and nothing else, in the value's order. All hidden characters must be found in the text, else the reading
 * is not understood and null is answered: everything is hidden then. Tokens may be left over ("dot", a trunk zero).
 */
export function align(cells: readonly Cell[], core: Core): { shown: Set<number>; count: number } | null {
  const tokens = tokensOf(cells);
  const n = tokens.length;
  const m = core.chars.length;
  if (n === 0 || m === 0 || n * m > MAX_WORK) return null;
  const width = m + 1;
  const best = new Int32Array((n + 1) * width).fill(-1);
  for (let j = m; j >= 0 && (j === m || core.readable[j]); j--) best[n * width + j] = 0;
  const value = (i: number, j: number): number => best[i * width + j] as number;
  const taken = (i: number, j: number): number => {
    const token = tokens[i] as Token;
    if (token.star) return j < m ? value(i, j + 1) : -1;
    if (!matches(token, core, j)) return -1;
    const rest = value(i + 1, j + token.out.length);
    return rest < 0 ? -1 : rest + shownBy(token, cells, core, j);
  };
  for (let i = n - 1; i >= 0; i--)
    for (let j = m; j >= 0; j--)
      best[i * width + j] = Math.max(taken(i, j), value(i + 1, j), j < m && core.readable[j] ? value(i, j + 1) : -1);
  if (value(0, 0) < 0) return null;

  const shown = new Set<number>();
  let i = 0;
  let j = 0;
  let firstTaken = cells.length;
  while (i < n) {
    const token = tokens[i] as Token;
    if (taken(i, j) === value(i, j)) {
      firstTaken = Math.min(firstTaken, token.first);
      if (token.star) {
        j++;
        continue;
      }
      collectShown(token, cells, core, j, shown);
      j += token.out.length;
      i++;
    } else if (value(i + 1, j) === value(i, j)) i++;
    else j++;
  }
  const count = shown.size;
  showPublic(cells, core, firstTaken, shown);
  return { shown, count };
}

function collectShown(token: Token, cells: readonly Cell[], core: Core, at: number, shown: Set<number>): void {
  let position = at;
  for (let i = token.first; i < cells.length && cells[i]?.token === cells[token.first]?.token; i++) {
    const length = (cells[i] as Cell).out.length;
    if (length > 0 && core.readable.slice(position, position + length).every(Boolean)) shown.add(i);
    position += length;
  }
}

/** Before the value: the scheme or service it names anyway, and the zeros dialled before a phone number. */
function showPublic(cells: readonly Cell[], core: Core, firstTaken: number, shown: Set<number>): void {
  const words = new Map<number, { word: string; indexes: number[] }>();
  cells.slice(0, firstTaken).forEach((cell, index) => {
    const entry = words.get(cell.token) ?? { word: "", indexes: [] };
    entry.word += cell.word;
    entry.indexes.push(index);
    words.set(cell.token, entry);
  });
  for (const { word, indexes } of words.values())
    if (core.publicWords.has(word)) for (const index of indexes) shown.add(index);
}

/**
 * Where a text holds only a part of the value (the rest stands elsewhere) and that part can stand in one place only,
 * the cells that may be shown; else null.
 */
export function alignPart(cells: readonly Cell[], core: Core): { shown: Set<number>; count: number } | null {
  const pattern = cells.flatMap((cell) => (cell.star ? [null] : cell.out));
  if (pattern.length === 0 || pattern.length * core.chars.length > MAX_WORK) return null;
  const places: number[] = [];
  for (let at = 0; at + pattern.length <= core.chars.length; at++)
    if (pattern.every((char, i) => char === null || char === core.chars[at + i])) places.push(at);
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const shown = new Set<number>();
  let position = place;
  cells.forEach((cell, index) => {
    const length = cell.star ? 1 : cell.out.length;
    const readable = core.readable.slice(position, position + length);
    if (!cell.star && length > 0 && readable.every(Boolean)) shown.add(index);
    position += length;
  });
  return { shown, count: shown.size };
}
