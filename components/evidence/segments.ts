/** A stretch of a text that evidence points at; UTF-16 units, end exclusive. */
export type Mark<T> = { start: number; end: number; data: T };
export type Segment<T> = { text: string; start: number; mark: Mark<T> | null };

/**
 * Cuts a text at its marks, in order and without loss: joined, the segments are the text again. A mark that lies within
 * another is cut out of it, so that an address inside a request is still seen as an address. Where two overlap
 * otherwise the earlier one keeps its whole length and the later one shows what is left of it. Marks outside the text,
 * which a shortened text may leave behind, are dropped.
 */
export function segments<T>(text: string, marks: readonly Mark<T>[]): Segment<T>[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Segment<T>[] = [];
  let at = 0;
  const fill = (until: number, mark: Mark<T> | null) => {
    const to = Math.min(until, text.length);
    if (at >= to) return;
    cut.push({ text: text.slice(at, to), start: at, mark });
    at = to;
  };
  // Marks begun and not ended, the innermost last.
  const open: Mark<T>[] = [];
  const closeUntil = (limit: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= limit; last = open.at(-1)) {
      fill(last.end, last);
      open.pop();
    }
  };
  for (const mark of ordered) {
    const end = Math.min(mark.end, text.length);
    closeUntil(mark.start);
    // One that begins inside another and ends behind it begins where the other ends.
    while (open.length > 0 && open.at(-1)!.end < mark.end) closeUntil(open.at(-1)!.end);
    const start = Math.max(mark.start, at);
    if (start >= end) continue;
    fill(start, open.at(-1) ?? null);
    open.push(mark);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  fill(text.length, null);
  return cut;
}
