/** A stretch of a text that evidence points at; UTF-16 units, end exclusive. */
export type Mark<T> = { start: number; end: number; data: T };
export type Segment<T> = { text: string; start: number; mark: Mark<T> | null };

/**
 * Cuts a text at its marks, in order and without loss: joined, the segments are the text again. Where marks overlap the
 * earlier one keeps its whole length and the later one shows what is left of it, so that each stays one stretch to read.
 * Marks outside the text, which a shortened text may leave behind, are dropped.
 */
export function segments<T>(text: string, marks: readonly Mark<T>[]): Segment<T>[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Segment<T>[] = [];
  let at = 0;
  for (const mark of ordered) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (start >= end) continue;
    if (start > at) cut.push({ text: text.slice(at, start), start: at, mark: null });
    cut.push({ text: text.slice(start, end), start, mark });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), start: at, mark: null });
  return cut;
}
